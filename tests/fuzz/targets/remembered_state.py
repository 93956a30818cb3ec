"""The file of what outlasts a restart."""

from fuzz.own_file import check_own_file, folder

from moodguard.companion import Companion
from moodguard.store.remembered_state import RememberedStateFile
from moodguard.store.settings import Settings

RIGHT: tuple[type[Exception], ...] = ()
SEEDS = (
    b'{"version": 1, "silent_since": 1764400000.0, "paused_until": Infinity, "day": 739584, '
    b'"suggestions": 2, "messages": 7, "last_message": "Stretch", "until_morning": false}',
    b'{"version": 1, "silent_since": null, "paused_until": 1764410000, "day": 0, "suggestions": 0, '
    b'"messages": 0, "last_message": "", "until_morning": true}',
)
NOW = 1764400100.0


def run(data: bytes) -> None:
    """Load it, and let the companion go on by it."""
    with folder() as place:
        path = place / "memory.json"

        def load() -> tuple[object, str]:
            file = RememberedStateFile(path)
            state = file.load()
            return state, file.problem

        check_own_file(path, data, load)
        companion = Companion(Settings(), 0.5)
        companion.restore(RememberedStateFile(path).load(), NOW)
        companion.status()
        companion.tick(60.0)
        RememberedStateFile(path).save(companion.remembered_state(NOW + 60))
