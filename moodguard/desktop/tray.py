"""The tray icon: the state as a picture and in words, and a menu to pause, look, set up and quit."""

import sys
import textwrap
from collections.abc import Callable, Mapping
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QAction, QActionGroup, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from moodguard.desktop.menu_lines import MenuLines
from moodguard.desktop.pauses import offer_pauses
from moodguard.store.profiles import Profiles
from moodguard.translation import to_translate, tr

WINDOWS_LETTERS = 127  # of a tooltip; Windows cuts longer ones
TOOLTIP_LETTERS = 60  # of a line of it
SOMETHING_WRONG = to_translate("Something needs a look: click here.")
POLL_MS = 1_000
SLOW_POLL_MS = 15_000
SEATED_POLL_MS = 5_000  # while there is a tray, which may go


class TrayState(Enum):
    """What the icon shows; the value is the name of its picture."""

    WATCHING = "tray-watching"
    BUILDING = "tray-building"  # it gets to know the light, or tension builds
    BREAK = "tray-break"
    QUIET = "tray-quiet"
    PAUSED = "tray-paused"
    DEMO = "tray-demo"
    CAMERA = "tray-camera"  # it can't be used
    PROBLEM = "tray-problem"  # something else is wrong


# Beside these, that something is wrong weighs more.
USUAL = frozenset({TrayState.WATCHING, TrayState.BUILDING})


def load_icons(folder: Path) -> dict[TrayState, QIcon]:
    """The icons of all states from `folder`, in every size that lies there. Missing ones are empty icons."""
    icons = {}
    for state in TrayState:
        icon = QIcon()
        for file in sorted(folder.glob(f"{state.value}*")):
            icon.addFile(str(file))
        icons[state] = icon
    return icons


class Tray(QObject):
    """The icon in the tray. It says what the app tells it, and passes on what the user asks for."""

    home_requested = Signal()  # show the window
    pause_requested = Signal(object)  # minutes (float; infinite: until resumed), or None: until tomorrow
    resume_requested = Signal()
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
        self._words = tr("Starting")
        self._problem = ""
        self._camera = ""
        self._state = TrayState.WATCHING
        self._can_watch_anyway = False
        self.menu = QMenu()
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToHide.connect(self._refresh_menu, Qt.ConnectionType.QueuedConnection)
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

    def say_anew(self) -> None:
        """Fill the menu again, as in another language; profiles and states are told by others."""
        self.menu.clear()
        for menu in (self._pause, self._profiles):
            menu.deleteLater()
        self._fill_menu()
        self._refresh()

    def show_status(self, words: str, state: TrayState) -> None:
        """Say how things are; the menu offers to resume where `state` is PAUSED, otherwise to pause."""
        if (words, state) != (self._words, self._state):  # asked every second, and a new icon costs something
            self._words, self._state = words, state
            self._refresh()

    def offer_to_watch_anyway(self, offered: bool) -> None:
        """Whether there is quiet that the user may do without."""
        if offered != self._can_watch_anyway:
            self._can_watch_anyway = offered
            self._refresh()

    def show_camera(self, words: str) -> None:
        """Say in the menu how the camera is just now; an empty text takes the line away."""
        if words != self._camera:
            self._camera = words
            self._refresh_menu()

    def show_problem(self, words: str) -> None:
        """Add a line that stays until the problem is solved, which an empty text says."""
        if words != self._problem:
            self._problem = words
            self._refresh()

    def show_profiles(self, profiles: Profiles) -> None:
        """Offer these, with the one in use marked."""
        menu = self._profiles
        menu.setTitle(tr("Pro&file: {name}").format(name=profiles.active.name.replace("&", "&&")))
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
        menu.addAction(tr("&Manage profiles…")).triggered.connect(self.profiles_requested)

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
        above = menu.addSeparator()
        self._status_lines = MenuLines(menu, above)
        self._camera_lines = MenuLines(menu, above)
        self._problem_lines = MenuLines(menu, above, self.home_requested.emit)
        self._problem_lines.show_icon(self._icons[TrayState.PROBLEM])
        self._add(tr("&Open MoodGuard"), self.home_requested)
        menu.addSeparator()
        self._resume = self._add(tr("&Resume"), self.resume_requested)
        self._pause = menu.addMenu(tr("&Pause"))
        offer_pauses(self._pause, self.pause_requested.emit)
        self._anyway = self._add(tr("&Watch anyway for an hour"), self.watch_anyway_requested)
        menu.addSeparator()
        self._add(tr("&Take a break now…"), self.break_requested)
        self._add(tr("Open the &gallery"), self.gallery_requested)
        self._add(tr("&Measure my resting face…"), self.calibration_requested)
        self._profiles = menu.addMenu(tr("Pro&file"))
        self._add(tr("&Settings…"), self.settings_requested)
        menu.addSeparator()
        self._add(tr("&Quit MoodGuard"), self.quit_requested)

    def _add(self, words: str, wanted: SignalInstance) -> QAction:
        action = self.menu.addAction(words)
        action.triggered.connect(lambda _=False: wanted.emit())
        # Or macOS moves some of them to a menu bar that a tray app doesn't have.
        action.setMenuRole(QAction.MenuRole.NoRole)
        return action

    def _refresh(self) -> None:
        shown = TrayState.PROBLEM if self._problem and self._state in USUAL else self._state
        self.icon.setIcon(self._icons[shown])
        self.icon.setToolTip(tooltip(self._words, self._problem, short=sys.platform == "win32"))
        self._refresh_menu()

    def _refresh_menu(self) -> None:
        if self.menu.isVisible():
            return  # no line moves away under the pointer; as soon as it is closed
        paused = self._state is TrayState.PAUSED
        self._status_lines.write(self._words)
        self._camera_lines.write(tr("Camera: {camera}").format(camera=self._camera) if self._camera else "")
        self._problem_lines.write(self._problem)
        self._resume.setVisible(paused)
        self._pause.setTitle(tr("Change the &pause") if paused else tr("&Pause"))
        self._anyway.setVisible(self._can_watch_anyway)

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        # The other button shows the menu. macOS shows it for either, by itself.
        if reason is QSystemTrayIcon.ActivationReason.Trigger and sys.platform != "darwin":
            self.home_requested.emit()


def tooltip(words: str, problem: str, *, short: bool) -> str:
    """What the tooltip says: the state first, then the problem; no line is cut.

    Where it has to be `short`, a problem that is too long for it is hinted at.
    """
    lines = [line for text in ("MoodGuard", words, problem) for line in textwrap.wrap(text, TOOLTIP_LETTERS)]
    whole = "\n".join(lines)
    if not short or len(whole) <= WINDOWS_LETTERS:
        return whole
    hint = f"\n{tr(SOMETHING_WRONG)}" if problem else ""
    return textwrap.shorten(words, WINDOWS_LETTERS - len(hint), placeholder="…") + hint
