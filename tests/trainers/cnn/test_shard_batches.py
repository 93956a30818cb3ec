"""A training may read its faces from shards: the same faces, in batches that can be had again."""

import csv
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

import numpy as np
import pytest

from trainers.__main__ import main
from trainers.cnn.batches import Batches
from trainers.cnn.pipeline import SplitDataset, plain_batches, read_dataset
from trainers.cnn.shard_batches import ShardBatches
from trainers.cnn.training import LOG, TrainingStopped
from trainers.cnn.two_heads import two_head_lessons
from trainers.data.faces import DataError
from trainers.data.holdout import HOLDOUT
from trainers.data.shards import JUDGED
from trainers.experiments import flagship
from trainers.run_options import AfterEpoch, RunOptions
from trainers.worker_group import WorkerGroup

pytest.importorskip("webdataset", reason="needs the extra: pip install -e '.[cluster]'")


@pytest.fixture
def sharded(make_tiny: Callable[..., Path], tmp_path: Path) -> tuple[SplitDataset, SplitDataset]:
    """Tiny faces in one file, and the same in shards."""
    data, shards = make_tiny(), tmp_path / "shards"
    assert main(["pack-faces", "--data", str(data), "--out", str(shards), "--faces", "20"]) == 0
    return read_dataset(data, HOLDOUT), read_dataset(shards, HOLDOUT)


def batches(dataset: SplitDataset, group: WorkerGroup | None = None, epoch: int = 0) -> ShardBatches:
    assert dataset.shards is not None
    return ShardBatches(
        dataset.shards,
        partial(two_head_lessons, flagship.CONFIG),
        16,
        1,
        flagship.CONFIG.augmentation(),
        epoch=epoch,
        mixup=0.2,
        **({"group": group} if group else {}),
    )


def faces_in(all_batches: Batches) -> set[bytes]:
    return {
        face.tobytes() for number in range(len(all_batches)) for face in np.asarray(all_batches[number][0])
    }


def test_what_is_learned_and_what_is_held_out_stays_the_same(
    sharded: tuple[SplitDataset, SplitDataset],
) -> None:
    whole, shards = sharded

    assert shards.learned == whole.learned == len(whole.split.fit)
    assert faces_in(plain_batches(shards, 1)) == faces_in(plain_batches(whole, 1))
    assert np.array_equal(np.asarray(shards.holdout.pictures), np.asarray(whole.holdout.pictures))
    assert np.array_equal(shards.holdout.labels, whole.holdout.labels)


def test_a_batch_depends_on_seed_epoch_and_number_alone(sharded: tuple[SplitDataset, SplitDataset]) -> None:
    _, dataset = sharded
    one, other = batches(dataset), batches(dataset)

    later = [np.asarray(one[number][0]) for number in (0, 1, 3)]
    assert np.array_equal(np.asarray(other[3][0]), later[2])
    assert np.array_equal(np.asarray(other[1][0]), later[1])  # which begins the epoch anew
    one.start(1)
    assert not np.array_equal(np.asarray(one[0][0]), later[0])
    assert np.array_equal(np.asarray(batches(dataset, epoch=1)[0][0]), np.asarray(one[0][0]))


def test_workers_have_their_parts_of_the_same_batch(sharded: tuple[SplitDataset, SplitDataset]) -> None:
    _, dataset = sharded
    parts = [batches(dataset, WorkerGroup(rank, 2))[1] for rank in range(2)]
    whole = batches(dataset)[1]

    assert np.array_equal(np.concatenate([part[0] for part in parts]), whole[0])
    for head in range(2):
        assert np.array_equal(np.concatenate([part[1][head] for part in parts]), whole[1][head])


@pytest.mark.usefixtures("short_network")
def test_a_training_from_shards_that_was_broken_off_goes_on_to_the_same_figures(
    sharded: tuple[SplitDataset, SplitDataset], tmp_path: Path
) -> None:
    shards = sharded[1].shards
    assert shards is not None
    settings = {"width": "4", "epochs": "2", "warmup": "1", "batch": "32", "threads": "1", "ema": "0"}

    def train(out: Path, resume: bool = False, after_epoch: AfterEpoch | None = None) -> list[dict[str, str]]:
        flagship.train(RunOptions(Path(shards.folder), out, resume, settings, after_epoch, export=False))
        with (out / LOG).open(newline="") as file:
            return [{**row, "seconds": ""} for row in csv.DictReader(file)]

    def stop(_: Mapping[str, float]) -> None:
        raise KeyboardInterrupt

    with pytest.raises(TrainingStopped, match="1 whole epochs are kept"):
        train(tmp_path / "broken", after_epoch=stop)

    assert train(tmp_path / "broken", resume=True) == train(tmp_path / "whole")


def test_how_fast_they_are_read_is_told(
    sharded: tuple[SplitDataset, SplitDataset], capsys: pytest.CaptureFixture[str]
) -> None:
    shards = sharded[1].shards
    assert shards is not None

    assert main(["read-faces", "--data", shards.folder, "--batch", "8"]) == 0

    assert f"{sharded[1].learned // 8 * 8} faces in" in capsys.readouterr().out


def test_what_can_t_be_packed_or_read_is_told(
    sharded: tuple[SplitDataset, SplitDataset], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shards = sharded[1].shards
    assert shards is not None

    assert main(["pack-faces", "--data", shards.folder, "--out", str(tmp_path / "twice")]) == 2
    assert "holds shards already" in capsys.readouterr().err
    assert main(["pack-faces", "--out", shards.folder]) == 2
    assert "name another folder" in capsys.readouterr().err
    (Path(shards.folder) / JUDGED).unlink()
    with pytest.raises(DataError):
        read_dataset(Path(shards.folder), HOLDOUT)
