"""Draws the icons in every size and format that a platform asks for, from their SVG files.

Run it by `make icons` after a change of an SVG file, and commit what it writes. The tray's SVG files lie in a
folder of their own: Qt would stretch one to the shape of the tray, where pictures keep theirs.
"""

import struct
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parent.parent / "assets" / "icons"
SOURCES = ICONS / "sources"
APP_SIZES = (16, 22, 24, 32, 48, 64, 128, 256)
TRAY_SIZES = (16, 22, 24, 32, 48, 64)
TRAY_STATES = ("watching", "building", "break", "quiet", "paused", "demo", "camera", "problem")
WINDOWS_SIZES = (16, 24, 32, 48, 64, 256)
# Apple's names for PNG pictures of a size; a second one of the same size is for screens of twice the density.
MACOS_KINDS = {
    b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024,
    b"ic11": 32, b"ic12": 64, b"ic13": 256, b"ic14": 512,
}  # fmt: skip
LARGEST_SMALL = 32  # up to here the app's icon is the face alone


def draw(svg: Path, size: int) -> bytes:
    """The drawing as a PNG file of `size` by `size` pixels."""
    renderer = QSvgRenderer(str(svg))
    if not renderer.isValid():
        raise ValueError(f"{svg} is no SVG file that Qt can read")
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(data.data())


def draw_app(size: int) -> bytes:
    """The app's icon as a PNG file, drawn simpler where it is small."""
    return draw(SOURCES / "app-small.svg" if size <= LARGEST_SMALL else ICONS / "app.svg", size)


def windows_icon(pictures: Mapping[int, bytes]) -> bytes:
    """An .ico file of PNG pictures, which Windows takes since Vista. `pictures` maps a size to a PNG file."""
    offset = 6 + 16 * len(pictures)
    head, body = struct.pack("<HHH", 0, 1, len(pictures)), b""
    for size, picture in pictures.items():
        side = size % 256  # 0 stands for 256
        head += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), offset + len(body))
        body += picture
    return head + body


def macos_icon(pictures: Sequence[tuple[bytes, bytes]]) -> bytes:
    """An .icns file of PNG pictures, given as pairs of Apple's kind and the PNG file."""
    body = b"".join(kind + struct.pack(">I", 8 + len(picture)) + picture for kind, picture in pictures)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def main() -> int:
    """Write all files beside the SVG ones."""
    app = QGuiApplication(["build_icons", "-platform", "offscreen"])
    for size in APP_SIZES:
        (ICONS / f"app-{size}.png").write_bytes(draw_app(size))
    for state in TRAY_STATES:
        for size in TRAY_SIZES:
            picture = draw(SOURCES / f"tray-{state}.svg", size)
            (ICONS / f"tray-{state}-{size}.png").write_bytes(picture)
    (ICONS / "app.ico").write_bytes(windows_icon({size: draw_app(size) for size in WINDOWS_SIZES}))
    pictures = [(kind, draw_app(size)) for kind, size in MACOS_KINDS.items()]
    (ICONS / "app.icns").write_bytes(macos_icon(pictures))
    del app
    return 0


if __name__ == "__main__":
    sys.exit(main())
