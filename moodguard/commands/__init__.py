"""The commands: a file for each, with what may be typed behind it and what it does."""
