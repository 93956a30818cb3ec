"""The one set-up of the log: a private file of states and errors, never moods; warnings on the terminal."""

import contextlib
import errno
import logging
import logging.handlers
import os
import stat
import sys
import threading
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType
from typing import TextIO, cast

from moodguard.system.private_files import FILE_MODE, make_private_folder, remove_with_target
from moodguard.system.regular_files import NotRegularError
from moodguard.translation import tr

LOGGER = "moodguard"
LARGEST_FILE_BYTES = 512 * 1024
OLDER_FILES = 2
_SAID = f"{LOGGER}.said"
_FORMAT = "%(asctime)s %(levelname)-7s %(name)s: %(message)s"


class _PrivateLogFile(logging.handlers.RotatingFileHandler):
    """A rotating log file of mode 0600. What can't be written is dropped; the app never stops for its log."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, maxBytes=LARGEST_FILE_BYTES, backupCount=OLDER_FILES, encoding="utf-8")

    def _open(self) -> TextIOWrapper:
        file = open(  # noqa: SIM115 - the handler keeps it; only this `open` takes an opener
            self.baseFilename,
            self.mode,
            encoding=self.encoding,
            errors="backslashreplace",
            opener=_open_log,
        )
        return cast(TextIOWrapper, file)

    def handleError(self, _record: logging.LogRecord) -> None:  # noqa: N802 - the name that logging calls
        """On a full disk for example."""
        self.forget_stream()

    def forget_stream(self) -> None:
        """Forget the file as it stands: the next record opens it anew."""
        stream, self.stream = self.stream, None
        if stream is not None:
            with contextlib.suppress(OSError, ValueError):
                stream.close()


def _open_log(path: str, flags: int) -> int:
    """A regular file, opened without waiting for anybody. Raises OSError, also where it is something else."""
    handle = os.open(path, flags | getattr(os, "O_NONBLOCK", 0), FILE_MODE)
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise NotRegularError(errno.EINVAL, "it is no file but a pipe or a device")
    if sys.platform != "win32":
        with contextlib.suppress(OSError):
            os.fchmod(handle, FILE_MODE)  # one that was there before may have been readable
    return handle


def terminal_log(name: str) -> logging.Logger:
    """Where to say what no file may keep: moods, shares, and when there was tension. `name` is the module's.

    With `--verbose` the terminal shows it; the log file gets none of it, at any level.
    """
    return logging.getLogger(f"{_SAID}.{name}")


def set_up_logging(log_file: Path | None, verbose: bool = False, stream: TextIO | None = None) -> str:
    """Send what `moodguard` logs to `log_file`, where one is named, and to `stream` (else the terminal).

    The file gets information and above, the terminal warnings and above; with `verbose` both get everything,
    but what is said by `terminal_log` never gets into the file.
    A second call replaces the first. Never raises: where the file can't be written, the app goes on without
    it, and the reason is returned in words (else an empty text).
    """
    close_logging()
    logger = logging.getLogger(LOGGER)
    logger.setLevel(logging.DEBUG if verbose else logging.INFO)
    terminal = stream or sys.stderr  # None in a windowed program on Windows
    if terminal is not None:
        shown = logging.StreamHandler(terminal)
        shown.setLevel(logging.DEBUG if verbose else logging.WARNING)
        shown.setFormatter(logging.Formatter("%(levelname)s: %(message)s"))
        logger.addHandler(shown)
    if log_file is None:
        return ""
    try:
        make_private_folder(log_file.parent)
        kept = _PrivateLogFile(log_file)
    except OSError as error:
        problem = tr(
            "No log is kept, since {log_file} can't be written: {error}. All else goes on as "
            "usual. Take away what lies there, or make room, then start MoodGuard anew."
        ).format(log_file=log_file, error=error.strerror or error)
        logger.warning(problem)
        return problem
    kept.setFormatter(logging.Formatter(_FORMAT))
    kept.addFilter(lambda record: not f"{record.name}.".startswith(f"{_SAID}."))
    logger.addHandler(kept)
    return ""


def erase_log() -> str:
    """Take the log away, with its older files, and begin a new one; returns in words what went wrong."""
    problem = ""
    for handler in logging.getLogger(LOGGER).handlers:
        if not isinstance(handler, _PrivateLogFile):
            continue
        handler.acquire()
        try:
            handler.forget_stream()
            kept = Path(handler.baseFilename)
            for path in [kept, *kept.parent.glob(f"{kept.name}.*")]:
                remove_with_target(path)
        except OSError as error:
            problem = tr("The log could not be erased ({error}): {path}").format(
                error=error.strerror or error, path=handler.baseFilename
            )
        finally:
            handler.release()
    return problem


def close_logging() -> None:
    """Close the log file and stop logging to the terminal."""
    logger = logging.getLogger(LOGGER)
    for handler in list(logger.handlers):
        logger.removeHandler(handler)
        with contextlib.suppress(OSError):
            handler.close()


def log_crashes() -> None:
    """Write errors that nothing caught, in any thread, to the log as well: a tray app has no terminal."""
    logger, shown_before = logging.getLogger(LOGGER), sys.excepthook

    def in_main_thread(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, Exception):
            logger.critical("unexpected error", exc_info=(kind, error, trace))
        else:
            shown_before(kind, error, trace)

    def in_other_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and args.exc_type is not SystemExit:
            name = args.thread.name if args.thread else "a thread"
            trace = (args.exc_type, args.exc_value, args.exc_traceback)
            logger.critical("unexpected error in %s", name, exc_info=trace)

    sys.excepthook = in_main_thread
    threading.excepthook = in_other_thread
