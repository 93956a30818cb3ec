"""The loudspeaker, by miniaudio: loaded when first played, and without what it has for the network."""

import logging
import os
import sys
import types
from collections.abc import Callable, Generator, Sequence
from pathlib import Path
from typing import Any

from moodguard.sound.noise import RATE, Samples
from moodguard.sound.player import Device, NoSoundError
from moodguard.translation import to_translate, tr

log = logging.getLogger(__name__)

# What asks for frames shares Python with windows and models: it must have enough to wait for them.
BUFFER_MS = 200
LOCAL = ("WASAPI", "DIRECTSOUND", "WINMM", "COREAUDIO", "PULSEAUDIO", "ALSA", "SNDIO", "OSS")
NO_SOUND = to_translate(
    "Nothing can be heard: this computer has no sound output just now. The minute goes on without. Plug one "
    "in or switch it on, then choose the sound again."
)
NO_LIBRARY = to_translate(
    "Nothing can be heard: the part of MoodGuard that plays sounds is missing or can't be loaded. The minute "
    "goes on without. Install MoodGuard again."
)


def open_loudspeaker(frames: Callable[[int], Samples], backends: Sequence[str] | None = None) -> Device:
    """Open the system's usual loudspeaker, which asks for so many (count, 2) frames until it is closed.

    `backends` are names of miniaudio's ways to play, by default those of this machine. Raises NoSoundError.
    """
    audio = _miniaudio()
    names = _usable() if backends is None else backends
    wanted = [backend for backend in audio.get_enabled_backends() if backend.name in names]
    wanted.sort(key=lambda backend: names.index(backend.name))
    if not wanted:
        raise NoSoundError(tr(NO_SOUND))
    try:
        device = audio.PlaybackDevice(
            audio.SampleFormat.FLOAT32, 2, RATE, BUFFER_MS, backends=wanted, app_name="MoodGuard"
        )
        loudspeaker = _Loudspeaker(audio, device)
        device.start(_asked(frames))
    except audio.MiniaudioError as error:
        log.info("no sound output: %s", error)
        raise NoSoundError(tr(NO_SOUND)) from error
    log.info("sound by %s", device.backend)
    return loudspeaker


class _Loudspeaker:
    """One device, and the connection that it was opened by: miniaudio closes the first alone."""

    def __init__(self, audio: Any, device: Any) -> None:
        self._audio, self._device = audio, device

    def close(self) -> None:
        """Let go of both."""
        context = self._device._context
        self._device.close()
        self._audio.lib.ma_context_uninit(context)


def _asked(frames: Callable[[int], Samples]) -> Generator[Any, int, None]:
    """What miniaudio sends numbers of frames to; it is started, as that wants it."""

    def answer() -> Generator[Any, int, None]:
        count = yield b""
        while True:
            count = yield frames(count).tobytes()

    generator = answer()
    next(generator)
    return generator


def _usable() -> tuple[str, ...]:
    """Ways to play on this machine alone."""
    unusable = set()
    if "tcp" in os.environ.get("PULSE_SERVER", ""):  # the loudspeaker of another machine
        unusable.add("PULSEAUDIO")
    if sys.platform == "linux" and not any(Path("/dev/snd").glob("pcm*p")):
        unusable.add("ALSA")  # it would fill the terminal with what it misses
    return tuple(name for name in LOCAL if name not in unusable)


def _miniaudio() -> Any:
    """The library, without its reader of internet radio, and the 10 MB of OpenSSL that come with that.

    Raises NoSoundError.
    """
    name = "urllib.request"
    stand_in = name not in sys.modules
    if stand_in:
        sys.modules[name] = types.ModuleType(name)
    try:
        import miniaudio
    except (ImportError, OSError) as error:
        log.warning("sounds can't be played: %s", error)
        raise NoSoundError(tr(NO_LIBRARY)) from error
    finally:
        if stand_in:
            del sys.modules[name]
    return miniaudio
