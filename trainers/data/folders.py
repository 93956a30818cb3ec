"""Faces from a folder of class-named subfolders, as other face sets come."""

import hashlib
from pathlib import Path

import cv2
import numpy as np

from trainers.data.classes import KNOWN_CLASSES, canonical
from trainers.data.faces import DataError, FaceSet, Picture

SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".webp", ".bmp"})
_NAMED_AT_MOST = 5


def read_folder(folder: Path, skip_unreadable: bool = False) -> FaceSet:
    """All PNG, JPEG, WebP and BMP faces in the subfolders of `folder`, any size, in the order of their paths.

    A subfolder's name is its class, in any usual spelling (anger, angry); classes may be missing. Subfolders
    whose name is no expression are left out, and `left_out` of the result names them, as it does empty ones.
    Raises DataError where there is no face, or where pictures can't be read and `skip_unreadable` is not set.
    """
    files, left_out = _labelled_files(folder)
    if not files:
        found = f"; it has {', '.join(left_out)}" if left_out else ""
        raise DataError(
            f"{folder} holds no faces: PNG, JPEG, WebP or BMP pictures are looked for in subfolders named "
            f"after expressions ({', '.join(KNOWN_CLASSES)}){found}"
        )
    pictures: list[Picture] = []
    labels: list[int] = []
    unreadable: list[str] = []
    digest = hashlib.sha256()
    for path, label in files:
        name = path.relative_to(folder).as_posix()
        try:
            content = path.read_bytes()
        except OSError:
            content = b""
        digest.update(f"{name}\0{hashlib.sha256(content).hexdigest()}\n".encode())
        picture = _decode(content)
        if picture is None:
            unreadable.append(name)
        else:
            pictures.append(picture)
            labels.append(KNOWN_CLASSES.index(label))
    if unreadable and not skip_unreadable:
        raise DataError(_refusal(folder, unreadable, len(files)))
    if not pictures:
        raise DataError(f"none of the {len(files)} pictures in {folder} can be read")
    if unreadable:
        left_out["unreadable pictures"] = len(unreadable)
    return FaceSet(
        name=folder.resolve().name,
        pictures=pictures,
        labels=np.array(labels, np.int64),
        sha256=digest.hexdigest(),
        unreadable=tuple(unreadable),
        left_out=left_out,
    )


def _labelled_files(folder: Path) -> tuple[list[tuple[Path, str]], dict[str, int]]:
    if not folder.is_dir():
        raise DataError(f"{folder} is neither an .npz file nor a folder of class-named subfolders")
    found: list[tuple[Path, str]] = []
    left_out: dict[str, int] = {}
    for subfolder in sorted(p for p in folder.iterdir() if p.is_dir() and not p.name.startswith(".")):
        files = sorted(p for p in subfolder.rglob("*") if p.is_file() and p.suffix.lower() in SUFFIXES)
        label = canonical(subfolder.name)
        if label is None:
            left_out[f"folder {subfolder.name}: no expression"] = len(files)
        elif not files:
            left_out[f"folder {subfolder.name}: empty"] = 0
        else:
            found += [(path, label) for path in files]
    return found, left_out


def _decode(content: bytes) -> Picture | None:
    try:
        flags = cv2.IMREAD_COLOR
        picture = cv2.imdecode(np.frombuffer(content, np.uint8), flags) if content else None
    except cv2.error:  # raised for sizes beyond OpenCV's limit, instead of None
        return None
    return None if picture is None else np.asarray(picture, np.uint8)


def _refusal(folder: Path, unreadable: list[str], total: int) -> str:
    named = ", ".join(unreadable[:_NAMED_AT_MOST])
    more = len(unreadable) - _NAMED_AT_MOST
    return (
        f"{len(unreadable)} of {total} pictures in {folder} can't be read: {named}"
        f"{f' and {more} more' if more > 0 else ''}; repair them, or leave them out with --skip-unreadable"
    )
