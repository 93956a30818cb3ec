"""Keyboard shortcuts of the whole desktop: one interface, one file per platform behind it."""

from moodguard.system.shortcuts.interface import Shortcut, Shortcuts

__all__ = ["Shortcut", "Shortcuts"]
