"""The painter of faces with an expression asked for, and the demo's people whom it painted."""
