"""Setting the wallpaper: by the portal where there is one, else by the desktop's own program."""

import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtDBus import QDBusConnection

from moodguard.system.wallpaper import WallpaperError, system_wallpaper
from moodguard.system.wallpaper.desktops import DesktopWallpaper
from moodguard.system.wallpaper.interface import run
from moodguard.system.wallpaper.macos import MacosWallpaper
from moodguard.system.wallpaper.portal import PortalWallpaper
from moodguard.system.wallpaper.windows import WindowsWallpaper
from support.desktop import child
from support.own_bus import bus_with_programs

pytestmark = pytest.mark.skipif(os.name != "posix", reason="made of scripts of the shell")
PORTAL = Path(__file__).parents[2] / "support" / "wallpaper_portal.py"


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "a picture é.jpg"
    path.write_bytes(b"x")
    return path


def program(folder: Path, name: str, ending: str = "") -> Path:
    """A program that notes what it was called with, one argument a line."""
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text(f'#!/bin/sh\nfor each in "$@"; do echo "$each" >> "{folder}/called"; done\n{ending}\n')
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


def called(folder: Path) -> list[str]:
    return (folder / "called").read_text("utf-8").splitlines()


@pytest.mark.parametrize(
    ("desktop", "name", "expected"),
    [
        ("KDE", "plasma-apply-wallpaperimage", ["PLACE"]),
        ("MATE", "gsettings", ["set", "org.mate.background", "picture-filename", "PLACE"]),
        ("X-Cinnamon", "gsettings", ["set", "org.cinnamon.desktop.background", "picture-uri", "URI"]),
        ("ubuntu:GNOME", "gsettings",
         ["set", "org.gnome.desktop.background", "picture-uri", "URI",
          "set", "org.gnome.desktop.background", "picture-uri-dark", "URI"]),
    ],
)  # fmt: skip
def test_each_desktop_is_asked_in_its_own_way(
    tmp_path: Path, picture: Path, desktop: str, name: str, expected: list[str]
) -> None:
    folder = tmp_path / "programs"
    program(folder, name)
    environment = {"XDG_CURRENT_DESKTOP": desktop, "PATH": f"{folder}:/usr/bin:/bin"}
    assert DesktopWallpaper(environment).set(picture) == "It is your wallpaper now."
    names = {"PLACE": str(picture), "URI": picture.as_uri()}
    assert called(folder) == [names.get(each, each) for each in expected]


@pytest.mark.parametrize("desktop", ["", "sway", "KDE"])
def test_a_desktop_without_a_way_is_told_what_to_do_instead(
    tmp_path: Path, picture: Path, desktop: str
) -> None:
    environment = {"XDG_CURRENT_DESKTOP": desktop, "PATH": str(tmp_path)}
    with pytest.raises(WallpaperError, match="Save the picture"):
        DesktopWallpaper(environment).set(picture)


def test_what_a_program_complains_of_is_told(tmp_path: Path, picture: Path) -> None:
    program(tmp_path / "p", "gsettings", "echo 'No such schema' >&2; exit 1")
    environment = {"XDG_CURRENT_DESKTOP": "GNOME", "PATH": f"{tmp_path / 'p'}:/usr/bin:/bin"}
    with pytest.raises(WallpaperError, match=r"No such schema.*Save the picture"):
        DesktopWallpaper(environment).set(picture)


def test_a_program_that_hangs_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("moodguard.system.wallpaper.interface.LONGEST_SECONDS", 0.1)
    with pytest.raises(WallpaperError, match="timed out"):
        run(["sleep", "100"])


def test_programs_of_the_system_get_the_system_s_libraries(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, picture: Path
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    program(tmp_path / "p", "gsettings", f'echo "$LD_LIBRARY_PATH" > "{tmp_path}/libraries"')
    environment = {
        "XDG_CURRENT_DESKTOP": "GNOME", "PATH": f"{tmp_path / 'p'}:/usr/bin:/bin",
        "LD_LIBRARY_PATH": "/of/the/bundle", "LD_LIBRARY_PATH_ORIG": "/of/the/user",
    }  # fmt: skip
    DesktopWallpaper(environment).set(picture)
    assert (tmp_path / "libraries").read_text().strip() == "/of/the/user"


def test_macos_gets_the_path_as_an_argument_and_not_as_a_part_of_the_script(
    tmp_path: Path, picture: Path
) -> None:
    folder = tmp_path / "programs"
    assert MacosWallpaper(str(program(folder, "osascript"))).set(picture)
    assert called(folder)[-1] == str(picture)
    assert sum(str(picture) in line for line in called(folder)) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="there it would be set")
def test_elsewhere_the_way_of_windows_says_so(picture: Path) -> None:
    with pytest.raises(WallpaperError, match="Save the picture"):
        WindowsWallpaper().set(picture)


# --- the portal


class Otherwise:
    def set(self, _picture: Path) -> str:
        return "another way"


@pytest.fixture
def bus(request: pytest.FixtureRequest) -> Iterator[tuple[str, QDBusConnection]]:
    with bus_with_programs() as address:
        name = request.node.name
        yield address, QDBusConnection.connectToBus(address, name)
        QDBusConnection.disconnectFromBus(name)


@pytest.mark.usefixtures("qapp")
def test_the_portal_is_handed_the_picture(bus: tuple[str, QDBusConnection], picture: Path) -> None:
    address, connection = bus
    with child([sys.executable, str(PORTAL), address], dict(os.environ), stdout=subprocess.PIPE) as portal:
        assert portal.stdout is not None
        assert portal.stdout.readline() == "ready\n"
        words = PortalWallpaper(Otherwise(), bus=connection).set(picture)
        assert words == "Your desktop has the picture now, and may ask whether to take it."
        assert portal.stdout.readline().strip() == f"{picture.as_uri()} ssa{{sv}}"


@pytest.mark.usefixtures("qapp")
def test_without_a_portal_another_way_is_taken(bus: tuple[str, QDBusConnection], picture: Path) -> None:
    assert PortalWallpaper(Otherwise(), bus=bus[1]).set(picture) == "another way"


def test_without_a_bus_none_is_started(picture: Path) -> None:
    assert PortalWallpaper(Otherwise(), environment={}).set(picture) == "another way"


@pytest.mark.skipif(sys.platform != "linux", reason="of Linux")
def test_this_system_has_a_way() -> None:
    assert isinstance(system_wallpaper({}), PortalWallpaper)
