"""Taking a login entry away that is a file, with all that was written for it."""

from pathlib import Path

from moodguard.system.autostart.interface import AutostartError
from moodguard.system.private_files import draft_pattern, write_target
from moodguard.translation import tr


def remove_entry(entry: Path, ours: bool) -> None:
    """Remove `entry` and the drafts of broken-off writes; nothing happens where there is none.

    Where it is a link, what it leads to goes too, if that is `ours`: a distribution's own entry, say, is not.
    Raises AutostartError.
    """
    target = write_target(entry)
    try:
        entry.unlink(missing_ok=True)
    except OSError as error:
        raise AutostartError(
            tr("MoodGuard still starts at login: {entry} can't be removed ({error})").format(
                entry=entry, error=error.strerror or error
            )
        ) from error
    drafts = [draft for place in {entry, target} for draft in place.parent.glob(draft_pattern(place))]
    for path in [*([target] if ours and target.is_file() else []), *drafts]:
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise AutostartError(
                tr(
                    "MoodGuard doesn't start at login any more, but {path}, which it has written "
                    "for that, can't be removed ({error}). Remove it yourself."
                ).format(path=path, error=error.strerror or error)
            ) from error
