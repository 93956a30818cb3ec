"""Files that are written whole or not at all; Markdown and JSON of reports, and a folder Git leaves alone."""

import json
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

FACES = "faces"
DRAFT_PREFIX = "new-"  # and no suffix: Keras goes by those of the files that it writes


@contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """A draft beside `path`, in a folder that is there, to be written in the block: whole or not at all.

    It takes the place of `path` once it lies on the disk; where the block fails it is removed, and what was
    at `path` stays.
    """
    draft = path.with_name(DRAFT_PREFIX + path.name)
    try:
        yield draft
        with draft.open("rb+") as file:
            os.fsync(file.fileno())
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def write_bytes(content: bytes, path: Path) -> Path:
    """Write bytes, whole or not at all, into a folder that is made where there is none."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with whole_file(path) as draft:
        draft.write_bytes(content)
    return path


def write_text(text: str, path: Path) -> Path:
    """The same with text, in UTF-8."""
    return write_bytes(text.encode("utf-8"), path)


def write_json(values: dict[str, Any], path: Path) -> Path:
    """Write one JSON object, whole or not at all."""
    return write_text(json.dumps(values, indent=1, allow_nan=False) + "\n", path)


def faces_folder(out: Path) -> Path:
    """A folder below `out` for pictures of people, which Git is told to leave alone."""
    folder = out / FACES
    write_text("*\n", folder / ".gitignore")
    return folder


def as_typed(path: Path) -> str:
    """A path for a document: from here, or where it lies elsewhere its name alone."""
    try:
        return path.resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return path.name


def figure_links(figures: Sequence[Path]) -> str:
    """Figures beside a document, as Markdown."""
    return "\n\n".join(f"![{path.stem.replace('_', ' ')}]({path.name})" for path in figures)
