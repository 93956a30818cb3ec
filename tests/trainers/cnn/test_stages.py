"""The shipped file is made from nothing by one command, which goes on where it was broken off."""

import subprocess
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from types import SimpleNamespace

import pytest
from conftest import ModelMaker

from moodguard.model_card import ExpressionCard, InputSpec
from moodguard.sensing.expressions import ExpressionModel
from trainers.__main__ import main
from trainers.cnn import stages
from trainers.cnn.stages import MODEL_FILE, Stage, check_same_settings, run_stages, train_in_subprocess
from trainers.experiments import flagship, flagship_ensemble
from trainers.experiments.flagship_ensemble import EnsembleConfig
from trainers.provenance import card_config, file_hashes, sha256_of
from trainers.run_options import ExperimentError, override

# The same way as the shipped file's, by networks that learn in seconds.
TINY = {"width": "8", "batch": "16", "epochs": "2", "warmup": "1", "seed": "5"}


def tiny(config: EnsembleConfig) -> list[Stage]:
    common = {**TINY, "threads": str(config.threads), "bf16": "no"}
    return [
        Stage("small-3", common),
        Stage("tiny-1", common, start="small-3"),
        Stage(
            "large-4",
            {**common, "width": "8", "taught": "0.5", "stay": "0.4", "groups": "0.5"},
            start="small-3",
            teachers=("small-3",),
        ),
    ]


def in_this_process(words: list[str], **_: object) -> subprocess.CompletedProcess[str]:
    """What the words ask for, without another start of TensorFlow."""
    assert words[1:3] == ["-m", "trainers"]
    return subprocess.CompletedProcess(words, main(words[3:]))


def test_each_stage_is_the_flagship_with_settings_that_it_has_and_builds_on_one_before(
    tmp_path: Path,
) -> None:
    seen: set[str] = set()
    for stage in flagship_ensemble.stages(EnsembleConfig()):
        override(flagship.CONFIG, stage.overrides(tmp_path))
        assert seen >= {*stage.teachers, *filter(None, [stage.start])}
        seen.add(stage.name)


def test_a_part_of_the_epochs_is_run_where_that_is_asked_for() -> None:
    whole, tenth = (flagship_ensemble.stages(EnsembleConfig(part=part)) for part in (1.0, 0.1))

    assert [int(stage.settings["epochs"]) for stage in whole] == [20, 48, 34, 42, 36, 56, 36, 100]
    assert [int(stage.settings["epochs"]) for stage in tenth] == [2, 5, 3, 4, 4, 6, 4, 10]


@pytest.mark.parametrize("part", ["0", "1.5", "nan"])
def test_a_part_that_is_none_is_refused(
    part: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["train", "flagship_ensemble", "--out", str(tmp_path), "--set", f"part={part}"]) == 2
    assert "part is a share of the epochs" in capsys.readouterr().err


@pytest.mark.usefixtures("short_network")
def test_one_command_makes_the_file_from_nothing(
    make_tiny: Callable[..., Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(flagship_ensemble, "stages", tiny)
    monkeypatch.setattr(stages, "subprocess", SimpleNamespace(run=in_this_process))
    # Two epochs teach too little for eight bits to cost nothing.
    monkeypatch.setattr("trainers.quantise.LARGEST_LOSS", 1.0)
    monkeypatch.setattr("trainers.quantise.LARGEST_AUROC_LOSS", 1.0)
    out = tmp_path / "out"
    command = ["train", "flagship_ensemble", "--data", str(make_tiny()), "--out", str(out)]

    assert main([*command, "--set", "threads=1"]) == 0

    made, plain = ExpressionModel(out / MODEL_FILE), ExpressionModel(out / "expression-float32.onnx")
    small, tiny_one, large = (
        ExpressionModel(out / name / MODEL_FILE) for name in ("small-3", "tiny-1", "large-4")
    )
    assert "int8" in made.card.provenance["precision"]
    assert [one["sha256"] for one in plain.card.provenance["members"]] == [
        network.sha256() for network in (small, tiny_one, large)
    ]
    assert plain.card.provenance["shares"] == [0.2, 0.3, 0.5]
    assert large.card.provenance["config"]["teachers"] == MODEL_FILE
    began = {"start": small.sha256(), "teachers": small.sha256()}
    assert large.card.provenance["files"] == began
    assert plain.card.provenance["members"][2]["files"] == began
    before = (out / "small-3" / MODEL_FILE).stat().st_mtime_ns
    assert main(command) == 2
    assert "--resume goes on with it" in capsys.readouterr().err
    assert main([*command, "--resume", "--set", "threads=1"]) == 0
    assert (out / "small-3" / MODEL_FILE).stat().st_mtime_ns == before


def test_a_training_by_another_teacher_or_other_data_is_not_taken_for_this_one(
    make_model: ModelMaker, tmp_path: Path
) -> None:
    teacher, data = tmp_path / "teacher.onnx", tmp_path / "fer2013_train_public.npz"
    teacher.write_bytes(b"teacher")
    data.write_bytes(b"faces")
    overrides = {"teachers": str(teacher), "width": "8"}
    told = card_config(asdict(override(flagship.CONFIG, overrides)))
    story = {"config": told, "files": file_hashes(overrides), "data_sha256": sha256_of(data)}
    path = make_model(
        card=ExpressionCard(("angry", "happy"), ("angry",), InputSpec(16, 16, 1), provenance=story)
    )

    config = override(flagship.CONFIG, overrides)
    check_same_settings(path, config, data)
    check_same_settings(path, config, tmp_path / "data that is gone")
    with pytest.raises(ExperimentError, match="width = 8, not 24"):
        check_same_settings(path, override(config, {"width": "24"}), data)
    teacher.write_bytes(b"another teacher")
    with pytest.raises(ExperimentError, match=r"teachers = 'teacher\.onnx', which has changed since"):
        check_same_settings(path, config, data)
    teacher.write_bytes(b"teacher")
    data.write_bytes(b"other faces")
    with pytest.raises(ExperimentError, match="trained on other data"):
        check_same_settings(path, config, data)


def test_what_is_done_stays_and_what_was_broken_off_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, file in (("one", MODEL_FILE), ("two", "checkpoint.weights.h5")):
        (tmp_path / name).mkdir()
        (tmp_path / name / file).touch()
    started: list[list[str]] = []

    def run(words: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        started.append(words)
        return subprocess.CompletedProcess(words, 0)

    monkeypatch.setattr(stages, "check_same_settings", lambda *_: None)
    monkeypatch.setattr(stages, "subprocess", SimpleNamespace(run=run))

    run_stages(
        [Stage("one"), Stage("two"), Stage("three", teachers=("one",))],
        {"flagship": flagship.CONFIG},
        Path(),
        tmp_path,
    )

    assert [(words[words.index("--out") + 1], "--resume" in words) for words in started] == [
        (str(tmp_path / "two"), True),
        (str(tmp_path / "three"), False),
    ]
    assert f"teachers={tmp_path / 'one' / MODEL_FILE}" in started[1]


@pytest.mark.parametrize(("code", "raised"), [(130, KeyboardInterrupt), (2, ExperimentError)])
def test_a_training_that_was_stopped_is_told_from_one_that_failed(
    code: int, raised: type[BaseException], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def run(words: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        return subprocess.CompletedProcess(words, code)

    monkeypatch.setattr(stages, "subprocess", SimpleNamespace(run=run))

    with pytest.raises(raised):
        train_in_subprocess(tmp_path, tmp_path, {})
