"""A backup: a ZIP file from anywhere, which is looked at and brought back."""

import io
import zipfile

from fuzz.own_file import folder

from moodguard.store.backup import NOTE, BackupError, read_backup
from moodguard.store.importing import Importing
from moodguard.store.paths import Paths

RIGHT: tuple[type[Exception], ...] = (BackupError,)


def _zipped(files: dict[str, bytes], packed: int) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", packed) as archive:
        archive.writestr(NOTE, b'{"version": 1, "made": "2026-02-03"}')
        for name, data in files.items():
            archive.writestr(name, data)
    return target.getvalue()


SEEDS = (
    _zipped(
        {
            "settings/settings.json": b'{"version": 1, "daily_cap": 7}',
            "profiles/profiles.json": b'{"version": 1, "active": "profile-1", "names": {"profile-1": "Me"}}',
            "profiles/profile-1/person.json": b'{"version": 1}',
        },
        zipfile.ZIP_STORED,
    ),
    _zipped({"settings/settings.json": b'{"version": 1, "hours": "Mon 9-17"}'}, zipfile.ZIP_DEFLATED),
)


def run(data: bytes) -> None:
    """Look at it, and bring it back; nothing of it may lie anywhere else than where it belongs."""
    with folder() as place:
        file = place / "backup.zip"
        file.write_bytes(data)
        home = place / "home"
        paths = Paths(home / "config", home / "data", home / "cache", home / "state")
        importing = Importing(paths)
        importing.prepare(read_backup(file, paths))
        importing.apply()
        assert not paths.importing.exists()
        written = [path for path in place.rglob("*") if path.is_file() and path != file]
        assert all(path.is_relative_to(paths.profiles) or path.parent == paths.config for path in written)
