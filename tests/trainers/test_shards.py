"""Faces in shards are the same faces, in an order that can be had again, and what is damaged is told."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from trainers.data.faces import DataError, FaceSet, as_sequence
from trainers.data.shards import INDEX, Shards, read_shards, write_shards

pytest.importorskip("webdataset", reason="needs the extra: pip install -e '.[cluster]'")
COUNT = 50


def faces(start: int = 0, count: int = COUNT) -> FaceSet:
    """Faces that are told apart by their first pixel; three classes, and votes."""
    rng = np.random.default_rng(start)
    pictures = rng.integers(0, 255, (count, 48, 48), np.uint8)
    pictures[:, 0, 0] = np.arange(start, start + count)
    votes = rng.integers(0, 10, (count, 10), np.uint8)
    return FaceSet("made up", as_sequence(pictures), pictures[:, 0, 0] % 3 + np.int64(0), "", votes)


def numbers(shards: Shards, seed: int = 1, epoch: int = 0, batch: int = 5) -> list[int]:
    return [int(picture[0, 0]) for part in shards.batches(seed, epoch, batch) for picture in part.pictures]


@pytest.fixture
def shards(tmp_path: Path) -> Shards:
    return write_shards(iter([faces()]), tmp_path / "shards", each=8)


def test_every_face_comes_once_with_its_label_and_votes(shards: Shards) -> None:
    whole = faces()
    seen = list(shards.batches(1, 0, 5))

    for part in seen:
        which = [int(picture[0, 0]) for picture in part.pictures]
        assert np.array_equal(np.asarray(part.pictures), np.asarray(whole.pictures)[which])
        assert np.array_equal(part.labels, whole.labels[which])
        assert part.votes is not None
        assert whole.votes is not None
        assert np.array_equal(part.votes, whole.votes[which])
    assert sorted(numbers(shards)) == list(range(COUNT))


def test_the_order_depends_on_seed_and_epoch_alone(shards: Shards) -> None:
    assert numbers(shards, 1, 4) == numbers(shards, 1, 4)
    assert numbers(shards, 1, 4) != numbers(shards, 1, 5)
    assert numbers(shards, 1, 4) != numbers(shards, 2, 4)
    assert numbers(shards, 1, 4) != list(range(COUNT))


def test_what_fills_no_batch_waits_for_another_epoch(shards: Shards) -> None:
    assert len(numbers(shards, batch=16)) == 48


def test_they_are_read_again_as_they_were_written_also_by_an_address(shards: Shards) -> None:
    there = read_shards(f"file://{shards.folder}")

    assert there is not None
    assert (there.count, there.sha256, len(there.files)) == (COUNT, shards.sha256, 7)
    assert numbers(there) == numbers(shards)
    assert read_shards(shards.folder) == shards


def test_faces_are_packed_part_by_part(tmp_path: Path) -> None:
    def parts() -> Iterator[FaceSet]:
        yield faces(0, 20)
        yield faces(20, 30)

    assert sorted(numbers(write_shards(parts(), tmp_path, each=7))) == list(range(COUNT))


def test_what_is_damaged_or_missing_is_told(shards: Shards) -> None:
    folder = Path(shards.folder)
    (folder / shards.files[0]).unlink()
    with pytest.raises(DataError, match="can't be read"):
        numbers(shards)
    (folder / INDEX).write_text('{"faces": 3, "files": []}')
    with pytest.raises(DataError, match=r"damaged \(it lists no faces\)"):
        read_shards(folder)
    assert read_shards(folder / "elsewhere") is None
    with pytest.raises(DataError, match="no faces to put"):
        write_shards(iter([]), folder / "empty")


def test_nothing_in_a_shard_is_run_or_unpickled(tmp_path: Path) -> None:
    """An entry that is no face is told as damaged, whatever its kind says that it is."""
    import io
    import tarfile

    folder = tmp_path / "shards"
    write_shards(iter([faces(0, 1)]), folder)
    with tarfile.open(folder / "faces-000000.tar", "w") as tar:
        for kind in ("pkl", "pyd"):
            entry = tarfile.TarInfo(f"000000000.{kind}")
            entry.size = 4
            tar.addfile(entry, io.BytesIO(b"\x80\x04N."))
    there = read_shards(folder)
    assert there is not None
    with pytest.raises(DataError, match="damaged, or none of faces"):
        numbers(there, batch=1)
