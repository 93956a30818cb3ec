"""`python -m trainers pack-faces`: faces put into shards, for sets that are larger than memory."""

import argparse
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np

from trainers.data.faces import FaceSet, default_data
from trainers.data.fer2013 import Usage
from trainers.data.holdout import HOLDOUT
from trainers.data.shards import FACES_IN_A_SHARD, INDEX, JUDGED, write_judged, write_shards


def add_pack_faces(command: argparse.ArgumentParser) -> None:
    """The command's options."""
    command.add_argument(
        "--data", type=Path, help="the data folder or FER-2013's file (default: MOODGUARD_DATA)"
    )
    command.add_argument(
        "--out", type=Path, required=True, metavar="FOLDER", help="for the shards; then --data"
    )
    command.add_argument(
        "--faces", type=int, default=FACES_IN_A_SHARD, metavar="N", help="in a shard (default: %(default)s)"
    )
    command.add_argument(
        "--times", type=int, default=1, metavar="N",
        help="each face so often, changed by chance as in training, to try out a larger set (default: once)",
    )  # fmt: skip
    command.set_defaults(run=_pack)


def add_read_faces(command: argparse.ArgumentParser) -> None:
    """The command's options."""
    command.add_argument("--data", type=Path, help="shards, the data folder, or FER-2013's file")
    command.add_argument("--batch", type=int, default=128, metavar="N", help="default: %(default)s")
    command.set_defaults(run=_read)


def _pack(options: argparse.Namespace) -> int:
    from trainers.cnn.pipeline import read_dataset  # brings Keras, which takes seconds
    from trainers.command_line import UsageError

    if options.faces < 1 or options.times < 1:
        raise UsageError("a shard holds one face or more, and each face is written once or more")
    if (options.out / INDEX).exists():
        raise UsageError(f"{options.out} holds shards; name another folder")
    dataset = read_dataset(options.data or default_data(), HOLDOUT)
    if dataset.shards is not None:
        raise UsageError(f"{options.data} holds shards already")
    public = dataset.file.part(Usage.PUBLIC) if dataset.file.count(Usage.PUBLIC) else None
    write_judged(dataset.holdout, public, options.out / JUDGED)
    learned: FaceSet = dataset.faces.some(dataset.split.fit)
    shards = write_shards(_changed(learned, options.times), options.out, options.faces)
    print(f"{shards.count} faces in {len(shards.files)} shards, {len(dataset.split.holdout)} held out")
    print(options.out)
    return 0


def _changed(faces: FaceSet, times: int) -> Iterator[FaceSet]:
    """The faces as they are, and then again and again, changed."""
    from trainers.cnn.recipe import Recipe

    yield faces
    augmentation = Recipe().augmentation()
    for number in range(1, times):
        rng = np.random.default_rng(number)
        pictures = [
            np.asarray(augmentation.apply(picture, rng), np.float32).clip(0, 255).round().astype(np.uint8)
            for picture in faces.pictures
        ]
        yield replace(faces, pictures=pictures)


def _read(options: argparse.Namespace) -> int:
    """Read one epoch as a training does, without changing the faces."""
    from trainers.cnn.pipeline import plain_batches, read_dataset
    from trainers.command_line import UsageError

    if options.batch < 1:
        raise UsageError("a batch holds one face or more")
    before = _peak_megabytes()
    dataset = read_dataset(options.data or default_data(), HOLDOUT)
    batches = plain_batches(dataset, options.batch)
    began, core_began = time.monotonic(), time.process_time()
    for number in range(len(batches)):
        batches[number]
    seconds, core_seconds = time.monotonic() - began, time.process_time() - core_began
    read = len(batches) * options.batch
    print(
        f"{read} faces in {seconds:.1f} s, {core_seconds:.1f} core-seconds: {read / core_seconds:.0f} faces "
        f"a core-second; {_peak_megabytes() - before:.0f} MB more memory at most"
    )
    return 0


def _peak_megabytes() -> float:
    import resource  # not on Windows

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
