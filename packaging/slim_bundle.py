"""Takes out of a finished bundle what MoodGuard never uses; `make bundle` ends with it. Linux only.

What each step saves, and what it costs, is in docs/bundle.md. A bundle without these steps works as well.
"""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import icu_data
import plain_lapack
import strip_symbols
from stand_in import END, NOTHING, StandInError, make_data, make_stand_in, names_in

# Libraries by the beginning of their names, and what stands in for them. In OpenCV's wheel the rest of a name
# is a checksum. None is called: OpenCV has linear algebra for its own use, which MoodGuard doesn't ask for;
# pictures in AVIF are refused by their first bytes; FFmpeg reads VP8 and VP9 by itself, and has libvpx to
# write them; nothing is encrypted, for nothing is sent. Kerberos and Brotli are Qt's, to log in to servers
# and to read what these send.
UNUSED = {
    "libopenblasp-r0-": END,
    "libwayland-server-": NOTHING,  # of pywayland's wheel: for compositors, and MoodGuard is none
    "libavif-": NOTHING,
    "libvpx-": NOTHING,
    "libssl-": NOTHING,
    "libcrypto-": NOTHING,
    "libgssapi_krb5.so.2": NOTHING,
    "libbrotlicommon.so.1": NOTHING,
    "libbrotlidec.so.1": NOTHING,
}
ICU_DATA = "libicudata.so."
# What each desktop has, and what has to be its own: graphics drivers, which are loaded into this program,
# want the newest C++ library there is, and fonts are set up for the machine's own readers. After the
# AppImage project's list of libraries that are never taken along, and D-Bus and GLib. The package for
# Debian depends on them.
LEFT_TO_THE_SYSTEM = (
    "libstdc++.so.6", "libgcc_s.so.1", "libX11.so.6", "libX11-xcb.so.1", "libfontconfig.so.1",
    "libfreetype.so.6",
    "libexpat.so.1", "libdbus-1.so.3", "libglib-2.0.so.0", "libgthread-2.0.so.0",
)  # fmt: skip


def slim(bundle: Path) -> list[Path]:
    """Slim the bundle whose program lies in `bundle`; returns what of the system's went into it meanwhile.

    Raises StandInError where the tools are missing.
    """
    inside = bundle / "_internal"
    for beginning, behaviour in UNUSED.items():
        for library in _real(inside.rglob(f"{beginning}*")):
            make_stand_in(library, [each for each in _libraries(inside) if each != library], behaviour)
    linked = _put_plain_lapack_in(inside)
    for library in _real(inside.rglob(f"{ICU_DATA}*")):
        cut_icu_data(library)
    for cascade in _real(inside.glob("cv2/data/*.xml")):
        drop_indentation(cascade)
    _drop_debug_symbols(inside)
    for name in LEFT_TO_THE_SYSTEM:
        (inside / name).unlink(missing_ok=True)
    strip_symbols.strip(_libraries(inside))
    while orphans := list(_orphans(inside)):
        for orphan in orphans:
            orphan.unlink()
    return linked


def _put_plain_lapack_in(inside: Path) -> list[Path]:
    """Where it can be linked; else numpy's OpenBLAS stays. Returns of what it is linked."""
    linked: list[Path] = []
    for openblas in _real(inside.rglob(f"{plain_lapack.OPENBLAS}*")):
        try:
            linked += plain_lapack.put_in_place(
                openblas, [one for one in _libraries(inside) if one != openblas]
            )
        except StandInError as error:
            print(f"The bundle works, but has 27 MB more than it needs: {error}", file=sys.stderr)
    return linked


def cut_icu_data(library: Path) -> None:
    """Leave of ICU's library of data what Qt takes from it."""
    (symbol,) = (name for name in names_in(library, wanted=False) if name.startswith("icudt"))
    content = library.read_bytes()
    # From the head of the data on; what follows the data in the file does no harm.
    make_data(library, symbol, icu_data.cut(content[content.index(b"\xda\x27") - 2 :]))


def drop_indentation(file: Path) -> None:
    """Of an XML file, where it says nothing: a third of the face cascades is that."""
    file.write_bytes(re.sub(rb"\n[ \t\r\n]+", b"\n", file.read_bytes()))


def needs(libraries: list[Path]) -> set[str]:
    """The names of the libraries that these are linked against."""
    said = subprocess.run(  # noqa: S603
        ["objdump", "-p", *map(str, libraries)], capture_output=True, text=True, check=True  # noqa: S607
    ).stdout  # fmt: skip
    return {line.split()[1] for line in said.splitlines() if line.strip().startswith("NEEDED")}


def _orphans(inside: Path) -> Iterator[Path]:
    """Libraries that lie there for others alone, who are gone.

    Those that Python loads by name are no such.
    """
    wanted = needs(list(_libraries(inside)))
    for folder in (inside, *inside.glob("*.libs")):
        for entry in folder.glob("lib*.so*"):
            if entry.name not in wanted and not entry.name.startswith("libpython"):
                yield entry


def _drop_debug_symbols(inside: Path) -> None:
    """Of Python itself, which some makers ship with them; the smallest of its parts, too."""
    for library in _real([*inside.glob("libpython*"), *inside.glob("python3*/lib-dynload/*.so")]):
        subprocess.run(["strip", "--strip-unneeded", str(library)], check=True)  # noqa: S603, S607


def _libraries(inside: Path) -> Iterator[Path]:
    yield from _real(inside.rglob("*.so*"))


def _real(paths: "Iterator[Path] | list[Path]") -> Iterator[Path]:
    yield from sorted(path for path in paths if path.is_file() and not path.is_symlink())


def main() -> int:
    """Slim the bundle that the command line names."""
    try:
        slim(Path(sys.argv[1]))
    except (StandInError, icu_data.IcuDataError) as error:
        print(f"The bundle works, but stays as large as it is: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
