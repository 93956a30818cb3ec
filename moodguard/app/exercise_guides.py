"""What the window of a guided minute shows at each moment of an exercise, by the clock that it is given."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from moodguard.mood import exercises
from moodguard.mood.exercises import Exercise
from moodguard.store.settings import Settings, spec_of
from moodguard.translation import clock_time, to_translate, tr
from moodguard.words.exercises import PHASES, POSES, time_left

if TYPE_CHECKING:
    from moodguard.desktop.minute.window import MinuteWindow

LEAD_SECONDS = 3.0  # before the first breath
LEAD_WORDS = to_translate("Settle in")
HEADINGS = {
    Exercise.BREATHING: to_translate("Breathe slowly"),
    Exercise.EYES: to_translate("Rest your eyes"),
    Exercise.STRETCH: to_translate("Stretch a little"),
    Exercise.TIMER: to_translate("Get away for a while"),
}


class ExerciseGuides:
    """Shows moments in a window; when they are due is somebody else's affair."""

    def __init__(self, local_time: Callable[[], datetime]) -> None:
        """`local_time` is that of the clock on the wall."""
        self._local_time = local_time
        self._rhythm = exercises.RHYTHMS[0]
        self._back_at = 0.0  # s since 1970
        self._minutes = 0
        self._guides: dict[Exercise, Callable[[MinuteWindow, float], bool]] = {
            Exercise.BREATHING: self._show_breath,
            Exercise.EYES: _show_eyes,
            Exercise.STRETCH: _show_stretch,
            Exercise.TIMER: self._show_timer,
        }

    def prepare(self, window: "MinuteWindow", exercise: Exercise, settings: Settings) -> None:
        """Turn to the page of an exercise, and offer what can be chosen there."""
        window.turn_to(window.page_of(exercise), tr(HEADINGS[exercise]))
        if exercise is Exercise.TIMER:
            lengths = exercises.TIMER_MINUTES
            window.timer.offer([(minutes, self._length_words(minutes)) for minutes in lengths])
        elif exercise is Exercise.BREATHING:
            from moodguard.desktop.theme import wants_motion

            self.choose_rhythm(settings.breathing)
            window.breathing.offer(
                spec_of("breathing").choices,
                self._rhythm.name,
                moving=wants_motion() and not settings.breathing_in_words,
            )

    def choose_rhythm(self, name: str) -> None:
        """Breathe by the rhythm of that name from now on."""
        self._rhythm = exercises.rhythm_named(name)

    def begin_timer(self, window: "MinuteWindow", minutes: int) -> None:
        """A break of so many minutes begins, and the window says when it ends."""
        self._minutes = minutes
        self._back_at = self._local_time().timestamp() + 60 * minutes
        window.timer.begin(tr("Back at {time}").format(time=self._clock_time(minutes)))
        window.turn_to(window.timer, tr(HEADINGS[Exercise.TIMER]))

    def show(self, window: "MinuteWindow", exercise: Exercise, elapsed: float) -> bool:
        """Show the moment `elapsed` s after the beginning of an exercise; False once it is over."""
        return self._guides[exercise](window, elapsed)

    def _show_breath(self, window: "MinuteWindow", elapsed: float) -> bool:
        if elapsed < LEAD_SECONDS:
            window.breathing.show_breath(0.0, tr(LEAD_WORDS))
            return True
        moment = self._rhythm.at(elapsed - LEAD_SECONDS)
        if moment is None:
            return False
        words = tr(PHASES[moment.phase])
        window.breathing.show_breath(moment.fullness, words, moment.left)
        window.announce(words)
        return True

    def _show_timer(self, window: "MinuteWindow", _elapsed: float) -> bool:
        """By the wall's clock, which also counts while the machine sleeps."""
        left = self._back_at - self._local_time().timestamp()
        if left > 0:
            window.timer.show_left(time_left(left), 1 - left / (60 * self._minutes))
        return left > 0

    def _length_words(self, minutes: int) -> str:
        return tr("%n minute(s): back at {time}", "", minutes).format(time=self._clock_time(minutes))

    def _clock_time(self, minutes: int) -> str:
        return clock_time(self._local_time() + timedelta(minutes=minutes))


def _show_eyes(window: "MinuteWindow", elapsed: float) -> bool:
    left = exercises.eyes_left(elapsed)
    if left is not None:
        window.eyes.show_left(left, 1 - left / exercises.EYES_SECONDS)
    return left is not None


def _show_stretch(window: "MinuteWindow", elapsed: float) -> bool:
    moment = exercises.stretch_at(elapsed)
    if moment is None:
        return False
    pose = moment.pose
    title, words = map(tr, POSES[pose.name])
    if moment.mirrored:
        words = tr("Now the other side. {move}").format(move=words)
    window.stretch.show_pose(
        pose.name, title, words,
        mirrored=moment.mirrored, left=moment.left, place=moment.number + 1, count=len(exercises.POSES),
    )  # fmt: skip
    window.announce(f"{title}. {words}")
    return True
