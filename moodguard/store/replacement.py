"""Replaces many files at once: all of them or none, whenever it is cut short, and by one process at a time.

What is to come is laid down beside the data first, with a copy of what it replaces. A mark then says that it
holds: from there on whoever comes next ends what was cut short. Where a file can't be written, all is put
back; another mark says so, for where even that is cut short.
"""

import contextlib
import shutil
from collections.abc import Callable
from pathlib import Path

from moodguard.store.written import BESIDE_HISTORY, HISTORY_FILE
from moodguard.system.file_lock import HeldLock, try_lock
from moodguard.system.looking import is_there
from moodguard.system.private_files import make_private_folder, remove_with_target, write_private

_LOCK = ".lock"
_TRIES = 3  # to lock a folder that somebody else takes away just now


class BusyError(Exception):
    """Another process, or another part of this one, has laid something down there."""


class NothingThereError(Exception):
    """What was laid down is gone."""


class HalfDoneError(OSError):
    """Some files are replaced, and could not be put back; `recover` ends it."""


class Replacement:
    """Files that may replace others. Those to come are to be written below `new`, after `begin`."""

    def __init__(self, folder: Path, place_of: Callable[[str], Path]) -> None:
        """`folder` is for this alone; `place_of` tells where the file of a name belongs. Touches nothing."""
        self.new = folder / "new"
        self._old = folder / "old"
        self._holds, self._undone = folder / "holds", folder / "undone"
        self._folder = folder
        self._place_of = place_of
        self._begun = False
        self._turn: HeldLock | None = None

    def begin(self) -> None:
        """Nobody else lays anything down from here on, until this is applied or cancelled.

        What another process has left there is ended first. Raises BusyError and OSError.
        """
        if not self._begun and not self._take_turn():
            raise BusyError
        self._begun = True
        try:
            self._end_what_was_cut_short()
        except OSError:
            self._release()
            raise

    def apply(self) -> None:
        """Let what was laid down hold. Raises NothingThereError, and OSError; all is then as it was before,
        but after a HalfDoneError."""
        names = self.names()
        if not names:
            raise NothingThereError
        try:
            for name in names:
                place = self._place_of(name)
                if place.is_file():
                    write_private(self._old / name, _whole(place))
            write_private(self._holds, b"")
            self._put_in_place(names)
        except OSError as error:
            self._undo(error)
            raise
        self._clear()

    def cancel(self) -> None:
        """Forget what was laid down since `begin`; what holds stays, for `recover`. Raises OSError."""
        if self._begun and not self._is_marked():
            self._clear()
        self._release()

    def recover(self) -> None:
        """At a start: end what was cut short once it held, and forget what did not hold yet.

        What another process lays down just now is left alone. Raises OSError.
        """
        if is_there(self._folder) and self._take_turn():
            try:
                self._end_what_was_cut_short()
            finally:
                self._release()

    def names(self) -> list[str]:
        """Those of the files to come."""
        found = (path for path in self.new.rglob("*") if path.is_file())
        return sorted(path.relative_to(self.new).as_posix() for path in found)

    # --- in place, and back

    def _put_in_place(self, names: list[str]) -> None:
        for name in names:
            place = self._place_of(name)
            make_private_folder(place.parent)
            for ending in BESIDE_HISTORY:  # what a database that is replaced must not find any more
                place.with_name(place.name + ending).unlink(missing_ok=True)
            write_private(place, (self.new / name).read_bytes())

    def _undo(self, error: OSError) -> None:
        """Before the mark nothing was replaced, and not all of it is copied. Raises HalfDoneError."""
        if is_there(self._holds):
            try:
                self._put_back()
            except OSError:
                self._release()
                raise HalfDoneError(*error.args) from error
        self._clear()

    def _put_back(self) -> None:
        if is_there(self._holds):
            self._holds.replace(self._undone)
        for name in self.names():
            place, before = self._place_of(name), self._old / name
            if before.is_file():
                write_private(place, before.read_bytes())
            elif place.is_file():
                remove_with_target(place)

    def _end_what_was_cut_short(self) -> None:
        if is_there(self._undone):
            self._put_back()
        elif is_there(self._holds):
            try:
                self._put_in_place(self.names())
            except OSError:
                self._put_back()
        self._clear_away()

    def _is_marked(self) -> bool:
        return is_there(self._holds) or is_there(self._undone)

    # --- the folder

    def _take_turn(self) -> bool:
        """Whether nobody else is at it. Where no lock can be kept, nobody is kept out."""
        for _ in range(_TRIES):
            try:
                make_private_folder(self._folder)
                self._turn = try_lock(self._folder / _LOCK)
            except FileNotFoundError:  # whoever was at it takes the folder away just now
                continue
            except OSError:
                return True
            return self._turn is not None
        return True

    def _clear(self) -> None:
        self._clear_away()
        self._release()

    def _clear_away(self) -> None:
        """The marks first: from there on there is nothing to be ended."""
        for mark in (self._holds, self._undone):
            mark.unlink(missing_ok=True)
        for each in (self.new, self._old):
            shutil.rmtree(each, ignore_errors=True)

    def _release(self) -> None:
        self._begun = False
        if self._turn is not None:
            self._turn.release()
            self._turn = None
        with contextlib.suppress(OSError):  # not empty, or not there
            self._folder.rmdir()


def _whole(place: Path) -> bytes:
    """A file that is to be replaced; a history with what still lies beside it. Raises OSError."""
    if place.name == HISTORY_FILE:
        from moodguard.store.history.reading import whole_history

        if (whole := whole_history(place)) is not None:
            return whole
    return place.read_bytes()
