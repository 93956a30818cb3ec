"""Commands for the MoodGuard that runs: each is sent over its control socket, and the reply is printed."""

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from moodguard.commands.shared import (
    EXIT_DONE,
    NotRunningError,
    UsageError,
    paths_to_run_with,
    reachable_paths,
)
from moodguard.store.answers import FEELINGS

Arguments = Callable[[argparse.ArgumentParser], None]


@dataclass(frozen=True)
class Verb:
    """Something that the running app can be asked for.

    `word` is what goes over the socket. `argument` gives what
    stands behind the word, and raises ValueError, in words.
    """

    name: str
    word: str
    help: str
    add_arguments: Arguments = lambda _: None
    argument: Callable[[argparse.Namespace], str] = lambda _: ""


def _add_pause(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "time", nargs="*", metavar="WHEN", help="like 30m, “1 h”, “until 14:30” or until-tomorrow"
    )


def _add_later(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("time", nargs="*", metavar="TIME", help="like 10, “20 min” or 1 h")


def _add_feel(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("how", choices=[kind.value for kind in FEELINGS], help="how you are")


def _pause_time(options: argparse.Namespace) -> str:
    from moodguard.store.pause_time import parse_pause_time

    return parse_pause_time(" ".join(options.time)).as_text


def _later_time(options: argparse.Namespace) -> str:
    from moodguard.store.later import parse_later

    text = " ".join(options.time)
    return f"{parse_later(text):.6g}" if text.strip() else ""


VERBS = (
    Verb("pause", "pause", "switch the camera off, for a time, until a time of day, or until resumed",
         add_arguments=_add_pause, argument=_pause_time),
    Verb("resume", "resume", "watch again"),
    Verb("home", "show-home", "open the window that says how things are"),
    Verb("gallery", "gallery", "open the gallery"),
    Verb("settings", "show-settings", "open the settings"),
    Verb("calibrate", "calibrate", "open the window that measures your resting face"),
    Verb("break", "break", "take a break now"),
    Verb("skip", "skip", "skip the suggestion that there is"),
    Verb("right", "right", "say that the suggestion was right"),
    Verb("wrong", "wrong", "say that the suggestion was wrong"),
    Verb("later", "later", "be reminded of the suggestion later, in 10 minutes or as many as you say",
         add_arguments=_add_later, argument=_later_time),
    Verb("feel", "feel", "say how you are: good, so-so or tense",
         add_arguments=_add_feel, argument=lambda options: str(options.how)),
    Verb("quit", "quit", "end the running MoodGuard"),
)  # fmt: skip


def carry_out(verb: Verb, options: argparse.Namespace) -> int:
    """Ask for it, and print the reply; returns the exit status. Raises UsageError, NotRunningError."""
    try:
        argument = verb.argument(options)
    except ValueError as error:
        raise UsageError(str(error)) from error
    print(asked(verb.word, argument))
    return EXIT_DONE


def does(verb: Verb) -> Callable[[argparse.Namespace], int]:
    """What carries that verb out."""
    return partial(carry_out, verb)


def asked(word: str, argument: str = "") -> str:
    """What the running app replies. Raises UsageError where it refuses or fails, and NotRunningError."""
    from moodguard.system.single_instance import TROUBLE, Command, InstanceError, SilentInstanceError, send

    try:
        reply = send(paths_to_run_with()[0].lock_file, Command(word), argument=argument)
    except SilentInstanceError as error:
        raise UsageError(str(error)) from error
    except InstanceError as error:
        reachable_paths("state")
        raise UsageError(str(error)) from error
    if reply is None:
        reachable_paths("state")  # or nobody knows
        raise NotRunningError
    if reply.startswith(TROUBLE):
        raise UsageError(reply.removeprefix(TROUBLE))
    return reply
