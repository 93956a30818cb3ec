"""`moodguard profile`: lists, chooses, makes, renames and deletes profiles, and lets the running app know."""

import argparse
import sys
from collections.abc import Callable

from moodguard.commands.shared import UsageError, reachable_paths
from moodguard.store.paths import Paths
from moodguard.store.profiles import ProfileError, ProfileStore

ACTIONS: tuple[tuple[str, tuple[str, ...], str], ...] = (
    ("list", (), "say which there are, and with * which is in use (the usual action)"),
    ("use", ("name",), "serve this profile from now on"),
    ("new", ("name",), "make one that nothing is known of yet"),
    ("rename", ("name", "new_name"), "give it another name"),
    ("delete", ("name",), "delete it with all that was learned"),
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """An action, with the names that it needs."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION")
    for name, names, words in ACTIONS:
        action = actions.add_parser(name, help=words)
        for each in names:
            action.add_argument(each)
        if name == "delete":
            action.add_argument("--yes", action="store_true", help="without it, nothing is deleted")


def carry_out(options: argparse.Namespace) -> int:
    """Do it; returns the exit status. Raises UsageError."""
    paths = reachable_paths("data")
    names = [getattr(options, name) for name in ("name", "new_name") if hasattr(options, name)]
    sure = getattr(options, "yes", False)
    return run_profile_command(
        paths, options.action or "list", names, sure=sure, tell_app=lambda: _tell_app(paths)
    )


def _tell_app(paths: Paths) -> None:
    from moodguard.system.single_instance import Command, InstanceError, send

    try:
        send(paths.lock_file, Command.PROFILES)
    except InstanceError as error:
        words = f"The profiles are changed, but a MoodGuard that runs does not know it yet: {error}"
        raise UsageError(words) from error


def run_profile_command(
    paths: Paths, action: str, names: list[str], *, sure: bool, tell_app: Callable[[], object]
) -> int:
    """Carry out `list`, `use NAME`, `new NAME`, `rename NAME NEW` or `delete NAME`; returns the exit status.

    `tell_app` lets the running app, if there is one, take on the change.
    """
    store = ProfileStore(paths.profiles, paths.painted)
    try:
        changed = _carry_out(store, action, names, sure=sure)
    except ProfileError as error:
        print(f"moodguard: {error}", file=sys.stderr)
        return 2
    if changed:
        tell_app()
    return 0


def _carry_out(store: ProfileStore, action: str, names: list[str], *, sure: bool) -> bool:
    known = store.load()
    if known.problem:
        print(known.problem, file=sys.stderr)
    if action == "list":
        for profile in known.all:
            print(f"{'*' if profile.id == known.active.id else ' '} {profile.name}")
        return False
    if action == "new":
        store.create(names[0])
    elif action == "use":
        store.use(known.named(names[0]))
    elif action == "rename":
        store.rename(known.named(names[0]), names[1])
    else:
        profile = known.named(names[0])
        if not sure:
            raise ProfileError(
                f"“{profile.name}” would be deleted with all that was learned. Say so with --yes."
            )
        store.delete(profile)
    return True
