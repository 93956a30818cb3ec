"""Who chooses and who is told of are kept apart by the code, and what the figures hang on is told."""

import math
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest

from moodguard.cli import main
from moodguard.simulator import curve, sensitivity
from moodguard.simulator.assumptions import Assumptions, listed, varied
from moodguard.simulator.chart import LEAST, MOST, svg
from moodguard.simulator.chosen import CHOSEN
from moodguard.simulator.faces import World
from moodguard.simulator.score import Figure, Score
from moodguard.simulator.seeds import REPORTING_SEEDS, SeedError, check_choosing, check_reporting
from moodguard.simulator.simulation import Size, simulate
from moodguard.simulator.variants import VARIANTS
from moodguard.store.settings import Settings

QUICK = replace(Settings(), sample_seconds=60.0)


def test_nothing_is_tried_on_the_people_of_the_figures_and_no_figures_are_told_of_others() -> None:
    for seed in REPORTING_SEEDS:
        check_reporting(seed, changed=False)
        with pytest.raises(SeedError, match="--seed 2"):
            check_choosing(seed)
        with pytest.raises(SeedError, match="--choose"):
            check_reporting(seed, changed=True)
    check_choosing(2)
    with pytest.raises(SeedError, match="1, 101, 102"):
        check_reporting(2, changed=False)


def test_the_numbers_in_the_code_are_those_that_were_chosen_and_not_on_the_people_of_the_figures() -> None:
    for one in CHOSEN:
        assert one.held == one.value, one.words
        assert one.seeds, one.words
        assert not set(one.seeds) & set(REPORTING_SEEDS), one.words


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--seed", "2"], "seeds 1, 101, 102"),
        (["--set", "sure_share=0.9"], "--choose"),
        (["--choose", "--seed", "1"], "--seed 2"),
        (["--choose", "--table", "page.md"], "goes without --choose"),
    ],
)
def test_the_command_refuses_to_mix_them_in_one_line(
    arguments: list[str], says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["simulate", "--people", "1", "--days", "2", "--variant", "published", *arguments]) == 2
    said = capsys.readouterr().err
    assert says in said
    assert said.count("\n") == 1


def test_a_number_is_tried_on_other_people(capsys: pytest.CaptureFixture[str]) -> None:
    asked = ["--people", "1", "--days", "2", "--variant", "fraction", "--choose", "--set", "sure_share=0.9"]
    assert main(["simulate", *asked]) == 0
    assert "--seed 2 --choose" in capsys.readouterr().out


def test_every_assumption_is_in_words_with_its_source_and_can_be_halved_and_doubled() -> None:
    usual = Assumptions()
    assert all(one.words and one.source for one in listed(usual))
    for one, halved, doubled in varied(usual):
        low, high = getattr(halved, one.name), getattr(doubled, one.name)
        assert low <= one.value <= high
        assert low < high, one.name
        if "share" in one.words and isinstance(high, float):
            assert high <= 1


def test_what_moves_the_figures_most_comes_first(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    chosen = [one for one in varied(Assumptions()) if one[0].name in ("frowning", "sleeps_at_lunch")]
    monkeypatch.setattr(sensitivity, "varied", lambda _: chosen)
    monkeypatch.setattr(sensitivity, "VARIANTS", {"default": VARIANTS["fraction"]})
    study = sensitivity.Study(file, QUICK, Size(1, 2, 2), 60.0)
    usual, found = sensitivity.vary(study, Assumptions(), lambda _: None)
    assert len(found) == 3
    table = sensitivity.sensitivity_table(usual, found)
    assert all(f"| {one.assumption.words} |" in table for one in found)
    moved = [sensitivity._moved(one, usual) for one in found]
    assert moved == sorted(moved, reverse=True)
    assert found[0].assumption.words in sensitivity.most_sensitive(usual, found)

    def score(false: float, low: float = math.nan, high: float = math.nan) -> Score:
        return replace(usual, false_nudges=Figure(false, low, high))

    moved_by = [(score(0.5), score(0.1)), (score(0.194), None), (score(0.05), score(0.196))]
    found = [sensitivity.Sensitivity(found[0].assumption, *each) for each in moved_by]
    words = sensitivity.most_sensitive(score(0.1, 0.03, 0.19), found)
    assert "2 of 3 assumptions move them out of the interval as assumed, 0.03 to 0.19" in words


def test_assumptions_that_can_not_be_are_left_out(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usual = Assumptions()
    spread = next(one for one in varied(usual) if one[0].name == "within_person")
    monkeypatch.setattr(
        sensitivity, "varied", lambda _: [(spread[0], usual, replace(usual, within_person=50.0))]
    )
    monkeypatch.setattr(sensitivity, "VARIANTS", {"default": VARIANTS["published"]})
    study = sensitivity.Study(file, QUICK, Size(1, 1, 2), 60.0)
    as_assumed, found = sensitivity.vary(study, usual, lambda _: None)
    one = next(one for one in found if one.assumption.name == "within_person")
    assert (one.halved, one.doubled) == (None, None)
    assert "| – | – |" in sensitivity.sensitivity_table(as_assumed, found)


def test_the_curve_has_a_line_for_each_rule_and_asks_for_more_along_it(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("SURE", "OBSERVED"):
        monkeypatch.setattr(curve, name, (0.2, 0.99))
    monkeypatch.setattr(curve, "SHARES", (0.1, 0.9))
    monkeypatch.setattr(curve, "THRESHOLDS", (0.5, 0.999))
    lines = curve.draw_curve(QUICK, replace(world, grain=60.0), Size(2, 2, 2))
    assert len(lines) == 5
    for line in lines:
        loose, strict = (point.score for point in line.points)
        assert strict.false_nudges.value <= loose.false_nudges.value, line.words
        assert line.words in curve.curve_table(lines)
    picture = ElementTree.fromstring(svg(curve.as_points(lines)))  # noqa: S314 (our own)
    assert len(picture.findall("{http://www.w3.org/2000/svg}polyline")) == 5


def test_a_point_beyond_the_picture_is_drawn_at_its_edge() -> None:
    figure = Figure(0.0, 0.0, 0.0)
    assert figure.value < LEAST < MOST
    picture = svg({"one & all": [(0.0, 0.5), (1000.0, 1.0), (1.0, float("nan"))]})
    assert "one &amp; all" in picture
    assert "nan" not in picture


def test_the_figures_are_the_same_for_any_number_of_processes(world: World) -> None:
    grainy = replace(world, grain=60.0)
    alone, shared = (
        simulate([VARIANTS["fraction"]], QUICK, grainy, Size(4, 1, 2, processes)) for processes in (1, 2)
    )
    assert alone == shared
    assert isinstance(alone[0], Score)
