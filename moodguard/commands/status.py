"""`moodguard status`: how things are, in words or as JSON with a schema that stays."""

import argparse
import json

from moodguard.commands.remote import asked
from moodguard.commands.shared import EXIT_DONE, UsageError

# What comes of reading an answer that is put together in another way.
NOT_OURS = (ValueError, KeyError, TypeError)
OTHER_VERSION = (
    "the MoodGuard that runs is of another version, and its answer can't be put into words here. "
    "Quit it and start it again."
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """In words, unless told otherwise."""
    parser.add_argument("--json", action="store_true", help="one JSON object, for programs")


def carry_out(options: argparse.Namespace) -> int:
    """Print it; returns the exit status. Raises UsageError, NotRunningError."""
    reply = asked("status")
    if options.json:
        print(reply)
        return EXIT_DONE
    try:
        lines = in_words(json.loads(reply))
    except NOT_OURS as error:
        raise UsageError(OTHER_VERSION) from error
    print("\n".join(lines))
    return EXIT_DONE


def in_words(state: dict[str, object]) -> list[str]:
    """The lines that say what `state`, as the app replies it, holds. Raises KeyError where a part lacks."""
    words = str(state["words"])
    lines = [words if words.endswith("…") else f"{words}."]
    lines += [str(state[key]) for key in ("why", "problem") if state[key]]
    if state["demo"]:
        lines.append("This is the demo: nothing of it is about you, and nothing is kept.")
    elif not state["camera_allowed"]:
        lines.append("Camera: shut, since you have not said yes to it yet.")
    elif state["camera"]:
        lines.append(f"Camera: {state['camera']}.")
    lines.append(f"Profile: {state['profile']}.")
    return lines
