"""The published GAN as an experiment: from a folder of photos to a painter that the app can use."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from moodguard.gallery.painter import Painter
from trainers import bfloat16
from trainers.data.landscapes import read_landscapes
from trainers.experiments import load
from trainers.experiments.wellbeing_gan import CONFIG
from trainers.gan.dcgan.training import PHOTO_SHORT_SIDE
from trainers.gan.measure.encoder import SHIPPED
from trainers.run_options import ExperimentError, RunOptions

DCGAN = SHIPPED.with_name("dcgan.onnx")
TINY = {
    "generator_width": "2", "discriminator_width": "2", "batch": "4", "steps": "2", "bf16": "false",
}  # fmt: skip


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    folder = tmp_path / "data" / "landscapes" / "lnsim"
    folder.mkdir(parents=True)
    rng = np.random.default_rng(0)
    for number in range(3):
        photo = rng.integers(0, 255, (90, 120, 3)).astype(np.uint8)
        (folder / f"{number}.png").write_bytes(cv2.imencode(".png", photo)[1].tobytes())
    (folder / "broken.jpg").write_bytes(b"x")
    return tmp_path / "data"


def test_it_has_the_numbers_of_the_published_system() -> None:
    assert (CONFIG.latent, CONFIG.perspective, CONFIG.hue, CONFIG.saturation) == (150, 0.05, 20, 20)


def test_it_trains_exports_and_goes_on(
    photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    experiment = load("wellbeing_gan")
    first = Painter(experiment.train(RunOptions(photos, tmp_path / "out", overrides=TINY)))
    assert "left out: broken.jpg: not a picture, or damaged" in capsys.readouterr().out
    assert first.card.latent == 150
    assert first.card.provenance["steps"] == 2
    more = RunOptions(photos, tmp_path / "out", resume=True, overrides={**TINY, "steps": "3"})
    assert Painter(experiment.train(more)).card.provenance["steps"] == 3


def test_it_computes_in_float32_where_the_processor_has_nothing_else(
    photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bfloat16, "processor_has_bfloat16", lambda: False)
    options = RunOptions(photos, tmp_path / "out", overrides={**TINY, "bf16": "true"})
    card = Painter(load("wellbeing_gan").train(options)).card
    assert card.provenance["config"]["bf16"] is False


def test_an_unknown_setting_is_an_error_that_names_the_known_ones(photos: Path, tmp_path: Path) -> None:
    with pytest.raises(ExperimentError, match=r"unknown setting 'width'; .*generator_width"):
        load("wellbeing_gan").train(RunOptions(photos, tmp_path / "out", overrides={"width": "2"}))


def test_missing_photos_are_an_error_that_names_the_folder(tmp_path: Path) -> None:
    with pytest.raises(ExperimentError, match="there is no folder"):
        load("wellbeing_gan").train(RunOptions(tmp_path, tmp_path / "out"))


def test_resuming_nothing_is_an_error_in_words(photos: Path, tmp_path: Path) -> None:
    with pytest.raises(ExperimentError, match="no checkpoint"):
        load("wellbeing_gan").train(RunOptions(photos, tmp_path / "out", resume=True, overrides=TINY))


@pytest.mark.data
def test_the_measured_painter_was_trained_on_all_of_the_real_photos(data: Path) -> None:
    landscapes = read_landscapes(data / "landscapes" / "lnsim", PHOTO_SHORT_SIDE)
    assert landscapes.unusable == ()
    provenance = Painter(DCGAN).card.provenance
    assert len(landscapes.pictures) == provenance["photos"] == 2191
    assert landscapes.sha256 == provenance["data_sha256"]
