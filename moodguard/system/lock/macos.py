"""The locked screen on macOS: what the window server says of this login session."""

from collections.abc import Callable, Mapping

from moodguard.system.core_foundation import CoreFoundation
from moodguard.system.lock.interface import ScreenLock

LOCKED_KEY = "CGSSessionScreenIsLocked"  # only there while it is locked
ON_CONSOLE_KEY = "kCGSSessionOnConsoleKey"  # false once another user was switched to, which locks nothing
_LIBRARY = "/System/Library/Frameworks/ApplicationServices.framework/ApplicationServices"


class MacScreenLock(ScreenLock):
    """Reads the session's dictionary, which needs no permission."""

    def __init__(self, session: Callable[[], Mapping[str, object] | None] | None = None) -> None:
        """`session` gives the dictionary, or None outside a graphical login session."""
        self._session = session or session_dictionary

    def is_locked(self) -> bool | None:
        """Whether the screen is locked, or another user's; None outside a graphical login session."""
        session = self._session()
        if session is None:
            return None
        return bool(session.get(LOCKED_KEY, False)) or not session.get(ON_CONSOLE_KEY, True)


def session_dictionary() -> Mapping[str, object] | None:
    """The login session's dictionary. Raises OSError on another platform."""
    foundation = CoreFoundation()
    copied = foundation.copied(_LIBRARY, "CGSessionCopyCurrentDictionary")
    return copied if isinstance(copied, dict) else None
