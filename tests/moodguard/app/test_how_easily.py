"""What the slider says of its places is what was counted on simulated people."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from moodguard.app.how_easily import FALSE_A_CALM_DAY, calm_days_for_one, meaning
from moodguard.simulator.variants import VARIANTS
from moodguard.store.settings import Settings, Strictness

PAGE = Path(__file__).parents[3] / "docs" / "results" / "how-easily.md"


def counted() -> dict[Strictness, float]:
    """False suggestions on a calm day, as the page has them."""
    page = PAGE.read_text(encoding="utf-8")
    found = {}
    for strictness in Strictness:
        name = "default" if strictness is Strictness.USUAL else strictness.value
        row = re.search(rf"^\| {re.escape(VARIANTS[name].words)} \| ([\d.]+) ", page, re.MULTILINE)
        assert row is not None, name
        found[strictness] = float(row[1])
    return found


def test_the_figures_are_those_of_the_page() -> None:
    assert counted() == FALSE_A_CALM_DAY


def test_further_to_the_right_it_speaks_up_on_more_days() -> None:
    days = [calm_days_for_one(strictness) for strictness in Strictness]
    assert days == sorted(days, reverse=True)
    assert len(set(days)) == len(days)


def test_the_meaning_is_said_in_days() -> None:
    assert meaning(Settings()) == "about one suggestion in 8 calm days."


@pytest.mark.parametrize("changes", [{"sure_share": 0.5}, {"use_resting_face": False}])
def test_with_numbers_that_nobody_counted_with_none_is_told(changes: dict[str, object]) -> None:
    assert not re.search(r"\d", meaning(replace(Settings(), **changes)))  # type: ignore[arg-type]
