"""The painter of landscapes that ships."""
