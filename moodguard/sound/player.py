"""Plays a sound on a thread of its own: whoever asks for one never waits for the loudspeaker."""

import logging
import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from moodguard.sound.noise import Samples
from moodguard.sound.sounds import Sound, source_of
from moodguard.sound.voice import FADE_OUT_SECONDS, Chime, Voice
from moodguard.translation import tr

log = logging.getLogger(__name__)

LINGER_SECONDS = FADE_OUT_SECONDS + 1.0  # what is in the device's buffer is still to be heard
LAST_FADE_SECONDS = 0.3  # at the end of the program, nobody waits for a long fade
END_SECONDS = 2.0


class NoSoundError(Exception):
    """Nothing can be played; the message says why, in words."""


class Device(Protocol):
    """A loudspeaker that asks for frames on a thread of its own, until it is closed."""

    def close(self) -> None:
        """Ask no more."""


OpenDevice = Callable[[Callable[[int], Samples]], Device]


@dataclass(frozen=True)
class _Play:
    sound: Sound


class _Command:
    """What has no more to say than itself."""


_STOP, _CHIME, _END = _Command(), _Command(), _Command()


class Player:
    """One sound at a time; another one takes its place softly. All methods return at once but `close`."""

    def __init__(self, failed: Callable[[str], None], open_device: OpenDevice) -> None:
        """`failed` is called on the player's thread, with what went wrong in words.

        `open_device` opens the loudspeaker and lets it ask for so many (count, 2) frames; it raises
        NoSoundError.
        """
        self._failed = failed
        self._open_device = open_device
        self._commands: queue.SimpleQueue[_Play | _Command] = queue.SimpleQueue()
        self._voices: tuple[Voice, ...] = ()
        self._chime: Chime | None = None
        self._volume = 0.0
        self._rng = np.random.default_rng()
        self._device: Device | None = None
        self._close_at: float | None = None
        self._broken = False
        self._thread: threading.Thread | None = None

    def play(self, sound: Sound) -> None:
        """Let this sound come, in place of the one that is heard."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="sound", daemon=True)
            self._thread.start()
        self._commands.put(_Play(sound))

    def set_volume(self, volume: float) -> None:
        """From now on so loud (0..1)."""
        self._volume = volume
        for voice in self._voices:
            voice.set_volume(volume)

    def chime(self) -> None:
        """Ring once, where a sound is playing."""
        self._commands.put(_CHIME)

    def stop(self) -> None:
        """Let what is heard fade out, and let go of the loudspeaker."""
        self._commands.put(_STOP)

    def close(self) -> None:
        """End with the program. Waits a moment; a loudspeaker that doesn't answer is left behind."""
        if self._thread is not None:
            self._commands.put(_END)
            self._thread.join(END_SECONDS)

    # --- on the player's thread

    def _run(self) -> None:
        while True:
            try:
                left = None if self._close_at is None else max(0.0, self._close_at - time.monotonic())
                command = self._commands.get(timeout=left)
            except queue.Empty:
                self._close_device()
                continue
            if command is _END:
                self._end()
                return
            try:
                self._carry_out(command)
            except NoSoundError as error:
                self._tell(str(error))
            except Exception:
                log.exception("the sound ended with an error")
                self._tell(tr("The sound has stopped after a fault of MoodGuard's. All else goes on."))

    def _carry_out(self, command: "_Play | _Command") -> None:
        if isinstance(command, _Play):
            self._begin(command.sound)
        elif command is _STOP:
            self._leave()
            self._close_at = time.monotonic() + LINGER_SECONDS
        elif self._device is not None:
            self._chime = Chime()

    def _begin(self, sound: Sound) -> None:
        self._close_at = None
        if self._broken:
            self._close_device()
        self._leave()
        self._voices = (*self._voices, Voice(source_of(sound, self._rng), self._volume))
        if self._device is None:
            self._device = self._open_device(self._frames)

    def _leave(self) -> None:
        for voice in self._voices:
            voice.leave()

    def _end(self) -> None:
        if self._device is not None and self._voices:
            for voice in self._voices:
                voice.set_volume(0.0)
            time.sleep(LAST_FADE_SECONDS)
        self._close_device()

    def _close_device(self) -> None:
        device, self._device, self._close_at = self._device, None, None
        self._voices, self._chime, self._broken = (), None, False
        if device is not None:
            device.close()

    def _tell(self, words: str) -> None:
        self._close_device()
        self._failed(words)

    # --- on the loudspeaker's thread

    def _frames(self, count: int) -> Samples:
        """What is heard next, (count, 2) in -1..1. Silence after a fault, which is told once."""
        total = np.zeros((count, 2), np.float32)
        if self._broken:
            return total
        try:
            for voice in self._voices:
                total += voice.frames(count)
            self._voices = tuple(voice for voice in self._voices if not voice.over)
            if self._chime is not None:
                total += self._chime.frames(count, self._volume)
                self._chime = None if self._chime.over else self._chime
        except Exception:
            self._broken = True
            log.exception("the sound could not be made")
            self._failed(tr("The sound has stopped after a fault of MoodGuard's. All else goes on."))
        return total
