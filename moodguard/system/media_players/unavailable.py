"""Stands where players can't be told to pause."""

from moodguard.system.media_players.interface import MediaPlayers


class NoMediaPlayers(MediaPlayers):
    """Knows of none."""

    def pause_playing(self) -> None:
        """There is nothing to pause."""

    def resume(self) -> None:
        """Nothing was paused."""

    def resume_at_once(self) -> None:
        """Nothing was paused."""

    def leave_paused(self) -> None:
        """Nothing was paused."""
