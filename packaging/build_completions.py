"""Makes completions for shells, and the manual page, of the command line's parser: `make completions`.

By shtab and argparse-manpage, which are needed here alone: what they make is committed, and ships. A test
sees that it is what the parser gives now.
"""

import re
from pathlib import Path

import shtab
from argparse_manpage.manpage import Manpage

from moodguard.commands.completion import SHELLS
from moodguard.commands.grammar import build_parser

ROOT = Path(__file__).parent.parent
ASSETS = ROOT / "assets"
_DATE = re.compile(r'^\.TH MOODGUARD "1" "[^"]*"', re.MULTILINE)  # of the day, which says nothing


def made() -> dict[Path, str]:
    """The content of each file, by its path below the assets."""
    files = {
        Path("completions", f"moodguard.{ending}"): shtab.complete(build_parser(), shell=shell)
        for shell, (ending, _) in SHELLS.items()
    }
    files[Path("man", "moodguard.1")] = _manual_page()
    return {path: f"{text.rstrip()}\n" for path, text in files.items()}


def _manual_page() -> str:
    data = {
        "prog": "moodguard", "project_name": "MoodGuard",
        "description": "a quiet companion that offers a pause",
        "manual_section": 1, "manual_title": "MoodGuard",
    }  # fmt: skip
    return _DATE.sub('.TH MOODGUARD "1" ""', str(Manpage(build_parser(), _data=data)), count=1)


def main() -> None:
    """Write all of them."""
    for path, text in made().items():
        file = ASSETS / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")
        print(file.relative_to(ROOT))


if __name__ == "__main__":
    main()
