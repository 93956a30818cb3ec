"""What is painted next: of a kind with what people have chosen, and never of a theme that is switched off."""

import random
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from moodguard.gallery.album import Picture
from moodguard.gallery.painter import Painter
from moodguard.gallery.proposals import KINSHIP, Proposals
from moodguard.store.paths import assets_dir
from moodguard.store.taste import Learned

FIRST, SECOND = (tuple(v) for v in np.random.default_rng(1).standard_normal((2, 128)).clip(-2, 2).tolist())


@pytest.fixture(scope="module")
def proposals() -> Proposals:
    """For the shipped painter, of which two pictures hang, of two themes."""
    painter = Painter(assets_dir() / "models" / "painter.onnx")
    sha256 = painter.sha256()
    first = Picture(Path("1.webp"), "1", "Sky", FIRST, sha256)
    second = Picture(Path("2.webp"), "2", "Hills", SECOND, sha256)
    return Proposals(painter, sha256, [first, second], Learned(), frozenset())


def drawn(proposals: Proposals, count: int = 200) -> np.ndarray:
    rng = random.Random(4)
    return np.array([proposals.draw((), rng) for _ in range(count)])


def drawn_anew(proposals: Proposals, count: int = 200) -> np.ndarray:
    return proposals.painter.draw(np.random.default_rng(4), count, 2.0)


def likeness(latents: np.ndarray, start: tuple[float, ...]) -> np.ndarray:
    return np.array([np.corrcoef(latent, start)[0, 1] for latent in latents])


def test_most_are_of_a_kind_with_a_shipped_picture_each_theme_as_often_and_some_are_new(
    proposals: Proposals,
) -> None:
    latents = drawn(proposals)
    first, second = likeness(latents, FIRST), likeness(latents, SECOND)
    kin = np.maximum(first, second) > KINSHIP / 2
    assert 0.8 < kin.mean() < 0.97
    assert 0.4 < (first > second)[kin].mean() < 0.6
    assert np.maximum(first, second)[kin].mean() == pytest.approx(KINSHIP, abs=0.1)
    assert np.maximum(first, second).max() < 0.9, "none is the shipped picture again"


def test_no_number_is_drawn_beyond_the_painters_truncation(proposals: Proposals) -> None:
    assert np.abs(drawn(proposals)).max() <= 2.0


def test_after_a_theme_that_is_switched_off_nothing_is_painted(proposals: Proposals) -> None:
    latents = drawn(replace(proposals, without=frozenset({"Hills"})))
    assert likeness(latents, SECOND).max() < KINSHIP / 2 + 0.2
    assert (likeness(latents, FIRST) > KINSHIP / 2).mean() > 0.8


def test_shipped_pictures_of_another_painter_say_nothing_to_this_one(proposals: Proposals) -> None:
    foreign = [replace(picture, painter="another") for picture in proposals.shipped]
    latents = drawn(replace(proposals, shipped=foreign))
    assert max(likeness(latents, FIRST).max(), likeness(latents, SECOND).max()) < KINSHIP
    middles = proposals.painter.card.themes.values()
    around = np.max([likeness(latents, middle) for middle in middles], axis=0)
    anew = np.max([likeness(drawn_anew(proposals), middle) for middle in middles], axis=0)
    assert np.median(around) > np.quantile(anew, 0.9), "they lie around the middles of the themes of its card"


def test_the_same_chance_draws_the_same(proposals: Proposals) -> None:
    assert np.array_equal(drawn(proposals, 20), drawn(proposals, 20))
