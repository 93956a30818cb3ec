"""The program that suggests a break when told to, as the end-to-end tests speak to it."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from support.desktop import Desktop, child

SUPPORT = Path(__file__).parent


@dataclass(frozen=True)
class CardApp:
    """See `suggest_a_break.py` for what it can be told."""

    program: subprocess.Popen[str]

    def tell(self, line: str) -> None:
        """Give an order."""
        assert self.program.stdin is not None
        self.program.stdin.write(line + "\n")
        self.program.stdin.flush()

    def answer(self) -> str:
        """The next line that it says."""
        assert self.program.stdout is not None
        return self.program.stdout.readline().strip()

    def ask(self, line: str) -> str:
        """Give an order, and return what it says to that."""
        self.tell(line)
        return self.answer()


@contextmanager
def card_app_on(desktop: Desktop, home: Path, *changes: str) -> Iterator[CardApp]:
    """The program, ready, with its files in `home`, and with `changes` to its settings (`NAME=VALUE`)."""
    parts = [str(SUPPORT.parent), *filter(None, [os.environ.get("PYTHONPATH")])]
    environment = desktop.environment | {
        "MOODGUARD_HOME": str(home),
        "PYTHONPATH": os.pathsep.join(parts),
    }
    command = [sys.executable, str(SUPPORT / "suggest_a_break.py"), *changes]
    with child(command, environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as program:
        app = CardApp(program)
        assert app.answer() == "ready"
        yield app
