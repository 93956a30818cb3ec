"""The published system's GAN: landscapes of 64x64 pixels from 150 random numbers."""

from pathlib import Path

from trainers.bfloat16 import without_slow_bfloat16
from trainers.data.landscapes import LandscapeError, read_landscapes
from trainers.gan.checkpoint import CheckpointError
from trainers.gan.dcgan.export import export_painter
from trainers.gan.dcgan.training import PHOTO_SHORT_SIDE, DcganConfig
from trainers.gan.dcgan.training import train as train_gan
from trainers.run_options import ExperimentError, RunOptions, override

SUMMARY = "DCGAN of the published system: latent 150, 64x64 RGB landscapes, trained on LNSIM"
DATA_SET = "LNSIM natural landscapes (Lu et al., IEEE T-IP 2020)"
CONFIG = DcganConfig()


def train(options: RunOptions) -> Path:
    """Train on `<data>/landscapes/lnsim` and return the painter, `painter.onnx` in the out folder."""
    config = override(CONFIG, options.overrides)
    config = without_slow_bfloat16(config, on_processor=config.device == "cpu")
    try:
        landscapes = read_landscapes(options.data / "landscapes" / "lnsim", PHOTO_SHORT_SIDE)
        for line in landscapes.unusable:
            print(f"left out: {line}")
        print(f"{len(landscapes.pictures)} photos; {len(landscapes.unusable)} left out")
        training = train_gan(config, landscapes, options.out, options.resume, on_kept=options.after_epoch)
    except (LandscapeError, CheckpointError) as error:
        raise ExperimentError(str(error)) from error
    return export_painter(training, landscapes, options.out / "painter.onnx", DATA_SET)
