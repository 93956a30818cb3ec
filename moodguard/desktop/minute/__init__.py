"""The window of the guided minutes: pages to choose, one for each exercise, and one that asks how it was."""
