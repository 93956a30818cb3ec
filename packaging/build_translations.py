"""Translations by Qt's own tools: `make translations` finds all texts, compiles them, and reports gaps.

    python packaging/build_translations.py             # texts of the source into the .ts files, then
    python packaging/build_translations.py --compile   # the .ts files into the .qm files of the app

`lupdate` and `lrelease` come with PySide6. docs/translating.md says how a text gets there.
"""

import argparse
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET  # our own files
from collections.abc import Iterator, Sequence
from dataclasses import fields
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "moodguard"
FOLDER = ROOT / "assets" / "translations"
# What marks a text that is translated where it is shown, by the name that lupdate knows for it.
MARKS = "QT_TR_NOOP+=to_translate"
MOST_TOLD = 20
# Units with which numbers are typed, too, whatever the language.
SAME_EVERYWHERE = ("s", "min", "h", "%")


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what is asked for; returns 1 where something is left to translate."""
    parser = argparse.ArgumentParser(description="Bring MoodGuard's translations up to date.")
    parser.add_argument("--compile", action="store_true", help="only compile what was translated")
    wish = parser.parse_args(arguments)
    if not wish.compile:
        update(FOLDER)
    compile_all(FOLDER)
    gaps = {file: list(untranslated(file)) for file in sorted(FOLDER.glob("*.ts"))}
    for file, sources in gaps.items() if not wish.compile else ():
        print(f"{file.name}: {len(sources)} of {len(list(messages(file)))} texts are left to translate")
        for source in sources[:MOST_TOLD]:
            print(f"    {source!r}")
    return 1 if any(gaps.values()) else 0


def update(folder: Path) -> None:
    """Bring all texts of the source into the files of `folder`; what is gone goes there, too."""
    files = sorted(folder.glob("*.ts"))
    with tempfile.TemporaryDirectory() as place:
        of_settings = Path(place) / "texts_of_settings.py"
        of_settings.write_text("".join(f"tr({text!r})\n" for text in settings_texts()), encoding="utf-8")
        sources = [*sorted(SOURCE.rglob("*.py")), of_settings]
        _run(
            "lupdate",
            *("-silent", "-no-obsolete", "-locations", "none", "-tr-function-alias", MARKS),
            *("-disable-heuristic", "sametext", "-disable-heuristic", "similartext"),
            *map(str, sources),
            "-ts",
            *map(str, files),
        )


def settings_texts() -> list[str]:
    """All that the schema of the settings says to people; `spec_of` translates it where it is shown."""
    sys.path.insert(0, str(ROOT))
    from moodguard.store.settings import Group, Settings

    found = [group.value for group in Group]
    for each in fields(Settings):
        spec = each.metadata["spec"]
        found += (spec.label, spec.help, spec.unit, spec.special)
        names_itself = each.name == "language"  # the languages have their own names
        found += (label for value, label in spec.choices if not names_itself or value == "system")
    return [text for text in dict.fromkeys(found) if text and text not in SAME_EVERYWHERE]


def compile_all(folder: Path, target: Path | None = None) -> list[Path]:
    """Compile each file of `folder`, into `target` or beside it; returns the compiled files."""
    made = []
    for file in sorted(folder.glob("*.ts")):
        compiled = (target or folder) / file.with_suffix(".qm").name
        if not compiled.exists() or compiled.stat().st_mtime < file.stat().st_mtime:
            _run("lrelease", "-silent", str(file), "-qm", str(compiled))
        made.append(compiled)
    return made


def messages(file: Path) -> Iterator[ET.Element]:
    """The texts of a language."""
    return ET.parse(file).getroot().iter("message")  # noqa: S314 - our own file


def untranslated(file: Path) -> Iterator[str]:
    """The texts that have no words in it, or fewer forms than its plural needs."""
    for message in messages(file):
        translation = message.find("translation")
        assert translation is not None  # noqa: S101 - as lupdate writes it
        forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
        if translation.get("type") == "unfinished" or not all(forms):
            yield message.findtext("source") or ""


def _run(tool: str, *arguments: str) -> None:
    """Run one of the tools that come with PySide6."""
    import PySide6

    folder = Path(PySide6.__file__).parent
    program = next(
        (
            path
            for path in (folder / tool, folder / f"{tool}.exe", folder / "Qt" / "libexec" / tool)
            if path.is_file()
        ),
        None,
    )
    if program is None:
        raise SystemExit(f"PySide6 came without {tool}. Install pyside6-essentials again.")
    subprocess.run([program, *arguments], check=True, stdout=subprocess.DEVNULL)  # noqa: S603


if __name__ == "__main__":
    sys.exit(main())
