"""The user types and reads hours with the weekdays of their language; they are kept in English."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from moodguard.desktop.hours_editor import HoursEditor
from moodguard.desktop.hours_words import hours_kept, hours_shown
from moodguard.desktop.qt_language import TRANSLATED, Languages
from moodguard.store.hours import parse_hours
from moodguard.store.paths import assets_dir
from moodguard.store.settings import spec_of
from moodguard.translation import English, use

sys.path.insert(0, str(Path(__file__).parents[3] / "packaging"))

from build_translations import compile_all

KEPT = "Mon-Fri 9:00-17:30; Sat 10-12"
QUOTED = re.compile("[“„«「]\\s*([^“”„«»「」]*9:00-17:30[^“”„«»「」]*?)\\s*[“”»」]")


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    compile_all(assets_dir() / "translations")
    before = QLocale()
    yield
    use(English())
    QLocale.setDefault(before)


def speak(code: str) -> None:
    use(Languages(assets_dir() / "translations").language(code))


@pytest.mark.parametrize("code", ["en", *TRANSLATED])
def test_what_the_help_gives_as_an_example_can_be_typed_and_what_is_shown_too(code: str) -> None:
    speak(code)
    example = QUOTED.search(spec_of("hours").help)
    assert example is not None
    assert parse_hours(hours_kept(example[1])) == parse_hours(KEPT)
    assert parse_hours(hours_kept(hours_shown(KEPT))) == parse_hours(KEPT)


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ("en", "Mon-Fri 9:00-17:30; Sat 10-12"),
        ("de", "Mo-Fr 9:00-17:30; Sa 10-12"),
        ("pt", "seg-sex 9:00-17:30; sáb 10-12"),
        ("ja", "月-金 9:00-17:30; 土 10-12"),
    ],
)
def test_what_is_kept_is_shown_with_the_weekdays_of_the_language(code: str, shown: str) -> None:
    speak(code)
    assert hours_shown(KEPT) == shown


@pytest.mark.parametrize(
    ("code", "typed", "english"),
    [
        ("de", "Montag bis Freitag 9 bis 17 Uhr", "Mon-Fri 9-17"),
        ("de", "Di und Do 9-12", "Tue, Thu 9-12"),
        ("de", "Mon-Fri 9-17", "Mon-Fri 9-17"),
        ("fr", "Lun.-ven. 9h-17h30; sam. 10 à 12", "Mon-Fri 9-17:30; Sat 10-12"),
        ("es", "lunes a viernes 9 a 17, sabado 10-12", "Mon-Fri 9-17; Sat 10-12"),
        ("es", "mié 9 a.m. - 5 p.m.", "Wed 9-17"),
        ("pt", "segunda a sexta 9-17", "Mon-Fri 9-17"),
        ("zh", "星期一至星期五9:00-17:30", "Mon-Fri 9-17:30"),
        ("ja", "月曜日から金曜日 9:00～17:30", "Mon-Fri 9-17:30"),
    ],
)
def test_days_can_be_typed_as_people_say_them_there(code: str, typed: str, english: str) -> None:
    speak(code)
    assert parse_hours(hours_kept(typed)) == parse_hours(english)


def test_the_editor_shows_one_language_and_keeps_the_other(qapp: QApplication) -> None:  # noqa: ARG001
    speak("de")
    editor = HoursEditor(spec_of("hours"))
    editor.set_value(KEPT)
    assert editor.line.text() == "Mo-Fr 9:00-17:30; Sa 10-12"
    assert editor.value() == KEPT
    editor.line.setText("Mi 8-10")
    assert editor.value() == "Wed 8-10"
    assert not editor.grid.week.days[0]
    assert editor.grid.week.days[2]


def test_what_nobody_understands_is_told_in_the_user_s_own_words(qapp: QApplication) -> None:  # noqa: ARG001
    speak("de")
    with pytest.raises(ValueError, match="kein Wochentag; nimm Mo, Di"):
        parse_hours(hours_kept("Blautag 9-12"))
