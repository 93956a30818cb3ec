"""The locked screen on Linux: asked of the login manager and of the desktops' screen savers.

No locker tells all of them, and some (i3lock, swaylock) tell nobody: a "no" is only as good as the locker.
"""

from moodguard.system.bus import Bus, Question, property_of
from moodguard.system.lock.interface import ScreenLock

_SESSION = (
    "org.freedesktop.login1",
    "/org/freedesktop/login1/session/auto",  # ours, or the user's graphical one if we belong to none
    "org.freedesktop.login1.Session",
)
LOCKED_HINT = property_of(*_SESSION, "LockedHint")
ACTIVE = property_of(*_SESSION, "Active")  # false once another user was switched to, which may lock nothing
SCREEN_SAVERS = tuple(
    Question(service, path, service, "GetActive")
    for service, path in (
        ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
        ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
        ("org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"),
        ("org.mate.ScreenSaver", "/org/mate/ScreenSaver"),
        ("org.xfce.ScreenSaver", "/org/xfce/ScreenSaver"),
    )
)


class LinuxScreenLock(ScreenLock):
    """Locked if anybody says so."""

    def __init__(self, session: Bus, system: Bus) -> None:
        """`session` is the user's bus, `system` the machine's."""
        self._session = session
        self._system = system

    def is_locked(self) -> bool | None:
        """Whether it is locked, blanked by a screen saver, or another user's; None where nobody knows."""
        if self._system.ask(ACTIVE) is False:
            return True
        answers = [self._system.ask(LOCKED_HINT)]
        answers += [self._session.ask(question) for question in SCREEN_SAVERS]
        if any(answer is True for answer in answers):
            return True
        return False if any(answer is False for answer in answers) else None
