"""The table that the simulator draws from: what a model says of labelled faces, without the faces."""

import json
from pathlib import Path

import numpy as np
import pytest
from conftest import ModelMaker

from moodguard.model_card import ExpressionCard
from trainers.__main__ import main
from trainers.data.classes import FERPLUS_VOTES

SHADES = {0: 0, 3: 255, 6: 128}  # angry faces are dark, happy ones light, neutral ones between


@pytest.fixture
def npz(tmp_path: Path) -> Path:
    """Two public faces of each of three labels, and a pair of the training part.

    FER+'s people agree with the first of each pair, and see surprise in the second.
    """
    labels = np.array([*np.repeat(list(SHADES), 2), 0, 0], np.uint8)
    images = np.zeros((len(labels), 48, 48), np.uint8)
    images[:] = np.array([SHADES[int(label)] for label in labels])[:, None, None]
    votes = np.zeros((len(labels), len(FERPLUS_VOTES)), np.uint8)
    same = {
        0: FERPLUS_VOTES.index("angry"),
        3: FERPLUS_VOTES.index("happy"),
        6: FERPLUS_VOTES.index("neutral"),
    }
    for row, label in enumerate(labels):
        votes[row, FERPLUS_VOTES.index("surprise") if row % 2 else same[int(label)]] = 10
    usage = np.array([1] * 6 + [0] * 2, np.uint8)
    path = tmp_path / "faces.npz"
    np.savez(path, images=images, labels=labels, usage=usage, ferplus_votes=votes)
    return path


def test_it_holds_the_probabilities_of_every_public_face_by_label(
    make_model: ModelMaker, npz: Path, capsys: pytest.CaptureFixture[str], card: ExpressionCard
) -> None:
    model = make_model()
    assert main(["predictions", str(model), "--data", str(npz)]) == 0
    path = model.with_name("model-predictions.json")
    assert capsys.readouterr().out == f"6 faces in {path}\n"
    table = json.loads(path.read_text())
    assert table["classes"] == list(card.classes)
    assert table["negative"] == ["angry"]
    assert table["threshold"] == card.threshold.value
    assert table["faces"] == {
        "angry": [[1, 10000, 0, 0], [0, 10000, 0, 0]],
        "happy": [[1, 0, 5000, 5000], [0, 0, 5000, 5000]],
        "neutral": [[1, 4980, 2510, 2510], [0, 4980, 2510, 2510]],
    }


def test_it_is_written_where_it_is_asked_for_and_the_same_each_time(
    make_model: ModelMaker, npz: Path, tmp_path: Path
) -> None:
    first, second = tmp_path / "a.json", tmp_path / "b.json"
    for out in (first, second):
        assert main(["predictions", str(make_model()), "--data", str(npz), "--out", str(out)]) == 0
    assert first.read_bytes() == second.read_bytes()
    assert not list(tmp_path.glob("*.new"))


def test_a_folder_of_faces_is_refused_in_one_line(
    make_model: ModelMaker, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "set").mkdir()
    assert main(["predictions", str(make_model()), "--data", str(tmp_path / "set")]) == 2
    assert "needs a file in FER-2013's layout" in capsys.readouterr().err
