"""A status of the companion as the user is told it."""

from moodguard.companion import Status
from moodguard.words.state import Said, say


def said(status: Status) -> Said:
    """The first line, and what stands behind "Why?"."""
    return say(status.facts, status.times)
