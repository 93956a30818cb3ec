"""Where a window is in its usual state, and how it comes back there."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from moodguard.store.window_places import WindowPlace


class PlaceKeeper:
    """Notes the place of one window while it is neither as large as the screen nor minimised."""

    def __init__(self, window: QWidget) -> None:
        """Knows nothing yet; `note` is to be called as the window moves."""
        self._window = window
        self._usual: QRect | None = None
        self._maximised = False

    def note(self) -> None:
        """Remember where the window is now, if it is somewhere in its usual state."""
        window = self._window
        if not window.isVisible() or window.isFullScreen() or window.isMinimized():
            return
        self._maximised = window.isMaximized()
        if not self._maximised:
            # The corner of the frame, which is what moving a window sets.
            self._usual = QRect(window.pos(), window.size())

    def place(self, *, row: bool) -> WindowPlace | None:
        """What was noted; None for nothing. `row`: whether it shows the row of small pictures."""
        if self._usual is None:
            return None
        usual = self._usual
        return WindowPlace(usual.x(), usual.y(), usual.width(), usual.height(), self._maximised, row)

    def restore(self, place: WindowPlace) -> None:
        """Put the window there; it is to be seen to afterwards that it can be seen."""
        self._usual = QRect(place.x, place.y, place.width, place.height)
        self._window.resize(self._usual.size())
        self._window.move(self._usual.topLeft())
        if place.maximised:
            self._maximised = True
            self._window.setWindowState(self._window.windowState() | Qt.WindowState.WindowMaximized)
