"""The upscaler that makes paintings large, for one CPU core in an hour."""

from pathlib import Path

from trainers.bfloat16 import without_slow_bfloat16
from trainers.data.landscapes import LandscapeError
from trainers.gan.checkpoint import CheckpointError
from trainers.gan.efficientnet_lite import Size, WeightsError, load_imagenet
from trainers.gan.graph import ExportError
from trainers.gan.upscaler.config import UpscalerConfig
from trainers.gan.upscaler.export import export_upscaler
from trainers.gan.upscaler.photos import read_upscaler_photos
from trainers.gan.upscaler.training import train as train_upscaler
from trainers.run_options import ExperimentError, RunOptions, override

SUMMARY = "upscaler that makes paintings four times as large, and clean; for one CPU core in an hour"
DATA_SET = "LNSIM (Lu et al., IEEE T-IP 2020) and 188 curated landscapes: the photos kept for painting"
CONFIG = UpscalerConfig()


def train(options: RunOptions) -> Path:
    """Train on `<data>/landscapes` and return `upscaler.onnx` in the out folder."""
    try:
        config = override(CONFIG, options.overrides)
        config = without_slow_bfloat16(config, on_processor=config.device == "cpu")
        features = load_imagenet(Size.LITE0) if config.features else None
        photos = read_upscaler_photos(options.data, config.side)
        for line in (*photos.learning.unusable, *photos.choosing.unusable):
            print(f"left out: {line}")
        counts = [len(part.pictures) for part in (photos.learning, photos.choosing)]
        print(f"{counts[0]} photos to learn from, {counts[1]} to choose by")
        training = train_upscaler(
            config, photos, options.out, options.resume, features=features, on_kept=options.after_epoch
        )
        return export_upscaler(training, photos, options.out / "upscaler.onnx", DATA_SET)
    except (LandscapeError, WeightsError, CheckpointError, ExportError, ValueError) as error:
        raise ExperimentError(str(error)) from error
