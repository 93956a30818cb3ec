"""What can't be asked of a cluster is told before anything is started."""

import argparse
from pathlib import Path

import pytest

from trainers.cluster.options import LOCAL, add_ray_options, cluster_of
from trainers.command_line import UsageError


def parsed(words: list[str]) -> argparse.Namespace:
    command = argparse.ArgumentParser()
    add_ray_options(command)
    return command.parse_args(words)


def test_without_the_option_there_is_no_cluster(tmp_path: Path) -> None:
    assert cluster_of(parsed([]), tmp_path, threads=2) is None


def test_without_an_address_it_is_on_this_machine_and_a_trial_has_the_cores_of_its_threads(
    tmp_path: Path,
) -> None:
    pytest.importorskip("ray", reason="needs the extra: pip install -e '.[cluster]'")

    cluster = cluster_of(parsed(["--ray"]), tmp_path, threads=2)

    assert cluster is not None
    assert (cluster.address, cluster.cpus, cluster.storage) == (LOCAL, 2.0, str(tmp_path / "ray"))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--storage", "s3://bucket"], "add --ray"),
        (["--ray", "--trial-cpus", "0"], "some cores or GPUs"),
        (["--ray", "--retries", "-1"], "0 or more"),
    ],
)
def test_nonsense_is_told(words: list[str], said: str, tmp_path: Path) -> None:
    pytest.importorskip("ray", reason="needs the extra: pip install -e '.[cluster]'")
    with pytest.raises(UsageError, match=said):
        cluster_of(parsed(words), tmp_path, threads=1)


def test_without_the_extra_it_is_said_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)

    with pytest.raises(UsageError, match=r"pip install -e '\.\[trainers,cluster\]'"):
        cluster_of(parsed(["--ray"]), tmp_path, threads=1)
