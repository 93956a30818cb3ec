"""What commands print: on a terminal with few characters, to a reader that has gone, and onto a full disk."""

import codecs
import contextlib
import errno
import io
import os
import sys
import unicodedata
from collections.abc import Callable
from typing import Any, TextIO, cast

EXIT_NOT_PRINTED = 2
_PLAIN = "moodguard.plain"
_NO_TEXT = frozenset(map(chr, range(0xDC80, 0xDD00)))  # bytes of a name that is no text
# Letters that hold no plain one, as `unicodedata` has it, but look or read like one.
_LIKE = {
    "“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "−": "-", "→": "->", "←": "<-",
    "×": "x", "±": "+/-", "≤": "<=", "≥": ">=", "·": "-", "•": "-", "€": "EUR",
    "ß": "ss", "æ": "ae", "Æ": "AE", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "ı": "i",
}  # fmt: skip


class NotPrintedError(Exception):
    """The output can't be written. No OSError: commands take those for trouble with their own files."""


def with_output(command: Callable[[], int]) -> int:
    """Run a command that prints; returns its exit status.

    Characters that the terminal can't show are replaced by plain ones that are like them. When the reader of
    the output goes, the command ends in peace: 0. When the output can't be written, that is said: 2. Where
    errors can't be told, the command goes on, and its status tells.
    """
    _open_closed_streams()
    _replace_what_can_not_be_shown()
    out, err = _Watched(sys.stdout), _Watched(sys.stderr, gives_up=False)
    with contextlib.redirect_stdout(cast(TextIO, out)), contextlib.redirect_stderr(cast(TextIO, err)):
        status = _status_of(command, out)
        err.flush()
    for watched in (out, err):
        watched.silence()
    if out.error is None:
        return status
    if isinstance(out.error, BrokenPipeError) or (os.name == "nt" and out.error.errno == errno.EINVAL):
        return 0  # the reader of our lines has seen enough
    err.write(f"moodguard: the output can't be written: {out.error.strerror or out.error}\n")
    return EXIT_NOT_PRINTED


def one_line(text: str) -> str:
    """The text without what would move a terminal's cursor or colour it, be it from a file's name."""
    return "".join(letter if letter.isprintable() or letter in _NO_TEXT else " " for letter in text)


def plain(text: str) -> str:
    """The text in ASCII, as well as that goes: “Zoë…” becomes "Zoe...", and what is like no letter "?"."""
    return "".join(map(_plain_letter, text))


class _Watched:
    """A stream that remembers that it could not be written; with `gives_up` it raises NotPrintedError."""

    def __init__(self, stream: TextIO | None, *, gives_up: bool = True) -> None:
        self.error: OSError | None = None
        self._stream = stream  # None in a windowed program on Windows
        self._gives_up = gives_up

    def write(self, text: str) -> int:
        self._do(lambda stream: stream.write(text))
        return len(text)

    def flush(self) -> None:
        self._do(lambda stream: stream.flush())

    def silence(self) -> None:
        """Where it could not be written: lead nowhere, for Python tries once more at its end."""
        if self._stream is None or self.error is None:
            return
        with contextlib.suppress(OSError):  # one that is no file
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, self._stream.fileno())
            os.close(nowhere)

    def _do(self, action: Callable[[TextIO], object]) -> None:
        if self._stream is None or self._stream.closed:
            return
        try:
            action(self._stream)
        except OSError as error:
            self.error = self.error or error
            if self._gives_up:
                raise NotPrintedError from error

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)


def _status_of(command: Callable[[], int], out: _Watched) -> int:
    try:
        try:
            return command()
        finally:
            out.flush()
    except NotPrintedError:
        return EXIT_NOT_PRINTED


def _plain_letter(letter: str) -> str:
    if letter in _LIKE:
        return _LIKE[letter]
    parts = unicodedata.normalize("NFKD", letter).encode("ascii", "ignore").decode("ascii")
    return parts or ("" if unicodedata.combining(letter) else "?")


def _replaced(error: UnicodeError) -> tuple[str, int]:
    """What `codecs` calls for characters that can't be written."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return plain(error.object[error.start : error.end]), error.end


def _replace_what_can_not_be_shown() -> None:
    """Unless somebody has asked for another way to replace it, by PYTHONIOENCODING."""
    codecs.register_error(_PLAIN, _replaced)
    for stream, usual in ((sys.stdout, ("strict", "surrogateescape")), (sys.stderr, ("backslashreplace",))):
        if isinstance(stream, io.TextIOWrapper) and stream.errors in usual:
            stream.reconfigure(errors=_PLAIN)


def _open_closed_streams() -> None:
    """Closing them (`>&-`) asks for silence; but the next file opened would get what libraries print."""
    for number in (0, 1, 2):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # takes the lowest number that is free: this one
