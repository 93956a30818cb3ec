"""One network of an ensemble stands alone, whatever its numbers are kept in."""

import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest

from moodguard.sensing.demo import LOOKS, draw_scene
from moodguard.sensing.expressions import ExpressionModel
from moodguard.store.paths import assets_dir
from trainers.cnn.members import write_member
from trainers.cnn.onnx_card import ExportError

MODELS = assets_dir() / "models"


@pytest.mark.parametrize("number", range(3))
def test_a_network_in_eight_bits_is_the_one_in_plain_numbers(tmp_path: Path, number: int) -> None:
    scenes = [draw_scene(look, np.random.default_rng(seed)) for look in LOOKS.values() for seed in range(3)]
    faces = [cv2.resize(scene[90:390, 170:470], (48, 48), interpolation=cv2.INTER_AREA) for scene in scenes]
    said = [
        ExpressionModel(
            write_member(f"{MODELS / name}.onnx#{number}", tmp_path / f"{name}.onnx")
        ).probabilities(faces)
        for name in ("expression", "expression-float32")
    ]
    assert np.mean(said[0].argmax(1) == said[1].argmax(1)) > 0.9
    assert len(set(said[1].argmax(1))) > 1  # else one answer would do


def test_taking_one_out_needs_no_training_library() -> None:
    code = "import sys, trainers.cnn.members; print({'keras', 'tensorflow', 'torch'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


def test_a_network_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"name one of expression\.onnx#0, .*#1, .*#2"):
        write_member(f"{MODELS / 'expression'}.onnx#3", tmp_path / "out.onnx")
