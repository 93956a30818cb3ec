"""Faces in shards: tar files that are read one after the other, so that a set may be larger than memory.

The files are WebDataset's, one entry a face with its pixels, label and votes; nothing in them is unpickled.
Where they lie is a folder, or any address that fsspec knows. `shards.json` lists them with their checksums.
"""

import hashlib
import io
import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from trainers.data.faces import DataError, FaceSet, as_sequence
from trainers.data.fer2013 import SIDE
from trainers.writing import write_bytes, write_json

INDEX = "shards.json"
JUDGED = "judged.npz"  # the faces that are held out, and the public ones, in FER-2013's layout
FACES_IN_A_SHARD = 4096
SHUFFLED_AT_ONCE = 8192  # faces in memory, from several shards: 19 MB


@dataclass(frozen=True)
class Shards:
    """Faces to learn from: the files that hold them, how many there are, and a checksum of all."""

    folder: str
    files: tuple[str, ...]
    count: int
    sha256: str

    def stream(self, seed: int, epoch: int) -> Iterator[dict[str, Any]]:
        """All faces once, in an order that depends on seed and epoch: shards by chance, then what is near.

        Raises DataError where a shard can't be read.
        """
        webdataset = _webdataset()
        rng = np.random.default_rng([seed, epoch])
        names = [self.files[number] for number in rng.permutation(len(self.files))]
        faces = webdataset.tariterators.group_by_keys(
            webdataset.tariterators.tar_file_expander(_opened(self.folder, names))
        )
        chance = random.Random(int(rng.integers(1 << 31)))  # webdataset's own kind
        near = webdataset.filters.shuffle(SHUFFLED_AT_ONCE, initial=SHUFFLED_AT_ONCE, rng=chance)
        yield from near(faces)

    def batches(self, seed: int, epoch: int, batch: int) -> Iterator[FaceSet]:
        """The same in whole batches; the faces that fill none wait for another epoch."""
        waiting: list[dict[str, Any]] = []
        for face in self.stream(seed, epoch):
            waiting.append(face)
            if len(waiting) == batch:
                yield self._faces(waiting)
                waiting = []

    def _faces(self, entries: Sequence[dict[str, Any]]) -> FaceSet:
        try:
            pixels = b"".join(entry["face"] for entry in entries)
            pictures = np.frombuffer(pixels, np.uint8).reshape(-1, SIDE, SIDE)
            told = [json.loads(entry["json"]) for entry in entries]
            labels = np.array([one["label"] for one in told], np.int64)
            votes = np.array([one["votes"] for one in told], np.uint8) if "votes" in told[0] else None
        except (KeyError, ValueError, TypeError) as error:
            raise DataError(f"a shard in {self.folder} is damaged, or none of faces ({error})") from error
        return FaceSet("shards", as_sequence(pictures), labels, self.sha256, votes)


def read_shards(folder: Path | str) -> Shards | None:
    """The shards in a folder; None where there are none. Raises DataError where their list is damaged."""
    import fsspec

    try:
        with fsspec.open(f"{folder}/{INDEX}", "rb") as file:
            content = file.read()
    except (OSError, ValueError, ImportError):
        return None
    try:
        told = json.loads(content)
        files, count = tuple(told["files"]), int(told["faces"])
        if not files or count < 1 or not all(isinstance(name, str) for name in files):
            raise ValueError("it lists no faces")
    except (ValueError, KeyError, TypeError) as error:
        raise DataError(f"{folder}/{INDEX} is damaged ({error}); pack the faces again") from error
    return Shards(str(folder), files, count, hashlib.sha256(content).hexdigest())


def write_shards(faces: Iterator[FaceSet], folder: Path, each: int = FACES_IN_A_SHARD) -> Shards:
    """Write faces into shards of `each`; they come in parts, so that not all need be in memory at once."""
    webdataset = _webdataset()
    files: dict[str, str] = {}
    count = 0
    shard: io.BytesIO | None = None
    writer: Any = None

    def end_shard() -> None:
        if shard is not None:
            writer.close()
            name = f"faces-{len(files):06d}.tar"
            files[name] = hashlib.sha256(shard.getvalue()).hexdigest()
            write_bytes(shard.getvalue(), folder / name)

    for part in faces:
        for index, picture in enumerate(part.pictures):
            if count % each == 0:
                end_shard()
                shard = io.BytesIO()
                writer = webdataset.TarWriter(shard, encoder=False, mtime=0)
            told: dict[str, Any] = {"label": int(part.labels[index])}
            if part.votes is not None:
                told["votes"] = part.votes[index].tolist()
            entry = {"face": picture.tobytes(), "json": json.dumps(told).encode()}
            writer.write({"__key__": f"{count:09d}", **entry})
            count += 1
    end_shard()
    if not count:
        raise DataError("there are no faces to put into shards")
    write_json({"faces": count, "files": list(files), "sha256": list(files.values())}, folder / INDEX)
    sha256 = hashlib.sha256((folder / INDEX).read_bytes()).hexdigest()
    return Shards(str(folder), tuple(files), count, sha256)


def write_judged(holdout: FaceSet, public: FaceSet | None, path: Path) -> None:
    """Write the faces that a training is judged by: held-out ones as part 0, public ones as part 1."""
    parts = [holdout] if public is None else [holdout, public]
    arrays: dict[str, npt.NDArray[np.uint8]] = {
        "images": np.concatenate([np.asarray(part.pictures, np.uint8) for part in parts]),
        "labels": np.concatenate([part.labels for part in parts]).astype(np.uint8),
        "usage": np.repeat(np.arange(len(parts)), [len(part) for part in parts]).astype(np.uint8),
    }
    if holdout.votes is not None:
        arrays["ferplus_votes"] = np.concatenate([np.asarray(part.votes, np.uint8) for part in parts])
    content = io.BytesIO()
    np.savez(content, **arrays)  # type: ignore[arg-type]
    write_bytes(content.getvalue(), path)


def _opened(folder: str, names: Sequence[str]) -> Iterator[dict[str, Any]]:
    """The shards as streams. Not by WebDataset's own opener: that would run an address as a command."""
    import fsspec

    for name in names:
        try:
            with fsspec.open(f"{folder}/{name}", "rb") as stream:
                yield {"url": name, "stream": stream}
        except OSError as error:
            raise DataError(f"the shard {folder}/{name} can't be read: {error}") from error


def _webdataset() -> Any:
    try:
        import webdataset
    except ModuleNotFoundError as error:
        raise DataError(
            f"shards need the package {error.name}: pip install -e '.[trainers,cluster]'"
        ) from error
    return webdataset
