"""Do-not-disturb on each platform. The platforms are stood in for; dconf's file is a real one."""

import json
from pathlib import Path

import pytest

from moodguard.system.do_not_disturb import system_do_not_disturb
from moodguard.system.do_not_disturb.dconf import DconfFile, DconfSwitch, switches_of
from moodguard.system.do_not_disturb.linux import DUNST, KDE, XFCE, NotificationServers
from moodguard.system.do_not_disturb.macos import MacDoNotDisturb
from moodguard.system.do_not_disturb.windows import WindowsDoNotDisturb
from moodguard.system.regular_files import read_regular
from support.fake_bus import FakeBus
from support.gvdb_file import BY_DCONF

CLOCK_SECONDS = "/org/gnome/desktop/interface/clock-show-seconds"  # "true" in the file
BANNERS = "/org/gnome/desktop/notifications/show-banners"  # "false" in the file


@pytest.fixture
def dconf(tmp_path: Path) -> Path:
    path = tmp_path / "dconf" / "user"
    path.parent.mkdir()
    path.write_bytes(BY_DCONF)
    return path


@pytest.mark.parametrize("question", [KDE, DUNST, XFCE])
@pytest.mark.parametrize("answer", [True, False])
def test_a_notification_server_is_believed(question: object, answer: bool) -> None:
    assert NotificationServers(FakeBus({question: answer})).is_on() is answer  # type: ignore[dict-item]


def test_no_notification_server_or_one_that_says_something_else_can_not_tell() -> None:
    assert NotificationServers(FakeBus()).is_on() is None
    assert NotificationServers(FakeBus({KDE: 1, DUNST: "paused"})).is_on() is None


def test_gnome_is_quiet_when_its_banners_are_off(dconf: Path) -> None:
    assert DconfSwitch(DconfFile(dconf), BANNERS, means_on=False).is_on() is True
    assert DconfSwitch(DconfFile(dconf), CLOCK_SECONDS, means_on=False).is_on() is False


def test_a_switch_that_was_never_touched_is_as_it_came(dconf: Path, tmp_path: Path) -> None:
    assert DconfSwitch(DconfFile(dconf), "/org/never/touched", means_on=False).is_on() is False
    assert DconfSwitch(DconfFile(tmp_path / "none"), BANNERS, means_on=False).is_on() is False


def test_a_change_is_seen_and_an_unchanged_file_is_not_read_again(
    dconf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    switch = DconfSwitch(DconfFile(dconf), BANNERS, means_on=False)
    reads: list[Path] = []
    monkeypatch.setattr(
        "moodguard.system.do_not_disturb.dconf.read_regular",
        lambda path, most: reads.append(path) or read_regular(path, most),
    )
    assert [switch.is_on() for _ in range(3)] == [True] * 3
    assert len(reads) == 1
    other = dconf.with_name("new")
    other.write_bytes(BY_DCONF.replace(b"\x00\x00b", b"\x01\x00b"))
    other.replace(dconf)
    assert switch.is_on() is False


def test_settings_that_can_not_be_read_can_not_tell(dconf: Path) -> None:
    dconf.write_bytes(b"not such a file")
    assert DconfSwitch(DconfFile(dconf), BANNERS, means_on=False).is_on() is None
    dconf.unlink()
    dconf.mkdir()
    assert DconfSwitch(DconfFile(dconf), BANNERS, means_on=False).is_on() is None


@pytest.mark.parametrize(
    ("desktop", "keys"),
    [
        ("ubuntu:GNOME", [BANNERS]),
        ("Budgie:GNOME", [BANNERS]),
        ("X-Cinnamon", ["/org/cinnamon/desktop/notifications/display-notifications"]),
        ("MATE", ["/org/mate/notification-daemon/do-not-disturb"]),
        ("KDE", []),
        ("", []),
    ],
)
def test_each_desktop_has_its_own_switch(desktop: str, keys: list[str]) -> None:
    assert [key for key, _ in switches_of(desktop)] == keys


def on_linux(bus: FakeBus, desktop: str, config: Path, monkeypatch: pytest.MonkeyPatch) -> bool | None:
    monkeypatch.setattr("sys.platform", "linux")
    environment = {"XDG_CURRENT_DESKTOP": desktop, "XDG_CONFIG_HOME": str(config)}
    return system_do_not_disturb(bus, environment).is_on()


def test_on_linux_it_is_on_if_anybody_says_so(dconf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config = dconf.parent.parent
    assert on_linux(FakeBus(), "GNOME", config, monkeypatch) is True
    assert on_linux(FakeBus({DUNST: False}), "GNOME", config, monkeypatch) is True
    assert on_linux(FakeBus({DUNST: True}), "i3", config, monkeypatch) is True
    assert on_linux(FakeBus({DUNST: False}), "i3", config, monkeypatch) is False
    assert on_linux(FakeBus(), "i3", config, monkeypatch) is None


@pytest.mark.parametrize(("profile", "on"), [(0, False), (1, True), (2, True), (None, None), (77, None)])
def test_windows_is_quiet_with_priority_only_and_with_alarms_only(
    profile: int | None, on: bool | None
) -> None:
    assert WindowsDoNotDisturb(lambda: profile).is_on() is on


def mac_says(tmp_path: Path, content: object) -> bool | None:
    file = tmp_path / "Assertions.json"
    file.write_text(content if isinstance(content, str) else json.dumps(content))
    return MacDoNotDisturb(file).is_on()


def test_a_focus_that_was_switched_on_on_a_mac_counts_where_the_file_may_be_read(tmp_path: Path) -> None:
    assert mac_says(tmp_path, {"data": [{"storeAssertionRecords": [{"assertionUUID": "1"}]}]}) is True


@pytest.mark.parametrize(
    "content",
    [
        {"data": [{"storeAssertionRecords": []}]}, {"data": [{}]}, {"data": [7]}, {"data": 7}, {}, [], 3,
        "no json", "",
    ],
)  # fmt: skip
def test_on_a_mac_the_file_never_proves_that_no_focus_is_on(tmp_path: Path, content: object) -> None:
    assert mac_says(tmp_path, content) is None


def test_a_mac_that_does_not_let_the_file_be_read_can_not_tell(tmp_path: Path) -> None:
    assert MacDoNotDisturb(tmp_path / "none.json").is_on() is None
