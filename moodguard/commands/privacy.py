"""`moodguard privacy`: lists every file, socket and device that MoodGuard can touch, and looks at it live."""

import argparse
from collections.abc import Iterator

from moodguard.commands.findings import Finding, show
from moodguard.commands.shared import ALL_ROOTS, reachable_paths
from moodguard.store.paths import Paths
from moodguard.system.file_names import shown

HELP = "In front of each line: ok, as promised; !! not as promised; -- can't be told here."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Nothing; what the marks mean is in the help."""
    parser.epilog = HELP


def carry_out(_: argparse.Namespace) -> int:
    """Print the list, and what is found live; the exit status tells whether something is not as promised."""
    from moodguard.commands.live import found_live

    paths = reachable_paths(*ALL_ROOTS)
    _print_what_can_be_touched()
    status = show(_files(paths))
    print("\nLive:")
    return max(status, show(found_live(paths)))


def _print_what_can_be_touched() -> None:
    from moodguard.system.touched import DEVICES, PROGRAMS, SOCKETS, WHEN_ASKED

    print("MoodGuard uses no network, and writes no picture of you. This is all that it can touch.")
    print("\nSockets, all of them of this machine:")
    print("    its own: by it these commands, and a second start, speak to the app")
    for each in SOCKETS:
        print(f"    {each.name}: {each.what}")
    print("\nDevices:")
    for each in DEVICES:
        print(f"    {each.name}: {each.what}")
    print("\nOther programs that it starts:")
    for words in PROGRAMS:
        print(f"    {words}")
    print("\nWritten only when you ask for it:")
    for words in WHEN_ASKED:
        print(f"    {words}")
    print("\nFiles:")


def _files(paths: Paths) -> Iterator[Finding]:
    """Each kind of what is kept, and whether others could read it."""
    from moodguard.commands.checks_of_parts import is_open_to_others
    from moodguard.store.written import kinds

    for kind in kinds(paths):
        found = kind.found()
        size = sum(path.stat().st_size for path in found.files if path.is_file())
        amount = f"{len(found.files)} files, {size:,} bytes" if found.files else "nothing now"
        opened = [path for path in found.files if is_open_to_others(path)]
        words = f"{kind.what} In {shown(kind.place)}: {amount}."
        if opened:
            words += f" Others can use {shown(opened[0])}."
        if found.closed:
            words += f" MoodGuard can't look into {found.closed[0]}."
        yield Finding(kind.title, words, not opened and not found.closed)
