"""The gallery on a real desktop: it takes no keyboard unasked, goes by itself, comes back to its place."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from moodguard.store.paths import assets_dir
from support.desktop import Desktop, child
from support.waiting import wait_until

pytestmark = pytest.mark.e2e

SUPPORT = Path(__file__).parent.parent / "support"
GALLERY = "MoodGuard: gallery"
EDITOR = "a letter"
CLOSE_ENOUGH = 3  # px


@contextmanager
def gallery(desktop: Desktop, folder: Path, *seconds: str) -> Iterator[subprocess.Popen[str]]:
    """The window, once it is to be seen."""
    picture = min((assets_dir() / "gallery").glob("*.webp"))
    command = [
        sys.executable,
        str(SUPPORT / "show_gallery.py"),
        str(picture),
        str(folder / "w.json"),
        *seconds,
    ]
    with child(command, desktop.environment, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "shown\n"
        wait_until(lambda: bool(desktop.windows(GALLERY)), "the gallery")
        yield process


def closed(process: subprocess.Popen[str]) -> bool:
    assert process.stdout is not None
    return process.stdout.readline() == "closed\n"


def geometry(desktop: Desktop) -> list[int]:
    """Left, top, width and height of the window."""
    [window] = desktop.windows(GALLERY)
    told = dict(
        line.split("=", 1)
        for line in desktop.run("xdotool", "getwindowgeometry", "--shell", window).splitlines()
    )
    return [int(told[name]) for name in ("X", "Y", "WIDTH", "HEIGHT")]


def test_it_comes_by_itself_without_the_keyboard_and_goes_by_itself(desktop: Desktop, tmp_path: Path) -> None:
    typed = tmp_path / "typed.txt"
    command = [sys.executable, str(SUPPORT / "type_window.py"), EDITOR, str(typed)]
    with child(command, desktop.environment):
        wait_until(lambda: desktop.focused() == EDITOR, "the keyboard in the window to type in")
        with gallery(desktop, tmp_path, "4") as process:
            assert desktop.focused() == EDITOR, "the gallery took the keyboard"
            desktop.run("xdotool", "type", "--delay", "20", "go on")
            wait_until(lambda: typed.exists() and typed.read_text() == "go on", "all letters")
            assert closed(process)
        assert desktop.focused() == EDITOR


def test_a_click_on_the_picture_sends_it_away(desktop: Desktop, tmp_path: Path) -> None:
    with gallery(desktop, tmp_path, "600") as process:
        left, top, width, height = geometry(desktop)
        desktop.run("xdotool", "mousemove", str(left + width // 2), str(top + height // 2), "click", "1")
        assert closed(process)


def test_escape_closes_one_that_was_asked_for_and_it_comes_back_to_its_place(
    desktop: Desktop, tmp_path: Path
) -> None:
    with gallery(desktop, tmp_path) as process:
        wait_until(lambda: desktop.focused() == GALLERY, "the keyboard in the gallery")
        [window] = desktop.windows(GALLERY)
        desktop.run("xdotool", "windowsize", "--sync", window, "700", "500")
        desktop.run("xdotool", "windowmove", "--sync", window, "210", "130")
        wait_until(lambda: geometry(desktop)[2:] == [700, 500], "the new size")
        before = geometry(desktop)
        desktop.run("xdotool", "key", "Escape")
        assert closed(process)
    with gallery(desktop, tmp_path) as process:
        wait_until(
            lambda: all(abs(a - b) <= CLOSE_ENOUGH for a, b in zip(geometry(desktop), before, strict=True)),
            f"the window at {before}",
        )
        wait_until(lambda: desktop.focused() == GALLERY, "the keyboard in the gallery")
        desktop.run("xdotool", "key", "Escape")
        assert closed(process)
