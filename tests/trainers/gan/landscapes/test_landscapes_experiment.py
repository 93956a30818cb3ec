"""The landscape painter as an experiment: from photos to one plain file that judges its own paintings."""

from pathlib import Path

import cv2
import numpy as np
import onnx
import onnxruntime as ort
import pytest

from moodguard.gallery.painter import Painter
from trainers.experiments import load
from trainers.gan.efficientnet_lite import WeightsError
from trainers.gan.landscapes.export import REFUSED
from trainers.run_options import ExperimentError, RunOptions

TINY = {
    "side": "64", "latent": "6", "generator_width": "8", "critic_width": "8", "most_channels": "8",
    "batch": "4", "steps": "3", "judging": "2", "bf16": "false", "threads": "1",
}  # fmt: skip


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    data = tmp_path_factory.mktemp("data")
    folder = data / "landscapes" / "lnsim"
    folder.mkdir(parents=True)
    rng = np.random.default_rng(0)
    for number in range(5):
        photo = rng.integers(0, 255, (90, 120, 3)).astype(np.uint8)
        (folder / f"{number}.png").write_bytes(cv2.imencode(".png", photo)[1].tobytes())
    return data


@pytest.fixture(scope="module")
def exported(photos: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("out")
    return load("landscapes").train(RunOptions(photos, out, overrides=TINY))


def test_the_app_can_paint_with_it(exported: Path) -> None:
    painter = Painter(exported)
    assert painter.paint(painter.draw(np.random.default_rng(0), 3)).shape == (3, 64, 64, 3)
    assert painter.card.truncation == 2.0
    assert painter.card.provenance["steps"] == 3


def test_its_score_refuses_the_share_that_it_says(exported: Path) -> None:
    painter = Painter(exported)
    score = painter.card.score
    assert score is not None
    session = ort.InferenceSession(exported.read_bytes(), providers=["CPUExecutionProvider"])
    latents = painter.draw(np.random.default_rng(7), 300, painter.card.truncation)
    scores = session.run([score.output], {"latents": latents})[0]
    assert scores.shape == (300,)
    assert np.mean(scores < score.least) == pytest.approx(REFUSED, abs=0.12)


def test_the_file_is_whole_and_holds_no_paths_of_this_machine(exported: Path) -> None:
    model = onnx.load(exported, load_external_data=False)
    assert not any(tensor.external_data for tensor in model.graph.initializer)
    assert b".py" not in exported.read_bytes()


def test_it_goes_on_where_it_stopped(photos: Path, tmp_path: Path) -> None:
    experiment = load("landscapes")
    experiment.train(RunOptions(photos, tmp_path, overrides=TINY))
    more = RunOptions(photos, tmp_path, resume=True, overrides={**TINY, "steps": "4"})
    assert Painter(experiment.train(more)).card.provenance["steps"] == 4


def test_missing_photos_and_bad_settings_are_errors_in_words(photos: Path, tmp_path: Path) -> None:
    with pytest.raises(ExperimentError, match="there is no folder"):
        load("landscapes").train(RunOptions(tmp_path, tmp_path / "out"))
    with pytest.raises(ExperimentError, match="side is 65"):
        load("landscapes").train(RunOptions(photos, tmp_path / "out", overrides={"side": "65"}))
    with pytest.raises(ExperimentError, match="no checkpoint"):
        load("landscapes").train(RunOptions(photos, tmp_path / "out", resume=True, overrides=TINY))


def test_a_file_that_would_be_too_large_is_refused(
    photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("trainers.gan.landscapes.export.LARGEST_FILE", 1000)
    with pytest.raises(ExperimentError, match="smaller widths"):
        load("landscapes").train(RunOptions(photos, tmp_path, overrides=TINY))


def test_its_card_tells_what_it_was_grown_from_but_not_where_that_lay(
    photos: Path, exported: Path, tmp_path: Path
) -> None:
    start = exported.parent / "checkpoint.pt"
    more = {**TINY, "steps": "1", "start": str(start)}
    grown = load("landscapes").train(RunOptions(photos, tmp_path, overrides=more))
    provenance = Painter(grown).card.provenance
    assert [(stage["side"], stage["steps"]) for stage in provenance["grown_from"]] == [(64, 3)]
    assert provenance["config"]["start"] == "checkpoint.pt"
    assert str(start.parent).encode() not in grown.read_bytes()


def test_a_wide_painter_says_so_and_the_app_paints_with_it(photos: Path, tmp_path: Path) -> None:
    wide = {**TINY, "wide": "true", "steps": "1", "judging": "1"}
    painter = Painter(load("landscapes").train(RunOptions(photos, tmp_path, overrides=wide)))
    assert (painter.card.width, painter.card.height) == (112, 64)
    painted = painter.paint_with_scores(painter.draw(np.random.default_rng(0), 2))
    assert painted.pictures.shape == (2, 64, 112, 3)
    assert painted.scores is not None


def test_a_projected_critic_without_its_weights_is_an_error_in_words(
    photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(_: object) -> None:
        raise WeightsError("install something")

    monkeypatch.setattr("trainers.experiments.landscapes.load_imagenet", missing)
    with pytest.raises(ExperimentError, match="install something"):
        load("landscapes_wide").train(RunOptions(photos, tmp_path))
