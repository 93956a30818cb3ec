"""A file is written whole or not at all."""

from pathlib import Path

import pytest

from trainers.writing import whole_file, write_json


def test_what_was_written_takes_the_place_of_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "best.weights.h5"
    path.write_text("old")

    with whole_file(path) as draft:
        draft.write_text("new")
        assert draft.parent == tmp_path
        assert draft.name.endswith(".weights.h5")
        assert path.read_text() == "old"

    assert [(file.name, file.read_text()) for file in tmp_path.iterdir()] == [(path.name, "new")]


def break_off(path: Path, stop: BaseException) -> None:
    with whole_file(path) as draft:
        draft.write_text("half")
        raise stop


@pytest.mark.parametrize("stop", [OSError("the disk is full"), KeyboardInterrupt()])
def test_a_failure_leaves_what_was_there_and_no_draft(tmp_path: Path, stop: BaseException) -> None:
    path = tmp_path / "results.json"
    path.write_text("old")

    with pytest.raises(type(stop)):
        break_off(path, stop)

    assert [(file.name, file.read_text()) for file in tmp_path.iterdir()] == [(path.name, "old")]


def test_a_block_that_writes_nothing_fails(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError), whole_file(tmp_path / "nothing"):
        pass


def test_what_is_no_json_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        write_json({"share": float("nan")}, tmp_path / "figures.json")

    assert not list(tmp_path.iterdir())
