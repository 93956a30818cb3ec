"""What becomes of a file that makes no sense: it is kept aside, and the user is told."""

import logging
from pathlib import Path

from moodguard.system.private_files import keep_aside

log = logging.getLogger(__name__)


def say_unread(path: Path, what: str, error: OSError) -> str:
    """Say in words that a file can't be read just now; it may be whole, so it is left where it is."""
    words = f"{what} can't be read ({error.strerror or error}): {path}. Nothing new is kept of it meanwhile."
    log.warning("%s", words)
    return words


def put_aside(path: Path, what: str) -> str:
    """Keep a broken file aside, where that can be done; returns in words what has happened.

    `what` is what was in it, as the beginning of a sentence. Never raises.
    """
    try:
        words = f"{what} is damaged; it is kept as {keep_aside(path).name}, and is learned anew."
    except OSError as error:
        words = f"{what} is damaged and can't be read ({error.strerror or error}); it is learned anew."
    log.warning("%s", words)
    return words
