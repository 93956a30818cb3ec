"""The painter: what it paints, and what it says of files that are no painters."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from moodguard.gallery.painter import Painter, PainterError
from moodguard.model_card import PainterCard, PaintingScore, PaintingThemes
from moodguard.store.paths import assets_dir
from support.models import PAINTER_CARD, PainterMaker

CARD = PAINTER_CARD


def test_pictures_are_rgb_bytes_of_the_size_on_the_card(make_painter: PainterMaker) -> None:
    pictures = Painter(make_painter()).paint(np.array([[9, 0, -9], [-9, 9, 9]], np.float32))
    assert pictures.shape == (2, 8, 10, 3)
    assert pictures.dtype == np.uint8
    assert pictures[0, 0, 0].tolist() == [255, 128, 0]
    assert pictures[1, 7, 9].tolist() == [0, 255, 255]


def test_the_value_range_of_the_card_is_what_becomes_black_and_white(make_painter: PainterMaker) -> None:
    card = PainterCard(latent=3, height=8, width=10, value_range=(-2.0, 2.0))
    pictures = Painter(make_painter(card, gain=2.0)).paint(np.array([[-9, 0, 9]], np.float32))
    assert pictures[0, 0, 0].tolist() == [0, 128, 255]


def test_no_latents_give_no_pictures(make_painter: PainterMaker) -> None:
    assert Painter(make_painter()).paint(np.empty((0, 3), np.float32)).shape == (0, 8, 10, 3)


@pytest.mark.parametrize("shape", [(3,), (1, 4), (1, 3, 1)])
def test_latents_of_another_shape_are_refused(make_painter: PainterMaker, shape: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="latents have the shape"):
        Painter(make_painter()).paint(np.zeros(shape, np.float32))


def test_latents_are_standard_normal_and_follow_the_seed(make_painter: PainterMaker) -> None:
    painter = Painter(make_painter())
    latents = painter.draw(np.random.default_rng(1), count=5000)
    assert latents.shape == (5000, 3)
    assert latents.dtype == np.float32
    assert abs(float(latents.mean())) < 0.05
    assert abs(float(latents.std()) - 1) < 0.05
    assert np.array_equal(painter.draw(np.random.default_rng(1), count=5000), latents)


def test_truncation_draws_anew_what_lies_too_far_out(make_painter: PainterMaker) -> None:
    latents = Painter(make_painter()).draw(np.random.default_rng(1), count=2000, truncation=1.5)
    assert np.abs(latents).max() <= 1.5
    assert np.abs(latents).max() > 1.45
    assert (np.abs(latents) == 1.5).sum() == 0  # drawn anew, not clipped


@pytest.mark.parametrize("truncation", [0.0, -1.0, float("nan")])
def test_a_truncation_that_leaves_nothing_is_refused(make_painter: PainterMaker, truncation: float) -> None:
    with pytest.raises(ValueError, match="truncation"):
        Painter(make_painter()).draw(np.random.default_rng(1), truncation=truncation)


JUDGING = replace(CARD, score=PaintingScore("brightness", 0.0))


def test_a_score_is_given_where_the_card_names_one(make_painter: PainterMaker) -> None:
    latents = np.array([[9, 9, 9], [-9, -9, -9]], np.float32)
    plain = Painter(make_painter(score="brightness"))
    painted = plain.paint_with_scores(latents)
    assert painted.scores is None
    judged = Painter(make_painter(JUDGING, score="brightness")).paint_with_scores(latents)
    assert judged.scores is not None
    assert judged.scores.tolist() == pytest.approx([1.0, -1.0])
    assert np.array_equal(judged.pictures, painted.pictures)


def test_a_score_that_is_not_there_or_not_one_number_a_picture_is_refused(make_painter: PainterMaker) -> None:
    with pytest.raises(PainterError, match="lacks the output 'brightness'"):
        Painter(make_painter(JUDGING))
    with pytest.raises(PainterError, match="one number for each picture"):
        Painter(make_painter(JUDGING, score="brightness", score_axes=(1,)))


TELLING = replace(CARD, theme_output=PaintingThemes("colour", ("Red", "Green", "Green")))


def test_themes_are_told_where_the_card_names_an_output_for_them(make_painter: PainterMaker) -> None:
    latents = np.array([[9, 0, -9], [-9, 9, 0], [0, -9, 9]], np.float32)
    painted = Painter(make_painter(TELLING, score="colour", score_axes=(2, 3))).paint_with_scores(latents)
    assert painted.themes == ("Red", "Green", "Green")
    assert painted.scores is None
    with pytest.raises(PainterError, match="lacks the output 'colour'"):
        Painter(make_painter(TELLING))
    with pytest.raises(PainterError, match="a number for each picture and theme"):
        Painter(make_painter(TELLING, score="colour", score_axes=(1, 2, 3)))


def test_a_missing_file_is_said_to_be_unreadable(tmp_path: Path) -> None:
    with pytest.raises(PainterError, match=r"gone\.onnx can't be read"):
        Painter(tmp_path / "gone.onnx")


def test_a_damaged_file_is_said_to_be_damaged(make_painter: PainterMaker) -> None:
    path = make_painter()
    path.write_bytes(path.read_bytes()[:60])
    with pytest.raises(PainterError, match=r"painter\.onnx is no ONNX model .* damaged"):
        Painter(path)


def test_a_model_without_a_card_is_refused(make_painter: PainterMaker) -> None:
    with pytest.raises(PainterError, match="no MoodGuard model card"):
        Painter(make_painter(metadata={}))


def test_an_expression_model_is_no_painter(make_model: Callable[..., Path]) -> None:
    with pytest.raises(PainterError, match="kind 'expression'; 'painter' is needed"):
        Painter(make_model())


def test_a_card_of_a_later_version_is_refused(make_painter: PainterMaker) -> None:
    later = {**CARD.to_metadata(), "moodguard.version": "99"}
    with pytest.raises(PainterError, match="version '99'"):
        Painter(make_painter(metadata=later))


def test_a_latent_size_that_is_not_the_graphs_is_refused(make_painter: PainterMaker) -> None:
    wrong = PainterCard(latent=5, height=8, width=10)
    with pytest.raises(PainterError, match="can't take the latents"):
        Painter(make_painter(metadata=wrong.to_metadata()))


def test_pictures_of_another_size_than_the_cards_are_refused(make_painter: PainterMaker) -> None:
    with pytest.raises(PainterError, match="pictures of 10x8 pixels"):
        Painter(make_painter(height=9))


def test_a_graph_for_a_single_picture_is_refused(make_painter: PainterMaker) -> None:
    with pytest.raises(PainterError, match="can't take the latents"):
        Painter(make_painter(batch=1))


def test_values_that_are_no_numbers_are_refused(make_painter: PainterMaker) -> None:
    with pytest.raises(PainterError, match="outside of the range"):
        Painter(make_painter(gain=float("nan")))


def test_what_is_no_picture_or_no_score_is_refused_though_the_dry_run_was_good(
    make_painter: PainterMaker,
) -> None:
    loud = Painter(make_painter(gain=2.0))  # grey, as zeros give it, lies within the range
    assert loud.paint(np.zeros((1, 3), np.float32)).shape == (1, 8, 10, 3)
    with pytest.raises(PainterError, match="outside of the range"):
        loud.paint(np.full((1, 3), 9, np.float32))


def test_values_out_of_the_cards_range_are_refused(make_painter: PainterMaker) -> None:
    narrow = PainterCard(latent=3, height=8, width=10, value_range=(0.5, 1.0))
    with pytest.raises(PainterError, match="outside of the range"):
        Painter(make_painter(narrow))


def test_the_shipped_painter_paints_and_says_where_it_comes_from() -> None:
    painter = Painter(assets_dir() / "models" / "painter.onnx")
    assert painter.path.stat().st_size < 25_000_000
    provenance = painter.card.provenance
    assert provenance["data"].startswith("LNSIM")
    assert len(provenance["data_sha256"]) == 64
    assert provenance["steps"] > 0
    pictures = painter.paint(painter.draw(np.random.default_rng(1), count=16))
    assert pictures.shape == (16, 256, 256, 3)
    # Pictures, and not one picture: they differ from each other by more than noise.
    assert pictures.astype(float).std(0).mean() > 20
