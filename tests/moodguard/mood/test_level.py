"""The level of a suggestion: how high the threshold could have been, found step by step."""

import pytest

from moodguard.mood.escalation import suggests
from moodguard.mood.evidence import Evidence
from moodguard.mood.level import CLOSELY, FURTHEST, LevelSearch
from moodguard.mood.log_odds import log_odds, probability
from moodguard.mood.policy import policy_from_settings
from moodguard.reading import Reading
from moodguard.store.settings import Settings

POLICY = policy_from_settings(Settings())
THRESHOLD = 0.7


def seen(negative: float, looks: int = 60) -> Evidence:
    """Calm looks, then as many of a face that reads so."""
    evidence = Evidence(1200, 10, THRESHOLD, 900)
    for number in range(looks):
        level = 0.05 if number < looks // 2 else negative
        evidence.add(Reading(number * 10.0, {}, level, 1.0))
    return evidence


def level_of(evidence: Evidence, now: float) -> float | None:
    search = LevelSearch(evidence, POLICY, now)
    while search.narrow():
        pass
    return search.level


@pytest.mark.parametrize("negative", [0.2, 0.5, 0.8, 0.9, 0.95])
def test_below_the_level_there_is_a_suggestion_and_above_it_none(negative: float) -> None:
    evidence = seen(negative)
    level = level_of(evidence, 600)
    assert level is not None
    assert abs(level - log_odds(THRESHOLD)) <= FURTHEST
    for off, expected in ((-CLOSELY, True), (CLOSELY, False)):
        if abs(level + off - log_odds(THRESHOLD)) < FURTHEST - CLOSELY:
            evidence.threshold = probability(level + off)
            assert suggests(evidence, POLICY, 600) is expected


def test_the_more_negative_the_face_the_higher_the_level() -> None:
    levels = [level_of(seen(negative), 600) or 0.0 for negative in (0.1, 0.5, 0.8, 0.95)]
    assert levels == sorted(levels)
    assert levels[-1] > levels[0]


def test_before_it_is_found_its_middle_stands_for_it_on_the_right_side_of_the_threshold() -> None:
    assert (LevelSearch(seen(0.95), POLICY, 600).level or 0) > log_odds(THRESHOLD)
    assert (LevelSearch(seen(0.1), POLICY, 600).level or 9) < log_odds(THRESHOLD)


def test_what_is_seen_meanwhile_does_not_count_and_nothing_is_changed_by_the_search() -> None:
    evidence, search = seen(0.95), LevelSearch(seen(0.95), POLICY, 600)
    other = LevelSearch(evidence, POLICY, 600)
    before = evidence.mood(600)
    while search.narrow() | other.narrow():
        evidence.add(Reading(evidence.mood(600).time + 1, {}, 0.01, 1.0))
    assert search.level == other.level
    assert evidence.threshold == THRESHOLD
    assert before.time == 600


def test_where_too_little_was_seen_there_is_no_level() -> None:
    assert level_of(seen(0.9, looks=2), 600) is None
