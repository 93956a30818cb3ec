"""Files that reports are made of: tables as Markdown, figures as JSON, and a folder that Git leaves alone."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

FACES = "faces"


def write_text(text: str, path: Path) -> Path:
    """Write UTF-8 text, whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.part")
    try:
        beside.write_text(text, encoding="utf-8", newline="\n")
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
    return path


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
