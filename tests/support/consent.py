"""A user who has said yes to the camera, in a welcome that the test does not walk through."""

from datetime import date

from moodguard.store.consent import ConsentFile
from moodguard.store.paths import Paths

SINCE = date(2026, 5, 3)


def say_yes(paths: Paths) -> None:
    """Keep the yes, as the welcome does; one that is there already, or something else in its place, stays."""
    if not paths.consent_file.exists() and not paths.consent_file.is_symlink():
        ConsentFile(paths.consent_file).give(SINCE)
