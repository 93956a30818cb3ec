"""Local time follows the system's zone while the program runs."""

import os
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from moodguard.system.local_time import LocalTime, system_local_time
from moodguard.system.local_time.posix import PosixLocalTime
from moodguard.system.local_time.windows import WindowsLocalTime
from support.zone_file import write_zone

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows' zone is no file")


@pytest.fixture(autouse=True)
def zone_as_before() -> Iterator[None]:
    before = os.environ.get("TZ")
    yield
    if before is None:
        os.environ.pop("TZ", None)
    else:
        os.environ["TZ"] = before
    if sys.platform != "win32":
        time.tzset()


def hours_ahead(local_time: LocalTime) -> float:
    """How far local time is ahead of UTC."""
    return round((local_time() - datetime.now(UTC).replace(tzinfo=None)).total_seconds() / 3600, 1)


@posix
@pytest.mark.parametrize("form", [":{}", "{}"])
def test_a_zone_file_that_is_rewritten_under_the_program_is_followed(tmp_path: Path, form: str) -> None:
    zone = tmp_path / "zone"
    write_zone(zone, 9)
    os.environ["TZ"] = form.format(zone)
    time.tzset()
    local_time = PosixLocalTime()
    assert hours_ahead(local_time) == 9
    write_zone(zone, -5)
    assert hours_ahead(local_time) == -5
    assert os.environ["TZ"] == form.format(zone)


@posix
def test_a_variable_that_changes_is_followed() -> None:
    os.environ["TZ"] = "HOM-3"
    time.tzset()
    local_time = PosixLocalTime()
    assert hours_ahead(local_time) == 3
    os.environ["TZ"] = "AWY+4"
    assert hours_ahead(local_time) == -4


@posix
def test_the_systems_zone_is_read_anew_once_its_link_names_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    os.environ.pop("TZ", None)
    for name, hours in (("east", 9), ("west", -5)):
        write_zone(tmp_path / name, hours)
    link = tmp_path / "localtime"
    link.symlink_to(tmp_path / "east")
    local_time = PosixLocalTime(link)
    read: list[bool] = []
    monkeypatch.setattr(time, "tzset", lambda: read.append(True))
    local_time()
    assert read == [], "nothing has changed"
    link.unlink()
    local_time()  # for a moment there is none
    link.symlink_to(tmp_path / "west")
    local_time()
    local_time()
    assert read == [True, True]
    monkeypatch.undo()


def test_windows_is_asked_each_time_and_a_refusal_leaves_the_time_as_it_was() -> None:
    asked: list[bool] = []
    local_time = WindowsLocalTime(lambda: asked.append(True))
    local_time()
    local_time()
    assert asked == [True, True]

    def refuse() -> None:
        raise OSError("no such library")

    assert abs((WindowsLocalTime(refuse)() - datetime.now()).total_seconds()) < 3600  # noqa: DTZ005


def test_this_platform_has_a_local_time() -> None:
    assert isinstance(system_local_time()(), datetime)
