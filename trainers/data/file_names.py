"""Face sets whose files' names tell the expression, as their authors gave them."""

import re
from collections.abc import Sequence
from pathlib import Path

from trainers.data.classes import canonical

SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".webp", ".bmp", ".tif", ".tiff"})
SETS = {"jaffe": "JAFFE", "faces": "FACES", "kdef": "KDEF", "rafd": "RaFD", "kdef_gan": "GAN-made KDEF"}
_JAFFE = {
    "AN": "angry",
    "DI": "disgust",
    "FE": "fear",
    "HA": "happy",
    "NE": "neutral",
    "SA": "sad",
    "SU": "surprise",
}
_KDEF = {
    "AN": "angry",
    "DI": "disgust",
    "AF": "fear",
    "HA": "happy",
    "NE": "neutral",
    "SA": "sad",
    "SU": "surprise",
}
_FACES = {"a": "angry", "d": "disgust", "f": "fear", "h": "happy", "n": "neutral", "s": "sad"}


def pictures_in(folder: Path) -> list[Path]:
    """All pictures in a folder and below, in the order of their paths."""
    return sorted(path for path in folder.rglob("*") if path.is_file() and path.suffix.lower() in SUFFIXES)


def labelled_files(pictures: Sequence[Path], kind: str) -> tuple[list[tuple[Path, str]], list[Path]]:
    """A set's pictures, each with its expression (FER-2013's name), and those of which none is told."""
    found, nameless = [], []
    for path in pictures:
        label = canonical(path.parent.name) or _by_name(path.stem, kind)
        if label is None:
            nameless.append(path)
        else:
            found.append((path, label))
    return found, nameless


def _by_name(stem: str, kind: str) -> str | None:
    """The expression in a name like JAFFE's `KA.AN1.39`, KDEF's `AF01ANS`, FACES' `004_o_m_a_a`, or RaFD's
    `Rafd090_01_Caucasian_female_angry_frontal`; None where there is none.
    """
    if kind == "jaffe" and (match := re.fullmatch(r"[A-Z]{2}\.([A-Z]{2})\d\.\d+", stem)):
        return _JAFFE.get(match[1])
    if kind in ("kdef", "kdef_gan") and (match := re.match(r"[AB][FM]\d\d([A-Z]{2})(S|HL|HR|FL|FR)", stem)):
        return _KDEF.get(match[1])
    if kind == "faces" and (match := re.fullmatch(r"\d+_[a-z]_[a-z]_([a-z])_[a-z]", stem)):
        return _FACES.get(match[1])
    if kind == "rafd":
        words = stem.split("_")
        return canonical(words[4]) if len(words) >= 5 else None
    return None
