"""Runs the real app for an hour of its own time, on a camera that gives marked pictures; prints what is done.

`tests/e2e/test_system_calls.py` has it watched by the system. Time runs faster, but all else is as with a
camera, so that everything is kept that the app ever keeps. Arguments are the app's own.
"""

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog

from moodguard import cli
from moodguard.app import launch, painting
from moodguard.app.app import App
from moodguard.desktop.page_names import KNOWLEDGE
from moodguard.gallery.taste import Answer
from moodguard.sensing import source_choice, watcher
from moodguard.sensing.camera import CameraSource
from support.fake_driver import FakeDriver
from support.marked_pictures import marked_pictures
from support.script import POLL_MS, Condition, Script

SPEED = 240.0  # an hour in 15 s
CALIBRATION_SPEED = 8.0  # twenty seconds, in which a face is to be seen often, and at rest
HOUR = 3600.0


class HourLong(App):
    """The app, whose time runs faster; as soon as it has started, somebody uses it."""

    _hastened = 1.0

    def start(self) -> None:
        """As in App."""
        super().start()
        Script(_use(self), self)

    def _run_at(self, _speed: float) -> None:
        super()._run_at(self._hastened)

    def hasten(self, speed: float) -> None:
        """Let time pass so many times as fast from now on."""
        self._hastened = speed
        self._run_at(speed)


def _use(app: HourLong) -> Iterator[Condition]:
    yield lambda: bool(app.watching.source)
    yield from _calibration(app)
    app.hasten(SPEED)
    yield from _settings(app)
    yield from _card_and_gallery(app)
    yield from _pause(app)
    yield lambda: app.clock() >= HOUR
    app.hasten(1.0)  # it paints only between two looks
    yield lambda: "painted" in DONE
    say("painted")
    say(f"clipboard: {'owned' if QApplication.clipboard().ownsClipboard() else 'left alone'}")
    say("the hour is over")


def _calibration(app: HourLong) -> Iterator[Condition]:
    app.hasten(CALIBRATION_SPEED)
    app.calibration.open()
    dialog = app.calibration.dialog
    assert dialog is not None
    dialog.started.emit()

    def is_measured() -> bool:
        if app.companion.calibration is None and app.companion.resting_face is None:
            dialog.started.emit()  # on a busy machine the person has moved between two looks
        return app.companion.resting_face is not None

    yield is_measured
    app.calibration.close()
    say("resting face measured")


def _settings(app: App) -> Iterator[Condition]:
    app.settings.open()
    dialog = app.settings.dialog
    assert dialog is not None
    dialog.preview_wanted.emit("")
    yield lambda: "preview" in DONE
    dialog.preview_wanted.emit(None)
    say("preview seen")
    app.settings.save(replace(app.active_profile.settings, window_minutes=15, start_at_login=True))
    dialog.profiles.created.emit("Another")
    dialog.turn_to(KNOWLEDGE)
    QTimer.singleShot(0, lambda: _choose(Path.home() / "mine.zip"))
    dialog.knowledge.export.click()
    say("settings changed")
    dialog.close_now()


def _choose(file: Path) -> None:
    """Choose a file in the dialog that asks for one, as soon as it is there."""
    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, QFileDialog) and dialog.isVisible():
            dialog.selectFile(str(file))
            dialog.accept()
            return
    QTimer.singleShot(POLL_MS, lambda: _choose(file))


def _card_and_gallery(app: App) -> Iterator[Condition]:
    yield lambda: app.steps.card is not None and app.steps.card.isVisible()
    app.steps.card.called_right.emit()  # type: ignore[union-attr]
    app.steps.dismiss_card()
    say("card shown and answered")
    app.gallery.open()
    viewer = app.gallery.viewer
    assert viewer is not None
    shown = app.curator.arrange(app.active_profile.settings).paths
    viewer.turned_to.emit(shown[0])
    viewer.answered.emit(shown[0], Answer.LIKE)
    seen_at = app.clock()
    yield lambda: app.clock() > seen_at + 120
    viewer.close()
    say("gallery seen and answered")


def _pause(app: App) -> Iterator[Condition]:
    app.pausing.set_paused(True)
    yield lambda: "Paused" in app.state()["words"]  # type: ignore[operator]
    app.pausing.set_paused(False)
    yield lambda: app.companion.camera_wanted
    say("paused and resumed")


DONE: set[str] = set()


def say(words: str) -> None:
    """One line for the test."""
    print(words, flush=True)


def main() -> int:
    """Run `moodguard` with these arguments until it is told to quit."""
    apps: list[App] = []

    def make_app(*args: object, **options: object) -> App:
        app = HourLong(*args, **options)  # type: ignore[arg-type]
        app.painting.painted.connect(lambda outcome: outcome.painted and DONE.add("painted"))
        app.watching.sampler.preview_ready.connect(lambda: DONE.add("preview"))
        apps.append(app)
        return app

    def make_camera(wanted: str, **options: object) -> CameraSource:
        driver = FakeDriver(marked_pictures(apps[-1].clock))
        return CameraSource(wanted, cameras=lambda: driver.cameras, opener=driver, **options)  # type: ignore[arg-type]

    launch.App = make_app  # type: ignore[assignment,misc]
    source_choice.CameraSource = make_camera  # type: ignore[assignment,misc]
    watcher.USUAL_BURST = replace(watcher.USUAL_BURST, spacing=watcher.USUAL_BURST.spacing / SPEED)
    painting.AFTER_START = painting.BETWEEN_FEW = 3.0
    painting.A_FEW = 1
    return cli.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
