"""The file with the user's yes to the camera."""

from datetime import date

from fuzz.own_file import check_own_file, folder

from moodguard.store.consent import ConsentFile

RIGHT: tuple[type[Exception], ...] = ()
SEEDS = (b'{"version": 1, "camera_since": "2026-05-03"}', b'{"camera_since": "2026-12-31", "version": 1}')


def run(data: bytes) -> None:
    """Load it; what was in doubt is no yes, and a new yes takes its place."""
    with folder() as place:
        path = place / "consent.json"

        def load() -> tuple[object, str]:
            file = ConsentFile(path)
            file.load()
            assert not (file.problem and file.given), "what is in doubt is no yes"
            return file.since, file.problem

        check_own_file(path, data, load)
        file = ConsentFile(path)
        file.load()
        file.give(date(2026, 5, 4))
        assert file.given
        file.take_back()
        assert not path.exists()
