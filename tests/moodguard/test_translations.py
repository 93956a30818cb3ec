"""Every text that people see is translated, whole, and with the same places for values."""

import ast
import re
import shutil
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from moodguard.desktop.qt_language import TRANSLATED, Languages
from moodguard.store.break_messages import LINES, as_kept, as_said
from moodguard.store.settings import BREAK_MESSAGES, spec_of
from moodguard.translation import English, clock_time, listed, number_words, percent, tr, use

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

from build_translations import FOLDER, compile_all, messages, untranslated, update  # noqa: E402

FILES = sorted(FOLDER.glob("*.ts"))
PLACES = re.compile(r"\{\w*[^}]*\}|%n")
# Rooms whose texts go to the terminal, or to experts alone: these stay English.
ENGLISH = ("bench", "commands", "simulator", "cli.py", "paint_command.py", "replay.py")
# What takes a text that people read, by the name that it is called by.
SHOWS = frozenset(
    {
        "setText", "setToolTip", "setWindowTitle", "setAccessibleName", "setAccessibleDescription",
        "setTitle", "setPlaceholderText", "setLabelText", "addAction", "addMenu", "QLabel", "QPushButton",
        "quiet_label", "quiet_button", "show_problem", "show_note", "announce",
    }
)  # fmt: skip


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("translations")
    compile_all(FOLDER, folder)
    return folder


@pytest.fixture
def english_again() -> Iterator[None]:
    before = QLocale()
    yield
    use(English())
    QLocale.setDefault(before)


def test_there_is_a_file_for_each_language() -> None:
    assert {file.stem for file in FILES} == {f"moodguard_{code}" for code in TRANSLATED}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_no_text_is_left_to_translate(file: Path) -> None:
    assert list(untranslated(file)) == [], "see docs/translating.md"


def test_the_files_hold_all_texts_of_the_source_and_no_others(tmp_path: Path) -> None:
    copy = tmp_path / FILES[0].name
    shutil.copy(FILES[0], copy)
    update(tmp_path)
    assert copy.read_text(encoding="utf-8") == FILES[0].read_text(encoding="utf-8"), "make translations"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_translation_has_the_places_for_values_and_the_keys_of_its_source(file: Path) -> None:
    wrong = []
    for message in messages(file):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        places = set(PLACES.findall(source))
        wrong += [
            (source, form)
            for number, form in enumerate(forms)
            # "every second" needs no number where there is one
            if set(PLACES.findall(form)) | ({"%n"} if len(forms) > 1 and number == 0 else set())
            != places | ({"%n"} if len(forms) > 1 and number == 0 else set())
            or form.count("&") != source.count("&")
        ]
    assert wrong == []


def _calls(room: Path) -> Iterator[tuple[Path, ast.Call]]:
    for path in sorted(room.rglob("*.py")):
        if not set(path.relative_to(ROOT / "moodguard").parts) & set(ENGLISH):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call):
                    yield path, node


def _name(call: ast.Call) -> str:
    return getattr(call.func, "attr", getattr(call.func, "id", ""))


def test_what_is_translated_is_one_whole_literal_or_was_marked() -> None:
    joined = (ast.JoinedStr, ast.BinOp, ast.IfExp)
    wrong = [
        f"{path.name}:{call.lineno}"
        for path, call in _calls(ROOT / "moodguard")
        if _name(call) in ("tr", "to_translate") and call.args and isinstance(call.args[0], joined)
    ]
    assert wrong == []


def test_no_window_shows_a_text_that_is_not_translated() -> None:
    wrong = [
        f"{path.name}:{call.lineno}: {arg.value}"
        for room in ("desktop", "app")
        for path, call in _calls(ROOT / "moodguard" / room)
        if _name(call) in SHOWS
        for arg in call.args
        if isinstance(arg, ast.Constant) and isinstance(arg.value, str) and re.search(r"[a-z]{3}", arg.value)
    ]
    assert wrong == []


@pytest.mark.usefixtures("english_again")
def test_a_language_says_counts_and_writes_times_as_it_does(compiled: Path) -> None:
    use(Languages(compiled).language("de"))
    assert tr("All calm") == "Alles ruhig"
    assert tr("in about %n minute(s)", "", 5) == "in etwa 5 Minuten"
    assert tr("in about %n minute(s)", "", 1) == "in etwa 1 Minute"
    assert number_words(1234.5, 1) == "1.234,5"
    assert percent(0.31) == "31\u00a0%"
    assert clock_time(datetime(2026, 11, 30, 14, 5)) == "14:05"  # noqa: DTZ001 - wall time
    assert listed(["Regen", "Wellen", "Wind"]) == "Regen, Wellen und Wind"
    assert spec_of("camera").label == "Kamera"
    use(Languages(compiled).language("ja"))
    assert tr("%n suggestion(s).", "", 3) == "提案3件。"


@pytest.mark.usefixtures("english_again")
def test_the_systems_language_is_taken_where_there_is_one_and_english_elsewhere(compiled: Path) -> None:
    for system, says in (
        ("fr_CA", "Tout est calme"),
        ("pt_PT", "Tudo calmo"),
        ("zh_TW", "一切平静"),
        ("fi_FI", "All calm"),
    ):
        use(Languages(compiled, QLocale(system)).language("system"))
        assert tr("All calm") == says


@pytest.mark.usefixtures("english_again")
def test_without_its_file_a_language_is_english(tmp_path: Path) -> None:
    use(Languages(tmp_path).language("de"))
    assert tr("All calm") == "All calm"


@pytest.mark.usefixtures("english_again")
def test_break_messages_that_nobody_changed_follow_the_language(compiled: Path) -> None:
    use(Languages(compiled).language("es"))
    said = as_said(f"{BREAK_MESSAGES}\nMi té")
    assert said.splitlines()[0] == "Tómate un café"
    assert said.splitlines()[-1] == "Mi té"
    assert as_kept(said) == f"{BREAK_MESSAGES}\nMi té"
    assert len(set(said.splitlines())) == len(LINES) + 1
