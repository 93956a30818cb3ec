"""The demo's painted people: they come and go as scripted, and the app reads in them what they show."""

import json
import logging
from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np
import pytest

from moodguard.reading import Absence, NoReading, Reading
from moodguard.sensing.demo import LOOKS, DemoSource, Scene, draw_scene
from moodguard.sensing.demo_people import MANIFEST, PeopleError, Person, read_people
from moodguard.sensing.expressions import ExpressionModel
from moodguard.sensing.faces import HaarDetector
from moodguard.sensing.watcher import Watcher
from moodguard.store.paths import assets_dir

SHIPPED = assets_dir() / "demo"
PEOPLE = read_people(SHIPPED)


def pixels(source: DemoSource, time: float) -> np.ndarray:
    frame = source.grab(time)
    assert frame is not None
    return frame.pixels.astype(np.int16)


def grey_person(look: str, full: int) -> Person:
    """At rest they are black; the fuller the look, the lighter."""
    steps = np.linspace(0, full, 5).astype(np.uint8)[:, None, None] * np.ones((64, 64), np.uint8)
    return Person({look: steps, "neutral": np.zeros((2, 64, 64), np.uint8)})


def write_people(folder: Path, **changes: object) -> Path:
    """One shipped person, in a folder of its own whose manifest has `changes`."""
    manifest = json.loads((SHIPPED / MANIFEST).read_text(encoding="utf-8"))
    manifest |= {"people": manifest["people"][:1], **changes}
    (folder / MANIFEST).write_text(json.dumps(manifest), encoding="utf-8")
    name = "person-1.webp"
    (folder / name).write_bytes((SHIPPED / name).read_bytes())
    return folder


@pytest.mark.parametrize("number", range(len(PEOPLE)))
@pytest.mark.parametrize("look", ["happy", "neutral", "angry", "sad"])
def test_the_shipped_model_reads_what_a_shipped_person_shows(number: int, look: str) -> None:
    source = DemoSource((Scene(1, look),), people=(PEOPLE[number],))
    model = ExpressionModel(assets_dir() / "models" / "expression.onnx")
    watcher = Watcher(source, HaarDetector(), model)
    samples = [watcher.look(time) for time in np.linspace(4, 56, 7).tolist()]
    readings = [sample for sample in samples if isinstance(sample, Reading)]
    assert len(readings) >= len(samples) - 1, "the built-in detector loses the face"
    mean = {name: np.mean([reading.classes[name] for reading in readings]) for name in model.card.classes}
    assert max(mean, key=lambda name: mean[name]) == look


def test_each_person_can_show_every_expression_of_the_model() -> None:
    everything = ("angry", "disgust", "fear", "happy", "sad", "surprise", "neutral")
    for person in read_people(SHIPPED, everything):
        faces = [person.face(look, 1) for look in everything]
        assert len({face.tobytes() for face in faces}) == len(everything)


def test_an_expression_comes_and_goes_without_a_jump() -> None:
    source = DemoSource((Scene(1, "angry"), Scene(1, "happy")), endless=False, people=PEOPLE)
    times = np.arange(55, 65, 0.1)
    blurred = [cv2.blur(pixels(source, float(time)), (5, 5)) for time in times]
    steps = [np.abs(later - now).max() for now, later in pairwise(blurred)]
    changed = np.abs(blurred[0] - blurred[-1]).max()
    assert changed > 40
    assert max(steps) < changed / 2


def test_an_expression_grows_from_rest_to_its_full() -> None:
    person = grey_person("happy", 200)
    greys = [int(person.face("happy", level)[0, 0]) for level in (-1, 0, 0.125, 0.5, 1, 2)]
    assert greys == [0, 0, 25, 100, 200, 200]


def test_where_nobody_is_there_no_face_is_found() -> None:
    watcher = Watcher(
        DemoSource((Scene(1, None),), people=PEOPLE),
        HaarDetector(),
        ExpressionModel(assets_dir() / "models" / "expression.onnx"),
    )
    assert watcher.look(10) == NoReading(10, Absence.NO_FACE)


def test_the_next_day_brings_another_person_and_then_the_first_again() -> None:
    two = grey_person("happy", 0), grey_person("happy", 250)
    source = DemoSource((Scene(1, "happy"),), people=two)
    lightest = [int(pixels(source, 30 + 60 * day)[180:280, 290:350].min()) for day in range(3)]
    assert lightest[1] > lightest[0] + 60
    assert abs(lightest[2] - lightest[0]) < 20


def test_the_same_moment_gives_the_same_picture_whatever_was_shown_before() -> None:
    one, other = DemoSource(), DemoSource()
    for time in (3.0, 700.0, 1500.0):
        pixels(one, time)
    assert (pixels(one, 61.5) == pixels(other, 61.5)).all()


def test_without_painted_people_a_drawn_person_plays() -> None:
    drawn = draw_scene(LOOKS["neutral"], np.random.default_rng([1, 60_000]))
    assert (pixels(DemoSource(people=()), 60) == drawn).all()


def test_a_missing_folder_leaves_the_drawn_person_and_a_line_in_the_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("moodguard.sensing.demo.assets_dir", lambda: tmp_path)
    with caplog.at_level(logging.WARNING):
        source = DemoSource()
    assert "a drawn person replaces them" in caplog.text.lower()
    assert (pixels(source, 60) == pixels(DemoSource(people=()), 60)).all()


def test_a_folder_of_people_can_be_anywhere(tmp_path: Path) -> None:
    (person,) = read_people(write_people(tmp_path), ("happy",))
    assert (person.face("happy", 1) == PEOPLE[0].face("happy", 1)).all()


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"steps": 3}, "holds no"),
        ({"steps": 1}, "names nobody"),
        ({"people": []}, "names nobody"),
        ({"people": [{"file": "../../etc/passwd"}]}, "passwd can't be read"),
        ({"people": [{}]}, "missing or damaged"),
        ({"expressions": ["joy"]}, "can look happy"),
    ],
)
def test_a_manifest_that_fits_no_pictures_is_refused(
    tmp_path: Path, changes: dict[str, object], says: str
) -> None:
    with pytest.raises(PeopleError, match=says):
        read_people(write_people(tmp_path, **changes), ("happy",))


@pytest.mark.parametrize("content", [b"", b"RIFF", b"no picture"])
def test_a_damaged_picture_is_refused(tmp_path: Path, content: bytes) -> None:
    folder = write_people(tmp_path)
    (folder / "person-1.webp").write_bytes(content)
    with pytest.raises(PeopleError, match=r"person-1\.webp"):
        read_people(folder)


def test_nobody_who_is_shipped_comes_too_near_to_a_real_face() -> None:
    manifest = json.loads((SHIPPED / MANIFEST).read_text(encoding="utf-8"))
    for person in manifest["people"]:
        for measure, nearest in person["nearest"].items():
            assert nearest >= manifest["held_out_faces"][measure]["limit"]


def test_the_shipped_people_are_small() -> None:
    assert sum(path.stat().st_size for path in SHIPPED.iterdir()) < 1_000_000
