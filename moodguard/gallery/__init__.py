"""The pictures: which there are, which are shown, and how new ones are painted."""
