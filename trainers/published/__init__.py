"""Published systems trained again: each row of their tables, its result, and one table of all results."""
