"""The running app, put together from its parts: one controller per subject."""
