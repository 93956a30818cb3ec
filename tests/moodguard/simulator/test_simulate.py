"""The whole simulation, and its command."""

import itertools
import json
from dataclasses import replace
from pathlib import Path

import pytest

from moodguard.cli import main
from moodguard.mood.escalation import Stage
from moodguard.simulator import command
from moodguard.simulator.command import Wish, run
from moodguard.simulator.faces import World
from moodguard.simulator.people import draw_people
from moodguard.simulator.report import Goal, verdict
from moodguard.simulator.score import Figure, Score
from moodguard.simulator.simulated_day import quiet_rules
from moodguard.simulator.simulation import Size, simulate
from moodguard.simulator.trial import play
from moodguard.simulator.variants import VARIANTS
from moodguard.store.settings import Settings

SMALL = ["simulate", "--people", "1", "--days", "2"]
HALF_AS_OFTEN = replace(Settings(), sample_seconds=20.0)
QUICK = replace(Settings(), sample_seconds=60.0)
NONE = Figure(float("nan"), float("nan"), float("nan"))


@pytest.mark.usefixtures("world")
def test_every_variant_has_settings_that_can_be() -> None:
    for name, variant in VARIANTS.items():
        changed = variant.settings(Settings())
        assert (changed == Settings()) == (not variant.changes), name


def test_the_same_seed_gives_the_same_figures(world: World) -> None:
    grainy = replace(world, grain=60.0)
    variants = [VARIANTS["default"], VARIANTS["published"]]
    first, again = (simulate(variants, QUICK, grainy, Size(2, 2, 4)) for _ in range(2))
    assert first == again


def test_the_companion_lives_the_days_with_its_cool_down_and_its_quiet_times(world: World) -> None:
    tense = replace(world, assumed=replace(world.assumed, negative_in_episode=(0.9, 0.95)))
    person = next(draw_people(1, 4, tense, seed=2))
    settings = Settings()
    rule = VARIANTS["default"].start(person, settings, world.predictions)
    nudges = []
    for day in person.days:
        steps = play(day, rule, quiet_rules(settings))
        times = [s.time for s in steps if s.stage is Stage.BREAK_MESSAGE]
        silent = [*day.plan.calls, *day.plan.undisturbed]
        assert not any(span.holds(time - day.start) for time in times for span in silent)
        nudges += times
    assert nudges
    assert all(later - earlier >= settings.rest_minutes * 60 for earlier, later in itertools.pairwise(nudges))


def test_the_published_rule_errs_more_often_than_the_companion(world: World) -> None:
    companion, published = simulate(
        [VARIANTS["default"], VARIANTS["published"]], HALF_AS_OFTEN, replace(world, grain=20.0), Size(2, 2, 1)
    )
    assert companion.false_nudges.value < published.false_nudges.value
    assert published.interruptions.value > companion.interruptions.value == 0


def test_the_command_prints_a_table_with_a_row_for_each_variant(capsys: pytest.CaptureFixture[str]) -> None:
    assert (
        main(
            [
                *SMALL,
                "--choose",
                "--variant",
                "published",
                "--variant",
                "fraction",
                "--set",
                "sample_seconds=60",
            ]
        )
        == 0
    )
    printed = capsys.readouterr().out
    results = printed[printed.index("## Results") :]
    rows = [line for line in results.splitlines() if line.startswith("| ")]
    assert len(rows) == 4
    assert VARIANTS["published"].words in rows[2]
    options = "--people 1 --days 2 --seed 2 --choose --variant published --variant fraction"
    assert f"    moodguard simulate {options} --set sample_seconds=60.0\n" in printed


def test_the_command_writes_the_page_where_it_is_asked_to(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    asked = [*SMALL, "--variant", "default", "--table", str(page)]
    assert main(asked) == 0
    text = page.read_text(encoding="utf-8")
    assert text.startswith("# Simulated workdays\n")
    assert "at most 0.3 false a calm day" in text
    assert max(len(line) for line in text.splitlines() if not line.startswith("|")) < 130


def test_other_assumptions_and_the_curve_are_on_the_page(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wish = Wish(
        ["published"], Size(1, 1, 2), otherwise=True, predictions=file, choose=True,
        curve=tmp_path / "curve.svg",
    )  # fmt: skip
    monkeypatch.setattr(command, "vary", lambda *_: (Score(*[NONE, ()] + [NONE] * 6), []))
    monkeypatch.setattr(command, "most_sensitive", lambda *_: "This one.")
    monkeypatch.setattr(command, "draw_curve", lambda *_: [])
    text = run(wish, QUICK)
    assert "## What the figures hang on" in text
    assert "This one." in text
    assert "](curve.svg)" in text
    assert wish.curve.read_text(encoding="utf-8").startswith("<svg")


def test_targets_are_told_met_or_missed() -> None:
    def figure(value: float) -> Figure:
        return Figure(value, value, value)

    good = Score(
        figure(0.2), (), figure(0.9), figure(0.5), figure(6.0), figure(0.0), figure(0.0), figure(0.0)
    )
    goal = Goal(0.2, 0.9, 6.0)
    assert "missed" not in verdict(good, goal)
    bad = replace(good, false_nudges=figure(0.21), sustained=figure(0.89), late=figure(6.1))
    assert verdict(bad, goal).count("missed") == 3
    assert verdict(bad, replace(goal, most_late=None)).count("missed") == 2
    assert "6.1: **missed** by 0.1 min" in verdict(bad, goal)
    assert verdict(replace(good, late=figure(float("nan"))), goal).count("missed") == 1
    assert "nan" not in verdict(replace(good, late=figure(float("nan"))), goal).rpartition(": ")[2]


def test_beside_what_is_missed_stands_what_could_be_reached(file: Path) -> None:
    # One day without an episode: nobody can be late, so nothing shows that the target is met.
    page = run(Wish(["measured"], Size(1, 1, 1), predictions=file), Settings())
    results = page[page.index("## Results") :]
    assert "**missed**" in results
    assert results.count("| an observer who knows everything |") == 3


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--variant", "none"], "no variant 'none'"),
        (["--set", "window_minutes=0"], "must be"),
        (["--predictions", "none.json"], "none.json can't be read"),
        (["--table", "no/such/folder.md", "--variant", "published"], "can't be written"),
        (["--gallery"], "--people and --table, and with nothing else"),
    ],
)
def test_what_cant_be_done_is_said_in_one_line(
    arguments: list[str], says: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    assert main([*SMALL, *arguments]) == 2
    said = capsys.readouterr().err
    assert says in said
    assert said.count("\n") == 1


def test_predictions_of_another_model_can_be_used(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*SMALL, "--variant", "published", "--predictions", str(file)]) == 0
    assert json.loads(file.read_text())["model_sha256"][:12] in capsys.readouterr().out


@pytest.mark.parametrize("wrong", ["0", "-1", "x", "1.5", "20000"])
def test_a_number_that_makes_no_sense_is_refused(wrong: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(["simulate", "--people", wrong])
    assert end.value.code == 2
    assert "whole number from 1 to 10000" in capsys.readouterr().err
