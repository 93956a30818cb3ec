"""Pictures of the guided minutes."""

from PySide6.QtWidgets import QApplication

from moodguard.desktop.minute.window import CHOOSE, MinuteWindow
from moodguard.mood.exercises import Exercise
from moodguard.store.settings import spec_of
from moodguard.translation import tr
from moodguard.words.exercises import POSES, time_left
from support.screenshots_shown import SMALL, Shot


def minute_screenshots(keep: Shot) -> None:
    """Each page."""
    for small in (False, True):
        window = MinuteWindow()
        window.sound.show_sound(spec_of("minute_sound").choices, "rain", 0.4)
        window.breathing.offer(spec_of("breathing").choices, "4-6", moving=True)
        window.come(activate=True)
        if small:
            window.resize(SMALL)
        _each_page(window, keep, small=small)
        window.leave()


def _each_page(window: MinuteWindow, keep: Shot, *, small: bool) -> None:
    def show(name: str, *, all_sizes: bool = False) -> None:
        QApplication.processEvents()
        keep(name, window, small=small, all_sizes=all_sizes)

    window.choose.offer(tuple(Exercise), frozenset({Exercise.EYES}))
    window.turn_to(window.choose, *map(tr, CHOOSE))
    show("minute", all_sizes=True)
    window.turn_to(window.breathing, tr("Breathe slowly"))
    window.breathing.show_breath(0.8, tr("Breathe out"), 4)
    show("minute-breathing", all_sizes=True)
    window.turn_to(window.eyes, tr("Rest your eyes"))
    window.eyes.show_left(12, 0.4)
    show("minute-eyes")
    window.turn_to(window.stretch, tr("Stretch a little"))
    name, (title, words) = next(iter(POSES.items()))
    window.stretch.show_pose(name, tr(title), tr(words), mirrored=False, left=7, place=1, count=len(POSES))
    show("minute-stretch", all_sizes=True)
    window.turn_to(window.timer, tr("Get away for a while"))
    window.timer.begin(tr("Back at {time}").format(time="14:35"))
    window.timer.show_left(time_left(240), 0.2)
    show("minute-timer")
    window.turn_to(window.ask, tr("Your minute"))
    window.ask.ask(tr("That was your minute."))
    show("minute-ask")
    window.ask.show_answered("Noted: I'll stay silent for less long afterwards.")
    show("minute-noted")
