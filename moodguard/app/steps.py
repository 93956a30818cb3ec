"""The break card and the gallery as steps: shows what the companion decides, and takes the user's answers."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from moodguard.app.answer_book import AnswerBook, Entry
from moodguard.app.gallery import GalleryController
from moodguard.app.pausing import PauseController
from moodguard.app.remembered_state import RememberedStateController
from moodguard.app.suggestions import card_for, exercise_for, suggested_in
from moodguard.app.typing_pause import TypingPauseController
from moodguard.clock import ScaledClock
from moodguard.companion import Companion
from moodguard.mood.escalation import Stage, Step
from moodguard.mood.messages import Suggested
from moodguard.store.active_profile import ActiveProfile
from moodguard.store.settings import Settings
from moodguard.store.sounds import sound_for
from moodguard.system.logging_setup import terminal_log
from moodguard.system.typing import Typing
from moodguard.translation import in_english, tr
from moodguard.words.steps import why_of

if TYPE_CHECKING:
    from moodguard.desktop.break_card import BreakCard
    from moodguard.desktop.break_cards import BreakCards
    from moodguard.desktop.card_content import CardContent
    from moodguard.desktop.card_window import ShowAbove

# When there was tension, and how much, is nothing that a file may keep.
said = terminal_log(__name__)

SHORTEST_CARD_SECONDS = 5.0


class StepsController(QObject):
    """Owns the break card. Each button of the card is answered here, and so is whoever answers without it."""

    shown = Signal(object)  # Step, once it is shown
    answered = Signal(object)  # the last suggestion was called right (True) or wrong; None: no longer
    declined = Signal(bool)  # the suggestion was skipped, or (True) put off
    dismissed = Signal()  # the card is gone, or what was shown in its place is to go
    minute_requested = Signal(object)  # Exercise that was suggested; None: the user is to choose one

    def __init__(
        self,
        companion: Companion,
        active_profile: ActiveProfile,
        remembered: RememberedStateController,
        *,
        answers: AnswerBook,
        gallery: GalleryController,
        pausing: PauseController,
        typing_pause: TypingPauseController,
        clock: ScaledClock,
        picture: Callable[[Settings], Callable[[], Path | None]],
        mark: Callable[[], str] = lambda: "",
        show_above: "ShowAbove | None" = None,
        parent: QObject,
    ) -> None:
        """`clock` is the samples'. `picture` gives a way to find one of the gallery's, for the card that
        offers it; `mark` a word that the card bears, such as "Demo"; `show_above` is as in `CardWindow`.
        """
        super().__init__(parent)
        self._companion = companion
        self._active_profile = active_profile
        self._remembered = remembered
        self._answers = answers
        self._gallery = gallery
        self._pausing = pausing
        self._typing_pause = typing_pause
        self._clock = clock
        self._picture = picture
        self._mark = mark
        self._show_above = show_above
        self._show_anew: Callable[[], None] = lambda: None  # what was shown last
        self._sound: Path | None = None
        self._cards: BreakCards | None = None
        self._gallery_is_step = False
        # In the place of the card, where it is set and says yes; what it is given second shows the card.
        self.show_elsewhere: Callable[[CardContent, Callable[[], None]], bool] | None = None
        self._last: Step | None = None
        self._due: Step | None = None  # what waits for a pause
        self._preparing = False
        self._right: bool | None = None
        self._entry: Entry | None = None
        gallery.closed.connect(self._gallery_closed)

    @property
    def card(self) -> "BreakCard | None":
        """The card, or one of several; None where none was shown yet."""
        return next(iter(self._cards.cards), None) if self._cards is not None else None

    @property
    def last(self) -> Step | None:
        """The last suggestion, None for none since the start."""
        return self._last

    @property
    def last_answer(self) -> bool | None:
        """Whether the user has called the last suggestion right (True) or wrong; None for neither."""
        return self._right

    def show(self, step: Step | None) -> None:
        """Show what is due, if anything is, as soon as the user pauses."""
        if step is None:
            return
        said.info("step %s at %.0f s: %s", step.stage.value, step.time, _why_in_english(step))
        self._remembered.save()
        if step.stage in (Stage.BREAK_MESSAGE, Stage.GALLERY):
            self._last, self._right, self._entry = step, None, None
            self._due = step
            if self._typing_pause.watches:
                self._prepare()
            self._typing_pause.when_free(lambda typing: self._come(step, typing))
            return
        self._drop_due()
        if self._gallery_is_step:
            self._gallery_is_step = False
            self._gallery.close()
        self.shown.emit(step)

    def dismiss_card(self) -> None:
        """Send the break card away, if it is there, and let none come that waits."""
        self._drop_due()
        if self._cards is not None and self._cards.is_visible:
            self._cards.dismiss()
        else:
            self.dismissed.emit()

    def dismiss_card_when_silent(self) -> None:
        """While it is quiet or paused no card is shown, one that came before neither: others may see it."""
        status = self._companion.status()
        if status.paused or status.quiet is not None:
            self.dismiss_card()

    def forget(self) -> None:
        """The last suggestion was somebody else's: it can't be answered any more."""
        self.dismiss_card()
        self._last = self._right = self._entry = None
        self.answered.emit(None)

    def forget_window(self) -> None:
        """The next one is made anew, as in another language. One that is open is closed."""
        self.close()
        self._cards = None

    def close(self) -> None:
        """Close the break card at once, if it is there."""
        if self._cards is not None:
            self._cards.close()

    # --- what the user says, on the card or by another way

    def skip(self) -> bool:
        """The user doesn't want this suggestion now; whether there was one."""
        there_was = self._under_way()
        self.show(self._companion.skip(self._clock()))
        self._remembered.save()  # one that was put off is not to come again behind a restart
        self.dismiss_card()
        if there_was:
            self.declined.emit(False)
        return there_was

    def remind_later(self, minutes: float) -> bool:
        """Let the suggestion come again in so many minutes of real time; whether there was one."""
        if not self._under_way():
            return False
        self.show(self._companion.remind_later(self._clock(), minutes * 60 * self._clock.speed))
        self._remembered.save()
        self.dismiss_card()
        self.declined.emit(True)
        return True

    def answer(self, *, right: bool) -> bool:
        """The user calls the last suggestion right or wrong; whether there was one without an answer."""
        if self._last is None or self._right is not None:
            return False
        self._right = right
        self._entry = self._answers.add(self._companion.answer_to_suggestion(right=right))
        if not right:
            self.show(self._companion.was_wrong(self._clock()))
        if self._cards is not None:
            self._cards.show_answered(self._entry.words, undo=True, over=not right)
        self.answered.emit(right)
        return True

    def take_back(self) -> bool:
        """The answer to the last suggestion was a slip: all is as before it; whether there was one."""
        if self._last is None or self._right is None:
            return False
        right, entry = self._right, self._entry
        self._right = self._entry = None
        if not right:
            self._companion.take_back_wrong(self._clock())
        if entry is not None:
            self._answers.take_back(entry)
        self._remembered.save()
        if self._cards is not None:
            self._cards.show_unanswered()
        self.answered.emit(None)
        return True

    def _under_way(self) -> bool:
        """Whether there is a suggestion, or one that was put off."""
        stages = (Stage.BREAK_MESSAGE, Stage.GALLERY)
        return self._companion.stage in stages or self._companion.reminder_in is not None

    def take_break(self) -> None:
        """What the main button of the last card says; a break of any kind where there was none."""
        suggested = suggested_in(self._last) if self._last is not None else Suggested.BREAK
        if self._companion.stage is Stage.GALLERY:
            self._gallery.open()  # it is the step, and the silent time begins when it is closed
            return
        self.show(self._companion.take_break(self._clock()))
        if suggested is Suggested.PICTURES:
            self._gallery.open()
        elif suggested is Suggested.MUSIC and self._sound is not None:
            self._play_sound()
        else:
            self.minute_requested.emit(exercise_for(suggested))

    def _skip_and_pause(self, minutes: float | None) -> None:
        self.skip()
        self._pausing.pause_for(minutes)

    def _play_sound(self) -> None:
        if self._sound is not None:
            # Encoded by Python, which keeps bytes of the name that are no text.
            QDesktopServices.openUrl(QUrl.fromEncoded(self._sound.as_uri().encode("ascii")))

    def _gallery_closed(self) -> None:
        self.show(self._companion.gallery_closed(self._clock()))

    # --- the card

    def _come(self, step: Step, typing: Typing) -> None:
        """The user has paused: show what has waited for that, in a turn of the event loop of its own."""
        if step is not self._due:
            return  # it was dropped meanwhile
        if self._preparing:
            QTimer.singleShot(0, self, lambda: self._come(step, typing))
            return
        self._due = None
        if step.stage is Stage.GALLERY and (self._gallery.is_open or self._may_open_itself(typing)):
            self.dismiss_card()
            self._gallery_is_step = not self._gallery.is_open  # one that the user has opened stays
            self._gallery.open(tr("A quiet moment"), activate=False, by_itself=True)
        else:
            self._show_card(step, typing)
        self.shown.emit(step)

    def _may_open_itself(self, typing: Typing) -> bool:
        """Not over words that are being typed, where the wait for a pause has come to its end without one."""
        settings = self._active_profile.settings
        idle = typing.idle_seconds
        return settings.gallery_opens_itself and (idle is None or idle >= settings.typing_pause_seconds)

    def _prepare(self) -> None:
        """Before the first card, load and make it in several turns, so that no window is held up for long."""
        if self._cards is None and not self._preparing:
            self._preparing = True
            QTimer.singleShot(0, self, self._load_card)

    def _load_card(self) -> None:
        import moodguard.desktop.card_parts
        import moodguard.desktop.card_window  # noqa: F401 - half of what the card is made of

        QTimer.singleShot(0, self, self._existing_cards)
        QTimer.singleShot(0, self, self._make_card)

    def _make_card(self) -> None:
        self._existing_cards().prepare()
        self._preparing = False

    def _drop_due(self) -> None:
        """What waits is not to come any more."""
        self._due = None
        self._typing_pause.drop()

    def _show_card(self, step: Step, typing: Typing) -> None:
        """Without taking the keyboard."""
        settings = self._active_profile.settings
        self._sound = sound_for(settings.calm_sound, self._companion.messages - 1)
        content = card_for(
            step,
            sound=self._sound is not None,
            picture=self._picture(settings) if step.stage is Stage.GALLERY else None,
            mark=self._mark(),
            first=self._companion.messages == 1,
        )

        def show() -> None:
            from moodguard.app.desk import desk_of
            from moodguard.desktop.break_cards import OnScreen

            seconds = max(SHORTEST_CARD_SECONDS, settings.break_seconds / self._clock.speed)
            self._existing_cards().show(content, seconds, OnScreen(settings.card_screen), desk_of(typing))

        def come() -> None:
            if self.show_elsewhere is None or not self.show_elsewhere(content, show):
                show()

        self._show_anew = come
        come()

    def _card_lost(self) -> None:
        """What showed the card is gone before it was answered: show it in another way."""
        if self._companion.stage in (Stage.BREAK_MESSAGE, Stage.GALLERY):
            self._show_anew()
        else:
            self.dismissed.emit()

    def _existing_cards(self) -> "BreakCards":
        if self._cards is None:
            from moodguard.desktop.break_cards import BreakCards

            self._cards = cards = BreakCards(self, self._show_above)
            cards.accepted.connect(self.take_break)
            cards.put_off.connect(self.remind_later)
            cards.called_wrong.connect(lambda: self.answer(right=False))
            cards.called_right.connect(lambda: self.answer(right=True))
            cards.taken_back.connect(self.take_back)
            cards.skipped.connect(self.skip)
            cards.pause_requested.connect(self._skip_and_pause)
            cards.sound_requested.connect(self._play_sound)
            cards.dismissed.connect(self.dismissed)
            cards.lost.connect(self._card_lost)
        return self._cards


def _why_in_english(step: Step) -> str:
    with in_english():
        return why_of(step)
