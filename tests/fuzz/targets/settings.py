"""The settings file."""

from fuzz.own_file import check_own_file, folder

from moodguard.store.settings_file import SettingsFile

RIGHT: tuple[type[Exception], ...] = ()
SEEDS = (
    b'{"version": 1, "break_seconds": 45.0, "hours": "Mon-Fri 9:00-17:30; Sat 10-12", "daily_cap": 4}',
    b'{"version": 1, "strictness": "eager", "gallery_without": "Sea\\nHills", "adapt_rate": false, "x": 1}',
)


def run(data: bytes) -> None:
    """Load it."""
    with folder() as place:
        path = place / "settings.json"

        def load() -> tuple[object, str]:
            loaded = SettingsFile(path).load()
            return loaded.settings, loaded.problem

        check_own_file(path, data, load)
