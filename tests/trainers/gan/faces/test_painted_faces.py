"""The experiment: from faces that are already cut to a painter with its card, and on from there."""

import hashlib
from pathlib import Path

import numpy as np
import pytest

from trainers.data.fer2013 import Usage
from trainers.experiments import load
from trainers.gan.faces.aligned_cache import read_aligned
from trainers.gan.faces.export import FacePainter
from trainers.run_options import ExperimentError, RunOptions

TINY = {
    "latent": "6", "generator_width": "2", "critic_width": "2", "batch": "8", "steps": "2", "save_every": "2",
}  # fmt: skip


@pytest.fixture
def fer(tmp_path: Path) -> Path:
    """A file in FER-2013's layout, in a data folder without a detector."""
    rng = np.random.default_rng(1)
    path = tmp_path / "data" / "fer2013" / "fer2013_train_public.npz"
    path.parent.mkdir(parents=True)
    np.savez(
        path,
        images=rng.integers(0, 255, (14, 48, 48)).astype(np.uint8),
        labels=np.arange(14, dtype=np.uint8) % 7,
        usage=np.zeros(14, np.uint8),
    )
    return path


@pytest.fixture
def data(fer: Path) -> Path:
    return fer.parent.parent


@pytest.fixture
def out(fer: Path, tmp_path: Path) -> Path:
    """The folder of a run that has cut its faces before."""
    folder = tmp_path / "out"
    folder.mkdir()
    pictures = np.random.default_rng(2).integers(0, 255, (14, 64, 64)).astype(np.uint8)
    labels = np.arange(14) % 7
    sha256 = hashlib.sha256(fer.read_bytes()).hexdigest()
    np.savez(
        folder / "aligned-training.npz",
        pictures=pictures, labels=labels, sources=labels, face_set=np.array(sha256),
    )  # fmt: skip
    return folder


def test_it_trains_exports_and_goes_on(data: Path, out: Path) -> None:
    experiment = load("painted_faces")
    first = FacePainter(experiment.train(RunOptions(data, out, overrides=TINY)))
    assert first.provenance["steps"] == 2
    more = RunOptions(data, out, resume=True, overrides={**TINY, "steps": "3"})
    second = FacePainter(experiment.train(more))
    assert second.provenance["steps"] == 3
    assert second.sha256 != first.sha256


def test_an_unknown_setting_is_an_error(data: Path, out: Path) -> None:
    with pytest.raises(ExperimentError, match="unknown setting 'width'"):
        load("painted_faces").train(RunOptions(data, out, overrides={"width": "2"}))


def test_resuming_nothing_is_an_error_in_words(data: Path, out: Path) -> None:
    with pytest.raises(ExperimentError, match="no checkpoint"):
        load("painted_faces").train(RunOptions(data, out, resume=True, overrides=TINY))


def test_without_the_detector_faces_cannot_be_cut(data: Path, tmp_path: Path) -> None:
    with pytest.raises(ExperimentError, match="Faces are cut by the eyes and the mouth"):
        load("painted_faces").train(RunOptions(data, tmp_path / "fresh", overrides=TINY))


def test_faces_of_another_file_are_cut_anew(data: Path, fer: Path, out: Path) -> None:
    assert len(read_aligned(data, Usage.TRAINING, out)) == 14
    fer.write_bytes(fer.read_bytes() + b" ")
    with pytest.raises(Exception, match="Faces are cut"):
        read_aligned(data, Usage.TRAINING, out)


def test_a_folder_without_fer2013_is_an_error_that_names_it(tmp_path: Path) -> None:
    with pytest.raises(ExperimentError, match="fer2013"):
        load("painted_faces").train(RunOptions(tmp_path, tmp_path / "out", overrides=TINY))
