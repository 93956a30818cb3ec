"""One look around: every answer in its place, and no failure of one spoils the others."""

import logging
from dataclasses import dataclass, field

import pytest

from moodguard.system.devices_in_use.interface import DevicesInUse
from moodguard.system.do_not_disturb.interface import DoNotDisturb
from moodguard.system.fullscreen.interface import Fullscreen
from moodguard.system.idle.interface import IdleClock
from moodguard.system.lock.interface import ScreenLock
from moodguard.system.power.interface import Power
from moodguard.system.surroundings import HELD_LOOKS, Signals, Surroundings


@dataclass
class FakeDesk(IdleClock, ScreenLock, DevicesInUse, Fullscreen, DoNotDisturb, Power):
    """A platform that answers what it is told to, or raises it."""

    answers: dict[str, object] = field(default_factory=dict)

    def _answer(self, what: str):  # type: ignore[no-untyped-def]
        answer = self.answers.get(what)
        if isinstance(answer, Exception):
            raise answer
        return answer

    def idle_seconds(self) -> float | None:
        return self._answer("idle")

    def is_locked(self) -> bool | None:
        return self._answer("locked")

    def camera_users(self) -> list[str] | None:
        return self._answer("camera")

    def microphone_users(self) -> list[str] | None:
        return self._answer("microphone")

    def is_fullscreen(self) -> bool | None:
        return self._answer("fullscreen")

    def is_on(self) -> bool | None:
        return self._answer("do not disturb")

    def on_battery(self) -> bool | None:
        return self._answer("power")


def looking_at(desk: FakeDesk) -> Surroundings:
    return Surroundings(desk, desk, desk, desk, desk, power=desk)


def test_every_answer_comes_to_its_place() -> None:
    desk = FakeDesk({
        "idle": 12.5, "locked": False, "camera": ["zoom"], "microphone": ["zoom", "obs"],
        "fullscreen": True, "do not disturb": True, "power": True,
    })  # fmt: skip
    assert looking_at(desk).look() == Signals(
        locked=False, idle_seconds=12.5, fullscreen=True, do_not_disturb=True,
        camera_users=("zoom",), microphone_users=("zoom", "obs"), on_battery=True,
    )  # fmt: skip


def test_what_can_not_be_told_is_none_and_no_names() -> None:
    assert looking_at(FakeDesk()).look() == Signals()


EVERYTHING = ("idle", "locked", "camera", "microphone", "fullscreen", "do not disturb", "power")


@pytest.mark.parametrize("broken", EVERYTHING)
def test_one_probe_that_fails_leaves_the_others_their_answers(broken: str) -> None:
    working = {
        "idle": 1.0, "locked": True, "camera": ["a"], "microphone": ["b"],
        "fullscreen": True, "do not disturb": True, "power": False,
    }  # fmt: skip
    whole = looking_at(FakeDesk(dict(working))).look()
    signals = looking_at(FakeDesk({**working, broken: OSError("no such library")})).look()
    different = {name for name in vars(whole) if getattr(whole, name) != getattr(signals, name)}
    assert len(different) == 1
    assert getattr(signals, different.pop()) in (None, ())


def test_a_failure_is_logged_once_and_not_at_every_look(caplog: pytest.LogCaptureFixture) -> None:
    desk = FakeDesk({"locked": OSError("no such library"), "idle": ValueError("odd")})
    surroundings = looking_at(desk)
    with caplog.at_level(logging.WARNING):
        for _ in range(3):
            surroundings.look()
    assert sorted(record.getMessage().split(" can't")[0] for record in caplog.records) == [
        "idle time",
        "lock",
    ]


def test_a_probe_that_works_again_is_heard_again() -> None:
    desk = FakeDesk({"locked": OSError("the bus went away")})
    surroundings = looking_at(desk)
    assert surroundings.look().locked is None
    desk.answers["locked"] = True
    assert surroundings.look().locked is True


@pytest.mark.parametrize("lost", [None, OSError("the bus went away")])
def test_when_unsure_what_called_for_quiet_goes_on_for_a_while(lost: object) -> None:
    desk = FakeDesk({"locked": True, "camera": ["zoom"]})
    surroundings = looking_at(desk)
    surroundings.look()
    desk.answers = {"locked": lost, "camera": lost}
    for _ in range(HELD_LOOKS):
        signals = surroundings.look()
        assert signals.locked is True
        assert signals.camera_users == ("zoom",)
    signals = surroundings.look()
    assert signals.locked is None
    assert signals.camera_users == ()


def test_a_plain_no_ends_it_at_once() -> None:
    desk = FakeDesk({"locked": True, "camera": ["zoom"]})
    surroundings = looking_at(desk)
    surroundings.look()
    desk.answers = {"locked": False, "camera": []}
    signals = surroundings.look()
    assert signals.locked is False
    assert signals.camera_users == ()
