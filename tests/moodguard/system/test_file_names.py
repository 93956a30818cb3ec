"""Names that are no text are shown as text, and found again by what was shown."""

import os
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodguard.system.file_names import named, shown, suggested, text_folder

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="such names exist on Linux only")


def made(folder: Path, name: bytes) -> Path:
    """A folder of that name."""
    path = folder / os.fsdecode(name)
    path.mkdir()
    return path


@given(st.binary(max_size=30), st.text(max_size=30))
def test_any_name_can_be_shown_and_suggested(data: bytes, text: str) -> None:
    for name in (os.fsdecode(data), text, "\ud800"):
        assert shown(name).encode().decode() == shown(name)
        assert suggested(name).isprintable()


def test_what_is_text_is_shown_as_it_is() -> None:
    assert shown(Path("/a/Zoë 😀")) == str(Path("/a/Zoë 😀"))
    assert suggested("a\nb\x00.png") == "a_b_.png"


@on_linux
@pytest.mark.parametrize(
    ("name", "seen"),
    [
        (b"D\xe4nemark", "Dänemark"),  # typed by its letters
        (b"D\xe4nemark", "D\\xe4nemark"),  # as we show it
        (b"D\xe4nemark", "D\ufffdnemark"),  # as Qt gives it
        (b"\xe4\xf6\xfc", "\ufffd"),
        ("Da\u0308nemark".encode(), "D\u00e4nemark"),
        ("D\u00e4nemark".encode(), "Da\u0308nemark"),
        (b"\x80 5", "€ 5"),
    ],
)
def test_a_name_is_found_by_what_people_see_of_it(tmp_path: Path, name: bytes, seen: str) -> None:
    (tmp_path / "other").mkdir()
    folder = made(made(tmp_path, name), b"\xff")
    assert named(str(tmp_path / seen / "\ufffd")) == folder
    assert named(str(tmp_path / seen)) == folder.parent


@on_linux
def test_what_is_there_by_its_very_name_comes_before_all_others(tmp_path: Path) -> None:
    made(tmp_path, b"\xe4")
    for name in (b"\xef\xbf\xbd", "ä".encode()):
        folder = made(tmp_path, name)
        assert named(str(tmp_path / name.decode())) == folder


@on_linux
def test_a_file_that_is_to_be_written_is_named_in_the_folder_that_is_there(tmp_path: Path) -> None:
    folder = made(tmp_path, b"D\xe4nemark")
    assert named(str(tmp_path / "D\ufffdnemark" / "new.png")) == folder / "new.png"
    assert named(str(tmp_path / "gone" / "new.png")) == tmp_path / "gone" / "new.png"


@on_linux
def test_a_name_that_could_be_two_is_left_as_it_is(tmp_path: Path) -> None:
    made(tmp_path, b"\xe4")
    made(tmp_path, b"\xf6")
    assert named(str(tmp_path / "\ufffd")) == tmp_path / "\ufffd"


def test_a_place_that_is_nowhere_is_left_as_it_is(tmp_path: Path) -> None:
    for text in (
        "gone/too",
        str(tmp_path / "gone"),
        "~nobody-of-this-name/a",
        "a\0b",
        "\ud800",
        "x" * 5000,
        ".",
    ):
        assert named(text) == Path(text)


@on_linux
def test_the_next_folder_whose_name_is_text_is_found(tmp_path: Path) -> None:
    assert text_folder(tmp_path) == tmp_path
    assert text_folder(made(tmp_path, b"\xe4") / "deeper") == tmp_path
