"""The whole app in a process of its own, with no screen, asked over its control socket."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from moodguard.store.paths import Paths
from moodguard.system.single_instance import Command, SilentInstanceError, send
from support.desktop import child
from support.waiting import wait_until


class OwnApp:
    """A program that runs `moodguard` as a user starts it."""

    def __init__(self, process: subprocess.Popen[str], paths: Paths) -> None:
        self.process = process
        self._paths = paths

    def status(self) -> dict[str, Any]:
        """What `moodguard status` says; nothing while it doesn't answer."""
        try:
            reply = send(self._paths.lock_file, Command.STATUS)
        except SilentInstanceError:
            return {}
        return json.loads(reply) if reply else {}

    def wait_until_it_watches(self) -> None:
        """Until it has started and looks at something, or has found that it must not."""
        wait_until(
            lambda: self.process.poll() is not None or self.status().get("quiet", "unsure") != "unsure",
            "the app to look around",
        )
        assert self.process.poll() is None, "the app ended"


@contextmanager
def own_app(paths: Paths, environment: Mapping[str, str], *arguments: str) -> Iterator[OwnApp]:
    """The app, in the test's home, with these variables besides its own; ended with the block."""
    everything = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment}
    with child([sys.executable, "-m", "moodguard", *arguments], everything) as process:
        yield OwnApp(process, paths)
