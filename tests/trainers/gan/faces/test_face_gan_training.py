"""The face painter's training: a step learns, and going on is as if there had been no stop."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from trainers.gan.checkpoint import CheckpointError, read_checkpoint
from trainers.gan.faces.aligned import AlignedFaces
from trainers.gan.faces.networks import CLASSES
from trainers.gan.faces.training import FaceGanConfig, FaceTraining, train

TINY = FaceGanConfig(
    latent=6, generator_width=2, critic_width=2, batch=8, steps=4, gradient_every=2, save_every=3, log_every=1
)


@pytest.fixture
def faces() -> AlignedFaces:
    rng = np.random.default_rng(3)
    labels = np.repeat(np.arange(CLASSES), (40, 2, 5, 60, 10, 20, 30)).astype(np.int64)
    pictures = rng.integers(0, 255, (len(labels), 64, 64)).astype(np.uint8)
    return AlignedFaces(pictures, labels, np.arange(len(labels)))


def weights(training: FaceTraining) -> dict[str, torch.Tensor]:
    networks = ("generator", "critic", "ema")
    return {
        f"{name}.{key}": value.clone()
        for name in networks
        for key, value in getattr(training, name).state_dict().items()
    }


def test_a_step_changes_both_networks_and_the_mean(faces: AlignedFaces) -> None:
    training = FaceTraining(TINY)
    before = weights(training)
    losses = training.run_step(faces)
    after = weights(training)
    for name in ("generator.last.weight", "critic.as_said.weight", "ema.last.weight"):
        assert not torch.equal(before[name], after[name])
    assert training.step == 1
    assert 0 <= losses.real_named <= 1


def test_rare_expressions_are_drawn_more_often_than_they_are_there(faces: AlignedFaces) -> None:
    def share_of_disgust(rare: float) -> float:
        training = FaceTraining(replace(TINY, rare=rare, batch=4000))
        _, labels = training._draw(faces)
        return float((labels == 1).float().mean())

    there = 2 / len(faces)
    assert share_of_disgust(0.0) == pytest.approx(there, abs=0.01)
    assert share_of_disgust(0.6) > 2 * there
    assert share_of_disgust(1.0) == pytest.approx(1 / CLASSES, abs=0.03)


def test_a_class_without_faces_is_never_asked_for(faces: AlignedFaces) -> None:
    some = faces.labels != 1
    without = AlignedFaces(faces.pictures[some], faces.labels[some], faces.sources[some])
    _, labels = FaceTraining(replace(TINY, rare=1.0, batch=500))._draw(without)
    assert set(labels.tolist()) == {0, 2, 3, 4, 5, 6}


def test_the_learning_rate_falls_to_nothing_at_the_end(faces: AlignedFaces) -> None:
    training = FaceTraining(replace(TINY, steps=10, cooling=0.5))
    rates = []
    for _ in range(10):
        training.run_step(faces)
        rates.append(training._optimisers["critic"].param_groups[0]["lr"] / TINY.learning_rate)
    assert rates == pytest.approx([1, 1, 1, 1, 1, 1, 0.8, 0.6, 0.4, 0.2])


def test_a_resumed_run_ends_as_one_that_was_never_stopped(tmp_path: Path, faces: AlignedFaces) -> None:
    def stop_at_3(step: int) -> None:
        if step == 3:
            raise KeyboardInterrupt

    whole = train(TINY, faces, tmp_path / "whole")
    with pytest.raises(KeyboardInterrupt):
        train(TINY, faces, tmp_path / "parts", on_step=stop_at_3)
    resumed = train(TINY, faces, tmp_path / "parts", resume=True)
    expected, found = weights(whole), weights(resumed)
    assert all(torch.equal(expected[name], found[name]) for name in expected)
    assert resumed.rng.bit_generator.state == whole.rng.bit_generator.state
    logs = [(tmp_path / part / "losses.csv").read_text() for part in ("whole", "parts")]
    assert logs[0] == logs[1]
    assert {path.name for path in (tmp_path / "whole").glob("sheet-*.png")} == {
        "sheet-000003.png",
        "sheet-000004.png",
    }


def test_a_checkpoint_of_other_settings_is_refused(tmp_path: Path, faces: AlignedFaces) -> None:
    train(replace(TINY, steps=1), faces, tmp_path)
    assert read_checkpoint(tmp_path / "checkpoint.pt")["step"] == 1
    with pytest.raises(CheckpointError, match="latent = 6"):
        train(replace(TINY, latent=7), faces, tmp_path, resume=True)


def test_painting_does_not_depend_on_the_other_faces_painted_with_it(faces: AlignedFaces) -> None:
    training = FaceTraining(TINY)
    training.run_step(faces)
    painter, latents = training.painter(), torch.randn(4, TINY.latent)
    expressions = torch.eye(CLASSES)[:4]
    with torch.no_grad():
        together, alone = painter(latents, expressions), painter(latents[:1], expressions[:1])
    assert torch.allclose(together[:1], alone, atol=1e-5)
