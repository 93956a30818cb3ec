"""The command line: understands what was typed, has it done, and tells of trouble in words."""

import logging
import sys
from collections.abc import Sequence

from moodguard.commands.grammar import build_parser
from moodguard.commands.shared import (
    EXIT_INTERRUPTED,
    EXIT_NOT_RUNNING,
    EXIT_TROUBLE,
    NotRunningError,
    UsageError,
)
from moodguard.store.paths import NoHomeError
from moodguard.system.terminal import one_line, with_output

NO_MEMORY = "There is not enough memory for that. Close other programs, then try again."


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status, as `moodguard.commands.shared` names them."""
    return with_output(lambda: _carry_out(arguments))


def _carry_out(arguments: Sequence[str] | None) -> int:
    options = build_parser().parse_args(arguments)
    try:
        status: int = options.carry_out(options)
    except NotRunningError:
        return _tell("MoodGuard is not running", EXIT_NOT_RUNNING)
    except (UsageError, NoHomeError, MemoryError) as error:
        return _tell(NO_MEMORY if isinstance(error, MemoryError) else str(error))
    except ImportError as error:
        from moodguard.system.system_libraries import missing_part

        return _tell(missing_part(error))
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    except OSError as error:  # of the system, and expected nowhere: a drive that fails, for one
        logging.getLogger("moodguard").info("ended by", exc_info=error)  # for the log, where there is one
        where = f"{error.filename} can't be used: " if error.filename is not None else ""
        return _tell(f"{where}{error.strerror or error}. Mend that, then try again.")
    return status


def _tell(words: str, status: int = EXIT_TROUBLE) -> int:
    print(f"moodguard: {one_line(words)}", file=sys.stderr)
    return status
