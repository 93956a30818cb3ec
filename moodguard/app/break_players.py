"""Music and films rest during a break, where the user wants that, and go on after it."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from moodguard.store.settings import Settings
from moodguard.system.media_players import MediaPlayers, system_media_players


class BreakPlayersController(QObject):
    """Follows the windows of a break: the gallery, and a guided minute. One may open over the other."""

    def __init__(
        self,
        settings: Callable[[], Settings],
        may_resume: Callable[[], bool],
        *,
        make: Callable[[QObject], MediaPlayers] = system_media_players,
        parent: QObject,
    ) -> None:
        """`settings` gives those in force. `may_resume`: not in a call, say, which has ended the break.

        `make` gives this platform's players.
        """
        super().__init__(parent)
        self._settings = settings
        self._may_resume = may_resume
        self._make = make
        self._players: MediaPlayers | None = None
        self._open: set[str] = set()

    def begin(self, window: str) -> None:
        """A window of a break has come; `window` is its name."""
        first = not self._open
        self._open.add(window)
        if not first or not self._settings().pause_players:
            return
        if self._players is None:
            self._players = self._make(self)
        self._players.pause_playing()

    def stop(self) -> None:
        """The program ends, and with it the break."""
        if self._open and self._players is not None and self._may_resume():
            self._players.resume_at_once()
        self._open.clear()

    def end(self, window: str) -> None:
        """The window has gone; with the last one the break is over."""
        if window not in self._open:
            return
        self._open.remove(window)
        if self._open or self._players is None:
            return
        if self._may_resume():
            self._players.resume()
        else:
            self._players.leave_paused()
