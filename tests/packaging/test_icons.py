"""The icons are there in every size that a tray or a desktop asks for, and can be told apart."""

import itertools
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage, QImageReader, qGray

from moodguard.desktop.tray import TrayState

ICONS = Path(__file__).parents[2] / "assets" / "icons"
STATES = tuple(state.value.removeprefix("tray-") for state in TrayState)
PANELS = {"light": QColor("#f0f0f0"), "dark": QColor("#1d1f21")}
SMALLEST = 16
MIDDLE = 0.5
CLEARLY = 0.2

pytestmark = pytest.mark.usefixtures("qapp")


def shape(name: str) -> set[tuple[int, int]]:
    """The pixels of a picture that are there, whatever their colour."""
    image = QImage(str(ICONS / name))
    pixels = itertools.product(range(image.width()), range(image.height()))
    return {(x, y) for x, y in pixels if image.pixelColor(x, y).alpha() > 127}


def in_grey(name: str) -> list[float]:
    """How light (0..1) each pixel of a picture is on a ground of middle grey."""
    image = QImage(str(ICONS / name))
    pixels = itertools.product(range(image.width()), range(image.height()))
    colours = (image.pixelColor(x, y) for x, y in pixels)
    return [c.alphaF() * qGray(c.rgb()) / 255 + (1 - c.alphaF()) * MIDDLE for c in colours]


@pytest.mark.parametrize("size", [16, 22, 24, 32, 48, 64, 128, 256])
def test_the_apps_icon_is_there_in_its_size(size: int) -> None:
    assert QImage(str(ICONS / f"app-{size}.png")).size() == QSize(size, size)


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("size", [16, 22, 24, 32, 48, 64])
def test_every_state_of_the_tray_is_there_in_its_size(state: str, size: int) -> None:
    image = QImage(str(ICONS / f"tray-{state}-{size}.png"))
    assert image.size() == QSize(size, size)
    assert image.hasAlphaChannel()


@pytest.mark.parametrize(("one", "other"), list(itertools.combinations(STATES, 2)))
def test_states_differ_in_more_than_their_colour(one: str, other: str) -> None:
    first, second = (in_grey(f"tray-{state}-{SMALLEST}.png") for state in (one, other))
    assert sum(abs(a - b) > CLEARLY for a, b in zip(first, second, strict=True)) >= 16


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("panel", PANELS)
def test_the_smallest_icon_stands_out_on_light_and_dark_panels(state: str, panel: str) -> None:
    image = QImage(str(ICONS / f"tray-{state}-{SMALLEST}.png"))
    ground = PANELS[panel].lightnessF()
    there = [image.pixelColor(x, y) for x, y in shape(f"tray-{state}-{SMALLEST}.png")]
    seen = [colour for colour in there if abs(colour.lightnessF() - ground) > 0.3]
    assert len(seen) > SMALLEST**2 / 8


@pytest.mark.parametrize("state", STATES)
def test_a_tray_that_is_no_square_does_not_stretch_the_icon(state: str) -> None:
    icon = QIcon()
    for file in sorted(ICONS.glob(f"tray-{state}*")):
        icon.addFile(str(file))
    assert icon.pixmap(QSize(24, 32)).size() == QSize(24, 24)


def test_the_windows_icon_holds_small_and_large_pictures() -> None:
    reader = QImageReader(str(ICONS / "app.ico"))
    sizes = set()
    for number in range(reader.imageCount()):
        reader.jumpToImage(number)
        sizes.add(reader.read().width())
    assert sizes == {16, 24, 32, 48, 64, 256}


def test_the_macos_icon_is_as_long_as_it_says_and_holds_pngs() -> None:
    data = (ICONS / "app.icns").read_bytes()
    assert data[:4] == b"icns"
    assert int.from_bytes(data[4:8]) == len(data)
    offset, kinds = 8, []
    while offset < len(data):
        kinds.append(data[offset : offset + 4])
        assert data[offset + 8 : offset + 12] == b"\x89PNG"
        offset += int.from_bytes(data[offset + 4 : offset + 8])
    assert offset == len(data)
    assert b"ic08" in kinds
    assert b"ic10" in kinds


def test_the_sources_of_the_icons_can_be_drawn() -> None:
    sources = sorted(ICONS.rglob("*.svg"))
    assert len(sources) == 2 + len(STATES)
    for source in sources:
        assert not QImage(str(source)).isNull(), source.name
