"""The table that the simulator draws from: what a model says of labelled faces, without the faces."""

import json
from pathlib import Path

import numpy as np
import pytest
from conftest import ModelMaker

from moodguard.sensing.expressions import ExpressionModel
from moodguard.simulator.predictions import shipped_predictions
from moodguard.store.paths import assets_dir
from trainers.__main__ import main
from trainers.data.classes import FER_CLASSES, FERPLUS_VOTES
from trainers.data.faces import FER2013
from trainers.data.fer2013 import Usage, read_fer2013
from trainers.evaluation.inference import predict
from trainers.evaluation.prediction_table import as_table, write_table
from trainers.evaluation.resting_variance import Spread, spread_of

SHADES = {"angry": 0, "happy": 255, "neutral": 128}
SPREAD = Spread(people=5, clips=12, mean=-1.5, between_people=0.47125, between_clips=0.5, within_clips=0.6)


@pytest.fixture
def npz(tmp_path: Path) -> Path:
    """Three faces of each of three labels, of which FER+'s people saw what the label says in the first alone.

    They saw sadness in the second and surprise in the third.
    """
    names = np.repeat(list(SHADES), 3)
    images = np.zeros((len(names), 48, 48), np.uint8)
    images[:] = np.array([SHADES[name] for name in names])[:, None, None]
    votes = np.zeros((len(names), len(FERPLUS_VOTES)), np.uint8)
    for row, name in enumerate(names):
        votes[row, FERPLUS_VOTES.index([name, "sad", "surprise"][row % 3])] = 10
    labels = np.array([FER_CLASSES.index(name) for name in names], np.uint8)
    path = tmp_path / "faces.npz"
    np.savez(path, images=images, labels=labels, usage=np.ones(len(names), np.uint8), ferplus_votes=votes)
    return path


def test_it_holds_the_probabilities_of_every_face_by_label_and_whether_people_agree(
    make_model: ModelMaker, npz: Path, tmp_path: Path
) -> None:
    faces = read_fer2013(npz).part(Usage.PUBLIC)
    model = ExpressionModel(make_model())
    write_table(as_table(predict(model, faces), SPREAD), tmp_path / "table.json")
    table = json.loads((tmp_path / "table.json").read_text())
    assert (table["classes"], table["negative"]) == (list(model.card.classes), ["angry"])
    assert (table["threshold"], table["model_sha256"]) == (model.card.threshold.value, model.sha256())
    assert table["resting"]["between_people"] == 0.471
    assert table["faces"] == {
        "angry": [[1, 10000, 0, 0], [1, 10000, 0, 0], [0, 10000, 0, 0]],
        "happy": [[1, 0, 5000, 5000], [0, 0, 5000, 5000], [0, 0, 5000, 5000]],
        "neutral": [[1, 4980, 2510, 2510], [0, 4980, 2510, 2510], [0, 4980, 2510, 2510]],
    }
    assert not list(tmp_path.glob("new-*"))


def test_faces_that_nobody_voted_on_have_no_agreement(make_model: ModelMaker, tmp_path: Path) -> None:
    path = tmp_path / "plain.npz"
    np.savez(path, images=np.zeros((1, 48, 48), np.uint8), labels=[np.uint8(0)], usage=[np.uint8(1)])
    table = as_table(predict(make_model(), read_fer2013(path).part(Usage.PUBLIC)), SPREAD)
    assert table["faces"]["angry"][0][0] == 0


def test_a_data_folder_without_the_clips_is_refused_in_one_line(
    make_model: ModelMaker, npz: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "data" / FER2013).parent.mkdir(parents=True)
    npz.rename(tmp_path / "data" / FER2013)
    assert main(["predictions", str(make_model()), "--data", str(tmp_path / "data")]) == 2
    said = capsys.readouterr().err
    assert "again.mkv" in said
    assert said.count("\n") == 1


def test_the_spread_has_the_parts_that_the_readings_were_drawn_with() -> None:
    rng = np.random.default_rng(1)
    people = [
        [person + clip + rng.normal(0, 0.5, 50) for clip in rng.normal(0, 0.8, 3)]
        for person in rng.normal(-1, 1.2, 800)
    ]
    spread = spread_of(people)
    assert (spread.people, spread.clips) == (800, 2400)
    assert (spread.between_people, spread.between_clips, spread.within_clips) == pytest.approx(
        (1.2, 0.8, 0.5), rel=0.05
    )
    assert spread.mean == pytest.approx(-1, abs=0.15)


def test_people_who_differ_less_than_their_clips_do_have_no_spread_of_their_own() -> None:
    clips = [np.array([-1.0, -1.1]), np.array([1.0, 1.1])]
    assert spread_of([clips, clips]).between_people == 0


@pytest.mark.data
def test_the_shipped_table_says_what_the_shipped_model_says(data: Path) -> None:
    faces = read_fer2013(data / FER2013).part(Usage.PUBLIC)
    disgust = np.flatnonzero(faces.labels == FER_CLASSES.index("disgust"))
    model = ExpressionModel(assets_dir() / "models" / "expression.onnx")
    given = model.probabilities([faces.pictures[row] for row in disgust])
    table = json.loads(shipped_predictions().read_text())
    told = np.array(table["faces"]["disgust"])[:, 1:] / table["parts"]
    assert told == pytest.approx(given, abs=2e-3)
