"""Makes docs/settings.md of the settings' own words: `make docs`. A test sees that it is up to date."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "settings.md"
HEAD = """\
# Settings

All that you can choose, with the words of MoodGuard's own pages. What you change holds at once, and "Undo"
takes it back. The search above the pages finds a setting by any word of it.

The names in the last column are for the file that keeps them, `~/.config/moodguard/settings.json` on Linux,
and for one start: `moodguard --set daily_cap=2`. What is marked \u2605 belongs to the profile in use, all
else to all profiles together. This page is made of the program by `make docs`.
"""
TABLE = "| setting | what it does | what there is | at first | name |\n|---|---|---|---|---|\n"


def made() -> str:
    """The page, as the settings give it now."""
    sys.path.insert(0, str(ROOT))
    from moodguard.store.settings import SPECS, Group

    parts = [HEAD]
    for group in Group:
        names = [name for name, spec in SPECS.items() if spec.group is group]
        ordered = sorted(names, key=lambda name: SPECS[name].advanced)  # as on the pages
        parts.append(f"\n## {group.value}\n{TABLE}" + "".join(map(_row, ordered)))
    return "".join(parts)


def _row(name: str) -> str:
    from moodguard.store.setting_words import value_words
    from moodguard.store.settings import SPECS, Settings

    spec = SPECS[name]
    label = f"{spec.label} \u2605" if spec.personal else spec.label
    at_first = value_words(name, getattr(Settings(), name))
    return (
        "| " + " | ".join(map(_cell, (label, spec.help, _what_there_is(name), at_first))) + f" | `{name}` |\n"
    )


def _what_there_is(name: str) -> str:
    """What the setting can be, in words."""
    from moodguard.store.setting_words import value_words
    from moodguard.store.settings import SPECS, Kind

    spec = SPECS[name]
    if spec.kind is Kind.SWITCH:
        return "on, off"
    if spec.choices:
        return ", ".join(f"{label} (`{value}`)" for value, label in spec.choices)
    if spec.kind in (Kind.NUMBER, Kind.WHOLE, Kind.SHARE):
        low, high = value_words(name, spec.low), value_words(name, spec.high)
        return f"{low}, or up to {high}" if spec.special else f"{low} to {high}"
    return _OF_TEXTS[spec.kind.name]


# What a field takes that holds a text, by its kind.
_OF_TEXTS = {
    "TEXT": "a text", "FOLDER": "a folder", "FILE": "a file", "SOUND": "a sound file, or a folder of them",
    "CAMERA": "a camera", "LINES": "a text, one a line", "HOURS": "hours of the week, such as `Mo-Fr 9-17`",
    "SHORTCUT": "keys, such as `Ctrl+Alt+B`", "COMMAND": "a program and its arguments, one a line",
    "THEMES": "names of themes, one a line",
}  # fmt: skip


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def main() -> None:
    """Write it."""
    PAGE.write_text(made(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
