"""What MoodGuard is made of, and under which licences: as the build has listed it, or as it is installed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from moodguard.system.regular_files import read_regular

if TYPE_CHECKING:
    from importlib.metadata import PackageMetadata

LIST = "licences.json"
MOST_BYTES = 16 * 2**20
_WORDS = re.compile(r"(licen[cs]e|copying|notice)", re.IGNORECASE)
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


@dataclass(frozen=True)
class Part:
    """One part of the program: `licence` as its maker names it, and in `text` its words where there are."""

    name: str
    version: str
    licence: str
    url: str = ""
    text: str = ""


def parts(assets: Path) -> list[Part]:
    """All parts, by name. Where the build's list is missing or damaged, those that are installed here."""
    try:
        listed = list(_listed(read_regular(assets / LIST, MOST_BYTES)))
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        listed = []
    return sorted(listed or _installed(), key=lambda part: part.name.casefold())


def _listed(data: bytes) -> Iterator[Part]:
    """Raises ValueError, TypeError, KeyError or AttributeError for what is no such list."""
    import json

    for row in json.loads(data):
        fields = {name: row.get(name, "") for name in ("name", "version", "licence", "url", "text")}
        if not all(isinstance(value, str) for value in fields.values()):
            raise TypeError("a part is told in texts")
        yield Part(**fields)


def _installed() -> Iterator[Part]:
    """MoodGuard and all that it needs, as Python knows it; in a checkout nobody has made a list."""
    from importlib.metadata import PackageNotFoundError, distribution

    waiting, seen = ["moodguard"], set()
    while waiting:
        name = waiting.pop()
        key = re.sub(r"[-_.]+", "-", name).lower()
        if key in seen:
            continue
        seen.add(key)
        try:
            found = distribution(name)
        except PackageNotFoundError:
            continue  # of another system
        meta = found.metadata
        licence = _field(meta, "License-Expression") or _classified(meta.get_all("Classifier"))
        texts = [path.read_text("utf-8") for path in found.files or () if _WORDS.match(path.name)]
        yield Part(
            meta["Name"], found.version, licence or _field(meta, "License").partition("\n")[0],
            _field(meta, "Home-page"), "\n\n".join(texts),
        )  # fmt: skip
        waiting += [
            match[0]
            for need in found.requires or ()
            if "extra ==" not in need and (match := _NAME.match(need))
        ]


def _field(meta: "PackageMetadata", name: str) -> str:
    return next(iter(meta.get_all(name) or ()), "")


def _classified(classifiers: list[str] | None) -> str:
    named = [each.rpartition(" :: ")[2] for each in classifiers or () if each.startswith("License ::")]
    return ", ".join(named)
