"""Cards above all windows and without the keyboard, where a Wayland compositor has a way for them."""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QScreen

from moodguard.system.growing_pause import GrowingPause
from moodguard.system.layer_shell.opening import Opening
from moodguard.system.wayland import Compositor

if TYPE_CHECKING:
    from moodguard.desktop.card_mirror import CardMirror
    from moodguard.desktop.card_window import CardWindow
    from moodguard.system.layer_shell.shell import LayerShell

log = logging.getLogger(__name__)

OPEN_AFTER_MS = 2_000  # so that the tray icon, and what comes with it, is there first


class OverlayController(QObject):
    """Owns the connection for cards. Without a way to connect cards are windows, and nothing is loaded."""

    def __init__(self, parent: QObject) -> None:
        """Nothing is asked of any compositor before the start."""
        super().__init__(parent)
        self._connect: Callable[[], Compositor] | None = None
        self._opening: Opening | None = None
        self._shell: LayerShell | None = None
        self._shown: set[CardMirror] = set()
        self._pause = GrowingPause()
        self._soon = QTimer(self, singleShot=True, interval=OPEN_AFTER_MS)
        self._soon.timeout.connect(self.open)

    def use_compositor(self, connect: Callable[[], Compositor]) -> None:
        """Before the start: windows here get the keyboard, and `connect` reaches the one who gives it."""
        self._connect = connect

    @property
    def cards_take_keyboard(self) -> bool:
        """Whether a card that comes now is a window which gets the keyboard, whatever it asks for."""
        return self._connect is not None and self._shell is None

    def start(self) -> None:
        """Ask the compositor in a moment."""
        if self._connect is not None:
            self._soon.start()

    def stop(self) -> None:
        """Take all cards away and hang up."""
        self._soon.stop()
        self._end_opening()
        self._connect = None
        self._hang_up()

    def open(self) -> None:
        """Connect, on a thread of its own, unless that is done."""
        if self._connect is None or self._opening is not None or self._shell is not None:
            return
        self._opening = Opening(self._connect)
        self._opening.opened.connect(self._opened)
        self._opening.failed.connect(self._failed)
        self._opening.start()

    def show_above(self, card: "CardWindow", screen: QScreen | None) -> "CardMirror | None":
        """Have a card that is about to appear shown above all windows; None where it has to be one itself."""
        if self._shell is None:
            return None
        from moodguard.desktop.card_mirror import CardMirror

        mirror = CardMirror(card, self._shell, screen)
        self._shown.add(mirror)
        mirror.drawn.connect(self._pause.over)
        mirror.ended.connect(lambda: self._shown.discard(mirror))
        mirror.lost.connect(lambda why: self._one_lost(mirror, why))  # before the card itself hears of it
        return mirror

    def _opened(self, compositor: Compositor) -> None:
        from moodguard.system.layer_shell.shell import LayerShell

        if not self._end_opening():  # it was on its way here as all ended
            compositor.close()
            return
        self._shell = LayerShell(compositor, self)
        self._shell.lost.connect(self._give_up)
        QTimer.singleShot(0, self, _load_mirror)
        log.info("the compositor shows cards above all windows, without the keyboard")

    def _failed(self, why: str, worth_another_try: bool) -> None:
        if not self._end_opening():
            return
        log.info("cards are windows here, and suggestions are notifications first: %s", why)
        if worth_another_try:
            self._try_again()

    def _end_opening(self) -> bool:
        """Whether there was one. Its thread is over or about to be, and takes none of Qt's objects along."""
        opening, self._opening = self._opening, None
        if opening is not None:
            opening.stop()
        return opening is not None

    def _one_lost(self, mirror: "CardMirror", why: str) -> None:
        """One screen of several may have been unplugged. Where it was the only card, none comes that way."""
        self._shown.discard(mirror)
        if not self._shown:
            self._give_up(why)

    def _give_up(self, why: str) -> None:
        if self._shell is None:
            return
        self._hang_up()
        log.warning("the compositor shows the card no more, so it comes in another way: %s", why)
        self._try_again()

    def _hang_up(self) -> None:
        shell, self._shell = self._shell, None
        if shell is not None:
            shell.close()
            shell.deleteLater()

    def _try_again(self) -> None:
        self._soon.start(round(self._pause.after_fault() * 1000))


def _load_mirror() -> None:
    """In a turn of its own, so that no window is held up for long, now or when the first card is due."""
    import moodguard.desktop.card_mirror  # noqa: F401
