"""Who may be shown in the demo: read as they look, found by the detectors, and near to nobody real."""

import json
from pathlib import Path

import numpy as np
import pytest

from moodguard.sensing.demo_people import MANIFEST, read_people
from moodguard.sensing.expressions import ExpressionModel
from moodguard.sensing.faces import HaarDetector
from moodguard.store.paths import assets_dir
from trainers.__main__ import main
from trainers.data.classes import FER_CLASSES
from trainers.gan.faces.choose_people import Candidates, save_numbered_sheet
from trainers.gan.faces.nearness import Limits, Nearest
from trainers.gan.faces.readability import NEEDED, measure_readability, refusal
from trainers.gan.faces.sequences import (
    EXPRESSIONS,
    STEPS,
    Painted,
    as_person,
    weights,
    write_manifest,
    write_person,
)

LIMITS = Limits(0.1, 0.1)


def candidates(needed: list[float], distance: list[float]) -> Candidates:
    """As well read in all that is needed as said, badly in all else, and as near as said."""
    read = np.full((len(needed), len(FER_CLASSES)), 0.1, np.float32)
    read[:, [FER_CLASSES.index(name) for name in NEEDED]] = np.array(needed, np.float32)[:, None]
    near = np.array(distance, np.float32)
    faces = np.zeros((len(needed), len(FER_CLASSES), 64, 64), np.uint8)
    return Candidates(faces, read, Nearest(near, near))


def seen(found: float = 1.0, right: float = 1.0) -> dict[str, dict[str, dict[str, float]]]:
    figures = {"found": found, "read_right": right, "probability": 0.9}
    return {"Haar": dict.fromkeys(FER_CLASSES, figures)}


def test_the_best_read_come_first_and_those_too_near_or_misread_not_at_all() -> None:
    assert candidates([0.7, 0.9, 0.3, 0.99], [0.2, 0.2, 0.2, 0.05]).order(LIMITS) == [1, 0]


def test_one_misread_expression_that_is_needed_is_enough_to_be_refused() -> None:
    people = candidates([0.9, 0.9], [0.2, 0.2])
    people.read[0, FER_CLASSES.index("sad")] = 0.4
    assert people.order(LIMITS) == [1]


def test_who_is_found_and_read_rightly_is_not_refused() -> None:
    assert refusal(seen()) == ""


def test_a_face_that_is_often_lost_is_refused_whatever_it_shows() -> None:
    read = seen()
    read["YuNet"] = {"fear": {"found": 0.5, "read_right": 0.5, "probability": 1.0}}
    assert refusal(read) == "YuNet finds the fear face in 50% of the frames only"


def test_only_what_is_needed_must_be_read_rightly() -> None:
    read = seen()
    read["Haar"] = {**read["Haar"], "fear": {"found": 1.0, "read_right": 0.0, "probability": 0.1}}
    assert refusal(read) == ""
    read["Haar"] = {**read["Haar"], "sad": {"found": 1.0, "read_right": 0.5, "probability": 0.4}}
    assert "sad face is read rightly in 50%" in refusal(read)


def test_a_sequence_begins_at_rest_and_ends_at_the_expression() -> None:
    rest, middle, full = weights("happy", 0), weights("happy", 0.25), weights("happy", 1)
    assert rest[FER_CLASSES.index("neutral")] == 1
    assert (middle[FER_CLASSES.index("neutral")], middle[FER_CLASSES.index("happy")]) == (0.75, 0.25)
    assert full[FER_CLASSES.index("happy")] == full.sum() == 1


def test_what_is_written_is_the_person_that_the_app_reads(tmp_path: Path) -> None:
    greys = np.linspace(0, 250, len(EXPRESSIONS) * STEPS).astype(np.uint8)
    sequences = np.ones((len(EXPRESSIONS), STEPS, 64, 64), np.uint8) * greys.reshape(-1, STEPS, 1, 1)
    sequences[:, 0] = sequences[0, 0]  # everybody has one resting face
    write_person(sequences, tmp_path / "person-1.webp")
    write_manifest(tmp_path, {}, [Painted("person-1.webp", 3, (0.5,), {}, {})])
    (found,) = read_people(tmp_path)
    expected = as_person(sequences)
    for look in FER_CLASSES:
        for level in (0.0, 0.4, 1.0):
            difference = found.face(look, level).astype(int) - expected.face(look, level)
            assert np.abs(difference).max() <= 4


def test_a_shipped_person_is_looked_at_as_the_app_does() -> None:
    person = read_people(assets_dir() / "demo")[0]
    model = ExpressionModel(assets_dir() / "models" / "expression.onnx")
    read = measure_readability(person, HaarDetector(), model)
    assert set(read) == set(FER_CLASSES)
    assert read["happy"]["found"] > 0.9
    assert read["happy"]["probability"] > read["sad"]["probability"] / 2
    assert all(0 <= value <= 1 for figures in read.values() for value in figures.values())


def test_the_sheet_shows_each_of_the_chosen(tmp_path: Path) -> None:
    save_numbered_sheet(candidates([0.9, 0.9, 0.9], [0.2, 0.2, 0.2]), [2, 0], tmp_path / "sheet.png")
    assert (tmp_path / "sheet.png").read_bytes().startswith(b"\x89PNG")


def test_the_manifest_says_what_made_the_people_and_what_the_app_saw() -> None:
    manifest = json.loads((assets_dir() / "demo" / MANIFEST).read_text(encoding="utf-8"))
    assert len(manifest["model_sha256"]) == 64
    for person in manifest["people"]:
        assert refusal(person["read"]) == ""
        assert set(person["read"]) == {"Haar", "YuNet"}


def test_a_missing_painter_is_an_error_in_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["choose-people", str(tmp_path / "faces.onnx"), "--data", str(tmp_path)]
    words += ["--out", str(tmp_path / "out")]
    assert main(words) == 2
    assert "faces.onnx is missing" in capsys.readouterr().err
