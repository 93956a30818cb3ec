"""The page about the demo's people says what their manifest says."""

import json
from pathlib import Path

import pytest

from moodguard.sensing.demo_people import MANIFEST
from moodguard.store.paths import assets_dir
from trainers.gan.faces.people_table import as_table, main

SHIPPED = assets_dir() / "demo"


def test_the_page_in_the_repository_is_of_the_shipped_people(tmp_path: Path) -> None:
    assert main([str(SHIPPED), "--table", str(tmp_path / "page.md")]) == 0
    kept = Path(__file__).parents[4] / "docs" / "results" / "painted-faces.md"
    assert (tmp_path / "page.md").read_text() == kept.read_text()


def test_each_person_has_a_row_of_distances_and_one_for_each_detector() -> None:
    manifest = json.loads((SHIPPED / MANIFEST).read_text(encoding="utf-8"))
    people = manifest["people"]
    manifest["people"] = [{**people[0], "nearest": {"pixels": 0.25, "features": 0.125}}, people[0]]
    page = as_table(manifest)
    assert "| person 1, the nearest of all steps of all sequences | 0.250 | 0.125 |" in page
    assert page.count("| Haar |") == page.count("| YuNet |") == 2


@pytest.mark.parametrize("content", [None, "", "{}"])
def test_a_missing_or_damaged_manifest_is_an_error_in_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: str | None
) -> None:
    if content is not None:
        (tmp_path / MANIFEST).write_text(content)
    assert main([str(tmp_path), "--table", str(tmp_path / "page.md")]) == 1
    assert "missing or damaged" in capsys.readouterr().err
