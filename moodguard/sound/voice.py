"""What is heard of a sound: it comes and goes without a click, is never suddenly loud, and never too loud."""

import numpy as np

from moodguard.sound.noise import RATE, Samples
from moodguard.sound.sounds import LOUDNESS, Source

FADE_IN_SECONDS = 3.0
FADE_OUT_SECONDS = 1.5
TURN_SECONDS = 0.5  # from silence to full volume, when the user turns it up
CHIME_SECONDS = 2.5
CHIME_LOUDNESS = 0.25
CHIME_TONES = ((523.25, 1.0), (784.0, 0.5), (1046.5, 0.2))  # Hz and share: a soft bell on C


class Voice:
    """One sound from its fade-in to its fade-out. The thread that plays asks for frames; others turn it."""

    def __init__(self, source: Source, volume: float) -> None:
        """`volume` is 0..1, as the ear takes it: half of it sounds about half as loud."""
        self._source = source
        self._volume = self._wanted = _amplitude(volume)
        self._fade = 0.0
        self._leaving = False
        self._ready: Samples = np.zeros((0, 2), np.float32)

    @property
    def over(self) -> bool:
        """Whether it has faded out."""
        return self._leaving and self._fade <= 0

    def set_volume(self, volume: float) -> None:
        """Turn to this volume (0..1), softly."""
        self._wanted = _amplitude(volume)

    def leave(self) -> None:
        """Fade out."""
        self._leaving = True

    def frames(self, count: int) -> Samples:
        """The next (count, 2) frames, in -1..1."""
        while len(self._ready) < count:
            self._ready = np.concatenate([self._ready, self._source.block()])
        raw, self._ready = self._ready[:count], self._ready[count:]
        return np.tanh(raw * (LOUDNESS * self._gains(count))[:, None])

    def _gains(self, count: int) -> Samples:
        """How loud each frame is: the fade, of the volume that is turned to."""
        steps = np.arange(1, count + 1, dtype=np.float32) / RATE
        seconds = -FADE_OUT_SECONDS if self._leaving else FADE_IN_SECONDS
        fade = np.clip(self._fade + steps / seconds, 0, 1)
        far = steps / TURN_SECONDS
        volume = np.clip(self._wanted, self._volume - far, self._volume + far)
        self._fade, self._volume = float(fade[-1]), float(volume[-1])
        return np.asarray(volume * np.sin(fade * np.pi / 2) ** 2, np.float32)


class Chime:
    """A soft bell, once, and then silence."""

    def __init__(self) -> None:
        """Not struck yet."""
        time = np.arange(round(CHIME_SECONDS * RATE)) / RATE
        ring = sum(share * np.sin(2 * np.pi * hertz * time) for hertz, share in CHIME_TONES)
        swell = (1 - np.exp(-time / 0.04)) * np.exp(-time / 0.6) * np.clip((CHIME_SECONDS - time) * 4, 0, 1)
        tone = (CHIME_LOUDNESS * ring * swell).astype(np.float32)
        self._left = np.stack([tone, tone], axis=1)

    @property
    def over(self) -> bool:
        """Whether it has rung."""
        return not len(self._left)

    def frames(self, count: int, volume: float) -> Samples:
        """The next (count, 2) frames at a volume of 0..1."""
        heard, self._left = self._left[:count], self._left[count:]
        silence = np.zeros((count - len(heard), 2), np.float32)
        return np.concatenate([heard * np.float32(_amplitude(volume)), silence])


def _amplitude(volume: float) -> float:
    return max(0.0, min(1.0, volume)) ** 2
