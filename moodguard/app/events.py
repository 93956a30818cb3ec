"""What happens, for commands of the user's and for other programs: each once, and nothing of the demo."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from moodguard.companion import Companion
from moodguard.mood.escalation import Stage, Step
from moodguard.store.user_command import Event

SUGGESTIONS = (Stage.BREAK_MESSAGE, Stage.GALLERY)


class EventsController(QObject):
    """Tells of events as they happen."""

    happened = Signal(object)  # Event

    def __init__(self, companion: Companion, is_real: Callable[[], bool], parent: QObject) -> None:
        """`is_real` says whether it is about the user: a demo or a recording is not."""
        super().__init__(parent)
        self._companion = companion
        self._is_real = is_real
        self._paused = companion.paused
        self._camera_wanted = companion.camera_wanted

    def note_step(self, step: Step) -> None:
        """A step was shown."""
        if step.stage in SUGGESTIONS:
            self._tell(Event.SUGGESTION)

    def note_break_done(self) -> None:
        """A guided minute, or the gallery, is over."""
        self._tell(Event.BREAK_DONE)

    def update(self) -> None:
        """See whether a pause, or the camera's time off, has begun or ended."""
        was_paused, self._paused = self._paused, self._companion.paused
        was_wanted, self._camera_wanted = self._camera_wanted, self._companion.camera_wanted
        if self._paused != was_paused:
            self._tell(Event.PAUSED if self._paused else Event.RESUMED)
        if was_wanted and not self._camera_wanted:
            self._tell(Event.CAMERA_OFF)

    def _tell(self, event: Event) -> None:
        if self._is_real():
            self.happened.emit(event)
