"""A training that begins from an exported painter: it paints as the file does, in wide pictures too."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from moodguard.gallery.painter import Painter
from trainers.gan.checkpoint import CheckpointError
from trainers.gan.landscapes.config import LandscapeConfig
from trainers.gan.landscapes.training import LandscapeTraining
from trainers.gan.measure.encoder import SHIPPED
from trainers.gan.sheets import to_uint8

# As wide in channels as the painter that ships, whose file begins these trainings.
CONFIG = LandscapeConfig(side=128, bf16=False, threads=1, batch=2)
PAINTER = SHIPPED.parents[3] / "assets" / "models" / "painter.onnx"


@pytest.fixture(scope="module")
def begun() -> LandscapeTraining:
    """Of the same size as the file's."""
    training = LandscapeTraining(replace(CONFIG, side=256))
    training.start_from_file(PAINTER)
    return training


def test_it_begins_with_the_paintings_of_the_file(begun: LandscapeTraining) -> None:
    latents = np.random.default_rng(0).standard_normal((24, 128)).astype(np.float32)
    begun.generator.train()
    with torch.no_grad():
        ours = to_uint8(begun.generator(torch.from_numpy(latents))).astype(np.float32)
    theirs = Painter(PAINTER).paint(latents).astype(np.float32)
    away = np.abs(ours - theirs).mean()
    assert away < np.abs(ours - theirs[::-1]).mean() / 5


def test_its_critic_begins_as_the_files_judge(begun: LandscapeTraining) -> None:
    painted = Painter(PAINTER).paint_with_scores(np.zeros((1, 128), np.float32))
    assert painted.scores is not None
    pictures = torch.from_numpy(painted.pictures.transpose(0, 3, 1, 2).astype(np.float32)) / 127.5 - 1
    with torch.no_grad():
        assert float(begun.critic(pictures)) == pytest.approx(float(painted.scores[0]), abs=0.3)


def test_a_wide_painter_begins_with_the_layout_of_the_squares_spread_out() -> None:
    wide = LandscapeTraining(replace(CONFIG, wide=True))
    wide.start_from_file(PAINTER)
    latents = np.random.default_rng(1).standard_normal((24, 128)).astype(np.float32)
    wide.generator.train()
    with torch.no_grad():
        ours = wide.generator(torch.from_numpy(latents))
    assert ours.shape == (24, 3, 128, 224)
    theirs = torch.from_numpy(Painter(PAINTER).paint(latents).transpose(0, 3, 1, 2).astype(np.float32))
    coarse = [torch.nn.functional.adaptive_avg_pool2d(pictures, 4).flatten(1) for pictures in (ours, theirs)]
    alike = [float(torch.corrcoef(torch.stack(pair))[0, 1]) for pair in zip(*coarse, strict=True)]
    assert np.median(alike) > 0.8
    assert [stage["side"] for stage in wide.grown_from][-1] == 256


@pytest.mark.parametrize(("file", "said"), [
    (SHIPPED, "kind 'landscape-encoder'"), (SHIPPED.with_name("dcgan.onnx"), "painter of another kind"),
    (SHIPPED.with_name("none.onnx"), "there is no file"), (Path(__file__), "damaged"),
])  # fmt: skip
def test_what_is_no_such_painter_is_an_error_in_words(file: Path, said: str) -> None:
    with pytest.raises(CheckpointError, match=said):
        LandscapeTraining(CONFIG).start_from_file(file)


def test_a_painter_of_other_widths_is_an_error_in_words() -> None:
    with pytest.raises(CheckpointError, match="another kind"):
        LandscapeTraining(replace(CONFIG, generator_width=8)).start_from_file(PAINTER)
