"""How likely people are to keep a painting: what the score is made of."""

import numpy as np
import pytest

from moodguard.gallery.picture_gates import GATES_FILE, read_gates
from moodguard.gallery.review_score import DESCRIBED, ReviewScore, described
from moodguard.store.paths import assets_dir
from support.gates import fire, lake, thicket


def test_a_picture_has_each_number_that_a_weight_can_be_on() -> None:
    for scene in (lake(), thicket(64, 64), np.zeros((32, 56, 3), np.uint8)):
        values = described(scene)
        assert tuple(values) == DESCRIBED
        assert np.isfinite(list(values.values())).all()


def test_a_score_is_the_weighed_sum_of_what_it_names() -> None:
    values = described(lake())
    score = ReviewScore({"lightness": 0.5, "down_4": -2.0}, bias=3.0, least=0.0)
    assert score.of(lake()) == pytest.approx(3 + 0.5 * values["lightness"] - 2 * values["down_4"])


def test_small_and_large_the_same_place_scores_alike() -> None:
    score = read_gates(assets_dir() / "gallery" / GATES_FILE).review
    assert score is not None
    small, large = score.of(lake(128, 160)), score.of(lake(256, 320))
    assert abs(small - large) < 0.3 * abs(score.of(lake()) - score.of(thicket()))


def test_by_the_shipped_score_a_lake_is_kept_sooner_than_fire_or_a_thicket() -> None:
    score = read_gates(assets_dir() / "gallery" / GATES_FILE).review
    assert score is not None
    assert score.of(lake()) > score.of(thicket())
    assert score.of(lake()) > score.of(fire())
