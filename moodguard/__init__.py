"""MoodGuard: a desktop companion that notices lasting tension and offers a pause."""

import logging

__version__ = "0.1.0"
APP_ID = "org.moodguard.MoodGuard"  # by which desktops know it: the name of its entry, its icon, its agent

# Without this, Python would print warnings that nobody asked for beside what a command says itself.
logging.getLogger(__name__).addHandler(logging.NullHandler())
