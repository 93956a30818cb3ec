"""The bar over the lower edge of the gallery: a row of small pictures, buttons and "3 of 24"; it can fade."""

from collections.abc import Collection
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPropertyAnimation, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGraphicsOpacityEffect, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from moodguard.desktop.icon_button import Icon, IconButton
from moodguard.desktop.picture_sequence import PictureSequence
from moodguard.desktop.theme import DARK, GAP, SPACE, wants_motion
from moodguard.desktop.viewer_commands import KEY_WORDS, Command
from moodguard.translation import tr

if TYPE_CHECKING:
    from moodguard.desktop.thumbnails import ThumbnailStrip

FADE_MS = 300
ROUND = 24
WIDEST = 1100  # with the row of small pictures
GROUND_ALPHA = 0.9  # so that words on it can be read over any picture


class ViewerBar(QWidget):
    """Holds the buttons; what they do is the viewer's affair."""

    picture_wanted = Signal(object)  # Path, of the row

    def __init__(self, parent: QWidget) -> None:
        """Hidden until it appears; it lies over its `parent`."""
        super().__init__(parent)
        self._strip: ThumbnailStrip | None = None  # made when it is first wanted
        self.previous = _button(Icon.PREVIOUS, Command.PREVIOUS)
        self.next = _button(Icon.NEXT, Command.NEXT)
        self.like = _button(Icon.LIKE, Command.LIKE, checkable=True)
        self.not_for_me = _button(Icon.NOT_FOR_ME, Command.NOT_FOR_ME, checkable=True)
        self.why = _button(Icon.WHY, Command.WHY)
        self.slideshow = _button(Icon.PLAY, Command.PLAY, tr("Start the slideshow"), checkable=True)
        self.rows = _button(Icon.STRIP, Command.STRIP, checkable=True)
        self.filter = IconButton(Icon.FILTER, tr("Choose what is shown"), "")
        self.save = _button(Icon.SAVE, Command.SAVE, tr("Save as"))
        self.full_screen = _button(Icon.FULL_SCREEN, Command.FULL_SCREEN)
        self.more = IconButton(Icon.MORE, tr("More"), tr("right click"))
        self.title = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.title.setProperty("look", "quiet")
        self.caption = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.caption.setStyleSheet(f"color: {DARK.text};")
        self._effect = QGraphicsOpacityEffect(self)
        self._effect.setEnabled(False)
        self.setGraphicsEffect(self._effect)
        self._fade = QPropertyAnimation(self._effect, b"opacity", self)
        self._fade.finished.connect(self._faded)
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addStretch()
        row.addWidget(self.title)
        row.addSpacing(GAP)
        row.addWidget(self.previous)
        self.caption.setMinimumWidth(self.fontMetrics().horizontalAdvance("000 of 000"))
        row.addWidget(self.caption)
        others = (
            self.next, self.like, self.not_for_me, self.why, self.slideshow, self.rows, self.filter,
            self.save, self.full_screen, self.more,
        )  # fmt: skip
        for button in others:
            row.addWidget(button)
        self._buttons = (self.previous, *others)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, SPACE, GAP, SPACE)
        column.setSpacing(0)
        column.addLayout(row)
        self._column = column

    def place(self, room: QRect) -> None:
        """At the lower edge of `room`, in its middle; the title goes first where there is no room for all."""
        self.title.setVisible(bool(self.title.text()))
        if self.sizeHint().width() > room.width():
            self.title.hide()
        size = self.sizeHint()
        width = min(room.width(), max(size.width(), WIDEST if self.shows_row else 0))
        self.setGeometry(
            room.x() + (room.width() - width) // 2, room.bottom() + 1 - size.height(), width, size.height()
        )

    def show_sequence(self, sequence: PictureSequence, liked: Collection[Path]) -> None:
        """Say where in the row of pictures one is, and offer what can be done there."""
        some = sequence.current is not None
        for button in (self.previous, self.next, self.slideshow, self.rows):
            button.setEnabled(sequence.readable > 1)
        for button in (self.save, self.why):
            button.setEnabled(some)
        self.caption.setText(
            tr("{number} of {count}").format(number=sequence.number, count=len(sequence)) if some else ""
        )
        self.caption.setVisible(some)
        if sequence.readable < 2:
            self.slideshow.setChecked(False)
        on = self.rows.isChecked()
        self.rows.show_as(Icon.STRIP, tr("Hide the row") if on else tr(Command.STRIP.value))
        on = on and sequence.readable > 1
        if on:
            strip = self._existing_strip()
            strip.show()
            strip.show_row(sequence.paths, sequence.current, liked)
        elif self._strip is not None:
            self._strip.hide()

    @property
    def shows_row(self) -> bool:
        """Whether the row of small pictures is a part of it now."""
        return self._strip is not None and self._strip.isVisibleTo(self)

    def switch_off(self) -> None:
        """Free the memory that small pictures take."""
        if self._strip is not None:
            self._strip.switch_off()

    def wait(self) -> None:
        """Until nothing is being read any more: before the program ends."""
        if self._strip is not None:
            self._strip.wait()

    def _existing_strip(self) -> "ThumbnailStrip":
        if self._strip is None:
            from moodguard.desktop.thumbnails import ThumbnailStrip

            self._strip = ThumbnailStrip(self)
            self._strip.wanted.connect(self.picture_wanted)
            self._column.insertWidget(0, self._strip)
            for one, other in pairwise((self._strip, *self._buttons)):  # though the buttons were there first
                QWidget.setTabOrder(one, other)
        return self._strip

    def in_use(self) -> bool:
        """Whether the mouse is over the bar, or the keyboard in it."""
        focus = self.focusWidget()
        return self.underMouse() or (focus is not None and focus.hasFocus() and self.isAncestorOf(focus))

    def appear(self) -> None:
        """Be there, at once."""
        self._fade.stop()
        self._effect.setOpacity(1.0)
        self._effect.setEnabled(False)  # an effect draws by way of a pixmap, which costs
        self.show()

    def fade_away(self) -> None:
        """Go gently."""
        if self.isHidden() or self._fade.state() is QPropertyAnimation.State.Running:
            return
        self._effect.setEnabled(True)
        self._fade.setDuration(FADE_MS if wants_motion() else 0)
        self._fade.setStartValue(1.0)
        self._fade.setEndValue(0.0)
        self._fade.start()

    def _faded(self) -> None:
        self.hide()
        self._effect.setEnabled(False)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A dark glass with round corners."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(DARK.window)
        colour.setAlphaF(GROUND_ALPHA)
        painter.setPen(QColor(DARK.line))
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), ROUND, ROUND)


def _button(icon: Icon, command: Command, name: str = "", *, checkable: bool = False) -> IconButton:
    button = IconButton(icon, name or tr(command.value), tr(KEY_WORDS.get(command, "")))
    button.setCheckable(checkable)
    return button
