"""A session bus that hangs while the app runs holds up none of its windows."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from support.desktop import Desktop, RunningApp, child

pytestmark = [pytest.mark.e2e, pytest.mark.slow]


def test_what_the_user_asks_for_is_done_while_the_bus_does_not_answer(desktop: Desktop, home: Path) -> None:
    """A question that is waited for takes 25 s with Qt, and whoever asks the app gives up after 15 s."""
    bus = home / "bus"
    daemon = ["dbus-daemon", "--session", "--nofork", f"--address=unix:path={bus}", "--print-address"]
    environment = desktop.environment | {
        "MOODGUARD_HOME": str(home), "DBUS_SESSION_BUS_ADDRESS": f"unix:path={bus}"
    }  # fmt: skip
    command = [sys.executable, "-m", "moodguard", "run", "--verbose", "--source", "demo"]
    desktop.touch()
    quiet = {"stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    with child(daemon, desktop.environment, **quiet) as process:
        assert process.stdout is not None
        process.stdout.readline()  # then it is there
        with child(command, environment, stderr=subprocess.PIPE) as started:
            app = RunningApp(started, environment, home / "state" / "moodguard.log")
            app.wait_for_line("tray icon shown")
            process.send_signal(signal.SIGSTOP)
            try:
                assert [app.ask(word) for word in ("settings", "gallery")] == ["ok"] * 2
                assert app.ask("pause").startswith("Paused until you resume;")
                assert app.ask("resume").startswith("Resumed. ")
                assert '"paused": false' in app.ask("status", "--json")
                assert app.ask("quit") == "ok"
                assert app.exit_status() == 0
            finally:
                process.send_signal(signal.SIGCONT)
