"""The painter of landscapes of 64, 128 or 256 pixels, for two CPU cores over a night."""

from pathlib import Path

from trainers.bfloat16 import without_slow_bfloat16
from trainers.data.landscapes import LandscapeError
from trainers.gan.checkpoint import CheckpointError
from trainers.gan.efficientnet_lite import Size, WeightsError, load_imagenet
from trainers.gan.graph import ExportError
from trainers.gan.landscapes.config import NIGHT, LandscapeConfig
from trainers.gan.landscapes.export import export_landscapes
from trainers.gan.landscapes.packing import SHORT_SIDE, painter_photos
from trainers.gan.landscapes.run import train as train_painter
from trainers.gan.loop import CHECKPOINT
from trainers.gan.photos import as_cuts
from trainers.run_options import ExperimentError, RunOptions, override
from trainers.worker_group import ALONE

SUMMARY = "FastGAN-like painter of 128x128 landscapes that also scores them; for two CPU cores over a night"
DATA_SET = "LNSIM (Lu et al., IEEE T-IP 2020) and 188 curated landscapes: the photos kept for painting"
CONFIG = NIGHT
CAN_SHARE = True  # by several workers of a cluster
# Photos are kept this much larger than a picture, where they are, so that cuts are hardly enlarged.
_SPARE = 1.125


def train(options: RunOptions) -> Path:
    """Train on `<data>/landscapes`, or on a pack of it, and return `painter.onnx` in the out folder."""
    return train_with(CONFIG, options)


def train_with(config: LandscapeConfig, options: RunOptions) -> Path:
    """Train under `config`, changed as the options say. Raises ExperimentError in words."""
    try:
        config = override(config, options.overrides)
        config = without_slow_bfloat16(config, on_processor=config.device == "cpu")
        features = load_imagenet(Size.LITE0) if config.projected_weight else None
        height, width = round(config.side * _SPARE), round(config.width * _SPARE)
        landscapes = painter_photos(options.data, min(height, SHORT_SIDE), width)
        for line in landscapes.unusable:
            print(f"left out: {line}")
        enlarged = config.enlarged * _SPARE
        cuts = as_cuts(landscapes.pictures, height, width, config.device, enlarged)
        print(f"{cuts.photos} photos; {len(landscapes.unusable) + cuts.too_small} left out")
        training = train_painter(
            config,
            cuts,
            options.out,
            options.resume,
            features=features,
            on_kept=options.after_epoch,
            group=options.group,
        )
        if not options.group.leads:
            return options.out / CHECKPOINT
        training.group = ALONE  # what is left to do, the first worker does by itself
        return export_landscapes(training, cuts, landscapes, options.out / "painter.onnx", DATA_SET)
    except (LandscapeError, WeightsError, CheckpointError, ExportError, ValueError) as error:
        raise ExperimentError(str(error)) from error
