"""Takes pictures out of the gallery: into files of several kinds, and into the clipboard."""

from collections.abc import Callable, Collection
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from moodguard.desktop.background import Background
from moodguard.desktop.copying import (
    KINDS,
    CopyError,
    kind_of,
    save_picture,
    whole_picture,
    with_ending,
)
from moodguard.desktop.dialogs import FileDialogs, pictures_folder
from moodguard.desktop.viewer_notes import NoteLine
from moodguard.system.file_names import shown
from moodguard.system.looking import is_there
from moodguard.translation import to_translate, tr

UNKNOWN = to_translate(
    "That did not work ({error}). Nothing has changed; try again, or save under another name."
)


class PictureOutput:
    """Asks where to, has it done away from the windows' thread, and says in the note line how it went."""

    def __init__(self, window: QWidget, dialogs: FileDialogs, line: NoteLine) -> None:
        """`dialogs` asks over `window`."""
        self._window = window
        self._dialogs = dialogs
        self._line = line
        self._saved_to = pictures_folder()
        self._background = Background("output", window)

    def save(self, source: Path, own: Collection[Path], hold: Callable[[bool], None]) -> None:
        """Ask where to save `source`, and save it; those in `own` are MoodGuard's and tell of nobody.

        `hold` is called with True before the question, and with False behind it.
        """
        first = kind_of(source) or KINDS[0][0]
        names = {kind: tr(words) for kind, words in KINDS}
        kinds = {first: names[first]} | names
        hold(True)
        chosen = self._dialogs.save_as(self._window, tr("Save as"), self._saved_to / source.name, kinds)
        hold(False)
        if chosen is None:
            return
        target = with_ending(*chosen)
        if target != chosen[0] and is_there(target):  # the dialog asked about another name
            self._line.show_problem(
                tr("“{target}” exists already. Save it under another name.").format(target=shown(target.name))
            )
            return
        self._background.do(
            lambda: save_picture(source, target, as_it_is=source in own),
            lambda _: self._saved(target),
            self._failed,
        )

    def copy(self, source: Path) -> None:
        """Put the whole picture into the clipboard."""
        self._background.do(lambda: whole_picture(source), self._copied, self._failed)

    def wait(self) -> None:
        """Until all is written: before the program ends."""
        self._background.wait()

    def _saved(self, target: Path) -> None:
        self._saved_to = target.parent
        self._line.show_note(tr("Saved as “{target}”.").format(target=shown(target.name)))

    def _copied(self, image: QImage) -> None:
        QGuiApplication.clipboard().setImage(image)
        self._line.show_note(tr("Copied: paste it where you like."))

    def _failed(self, error: Exception) -> None:
        words = str(error) if isinstance(error, CopyError) else tr(UNKNOWN).format(error=error)
        self._line.show_problem(words)
