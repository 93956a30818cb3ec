"""The sounds: rain, waves, wind and a deep rush, each as blocks of frames that never repeat."""

from abc import ABC, abstractmethod
from collections.abc import Callable
from enum import Enum

import numpy as np
import numpy.typing as npt

from moodguard.sound.noise import BLOCK, RATE, Samples, ShapedNoise, band

LOUDNESS = 0.12  # RMS of full scale at full volume: soft, beside music
DEEPEST = 45.0  # Hz
DROPS_A_SECOND = 70.0
DROP_FRAMES = 1024
DROP_KINDS = 32
WAVE_SECONDS = (6.5, 9.5)  # from one wave to the next
WAVE_RISE = 0.4  # of that time it swells, then it ebbs away
GUST_SECONDS = (5.3, 8.9, 14.3, 23.1)


class Sound(Enum):
    """What can be heard; the value is how it is kept in the settings."""

    RAIN = "rain"
    WAVES = "waves"
    WIND = "wind"
    BROWN = "brown"


class Source(ABC):
    """Makes a sound."""

    @abstractmethod
    def block(self) -> Samples:
        """The next (BLOCK, 2) frames, of RMS 1 in the long run."""


class Brown(Source):
    """Brown noise: as loud as it is deep, by 6 dB an octave. A far waterfall, or the inside of a ship."""

    def __init__(self, rng: np.random.Generator) -> None:
        """Without what is too deep for most loudspeakers: it would take the loudness from all else."""
        self._noise = ShapedNoise(lambda hertz: 1 / hertz / (1 + (DEEPEST / hertz) ** 4), rng, width=0.5)

    def block(self) -> Samples:
        """The noise as it is."""
        return self._noise.block()


class Rain(Source):
    """Many drops far away, which are noise, and single ones nearby."""

    def __init__(self, rng: np.random.Generator) -> None:
        """Drops are drawn by `rng`."""
        self._rng = rng
        self._far = ShapedNoise(band(350.0, 7000.0), rng, width=0.9)
        self._drops = _drops(rng)
        self._over = np.zeros((DROP_FRAMES, 2), np.float32)

    def block(self) -> Samples:
        """The noise with the drops that fall in this time."""
        near = np.zeros((BLOCK + DROP_FRAMES, 2), np.float32)
        near[:DROP_FRAMES] = self._over
        for place in self._rng.integers(0, BLOCK, self._rng.poisson(DROPS_A_SECOND * BLOCK / RATE)):
            side = self._rng.random()
            loud = 0.35 * self._rng.lognormal(0.0, 0.6)
            drop = self._drops[self._rng.integers(DROP_KINDS)]
            near[place : place + DROP_FRAMES, 0] += loud * (1 - side) * drop
            near[place : place + DROP_FRAMES, 1] += loud * side * drop
        self._over = near[BLOCK:].copy()
        return np.float32(0.96) * (self._far.block() + near[:BLOCK])


class Waves(Source):
    """Waves on a beach: each swells, breaks and runs out, and the next one is never quite on time."""

    def __init__(self, rng: np.random.Generator) -> None:
        """How long and how high each wave is, is drawn by `rng`."""
        self._rng = rng
        self._water = ShapedNoise(band(80.0, 900.0), rng, width=0.6)
        self._foam = ShapedNoise(band(1200.0, 7000.0), rng, width=0.9)
        self._wave = np.zeros(0, np.float32)

    def block(self) -> Samples:
        """Water that swells, and foam on it where it is highest."""
        while len(self._wave) < BLOCK:
            self._wave = np.concatenate([self._wave, self._next_wave()])
        swell, self._wave = self._wave[:BLOCK, None], self._wave[BLOCK:]
        water = (0.35 + 1.25 * swell) * self._water.block()
        return np.asarray(water + np.float32(1.1) * swell**2 * self._foam.block())

    def _next_wave(self) -> npt.NDArray[np.float32]:
        """How high (0..1) the water stands, frame by frame, from one low to the next."""
        frames = round(self._rng.uniform(*WAVE_SECONDS) * RATE)
        share = np.arange(frames, dtype=np.float32) / frames
        rising = np.clip(share / WAVE_RISE, 0, 1)
        falling = np.clip((share - WAVE_RISE) / (1 - WAVE_RISE), 0, 1)
        height = np.sin(rising * np.pi / 2) ** 2 * np.cos(falling * np.pi / 2) ** 2
        return np.asarray(self._rng.uniform(0.75, 1.0) * height, np.float32)


class Wind(Source):
    """Wind in trees: bands of noise that rise and fall each by itself, in gusts without a pattern."""

    def __init__(self, rng: np.random.Generator) -> None:
        """Where each gust begins is drawn by `rng`."""
        bands = ((60.0, 220.0, 1.3), (180.0, 520.0, 0.9), (420.0, 1300.0, 0.45))
        self._bands = [(ShapedNoise(band(low, high), rng), np.float32(loud)) for low, high, loud in bands]
        self._phases = rng.uniform(0, 2 * np.pi, (len(bands), len(GUST_SECONDS)))
        self._frame = 0

    def block(self) -> Samples:
        """The bands, each as strong as its gusts are just now."""
        time = (self._frame + np.arange(0, BLOCK + 1, 256)) / RATE
        self._frame += BLOCK
        total = np.zeros((BLOCK, 2), np.float32)
        for (noise, loud), phases in zip(self._bands, self._phases, strict=True):
            gusts = np.mean(
                [np.sin(2 * np.pi * time / s + p) for s, p in zip(GUST_SECONDS, phases, strict=True)], axis=0
            )
            strength = np.interp(np.arange(BLOCK), np.arange(0, BLOCK + 1, 256), 0.6 + 0.8 * gusts)
            total += loud * np.maximum(0.12, strength).astype(np.float32)[:, None] * noise.block()
        return total


def source_of(sound: Sound, rng: np.random.Generator) -> Source:
    """What makes that sound, drawn by `rng`."""
    makers: dict[Sound, Callable[[np.random.Generator], Source]] = {
        Sound.BROWN: Brown,
        Sound.RAIN: Rain,
        Sound.WAVES: Waves,
        Sound.WIND: Wind,
    }
    return makers[sound](rng)


def _drops(rng: np.random.Generator) -> npt.NDArray[np.float32]:
    """How single drops sound: (DROP_KINDS, DROP_FRAMES), each a short ring of its own pitch."""
    time = np.arange(DROP_FRAMES) / RATE
    pitch = rng.uniform(1100.0, 4200.0, (DROP_KINDS, 1))
    lasting = rng.uniform(0.002, 0.006, (DROP_KINDS, 1))
    ring = np.sin(2 * np.pi * pitch * time) * np.exp(-time / lasting) * (1 - np.exp(-time / 0.0006))
    return np.asarray(4 * ring * np.hanning(2 * DROP_FRAMES)[DROP_FRAMES:], np.float32)
