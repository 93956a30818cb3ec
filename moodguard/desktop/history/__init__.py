"""The page "How am I doing": days as bands, twelve weeks, what helped, and what can be done with it."""
