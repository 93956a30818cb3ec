"""The gallery's window as a user sees it, and small pictures of plain colours to hang in it."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from moodguard.desktop.dialogs import FileDialogs
from moodguard.desktop.viewer import Viewer
from moodguard.desktop.viewer_notes import NoteLine

COLOURS = ("#c03030", "#30c030", "#3030c0", "#c0c030")


class Answers(FileDialogs):
    """Stands in for a user who answers every dialog at once."""

    def __init__(self) -> None:
        self.answer: Path | None = None
        self.suggestion: Path | None = None
        self.kind = ""
        self.kinds: list[str] = []

    def folder(self, _parent: QWidget, _title: str, _start: Path) -> Path | None:
        return self.answer

    def save_as(
        self, _parent: QWidget, _title: str, suggestion: Path, kinds: Mapping[str, str]
    ) -> tuple[Path, str] | None:
        self.suggestion, self.kinds = suggestion, list(kinds)
        return (self.answer, self.kind or self.kinds[0]) if self.answer else None


class Gallery:
    """The window as a user sees it."""

    def __init__(self, qtbot: QtBot, viewer: Viewer, answers: Answers) -> None:
        self.qtbot, self.window, self.answers = qtbot, viewer, answers

    def show(self, paths: list[Path], problem: str = "", *, activate: bool = True) -> None:
        self.window.show_pictures(paths, "Your gallery", problem, activate=activate)

    def line_widget(self) -> NoteLine:
        line = self.window.findChild(NoteLine)
        assert line is not None
        return line

    def menu(self) -> dict[str, QAction]:
        """All entries of the menu, by their words."""
        menu = self.window.menu()
        self.qtbot.addWidget(menu)
        return _entries(menu)

    def choose(self, words: str) -> None:
        """An entry of the menu."""
        next(action for text, action in self.menu().items() if text.startswith(words)).trigger()
        QCoreApplication.processEvents()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.window, key, modifiers)

    def button(self, name: str) -> QAbstractButton:
        return next(b for b in self.window.findChildren(QAbstractButton) if name in b.accessibleName())

    def click(self, name: str) -> None:
        self.qtbot.mouseClick(self.button(name), Qt.MouseButton.LeftButton)

    def texts(self) -> list[str]:
        return [label.text() for label in self.window.findChildren(QLabel) if label.isVisible()]

    def captions(self) -> list[str]:
        """Also those in the bar while it is away."""
        return [label.text() for label in self.window.findChildren(QLabel)]

    def line(self) -> str:
        line = self.window.findChild(NoteLine)
        return line.text() if line.isVisible() else ""

    def sees(self, colour: str) -> bool:
        seen = self.window.grab().toImage()
        middle = seen.pixelColor(seen.width() // 2, seen.height() // 2)
        wanted = QColor(colour)
        return all(
            abs(a - b) < 16
            for a, b in zip(middle.getRgb()[:3], wanted.getRgb()[:3], strict=True)  # type: ignore[index]
        )

    def wait_for(self, colour: str, caption: str) -> None:
        self.qtbot.waitUntil(lambda: self.sees(colour) and caption in self.captions())


def _entries(menu: QMenu) -> dict[str, QAction]:
    found: dict[str, QAction] = {}
    for action in menu.actions():
        below = action.menu()
        if isinstance(below, QMenu):
            found |= _entries(below)
        elif action.text():
            found[action.text().partition("\t")[0]] = action
    return found


@pytest.fixture
def gallery(qtbot: QtBot) -> Iterator[Gallery]:
    answers = Answers()
    viewer = Viewer(answers)
    qtbot.addWidget(viewer)
    yield Gallery(qtbot, viewer, answers)
    viewer.close()


@pytest.fixture
def pictures(tmp_path: Path) -> list[Path]:
    return [paint(tmp_path / f"{number}.png", colour) for number, colour in enumerate(COLOURS)]


def paint(path: Path, colour: str, width: int = 60, height: int = 40) -> Path:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    assert image.save(str(path), quality=100)
    return path


@pytest.fixture
def open_gallery(gallery: Gallery, pictures: list[Path]) -> Gallery:
    gallery.show(pictures)
    gallery.wait_for(COLOURS[0], "1 of 4")
    return gallery
