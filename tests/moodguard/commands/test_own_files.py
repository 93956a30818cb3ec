"""Commands about what MoodGuard keeps and touches: export, erase, autostart, doctor and privacy."""

import re
import sys
import zipfile
from pathlib import Path

import pytest

from moodguard.cli import main
from moodguard.commands.autostart import OFF, ON
from moodguard.commands.findings import Finding, show
from moodguard.commands.import_backup import BROUGHT_BACK, NOTHING_NEW
from moodguard.store.paths import Paths
from moodguard.store.profiles import ProfileStore
from moodguard.store.settings import Settings
from moodguard.system.autostart import start_command
from moodguard.system.touched import DEVICES, SOCKETS
from support.consent import say_yes
from support.promises import LOCAL_SOCKETS

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="rights of files and /dev of POSIX")
ROOT = Path(__file__).parents[3]


@pytest.fixture(autouse=True)
def own_config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the start at login is kept in this test."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return tmp_path / "config"


@pytest.fixture
def kept(paths: Paths) -> Paths:
    """Something is kept."""
    say_yes(paths)
    ProfileStore(paths.profiles).create("Work")
    return paths


def test_an_export_holds_what_is_kept_and_takes_nobodys_place(
    kept: Paths, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "mine.zip"
    assert main(["export", "--everything", str(target)]) == 0
    assert "which only you can read" in capsys.readouterr().out
    assert {"README.txt", "consent/consent.json"} <= set(zipfile.ZipFile(target).namelist())
    assert kept.consent_file.exists()
    target.write_bytes(b"something else")
    assert main(["export", str(target)]) == 2
    assert "is left as it is" in capsys.readouterr().err
    assert target.read_bytes() == b"something else"
    assert main(["export", "--replace", str(target)]) == 0
    assert zipfile.is_zipfile(target)


def test_a_backup_is_brought_back_once_that_is_meant_and_said_what_it_changes(
    kept: Paths, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store, target = ProfileStore(kept.profiles), str(tmp_path / "mine.zip")
    store.load().named("Work").settings_file.save(Settings(strictness="gentle"))
    assert main(["export", target]) == 0
    assert main(["import", target]) == 0
    assert NOTHING_NEW in capsys.readouterr().out
    store.delete(store.load().named("Work"))
    assert main(["import", target]) == 2
    said = capsys.readouterr()
    assert "Work" in said.out
    assert "Say --yes" in said.err
    assert len(store.load().all) == 1
    assert main(["import", target, "--yes"]) == 0
    assert capsys.readouterr().out.endswith(f"{BROUGHT_BACK}\n")
    assert [profile.name for profile in store.load().all] == ["Me", "Work"]
    assert not kept.importing.exists()


@pytest.mark.parametrize("content", [b"", b"no zip", b"PK\5\6" + bytes(18)])
def test_what_is_no_backup_changes_nothing_and_is_told(
    kept: Paths, tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes
) -> None:
    (tmp_path / "other.zip").write_bytes(content)
    assert main(["import", str(tmp_path / "other.zip"), "--yes"]) == 2
    assert "Nothing was changed." in capsys.readouterr().err
    assert len(ProfileStore(kept.profiles).load().all) == 2


def test_an_export_that_can_not_be_written_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", str(tmp_path / "no such folder" / "mine.zip")]) == 2
    assert "can't be written" in capsys.readouterr().err


def test_nothing_is_erased_by_a_slip_and_all_with_yes(
    kept: Paths, own_config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["autostart", "on"]) == 0
    assert main(["erase"]) == 2
    assert "Say so with --yes" in capsys.readouterr().err
    assert kept.consent_file.exists()
    assert main(["erase", "--yes"]) == 0
    assert capsys.readouterr().out.endswith("Everything was erased.\n")
    assert not kept.consent_file.exists()
    assert not any(path.is_file() for path in (*kept.data.rglob("*"), *own_config.rglob("*")))


@posix_only
def test_what_can_not_be_erased_is_told(
    kept: Paths, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refused(*_: object) -> None:
        raise OSError(13, "Permission denied")

    monkeypatch.setattr("moodguard.store.knowledge.erase_file", refused)
    assert main(["erase", "--yes"]) == 2
    assert "Not everything could be erased" in capsys.readouterr().err
    assert kept.consent_file.exists()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into the entry of Linux")
def test_the_start_at_login_is_switched_and_told(
    own_config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def said(*words: str) -> str:
        assert main(["autostart", *words]) == 0
        return capsys.readouterr().out.strip()

    assert said() == OFF
    assert said("on") == ON
    (entry,) = own_config.rglob("*.desktop")
    assert start_command()[0] in entry.read_text("utf-8")
    assert said("status") == ON
    assert said("off") == OFF
    assert not entry.exists()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="breaks the folder of Linux")
def test_a_start_at_login_that_can_not_be_written_is_told(
    own_config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own_config.write_text("a file where a folder is needed")
    assert main(["autostart", "on"]) == 2
    assert capsys.readouterr().err.startswith("moodguard: ")


def test_the_doctor_says_of_each_part_whether_it_works_and_opens_no_camera(
    kept: Paths, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def opened(*_: object) -> None:
        raise AssertionError("the camera was opened")

    monkeypatch.setattr("cv2.VideoCapture", opened)
    monkeypatch.delenv("QT_QPA_PLATFORM")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setattr("moodguard.sensing.cameras.list_cameras", list)
    assert main(["doctor"]) == 1, "there is no camera"
    lines = capsys.readouterr().out.splitlines()
    marks = {line[4:].partition(":")[0]: line[:2] for line in lines}
    assert marks["Camera"] == "!!"
    assert marks["Expression model"] == marks["Face detector"] == marks["Painter"] == marks["Rights"] == "ok"
    assert marks["The app"] == marks["Tray"] == "--"
    assert {"Screen lock", "Keys and mouse", "Full screen", "Do not disturb", "Battery"} <= marks.keys()
    assert any("given on" in line for line in lines)
    assert kept.consent_file.exists()


def test_the_doctor_finds_damaged_files_and_leaves_them_to_the_app(
    kept: Paths, capsys: pytest.CaptureFixture[str]
) -> None:
    for file in (kept.consent_file, kept.settings_file):
        file.write_text("{broken")
        file.chmod(0o600)
    before = sorted(kept.config.iterdir())
    assert main(["doctor"]) == 1
    said = capsys.readouterr()
    assert "!!  Settings: The settings file is damaged." in said.out
    assert "!!  Your yes to the camera: The file with your yes to the camera is damaged: " in said.out
    assert sorted(kept.config.iterdir()) == before
    assert kept.consent_file.read_text() == "{broken"
    assert said.err == ""


def test_a_model_that_can_not_be_used_is_found_by_the_doctor(
    paths: Paths, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from moodguard.commands.checks_of_parts import expression_model

    broken = tmp_path / "mine.onnx"
    broken.write_bytes(b"no model")
    paths.config.mkdir(parents=True, exist_ok=True)
    paths.settings_file.write_text(f'{{"version": 1, "expression_model": "{broken}"}}')
    found = expression_model(paths)
    assert found.good is False
    assert "Your expression model can't be used" in found.words
    assert show([found]) == 1
    assert capsys.readouterr().out.startswith("!!  Expression model: ")


@posix_only
def test_a_file_that_others_can_read_is_found(kept: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["privacy"]) == 0
    assert "the control socket" not in capsys.readouterr().err
    kept.consent_file.chmod(0o644)
    assert main(["privacy"]) == 1
    (line,) = [line for line in capsys.readouterr().out.splitlines() if line.startswith("!!")]
    assert str(kept.consent_file) in line


def test_what_privacy_lists_is_what_the_watch_over_the_app_knows_and_the_docs_say() -> None:
    """The list is one of promises: `tests/e2e/test_system_calls.py` sees that the app keeps to it."""
    assert {each.pattern for each in SOCKETS} == {
        part for pattern, _ in LOCAL_SOCKETS for part in _parts(pattern)
    }
    docs = (ROOT / "docs" / "security.md").read_text("utf-8")
    for place in re.findall(r"^\| `(/(?!home)\S+)` \| ", docs, re.MULTILINE):
        assert any(each.is_named(place) for each in SOCKETS), place


def _parts(pattern: str) -> list[str]:
    """The session's bus and the screen reader's are one row there, and two here."""
    both = r"/run/user/\d+/(bus|at-spi/bus\S*)"
    return [r"/run/user/\d+/bus", r"/run/user/\d+/at-spi/bus\S*"] if pattern == both else [pattern]


@pytest.mark.parametrize(
    ("name", "known"), [("/dev/video0", True), ("/dev/null", True), ("/dev/mem", False), ("/dev/sda", False)]
)
def test_a_device_that_is_none_of_ours_is_known_for_that(name: str, known: bool) -> None:
    assert any(each.is_named(name) for each in DEVICES) is known


@posix_only
def test_a_file_that_is_open_and_in_no_list_is_found_live(tmp_path: Path, paths: Paths) -> None:
    from moodguard.commands.live import _is_terminal, _network, _written

    assert _written([paths.log_file, paths.lock_file], paths).good
    assert _written([tmp_path / "elsewhere"], paths).good is False
    assert _network(0).good
    assert _network(1).good is False
    assert _is_terminal("/dev/pts/3") is None
    assert _is_terminal("/dev/mem") is False


def test_findings_are_told_in_one_line_each_whatever_is_in_them(capsys: pytest.CaptureFixture[str]) -> None:
    assert show([Finding("A", "fine\nand\x1b[2J dandy"), Finding("B", "unknown", None)]) == 0
    assert capsys.readouterr().out == "ok  A: fine and [2J dandy\n--  B: unknown\n"
