"""One JSON file: what is unreadable is neither lost nor taken for damaged."""

import os
from pathlib import Path
from typing import Any

import pytest

from moodguard.store.json_file import InvalidContentError, JsonFile


def number(content: dict[str, Any]) -> int:
    return int(content["number"])


def test_what_is_saved_is_what_is_loaded(tmp_path: Path) -> None:
    file = JsonFile(tmp_path / "new folder" / "a.json")
    assert file.load(number) is None
    file.save({"number": 7})
    assert file.path.read_bytes() == b'{"number": 7}'
    assert file.load(number) == 7
    file.erase()
    file.erase()
    assert file.load(number) is None


def test_for_people_it_is_indented_and_in_their_letters(tmp_path: Path) -> None:
    file = JsonFile(tmp_path / "a.json")
    file.save({"name": "Zoë"}, indent=2, ascii_only=False)
    assert file.path.read_text(encoding="utf-8") == '{\n  "name": "Zoë"\n}\n'


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"null", b"\xff", b"{}", b'{"number": "x"}', b"[" * 100_000]
)
def test_what_makes_no_sense_can_be_put_aside(tmp_path: Path, content: bytes) -> None:
    file = JsonFile(tmp_path / "a.json")
    file.path.write_bytes(content)
    with pytest.raises(InvalidContentError, match=r"a\.json"):
        file.load(number)
    assert not file.unread
    assert file.put_aside().read_bytes() == content
    assert file.load(number) is None


def test_a_file_that_can_not_be_read_is_unread_until_it_is_replaced(tmp_path: Path) -> None:
    file = JsonFile(tmp_path / "a.json")
    file.path.mkdir()
    with pytest.raises(OSError, match=r"no file but a folder|denied"):
        file.load(number)
    assert file.unread
    file.put_aside()
    file.save({"number": 1})
    assert not file.unread
    assert file.load(number) == 1


@pytest.mark.parametrize("ascii_only", [True, False])
def test_a_path_that_is_no_text_is_kept_to_the_byte(tmp_path: Path, *, ascii_only: bool) -> None:
    file = JsonFile(tmp_path / "a.json")
    path = os.fsdecode(b"/home/Zo\xc3\xab/D\xe4nemark\xff") + "\ud83d 😀"
    file.save({"path": path, path: 1}, ascii_only=ascii_only)
    assert file.load(dict) == {"path": path, path: 1}
    assert file.path.read_text(encoding="utf-8")  # whole letters, for every editor
