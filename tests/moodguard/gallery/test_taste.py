"""The taste: it finds what helps, keeps trying the rest, heeds answers most, and forgets slowly."""

import random
from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from moodguard.gallery import taste
from moodguard.gallery.album import Picture
from moodguard.store.taste import Answer, Learned

THEMES = ("Dusk", "Hills", "Sea")


def picture(number: int, theme: str, latent: tuple[float, ...] = (), painter: str = "p") -> Picture:
    return Picture(Path(f"{theme}-{number}.webp"), f"{theme} {number}", theme, latent, painter)


PICTURES = [picture(number, theme) for theme in THEMES for number in range(6)]


def taught(lifts: dict[str, float], times: int = 15) -> Learned:
    """What is known after each theme's pictures were followed by its lift so many times."""
    learned = Learned()
    for time in range(times):
        for theme, lift in lifts.items():
            learned = taste.credited(learned, picture(time % 6, theme), lift, 20)
    return learned


def first(learned: Learned, count: int = 3, pictures: list[Picture] = PICTURES) -> Counter[str]:
    """Which themes come first in galleries that are hung by different chance."""
    rows = [taste.in_order(learned, pictures, random.Random(seed)) for seed in range(40)]
    return Counter(one.theme for row in rows for one in row[:count])


def test_without_knowledge_every_picture_comes_once_and_no_theme_first() -> None:
    row = taste.in_order(Learned(), PICTURES, random.Random(1))
    assert sorted(one.key for one in row) == sorted(one.key for one in PICTURES)
    assert min(first(Learned())[theme] for theme in THEMES) > 20


def test_the_same_chance_gives_the_same_order() -> None:
    learned = taught({"Sea": 1.0, "Dusk": -1.0})
    rows = [taste.in_order(learned, PICTURES, random.Random(seed)) for seed in (5, 5, 6)]
    assert rows[0] == rows[1] != rows[2]


def test_what_helped_comes_first_and_the_rest_is_still_tried() -> None:
    seen = first(taught({"Dusk": 0.0, "Hills": 0.0, "Sea": 1.5}))
    assert seen["Sea"] > 90
    assert 0 < seen["Dusk"] + seen["Hills"] < 30


def test_only_differences_between_pictures_count() -> None:
    seen = first(taught({"Dusk": 2.0, "Hills": 2.0, "Sea": 2.0}))
    assert min(seen[theme] for theme in THEMES) > 15


def test_even_a_theme_that_never_helped_is_not_starved() -> None:
    seen = first(taught({"Dusk": 2.0, "Hills": 2.0, "Sea": -3.0}, times=60), count=6)
    assert seen["Sea"] >= 1


def test_more_seconds_of_readings_say_more() -> None:
    sure = taste.credited(Learned(), PICTURES[0], 1.0, 40)
    unsure = taste.credited(Learned(), PICTURES[0], 1.0, 10)
    key = PICTURES[0].key
    assert sure.pictures[key].weight == pytest.approx(4 * unsure.pictures[key].weight)


def test_what_was_seen_is_half_forgotten_after_so_many_pictures() -> None:
    learned = taste.credited(Learned(), PICTURES[0], 3.0, 20)
    before = learned.pictures[PICTURES[0].key]
    for _ in range(round(taste.HALF_LIFE)):
        learned = taste.credited(learned, PICTURES[-1], 0.0, 20)
    after = learned.pictures[PICTURES[0].key]
    assert after.weight == pytest.approx(before.weight / 2)
    assert after.total == pytest.approx(before.total / 2)


def test_not_for_me_never_comes_again_until_it_is_taken_back() -> None:
    unwanted = PICTURES[4]
    learned = taste.answered(Learned(), unwanted, Answer.NOT_FOR_ME)
    assert unwanted not in taste.in_order(learned, PICTURES, random.Random(1))
    again = taste.answered(learned, unwanted, None)
    assert again == Learned()
    assert unwanted in taste.in_order(again, PICTURES, random.Random(1))


def test_a_like_counts_more_than_faces() -> None:
    learned = taught({"Dusk": 0.0, "Hills": 0.0, "Sea": 0.0}, times=3)
    learned = taste.credited(learned, PICTURES[0], -1.0, 20)
    learned = taste.answered(learned, PICTURES[0], Answer.LIKE)
    rows = [taste.in_order(learned, PICTURES, random.Random(seed)) for seed in range(40)]
    assert sum(row.index(PICTURES[0]) < 3 for row in rows) > 30


def test_likes_tell_of_their_theme() -> None:
    learned = Learned()
    for one in PICTURES[:3]:  # of the dusk
        learned = taste.answered(learned, one, Answer.LIKE)
    assert taste.theme_worths(learned, THEMES)[0].theme == "Dusk"
    assert first(learned, pictures=PICTURES[3:])["Dusk"] > 60


def test_an_answer_that_is_taken_back_leaves_what_the_face_said() -> None:
    before = taste.credited(Learned(), PICTURES[0], 1.0, 20)
    after = taste.answered(taste.answered(before, PICTURES[0], Answer.LIKE), PICTURES[0], None)
    assert after == before


def test_what_is_known_stays_small_and_keeps_the_answers() -> None:
    learned = taste.answered(Learned(), picture(-1, "Sea"), Answer.NOT_FOR_ME)
    for number in range(taste.MOST_KNOWN + 20):
        learned = taste.credited(learned, picture(number, "Dusk"), 0.0, 20)
    assert len(learned.pictures) == taste.MOST_KNOWN
    assert learned.pictures["Sea -1"].answer is Answer.NOT_FOR_ME


def test_whoever_answers_without_end_is_heard_to_the_last() -> None:
    many = [picture(number, f"own {number}") for number in range(taste.MOST_KNOWN + 200)]
    learned = Learned()
    for one in many:
        learned = taste.answered(learned, one, Answer.LIKE)
    assert len(learned.pictures) == taste.MOST_KNOWN
    assert learned.pictures[many[-1].key].answer is Answer.LIKE
    row = taste.in_order(learned, many, random.Random(1))
    assert sorted(one.key for one in row) == sorted(one.key for one in many)


def test_a_vast_folder_is_shown_whole() -> None:
    many = [picture(number, f"own {number}") for number in range(taste.MOST_WEIGHED + 300)]
    learned = taste.answered(Learned(), many[-1], Answer.LIKE)
    row = taste.in_order(learned, many, random.Random(1))
    assert sorted(one.key for one in row) == sorted(one.key for one in many)
    assert row.index(many[-1]) < 100


def test_no_pictures_make_no_row() -> None:
    assert taste.in_order(Learned(), [], random.Random(1)) == []


# --- latents


def latents(count: int, size: int = 60) -> list[tuple[float, ...]]:
    numbers = np.random.default_rng(1).standard_normal((count, size))
    return [tuple(map(float, row)) for row in numbers]


def correlation(one: tuple[float, ...], other: tuple[float, ...]) -> float:
    return float(np.corrcoef(one, other)[0, 1])


def test_what_is_painted_near_a_picture_that_helped_is_thought_better_of() -> None:
    good, far = latents(2)
    near = tuple(0.95 * a + 0.05 * b for a, b in zip(good, far, strict=True))
    learned = Learned()
    for _ in range(10):
        learned = taste.credited(learned, picture(0, "Sea", good), 2.0, 60)
    others = [picture(1, "Dusk", near), picture(2, "Dusk", far)]
    known = [picture(0, "Sea", good), *others]
    means = taste._posterior(learned, known)[0]
    assert means[1] > means[2] + 0.04


def test_another_painter_s_latents_say_nothing() -> None:
    here, there = latents(2)
    some = [picture(0, "Sea", here), picture(1, "Dusk", here, "other painter"), picture(2, "Dusk", there)]
    learned = taste.credited(Learned(), some[0], 2.0, 60)
    means = taste._posterior(learned, some)[0]
    assert means[1] == pytest.approx(means[2], abs=0.01)


def test_a_latent_to_paint_lies_near_one_that_helped() -> None:
    pictures = [picture(number, "Sea", one) for number, one in enumerate(latents(6))]
    learned = Learned()
    for one in pictures[1:]:
        learned = taste.credited(learned, one, -1.0, 60)
    learned = taste.answered(learned, pictures[0], Answer.LIKE)
    proposed = taste.latent_to_paint(learned, pictures, "p", random.Random(3))
    assert proposed is not None
    assert 0.75 < correlation(proposed, pictures[0].latent) < 0.98
    assert 0.8 < float(np.std(proposed)) < 1.2
    assert max(correlation(proposed, one.latent) for one in pictures[1:]) < 0.5


def test_the_same_chance_proposes_the_same_latent() -> None:
    pictures = [picture(0, "Sea", latents(1)[0])]
    learned = taste.answered(Learned(), pictures[0], Answer.LIKE)
    one, same, other = (taste.latent_to_paint(learned, pictures, "p", random.Random(s)) for s in (1, 1, 2))
    assert one == same != other


def test_without_a_picture_that_helped_no_latent_is_proposed() -> None:
    pictures = [picture(0, "Sea", latents(1)[0]), picture(1, "Sea")]
    assert taste.latent_to_paint(Learned(), pictures, "p", random.Random(1)) is None
    bad = taste.credited(Learned(), pictures[0], -2.0, 60)
    assert taste.latent_to_paint(bad, pictures, "p", random.Random(1)) is None
    refused = taste.answered(Learned(), pictures[0], Answer.NOT_FOR_ME)
    assert taste.latent_to_paint(refused, pictures, "p", random.Random(1)) is None
    good = taste.credited(Learned(), pictures[0], 2.0, 60)
    assert taste.latent_to_paint(good, pictures, "another", random.Random(1)) is None


# --- in words


def test_nothing_learned_is_said() -> None:
    assert "Nothing has been learned" in taste.in_words(Learned())


def test_the_themes_that_help_most_are_named() -> None:
    words = taste.in_words(taught({"Dusk": 1.5, "Hills": -1.0, "Sea": 2.0}, times=30))
    assert words == "You calm down most with Sea and Dusk."


def test_what_does_not_stand_out_is_not_claimed() -> None:
    words = taste.in_words(taught({"Dusk": 0.0, "Hills": 0.0, "Sea": 0.0}))
    assert "45 pictures; no theme stands out yet" in words


def test_answers_are_counted() -> None:
    learned = taste.answered(Learned(), PICTURES[0], Answer.LIKE)
    learned = taste.answered(learned, PICTURES[1], Answer.NOT_FOR_ME)
    learned = taste.answered(learned, PICTURES[2], Answer.NOT_FOR_ME)
    assert "You like 1 picture. Not for you: 2 pictures." in taste.in_words(learned)


def test_draws_follow_what_is_known_of_each_picture_and_of_two_together() -> None:
    learned = taste.answered(taught({"Dusk": 0.5, "Sea": 1.0}, times=2), PICTURES[0], Answer.LIKE)
    mean, root = taste._posterior(learned, PICTURES)
    draws = mean + taste._normal(random.Random(1), 40_000 * len(PICTURES)).reshape(-1, len(PICTURES)) @ root.T
    np.testing.assert_allclose(draws.mean(axis=0), mean, atol=0.03)
    np.testing.assert_allclose(np.cov(draws.T), root @ root.T, atol=0.04)


def test_what_is_known_of_a_picture_twice_over_still_gives_an_order() -> None:
    twice = [*PICTURES, *PICTURES]  # their worths are one and the same, so that nothing has a plain root
    row = taste.in_order(taught({"Sea": 1.0}), twice, random.Random(1))
    assert len(row) == len(twice)


def test_a_draw_is_standard_normal_and_the_same_for_the_same_chance() -> None:
    drawn = taste._normal(random.Random(3), 50_001)
    assert np.array_equal(drawn, taste._normal(random.Random(3), 50_001))
    assert abs(drawn.mean()) < 0.02
    assert drawn.std() == pytest.approx(1, abs=0.02)
    assert (np.abs(drawn) < 1).mean() == pytest.approx(0.683, abs=0.01)
