"""Keeps this program's memory, in which a picture of the user may be, out of what a crash leaves behind."""

import contextlib
import sys

from moodguard.system.windows_library import windows_library

# With a limit of 1 byte Linux neither writes a file nor starts a program that collects dumps; for those a
# limit of 0 is no hindrance (fs/coredump.c, and core(5), "Piping core dumps to a program").
_LINUX_BYTES = 1
_NO_ERROR_REPORT = 0x0002  # SEM_NOGPFAULTERRORBOX: Windows Error Reporting, which may send dumps, isn't asked


def leave_no_dump(platform: str = sys.platform) -> None:
    """From now on a crash of this program leaves no copy of its memory. Raises nothing.

    That other programs of the same user may read the memory of a running program stays as the system has it:
    who is shut out of that (PR_SET_DUMPABLE) is taken for a stranger by the desktop's portals, too.
    """
    with contextlib.suppress(OSError, ValueError, ImportError):  # where it is not allowed, or not known
        if platform == "win32":
            errors = windows_library("kernel32")
            errors.SetErrorMode(errors.SetErrorMode(_NO_ERROR_REPORT) | _NO_ERROR_REPORT)
        else:
            _limit_core_files(_LINUX_BYTES if platform.startswith("linux") else 0)


def _limit_core_files(size: int) -> None:
    """To `size` bytes, or less where this program may not have so many."""
    import resource  # a library that Windows lacks

    _, most = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(
        resource.RLIMIT_CORE, (size if most == resource.RLIM_INFINITY else min(size, most), most)
    )
