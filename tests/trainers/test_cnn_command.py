"""`python -m trainers train` as a user starts it: in a process of its own, stopped by a real Ctrl-C."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from moodguard.sensing.expressions import ExpressionModel

ROOT = Path(__file__).parents[2]


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    """FER-2013's file with a few faces of noise."""
    rng = np.random.default_rng(1)
    labels = np.tile(np.arange(7, dtype=np.uint8), 12)
    path = tmp_path / "tiny.npz"
    np.savez(
        path,
        images=rng.integers(0, 256, (len(labels), 48, 48), np.uint8),
        labels=labels,
        usage=(np.arange(len(labels)) >= 70).astype(np.uint8),
        ferplus_votes=np.full((len(labels), 10), 1, np.uint8),
    )
    return path


def start(*words: str, backend: str = "tensorflow") -> subprocess.Popen[str]:
    """The command, running."""
    return subprocess.Popen(
        [sys.executable, "-m", "trainers", "train", *words],
        cwd=ROOT,
        env={**os.environ, "KERAS_BACKEND": backend, "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # A test run in the background ignores Ctrl-C, and its children would inherit that.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),  # noqa: PLW1509
    )


@pytest.mark.slow
def test_ctrl_c_leaves_a_checkpoint_that_resume_goes_on_from(tiny: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    words = ["wellbeing_cnn", "--data", str(tiny), "--out", str(out), "--set", "patience=0", "batch=8"]
    running = start(*words, "epochs=100000")
    assert running.stdout is not None
    for line in running.stdout:
        if line.startswith("epoch 3 "):
            running.send_signal(signal.SIGINT)
            break
    _, errors = running.communicate()

    assert running.returncode == 130
    assert "whole epochs are kept in" in errors
    assert "--resume" in errors
    assert "Traceback" not in errors

    again = start(*words, "epochs=100000", "--resume")
    assert again.stdout is not None
    first = next(line for line in again.stdout if line.startswith("epoch "))
    again.send_signal(signal.SIGINT)
    again.communicate()
    assert int(first.split()[1]) >= 4


@pytest.mark.slow
def test_a_training_on_torch_ends_in_the_same_kind_of_model(tiny: Path, tmp_path: Path) -> None:
    pytest.importorskip("torch")
    words = ["flagship", "--data", str(tiny), "--out", str(tmp_path / "out"), "--set"]
    settings = ["epochs=1", "warmup=0", "batch=16", "width=4", "bf16=no", "threads=1"]

    running = start(*words, *settings, backend="torch")
    printed, errors = running.communicate()

    assert running.returncode == 0, errors
    model = ExpressionModel(Path(printed.splitlines()[-1]))
    assert model.card.provenance["keras"].endswith("on torch")
