"""How far something that takes a while has come: on a terminal, or to nobody."""

import sys
from collections.abc import Callable

Progress = Callable[[int, int], None]  # how many are done, of how many


def silent(done: int, total: int) -> None:
    """Progress that nobody is told of."""


def progress_of(what: str) -> Progress:
    """Say on a terminal how far it is with `what`. No tqdm: measuring needs no more than the app does."""

    def show(done: int, total: int) -> None:
        if sys.stderr.isatty():
            end = "\n" if done == total else ""
            print(f"\r{done} of {total} {what}", end=end, file=sys.stderr, flush=True)

    return show


show_progress = progress_of("faces")
