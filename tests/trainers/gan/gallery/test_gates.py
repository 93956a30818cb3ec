"""The table of gates: limits at percentiles of photos, and the shipped one beside its page."""

import json
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
import pytest

from moodguard.gallery.picture_gates import GATES_FILE, Gate, Gates, read_gates
from moodguard.store.paths import assets_dir
from support.gates import BRIGHTER, fire, lake, save_gates, thicket
from trainers.__main__ import main
from trainers.data.photo_parts import Part, part_of
from trainers.gan.gallery.gates import CHOSEN, Measured, gates_of, page, refused_by, refused_in_words

PAGE = Path(__file__).parents[4] / "docs" / "results" / "picture-gates.md"


@pytest.fixture(scope="module")
def measured() -> Measured:
    """Of 40 lakes, from dark to bright."""
    return Measured.of(
        [np.clip(lake() * level, 0, 255).astype(np.uint8) for level in np.linspace(0.1, 1.1, 40)]
    )


def save_photos(data: Path, scenes: Sequence[np.ndarray]) -> None:
    """As photos that painters learn from, under names that fall into their part."""
    folder = data / "landscapes" / "lnsim"
    folder.mkdir(parents=True)
    names = (f"{number}.png" for number in range(10_000))
    free = (name for name in names if part_of(name) is Part.PAINTER)
    for scene in scenes:
        cv2.imwrite(str(folder / next(free)), scene[:, :, ::-1])


def test_limits_lie_at_their_percentiles(measured: Measured) -> None:
    (gate,) = gates_of(measured, [("lightness", True, 50)]).gates
    assert gate.percentile == 50
    assert refused_by(gate, measured).sum() == 20
    (gate,) = gates_of(measured, [("lightness", False, 90)]).gates
    assert refused_by(gate, measured).sum() == 4


def test_what_passes_passes_all(measured: Measured) -> None:
    gates = gates_of(measured, [("lightness", True, 50), ("lightness", False, 90)])
    assert measured.passing(gates).sum() == 40 - 20 - 4


def test_refusals_are_counted_by_gate() -> None:
    gates = Gates((Gate("glow", False, 0.1, 90), Gate("edges", False, 0.2, 50)))
    calm, counts = refused_in_words(gates, [lake(), fire(), thicket(), thicket()])
    assert calm.tolist() == [True, False, False, False]
    assert counts == {"like fire": 1, "too busy": 2}


def test_the_command_writes_the_table_that_the_app_reads_and_its_page(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    scenes = [lake(128, 160, (level, level, level + 20)) for level in range(60, 220, 16)]
    save_photos(tmp_path / "data", [*scenes, fire(), thicket()])
    (tmp_path / "gallery").mkdir()
    cv2.imwrite(str(tmp_path / "gallery" / "a.webp"), fire()[:, :, ::-1])
    table, told = tmp_path / "gates.json", tmp_path / "page.md"
    words = ["picture-gates", "--data", str(tmp_path / "data"), "--out", str(table), "--page", str(told)]
    assert main([*words, "--gallery", str(tmp_path / "gallery")]) == 0
    gates = read_gates(table)
    assert [(gate.measure, gate.at_least, gate.percentile) for gate in gates.gates] == list(CHOSEN)
    assert gates.refusals(fire())
    assert json.loads(table.read_text())["photos"] == 12
    assert told.read_text().strip() in capsys.readouterr().out
    assert "| **pass all** | | | | " in told.read_text()
    assert "from the 12 photos" in told.read_text()


def test_a_new_table_keeps_what_reviews_have_taught(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    save_photos(tmp_path / "data", [lake(128, 160, (level, level, level)) for level in range(60, 220, 40)])
    table = save_gates(tmp_path, review=BRIGHTER)
    words = ["picture-gates", "--data", str(tmp_path / "data"), "--out", str(table)]
    assert main(words) == 0
    made = read_gates(table)
    assert (len(made.gates), made.review) == (len(CHOSEN), BRIGHTER)
    table.write_text("{")
    assert main(words) == 2
    assert "gates.json makes no sense" in capsys.readouterr().err
    assert table.read_text() == "{", "what can't be read is not thrown away"


def test_without_photos_it_says_so_and_writes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = save_gates(tmp_path)
    before = table.read_bytes()
    assert main(["picture-gates", "--data", str(tmp_path / "none"), "--out", str(table)]) == 2
    assert "landscapes are looked for there" in capsys.readouterr().err
    assert table.read_bytes() == before


def test_the_shipped_table_is_what_was_chosen_and_its_page_shows_it() -> None:
    gates = read_gates(assets_dir() / "gallery" / GATES_FILE)
    assert [(gate.measure, gate.at_least, gate.percentile) for gate in gates.gates] == list(CHOSEN)
    told = PAGE.read_text(encoding="utf-8")
    for gate in gates.gates:
        side = "at least" if gate.at_least else "at most"
        assert f"| {gate.measure} | {side} {gate.limit:.3g} | {gate.percentile:g} | {gate.words} |" in told


def test_of_photos_and_gates_the_page_says_what_is_refused(measured: Measured) -> None:
    text = page(measured, gates_of(measured, [("lightness", True, 50)]), {}, "a command")
    assert "| lightness | at least " in text
    assert "| 50 | too dark | 50% |" in text
