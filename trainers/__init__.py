"""Builds the networks that MoodGuard runs, and measures them."""
