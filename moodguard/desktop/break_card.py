"""The break card: a small window in a corner that suggests a break, and goes by itself."""

from PySide6.QtCore import QEasingCurve, QEvent, QPropertyAnimation, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QCloseEvent,
    QColor,
    QCursor,
    QEnterEvent,
    QGuiApplication,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from moodguard.desktop.cup import Cup
from moodguard.desktop.screens import ScreenWatch
from moodguard.desktop.theme import GAP, PAD, RADIUS, SPACE, scheme, sized, wants_motion

TITLE = "MoodGuard: a break"
WIDTH_EM = 48  # of the font, so that the card grows with a user's larger text
FADE_MS = 350
# Elsewhere, as on Wayland, windows have no opacity, and Qt complains of every try.
PLATFORMS_THAT_FADE = ("xcb", "windows", "cocoa")
LEAST_AFTER_HOVER_MS = 3_000  # so that a mouse that slipped off can come back
# Minutes of the silence that "Not now" offers; None is until tomorrow.
SILENCES: tuple[tuple[float | None, str], ...] = (
    (5.0, "Pause for 5 minutes"),
    (15.0, "Pause for 15 minutes"),
    (60.0, "Pause for an hour"),
    (None, "Pause until tomorrow"),
)
MARGIN = PAD  # from the edges of the screen
RIGHT = "That was right"


class BreakCard(QWidget):
    """Shows one message at a time. It never takes the keyboard from what the user is doing."""

    dismissed = Signal()  # the user sent it away, or its time was over
    gallery_requested = Signal()
    called_wrong = Signal()  # the user says that there was no reason for it
    called_right = Signal()  # the user says that there was
    skipped = Signal()  # the user doesn't want it, whether there was a reason or not
    pause_requested = Signal(object)  # minutes (float), or None: until tomorrow
    sound_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Hidden until `show_message`; it never takes the keyboard."""
        super().__init__(parent)
        kind = Qt.WindowType
        self.setWindowFlags(
            kind.Tool | kind.FramelessWindowHint | kind.WindowStaysOnTopHint
            | kind.WindowDoesNotAcceptFocus | kind.NoDropShadowWindowHint
        )  # fmt: skip
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        # X11 may have nothing that mixes windows, and what should be see-through is black there: the card is
        # cut out along its outline instead.
        self._cut_out = QGuiApplication.platformName() == "xcb"
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground, not self._cut_out)
        self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        self.setWindowTitle(TITLE)
        self._leaving = False
        self._left_ms = 0
        self._countdown = QTimer(self, singleShot=True)
        self._countdown.timeout.connect(self.dismiss)
        self._fade = QPropertyAnimation(self, b"windowOpacity", self)
        self._fade.setEasingCurve(QEasingCurve.Type.InOutQuad)
        self._fade.finished.connect(self._faded)
        self._lay_out()
        ScreenWatch(self._place_anew, self)

    def show_message(
        self, message: str, why: str, seconds: float, *, offer_gallery: bool, offer_sound: bool = False
    ) -> None:
        """Show `message` large and `why` small for `seconds`, counted anew when one is shown already."""
        self._message.setText(message)
        self._why.setText(why)
        self._why.setVisible(bool(why))
        self._gallery.setVisible(offer_gallery)
        self._sound.setVisible(offer_sound)
        self._right.setEnabled(True)
        self._right.setText(RIGHT)
        self.setAccessibleName(message)
        self.setAccessibleDescription(why)
        self._leaving = False
        self._left_ms = max(0, round(seconds * 1000))
        self._place()
        if not (self.isVisible() and self.underMouse()):
            self._countdown.start(self._left_ms)
        self._fade_to(1.0)
        self.show()
        # A window without the keyboard is not read out by itself.
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{message}. {why}"))

    def dismiss(self) -> None:
        """Send the card away. Does nothing when it is not shown or already going."""
        if not self.isVisible() or self._leaving:
            return
        self._leaving = True
        self._countdown.stop()
        self._fade_to(0.0)

    def seconds_left(self) -> float | None:
        """Until it goes by itself; None while it waits for the mouse, or is gone."""
        return self._countdown.remainingTime() / 1000 if self._countdown.isActive() else None

    def _lay_out(self) -> None:
        self._message = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._message.setFont(sized(self.font(), 1.45, bold=True))
        self._why = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._why.setProperty("look", "quiet")
        self._gallery = QPushButton("Open gallery")
        self._gallery.clicked.connect(self._open_gallery)
        self._sound = QPushButton("Play something calm")
        self._sound.setToolTip("Opens a sound of yours in your own player")
        self._sound.clicked.connect(self.sound_requested)
        self._wrong = _quiet_button("That was wrong", "MoodGuard will be slower to take your face for tense")
        self._wrong.clicked.connect(self._call_wrong)
        self._right = _quiet_button(RIGHT, "MoodGuard will notice a little sooner")
        self._right.clicked.connect(self._call_right)
        self._later = QPushButton("Not now")
        self._later.setToolTip("Skip this one, or pause for a while")
        self._later.clicked.connect(self._offer_silences)
        self._silences = QMenu(self)
        self._silences.addAction("Skip this one").triggered.connect(self._skip)
        for minutes, label in SILENCES:
            self._silences.addAction(label).triggered.connect(lambda _=False, m=minutes: self._pause(m))
        self._silences.aboutToHide.connect(self._count_on)
        self._thanks = QPushButton("Thanks")
        self._thanks.setProperty("look", "main")
        self._thanks.clicked.connect(self.dismiss)
        for button in (self._wrong, self._right, self._sound, self._gallery, self._later, self._thanks):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        buttons.addStretch()
        buttons.addWidget(self._sound)
        buttons.addWidget(self._gallery)
        buttons.addWidget(self._later)
        buttons.addWidget(self._thanks)
        answers = QHBoxLayout()
        answers.setSpacing(PAD)
        answers.addWidget(self._wrong)
        answers.addWidget(self._right)
        answers.addStretch()
        words = QVBoxLayout()
        words.setSpacing(SPACE)
        words.addWidget(self._message)
        words.addWidget(self._why)
        words.addStretch()
        words.addSpacing(GAP)
        words.addLayout(buttons)
        words.addLayout(answers)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(PAD, PAD, PAD, GAP)  # the answers bring room of their own
        row.setSpacing(PAD)
        row.addWidget(Cup(), alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, stretch=1)

    def _place(self) -> None:
        """As wide as its letters want and as high as its words need, in the corner of the screen in use."""
        for part in (self, *self.findChildren(QWidget)):
            part.ensurePolished()  # or the buttons would be measured without their padding
        screen = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        self._row.activate()
        least = self._row.totalMinimumSize()
        width = min(room.width(), max(least.width(), WIDTH_EM * self.fontMetrics().horizontalAdvance("n")))
        height = min(room.height(), max(least.height(), self._row.totalHeightForWidth(width)))
        self.setFixedSize(width, height)
        self.move(room.right() + 1 - self.width(), room.bottom() + 1 - self.height())

    def _place_anew(self) -> None:
        """The screen may be gone on which the card was."""
        if self.isVisible() and QGuiApplication.screens():
            self._place()

    def _open_gallery(self) -> None:
        self.gallery_requested.emit()
        self.dismiss()

    def _call_wrong(self) -> None:
        self.called_wrong.emit()
        self.dismiss()

    def _call_right(self) -> None:
        """Said once; the card stays, since the suggestion still holds."""
        self._right.setEnabled(False)
        self._right.setText("Good to know")
        self.called_right.emit()

    def _offer_silences(self) -> None:
        self._wait()
        self._silences.popup(self._later.mapToGlobal(self._later.rect().bottomLeft()))

    def _skip(self) -> None:
        self.skipped.emit()
        self.dismiss()

    def _pause(self, minutes: float | None) -> None:
        self.pause_requested.emit(minutes)
        self.dismiss()

    def _wait(self) -> None:
        """Stop counting."""
        if self._countdown.isActive():
            self._left_ms = self._countdown.remainingTime()
            self._countdown.stop()

    def _count_on(self) -> None:
        if self.isVisible() and not self._leaving and not self.underMouse():
            self._countdown.start(max(self._left_ms, LEAST_AFTER_HOVER_MS))

    # --- fading

    def _fade_to(self, opacity: float) -> None:
        self._fade.stop()
        if not wants_motion() or QGuiApplication.platformName() not in PLATFORMS_THAT_FADE:
            if opacity and self.windowOpacity() < opacity:  # left by a fade, before motion was switched off
                self.setWindowOpacity(opacity)
            self._faded()
            return
        self._fade.setStartValue(self.windowOpacity() if self.isVisible() else 0.0)
        self._fade.setEndValue(opacity)
        self._fade.setDuration(FADE_MS)
        self.setWindowOpacity(self._fade.startValue())
        self._fade.start()

    def _faded(self) -> None:
        if self._leaving:
            self.close()

    # --- what Qt tells

    def enterEvent(self, event: QEnterEvent) -> None:
        """Whoever points at the card is reading it: it stays."""
        self._wait()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Go on counting."""
        if self.isVisible() and not self._leaving and not self._silences.isVisible():
            self._countdown.start(max(self._left_ms, LEAST_AFTER_HOVER_MS))
        super().leaveEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """However the card went, it is gone."""
        self._countdown.stop()
        self._fade.stop()
        shown = self.isVisible()
        super().closeEvent(event)
        if shown:
            self.dismissed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the corners round."""
        super().resizeEvent(event)
        if self._cut_out:
            path = QPainterPath()
            path.addRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
            self.setMask(QRegion(path.toFillPolygon().toPolygon()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The card itself, with round corners."""
        colours = scheme(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._cut_out:
            painter.fillRect(self.rect(), QColor(colours.line))  # what the cut leaves outside the outline
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.setBrush(self.palette().base())
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)


def _quiet_button(text: str, help_text: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("look", "quiet")
    button.setToolTip(help_text)
    return button
