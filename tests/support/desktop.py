"""What the end-to-end tests see and do on a desktop, as a user would."""

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue

from support.waiting import PATIENCE_SECONDS, wait_until


@dataclass(frozen=True)
class Desktop:
    """A running desktop: `environment` is what a program needs to show itself on it."""

    environment: dict[str, str]

    def run(self, *command: str) -> str:
        """Run a program on the desktop and return what it prints; an empty text where it fails."""
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False)
        return done.stdout.strip() if done.returncode == 0 else ""

    def windows(self, title: str) -> list[str]:
        """Numbers of the visible windows whose title holds `title`."""
        return self.run("xdotool", "search", "--onlyvisible", "--name", title).split()

    def focused(self) -> str:
        """Title of the window that has the keyboard."""
        return self.run("xdotool", "getwindowfocus", "getwindowname")

    def touch(self) -> None:
        """Move the mouse a little, as somebody who sits there does."""
        for place in ("600", "610"):
            self.run("xdotool", "mousemove", place, "400")

    def screenshot(self, path: Path) -> None:
        """Keep a picture of the whole screen, to look at after a failure."""
        if shutil.which("scrot"):
            self.run("scrot", "--overwrite", str(path))


@contextmanager
def child(
    command: list[str], environment: dict[str, str], **options: object
) -> Iterator[subprocess.Popen[str]]:
    """A program that is ended with the block, with all that it has started itself."""
    process = subprocess.Popen(  # type: ignore[call-overload]
        command, env=environment, text=True, start_new_session=True, **options
    )
    try:
        yield process
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGTERM)
        try:
            process.wait(PATIENCE_SECONDS)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            raise


class RunningApp:
    """The app in a process of its own, spoken to by its command line as a user would."""

    def __init__(self, process: subprocess.Popen[str], environment: dict[str, str], log: Path) -> None:
        """`process` has been started with its standard error in a pipe."""
        self.process = process
        self.environment = environment
        self.log = log
        self._lines: SimpleQueue[str | None] = SimpleQueue()
        # All that it says is read at once: a pipe that is full would stop the app.
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        for line in self.process.stderr or ():
            self._lines.put(line)
        self._lines.put(None)

    def ask(self, *command: str) -> str:
        """`moodguard COMMAND` as a user would type it; returns what it prints."""
        done = subprocess.run(
            [sys.executable, "-m", "moodguard", *command],
            env=self.environment, capture_output=True, text=True, check=False, timeout=PATIENCE_SECONDS,
        )  # fmt: skip
        return done.stdout.strip()

    def exit_status(self) -> int:
        """Of the app, which has been asked to end."""
        return self.process.wait(PATIENCE_SECONDS)

    def wait_for_line(self, text: str) -> str:
        """The next line of the log that holds `text`. Fails when the app or its recording ends first."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while True:
            try:
                line = self._lines.get(timeout=max(deadline - time.monotonic(), 0))
            except Empty:
                raise AssertionError(f"waited in vain for {text!r}: {self.log.read_text()}") from None
            assert line is not None, f"the app ended before {text!r}: {self.log.read_text()}"
            if text in line:
                return line
            assert "recording has ended" not in line, f"it ended before {text!r}: {self.log.read_text()}"

    def wait_for_window(self, desktop: Desktop, title: str) -> None:
        """Until a window of that title is to be seen. Fails when the app ends or its recording does."""

        def is_shown() -> bool:
            if desktop.windows(title):
                return True
            status = self.ask("status", "--json")
            assert status, f"the app ended before a window “{title}” was shown"
            assert not json.loads(status)["ended"], f"the recording ended before a window “{title}” was shown"
            return False

        wait_until(is_shown, f"a window “{title}”")


StartApp = Callable[..., RunningApp]
