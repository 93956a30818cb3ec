"""One Ray cluster on this machine for all tests of a file; more machines join when a test says so."""

import contextlib
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from trainers.cluster.options import ClusterOptions

ROOT = Path(__file__).resolve().parents[3]

ClusterMaker = Callable[..., ClusterOptions]


@pytest.fixture(scope="module")
def machines() -> Iterator[Any]:
    """A cluster of one machine with two cores; `add_node` lets another one join."""
    pytest.importorskip("ray", reason="needs the extra: pip install -e '.[cluster]'")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("RAY_USAGE_STATS_ENABLED", "0")
        patch.setenv("PYTHONPATH", os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")]))
        cluster = _started()
        yield cluster
        cluster.shutdown()


def _started() -> Any:
    """Ray gives itself half a minute to start, which on a busy machine may be too little."""
    from ray.cluster_utils import Cluster

    words = {"num_cpus": 2, "include_dashboard": False}
    for _ in range(2):
        with contextlib.suppress(Exception):
            return Cluster(initialize_head=True, head_node_args=words)
    return Cluster(initialize_head=True, head_node_args=words)


@pytest.fixture
def make_cluster(machines: Any, tmp_path: Path) -> ClusterMaker:
    """Options for that cluster, with a storage of this test's own."""

    def make(**changes: Any) -> ClusterOptions:
        options: dict[str, Any] = {
            "address": machines.address,
            "storage": str(tmp_path / "storage"),
            **changes,
        }
        return ClusterOptions(**options)

    return make
