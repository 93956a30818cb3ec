"""Noise with a spectrum of one's choice, without an end and without a seam: white noise through a filter."""

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

Samples = npt.NDArray[np.float32]

RATE = 32_000  # frames a second: nothing that calms is above 16 kHz
BLOCK = 8192  # frames that are made at once, a quarter of a second
_LOWEST = 20.0  # Hz; what is below is not heard, and only moves the loudspeaker


class ShapedNoise:
    """Blocks of (BLOCK, 2) frames of stationary noise, of RMS 1 on either side.

    The filter is as long as a block, and is applied by overlap-add of FFTs (Oppenheim and Schafer,
    "Discrete-Time Signal Processing", 8.7.3), so that blocks join as if there were none.
    """

    def __init__(
        self,
        shape: Callable[[npt.NDArray[np.float64]], npt.NDArray[np.float64]],
        rng: np.random.Generator,
        width: float = 0.7,
    ) -> None:
        """`shape` gives the amplitude for frequencies in Hz, on any scale; `width` (0..1) is how different
        left and right are.
        """
        self._rng = rng
        self._filter = np.fft.rfft(_kernel(shape), 2 * BLOCK).astype(np.complex64)
        self._tail: Samples = np.zeros((2, BLOCK), np.float32)
        middle, side = np.sqrt(1 - width**2 / 2), width / np.sqrt(2)
        self._mix = np.array([[middle, side], [middle, -side]], np.float32)

    def block(self) -> Samples:
        """The next BLOCK frames."""
        white = np.asarray(self._mix @ self._rng.standard_normal((2, BLOCK), np.float32), np.float32)
        both = np.fft.irfft(np.fft.rfft(white, 2 * BLOCK) * self._filter, 2 * BLOCK).astype(np.float32)
        now = both[:, :BLOCK] + self._tail
        self._tail = both[:, BLOCK:]
        return np.ascontiguousarray(now.T, np.float32)


def _kernel(
    shape: Callable[[npt.NDArray[np.float64]], npt.NDArray[np.float64]],
) -> npt.NDArray[np.float64]:
    """The filter: BLOCK taps of the wanted amplitudes, and of energy 1."""
    frequencies = np.fft.rfftfreq(BLOCK, 1 / RATE)
    amplitudes = np.where(frequencies >= _LOWEST, shape(np.maximum(frequencies, _LOWEST)), 0.0)
    taps = np.roll(np.fft.irfft(amplitudes, BLOCK), BLOCK // 2) * np.hanning(BLOCK)
    return np.asarray(taps / np.sqrt(np.sum(taps**2)))


def band(low: float, high: float) -> Callable[[npt.NDArray[np.float64]], npt.NDArray[np.float64]]:
    """A shape: flat from `low` to `high` Hz, and falling by 12 dB an octave on either side."""

    def shape(frequencies: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        return 1 / (1 + (low / frequencies) ** 2) / (1 + (frequencies / high) ** 2)

    return shape
