"""What every platform does to let music and films rest during a break."""

from PySide6.QtCore import QObject


class MediaPlayers(QObject):
    """Pauses players that play, and lets those go on. Never makes whoever asks wait."""

    def pause_playing(self) -> None:
        """Pause all that play now, and remember them."""
        raise NotImplementedError

    def resume(self) -> None:
        """Let go on what was paused by `pause_playing`, as far as nobody has touched it since."""
        raise NotImplementedError

    def resume_at_once(self) -> None:
        """As `resume`, for the end of the program: nothing is asked before, for no answer would come."""
        raise NotImplementedError

    def leave_paused(self) -> None:
        """Remember no more what was paused."""
        raise NotImplementedError
