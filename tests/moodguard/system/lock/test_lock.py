"""The locked screen on each platform. The platforms are stood in for."""

import pytest

from moodguard.system.lock.linux import ACTIVE, LOCKED_HINT, SCREEN_SAVERS, LinuxScreenLock
from moodguard.system.lock.macos import LOCKED_KEY, ON_CONSOLE_KEY, MacScreenLock
from moodguard.system.lock.windows import WindowsScreenLock
from support.fake_bus import FakeBus


def linux(hint: object = None, **savers: object) -> bool | None:
    """What Linux says, by the login manager's hint and the screen savers of the desktops named."""
    session = FakeBus()
    for question in SCREEN_SAVERS:
        session.answers[question] = savers.get(question.service.split(".")[1])
    return LinuxScreenLock(session, FakeBus({LOCKED_HINT: hint})).is_locked()


def test_linux_is_locked_if_anybody_says_so() -> None:
    assert linux(hint=True) is True
    assert linux(hint=False, gnome=True) is True, "not every locker tells the login manager"
    assert linux(hint=True, freedesktop=False) is True
    assert linux(xfce=True) is True


def test_linux_is_not_locked_if_somebody_says_so_and_nobody_the_contrary() -> None:
    assert linux(hint=False) is False
    assert linux(cinnamon=False) is False


@pytest.mark.parametrize("odd", [None, 0, 1, "yes"])
def test_on_linux_only_a_yes_or_a_no_counts(odd: object) -> None:
    assert linux(hint=odd, mate=odd) is None


@pytest.mark.parametrize(("flags", "locked"), [(0, True), (1, False), (-1, None), (2, None), (None, None)])
def test_the_flags_of_a_windows_session_are_the_wrong_way_round(
    flags: int | None, locked: bool | None
) -> None:
    assert WindowsScreenLock(lambda: flags).is_locked() is locked


def test_macos_has_the_key_only_while_the_screen_is_locked() -> None:
    assert MacScreenLock(lambda: {LOCKED_KEY: True}).is_locked() is True
    assert MacScreenLock(lambda: {LOCKED_KEY: 1}).is_locked() is True
    assert MacScreenLock(lambda: {"kCGSSessionUserNameKey": "kim"}).is_locked() is False


def test_another_user_s_screen_counts_as_locked() -> None:
    assert MacScreenLock(lambda: {ON_CONSOLE_KEY: False}).is_locked() is True
    assert MacScreenLock(lambda: {ON_CONSOLE_KEY: True}).is_locked() is False
    away = FakeBus({LOCKED_HINT: False, ACTIVE: False})
    assert LinuxScreenLock(FakeBus(), away).is_locked() is True
    here = FakeBus({LOCKED_HINT: False, ACTIVE: True})
    assert LinuxScreenLock(FakeBus(), here).is_locked() is False


def test_a_mac_without_a_graphical_session_can_not_tell() -> None:
    assert MacScreenLock(lambda: None).is_locked() is None
