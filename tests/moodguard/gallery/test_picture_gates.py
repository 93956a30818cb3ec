"""The bar that new paintings have to pass: what the shipped table lets pass, and tables that are no good."""

import json
from pathlib import Path

import numpy as np
import pytest

from moodguard.gallery.picture_gates import GATES_FILE, WORDS, Gate, Gates, GatesError, read_gates
from moodguard.gallery.picture_measures import measures
from moodguard.store.paths import assets_dir
from support.gates import BRIGHT, BRIGHTER, fire, lake, save_gates, thicket

TABLE = assets_dir() / "gallery" / GATES_FILE


@pytest.fixture(scope="module")
def shipped() -> Gates:
    return read_gates(TABLE)


def test_a_calm_place_passes_small_and_large_square_and_wide(shipped: Gates) -> None:
    for scene in (lake(), lake(256, 256), lake(256, 448), lake(1024, 1792), lake(sky=(235, 190, 170))):
        assert shipped.refusals(scene) == ()


def test_what_disturbs_is_refused_and_it_is_told_why(shipped: Gates) -> None:
    assert "like fire" in shipped.refusals(fire())
    assert {"too busy", "nowhere to rest the eyes", "no place to be read"} <= set(shipped.refusals(thicket()))
    night = (lake().astype(int) // 12).astype(np.uint8)
    assert {"too dark", "too much of it black", "a dark mass"} <= set(shipped.refusals(night))
    assert "odd colours" in shipped.refusals(lake(sky=(150, 70, 190)))
    floating = lake()
    for left in (30, 60, 90, 120):
        floating[20:27, left : left + 11] = 30
    assert "things that float" in shipped.refusals(floating)
    assert "nothing in it" in shipped.refusals(np.full((128, 128, 3), 200, np.uint8))


def test_each_gate_of_the_shipped_table_is_set_on_a_measure_that_pictures_have(shipped: Gates) -> None:
    assert {gate.measure for gate in shipped.gates} <= measures(lake()).keys()
    assert {(gate.measure, gate.at_least) for gate in shipped.gates} <= WORDS.keys()
    assert {"lightness", "near_black", "edges", "slope", "colour"} <= {gate.measure for gate in shipped.gates}
    assert all(0 < gate.percentile < 100 for gate in shipped.gates)


def test_a_limit_itself_passes_and_what_lies_beyond_does_not() -> None:
    least, most = Gate("edges", True, 0.2, 10), Gate("edges", False, 0.4, 90)
    for value, refused in (
        (0.1, [True, False]),
        (0.2, [False] * 2),
        (0.4, [False] * 2),
        (0.5, [False, True]),
    ):
        assert [gate.refuses({"edges": value}) for gate in (least, most)] == refused


def test_what_was_written_is_read(tmp_path: Path) -> None:
    assert read_gates(save_gates(tmp_path, BRIGHT)) == Gates((BRIGHT,))
    assert read_gates(save_gates(tmp_path)) == Gates()
    assert read_gates(save_gates(tmp_path, BRIGHT, review=BRIGHTER)) == Gates((BRIGHT,), BRIGHTER)
    assert Gates().refusals(fire()) == ()


def taught(**changes: object) -> str:
    """A table of a score alone, changed."""
    score = {"weights": {"layers": 1.0}, "bias": 0, "least": 0.5} | changes
    return json.dumps({"version": 1, "gates": [], "review": {k: v for k, v in score.items() if v != ""}})


def told(**changes: object) -> str:
    """A table of one gate, changed."""
    gate = {"measure": "glow", "at_least": False, "limit": 1.0, "percentile": 5} | changes
    return json.dumps({"version": 1, "gates": [{name: value for name, value in gate.items() if value != ""}]})


@pytest.mark.parametrize(
    "content",
    [
        "", "[]", "{}", '{"version": 2, "gates": []}', '{"version": 1, "gates": 5}',
        '{"version": 1, "gates": [5]}', told(measure="beauty"), told(at_least=True), told(at_least=0),
        told(limit=float("nan")), told(limit="1"), told(percentile=101), told(percentile=""),
        '{"version": 1, "gates": [], "review": null}', taught(least=""), taught(bias="1"), taught(weights=[]),
        taught(weights={"beauty": 1.0}), taught(weights={"layers": float("inf")}),
    ],
)  # fmt: skip
def test_a_table_of_which_any_part_makes_no_sense_is_refused_whole(tmp_path: Path, content: str) -> None:
    path = tmp_path / GATES_FILE
    path.write_text(content)
    with pytest.raises(GatesError, match=r"gates.json makes no sense"):
        read_gates(path)


def test_a_missing_table_is_said_in_words(tmp_path: Path) -> None:
    with pytest.raises(GatesError, match=r"gates.json can't be read \(No such file"):
        read_gates(tmp_path / GATES_FILE)
