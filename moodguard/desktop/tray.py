"""The tray icon: the state as a picture and in words, and a menu to pause, look, set up and quit."""

import sys
from collections.abc import Callable, Mapping
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QCursor, QFontMetrics, QGuiApplication, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from moodguard.store.profiles import Profiles

TOOLTIP_LETTERS = 127  # Windows cuts longer ones
MENU_WIDTH_EM = 34
POLL_MS = 1_000
PAUSES: tuple[tuple[float | None, str], ...] = (
    (5.0, "5 minutes"),
    (15.0, "15 minutes"),
    (60.0, "An hour"),
    (None, "Until tomorrow"),
)
SLOW_POLL_MS = 15_000
SEATED_POLL_MS = 5_000  # while there is a tray, which may go


class TrayState(Enum):
    """What the icon shows; the value is the name of its picture."""

    WATCHING = "tray-watching"
    PAUSED = "tray-paused"
    BREAK = "tray-break"
    QUIET = "tray-quiet"
    PROBLEM = "tray-problem"


def load_icons(folder: Path) -> dict[TrayState, QIcon]:
    """The icons of all states from `folder`, in every size that lies there. Missing ones are empty icons."""
    icons = {}
    for state in TrayState:
        icon = QIcon()
        # quiet looks like paused: either way the camera is off
        name = TrayState.PAUSED.value if state is TrayState.QUIET else state.value
        for file in sorted(folder.glob(f"{name}*")):
            icon.addFile(str(file))
        icons[state] = icon
    return icons


class Tray(QObject):
    """The icon in the tray. It says what the app tells it, and passes on what the user asks for."""

    pause_toggled = Signal(bool)  # True: the user asks for a pause
    pause_for_requested = Signal(object)  # minutes (float), or None: until tomorrow
    watch_anyway_requested = Signal()  # the user doesn't want quiet now
    gallery_requested = Signal()
    break_requested = Signal()  # a guided minute, now
    calibration_requested = Signal()
    settings_requested = Signal()
    profile_requested = Signal(object)  # Profile
    profiles_requested = Signal()  # show them all
    quit_requested = Signal()
    tray_missing = Signal()  # there is no tray to sit in, or no longer: open a window instead
    tray_found = Signal()  # there is one, now or again

    def __init__(
        self,
        icons: Mapping[TrayState, QIcon],
        parent: QObject | None = None,
        *,
        available: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable,
        once_it_answers: Callable[[Callable[[], None]], None] = lambda then: then(),
        polls_until_missing: int = 8,
    ) -> None:
        """`available` says whether there is a tray; it is asked once a second, and more seldom later.

        It may wait for the desktop, so it is asked by way of `once_it_answers`, which calls what it is given
        once the desktop answers, or never. A desktop that doesn't answer shows no tray either.
        """
        super().__init__(parent)
        self._icons = icons
        self._available = available
        self._once_it_answers = once_it_answers
        self._polls_until_missing = self._polls_left = polls_until_missing
        self._seated = False
        self._question = 0
        self._asking = False
        self._words = "Starting"
        self._problem = ""
        self._camera = ""
        self._state = TrayState.WATCHING
        self.menu = QMenu()
        self._fill_menu()
        self.icon = QSystemTrayIcon(self)
        self.icon.activated.connect(self._activated)
        self.icon.setContextMenu(self.menu)
        self._poll = QTimer(self)
        self._poll.timeout.connect(self.look_for_tray)
        self._refresh()

    def icon_of(self, state: TrayState) -> QIcon:
        """The picture of that state."""
        return self._icons[state]

    def show(self) -> None:
        """Take a place in the tray, now or as soon as there is one."""
        self.icon.show()
        self._refresh()  # Windows 11 loses a tooltip that was set before
        self._poll.start(POLL_MS)

    def hide(self) -> None:
        """Leave the tray."""
        self._poll.stop()
        self.icon.hide()

    def show_status(self, words: str, state: TrayState) -> None:
        """Say how things are; the menu offers to resume where `state` is PAUSED, otherwise to pause."""
        if (words, state) != (self._words, self._state):  # asked every second, and a new icon costs something
            self._words, self._state = words, state
            self._refresh()

    def show_camera(self, words: str) -> None:
        """Say in the menu how the camera is just now; an empty text takes the line away."""
        if words != self._camera:
            self._camera = words
            self._write(self._camera_line, f"Camera: {words}")
            self._camera_line.setVisible(bool(words))

    def show_problem(self, words: str) -> None:
        """Add a line that stays until the problem is solved, which an empty text says."""
        if words != self._problem:
            self._problem = words
            self._refresh()

    def show_profiles(self, profiles: Profiles) -> None:
        """Offer these, with the one in use marked."""
        menu = self._profiles
        menu.setTitle(f"P&rofile: {profiles.active.name.replace('&', '&&')}")
        menu.clear()
        for group in menu.findChildren(QActionGroup):
            group.deleteLater()
        group = QActionGroup(menu)
        for profile in profiles.all:
            action = menu.addAction(profile.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(profile.id == profiles.active.id)
            action.triggered.connect(lambda _=False, p=profile: self.profile_requested.emit(p))
            group.addAction(action)
        menu.addSeparator()
        menu.addAction("&Manage profiles…").triggered.connect(self.profiles_requested)

    def look_for_tray(self) -> None:
        """Ask once whether there is a tray; after too many noes in a row of them, say so once.

        No answer since the last time is a no, too.
        """
        if self._asking:
            self._find(False)
        self._question += 1
        self._asking = True
        number = self._question
        self._once_it_answers(lambda: self._answer(number))

    def _answer(self, number: int) -> None:
        if number == self._question:  # not one that comes when it was asked again
            self._asking = False
            self._find(self._available())

    def _find(self, there: bool) -> None:
        if there:
            self._polls_left = self._polls_until_missing
            self._poll.setInterval(SEATED_POLL_MS)
            if not self._seated:
                self._seated = True
                self._refresh()
                self.tray_found.emit()
            return
        self._seated = False
        self._polls_left -= 1
        if self._polls_left > 0:
            self._poll.setInterval(POLL_MS)
        elif self._polls_left == 0:
            self._poll.setInterval(SLOW_POLL_MS)
            self.tray_missing.emit()

    def _fill_menu(self) -> None:
        menu = self.menu
        menu.setToolTipsVisible(True)
        self._status_line = menu.addAction("")
        self._status_line.setEnabled(False)
        self._camera_line = menu.addAction("")
        self._camera_line.setEnabled(False)
        self._camera_line.setVisible(False)
        self._problem_line = menu.addAction("")
        self._problem_line.setVisible(False)
        self._problem_line.triggered.connect(self.settings_requested)
        menu.addSeparator()
        self._pause = menu.addAction("&Pause")
        self._pause.triggered.connect(lambda: self.pause_toggled.emit(self._state is not TrayState.PAUSED))
        self._pause_for = menu.addMenu("Pause &for")
        for minutes, words in PAUSES:
            action = self._pause_for.addAction(words)
            action.triggered.connect(lambda _=False, m=minutes: self.pause_for_requested.emit(m))
        self._anyway = menu.addAction("&Watch anyway for an hour")
        self._anyway.triggered.connect(self.watch_anyway_requested)
        menu.addSeparator()
        menu.addAction("&Take a break now…").triggered.connect(self.break_requested)
        menu.addAction("Open &gallery").triggered.connect(self.gallery_requested)
        menu.addAction("&Measure my resting face…").triggered.connect(self.calibration_requested)
        self._profiles = menu.addMenu("P&rofile")
        settings = menu.addAction("&Settings…")
        settings.triggered.connect(self.settings_requested)
        # Or macOS moves these two to a menu bar that a tray app doesn't have.
        settings.setMenuRole(QAction.MenuRole.NoRole)
        menu.addSeparator()
        leave = menu.addAction("&Quit MoodGuard")
        leave.triggered.connect(self.quit_requested)
        leave.setMenuRole(QAction.MenuRole.NoRole)

    def _refresh(self) -> None:
        paused = self._state is TrayState.PAUSED
        shown = TrayState.PROBLEM if self._problem and self._state is TrayState.WATCHING else self._state
        self.icon.setIcon(self._icons[shown])
        self.icon.setToolTip(_cut(f"MoodGuard\n{self._words}", self._problem))
        self._write(self._status_line, self._words)
        self._write(self._problem_line, self._problem)
        self._problem_line.setVisible(bool(self._problem))
        self._problem_line.setIcon(self._icons[TrayState.PROBLEM])
        self._pause.setText("&Resume" if paused else "&Pause")
        self._pause_for.menuAction().setVisible(not paused)
        self._anyway.setVisible(self._state is TrayState.QUIET)

    def _write(self, line: QAction, words: str) -> None:
        """`words` as a menu shows them: not too wide, whole in the tooltip, and no letter underlined."""
        metrics = QFontMetrics(self.menu.font())
        width = MENU_WIDTH_EM * metrics.horizontalAdvance("n")
        line.setText(metrics.elidedText(words, Qt.TextElideMode.ElideRight, width).replace("&", "&&"))
        line.setToolTip(words)

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        # macOS opens the menu by itself. On Wayland a menu without a window of its own to hang on is
        # placed anywhere, so the click opens the settings.
        if reason is not QSystemTrayIcon.ActivationReason.Trigger or sys.platform == "darwin":
            return
        if QGuiApplication.platformName().startswith("wayland"):
            self.settings_requested.emit()
        else:
            self.menu.popup(QCursor.pos())


def _cut(words: str, problem: str) -> str:
    """The tooltip: the state, then the problem as far as there is room."""
    text = f"{words}\n{problem}" if problem else words
    return text if len(text) <= TOOLTIP_LETTERS else text[: TOOLTIP_LETTERS - 1] + "…"
