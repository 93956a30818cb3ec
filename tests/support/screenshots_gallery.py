"""Pictures of the gallery, to look at: `python tests/support/screenshots_gallery.py FOLDER` on a display.

`QT_SCALE_FACTOR=2` takes them on a screen of twice the density. All that is to be seen in them was painted by
MoodGuard's own painter.
"""

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import cv2
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QPushButton

from moodguard.desktop.theme import DARK, LIGHT, Colours, apply_theme, palette, style_sheet
from moodguard.desktop.viewer import Viewer
from moodguard.desktop.viewer_commands import Command
from moodguard.gallery.curator import Curator, Exhibition
from moodguard.store.paths import assets_dir
from moodguard.store.settings import Settings
from moodguard.store.taste import TasteFile
from support.waiting import wait_until

SIZES = {"": (1000, 700), "-small": (800, 600)}
SETTLE_MS = 600


def gallery_screenshots(folder: Path, suffix: str = "") -> None:
    """A picture of each state of the gallery, as the application is dressed now."""
    with tempfile.TemporaryDirectory() as place:
        curator = Curator(assets_dir() / "gallery", TasteFile(Path(place) / "taste.json"))
        exhibition = curator.arrange(Settings())
        shapes = {
            name: _cut(exhibition.paths[0], Path(place) / f"{name}.png", name) for name in ("wide", "tall")
        }
        for size_name, size in SIZES.items():
            name = f"{suffix}{size_name}"
            _keep(folder / f"gallery{name}.png", curator, exhibition, size, _row)
            _keep(folder / f"gallery-by-itself{name}.png", curator, exhibition, size, _by_itself)
            _keep(folder / f"gallery-refused{name}.png", curator, exhibition, size, _refuse)
            for shape, path in shapes.items():
                shown = Exhibition((path,), {}, "")
                _keep(folder / f"gallery-{shape}{name}.png", curator, shown, size, _rest)
        _keep(folder / f"gallery-nothing{suffix}.png", curator, Exhibition((), {}, ""), (800, 600), _rest)


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
    next(b for b in viewer.findChildren(QPushButton) if b.text() == "Undo").setFocus()


def _rest(_viewer: Viewer) -> None:
    pass


def _keep(
    path: Path, curator: Curator, shown: Exhibition, size: tuple[int, int], do: Callable[[Viewer], None]
) -> None:
    viewer = Viewer(why=curator.why)
    viewer.resize(*size)
    viewer.show_pictures(shown.paths, "Your gallery", shown.problem, activate=True, themes=shown.themes)
    if shown.paths:
        _wait(lambda: viewer._slideshow.shown is not None)
    do(viewer)
    _wait_ms(SETTLE_MS)
    viewer.grab().save(str(path))
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


def _dress(app: QApplication, colours: Colours) -> None:
    app.setPalette(palette(colours))
    app.setStyleSheet(style_sheet(colours))


def main() -> None:
    """All of them, light and dark."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    apply_theme(app)
    for colours, suffix in ((LIGHT, "-light"), (DARK, "-dark")):
        _dress(app, colours)
        gallery_screenshots(folder, suffix)


if __name__ == "__main__":
    main()
