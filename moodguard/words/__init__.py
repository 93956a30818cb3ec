"""The heart in words: it hands over typed reasons, which are said here in the language that is in use."""
