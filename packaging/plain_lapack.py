"""Puts LAPACK and BLAS as they are published into the place of numpy's OpenBLAS: a twentieth of its size.

OpenBLAS has kernels for each kind of processor, which pay for large matrices. MoodGuard's are small. What
numpy calls is all there, and computes; it is linked from Debian's archives of LAPACK for numbers of 64 bits,
by binutils and a C compiler. Linux only.
"""

import platform
import re
import tempfile
from collections.abc import Iterable
from pathlib import Path

from stand_in import StandInError, functions, link, run, taken_names

OPENBLAS = "libscipy_openblas64_-"  # the beginning of its name in numpy's wheel
PACKAGES = "liblapack64-dev and libblas64-dev"
_RUN_TIME = Path(__file__).with_name("fortran_run_time.c")
_ARCHIVES = ("liblapack64_pic.a", "blas64/libblas64.a")
# How scipy's builders, of whom numpy has it, rename functions that count by 64 bits.
_RENAMED = re.compile(r"scipy_(?:(?P<c>cblas_\w+)|(?P<fortran>\w+_))64_")
_JUMP = {"x86_64": "jmp {name}", "aarch64": "b {name}"}
# What is called where a caller hands over nonsense. numpy looks at what it is given before.
_NONSENSE = ("xerbla_", "cblas_xerbla")


def archives() -> list[Path]:
    """Debian's archives. Raises StandInError where they are not installed."""
    folder = Path("/usr/lib") / f"{platform.machine()}-linux-gnu"
    found = [folder / name for name in _ARCHIVES]
    if not all(file.is_file() for file in found):
        raise StandInError(f"LAPACK is missing to link from; the packages {PACKAGES} have it")
    return found


def plain_name(name: str) -> str:
    """What LAPACK and BLAS themselves call a function of OpenBLAS's. Raises StandInError."""
    found = _RENAMED.fullmatch(name)
    if found is None:
        raise StandInError(f"nobody knows which function of LAPACK {name} is")
    return found["c"] or found["fortran"]


def put_in_place(library: Path, users: Iterable[Path]) -> list[Path]:
    """Put LAPACK and BLAS, with what `users` call, into the place of OpenBLAS; returns the archives used.

    Raises StandInError where that can't be; `library` is then as it was.
    """
    found = archives()
    if platform.machine() not in _JUMP:
        raise StandInError(f"nobody has linked LAPACK for {platform.machine()} yet")
    jump = _JUMP[platform.machine()]
    names = taken_names(library, users)
    codes = {name: jump.format(name=plain_name(name)) for name in names}
    codes |= dict.fromkeys(_NONSENSE, jump.format(name="abort"))
    with tempfile.TemporaryDirectory() as scratch:
        run_time = Path(scratch) / "run_time.o"
        run("cc", "-O2", "-fPIC", "-c", "-o", str(run_time), str(_RUN_TIME))
        versions = f"{{ global: {'; '.join(sorted(names))}; local: *; }};"
        link(
            library, functions(codes), versions,
            "--no-undefined", "--gc-sections", "--strip-all", str(run_time), *map(str, found), "-lm", "-lc",
        )  # fmt: skip
    return found
