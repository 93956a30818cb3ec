"""Faces of people who don't exist, with an expression asked for: a small conditional GAN on FER-2013."""

from pathlib import Path

from trainers.bfloat16 import without_slow_bfloat16
from trainers.data.faces import DataError
from trainers.data.fer2013 import Usage
from trainers.gan.checkpoint import CheckpointError
from trainers.gan.faces.aligned_cache import read_aligned
from trainers.gan.faces.export import export_face_painter
from trainers.gan.faces.training import FaceGanConfig
from trainers.gan.faces.training import train as train_gan
from trainers.gan.graph import ExportError
from trainers.run_options import ExperimentError, RunOptions, override

SUMMARY = "class-conditional GAN: grey faces of 64x64 with the expression asked for, trained on FER-2013"
DATA_SET = "training part of FER-2013 (Goodfellow et al. 2013), where votes of FER+ agree with the label"
CONFIG = FaceGanConfig()


def train(options: RunOptions) -> Path:
    """Train on the frontal faces of FER-2013 and return the painter, `faces.onnx` in the out folder."""
    config = override(CONFIG, options.overrides)
    config = without_slow_bfloat16(config, on_processor=config.device == "cpu")
    try:
        faces = read_aligned(options.data, Usage.TRAINING, options.out)
        print(f"{len(faces)} frontal faces whose label the voters agree on")
        training = train_gan(config, faces, options.out, options.resume, on_kept=options.after_epoch)
        return export_face_painter(training, faces, options.out / "faces.onnx", DATA_SET)
    except (DataError, CheckpointError, ExportError) as error:
        raise ExperimentError(str(error)) from error
