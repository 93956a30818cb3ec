"""The gallery's window without its pictures: what lies where, what wakes and rests, how it comes and goes."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QMoveEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from moodguard.desktop.icon_button import Icon
from moodguard.desktop.picture_view import PictureView
from moodguard.desktop.prints import BARE
from moodguard.desktop.screens import ScreenWatch, keep_on_screen
from moodguard.desktop.stay_line import StayLine
from moodguard.desktop.theme import DARK, PAD, palette, style_sheet
from moodguard.desktop.viewer_bar import ViewerBar
from moodguard.desktop.viewer_mouse import MouseWatch
from moodguard.desktop.viewer_notes import NoPictures, NoteLine
from moodguard.desktop.viewer_place import PlaceKeeper
from moodguard.desktop.window_fade import WindowFade
from moodguard.store.window_places import WindowPlace
from moodguard.translation import tr

USUAL_SIZE = QSize(1000, 700)
SMALLEST = QSize(600, 400)


class ViewerWindow(QWidget):
    """A picture that fills it, and over that a bar, a line of words and how long it stays."""

    def __init__(self) -> None:
        """Hidden, and empty."""
        super().__init__()
        self._fade = WindowFade(self)
        self._places = PlaceKeeper(self)
        self._lay_out()
        self._mouse = MouseWatch(self, self._wake, self._rest, self._in_use)
        self._mouse.double_clicked.connect(self.toggle_full_screen)
        self._stay.back_wanted.connect(self.leave)
        self._stay.over.connect(lambda: self._fade.go(self.leave))
        ScreenWatch(self._place_anew, self)

    @property
    def place(self) -> WindowPlace | None:
        """Where the window is or was last, in its usual state; None where it was never shown."""
        return self._places.place(row=self._bar.rows.isChecked())

    def restore(self, place: WindowPlace) -> None:
        """Before it is first shown: be where it was before, as far as there is a screen."""
        self._places.restore(place)
        self._bar.rows.setChecked(place.row)

    def bring_to_front(self, *, activate: bool) -> None:
        """Be there in front of all else with what was shown; only with `activate` with the keyboard, too."""
        if self.isHidden() and not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            self.resize(USUAL_SIZE.boundedTo(self.screen().availableSize() * 0.9))
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not activate)
        if self.isMinimized():
            self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self._stay.stop()
        self._fade.stop()
        self.setFocus()
        keep_on_screen(self)  # the screen may be gone on which it was closed
        self.show()
        self.raise_()
        self._wake()
        if activate:
            self.activateWindow()

    def say(self, words: str, *, problem: bool = False) -> None:
        """Say something in the line over the pictures."""
        (self._line.show_problem if problem else self._line.show_note)(words)
        self._wake()

    def leave(self) -> None:
        """Close it, whoever wants that."""
        self.close()

    def toggle_full_screen(self) -> None:
        """In or out."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    # --- making

    def _lay_out(self) -> None:
        self._view = PictureView(self)
        self._view.setMouseTracking(True)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the pictures have the keys, not the first button
        # The pictures lie on a dark ground, whatever the system's colours are; dialogs keep those.
        self._view.setPalette(palette(DARK))
        self._view.setStyleSheet(style_sheet(DARK))
        ground = QPalette(self.palette())
        ground.setColor(QPalette.ColorRole.Window, QColor(BARE))
        self.setPalette(ground)
        self._none = NoPictures(self._view)
        self._line = NoteLine(self._view)
        self._bar = ViewerBar(self._view)
        self._stay = StayLine(self._view)
        for part in (self._bar, self._line, self._stay):
            part.setAttribute(
                Qt.WidgetAttribute.WA_NoMousePropagation
            )  # a click there is none on the picture
        self.setMinimumSize(SMALLEST)

    # --- where everything is, and the mouse at rest

    def _wake(self) -> None:
        """Show the bar and the mouse, and begin to wait for rest."""
        self._bar.appear()
        self._line.wake()
        self.unsetCursor()
        self._mouse.wait_for_rest()

    def _in_use(self) -> bool:
        if self._none.isVisibleTo(self) or QApplication.activePopupWidget() is not None:
            return True
        return self._bar.in_use() or self._line.in_use()

    def _rest(self) -> None:
        """Nobody needs the bar: leave the picture alone."""
        self._bar.fade_away()
        if not self._line.is_new and (self.isFullScreen() or not self._line.stands):
            self._line.hide()
        if self.isFullScreen():
            self.setCursor(Qt.CursorShape.BlankCursor)

    def _arrange(self) -> None:
        """Put everything where it belongs in a window of this size."""
        inner = self.rect().adjusted(PAD, PAD, -PAD, -PAD)
        self._view.setGeometry(self.rect())
        self._none.setGeometry(inner)
        self._bar.place(inner)
        self._stay.place(inner)
        if self._stay.running:
            inner = inner.adjusted(0, self._stay.height() + PAD, 0, 0)
        self._line.place(inner)

    def _place_anew(self) -> None:
        """The screen may be gone on which the window was; a hidden one is seen to when it opens."""
        if self.isVisible():
            keep_on_screen(self)

    # --- what Qt tells

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - Qt's name
        """Tab brings the bar back before it goes there."""
        self._wake()
        return super().focusNextPrevChild(forward)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Everything has its place by the size of the window."""
        super().resizeEvent(event)
        self._arrange()
        self._places.note()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Remember where it is."""
        super().moveEvent(event)
        self._places.note()

    def changeEvent(self, event: QEvent) -> None:
        """In full screen the picture is alone as soon as the mouse rests."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.WindowStateChange:
            full = self.isFullScreen()
            icon = Icon.LEAVE_FULL_SCREEN if full else Icon.FULL_SCREEN
            self._bar.full_screen.show_as(icon, tr("Leave full screen") if full else tr("Full screen"))
            self._wake()
            self._arrange()

    def _be_usual(self) -> None:
        """Behind its closing: an ordinary window when it opens again."""
        before = self.normalGeometry()
        self._stay.stop()
        self.hide()
        self._fade.stop()
        if self.isFullScreen():
            self.setWindowState(self.windowState() & ~Qt.WindowState.WindowFullScreen)
            self.setGeometry(before)  # else it would come back as large as the screen
        self._wake()
