"""MoodGuard: a desktop companion that notices lasting tension and offers a pause."""

__version__ = "0.1.0"
