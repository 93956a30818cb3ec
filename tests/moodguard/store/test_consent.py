"""The yes to the camera: kept with its date for its user alone, and whatever is in doubt is a no."""

import json
import os
import stat
from datetime import date
from pathlib import Path

import pytest

from moodguard.store.consent import ConsentFile
from moodguard.store.knowledge import erase, export, holdings
from moodguard.store.paths import Paths

DAY = date(2026, 5, 3)


def loaded(path: Path) -> ConsentFile:
    file = ConsentFile(path)
    file.load()
    return file


def test_before_anybody_has_said_anything_there_is_no_yes_and_no_complaint(tmp_path: Path) -> None:
    file = loaded(tmp_path / "consent.json")
    assert (file.given, file.since, file.problem, file.unsaved) == (False, None, "", "")


def test_a_yes_holds_at_once_and_at_the_next_start_with_its_day(tmp_path: Path) -> None:
    file = loaded(tmp_path / "folder" / "consent.json")
    file.give(DAY)
    assert (file.given, file.unsaved) == (True, "")
    again = loaded(file.path)
    assert (again.given, again.since, again.problem) == (True, DAY, "")


@pytest.mark.skipif(os.name != "posix", reason="rights of POSIX")
def test_only_its_user_can_read_it(tmp_path: Path) -> None:
    file = loaded(tmp_path / "consent.json")
    file.give(DAY)
    assert stat.S_IMODE(file.path.stat().st_mode) == 0o600


def test_taken_back_it_is_gone_at_once_and_at_the_next_start(tmp_path: Path) -> None:
    file = loaded(tmp_path / "consent.json")
    file.give(DAY)
    file.take_back()
    assert (file.given, file.unsaved, file.path.exists()) == (False, "", False)
    assert loaded(file.path).given is False


@pytest.mark.parametrize(
    "content",
    [
        "", "{", "[]", "{}", "true", '{"version": 1}', '{"camera_since": "2026-05-03"}',
        '{"version": 0, "camera_since": "2026-05-03"}',
        '{"version": 1, "camera_since": true}', '{"version": 1, "camera_since": 20260503}',
        '{"version": 1, "camera_since": null}', '{"version": 1, "camera_since": "2026-02-30"}',
        '{"version": 1, "camera_since": "yes"}', '{"version": 1, "camera_since": ""}',
    ],
)  # fmt: skip
def test_a_damaged_file_is_no_yes_is_told_and_kept_aside(tmp_path: Path, content: str) -> None:
    path = tmp_path / "consent.json"
    path.write_text(content)
    file = loaded(path)
    assert file.given is False
    assert "damaged" in file.problem
    assert "stays shut until you say yes again" in file.problem
    (aside,) = tmp_path.glob("consent.broken-*.json")
    assert aside.read_text() == content
    file.give(DAY)
    assert (loaded(path).since, file.problem) == (DAY, "")


def test_what_a_later_version_has_written_is_no_yes_and_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "consent.json"
    text = json.dumps({"version": 2, "camera_since": "2026-05-03"})
    path.write_text(text)
    file = loaded(path)
    assert file.given is False
    assert "later version" in file.problem
    file.give(DAY)
    assert file.given
    assert "holds until you quit" in file.unsaved
    assert path.read_text() == text
    file.take_back()
    assert not path.exists(), "a no is a no to whatever lies there"


def test_a_file_that_can_not_be_read_is_no_yes(tmp_path: Path) -> None:
    path = tmp_path / "consent.json"
    path.mkdir()
    file = loaded(path)
    assert file.given is False
    assert "can't be read" in file.problem


def test_a_yes_that_can_not_be_kept_holds_until_the_end_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = loaded(tmp_path / "consent.json")

    def full(*_: object) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(os, "fsync", full)
    file.give(DAY)
    assert file.given
    assert "holds until you quit" in file.unsaved
    assert loaded(file.path).given is False


def test_a_yes_that_can_not_be_erased_is_a_no_all_the_same_and_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = loaded(tmp_path / "consent.json")
    file.give(DAY)

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "unlink", refuse)
    file.take_back()
    assert file.given is False
    assert "Delete this file" in file.unsaved
    assert str(file.path) in file.unsaved


def test_it_is_shown_exported_and_erased_with_all_else(paths: Paths, tmp_path: Path) -> None:
    ConsentFile(paths.consent_file).give(DAY)
    (shown,) = [holding for holding in holdings(paths) if holding.name == "consent"]
    assert shown.files == (paths.consent_file,)
    assert export(paths, tmp_path / "mine.zip") == 1
    assert erase(paths) == ""
    assert loaded(paths.consent_file).given is False
