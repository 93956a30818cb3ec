"""Lists what a bundle is made of: a bill of materials (CycloneDX), and the licences with their words.

    python packaging/bill_of_materials.py FOLDER

writes `licences.json`, which the app shows, and `moodguard.cdx.json`, which scanners for known holes read.
Both are made in the build, of what is installed there, so that they can't say anything else than what
ships.
"""

import json
import platform
import re
import subprocess
import sys
import tomllib
from collections.abc import Container, Iterable, Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from importlib.metadata import Distribution, distribution
from os import environ
from pathlib import Path
from uuid import UUID, uuid5

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
LICENCES, BILL = "licences.json", "moodguard.cdx.json"
_WORDS = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
_NAMESPACE = UUID("5f9c9c3e-0b7c-5a53-9d6f-3f5d2f0c6c1d")  # made up once, for serial numbers
# Wheels that carry no words of their licence, and which it is; its words lie beside this program.
_COMMON = ROOT / "packaging" / "licences"
_WITHOUT_WORDS = {"pyside6-essentials": "LGPL-3", "shiboken6": "LGPL-3", "flatbuffers": "Apache-2.0"}
# What is inside of wheels and has a licence of its own: name, licence, address, and the wheel whose version
# it has, "" where that is nobody's. The words are among those of the wheel, or those of LGPL-3.
_INSIDE = (
    ("Qt", "LGPL-3.0-only", "https://www.qt.io", "pyside6-essentials"),
    ("ICU", "Unicode-3.0", "https://icu.unicode.org", ""),
    ("FFmpeg", "LGPL-2.1-or-later", "https://ffmpeg.org", ""),
    ("dav1d", "BSD-2-Clause", "https://code.videolan.org/videolan/dav1d", ""),
    ("libvpx", "BSD-3-Clause", "https://www.webmproject.org", ""),
    ("libpng", "libpng-2.0", "http://www.libpng.org", ""),
    ("OpenBLAS", "BSD-3-Clause", "https://www.openblas.net", ""),
)
# The same of pywayland, which most systems lack. Their words lie beside this program.
_INSIDE_PYWAYLAND = (
    ("Wayland", "MIT", "https://wayland.freedesktop.org"), ("libffi", "MIT", "https://sourceware.org/libffi"),
)  # fmt: skip


@dataclass(frozen=True)
class Part:
    """Something that ships.

    `licence` is as its maker names it, `text` all of its words, "" where it has none.
    """

    name: str
    version: str
    licence: str
    url: str
    text: str
    kind: str = "pypi"  # or "deb", "generic": as in a package URL


def python_parts() -> list[Part]:
    """The app's packages, with what these need in turn, as installed here."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    left, found = [Requirement(words) for words in project["dependencies"]], dict[str, Distribution]()
    while left:
        wanted = left.pop()
        name = canonicalize_name(wanted.name)
        if name not in found and (wanted.marker is None or wanted.marker.evaluate({"extra": ""})):
            found[name] = distribution(name)
            left += [Requirement(words) for words in found[name].requires or []]
    return [_of_distribution(name, each) for name, each in sorted(found.items())]


def own_parts() -> list[Part]:
    """MoodGuard itself, and the Python that a bundle takes along."""
    version = re.search(r'__version__ = "(.+)"', (ROOT / "moodguard" / "__init__.py").read_text("utf-8"))
    words = (ROOT / "LICENSE").read_text("utf-8")
    python = next(
        (file.read_text("utf-8") for file in _python_licences() if file.is_file()), "https://docs.python.org/3/license.html"
    )  # fmt: skip
    return [
        Part("MoodGuard", version[1] if version else "", "MIT", "", words, "generic"),
        Part("Python", platform.python_version(), "PSF-2.0", "https://www.python.org", python, "generic"),
    ]


def inner_parts() -> list[Part]:
    """What wheels bring along that has a licence of its own."""
    parts = [
        Part(name, distribution(wheel).version if wheel else "", licence, url, "", "generic")
        for name, licence, url, wheel in _INSIDE
    ]
    if any(part.name == "pywayland" for part in python_parts()):
        parts += [
            Part(name, "", licence, url, (_COMMON / name).read_text("utf-8"), "generic")
            for name, licence, url in _INSIDE_PYWAYLAND
        ]
    return parts


def debian_parts(libraries: Iterable[str | Path]) -> list[Part]:
    """The packages of Debian or its kin that these files belong to; none where they are nobody's."""
    found = dict[str, Part]()
    for library in sorted({str(Path(each).resolve()) for each in libraries}):
        # dpkg knows many by their place before /lib became a link to /usr/lib.
        owner = _asked("dpkg-query", "--search", library) or _asked(
            "dpkg-query", "--search", library.removeprefix("/usr")
        )
        package = owner.partition(": ")[0]
        name = package.partition(":")[0]
        if not package or "\n" in package or name in found:
            continue
        version = _asked("dpkg-query", "--show", "--showformat=${Version}", package)
        words = Path("/usr/share/doc") / name / "copyright"
        text = words.read_text("utf-8", errors="replace") if words.is_file() else ""
        found[name] = Part(name, version, _licences_in(text), "", text, "deb")
    return list(found.values())


def write_licences(parts: Iterable[Part], file: Path) -> None:
    """As JSON: a list of name, version, licence, address and words."""
    rows = [{key: value for key, value in asdict(part).items() if key != "kind"} for part in parts]
    file.write_text(json.dumps(rows, ensure_ascii=False, indent=1) + "\n", "utf-8")


def write_bill(parts: list[Part], file: Path) -> None:
    """As CycloneDX 1.6; the same for the same parts and SOURCE_DATE_EPOCH."""
    from cyclonedx.contrib.license.factories import LicenseFactory
    from cyclonedx.model.bom import Bom
    from cyclonedx.model.component import Component, ComponentType
    from cyclonedx.output.json import JsonV1Dot6
    from packageurl import PackageURL

    def component(part: Part) -> Component:
        own = part.name == "MoodGuard"
        address = PackageURL(
            part.kind, "debian" if part.kind == "deb" else None, part.name.lower(), part.version
        )
        return Component(
            type=ComponentType.APPLICATION if own else ComponentType.LIBRARY,
            name=part.name, version=part.version, purl=address, bom_ref=str(address),
            licenses=[LicenseFactory().make_from_string(part.licence)] if part.licence else [],
        )  # fmt: skip

    own, others = component(parts[0]), [component(part) for part in parts[1:]]
    bill = Bom(
        components=others, serial_number=uuid5(_NAMESPACE, "\n".join(f"{p.name} {p.version}" for p in parts))
    )
    bill.metadata.component = own
    bill.metadata.timestamp = datetime.fromtimestamp(int(environ.get("SOURCE_DATE_EPOCH", "0")), UTC)
    bill.register_dependency(own, others)
    file.write_text(JsonV1Dot6(bill).output_as_string(indent=1) + "\n", "utf-8")


def write_both(folder: Path, libraries: Iterable[str | Path] = (), without: Container[str] = ()) -> None:
    """Write both files into `folder`; `libraries` are files of the system's that ship too.

    `without` names what of the wheels doesn't.
    """
    folder.mkdir(parents=True, exist_ok=True)
    inner = [part for part in inner_parts() if part.name not in without]
    parts = [*own_parts(), *python_parts(), *inner, *debian_parts(libraries)]
    write_licences(parts, folder / LICENCES)
    write_bill(parts, folder / BILL)


def as_data(folder: Path) -> list[tuple[str, str, str]]:
    """Write both files into `folder`, and say where in a bundle each belongs, as PyInstaller asks it."""
    write_both(folder)
    return [(f"assets/{name}", str(folder / name), "DATA") for name in (LICENCES, BILL)]


def _of_distribution(name: str, package: Distribution) -> Part:
    given = package.metadata
    licence = given.get("License-Expression") or given.get("License") or ""
    addresses = dict(line.split(", ", 1) for line in given.get_all("Project-URL") or [])
    known = {key.lower(): value for key, value in addresses.items()}
    url = given.get("Home-page") or known.get("homepage") or known.get("source") or ""
    words = sorted({*_licence_files(package)})
    text = "\n\n".join(file.read_text("utf-8", errors="replace") for file in words)
    return Part(given["Name"], package.version, licence, url, text or _common_words(name))


def _common_words(name: str) -> str:
    licence = _WITHOUT_WORDS.get(name, "")
    files = [
        _COMMON / licence,
        *([_COMMON / "GPL-3"] if licence == "LGPL-3" else []),
    ]  # the one amends the other
    return "\n\n".join(file.read_text("utf-8") for file in files if licence and file.is_file())


def _licence_files(package: Distribution) -> Iterator[Path]:
    seen = set[bytes]()
    for file in package.files or []:
        path = Path(str(file.locate()))
        plain = path.suffix.lower() in ("", ".txt", ".md", ".rst", ".apache", ".bsd")
        if _WORDS.search(path.name) and plain and path.is_file() and path.read_bytes() not in seen:
            seen.add(path.read_bytes())
            yield path


def _python_licences() -> Iterator[Path]:
    home = Path(sys.base_prefix)
    minor = f"python{sys.version_info.major}.{sys.version_info.minor}"
    yield from (
        home / "lib" / minor / "LICENSE.txt",
        home / "LICENSE.txt",
        Path("/usr/share/doc") / minor / "copyright",
    )


def _licences_in(copyright_file: str) -> str:
    """The short names in one of Debian's files on copyright, where machines can read it."""
    names = {
        line.split(":", 1)[1].strip() for line in copyright_file.splitlines() if line.startswith("License:")
    }
    return ", ".join(sorted(name for name in names if name))


def _asked(*command: str) -> str:
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    except FileNotFoundError:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""


if __name__ == "__main__":
    write_both(Path(sys.argv[1]))
