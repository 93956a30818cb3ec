"""Between the heart and the break card: shows the steps, and passes on what the user says of them."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from moodguard.app.gallery import GalleryController
from moodguard.app.windows import Windows
from moodguard.clock import ScaledClock
from moodguard.companion import Companion
from moodguard.mood.escalation import Stage, Step
from moodguard.store.settings import Settings
from moodguard.store.sounds import sound_for

SHORTEST_CARD_SECONDS = 5.0


class StepsController(QObject):
    """Carries steps out. What an answer changes in the settings is somebody else's affair."""

    answered = Signal(bool)  # whether the user says that a suggestion was right
    pause_wanted = Signal(object)  # minutes, or None: until tomorrow
    stepped = Signal(object)  # Step, once it is shown

    def __init__(
        self,
        companion: Companion,
        windows: Windows,
        gallery: GalleryController,
        *,
        settings: Callable[[], Settings],
        clock: ScaledClock,
        parent: QObject,
    ) -> None:
        """`settings` gives those in force."""
        super().__init__(parent)
        self._companion = companion
        self._windows = windows
        self._gallery = gallery
        self._settings = settings
        self._clock = clock
        self._sound: Path | None = None
        windows.called_wrong.connect(self._called_wrong)
        windows.called_right.connect(lambda: self.answered.emit(True))
        windows.skipped.connect(self._skip)
        windows.pause_requested.connect(self._skip_and_pause)
        windows.sound_requested.connect(self._play_sound)
        windows.gallery_closed.connect(self._gallery_closed)

    def carry_out(self, step: Step | None) -> None:
        """Show what is due, if anything is."""
        if step is None:
            return
        settings = self._settings()
        seconds = max(SHORTEST_CARD_SECONDS, settings.break_seconds / self._clock.speed)
        if step.stage is Stage.BREAK_MESSAGE:
            self._sound = sound_for(settings.calm_sound, self._companion.messages - 1)
            self._windows.show_card(step.message, step.why, seconds, offer_sound=self._sound is not None)
        elif step.stage is Stage.GALLERY and settings.gallery_opens_itself:
            self._windows.hide_card()
            self._gallery.show("A quiet moment", activate=False)
        elif step.stage is Stage.GALLERY:
            self._windows.show_card("Some calming pictures?", step.why, seconds, offer_gallery=True)
        self.stepped.emit(step)

    def _called_wrong(self) -> None:
        self.answered.emit(False)
        self.carry_out(self._companion.was_wrong(self._clock()))

    def _skip(self) -> None:
        self.carry_out(self._companion.skip(self._clock()))

    def _skip_and_pause(self, minutes: float | None) -> None:
        self._skip()
        self.pause_wanted.emit(minutes)

    def _gallery_closed(self) -> None:
        self.carry_out(self._companion.gallery_closed(self._clock()))

    def _play_sound(self) -> None:
        if self._sound is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._sound)))
