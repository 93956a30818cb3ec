"""The windowed app without a camera, which does what it reads, a line each.

`suggest`: somebody looks tense; `shown` is said once the card is there. `where TEXT`: says where on the
screen the middle of the card's button of that text is, `under TEXT` whether the mouse is on it. `tooltip`:
says which one is to be seen, `stage` which one it is. Its arguments change settings, as `NAME=VALUE`.
"""

import sys
import threading

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QAbstractButton, QApplication, QToolTip

from moodguard.app.app import App
from moodguard.app.options import AppOptions
from moodguard.app.qt_application import make_application
from moodguard.desktop.break_card import BreakCard
from moodguard.mood.escalation import Stage, Step
from moodguard.reading import Reading
from moodguard.sensing.source_choice import DEMO
from moodguard.store.paths import user_paths
from moodguard.store.settings import SHARED, parse_changes
from moodguard.store.settings_file import SettingsFile
from moodguard.system.typing import system_typing_look
from moodguard.system.wayland import compositor_of_windows
from support.app_under_test import FakeAutostart


class Orders(QObject):
    """What is read, handed to the thread of the windows."""

    came = Signal(str)


def main() -> None:
    application = make_application()
    assert isinstance(application, QApplication)
    paths = user_paths()
    options = AppOptions(source=DEMO, speed=1.0, changes=parse_changes(sys.argv[1:]))
    file = SettingsFile(paths.settings_file, SHARED)
    app = App(options, paths, file, FakeAutostart())  # type: ignore[arg-type]
    app.use_typing(system_typing_look())
    if connect := compositor_of_windows(application.platformName()):
        app.use_compositor(connect)
        app.overlay.start()
    app.steps.shown.connect(report)
    orders = Orders()
    orders.came.connect(lambda line: carry_out(app, line))
    threading.Thread(target=read, args=(orders,), daemon=True).start()
    print("ready", flush=True)
    application.exec()


def read(orders: Orders) -> None:
    for line in sys.stdin:
        orders.came.emit(line.strip())


def carry_out(app: App, line: str) -> None:
    order, _, text = line.partition(" ")
    if order == "suggest":
        look_tense(app)
    elif order == "where":
        print(*where(text), flush=True)
    elif order == "under":
        print("yes" if any(button.underMouse() for button in buttons(text)) else "no", flush=True)
    else:
        said = {
            "tooltip": QToolTip.text() if QToolTip.isVisible() else "",
            "stage": app.companion.stage.value,
        }
        print(said[order], flush=True)


def where(text: str) -> tuple[int, int]:
    """The middle of a button; off the screen where it is not to be seen."""
    for button in buttons(text):
        return button.mapToGlobal(button.rect().center()).toTuple()
    return (-1, -1)


def buttons(text: str) -> list[QAbstractButton]:
    """Those to be seen on the cards that say `text`."""
    return [
        button
        for window in QApplication.topLevelWidgets()
        if isinstance(window, BreakCard)
        for button in window.findChildren(QAbstractButton)
        if text in (button.text(), button.accessibleName()) and button.isVisible()
    ]


def look_tense(app: App) -> None:
    """Readings of tense minutes, up to the first suggestion."""
    time = 0.0
    while app.companion.stage is Stage.WATCH:
        app.handle_sample(Reading(time, {"angry": 1.0}, 1.0, 1.0))
        time += 10


def report(step: Step) -> None:
    if step.stage is Stage.BREAK_MESSAGE:
        print("shown", flush=True)


if __name__ == "__main__":
    main()
