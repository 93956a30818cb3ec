"""The welcome: what MoodGuard does and never does, the question for the camera, and a first set-up."""

from moodguard.desktop.welcome.window import WelcomeWindow

__all__ = ["WelcomeWindow"]
