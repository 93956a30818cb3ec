"""Workdays of people who don't exist, with the errors of the real model, played to the real companion.

Nothing here has a window or a camera. `moodguard simulate` is its command.
"""
