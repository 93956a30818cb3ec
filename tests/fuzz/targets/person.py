"""The file of the resting face and the answers."""

from fuzz.own_file import check_own_file, folder

from moodguard.mood.baseline import threshold_shift
from moodguard.mood.learned_rest import LearnedRest
from moodguard.store.person import PersonFile

RIGHT: tuple[type[Exception], ...] = ()
SEEDS = (
    b'{"version": 1, "face": {"location": -0.5, "spread": 0.9, "calibrated": -0.6, "model_threshold": 0.77}, '
    b'"wrong": 1, "right": 2}',
    b'{"version": 1, "face": null, "learned": {"mean": -1.2, "variance": 0.2, "today_mean": -1.0, '
    b'"today_variance": 0.1, "day": 739000, "model_threshold": 0.77}, "wrong": 0, "right": 0}',
)


def run(data: bytes) -> None:
    """Load it, and judge by it."""
    with folder() as place:
        path = place / "person.json"

        def load() -> tuple[object, str]:
            file = PersonFile(path)
            person = file.load()
            threshold_shift(person.face, 0.77)
            if person.learned is not None:
                LearnedRest.of_kept(person.learned).on_day(1)
            return person, file.problem

        check_own_file(path, data, load)
