"""The break card and the gallery as steps: shows what the companion decides, and takes the user's answers."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from moodguard.app.gallery import GalleryController
from moodguard.app.pausing import PauseController
from moodguard.app.remembered_state import RememberedStateController
from moodguard.app.settings import SettingsController
from moodguard.clock import ScaledClock
from moodguard.companion import Companion
from moodguard.mood.escalation import Stage, Step
from moodguard.store.active_profile import ActiveProfile
from moodguard.store.sounds import sound_for
from moodguard.system.logging_setup import terminal_log

if TYPE_CHECKING:
    from moodguard.desktop.break_card import BreakCard

# When there was tension, and how much, is nothing that a file may keep.
said = terminal_log(__name__)

SHORTEST_CARD_SECONDS = 5.0


class StepsController(QObject):
    """Owns the break card. Each button of the card is answered here."""

    shown = Signal(object)  # Step, once it is shown

    def __init__(
        self,
        companion: Companion,
        active_profile: ActiveProfile,
        remembered: RememberedStateController,
        *,
        settings: SettingsController,
        gallery: GalleryController,
        pausing: PauseController,
        clock: ScaledClock,
        parent: QObject,
    ) -> None:
        """`clock` is the samples'."""
        super().__init__(parent)
        self._companion = companion
        self._active_profile = active_profile
        self._remembered = remembered
        self._settings = settings
        self._gallery = gallery
        self._pausing = pausing
        self._clock = clock
        self._sound: Path | None = None
        self.card: BreakCard | None = None
        gallery.closed.connect(self._gallery_closed)

    def show(self, step: Step | None) -> None:
        """Show what is due, if anything is."""
        if step is None:
            return
        settings = self._active_profile.settings
        if step.stage is Stage.BREAK_MESSAGE:
            self._sound = sound_for(settings.calm_sound, self._companion.messages - 1)
            self._show_card(step.message, step.why, offer_sound=self._sound is not None)
        elif step.stage is Stage.GALLERY and settings.gallery_opens_itself:
            self.dismiss_card()
            self._gallery.open("A quiet moment", activate=False, by_itself=True)
        elif step.stage is Stage.GALLERY:
            self._show_card("Some calming pictures?", step.why, offer_gallery=True)
        said.info("step %s at %.0f s: %s", step.stage.value, step.time, step.why)
        self._remembered.save()
        self.shown.emit(step)

    def dismiss_card(self) -> None:
        """Send the break card away, if it is there."""
        if self.card is not None:
            self.card.dismiss()

    def dismiss_card_when_silent(self) -> None:
        """While it is quiet or paused no card is shown, one that came before neither: others may see it."""
        status = self._companion.status()
        if status.paused or status.quiet is not None:
            self.dismiss_card()

    def close(self) -> None:
        """Close the break card at once, if it is there."""
        if self.card is not None:
            self.card.close()

    def _show_card(
        self, message: str, why: str, *, offer_gallery: bool = False, offer_sound: bool = False
    ) -> None:
        """Without taking the keyboard."""
        seconds = max(SHORTEST_CARD_SECONDS, self._active_profile.settings.break_seconds / self._clock.speed)
        self._existing_card().show_message(
            message, why, seconds, offer_gallery=offer_gallery, offer_sound=offer_sound
        )

    def _existing_card(self) -> "BreakCard":
        if self.card is None:
            from moodguard.desktop.break_card import BreakCard

            self.card = BreakCard()
            self.card.gallery_requested.connect(self._gallery.open)
            self.card.called_wrong.connect(self._called_wrong)
            self.card.called_right.connect(self._called_right)
            self.card.skipped.connect(self._skip)
            self.card.pause_requested.connect(self._skip_and_pause)
            self.card.sound_requested.connect(self._play_sound)
        return self.card

    # --- what the user says on the card

    def _called_wrong(self) -> None:
        self._learn_answer(right=False)
        self.show(self._companion.was_wrong(self._clock()))

    def _called_right(self) -> None:
        self._learn_answer(right=True)

    def _learn_answer(self, *, right: bool) -> None:
        if self._remembered.enabled:  # what somebody says of the demo's face says nothing about their own
            self._settings.apply(self._active_profile.count_answer(right=right))

    def _skip(self) -> None:
        self.show(self._companion.skip(self._clock()))

    def _skip_and_pause(self, minutes: float | None) -> None:
        self._skip()
        self._pausing.pause_for(minutes)

    def _play_sound(self) -> None:
        if self._sound is not None:
            # Encoded by Python, which keeps bytes of the name that are no text.
            QDesktopServices.openUrl(QUrl.fromEncoded(self._sound.as_uri().encode("ascii")))

    def _gallery_closed(self) -> None:
        self.show(self._companion.gallery_closed(self._clock()))
