"""Says how things are: in the tray, and to other programs that ask."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from moodguard.app.watching import WatchingController
from moodguard.companion import Companion, Status
from moodguard.desktop.tray import Tray, TrayState
from moodguard.mood.escalation import Stage

STAGE_ICONS = {
    Stage.WATCH: TrayState.WATCHING,
    Stage.BREAK_MESSAGE: TrayState.BREAK,
    Stage.GALLERY: TrayState.BREAK,
    Stage.REST: TrayState.WATCHING,
}


class StatusController(QObject):
    """Puts the state of the companion and of the watching into words; it has none of its own."""

    def __init__(
        self,
        companion: Companion,
        watching: WatchingController,
        tray: Tray,
        problems: Callable[[], tuple[str, ...]],
        parent: QObject,
    ) -> None:
        """`problems` gives in words what is wrong besides the watching; empty texts count for nothing."""
        super().__init__(parent)
        self._companion = companion
        self._watching = watching
        self._tray = tray
        self._problems = problems

    @property
    def problem(self) -> str:
        """All that is wrong, in words; "" for nothing."""
        return " ".join(filter(None, (self._watching.failure, *self._watching.problems, *self._problems())))

    def update(self) -> None:
        """Show in the tray how things are now."""
        status = self._companion.status()
        self._tray.show_status(self._watching.words(status), tray_state(status))
        self._tray.show_problem(self.problem)

    def as_record(self, profile: str, camera: str) -> dict[str, object]:
        """What is going on, for `moodguard status`; `profile` is a name, `camera` a state in words."""
        status = self._companion.status()
        return {
            "stage": status.stage.value,
            "paused": status.paused,
            "quiet": status.quiet.quiet.name.lower() if status.quiet else None,
            "words": self._watching.words(status),
            "why": self._watching.why(status),
            "profile": profile,
            "source": self._watching.source,
            "demo": self._watching.is_demo,
            "camera_allowed": self._watching.consented,
            "camera": camera,
            "ended": self._watching.recording_over,
            "problem": self.problem,
            "negativity": round(status.mood.negativity, 3),
            "coverage": round(status.mood.coverage, 3),
            "readings": status.mood.readings,
        }


def tray_state(status: Status) -> TrayState:
    """The icon for this state."""
    if status.paused:
        return TrayState.PAUSED
    if status.quiet is not None and status.quiet.camera_off:
        return TrayState.QUIET
    return STAGE_ICONS[status.stage]
