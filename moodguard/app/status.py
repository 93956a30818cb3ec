"""Says how things are: in the tray, and to other programs that ask."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from moodguard.app.watching import WatchingController
from moodguard.companion import Companion, Status
from moodguard.desktop.tray import Tray, TrayState
from moodguard.mood.escalation import Stage
from moodguard.mood.quiet_reasons import Quiet
from moodguard.translation import in_english

SCHEMA = 1  # of what programs get; raised where a key goes or means something else, not for a new one
STAGE_ICONS = {
    Stage.WATCH: TrayState.WATCHING,
    Stage.BREAK_MESSAGE: TrayState.BREAK,
    Stage.GALLERY: TrayState.BREAK,
    Stage.REST: TrayState.WATCHING,
}


class StatusController(QObject):
    """Puts the state of the companion and of the watching into words; it has none of its own."""

    updated = Signal()  # how things are was shown anew; about once a second

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

    @property
    def words(self) -> str:
        """How things are, in one sentence."""
        return self._watching.words(self._companion.status())

    @property
    def why(self) -> str:
        """What stands behind it, with the numbers; "" where there is nothing to add."""
        return self._watching.why(self._companion.status())

    @property
    def picture(self) -> TrayState:
        """The icon that says the same."""
        return tray_state(
            self._companion.status(),
            building=self._companion.is_building,
            failing=self._watching.is_blind,
            demo=self._watching.is_demo,
        )

    @property
    def can_watch_anyway(self) -> bool:
        """Whether there is quiet that the user may do without: not after sleep, where nothing is known."""
        status = self._companion.status()
        return not status.paused and status.quiet is not None and status.quiet.quiet is not Quiet.RESUMED

    def update(self) -> None:
        """Show in the tray how things are now."""
        self._tray.show_status(self.words, self.picture)
        self._tray.offer_to_watch_anyway(self.can_watch_anyway)
        self._tray.show_problem(self.problem)
        self.updated.emit()

    def as_record(self, profile: str, camera: str) -> dict[str, object]:
        """What is going on, for `moodguard status`; `profile` is a name, `camera` a state in words."""
        with in_english():  # what programs read is the same whatever the user's language
            return self._record(profile, camera)

    def _record(self, profile: str, camera: str) -> dict[str, object]:
        status = self._companion.status()
        return {
            "schema": SCHEMA,
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


def tray_state(
    status: Status, *, building: bool = False, failing: bool = False, demo: bool = False
) -> TrayState:
    """The icon for this state: `building` as of the companion, `failing` where nothing can be watched."""
    if status.paused:
        return TrayState.PAUSED
    if failing:
        return TrayState.CAMERA
    if status.quiet is not None:
        return TrayState.BUILDING if status.quiet.quiet is Quiet.RESUMED else TrayState.QUIET
    shown = STAGE_ICONS[status.stage]
    if shown is TrayState.WATCHING and (demo or building):
        return TrayState.DEMO if demo else TrayState.BUILDING
    return shown
