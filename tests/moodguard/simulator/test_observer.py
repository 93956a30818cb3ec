"""The observer who knows everything: its tables are right, and no rule does better."""

from dataclasses import replace

import numpy as np
import pytest

from moodguard.mood.log_odds import log_odds
from moodguard.simulator import observer
from moodguard.simulator.faces import World, draw_shown
from moodguard.simulator.people import draw_person
from moodguard.simulator.predictions import EXPRESSIONS
from moodguard.simulator.simulation import Size, simulate
from moodguard.simulator.variants import VARIANTS, Variant
from moodguard.store.settings import Settings


def test_its_tables_are_the_shares_in_which_readings_of_that_person_fall(world: World) -> None:
    person = draw_person(0, 1, world, seed=3)
    table, _ = observer._likelihoods(person, world)
    wander = observer._wandering(0.9)[1]
    shown = np.full(40_000, EXPRESSIONS.index("neutral"))
    faces = draw_shown(person.looks, shown, 1e4, world, np.random.default_rng(1))
    values = [log_odds(p) for p in world.predictions.negative[faces].tolist()]
    drawn, _ = np.histogram(values, np.clip(observer.EDGES, -9, 9))
    assert wander @ table[0] == pytest.approx(drawn / len(values), abs=0.02)
    assert table.sum(axis=2) == pytest.approx(np.ones(table.shape[:2]))


def test_what_shows_has_the_shares_that_are_assumed(world: World) -> None:
    usual = observer._lasting(observer._shown(world.assumed, 10.0))
    calm = usual[: len(observer.CALM)] / usual[: len(observer.CALM)].sum()
    assert calm[1] == pytest.approx(world.assumed.happy, rel=0.15)
    assert calm[3] == pytest.approx(world.assumed.frowning, rel=0.15)
    tense = usual[observer.TENSE] / usual[observer.TENSE].sum()
    assert tense[2] == pytest.approx(0.4, rel=0.1)


def test_who_knows_everything_does_better_than_a_simple_rule(world: World) -> None:
    grainy = replace(world, grain=30.0)
    settings = replace(Settings(), sample_seconds=30.0)
    knowing = Variant("", {}, observer.StartObserver(world.assumed, 30.0, 0.8))
    simpler, best = simulate([VARIANTS["fraction"], knowing], settings, grainy, Size(6, 4, 2))
    assert best.false_nudges.value <= simpler.false_nudges.value
    assert best.noticed[0].value > simpler.noticed[0].value


def test_it_says_nothing_while_it_is_to_be_quiet(world: World) -> None:
    knowing = Variant("", {}, observer.StartObserver(world.assumed, 30.0, 0.2))
    settings = replace(Settings(), sample_seconds=30.0)
    found = simulate([knowing], settings, replace(world, grain=30.0), Size(2, 2, 2))[0]
    assert any(figure.value > 0 for figure in found.noticed)
    assert found.interruptions.value == 0
