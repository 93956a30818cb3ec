"""The login entry on Linux starts the right program, and respects the user's own switches."""

import re
import stat
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodguard.system.autostart import AutostartError
from moodguard.system.autostart.xdg import XdgAutostart, exec_line

COMMAND = ("/opt/Mood Guard/moodguard", "--autostarted")
printable = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters=[chr(n) for n in (*range(32), 127)])
)


def parsed_exec(value: str) -> list[str]:
    """An Exec value as a desktop reads it: string escapes first, then quotes, then field codes."""
    text = re.sub(r"\\(.)", lambda match: {"s": " ", "n": "\n"}.get(match[1], match[1]), value)
    arguments = []
    for quoted in re.findall(r'"((?:[^"\\]|\\.)*)"', text):
        argument = re.sub(r"\\(.)", r"\1", quoted)
        assert not re.search(r"%[^%]", argument.replace("%%", ""))
        arguments.append(argument.replace("%%", "%"))
    return arguments


def exec_of(entry: Path) -> str:
    found = re.search(r"^Exec=(.*)$", entry.read_text(), re.MULTILINE)
    assert found
    return found[1]


@given(st.lists(printable, min_size=1, max_size=4))
def test_the_program_and_its_arguments_survive_whatever_their_letters(command: list[str]) -> None:
    assert parsed_exec(exec_line(command)) == command


def test_quotes_dollars_backslashes_and_percents_are_escaped_as_the_format_asks() -> None:
    assert exec_line(["/a b", '$x`"\\', "100%"]) == r'"/a b" "\\$x\\`\\"\\\\" "100%%"'


def test_it_is_off_at_first_on_after_enable_and_off_after_disable(tmp_path: Path) -> None:
    autostart = XdgAutostart(COMMAND, tmp_path / "autostart")
    assert not autostart.is_enabled()
    autostart.enable()
    assert autostart.is_enabled()
    assert parsed_exec(exec_of(autostart.entry)) == list(COMMAND)
    autostart.disable()
    assert not autostart.is_enabled()
    autostart.disable()


def test_the_entry_lets_the_panel_start_first(tmp_path: Path) -> None:
    autostart = XdgAutostart(COMMAND, tmp_path)
    autostart.enable()
    lines = autostart.entry.read_text().splitlines()
    assert lines[0] == "[Desktop Entry]"
    assert "X-KDE-autostart-after=panel" in lines
    assert "X-GNOME-Autostart-Delay=5" in lines


@pytest.mark.parametrize("switch", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_an_entry_that_the_desktop_settings_switched_off_is_off(tmp_path: Path, switch: str) -> None:
    autostart = XdgAutostart(COMMAND, tmp_path)
    autostart.enable()
    kept = [line for line in autostart.entry.read_text().splitlines() if not line.startswith("X-GNOME-Autos")]
    autostart.entry.write_text("\n".join([*kept, switch]))
    assert not autostart.is_enabled()
    autostart.enable()
    assert autostart.is_enabled()


def test_a_switch_in_another_group_of_the_entry_says_nothing(tmp_path: Path) -> None:
    autostart = XdgAutostart(COMMAND, tmp_path)
    autostart.enable()
    with autostart.entry.open("a") as entry:
        entry.write("\n[Desktop Action New]\nHidden=true\n")
    assert autostart.is_enabled()


def test_enabling_again_follows_a_program_that_has_moved(tmp_path: Path) -> None:
    XdgAutostart(("/old/moodguard",), tmp_path).enable()
    moved = XdgAutostart(("/new/moodguard",), tmp_path)
    assert not moved.is_enabled()  # what it names is gone
    moved.enable()
    assert parsed_exec(exec_of(moved.entry)) == ["/new/moodguard"]


def test_an_entry_of_a_program_that_has_moved_follows_it_and_keeps_all_else(tmp_path: Path) -> None:
    XdgAutostart(("/old/Mood Guard/moodguard", "--autostarted"), tmp_path).enable()
    moved = XdgAutostart(("/new/$home/moodguard", "--autostarted"), tmp_path)
    written = moved.entry.read_text().replace("Delay=5", "Delay=30")
    moved.entry.write_text(written)
    assert moved.follow_program()
    assert parsed_exec(exec_of(moved.entry)) == ["/new/$home/moodguard", "--autostarted"]
    assert moved.is_enabled()
    assert moved.entry.read_text().count("Delay=30") == 2
    before = moved.entry.read_bytes()
    assert not moved.follow_program()
    assert moved.entry.read_bytes() == before


@pytest.mark.parametrize("switch", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_following_the_program_switches_nothing_on(tmp_path: Path, switch: str) -> None:
    moved = XdgAutostart(COMMAND, tmp_path)
    assert not moved.follow_program()
    assert not moved.entry.exists()
    XdgAutostart(("/old/moodguard", "--autostarted"), tmp_path).enable()
    kept = [line for line in moved.entry.read_text().splitlines() if not line.startswith("X-GNOME-Autos")]
    moved.entry.write_text("\n".join([*kept, switch]))
    assert moved.follow_program()
    assert not moved.is_enabled()
    assert switch in moved.entry.read_text()
    assert parsed_exec(exec_of(moved.entry)) == list(COMMAND)


@pytest.mark.parametrize(
    "command",
    ["sh -c 'sleep 9; moodguard'", "/usr/bin/moodguard", 'env A=1 "/old/moodguard" "--autostarted"'],
)
def test_an_entry_that_the_user_wrote_is_left_alone(tmp_path: Path, command: str) -> None:
    autostart = XdgAutostart(COMMAND, tmp_path)
    autostart.entry.write_text(f"[Desktop Entry]\nExec={command}\n")
    assert not autostart.follow_program()
    assert exec_of(autostart.entry) == command


def test_an_entry_that_can_not_follow_is_an_error_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    XdgAutostart(("/old/moodguard", "--autostarted"), tmp_path).enable()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("moodguard.system.autostart.xdg.write_private", full)
    with pytest.raises(AutostartError, match=r"an old MoodGuard is still started: .*No space left"):
        XdgAutostart(COMMAND, tmp_path).follow_program()


def test_a_path_that_the_format_can_not_hold_is_refused_in_words(tmp_path: Path) -> None:
    autostart = XdgAutostart(("/a\nExec=/bin/evil",), tmp_path)
    with pytest.raises(AutostartError, match="can't hold"):
        autostart.enable()
    assert not autostart.is_enabled()


def test_a_folder_that_can_not_be_written_is_an_error_in_words(tmp_path: Path) -> None:
    (tmp_path / "autostart").write_text("a file where a folder should be")
    autostart = XdgAutostart(COMMAND, tmp_path / "autostart")
    with pytest.raises(AutostartError, match="can't be set to start at login"):
        autostart.enable()
    assert not autostart.is_enabled()


def test_an_entry_that_is_no_entry_counts_as_off(tmp_path: Path) -> None:
    autostart = XdgAutostart(COMMAND, tmp_path)
    autostart.entry.write_bytes(b"\xff\x00 not a desktop entry = at all")
    assert not autostart.is_enabled()


@pytest.mark.skipif(sys.platform == "win32", reason="file modes are a matter of POSIX systems")
def test_nobody_else_can_change_what_starts_at_login(tmp_path: Path) -> None:
    autostart = XdgAutostart(COMMAND, tmp_path)
    autostart.enable()
    assert stat.S_IMODE(autostart.entry.stat().st_mode) & 0o022 == 0


@pytest.mark.parametrize("words", ['"{}" "--autostarted"', "{} --my-own-words"])
def test_an_entry_whose_program_is_gone_is_off(tmp_path: Path, words: str) -> None:
    program = tmp_path / "moodguard"
    autostart = XdgAutostart(COMMAND, tmp_path / "autostart")
    autostart.entry.parent.mkdir()
    autostart.entry.write_text(f"[Desktop Entry]\nExec={words.format(program)}\n")
    assert not autostart.is_enabled()
    program.touch(0o755)
    assert autostart.is_enabled()


def test_an_entry_with_a_quote_that_is_never_closed_starts_nothing(tmp_path: Path) -> None:
    autostart = XdgAutostart(COMMAND, tmp_path)
    autostart.entry.write_text('[Desktop Entry]\nExec="/bin/true\n')
    assert not autostart.is_enabled()
