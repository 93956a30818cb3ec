"""The list of profiles."""

from fuzz.own_file import check_own_file, folder

from moodguard.store.profiles import ProfileError, ProfileStore

RIGHT: tuple[type[Exception], ...] = ()
SEEDS = (
    b'{"version": 1, "active": "profile-2", "names": {"profile-1": "Me", "profile-2": "Home"}}',
    b'{"version": 1, "active": "", "names": {"profile-999999999": "Work", "x": 1}}',
)


def run(data: bytes) -> None:
    """Load it, and make a profile."""
    with folder() as place:
        store = ProfileStore(place)

        def load() -> tuple[object, str]:
            found = store.load()
            return [(each.id, each.name) for each in found.all] + [found.active.id], found.problem

        check_own_file(place / "profiles.json", data, load)
        try:
            made = store.create("Another one")
        except ProfileError:
            return
        assert made.id in {each.id for each in store.load().all}
