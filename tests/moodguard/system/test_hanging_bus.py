"""A bus that hangs is found out before Qt waits for it."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import mkdtemp

import pytest

from moodguard.system.hanging_bus import NO_BUS, SESSION, SYSTEM, leave_hanging_buses
from support.own_bus import bus_with_programs
from support.silent_bus import silent_bus

pytestmark = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="about Linux's bus")
PATIENCE = 0.2


@pytest.fixture
def folder() -> Iterator[Path]:
    """With a path that is short enough for a socket."""
    path = Path(mkdtemp())
    yield path
    shutil.rmtree(path)


@pytest.mark.parametrize("log_in", [False, True])
def test_a_bus_that_takes_connections_and_never_answers_is_left_alone(folder: Path, log_in: bool) -> None:
    with silent_bus(folder / "bus", log_in=log_in) as bus:
        environment = {SESSION: f"{bus.address},guid=12", SYSTEM: "unix:path=/nowhere"}
        words = leave_hanging_buses(environment, PATIENCE)
    assert "doesn't answer" in words
    assert "as usual" in words
    assert environment == {SESSION: NO_BUS, SYSTEM: "unix:path=/nowhere"}


def test_the_machines_bus_is_left_alone_as_well_and_the_user_told_nothing(folder: Path) -> None:
    with silent_bus(folder / "system") as bus:
        environment = {SYSTEM: bus.address}
        assert leave_hanging_buses(environment, PATIENCE) == ""
    assert environment == {SYSTEM: NO_BUS}


def test_the_users_bus_is_known_by_its_place_where_no_variable_names_it(folder: Path) -> None:
    with silent_bus(folder / "bus"):
        environment = {"XDG_RUNTIME_DIR": str(folder), SYSTEM: "unix:path=/nowhere"}
        assert leave_hanging_buses(environment, PATIENCE) != ""
    assert environment[SESSION] == NO_BUS


def test_a_bus_that_answers_is_used() -> None:
    with bus_with_programs() as address:
        environment = {SESSION: address, SYSTEM: address}
        assert leave_hanging_buses(environment) == ""
        assert environment == {SESSION: address, SYSTEM: address}


@pytest.mark.parametrize(
    "address",
    [
        "",
        "disabled:",
        "nonsense",
        "unix:path=/nowhere/at/all",
        "tcp:host=nowhere",
        "unix:abstract=nobody%20here",
    ],
)
def test_where_there_is_no_bus_nothing_hangs(address: str) -> None:
    environment = {SESSION: address, SYSTEM: address}
    assert leave_hanging_buses(environment, PATIENCE) == ""
    assert environment == {SESSION: address, SYSTEM: address}


def test_a_bus_that_sends_everybody_away_does_not_hang(folder: Path) -> None:
    with silent_bus(folder / "bus") as bus:
        environment = {SESSION: bus.address, SYSTEM: bus.address}
    assert leave_hanging_buses(environment, PATIENCE) == ""
