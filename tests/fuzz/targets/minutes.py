"""The file of the guided minutes that were taken."""

from pathlib import Path

from fuzz.own_file import check_own_file, folder

from moodguard.mood.exercises import Exercise, helped, in_order_of_help
from moodguard.store.minutes import MOST_KEPT, MinutesFile

RIGHT: tuple[type[Exception], ...] = ()
SEEDS = (
    b'{"version": 1, "minutes": [{"exercise": "breathing", "outcome": "better", "day": "2026-11-29"}, '
    b'{"exercise": "timer", "outcome": "worse", "day": "2026-02-28"}]}',
    b'{"version": 1, "minutes": []}',
)


def run(data: bytes) -> None:
    """Load it, and order the exercises by it."""
    with folder() as place:
        path: Path = place / "minutes.json"

        def load() -> tuple[object, str]:
            file = MinutesFile(path)
            minutes = file.load()
            return minutes, file.problem

        check_own_file(path, data, load)
        minutes = MinutesFile(path).load()
        assert len(minutes.all) <= MOST_KEPT
        assert sorted(each.value for each in in_order_of_help(minutes)) == sorted(e.value for e in Exercise)
        assert all(helped(each, minutes) in (True, False) for each in Exercise)
