"""Do-not-disturb on Linux, as the notification servers tell it over the bus: KDE, dunst, Xfce."""

from collections.abc import Sequence

from moodguard.system.bus import Bus, Question, property_of
from moodguard.system.do_not_disturb.interface import DoNotDisturb

_SERVER = "org.freedesktop.Notifications"
_OBJECT = "/org/freedesktop/Notifications"
KDE = property_of(_SERVER, _OBJECT, _SERVER, "Inhibited")
DUNST = property_of(_SERVER, _OBJECT, "org.dunstproject.cmd0", "paused")
XFCE = Question(
    "org.xfce.Xfconf", "/org/xfce/Xfconf", "org.xfce.Xfconf", "GetProperty",
    ("xfce4-notifyd", "/do-not-disturb"),
)  # fmt: skip


class NotificationServers(DoNotDisturb):
    """Asks the server that is there; each knows only its own question."""

    def __init__(self, session: Bus) -> None:
        """`session` is the user's bus, on which the servers are asked."""
        self._session = session

    def is_on(self) -> bool | None:
        """The first answer that is a yes or a no; None where there is none."""
        answers = (self._session.ask(question) for question in (KDE, DUNST, XFCE))
        return next((answer for answer in answers if isinstance(answer, bool)), None)


class AnyOf(DoNotDisturb):
    """On if anybody says so."""

    def __init__(self, sources: Sequence[DoNotDisturb]) -> None:
        """`sources` are asked each time, all of them."""
        self._sources = sources

    def is_on(self) -> bool | None:
        """Whether it is on by any source; None where none can tell."""
        answers = {source.is_on() for source in self._sources}
        if True in answers:
            return True
        return False if False in answers else None
