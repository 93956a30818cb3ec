"""The command line's grammar: which commands there are, and what may stand behind each."""

import argparse
from collections.abc import Callable
from dataclasses import dataclass

from moodguard import __version__
from moodguard.commands import (
    autostart,
    bench,
    busy,
    completion,
    doctor,
    erase,
    export,
    history,
    import_backup,
    paint,
    privacy,
    profile,
    remote,
    replay,
    run,
    simulate,
    status,
)

EPILOG = (
    "With no command, MoodGuard starts in the tray. Exit status: 0 done; 1 doctor or privacy has found "
    "something; 2 trouble, said in words; 3 MoodGuard is not running."
)


@dataclass(frozen=True)
class CommandLine:
    """A command: its name, its help, what may stand behind it, and what it does, giving the exit status."""

    name: str
    help: str
    add_arguments: Callable[[argparse.ArgumentParser], None]
    carry_out: Callable[[argparse.Namespace], int]


COMMANDS = (
    CommandLine("run", "start in the tray (the same as no command)", run.add_arguments, run.carry_out),
    CommandLine(
        "status", "say what the running MoodGuard is doing", status.add_arguments, status.carry_out
    ),
    *(
        CommandLine(verb.name, verb.help, verb.add_arguments, remote.does(verb))
        for verb in remote.VERBS
    ),
    CommandLine(
        "profile", "list, choose, make, rename or delete profiles", profile.add_arguments, profile.carry_out
    ),
    CommandLine(
        "history", "say how your days were, or print all of it", history.add_arguments, history.carry_out
    ),
    CommandLine(
        "export", "write a backup, or all that is kept, to one file", export.add_arguments, export.carry_out
    ),
    CommandLine(
        "import", "bring a backup back: say what it would change, or do it", import_backup.add_arguments,
        import_backup.carry_out,
    ),
    CommandLine("erase", "erase all that is kept", erase.add_arguments, erase.carry_out),
    CommandLine(
        "doctor", "say what works here, what does not, and why", doctor.add_arguments, doctor.carry_out
    ),
    CommandLine(
        "privacy", "list every file, socket and device that it can touch", privacy.add_arguments,
        privacy.carry_out,
    ),
    CommandLine(
        "autostart", "start at login, or not: on, off or status", autostart.add_arguments,
        autostart.carry_out,
    ),
    CommandLine(
        "busy", "say what MoodGuard takes from calendar files", busy.add_arguments, busy.carry_out
    ),
    CommandLine(
        "completion", "print what completes these commands in your shell", completion.add_arguments,
        completion.carry_out,
    ),
    CommandLine(
        "replay", "play a recording through the pipeline, without a window", replay.add_arguments,
        replay.carry_out,
    ),
    CommandLine(
        "simulate", "live simulated workdays, and tell how often it errs", simulate.add_arguments,
        simulate.carry_out,
    ),
    CommandLine(
        "bench", "measure start, memory, time a sample and CPU share here", bench.add_arguments,
        bench.carry_out,
    ),
    CommandLine(
        "paint", "paint pictures as MoodGuard does, on a sheet to look at", paint.add_arguments,
        paint.carry_out,
    ),
)  # fmt: skip


def build_parser() -> argparse.ArgumentParser:
    """The parser; what it gives has `carry_out`, which takes it and returns the exit status."""
    parser = argparse.ArgumentParser(
        prog="moodguard",
        description="Watches your webcam on this computer alone and offers a pause when tension lasts.",
        epilog=EPILOG,
    )
    parser.add_argument("--version", action="version", version=f"moodguard {__version__}")
    run.add_arguments(parser)
    parser.set_defaults(carry_out=run.carry_out)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    for each in COMMANDS:
        command = commands.add_parser(
            each.name, help=each.help, description=f"{each.help[0].upper()}{each.help[1:]}."
        )
        each.add_arguments(command)
        command.set_defaults(carry_out=each.carry_out)
    return parser
