"""Do-not-disturb ("focus") on macOS, where its record may be read at all."""

import json
from pathlib import Path

from moodguard.system.do_not_disturb.interface import DoNotDisturb
from moodguard.system.regular_files import read_regular

MOST_BYTES = 2**20


class MacDoNotDisturb(DoNotDisturb):
    """Reads the file of the focuses that were switched on.

    Only a program with Full Disk Access may. MoodGuard doesn't ask for so much: mostly it can't be told.
    """

    def __init__(self, assertions: Path) -> None:
        """`assertions` is the file in which macOS notes a focus that was switched on by hand."""
        self._assertions = assertions

    def is_on(self) -> bool | None:
        """True while a focus was switched on by hand; else None, as one on a schedule isn't in the file."""
        try:
            record = json.loads(read_regular(self._assertions, MOST_BYTES))
        except (OSError, ValueError, RecursionError):
            return None
        return True if has_assertions(record) else None


def has_assertions(record: object) -> bool:
    """Whether the file's content names a focus that is on; a content of another shape does not."""
    stores = record.get("data") if isinstance(record, dict) else None
    return isinstance(stores, list) and any(
        isinstance(store, dict) and bool(store.get("storeAssertionRecords")) for store in stores
    )
