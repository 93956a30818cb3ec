"""The page about the demo's people says what their manifest says."""

import json
import shutil
from pathlib import Path

import pytest

from moodguard.sensing.demo_people import MANIFEST
from moodguard.sensing.expressions import ExpressionModel
from moodguard.sensing.faces import HaarDetector
from moodguard.store.paths import assets_dir
from trainers.__main__ import main
from trainers.gan.faces.people_page import as_page, look_again

SHIPPED = assets_dir() / "demo"


def test_the_page_in_the_repository_is_of_the_shipped_people(tmp_path: Path) -> None:
    assert main(["people-page", str(SHIPPED), "--table", str(tmp_path / "page.md")]) == 0
    kept = Path(__file__).parents[4] / "docs" / "results" / "painted-faces.md"
    assert (tmp_path / "page.md").read_text() == kept.read_text()


def test_the_page_is_about_the_shipped_expression_model() -> None:
    shipped = ExpressionModel(assets_dir() / "models" / "expression.onnx")
    manifest = json.loads((SHIPPED / MANIFEST).read_text(encoding="utf-8"))
    assert manifest["expression_model_sha256"] == shipped.sha256()


def test_looking_again_changes_what_was_read_and_nothing_else(tmp_path: Path) -> None:
    shutil.copytree(SHIPPED, tmp_path / "demo")
    before = json.loads((SHIPPED / MANIFEST).read_text(encoding="utf-8"))
    model = ExpressionModel(assets_dir() / "models" / "expression.onnx")
    assert look_again(tmp_path / "demo", model, [HaarDetector()]) == ""
    after = json.loads((tmp_path / "demo" / MANIFEST).read_text(encoding="utf-8"))
    for person, same in zip(after["people"], before["people"], strict=True):
        assert person.pop("read")["Haar"]["happy"]["read_right"] > 0.5
        same.pop("read")
    assert after == before


def test_each_person_has_a_row_of_distances_and_one_for_each_detector() -> None:
    manifest = json.loads((SHIPPED / MANIFEST).read_text(encoding="utf-8"))
    people = manifest["people"]
    manifest["people"] = [{**people[0], "nearest": {"pixels": 0.25, "features": 0.125}}, people[0]]
    page = as_page(manifest)
    assert "| person 1, the nearest of all steps of all sequences | 0.250 | 0.125 |" in page
    assert page.count("| Haar |") == page.count("| YuNet |") == 2


@pytest.mark.parametrize("content", [None, "", "{}"])
def test_a_missing_or_damaged_manifest_is_an_error_in_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: str | None
) -> None:
    if content is not None:
        (tmp_path / MANIFEST).write_text(content)
    assert main(["people-page", str(tmp_path), "--table", str(tmp_path / "page.md")]) == 2
    assert "missing or damaged" in capsys.readouterr().err
