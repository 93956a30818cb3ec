"""What the thread that keeps the history reads and writes for its user: an overview, tables and pictures."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from moodguard.system.file_names import shown
from moodguard.system.private_files import whole_file
from moodguard.translation import tr

if TYPE_CHECKING:
    from moodguard.store.history.days import Overview

JSON = ".json"


def try_overview(path: Path, today: date) -> tuple["Overview | None", str]:
    """What the history says, and "", or None and in words why it can't be read."""
    from moodguard.store.history.overview import read_overview
    from moodguard.store.history.trouble import HistoryError

    try:
        return read_overview(path, today), ""
    except HistoryError as trouble:
        return None, str(trouble)


def write_table(path: Path, target: Path) -> str:
    """Write all of the history to a file, as JSON where its name ends so, else as CSV; what came of it."""
    from moodguard.store.history.tables import read_table
    from moodguard.store.history.trouble import HistoryError

    try:
        return write_out(read_table(path, as_json=target.suffix.lower() == JSON).encode(), target)
    except HistoryError as trouble:
        return str(trouble)


def write_out(content: bytes, target: Path) -> str:
    """Write a file where the user wants it, whole or not at all; what came of it, in words."""
    try:
        with whole_file(target) as file:
            file.write(content)
    except OSError as error:
        return tr(
            "“{name}” can't be written: {reason}. Your history stays as it is. Make room or choose another "
            "place, then try again."
        ).format(name=shown(target.name), reason=error.strerror or error)
    return tr("It is written to {path}.").format(path=shown(target))
