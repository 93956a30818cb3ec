"""The page "How am I doing": charts of the user's days, a word on their week, and what they can do."""

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from moodguard.desktop.gradual import Gradual
from moodguard.desktop.settings_page import Page, quiet_label
from moodguard.desktop.theme import GAP, SPACE, scheme, sized
from moodguard.desktop.titled_card import TitledCard
from moodguard.desktop.wrapping import SideBySide
from moodguard.store.history.days import Overview
from moodguard.system.home import home_folder
from moodguard.translation import tr

if TYPE_CHECKING:
    from moodguard.desktop.dialogs import FileDialogs, Questions

TODAY_HEIGHT, WEEK_HEIGHT = 44, 18  # px, of bands
PICTURE_SCALE = 2.0


class HistoryPage(Page):
    """Shows an `Overview`, and passes on what the user wants. It is built by and by."""

    erase_requested = Signal(object, object)  # from this date to that one; None for all before or behind
    table_requested = Signal(object)  # Path of a CSV or JSON file to write
    picture_requested = Signal(object, bytes)  # Path of the file to write, and a PNG to write to it

    def __init__(self, dialogs: Callable[[], "FileDialogs"], questions: Callable[[], "Questions"]) -> None:
        """`dialogs` asks where to write to, `questions` whether to erase; each made once wanted."""
        super().__init__(tr("How am I doing"))
        self._dialogs = dialogs
        self._questions = questions
        self._seen: Overview | None = None
        self._hint = ""
        self._building = Gradual(self._build(), self)
        self._building.done.connect(self._show)

    def show_overview(self, seen: Overview, *, keeps: bool = True, demo: bool = False) -> None:
        """Show this. `keeps`: whether minutes are noted at all; in a `demo` none are."""
        self._seen, self._hint = seen, _hint(keeps=keeps, demo=demo)
        if self._building.is_done:
            self._show()

    # --- what the user wants

    def _save_picture(self) -> None:
        target = self._dialogs().save(
            self, tr("Save as a picture"), home_folder() / _file_name("png"), tr("PNG pictures (*.png)")
        )
        if target is not None:
            self.picture_requested.emit(target if target.suffix else target.with_suffix(".png"), self._png())

    def _save_table(self) -> None:
        kinds = {"csv": tr("Tables for spreadsheets"), "json": tr("JSON for programs")}
        chosen = self._dialogs().save_as(
            self, tr("Save the numbers"), home_folder() / _file_name("csv"), kinds
        )
        if chosen is not None:
            target, ending = chosen
            self.table_requested.emit(target if target.suffix else target.with_suffix(f".{ending}"))

    def _png(self) -> bytes:
        """The charts as they are shown, twice as fine."""
        size = self._charts.size()
        image = QImage(size * PICTURE_SCALE, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(PICTURE_SCALE)
        image.fill(QColor(scheme(self.palette()).window))
        self._charts.render(image, QPoint())
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]  # PySide's types know paths alone
        return bytes(buffer.data().data())

    # --- showing

    def _show(self) -> None:
        if self._seen is None:
            return
        from moodguard.desktop.history.words import no_week_words, today_words, week_words

        seen = self._seen
        today = seen.days[-1]
        words = no_week_words(seen.today, seen.since) if seen.week is None else week_words(seen.week)
        self._week_words.setText(self._hint or words)
        self._day_words.setText(today_words(today))
        self._today.show_days([today])
        self._week.show_days(seen.days)
        self._weeks.show_overview(seen)
        self._fuller.setText(
            tr("The fuller a square, the more of what was seen of that day looked tense.")
            if seen.sums
            else tr("A square fills for each day that MoodGuard has watched.")
        )
        self._helped.show_helped(seen.helped)
        self._erasing.show_bounds(seen.since, seen.today)
        for button in (self._picture, self._table):
            button.setEnabled(seen.since is not None)

    # --- building

    def _build(self) -> Iterator[None]:
        from moodguard.desktop.history.bands import Bands
        from moodguard.desktop.history.helped import HelpedRows

        yield
        from moodguard.desktop.history.erasing import ErasingRow
        from moodguard.desktop.history.heatmap import Heatmap
        from moodguard.desktop.history.legend import Legend

        yield
        self._charts = QWidget()
        down = QVBoxLayout(self._charts)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(GAP + SPACE)
        self.body.addWidget(self._charts)
        self._week_words = _plain()
        self._week_words.setFont(sized(self._week_words.font(), 1.1))
        down.addWidget(self._week_words)
        self._today, self._day_words = Bands(tr("Today"), TODAY_HEIGHT, labelled=False), _plain()
        yield
        down.addWidget(TitledCard(tr("Today"), self._day_words, self._today, _pointed(self._today), Legend()))
        yield
        self._week = Bands(tr("The last seven days"), WEEK_HEIGHT)
        down.addWidget(TitledCard(tr("The last seven days"), self._week, _pointed(self._week)))
        yield
        self._weeks, self._fuller = Heatmap(tr("Twelve weeks")), quiet_label("")
        down.addWidget(TitledCard(tr("Twelve weeks"), self._weeks, _pointed(self._weeks), self._fuller))
        yield
        self._helped = HelpedRows()
        down.addWidget(TitledCard(tr("What helped"), self._helped))
        yield
        self._erasing = ErasingRow(self._questions)
        self._erasing.erase_requested.connect(self.erase_requested)
        yield
        self.body.addWidget(self._yours())

    def _yours(self) -> QFrame:
        self._picture = QPushButton(tr("Save as a picture…"))
        self._picture.clicked.connect(self._save_picture)
        self._table = QPushButton(tr("Save the numbers…"))
        self._table.setToolTip(tr("As a table for spreadsheets (CSV), or as JSON"))
        self._table.clicked.connect(self._save_table)
        what = quiet_label(
            tr(
                "These are guesses from how you looked, and no measure of how you felt. They are on this "
                "computer alone, and nobody else's affair."
            )
        )
        buttons = SideBySide(self._picture, self._table)
        return TitledCard(tr("This is yours"), what, buttons, self._erasing)


def _hint(*, keeps: bool, demo: bool) -> str:
    """Why nothing new is noted; "" where it is."""
    if demo:
        return tr("The demo plays, and nothing of it is noted here.")
    if not keeps:
        return tr("You have chosen to keep no history. The settings can change that, on the page “General”.")
    return ""


def _file_name(ending: str) -> str:
    return f"moodguard-history-{datetime.now().astimezone().date().isoformat()}.{ending}"


def _plain() -> QLabel:
    return QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)


def _pointed(chart: QWidget) -> QLabel:
    """The line below a chart that says what the keys have come to."""
    label = quiet_label("")
    label.hide()

    def say(words: str) -> None:
        label.setText(words)
        label.setVisible(bool(words))

    chart.pointed.connect(say)  # type: ignore[attr-defined]
    return label
