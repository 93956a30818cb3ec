"""Players of music and films: one interface, one file per platform behind it, chosen here."""

import sys

from PySide6.QtCore import QObject

from moodguard.system.media_players.interface import MediaPlayers
from moodguard.system.media_players.unavailable import NoMediaPlayers

__all__ = ["MediaPlayers", "system_media_players"]


def system_media_players(parent: QObject) -> MediaPlayers:
    """This platform's way to pause players; where there is none, nothing is paused."""
    if sys.platform in ("win32", "darwin"):
        return NoMediaPlayers(parent)
    from moodguard.system.dbus.connection import session_connection
    from moodguard.system.media_players.mpris import MprisPlayers

    return MprisPlayers(session_connection(parent=parent), parent)
