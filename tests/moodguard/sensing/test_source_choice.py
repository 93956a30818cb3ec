"""Which expression model watches, and what stands in for one that can't be used."""

from pathlib import Path

import pytest
from conftest import ModelMaker

from moodguard.sensing.source_choice import DEMO, PLAIN_MODEL, OpeningError, Wanted, open_watcher


@pytest.fixture
def shipped(tmp_path: Path, make_model: ModelMaker) -> Path:
    """The folder of the models that MoodGuard ships with."""
    (tmp_path / "models").mkdir()
    for name in ("expression.onnx", PLAIN_MODEL):
        make_model().replace(tmp_path / "models" / name)
    return tmp_path / "models"


def used(shipped: Path, own: Path | None = None) -> tuple[str, tuple[str, ...]]:
    """The model that is used, and what the user is told."""
    wanted = Wanted(source=DEMO, shipped_model=shipped / "expression.onnx", model=own)
    opened = open_watcher(wanted)
    opened.watcher.close()
    return opened.watcher.model.path.name, opened.problems


def test_the_shipped_model_is_used(shipped: Path) -> None:
    assert used(shipped) == ("expression.onnx", ())


def test_the_user_s_own_comes_first(shipped: Path, make_model: ModelMaker) -> None:
    assert used(shipped, make_model("mine.onnx")) == ("mine.onnx", ())


def test_a_broken_one_of_the_user_is_told_and_replaced(shipped: Path, tmp_path: Path) -> None:
    (tmp_path / "mine.onnx").write_bytes(b"nothing")

    name, problems = used(shipped, tmp_path / "mine.onnx")

    assert name == "expression.onnx"
    assert "Your expression model can't be used" in problems[0]


def test_where_eight_bits_can_t_be_run_plain_numbers_are(
    shipped: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (shipped / "expression.onnx").write_bytes(b"nothing")

    assert used(shipped) == (PLAIN_MODEL, ())
    assert "is used instead" in caplog.text


def test_with_no_usable_model_the_first_error_is_told(shipped: Path) -> None:
    (shipped / "expression.onnx").write_bytes(b"nothing")
    (shipped / PLAIN_MODEL).unlink()

    with pytest.raises(OpeningError, match=r"can't be used: expression\.onnx.*Install it again"):
        used(shipped)
