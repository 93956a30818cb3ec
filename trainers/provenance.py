"""Where a trained model comes from: the revision of this source that made it."""

import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

# Settings that name files, with commas between several.
_FILES = ("start", "teachers")


def told_config(config: Mapping[str, Any]) -> dict[str, Any]:
    """A training's config as a model's card tells it: of files their names alone, not where they lay."""
    return {
        name: ",".join(Path(file).name for file in str(value).split(","))
        if name in _FILES and value
        else value
        for name, value in config.items()
    }


def source_revision(part: str = ".") -> str:
    """The commit of this checkout; `unknown` outside of one.

    Ends in `+changes` where files below `part`, a folder of this package, differ from that commit.
    """
    here = Path(__file__).resolve().parent
    try:
        revision = _git(here, "rev-parse", "HEAD")
        changed = _git(here, "status", "--porcelain", "--untracked-files=all", "--", part)
    except (OSError, subprocess.CalledProcessError):
        return "unknown"
    return revision + ("+changes" if changed else "")


def _git(folder: Path, *arguments: str) -> str:
    done = subprocess.run(  # noqa: S603 - fixed words only
        ["git", *arguments],  # noqa: S607 - git is where the user has put it
        cwd=folder,
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout.strip()
