"""What can't be looked at is not there, and ends nothing."""

from pathlib import Path

import pytest

from moodguard.system.looking import is_file, is_folder, is_there


def test_a_path_is_what_it_leads_to(tmp_path: Path) -> None:
    file, link, nowhere = tmp_path / "file", tmp_path / "link", tmp_path / "nowhere"
    file.touch()
    link.symlink_to(file)
    for path, expected in (
        (tmp_path, (True, True, False)),
        (link, (True, False, True)),
        (nowhere, (False,) * 3),
    ):
        assert (is_there(path), is_folder(path), is_file(path)) == expected


@pytest.mark.parametrize("error", [PermissionError(13, "no"), OSError(36, "too long"), ValueError("a NUL")])
def test_what_can_not_be_looked_at_is_nothing(error: Exception, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(Path, "stat", refused)
    for question in (is_there, is_folder, is_file):
        assert not question(Path("/somewhere"))
