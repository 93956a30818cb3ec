"""The encoder of landscapes that `evaluate-painter` measures with, trained on photos kept for it alone."""

from pathlib import Path

from trainers.bfloat16 import without_slow_bfloat16
from trainers.data.landscapes import LandscapeError, read_photos
from trainers.data.photo_parts import Part, photo_files
from trainers.gan.graph import ExportError
from trainers.gan.measure.encoder_training import EncoderConfig, export_encoder, train_encoder
from trainers.gan.photos import as_squares
from trainers.run_options import ExperimentError, RunOptions, override

SUMMARY = "small encoder of landscapes, which `evaluate-painter` measures paintings with"
CONFIG = EncoderConfig()
_SHORT_SIDE = 160  # more than the encoder's 128, so that cuts are hardly enlarged


def train(options: RunOptions) -> Path:
    """Train on the photos kept for measuring and return the encoder, `encoder.onnx` in the out folder."""
    if options.resume:
        raise ExperimentError("this training takes minutes and keeps no checkpoint; run it without --resume")
    try:
        config = without_slow_bfloat16(override(CONFIG, options.overrides), on_processor=True)
        landscapes = read_photos(photo_files(options.data, Part.ENCODER), _SHORT_SIDE)
        squares = as_squares(landscapes.pictures, _SHORT_SIDE)
        print(f"{len(landscapes.pictures)} photos, {len(squares.pixels)} squares")
        shares: list[float] = []
        encoder = train_encoder(config, squares, lambda _, share: shares.append(share))
        print(f"told the right photo at the end: {sum(shares[-50:]) / max(1, len(shares[-50:])):.0%}")
        options.out.mkdir(parents=True, exist_ok=True)
        return export_encoder(encoder, config, squares, landscapes.sha256, options.out / "encoder.onnx")
    except (LandscapeError, ExportError) as error:
        raise ExperimentError(str(error)) from error
