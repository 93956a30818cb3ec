"""The trainers' command line: what it prints, and what it says about bad input."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import cv2
import numpy as np
import pytest
from conftest import ROOT, ModelMaker

from moodguard.sensing.demo import LOOKS, draw_scene
from trainers import experiments
from trainers.__main__ import main
from trainers.experiments import command as experiments_command
from trainers.run_options import RunOptions

FORBIDDEN = ("keras", "tensorflow", "torch", "onnx", "tf2onnx", "tqdm", "matplotlib")
GUARD = f"""
import importlib.abc, runpy, sys

class Guard(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {FORBIDDEN!r}:
            raise ImportError(name + " must not be needed")

sys.meta_path.insert(0, Guard())
runpy.run_module("trainers", run_name="__main__", alter_sys=True)
"""

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def npz(tmp_path: Path) -> Path:
    """Two black angry faces and two white happy ones; the second of each is of the public part."""
    path = tmp_path / "faces.npz"
    images = np.zeros((4, 48, 48), np.uint8)
    images[2:] = 255
    labels, usage = np.array([0, 0, 3, 3], np.uint8), np.array([0, 1, 0, 1], np.uint8)
    np.savez(path, images=images, labels=labels, usage=usage)
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, shade in (("anger", 0), ("happiness", 255)):
        (tmp_path / "set" / name).mkdir(parents=True)
        content = cv2.imencode(".png", np.full((60, 50, 3), shade, np.uint8))[1]
        (tmp_path / "set" / name / "face.png").write_bytes(content.tobytes())
    return tmp_path / "set"


def refused(capsys: Captured, *arguments: str | Path) -> str:
    """What is said about a command that can't be done: one line, and nothing else."""
    assert main([str(a) for a in arguments]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    return said.err


def test_evaluate_needs_nothing_that_only_training_needs(make_model: ModelMaker, npz: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", GUARD, "evaluate", make_model(), "--data", npz, "--json"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert (told["n"], told["accuracy"], told["usage"]) == (2, 1.0, "public")


@pytest.mark.parametrize(("usage", "count"), [("training", 2), ("public", 2), ("all", 4)])
def test_usage_chooses_the_part(
    make_model: ModelMaker, npz: Path, capsys: Captured, usage: str, count: int
) -> None:
    assert main(["evaluate", str(make_model()), "--data", str(npz), "--usage", usage, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["n"], told["usage"]) == (count, usage)


def test_a_file_with_one_part_needs_no_usage(
    make_model: ModelMaker, tmp_path: Path, capsys: Captured
) -> None:
    private = tmp_path / "private.npz"
    images, usage = np.zeros((3, 48, 48), np.uint8), np.full(3, 2, np.uint8)
    np.savez(private, images=images, labels=np.zeros(3, np.uint8), usage=usage)
    assert main(["evaluate", str(make_model()), "--data", str(private), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["n"], told["usage"]) == (3, "private")


def test_without_json_there_are_tables(make_model: ModelMaker, folder: Path, capsys: Captured) -> None:
    assert main(["evaluate", str(make_model()), "--data", str(folder)]) == 0
    text = capsys.readouterr().out
    assert text.startswith("2 faces (usage: all)")
    assert "100.0%   95 %: 0.342 to 1.000   of 2" in text


def test_a_part_that_is_not_there_is_said_with_those_that_are(
    make_model: ModelMaker, npz: Path, capsys: Captured
) -> None:
    said = refused(capsys, "evaluate", make_model(), "--data", npz, "--usage", "private")
    assert "it has: training (2), public (2)" in said


def test_a_folder_has_no_parts(make_model: ModelMaker, folder: Path, capsys: Captured) -> None:
    assert "has no part" in refused(capsys, "evaluate", make_model(), "--data", folder, "--usage", "public")


def test_unreadable_pictures_are_refused_unless_left_out(
    make_model: ModelMaker, folder: Path, capsys: Captured
) -> None:
    (folder / "anger" / "broken.png").write_bytes(b"x")
    command = ["evaluate", str(make_model()), "--data", str(folder)]
    assert "anger/broken.png" in refused(capsys, *command)
    assert main([*command, "--json", "--skip-bad"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["left_out"], told["unreadable"]) == ({"unreadable pictures": 1}, ["anger/broken.png"])
    assert main([*command, "--skip-bad"]) == 0
    assert "unreadable pictures: 1\n    anger/broken.png" in capsys.readouterr().out


def test_faces_can_be_cut_out_of_larger_pictures(
    make_model: ModelMaker, tmp_path: Path, capsys: Captured
) -> None:
    for name, look in (("anger", "angry"), ("happiness", "happy")):
        (tmp_path / name).mkdir()
        scene = draw_scene(LOOKS[look], np.random.default_rng(1))
        assert cv2.imwrite(str(tmp_path / name / "face.png"), scene)
    assert cv2.imwrite(str(tmp_path / "anger" / "plain.png"), np.zeros((200, 200, 3), np.uint8))
    command = ["evaluate", str(make_model()), "--data", str(tmp_path), "--json", "--detector", "haar"]
    assert main([*command, "--crop"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["n"], told["left_out"]) == (2, {"pictures without a face that Haar finds": 1})


def test_folders_of_other_names_can_be_mapped(make_model: ModelMaker, folder: Path, capsys: Captured) -> None:
    (folder / "happiness").rename(folder / "laughing")
    command = ["evaluate", str(make_model()), "--data", str(folder), "--json"]
    assert main([*command, "--map", "laughing=happy"]) == 0
    assert json.loads(capsys.readouterr().out)["per_class"]["happy"]["support"] == 1
    assert "FOLDER=CLASS" in refused(capsys, *command, "--map", "laughing")


def test_a_file_of_numbers_takes_no_map(make_model: ModelMaker, npz: Path, capsys: Captured) -> None:
    said = refused(capsys, "evaluate", make_model(), "--data", npz, "--map", "a=angry")
    assert "--map is for folders" in said


def test_rows_out_of_range_are_refused_unless_left_out(
    make_model: ModelMaker, npz: Path, capsys: Captured
) -> None:
    with np.load(npz) as file:
        arrays = dict(file)
    arrays["labels"][1] = 9
    np.savez(npz, **arrays)
    command = ["evaluate", str(make_model()), "--data", str(npz)]
    assert "row 1 has 9" in refused(capsys, *command)
    assert main([*command, "--skip-bad", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["n"], told["left_out"]) == (1, {"labels out of range": 1})


def test_flips_are_told_beside_the_plain_figures(make_model: ModelMaker, npz: Path, capsys: Captured) -> None:
    command = ["evaluate", str(make_model()), "--data", str(npz), "--flip"]
    assert main([*command, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["flip"], told["flipped"]["flip"]) == (False, True)
    assert main(command) == 0
    text = capsys.readouterr().out
    assert text.index("2 faces (usage: public)") < text.index("mean with the mirrored face")


def test_bad_data_and_bad_models_are_said_in_one_line(
    make_model: ModelMaker, npz: Path, tmp_path: Path, capsys: Captured
) -> None:
    foreign = tmp_path / "foreign.npz"
    foreign.write_text("no arrays")
    assert "can't be read" in refused(capsys, "evaluate", make_model(), "--data", foreign)
    assert "there is no" in refused(capsys, "evaluate", make_model(), "--data", tmp_path / "nowhere")
    assert "no ONNX model" in refused(capsys, "evaluate", foreign, "--data", npz)
    assert "can't be read" in refused(capsys, "evaluate", tmp_path / "no.onnx", "--data", npz)


def test_list_names_every_experiment_with_its_summary(
    monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    monkeypatch.setattr(experiments, "load", lambda name: SimpleNamespace(SUMMARY=f"about {name}"))
    assert main(["list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == experiments.names()
    assert all(line.endswith(f"about {line.split()[0]}") for line in lines)


def test_an_unknown_experiment_is_answered_with_those_there_are(capsys: Captured) -> None:
    assert "there is no experiment 'nothing'; there are:" in refused(capsys, "train", "nothing")


def install(monkeypatch: pytest.MonkeyPatch, outcome: BaseException | Path) -> list[RunOptions]:
    """Put an experiment in place that does as told, and notes what it was asked for."""
    asked: list[RunOptions] = []

    def train(options: RunOptions) -> Path:
        asked.append(options)
        if isinstance(outcome, BaseException):
            raise outcome
        return outcome

    monkeypatch.setattr(experiments, "load", lambda _: SimpleNamespace(SUMMARY="", train=train))
    return asked


def test_train_passes_on_what_it_was_asked_for(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: Captured
) -> None:
    asked = install(monkeypatch, tmp_path / "made.onnx")
    command = ["train", "some", "--data", str(tmp_path), "--resume", "--set", "epochs=2", "--set", "note=a=b"]
    assert main(command) == 0
    changes = {"epochs": "2", "note": "a=b"}
    assert asked == [RunOptions(tmp_path, Path("runs") / "some", resume=True, overrides=changes)]
    assert capsys.readouterr().out.strip() == str(tmp_path / "made.onnx")


def test_a_setting_without_a_value_is_refused(monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> None:
    install(monkeypatch, Path())
    assert "KEY=VALUE, not 'epochs'" in refused(capsys, "train", "some", "--set", "epochs")


def test_an_out_that_is_a_file_is_refused(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: Captured
) -> None:
    install(monkeypatch, Path())
    (tmp_path / "file").write_text("x")
    assert "must be a folder" in refused(capsys, "train", "some", "--out", tmp_path / "file")


def test_a_training_that_is_there_is_not_written_over_unasked(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: Captured
) -> None:
    asked = install(monkeypatch, Path())
    checkpoint = tmp_path / "checkpoint.weights.h5"
    checkpoint.write_text("hours of work")

    assert "--resume goes on with it" in refused(capsys, "train", "some", "--out", tmp_path)
    assert not asked
    assert main(["train", "some", "--out", str(tmp_path), "--resume"]) == 0
    assert checkpoint.exists()
    assert main(["train", "some", "--out", str(tmp_path), "--again"]) == 0
    assert not checkpoint.exists()


@pytest.mark.parametrize(
    ("name", "kept"), [("vgg16", "fold-1/checkpoint.weights.h5"), ("flagship_ensemble", "small-1/log.csv")]
)
def test_trainings_that_keep_folders_are_not_written_over_either(
    name: str, kept: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: Captured
) -> None:
    known = experiments.load(name)
    asked: list[RunOptions] = []
    kept_files = SimpleNamespace(CHECKPOINTS=known.CHECKPOINTS, train=asked.append)
    monkeypatch.setattr(experiments, "load", lambda _: kept_files)
    for file in (tmp_path / kept, tmp_path / "other" / "checkpoint.weights.h5"):
        file.parent.mkdir()
        file.write_text("hours of work")

    assert "--resume goes on with it" in refused(capsys, "train", name, "--out", tmp_path)
    assert not asked
    assert main(["train", name, "--out", str(tmp_path), "--again"]) == 0
    assert [path.name for path in tmp_path.iterdir()] == ["other"]
    assert len(asked) == 1


def test_a_missing_package_is_named_with_how_to_get_it(
    monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    install(monkeypatch, ModuleNotFoundError("no keras", name="keras"))
    assert "needs the package keras: pip install" in refused(capsys, "train", "some")


def test_a_full_disk_is_said_in_one_line(monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> None:
    install(monkeypatch, OSError(28, "No space left on device"))
    assert "No space left on device" in refused(capsys, "train", "some")


def test_ctrl_c_ends_with_130_and_a_word_about_resuming(
    monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    install(monkeypatch, KeyboardInterrupt())
    assert main(["train", "some"]) == 130
    assert "--resume goes on" in capsys.readouterr().err


def test_an_experiments_own_words_about_ctrl_c_are_kept(
    monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    stopped = RuntimeError("3 whole epochs are kept")
    stopped.__cause__ = KeyboardInterrupt()
    install(monkeypatch, stopped)
    assert main(["train", "some"]) == 130
    assert "3 whole epochs are kept" in capsys.readouterr().err


def test_a_bug_is_not_dressed_up_as_bad_input(monkeypatch: pytest.MonkeyPatch) -> None:
    install(monkeypatch, RuntimeError("a bug"))
    with pytest.raises(RuntimeError, match="a bug"):
        main(["train", "some"])


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is always full")
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_full_disk_under_the_output_is_told_in_one_line(unbuffered: str) -> None:
    with Path("/dev/full").open("wb") as full:
        done = listed(full.fileno(), PYTHONUNBUFFERED=unbuffered)
    assert done.returncode == 2
    assert done.stderr == b"python -m trainers: [Errno 28] No space left on device\n"


@pytest.mark.skipif(os.name == "nt", reason="pipes break otherwise there")
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_reader_that_has_seen_enough_ends_a_command_in_peace(unbuffered: str) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = listed(writing, PYTHONUNBUFFERED=unbuffered)
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")


def test_letters_that_a_terminal_has_not_are_no_trouble(monkeypatch: pytest.MonkeyPatch) -> None:
    printed = io.BytesIO()
    monkeypatch.setattr("sys.stdout", io.TextIOWrapper(printed, encoding="ascii"))
    monkeypatch.setattr(experiments_command, "_load", lambda _: SimpleNamespace(SUMMARY="Zoë"))
    assert main(["list"]) == 0
    assert b" Zo?\n" in printed.getvalue()


def listed(out: int, **environment: str) -> subprocess.CompletedProcess[bytes]:
    listing = [sys.executable, "-m", "trainers", "list"]
    return subprocess.run(
        listing, cwd=ROOT, env=os.environ | environment, stdout=out, stderr=subprocess.PIPE, check=False
    )
