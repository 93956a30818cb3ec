"""The table of a model's answers: what is read from it, and what is refused."""

import hashlib
import json
from pathlib import Path

import numpy as np
import pytest

from moodguard.simulator.predictions import (
    EXPRESSIONS,
    PredictionsError,
    read_predictions,
    shipped_predictions,
)
from moodguard.store.paths import assets_dir


def test_the_shipped_table_was_made_by_the_shipped_model() -> None:
    # Made anew by: python -m trainers predictions assets/models/expression.onnx
    model = assets_dir() / "models" / "expression.onnx"
    table = read_predictions(shipped_predictions())
    assert table.model_sha256 == hashlib.sha256(model.read_bytes()).hexdigest()
    assert shipped_predictions().stat().st_size < 200_000


def test_the_shipped_model_finds_negative_faces_more_negative_than_others() -> None:
    table = read_predictions(shipped_predictions(), agreed_only=True)
    middle = {name: float(np.median(table.negative[table.ranked[name]])) for name in EXPRESSIONS}
    assert min(middle["angry"], middle["sad"], middle["fear"]) > 0.7
    assert middle["happy"] < middle["neutral"] < 0.5


def test_faces_are_ranked_within_their_expression(file: Path) -> None:
    table = read_predictions(file)
    assert sorted(np.concatenate(list(table.ranked.values())).tolist()) == list(range(len(table.negative)))
    for faces in table.ranked.values():
        assert np.all(np.diff(table.negative[faces]) >= 0)
    face = int(table.ranked["sad"][-1])
    assert table.classes[face]["negative"] == pytest.approx(table.negative[face])


def test_only_faces_that_people_agree_on_can_be_asked_for(file: Path) -> None:
    everything, agreed = read_predictions(file), read_predictions(file, agreed_only=True)
    assert len(agreed.negative) == len(everything.negative) / 2


def broken(file: Path, **changes: object) -> Path:
    file.write_text(json.dumps(json.loads(file.read_text()) | changes))
    return file


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"version": 2}, "version 2"),
        ({"threshold": 1}, "threshold"),
        ({"classes": ["one"]}, "another shape"),
        ({"faces": {}}, "neutral"),
        ({"faces": {name: [[1, 9000, 9000]] for name in EXPRESSIONS}}, "no probabilities"),
        ({"faces": {name: [[0, 5000, 5000]] for name in EXPRESSIONS}}, "no face"),
        ({"faces": 3}, "holds no predictions"),
        ({"negative": ["sad"]}, "holds no predictions"),
        ({"resting": {"between_people": 0.5, "between_clips": -1, "within_clips": 0.7}}, "spread"),
    ],
)
def test_what_makes_no_sense_is_refused_with_the_way_out(
    file: Path, changes: dict[str, object], says: str
) -> None:
    with pytest.raises(PredictionsError, match=says) as refusal:
        read_predictions(broken(file, **changes), agreed_only=True)
    assert "python -m trainers predictions" in str(refusal.value)


@pytest.mark.parametrize(
    "text", ["", "[", "[1]", "\udc80".encode("utf-8", "surrogatepass").decode("latin-1")]
)
def test_a_damaged_file_is_refused(file: Path, text: str) -> None:
    file.write_text(text, encoding="utf-8")
    with pytest.raises(PredictionsError):
        read_predictions(file)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PredictionsError, match="can't be read"):
        read_predictions(tmp_path / "none.json")
