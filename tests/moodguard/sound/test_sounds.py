"""The sounds: of the spectrum that they promise, stationary, without a seam, and small."""

import tracemalloc

import numpy as np
import numpy.typing as npt
import pytest

from moodguard.sound.noise import BLOCK, RATE, ShapedNoise, band
from moodguard.sound.sounds import Brown, Rain, Sound, Waves, source_of
from moodguard.store.settings import spec_of

Signal = npt.NDArray[np.float32]


def heard(sound: Sound, seconds: float, seed: int = 1) -> Signal:
    """That many seconds of it, (frames, 2), once it has begun."""
    source = source_of(sound, np.random.default_rng(seed))
    source.block()
    return np.concatenate([source.block() for _ in range(round(seconds * RATE / BLOCK))])


def spectrum(signal: Signal) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """Frequencies in Hz, and the mean power of the left channel there (Welch, 8192 frames, Hann)."""
    frames = 8192
    parts = signal[: len(signal) // frames * frames, 0].reshape(-1, frames) * np.hanning(frames)
    return np.fft.rfftfreq(frames, 1 / RATE), np.mean(np.abs(np.fft.rfft(parts, axis=1)) ** 2, axis=0)


def level(signal: Signal, low: float, high: float) -> float:
    """The mean power per Hz from `low` to `high` Hz, in dB."""
    hertz, power = spectrum(signal)
    return float(10 * np.log10(np.mean(power[(hertz >= low) & (hertz < high)])))


def loudness(signal: Signal, seconds: float) -> Signal:
    """RMS of each so many seconds."""
    frames = round(seconds * RATE)
    parts = signal[: len(signal) // frames * frames].reshape(-1, frames * 2)
    return np.asarray(np.sqrt(np.mean(parts**2, axis=1)))


def test_the_settings_offer_every_sound_and_none_is_the_usual_one() -> None:
    spec = spec_of("minute_sound")
    assert [name for name, _ in spec.choices] == ["none", *(sound.value for sound in Sound)]


@pytest.mark.parametrize("sound", Sound)
def test_each_sound_is_as_loud_as_the_others_in_the_long_run(sound: Sound) -> None:
    signal = heard(sound, 60)
    assert signal.dtype == np.float32
    assert signal.shape[1] == 2
    assert 0.75 < np.sqrt(np.mean(signal**2)) < 1.3
    assert np.max(np.abs(signal)) < 15
    assert abs(float(np.mean(signal))) < 0.02


def test_brown_noise_falls_by_six_decibels_an_octave() -> None:
    signal = heard(Sound.BROWN, 30)
    levels = [level(signal, hertz / 1.2, hertz * 1.2) for hertz in (125, 250, 500, 1000, 2000, 4000)]
    assert np.diff(levels) == pytest.approx([-6.0] * 5, abs=1.0)


def test_rain_is_nearly_flat_where_it_is_heard() -> None:
    signal = heard(Sound.RAIN, 30)
    levels = [level(signal, hertz / 1.2, hertz * 1.2) for hertz in (600, 1200, 2400, 4800)]
    assert max(levels) - min(levels) < 6
    assert level(signal, 60, 120) < max(levels) - 12


def test_waves_come_every_six_to_ten_seconds() -> None:
    swell = loudness(heard(Sound.WAVES, 240), 0.25)
    swell = swell - np.mean(swell)
    alike = np.correlate(swell, swell, "full")[len(swell) - 1 :] / np.dot(swell, swell)
    lags = np.arange(len(alike)) * 0.25
    from_one_to_the_next = lags[(lags > 3) & (lags < 14)][np.argmax(alike[(lags > 3) & (lags < 14)])]
    assert 6 <= from_one_to_the_next <= 10
    assert np.max(swell) > 0.3


def test_wind_rises_and_falls_and_never_goes() -> None:
    gusts = loudness(heard(Sound.WIND, 120), 1)
    assert np.max(gusts) > 1.5 * np.min(gusts)
    assert np.min(gusts) > 0.15


@pytest.mark.parametrize("sound", [Sound.RAIN, Sound.BROWN])
def test_what_is_steady_stays_so(sound: Sound) -> None:
    signal = heard(sound, 60)
    first, last = signal[: 20 * RATE], signal[-20 * RATE :]
    for low, high in ((200, 800), (800, 3000), (3000, 6000)):
        assert level(first, low, high) == pytest.approx(level(last, low, high), abs=1.0)


def test_blocks_join_without_a_seam() -> None:
    noise = ShapedNoise(band(100, 400), np.random.default_rng(3))
    signal = np.concatenate([noise.block() for _ in range(40)])
    steps = np.abs(np.diff(signal[:, 0]))
    seams = steps[BLOCK - 1 :: BLOCK]
    assert np.max(seams) < np.quantile(steps, 0.9999)


@pytest.mark.parametrize("sound", Sound)
def test_it_never_repeats_and_a_seed_tells_it(sound: Sound) -> None:
    signal, again, other = heard(sound, 2), heard(sound, 2), heard(sound, 2, seed=2)
    assert np.array_equal(signal, again)
    assert not np.array_equal(signal, other)
    assert not np.array_equal(signal[:BLOCK], signal[BLOCK : 2 * BLOCK])


@pytest.mark.parametrize("sound", Sound)
def test_it_keeps_no_more_than_it_is_about_to_play(sound: Sound) -> None:
    source = source_of(sound, np.random.default_rng(1))
    source.block()
    tracemalloc.start()
    for _ in range(80):
        source.block()
    kept, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert kept < 2 * 2**20
    assert most < 8 * 2**20


def test_each_kind_is_made_by_its_own_source() -> None:
    rng = np.random.default_rng(1)
    assert [type(source_of(sound, rng)) for sound in (Sound.RAIN, Sound.WAVES, Sound.BROWN)] == [
        Rain, Waves, Brown,
    ]  # fmt: skip
