"""The file of where windows were."""

from fuzz.own_file import folder

from moodguard.store.window_places import WindowPlace, WindowPlacesFile

RIGHT: tuple[type[Exception], ...] = ()
SEEDS = (
    b'{"version": 1, "windows": {"gallery": {"x": 10, "y": -20, "width": 900, "height": 600, '
    b'"maximised": false, "row": true}}}',
)


def run(data: bytes) -> None:
    """Load it; then what is saved is there."""
    with folder() as place:
        path = place / "windows.json"
        path.write_bytes(data)
        file = WindowPlacesFile(path)
        file.load("gallery")
        wanted = WindowPlace(1, 2, 3, 4)
        file.save("gallery", wanted)
        if not file.is_later:
            assert file.load("gallery") == wanted
