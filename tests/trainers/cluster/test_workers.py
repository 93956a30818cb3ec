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
    # Sums in another order differ in the last digit. Larger steps would make that larger with each of them.
    "learning_rate": "0.001",
}  # fmt: skip


def learning(data: Path, overrides: Mapping[str, str], lost: Path | None = None) -> Callable[[Worker], None]:
    """A short training of the painter and one of the flagship; the losses of both are kept.

    Where there is a path `lost`, the last worker kills itself once in the midst of the flagship's second
    epoch, and then leaves a file there.
    """

    def work(worker: Worker) -> None:
        import csv
        import json

        import torch

        from trainers.experiments import flagship
        from trainers.run_options import RunOptions

        torch.set_num_threads(1)
        if not worker.resume:
            paint(worker)

        def keep(measured: Mapping[str, float]) -> None:
            worker.keep(measured)
            if lost and not lost.exists() and worker.group.rank == worker.group.size - 1:
                be_lost_soon(lost)

        options = RunOptions(
            data, worker.out, worker.resume, overrides, keep, export=False, group=worker.group
        )
        flagship.train(options)
        with (worker.out / "painter" / "losses.csv").open(newline="") as file:
            painter = [[float(cell) for cell in row] for row in list(csv.reader(file))[1:]]
        with (worker.out / "log.csv").open(newline="") as file:
            faces = [float(row["loss"]) for row in csv.DictReader(file)]
        (worker.out / "losses.json").write_text(json.dumps({"painter": painter, "faces": faces}))

    def paint(worker: Worker) -> None:
        import numpy

        from trainers.gan.landscapes.config import LandscapeConfig
        from trainers.gan.landscapes.run import train
        from trainers.gan.photos import as_squares

        photos = numpy.random.default_rng(0).integers(0, 255, (6, 72, 72, 3), "uint8")
        config = LandscapeConfig(
            side=64, latent=8, generator_width=8, critic_width=8, most_channels=16, batch=4, steps=3,
            bf16=False, threads=1, log_every=1, gradient_every=2, sheet_every=100,
        )  # fmt: skip
        train(config, as_squares(list(photos), 72), worker.out / "painter", group=worker.group)

    def be_lost_soon(lost: Path) -> None:
        import os
        import signal

        from trainers.cnn.batches import Batches

        whole = Batches.prepared

        def prepared(batches: Batches, chosen: Any, index: int) -> Any:
            if index == 3:
                lost.touch()
                os.kill(os.getpid(), signal.SIGKILL)
            return whole(batches, chosen, index)

        Batches.prepared = prepared  # type: ignore[method-assign]

    return work


def test_two_workers_one_of_which_is_lost_give_the_loss_curves_of_one(
    make_cluster: ClusterMaker,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("KERAS_BACKEND", "torch")  # of the workers; Keras is loaded here already
    data, lost = write_tiny_faces(tmp_path / "data"), tmp_path / "lost"
    curves: list[dict[str, Any]] = []
    for workers, work in ((1, learning(data, FACES)), (2, learning(data, FACES, lost))):
        out = tmp_path / str(workers)
        run_workers(work, workers, f"of-{workers}", make_cluster(), out)
        curves.append(json.loads((out / "losses.json").read_text()))

    one, two = curves
    assert lost.exists()
    assert len(one["faces"]) == 2
    assert len(one["painter"]) == 3
    np.testing.assert_allclose(two["faces"], one["faces"], rtol=1e-5)
    np.testing.assert_allclose(two["painter"], one["painter"], atol=1.5e-4)  # four decimals are logged
    said = capsys.readouterr().out
    told = [line.partition("  ")[0] for line in said.splitlines() if line.startswith("2 workers: ")]
    assert told == [
        "2 workers: epoch 1",
        "2 workers: one was lost; all go on from the last checkpoint",
        "2 workers: epoch 2",
        "2 workers: finished",
    ]


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

    tried = tmp_path / "tried"

    def work(_: Worker) -> None:
        with tried.open("a") as file:
            file.write("x")
        raise ExperimentError("there are no photos")

    with pytest.raises(ExperimentError, match=r"^there are no photos$"):
        run_workers(work, 1, "failing", make_cluster(), tmp_path)
    assert tried.read_text() == "x"  # it would fail again
