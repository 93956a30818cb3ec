"""The calm sounds: plays the one that is chosen, and tells in words where nothing can be heard."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from moodguard.sound.player import Player

NONE = "none"  # the setting's value for no sound


class SoundController(QObject):
    """Owns the player, which is loaded when something is to be heard for the first time."""

    failed = Signal(str)  # why nothing can be heard, from whatever thread

    def __init__(self, parent: QObject) -> None:
        """Loads nothing."""
        super().__init__(parent)
        self._volume = 0.0
        self._playing = NONE
        self.player: Player | None = None
        self.failed.connect(self._forget)

    @property
    def playing(self) -> str:
        """The name of what was asked for, or NONE."""
        return self._playing

    def play(self, name: str) -> None:
        """Let the sound of that name come, in place of another; NONE lets it go."""
        if name == NONE:
            self.stop()
            return
        if name != self._playing:
            from moodguard.sound.sounds import Sound

            self._playing = name
            player = self._existing_player()
            player.set_volume(self._volume)
            player.play(Sound(name))

    def set_volume(self, volume: float) -> None:
        """From now on so loud (0..1)."""
        self._volume = volume
        if self.player is not None:
            self.player.set_volume(volume)

    def chime(self) -> None:
        """Ring softly, where a sound is to be heard."""
        if self.player is not None and self._playing != NONE:
            self.player.chime()

    def stop(self) -> None:
        """Let what is heard fade out."""
        if self.player is not None and self._playing != NONE:
            self.player.stop()
        self._playing = NONE

    def close(self) -> None:
        """End with the program."""
        self._playing = NONE
        if self.player is not None:
            self.player.close()

    def _existing_player(self) -> "Player":
        if self.player is None:
            from moodguard.sound.loudspeaker import open_loudspeaker
            from moodguard.sound.player import Player

            self.player = Player(self._fail, open_loudspeaker)
        return self.player

    def _forget(self, _words: str) -> None:
        """So that the next wish for it is one."""
        self._playing = NONE

    def _fail(self, words: str) -> None:
        """On the player's thread; Qt brings it over."""
        self.failed.emit(words)
