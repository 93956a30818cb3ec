"""Several workers that share a training learn what one would have learned."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from support.tiny_faces import write_tiny_faces
from trainers.cluster.options import ClusterOptions
from trainers.cluster.workers import Worker, run_workers
from trainers.run_options import ExperimentError
from trainers.worker_group import ALONE, GroupError, WorkerGroup

ClusterMaker = Callable[..., ClusterOptions]
FACES = {
    "width": "4", "epochs": "2", "warmup": "1", "batch": "16", "threads": "1", "bf16": "no", "ema": "0.8",
    "holdout": "0.2", "mixup": "0.2", "dropout": "0.4",
}  # fmt: skip


def learning(data: Path, overrides: Mapping[str, str]) -> Callable[[Worker], None]:
    """A short training of the flagship and a shorter one of the painter; the losses of both are kept."""

    def work(worker: Worker) -> None:
        import csv
        import json

        import numpy
        import torch

        from trainers.experiments import flagship
        from trainers.gan.landscapes.config import LandscapeConfig
        from trainers.gan.landscapes.run import train
        from trainers.gan.photos import as_squares
        from trainers.run_options import RunOptions

        photos = numpy.random.default_rng(0).integers(0, 255, (6, 72, 72, 3), "uint8")
        config = LandscapeConfig(
            side=64, latent=8, generator_width=8, critic_width=8, most_channels=16, batch=4, steps=3,
            bf16=False, threads=1, log_every=1, gradient_every=2, sheet_every=100,
        )  # fmt: skip
        torch.set_num_threads(1)
        train(config, as_squares(list(photos), 72), worker.out / "painter", group=worker.group)
        flagship.train(RunOptions(data, worker.out, overrides=overrides, export=False, group=worker.group))
        with (worker.out / "painter" / "losses.csv").open(newline="") as file:
            painter = [[float(cell) for cell in row] for row in list(csv.reader(file))[1:]]
        with (worker.out / "log.csv").open(newline="") as file:
            faces = [float(row["loss"]) for row in csv.DictReader(file)]
        (worker.out / "losses.json").write_text(json.dumps({"painter": painter, "faces": faces}))

    return work


def test_two_workers_give_the_loss_curves_of_one(
    make_cluster: ClusterMaker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KERAS_BACKEND", "torch")  # of the workers; Keras is loaded here already
    work = learning(write_tiny_faces(tmp_path / "data"), FACES)
    curves: list[dict[str, Any]] = []
    for workers in (1, 2):
        out = tmp_path / str(workers)
        run_workers(work, workers, f"of-{workers}", make_cluster(), out)
        curves.append(json.loads((out / "losses.json").read_text()))

    one, two = curves
    assert len(one["faces"]) == 2
    assert len(one["painter"]) == 3
    # Sums in another order differ in the last digit, which a small network's large steps then make larger.
    np.testing.assert_allclose(two["faces"][0], one["faces"][0], rtol=1e-3)
    np.testing.assert_allclose(two["faces"][1], one["faces"][1], rtol=1e-2)
    np.testing.assert_allclose(two["painter"], one["painter"], atol=2e-3)


def test_each_worker_has_its_part_of_a_batch() -> None:
    assert [WorkerGroup(rank, 3).own(12) for rank in range(3)] == [slice(0, 4), slice(4, 8), slice(8, 12)]
    assert ALONE.own(7) == slice(0, 7)
    with pytest.raises(GroupError, match="2 workers can't share a batch of 7"):
        WorkerGroup(0, 2).own(7)


def test_what_can_t_be_shared_is_told(make_cluster: ClusterMaker, tmp_path: Path) -> None:
    from trainers.gan.landscapes.config import GPU, LandscapeConfig
    from trainers.gan.landscapes.training import LandscapeTraining

    with pytest.raises(ValueError, match="minutes=0"):
        LandscapeTraining(GPU, group=WorkerGroup(0, 2))
    with pytest.raises(GroupError, match="batch of 5"):
        LandscapeTraining(LandscapeConfig(side=64, batch=5), group=WorkerGroup(0, 2))

    def work(_: Worker) -> None:
        raise ExperimentError("there are no photos")

    with pytest.raises(ExperimentError, match="there are no photos"):
        run_workers(work, 1, "failing", make_cluster(retries=0), tmp_path)
