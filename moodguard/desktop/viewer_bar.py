"""The bar over the lower edge of the gallery: buttons and "3 of 24"; it fades when nobody needs it."""

from PySide6.QtCore import QPropertyAnimation, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGraphicsOpacityEffect, QHBoxLayout, QLabel, QWidget

from moodguard.desktop.icon_button import Icon, IconButton
from moodguard.desktop.theme import DARK, GAP, PAD, SPACE, wants_motion

FADE_MS = 300


class ViewerBar(QWidget):
    """Holds the buttons; what they do is the viewer's affair."""

    def __init__(self, parent: QWidget) -> None:
        """Hidden until it appears; it lies over its `parent`."""
        super().__init__(parent)
        self.previous = IconButton(Icon.PREVIOUS, "Previous picture", "Left")
        self.next = IconButton(Icon.NEXT, "Next picture", "Right or Space")
        self.like = IconButton(Icon.LIKE, "Like this picture", "L")
        self.like.setCheckable(True)
        self.not_for_me = IconButton(Icon.NOT_FOR_ME, "Not for me", "N")
        self.not_for_me.setCheckable(True)
        self.slideshow = IconButton(Icon.PLAY, "Start the slideshow", "S")
        self.slideshow.setCheckable(True)
        self.full_screen = IconButton(Icon.FULL_SCREEN, "Full screen", "F11")
        self.folder = IconButton(Icon.FOLDER, "Choose a folder of pictures", "Ctrl+O")
        self.paintings = IconButton(Icon.PAINTINGS, "Back to MoodGuard's own paintings", "")
        self.save = IconButton(Icon.SAVE, "Save a copy", "Ctrl+S")
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
        row = QHBoxLayout(self)
        row.setContentsMargins(PAD, SPACE, GAP, SPACE)
        row.setSpacing(SPACE)
        row.addWidget(self.title)
        row.addSpacing(GAP)
        row.addWidget(self.previous)
        self.caption.setMinimumWidth(self.fontMetrics().horizontalAdvance("000 of 000"))
        row.addWidget(self.caption)
        for button in (
            self.next, self.like, self.not_for_me, self.slideshow, self.full_screen, self.save, self.folder,
            self.paintings,
        ):  # fmt: skip
            row.addWidget(button)

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
        """A dark glass with round ends."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(DARK.window)
        colour.setAlphaF(0.88)
        painter.setPen(QColor(DARK.line))
        painter.setBrush(colour)
        end = self.height() / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), end, end)
