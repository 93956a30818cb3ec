"""The languages that windows can speak: which there are, how one is loaded, how it writes numbers and times.

The words lie in `assets/translations`, compiled by Qt's `lrelease`: see docs/translating.md.
"""

import logging
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTime, QTranslator

from moodguard.translation import English, Language

log = logging.getLogger(__name__)

# By the names of their files; English needs none.
TRANSLATED = ("de", "fr", "es", "pt", "zh", "ja")
# Portuguese and Chinese are written as in Brazil and in mainland China, whatever the country.
_QT_FILES = {"pt": "pt_BR", "zh": "zh_CN"}
SYSTEM = "system"


class QtLanguage:
    """English, or a language with a file of translations; numbers and times are written as in `locale`."""

    def __init__(self, locale: QLocale, translator: QTranslator | None) -> None:
        """Without a `translator` it speaks English."""
        self._locale = locale
        self._translator = translator

    def translate(self, source: str, comment: str, n: int) -> str:
        """The words for `source`, or ""."""
        if self._translator is None:
            return ""
        return self._translator.translate("", source, comment, n) or ""

    def number(self, value: float, decimals: int = 0) -> str:
        """As in `locale`."""
        return self._locale.toString(float(value), "f", decimals)

    def listed(self, items: Sequence[str]) -> str:
        """As in `locale`."""
        return self._locale.createSeparatedList(list(items))

    def clock_time(self, moment: datetime) -> str:
        """As in `locale`."""
        time = QTime(moment.hour, moment.minute)
        return self._locale.toString(time, QLocale.FormatType.ShortFormat)

    def weekday(self, day: date) -> str:
        """As in `locale`."""
        return self._locale.dayName(day.isoweekday())

    def date(self, day: date) -> str:
        """As in `locale`."""
        return self._locale.toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)


class Languages:
    """Loads the language that is chosen, for MoodGuard's own words and for those on Qt's buttons."""

    def __init__(self, folder: Path, system: QLocale | None = None) -> None:
        """`folder` holds the compiled translations; `system` is the system's locale."""
        self._folder = folder
        self._system = system or QLocale.system()
        self._of_qt: QTranslator | None = None

    def language(self, chosen: str) -> Language:
        """That of a name of TRANSLATED, "en", or the system's; English where its file can't be read.

        From then on Qt itself writes numbers, and speaks, as that language does.
        """
        code = self._code_of_system() if chosen == SYSTEM else chosen
        locale = self._system if chosen == SYSTEM else QLocale(_QT_FILES.get(code, code))
        QLocale.setDefault(locale)
        self._let_qt_speak(code)
        if code == "en":
            plain = locale.language() == QLocale.Language.C
            return English() if plain else QtLanguage(locale, None)
        translator = QTranslator()
        if not translator.load(str(self._folder / f"moodguard_{code}.qm")):
            log.warning("the translation %s can't be read, so MoodGuard speaks English", code)
            return QtLanguage(locale, None)
        return QtLanguage(locale, translator)

    def _code_of_system(self) -> str:
        """The first of the user's languages that there is."""
        wanted = (name.replace("_", "-").split("-")[0] for name in self._system.uiLanguages())
        return next((code for code in wanted if code in (*TRANSLATED, "en")), "en")

    def _let_qt_speak(self, code: str) -> None:
        if self._of_qt is not None:
            QCoreApplication.removeTranslator(self._of_qt)
            self._of_qt = None
        if code == "en":
            return
        translator = QTranslator()
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if translator.load(f"qtbase_{_QT_FILES.get(code, code)}", folder):
            QCoreApplication.installTranslator(translator)
            self._of_qt = translator
