"""Faces from a folder of class-named subfolders, as other face sets come."""

import hashlib
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import cv2
import numpy as np

from trainers.data.classes import KNOWN_CLASSES, canonical
from trainers.data.faces import DataError, FaceSet, Picture
from trainers.data.file_names import SETS, SUFFIXES, labelled_files, pictures_in

NOT_USED = "none"  # what a folder is mapped to whose pictures are to be left out
_NAMED_AT_MOST = 5


@dataclass
class _LabelledFiles:
    """Pictures with their class, and what else the folder holds."""

    files: list[tuple[Path, str]] = field(default_factory=list)
    left_out: dict[str, int] = field(default_factory=dict)
    empty: list[str] = field(default_factory=list)


def class_map(words: Sequence[str]) -> dict[str, str]:
    """What `other=angry` and the like say: the class, or `NOT_USED`, of each folder name in small letters.

    Raises DataError where a word has no such form, names no expression, or contradicts another one.
    """
    meant: dict[str, str] = {}
    for word in words:
        name, equals, given = (part.strip() for part in word.rpartition("="))
        label = NOT_USED if given.lower() == NOT_USED else canonical(given)
        if not (name and equals) or label is None:
            raise DataError(
                f"--map takes FOLDER=CLASS, not {word!r}; the classes are {', '.join(KNOWN_CLASSES)}, and "
                f"{NOT_USED} leaves a folder out"
            )
        if meant.setdefault(name.lower(), label) != label:
            raise DataError(f"--map gives the folder {name} two classes, {meant[name.lower()]} and {label}")
    return meant


def read_folder(folder: Path, skip_bad: bool = False, names: Mapping[str, str] | None = None) -> FaceSet:
    """All PNG, JPEG, WebP, BMP and TIFF faces in the subfolders of `folder`, any size, by their paths' order.

    A subfolder's name is its class, in any usual spelling (anger, angry), or as `names` says, see
    `class_map`; classes may be missing. Where no subfolder names one, the files may, as those of JAFFE,
    FACES, KDEF and RaFD do. Subfolders and files whose name is no expression are left out, and `left_out` of
    the result names and counts them. Raises DataError where there is no face, where `names` has a folder
    that isn't there, or where class folders are empty or pictures can't be read and `skip_bad` is not set.
    """
    labelled = _labelled_files(folder, names or {})
    if labelled.empty and not skip_bad:
        raise DataError(
            f"{len(labelled.empty)} of the class folders in {folder} hold no picture: "
            f"{_some(labelled.empty)}; take them away, or leave them out with --skip-bad"
        )
    if not labelled.files:
        has = f"; it has {', '.join(labelled.left_out)}" if labelled.left_out else ""
        raise DataError(
            f"{folder} holds no faces: PNG, JPEG, WebP, BMP or TIFF pictures are looked for in subfolders "
            f"named after expressions ({', '.join(KNOWN_CLASSES)}), or named as those of "
            f"{', '.join(SETS.values())}; --map gives other subfolders a class{has}"
        )
    return _read(folder, labelled, skip_bad)


def _read(folder: Path, labelled: _LabelledFiles, skip_bad: bool) -> FaceSet:
    pictures: list[Picture] = []
    labels: list[int] = []
    unreadable: list[str] = []
    digest = hashlib.sha256()
    for path, label in labelled.files:
        name = path.relative_to(folder).as_posix()
        try:
            content = path.read_bytes()
        except OSError:
            content = b""
        digest.update(os.fsencode(f"{name}\0{hashlib.sha256(content).hexdigest()}\n"))
        picture = decode(content)
        if picture is None:
            unreadable.append(name)
        else:
            pictures.append(picture)
            labels.append(KNOWN_CLASSES.index(label))
    total = len(labelled.files)
    if unreadable and not skip_bad:
        raise DataError(
            f"{len(unreadable)} of {total} pictures in {folder} can't be read: {_some(unreadable)}; repair "
            f"them, or leave them out with --skip-bad"
        )
    if not pictures:
        raise DataError(f"none of the {total} pictures in {folder} can be read")
    if unreadable:
        labelled.left_out["unreadable pictures"] = len(unreadable)
    return FaceSet(
        name=folder.resolve().name,
        pictures=pictures,
        labels=np.array(labels, np.int64),
        sha256=digest.hexdigest(),
        unreadable=tuple(unreadable),
        left_out=labelled.left_out,
    )


def _labelled_files(folder: Path, names: Mapping[str, str]) -> _LabelledFiles:
    if not folder.is_dir():
        raise DataError(f"{folder} is neither an .npz file nor a folder of class-named subfolders")
    labelled = _LabelledFiles()
    subfolders = sorted(p for p in folder.iterdir() if p.is_dir() and not p.name.startswith("."))
    unknown = names.keys() - {p.name.lower() for p in subfolders}
    if unknown:
        raise DataError(
            f"--map names {', '.join(sorted(unknown))}, but {folder} has only the subfolders "
            f"{', '.join(p.name for p in subfolders) or '(none)'}"
        )
    if not (names or any(canonical(subfolder.name) for subfolder in subfolders)):
        by_name = _named_files(folder)
        if by_name.files:
            return by_name
    others = 0
    for subfolder in subfolders:
        inside = [p for p in subfolder.rglob("*") if p.is_file() and not p.name.startswith(".")]
        files = sorted(p for p in inside if p.suffix.lower() in SUFFIXES)
        label = names.get(subfolder.name.lower()) or canonical(subfolder.name)
        if label is None:
            labelled.left_out[f"folder {subfolder.name}: no expression"] = len(files)
        elif label == NOT_USED:
            labelled.left_out[f"folder {subfolder.name}: left out by --map"] = len(files)
        elif not files:
            labelled.left_out[f"folder {subfolder.name}: empty"] = 0
            labelled.empty.append(subfolder.name)
        else:
            labelled.files += [(path, label) for path in files]
            others += len(inside) - len(files)
    if others:
        labelled.left_out["files in class folders whose names are those of no picture that is read here"] = (
            others
        )
    return labelled


def _named_files(folder: Path) -> _LabelledFiles:
    """Pictures whose own names tell their class, in the way of the set that most of them could be of."""
    pictures = pictures_in(folder)
    by_set = {kind: labelled_files(pictures, kind) for kind in SETS}
    kind = max(by_set, key=lambda kind: len(by_set[kind][0]))
    files, nameless = by_set[kind]
    left_out = {f"{SETS[kind]}: name and folder tell no expression": len(nameless)} if nameless else {}
    return _LabelledFiles(files, left_out)


def decode(content: bytes) -> Picture | None:
    """The picture (BGR) in the bytes of a file; None where they are none that OpenCV can read."""
    try:
        flags = cv2.IMREAD_COLOR
        picture = cv2.imdecode(np.frombuffer(content, np.uint8), flags) if content else None
    except cv2.error:  # raised for sizes beyond OpenCV's limit, instead of None
        return None
    return None if picture is None else np.asarray(picture, np.uint8)


def _some(names: list[str]) -> str:
    more = len(names) - _NAMED_AT_MOST
    return ", ".join(names[:_NAMED_AT_MOST]) + (f" and {more} more" if more > 0 else "")
