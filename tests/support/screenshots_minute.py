"""Pictures of the guided minutes: `python tests/support/screenshots_minute.py FOLDER` on a display."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from moodguard.desktop.minute.window import CHOOSE, MinuteWindow
from moodguard.desktop.theme import DARK, LIGHT, apply_theme, palette, style_sheet
from moodguard.mood.exercises import POSES, Exercise
from moodguard.store.settings import spec_of


def minute_screenshots(folder: Path, suffix: str) -> None:
    """A picture of each page, as the application is dressed now."""
    window = MinuteWindow()
    window.sound.show_sound(spec_of("minute_sound").choices, "rain", 0.4)
    window.breathing.offer(spec_of("breathing").choices, "4-6", moving=True)
    window.come(activate=True)

    def keep(name: str) -> None:
        QApplication.processEvents()
        window.grab().save(str(folder / f"minute-{name}{suffix}.png"))

    window.choose.offer(tuple(Exercise), frozenset({Exercise.EYES}))
    keep("choose")
    window.turn_to(window.breathing, "Breathe slowly")
    for name, fullness, words in (("empty", 0.0, "Breathe in"), ("full", 1.0, "Breathe out")):
        window.breathing.show_breath(fullness, words, 4)
        keep(f"breathing-{name}")
    window.turn_to(window.eyes, "Rest your eyes")
    window.eyes.show_left(12, 0.4)
    keep("eyes")
    window.turn_to(window.stretch, "Stretch a little")
    for place, pose in enumerate(POSES, 1):
        window.stretch.show_pose(
            pose.name, pose.title, pose.words, mirrored=False, left=7, place=place, count=len(POSES)
        )
        keep(f"stretch-{pose.name}")
    window.turn_to(window.timer, "Get away for a while")
    window.timer.offer([(m, f"{m} minutes: back at 14:{30 + m}") for m in (5, 10, 15)])
    keep("timer-lengths")
    window.timer.begin("Back at 14:35")
    window.timer.show_left("About 4 minutes left", 0.2)
    keep("timer")
    window.turn_to(window.ask, "Your minute")
    window.ask.ask("That was your minute.")
    keep("ask")
    window.turn_to(window.choose, *CHOOSE)
    window.sound.say("Nothing can be heard: this computer has no sound output just now. The minute goes on.")
    keep("no-sound")
    window.leave()


def main() -> None:
    """Pictures in light and dark."""
    app = QApplication(sys.argv[:1])
    apply_theme(app)
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, colours in (("light", LIGHT), ("dark", DARK)):
        app.setPalette(palette(colours))
        app.setStyleSheet(style_sheet(colours))
        minute_screenshots(folder, f"-{name}")


if __name__ == "__main__":
    main()
