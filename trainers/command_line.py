"""What the commands share: errors of usage, and the faces that the options name."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from trainers.data.faces import FaceSet, default_data, locate
from trainers.data.fer2013 import Fer2013, Usage, read_fer2013
from trainers.data.folders import class_map, read_folder

_PARTS = {usage.name.lower(): usage for usage in Usage}


class UsageError(Exception):
    """The command line asks for something that can't be; the message says what, in words."""


def split_commas(text: str) -> list[str]:
    """The words of an option that takes several, with commas between them."""
    return [word.strip() for word in text.split(",") if word.strip()]


def numbers(text: str) -> list[int]:
    """The same of whole numbers. Raises ValueError where one is none."""
    return [int(word) for word in split_commas(text)]


def settings_of(words: Sequence[str]) -> dict[str, str]:
    """The settings of `--set KEY=VALUE ...`. Raises UsageError for a word that is none."""
    settings: dict[str, str] = {}
    for word in words:
        name, equals, value = word.partition("=")
        if not (name and equals):
            raise UsageError(f"--set takes KEY=VALUE, not {word!r}")
        settings[name] = value
    return settings


def add_data_options(command: argparse.ArgumentParser, *, usage: bool) -> None:
    """The options that `faces_of` reads; `usage` says whether one part of a file is to be chosen."""
    command.add_argument(
        "--data", type=Path, help="an .npz file, a folder of class-named subfolders, or the data folder"
    )
    if usage:
        command.add_argument(
            "--usage", choices=[*_PARTS, "all"],
            help="which part of an .npz file (default: public, or the only part that it has)",
        )  # fmt: skip
    command.add_argument(
        "--map", nargs="+", action="extend", default=[], dest="names", metavar="FOLDER=CLASS",
        help="the class of a subfolder whose name tells none, or `none` to leave it out",
    )  # fmt: skip
    command.add_argument(
        "--skip-bad", "--skip-unreadable", action="store_true", dest="skip_bad",
        help="leave out pictures that can't be read, empty class folders and rows out of range",
    )  # fmt: skip


def faces_of(options: argparse.Namespace) -> FaceSet:
    """The faces that the options name. Raises DataError or UsageError where there are none such."""
    opened = _opened(options)
    if isinstance(opened, FaceSet):
        if options.usage not in (None, "all"):
            raise UsageError(
                f"{opened.name} is a folder and has no part {options.usage!r}; leave --usage away"
            )
        return opened
    if options.usage is None:
        present = _present(opened)
        return opened.part(present[0] if len(present) == 1 else Usage.PUBLIC)
    return opened.part(_PARTS.get(options.usage))


def parts_of(options: argparse.Namespace) -> tuple[str, list[FaceSet]]:
    """The name of the face set that the options name, and all its parts. Raises as `faces_of` does."""
    opened = _opened(options)
    if isinstance(opened, FaceSet):
        return opened.name, [opened]
    return "FER-2013", [opened.part(usage) for usage in _present(opened)]


def _opened(options: argparse.Namespace) -> FaceSet | Fer2013:
    path = locate(options.data or default_data())
    names = class_map(options.names)
    if path.is_dir():
        return read_folder(path, options.skip_bad, names)
    if names:
        raise UsageError(f"{path.name} has numbers for its classes; --map is for folders of pictures")
    return read_fer2013(path, options.skip_bad)


def _present(file: Fer2013) -> list[Usage]:
    return [usage for usage in Usage if file.count(usage)]
