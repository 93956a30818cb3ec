"""`moodguard profile`: lists, chooses, makes, renames and deletes profiles, and lets the running app know."""

import sys
from collections.abc import Callable

from moodguard.store.paths import Paths
from moodguard.store.profiles import ProfileError, ProfileStore


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
