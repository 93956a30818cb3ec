"""Trials on a cluster survive the loss of workers and of who started them, and none is run in vain."""

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from support.waiting import wait_until
from trainers.cluster.options import ClusterOptions
from trainers.cluster.trials import Trial, Work, run_named
from trainers.run_options import ExperimentError

EPOCHS = 4
ClusterMaker = Callable[..., ClusterOptions]


def walking(seed: int, log: Path, *, lost_in: int = 0, waits_in: int = 0) -> Work:
    """A training whose weight depends on its seed and on every epoch before; `log` gets each epoch it begins.

    It kills itself once, in epoch `lost_in`, or behind the last one where that is one more; in `waits_in` it
    waits until a file `log`.go is there.
    """

    def work(trial: Trial) -> None:
        import json
        import os
        import signal
        import time

        kept = trial.out / "kept.json"
        epoch, weight = json.loads(kept.read_text()) if trial.resume else (0, float(seed))

        def be_lost_once() -> None:
            lost = log.with_suffix(".lost")
            if epoch + 1 == lost_in and not lost.exists():
                lost.touch()
                os.kill(os.getpid(), signal.SIGKILL)

        while epoch < 4:
            with log.open("a") as file:
                file.write(f"{epoch + 1}\n")
            be_lost_once()
            while epoch + 1 == waits_in and not log.with_suffix(".go").exists():
                time.sleep(0.05)
            epoch, weight = epoch + 1, 3.7 * (weight / 10) * (1 - weight / 10) * 10
            kept.write_text(json.dumps([epoch, weight]))
            trial.keep({"epoch": epoch, "weight": weight})
        be_lost_once()

    return work


def walked(seed: int) -> float:
    """The weight that such a training ends with when nothing happens to it."""
    weight = float(seed)
    for _ in range(EPOCHS):
        weight = 3.7 * (weight / 10) * (1 - weight / 10) * 10
    return weight


def epochs_of(log: Path) -> list[int]:
    return [int(line) for line in log.read_text().split()] if log.exists() else []


def test_a_worker_that_is_killed_goes_on_from_its_last_epoch_with_the_same_numbers(
    make_cluster: ClusterMaker, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One in the midst of an epoch, the other behind its last, where nothing is left to be measured."""
    logs = [tmp_path / "one", tmp_path / "two"]

    ended = run_named(
        {"one": walking(3, logs[0], lost_in=3), "two": walking(4, logs[1], lost_in=EPOCHS + 1)},
        "lost",
        make_cluster(),
    )

    assert [ended[name].metrics["weight"] for name in ("one", "two")] == [walked(3), walked(4)]
    assert epochs_of(logs[0]) == [1, 2, 3, 3, 4]
    assert epochs_of(logs[1]) == [1, 2, 3, 4]
    ended["one"].fetch(tmp_path / "fetched")
    assert json.loads((tmp_path / "fetched" / "kept.json").read_text()) == [EPOCHS, walked(3)]
    said = capsys.readouterr().out
    assert "one: lost; it goes on from its last checkpoint" in said
    assert "two: finished" in said


DRIVER = """
import sys
from pathlib import Path
from trainers.cluster.options import ClusterOptions
from trainers.cluster.trials import run_named
sys.path.insert(0, {tests!r})
sys.path.insert(0, {here!r})
from test_trials import walking
import test_trials
from ray import cloudpickle
cloudpickle.register_pickle_by_value(test_trials)
log = Path({log!r})
works = {{"first": walking(3, log.with_name("first")), "second": walking(4, log, waits_in=3)}}
ended = run_named(works, "driven", ClusterOptions({address!r}, {storage!r}))
print(ended["first"].metrics["weight"], ended["second"].metrics["weight"])
"""


def test_a_driver_that_is_killed_is_gone_on_with_by_the_same_command(machines: Any, tmp_path: Path) -> None:
    log = tmp_path / "second"
    here = Path(__file__).resolve()
    program = DRIVER.format(
        tests=str(here.parents[2]), here=str(here.parent), log=str(log), address=machines.address,
        storage=str(tmp_path / "storage"),
    )  # fmt: skip
    words = [sys.executable, "-c", program]
    driver = subprocess.Popen(words, stdout=subprocess.DEVNULL)

    def has_come(log: Path, epochs: int) -> bool:
        assert driver.poll() is None, "the driver has ended"
        return len(epochs_of(log)) >= epochs

    try:
        wait_until(lambda: has_come(log, 3), "the third epoch")
        wait_until(lambda: has_come(log.with_name("first"), EPOCHS), "the end of the first trial")
    finally:
        os.kill(driver.pid, signal.SIGKILL)
        driver.wait()
    log.with_suffix(".go").touch()

    again = subprocess.run(words, capture_output=True, text=True, check=False)

    assert again.returncode == 0, again.stderr
    assert again.stdout.splitlines()[-1] == f"{walked(3)} {walked(4)}"
    assert epochs_of(log) in ([1, 2, 3, 3, 4], [1, 2, 3, 2, 3, 4])
    assert epochs_of(log.with_name("first"))[:EPOCHS] == [1, 2, 3, 4]


def test_what_would_fail_again_is_told_and_not_tried_again(
    make_cluster: ClusterMaker, tmp_path: Path
) -> None:
    tried = tmp_path / "tried"

    def work(_: Trial) -> None:
        from trainers.run_options import ExperimentError

        with tried.open("a") as file:
            file.write("x")
        raise ExperimentError("the faces are not there")

    with pytest.raises(ExperimentError, match="the faces are not there"):
        run_named({"only": work}, "refused", make_cluster())
    assert tried.read_text() == "x"


def test_trials_are_kept_at_any_address_that_fsspec_knows(make_cluster: ClusterMaker, tmp_path: Path) -> None:
    cluster = make_cluster(storage=f"file://{tmp_path}/elsewhere")

    ended = run_named({"only": walking(5, tmp_path / "log")}, "kept", cluster)

    ended["only"].fetch(tmp_path / "fetched")
    assert json.loads((tmp_path / "fetched" / "kept.json").read_text()) == [EPOCHS, walked(5)]
    assert any((tmp_path / "elsewhere" / "kept").iterdir())


def test_a_storage_that_nobody_knows_is_told(make_cluster: ClusterMaker) -> None:
    with pytest.raises(ExperimentError, match=r"nowhere://x can't be reached"):
        run_named({}, "none", make_cluster(storage="nowhere://x"))


def test_a_machine_that_joins_late_is_used(machines: Any, make_cluster: ClusterMaker, tmp_path: Path) -> None:
    """Three trials of a core each, each of which ends only once all three have begun."""

    def meeting(name: str) -> Work:
        def work(trial: Trial) -> None:
            import time

            (tmp_path / f"{name}.here").touch()
            while len(list(tmp_path.glob("*.here"))) < 3:
                time.sleep(0.05)
            trial.keep({"epoch": 1})

        return work

    def here() -> int:
        return len(list(tmp_path.glob("*.here")))

    joined: list[subprocess.Popen[bytes]] = []
    met: list[bool] = []

    def join_when_two_wait() -> None:
        wait_until(lambda: here() == 2, "two trials that have begun")
        words = ["start", "--block", f"--address={machines.address}", "--num-cpus=1"]
        while here() == 2 and len(joined) < 3:  # on a busy machine Ray may give up before it has started
            joined.append(subprocess.Popen([Path(sys.executable).with_name("ray"), *words]))
            wait_until(lambda: here() == 3 or joined[-1].poll() is not None, "the third trial")
        met.append(here() == 3)
        (tmp_path / "nobody.here").touch()  # so that the two end in any case

    joining = threading.Thread(target=join_when_two_wait)
    joining.start()
    try:
        ended = run_named({name: meeting(name) for name in "abc"}, "late", make_cluster())
    finally:
        joining.join()
        for machine in joined:
            machine.terminate()
            machine.wait()

    assert met == [True]
    assert sorted(ended) == ["a", "b", "c"]
