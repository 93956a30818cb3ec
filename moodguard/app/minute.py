"""The guided minute: opens its window, lets time pass in it, and keeps what the user says of it."""

import dataclasses
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from moodguard.app.answer_book import AnswerBook, Entry
from moodguard.app.exercise_guides import ExerciseGuides
from moodguard.app.remembered_state import RememberedStateController
from moodguard.app.settings import SettingsController
from moodguard.app.sound import SoundController
from moodguard.companion import Companion
from moodguard.mood import exercises
from moodguard.mood.exercises import Exercise, Outcome
from moodguard.mood.quiet_reasons import Quiet
from moodguard.store.active_profile import ActiveProfile
from moodguard.store.minutes import Minute
from moodguard.store.settings import spec_of
from moodguard.translation import to_translate, tr

if TYPE_CHECKING:
    from moodguard.desktop.minute.window import MinuteWindow

HUSHED_BY = frozenset({Quiet.CALL, Quiet.LOCKED})
FRAME_MS = 50  # of the circle: it moves so slowly that more pictures a second look the same
CALM_MS = 200  # of all that changes once a second
NOTED_MS = 8_000  # to read what an answer has changed, and to take it back
UNATTENDED_MS = 10 * 60_000  # a question that nobody answers goes, or nothing would be suggested any more
OVER = {
    Exercise.BREATHING: to_translate("That was your minute."),
    Exercise.EYES: to_translate("20 seconds are over. You can look back now."),
    Exercise.STRETCH: to_translate("That was the last move."),
    Exercise.TIMER: to_translate("Welcome back. Your break is over."),
}
DONE = to_translate("Your minute")
BROKEN_OFF = to_translate("That was a break of your own length.")
IN_DEMO = to_translate("This is the demo, so your answer is not kept.")


class MinuteController(QObject):
    """Owns the window of the minute. Time is real time here, also where the demo's day passes faster."""

    opened = Signal()
    ended = Signal(object)  # Outcome, or None where the user said nothing
    taken = Signal(
        object, object, float
    )  # behind that: Exercise, Outcome or None, and how long it lasted (s)
    stepped = Signal(object)  # Step: what the companion makes of the end
    gallery_requested = Signal()

    def __init__(
        self,
        companion: Companion,
        active_profile: ActiveProfile,
        remembered: RememberedStateController,
        settings: SettingsController,
        *,
        answers: AnswerBook,
        sound: SoundController,
        clock: Callable[[], float],
        local_time: Callable[[], datetime],
        parent: QObject,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        """`clock` is the samples', in s; `now` counts s of real time; `local_time` is that of the wall."""
        super().__init__(parent)
        self._companion = companion
        self._active_profile = active_profile
        self._remembered = remembered
        self._settings = settings
        self._answers = answers
        self._sound = sound
        sound.failed.connect(self._say_sound_failed)
        self._clock = clock
        self._local_time = local_time
        self._now = now
        self.window: MinuteWindow | None = None
        self._building: Iterator[MinuteWindow | None] | None = None
        self._open = False
        self._wish: tuple[Exercise | None, bool] | None = None  # what to begin with once there is a window
        self._hushed = False
        self._exercise: Exercise | None = None
        self._asked_about: Exercise | None = None
        self._outcome: Outcome | None = None
        self._entry: Entry | None = None
        self._over = ""
        self._begun = self._lasted = 0.0
        self._guides = ExerciseGuides(local_time)
        self._unattended = QTimer(self, singleShot=True)
        self._unattended.timeout.connect(self.close)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.advance)

    @property
    def is_open(self) -> bool:
        """Whether there is a minute, be it one whose window is still made, or a minimised one."""
        return self._open

    @property
    def exercise(self) -> Exercise | None:
        """What is guided now, None where nothing is."""
        return self._exercise

    def open(self, exercise: Exercise | None = None, *, activate: bool = True) -> None:
        """Begin with an exercise, or let the user choose (None). One that is under way goes on.

        With `activate` the window takes the keyboard: for who has asked for it. For the first time it is
        made, in steps between which all else goes on.
        """
        if self._entry is not None:  # the one before only waits for its answer to be taken back
            self.close()
        begins = not self._open
        if begins:
            self._open, self._outcome, self._asked_about = True, None, None
            self._companion.begin_minute()
        self._wish = (exercise, activate)
        if self.window is None:
            self._make_on()
        else:
            self._arrive(self.window, anew=begins)
        if begins:
            self.opened.emit()

    def forget_window(self) -> None:
        """The next one is made anew, as in another language. One that is open is closed."""
        self.close()
        self.window = None

    def close(self) -> None:
        """End it at once, without a question."""
        if self.window is not None and self.window.isVisible():
            self.window.leave()
        elif self._open:
            self._closed()

    def follow(self) -> None:
        """Let no sound go on once a call begins, the screen is locked, or the user pauses MoodGuard.

        Who chooses one behind that means it.
        """
        status = self._companion.status()
        hushed = status.paused or (status.quiet is not None and status.quiet.quiet in HUSHED_BY)
        if hushed and not self._hushed:
            self._sound.stop()
        self._hushed = hushed

    def advance(self) -> None:
        """Show what is due now, and ask how it was once it is over."""
        if self._exercise is None or self.window is None:
            return
        if not self._guides.show(self.window, self._exercise, self._now() - self._begun):
            self._ask(tr(OVER[self._exercise]))

    # --- beginning and ending

    def _make_on(self) -> None:
        """One step of making the window; whoever asks again meanwhile waits for the same one."""
        from moodguard.desktop.minute.building import built_in_steps

        if self._building is None:
            self._building = built_in_steps()
            QTimer.singleShot(0, self, self._make_step)

    def _make_step(self) -> None:
        if self._building is None:
            return
        window = next(self._building)
        if window is None:
            QTimer.singleShot(0, self, self._make_step)
            return
        self._building, self.window = None, window
        window.chosen.connect(self._begin)
        window.gallery_requested.connect(self._open_gallery)
        window.rhythm_chosen.connect(self._choose_rhythm)
        window.length_chosen.connect(self._begin_timer)
        window.answered.connect(self._answer)
        window.taken_back.connect(self._take_back)
        window.sound.sound_chosen.connect(self._choose_sound)
        window.sound.volume_moved.connect(self._sound.set_volume)
        window.sound.volume_chosen.connect(self._choose_volume)
        window.leave_requested.connect(self._leave)
        window.closed.connect(self._closed)
        QTimer.singleShot(0, self, self._arrive_first)

    def _arrive_first(self) -> None:
        if self._open and self.window is not None:
            self._arrive(self.window, anew=True)

    def _arrive(self, window: "MinuteWindow", *, anew: bool) -> None:
        """Show what was wished for last; what is under way goes on."""
        exercise, activate = self._wish or (None, True)
        if exercise is not None and self._exercise is None:
            self._begin(exercise)
        elif anew:
            self._show_choice()
        if anew:
            settings = self._active_profile.settings
            window.sound.show_sound(
                spec_of("minute_sound").choices, settings.minute_sound, settings.minute_volume
            )
        window.come(activate=activate)

    def _existing_window(self) -> "MinuteWindow":
        """Only called by what happens in it."""
        assert self.window is not None  # noqa: S101 - for the types alone
        return self.window

    def _show_choice(self) -> None:
        from moodguard.desktop.minute.window import CHOOSE

        window, minutes = self._existing_window(), self._active_profile.minutes
        helped = frozenset(each for each in Exercise if exercises.helped(each, minutes))
        self._unattended.start(UNATTENDED_MS)
        window.turn_to(window.choose, *map(tr, CHOOSE))
        window.choose.offer(exercises.in_order_of_help(minutes), helped)

    def _begin(self, exercise: Exercise) -> None:
        self._guides.prepare(self._existing_window(), exercise, self._active_profile.settings)
        if exercise is Exercise.TIMER:  # first for how long
            self._unattended.start(UNATTENDED_MS)
        else:
            self._run(exercise)

    def _run(self, exercise: Exercise) -> None:
        moving = exercise is Exercise.BREATHING and self._existing_window().breathing.circle.moving
        self._exercise, self._begun = exercise, self._now()
        self._unattended.stop()
        self._timer.start(FRAME_MS if moving else CALM_MS)
        self._play(self._active_profile.settings.minute_sound)
        self.advance()

    def _leave(self) -> None:
        """The user wants to go back to work: first the question, where there was something to ask about."""
        lasted = self._now() - self._begun
        if self._exercise is not None and exercises.worth_asking(lasted):
            self._ask(tr(BROKEN_OFF))
        else:
            self.close()

    def _ask(self, over: str) -> None:
        window = self._existing_window()
        self._asked_about, self._exercise = self._exercise, None
        self._lasted = self._now() - self._begun
        self._timer.stop()
        if over == tr(OVER[Exercise.EYES]):
            self._sound.chime()  # who looks away sees no words
        self._sound.stop()
        self._over = over
        window.turn_to(window.ask, tr(DONE))
        self._ask_again()

    def _ask_again(self) -> None:
        self._unattended.start(UNATTENDED_MS)
        if self._remembered.enabled:
            self._existing_window().ask.ask(self._over)
        else:
            self._existing_window().ask.ask(self._over, tr(IN_DEMO))

    def _answer(self, outcome: Outcome) -> None:
        """Note it, and say what that has changed; in the demo there is nothing to say."""
        self._outcome = outcome
        if self._asked_about is None or not self._remembered.enabled:
            self.close()
            return
        self._entry = self._answers.add(Minute(self._asked_about, outcome, self._local_time().date()))
        window = self._existing_window()
        window.back.setFocus()  # and not to Undo, or one key too many would take it back
        window.ask.show_answered(self._entry.words)
        window.announce(self._entry.words)
        self._unattended.start(NOTED_MS)

    def _take_back(self) -> None:
        """The answer was a slip: ask anew."""
        if self._entry is not None:
            self._answers.take_back(self._entry)
        self._outcome = self._entry = None
        self._ask_again()

    def _closed(self) -> None:
        self._timer.stop()
        self._unattended.stop()
        self._sound.stop()
        about, self._asked_about = self._asked_about, None
        if self._exercise is not None and exercises.worth_asking(self._now() - self._begun):
            about, self._lasted = self._exercise, self._now() - self._begun  # closed without a question
        self._open, self._exercise, self._entry = False, None, None
        step = self._companion.end_minute(self._clock())
        if step is not None:
            self.stepped.emit(step)
        self.ended.emit(self._outcome)
        if about is not None:  # one that was left at once was no break
            self.taken.emit(about, self._outcome, self._lasted)

    def _open_gallery(self) -> None:
        self.gallery_requested.emit()
        self.close()

    # --- sound

    def _play(self, name: str) -> None:
        self._sound.set_volume(self._active_profile.settings.minute_volume)
        self._sound.play(name)

    def _choose_sound(self, name: str) -> None:
        """Let it be heard at once, and keep it."""
        self._settings.apply(dataclasses.replace(self._active_profile.chosen, minute_sound=name))
        self._play(name)

    def _choose_volume(self, volume: float) -> None:
        self._settings.apply(dataclasses.replace(self._active_profile.chosen, minute_volume=volume))

    def _say_sound_failed(self, words: str) -> None:
        if self.window is not None:
            self.window.sound.say(words)

    # --- what is chosen on the pages

    def _choose_rhythm(self, name: str) -> None:
        """Keep it, and breathe by it from the beginning."""
        self._settings.apply(dataclasses.replace(self._active_profile.chosen, breathing=name))
        self._guides.choose_rhythm(name)
        self._begun = self._now()
        self.advance()

    def _begin_timer(self, minutes: int) -> None:
        self._guides.begin_timer(self._existing_window(), minutes)
        self._run(Exercise.TIMER)
