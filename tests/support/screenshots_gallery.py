"""Pictures of the gallery. All that is to be seen in them was painted by MoodGuard's own painter."""

import tempfile
from collections.abc import Callable
from pathlib import Path

import cv2
from PySide6.QtCore import QEventLoop, QSize, QTimer
from PySide6.QtWidgets import QPushButton

from moodguard.desktop.viewer import Viewer
from moodguard.desktop.viewer_commands import Command
from moodguard.gallery.curator import Curator, Exhibition
from moodguard.store.paths import assets_dir
from moodguard.store.settings import Settings
from moodguard.store.taste import TasteFile
from moodguard.translation import tr
from support.screenshots_shown import SETTLE_MS, SMALL, Shot
from support.waiting import wait_until

USUAL = QSize(1000, 700)


def gallery_screenshots(keep: Shot) -> None:
    """The gallery in its states, and pictures of other shapes."""
    with tempfile.TemporaryDirectory() as place:
        curator = Curator(assets_dir() / "gallery", TasteFile(Path(place) / "taste.json"))
        hung = curator.arrange(Settings())
        wide, tall = (
            Exhibition((_cut(hung.paths[0], Path(place) / f"{name}.png", name),), {}, "")
            for name in ("wide", "tall")
        )

        def show(name: str, shown: Exhibition, do: Callable[[Viewer], None], *, small: bool = False) -> None:
            _show(name, curator, shown, do, keep, small=small)

        for small in (False, True):
            show("gallery", hung, _row, small=small)
        show("gallery-by-itself", hung, _by_itself)
        show("gallery-not-for-me", hung, _refuse)
        show("gallery-wide", wide, _rest)
        show("gallery-tall", tall, _rest)
        show("gallery-nothing", Exhibition((), {}, ""), _rest)


def _cut(source: Path, target: Path, shape: str) -> Path:
    """A wide or a tall picture out of a square one."""
    picture = cv2.imread(str(source))
    assert picture is not None
    side = picture.shape[0]
    part = picture[side // 4 : side * 3 // 4] if shape == "wide" else picture[:, side // 4 : side * 3 // 4]
    cv2.imwrite(str(target), part)
    return target


def _row(viewer: Viewer) -> None:
    viewer.do(Command.STRIP)
    viewer.do(Command.LIKE)
    viewer.do(Command.WHY)
    _wait_ms(4 * SETTLE_MS)


def _by_itself(viewer: Viewer) -> None:
    viewer.stay_for(300)
    _wait_ms(SETTLE_MS)


def _refuse(viewer: Viewer) -> None:
    viewer.do(Command.NOT_FOR_ME)
    _wait_ms(2 * SETTLE_MS)
    next(b for b in viewer.findChildren(QPushButton) if b.text() == tr("Undo")).setFocus()


def _rest(_viewer: Viewer) -> None:
    pass


def _show(
    name: str, curator: Curator, shown: Exhibition, do: Callable[[Viewer], None], keep: Shot, *, small: bool
) -> None:
    viewer = Viewer(why=curator.why)
    viewer.resize(SMALL if small else USUAL)
    viewer.show_pictures(shown.paths, "Your gallery", shown.problem, activate=True, themes=shown.themes)
    if shown.paths:
        _wait(lambda: viewer._slideshow.shown is not None)
    do(viewer)
    _wait_ms(SETTLE_MS)
    keep(name, viewer, small=small, all_sizes=name == "gallery")
    viewer.close()
    viewer.deleteLater()


def _wait_ms(milliseconds: int) -> None:
    loop = QEventLoop()  # QTest's own way to wait would hold up the threads that read
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _wait(is_so: Callable[[], bool]) -> None:
    def look() -> bool:
        _wait_ms(20)
        return is_so()

    wait_until(look, "the picture to be read")
