"""A sound comes and goes without a click, is never suddenly loud, and never too loud."""

import numpy as np
import pytest

from moodguard.sound.noise import BLOCK, RATE, Samples
from moodguard.sound.sounds import LOUDNESS, Sound, Source, source_of
from moodguard.sound.voice import CHIME_SECONDS, FADE_IN_SECONDS, FADE_OUT_SECONDS, Chime, Voice


class Steady(Source):
    """As loud as a sound is in the long run, at every moment: what is heard is the gain."""

    def block(self) -> Samples:
        return np.ones((BLOCK, 2), np.float32)


def play(voice: Voice, seconds: float) -> Samples:
    """In pieces of odd lengths, as a loudspeaker asks."""
    left, pieces = round(seconds * RATE), []
    while left > 0:
        pieces.append(voice.frames(min(left, 4409)))
        left -= len(pieces[-1])
    return np.concatenate(pieces)


def test_it_begins_in_silence_and_takes_its_time() -> None:
    heard = play(Voice(Steady(), 1.0), FADE_IN_SECONDS + 1)[:, 0]
    assert heard[0] < 1e-6
    assert np.all(np.diff(heard) >= -1e-6)
    assert heard[round(RATE * FADE_IN_SECONDS / 2)] == pytest.approx(LOUDNESS / 2, rel=0.05)
    assert heard[-1] == pytest.approx(np.tanh(LOUDNESS), rel=1e-3)


def test_it_fades_out_to_silence_and_is_over() -> None:
    voice = Voice(Steady(), 1.0)
    play(voice, FADE_IN_SECONDS)
    assert not voice.over
    voice.leave()
    heard = play(voice, FADE_OUT_SECONDS + 0.1)[:, 0]
    assert np.all(np.diff(heard) <= 1e-6)
    assert heard[-1] == 0
    assert voice.over


def test_one_that_leaves_while_it_comes_makes_no_jump() -> None:
    voice = Voice(Steady(), 1.0)
    heard = [play(voice, 1.0)]
    voice.leave()
    heard.append(play(voice, FADE_OUT_SECONDS + 0.1))
    assert np.max(np.abs(np.diff(np.concatenate(heard)[:, 0]))) < 1e-4


@pytest.mark.parametrize("volume", [0.0, 0.2, 1.0, 7.0])
def test_turning_it_up_or_down_is_never_sudden(volume: float) -> None:
    voice = Voice(Steady(), 0.5)
    before = play(voice, FADE_IN_SECONDS)
    voice.set_volume(volume)
    after = play(voice, 1.5)
    assert np.max(np.abs(np.diff(np.concatenate([before, after])[:, 0]))) < 1e-4
    assert after[-1, 0] == pytest.approx(np.tanh(LOUDNESS * min(1.0, volume) ** 2), rel=1e-3)


@pytest.mark.parametrize("sound", Sound)
def test_at_full_volume_nothing_is_cut_off(sound: Sound) -> None:
    heard = play(Voice(source_of(sound, np.random.default_rng(2)), 1.0), 30)
    assert np.max(np.abs(heard)) < 1
    assert np.mean(np.abs(heard) > 0.8) < 1e-4


def test_the_chime_swells_rings_and_is_over() -> None:
    chime = Chime()
    pieces = [chime.frames(1000, 1.0) for _ in range(round(CHIME_SECONDS * RATE / 1000) + 1)]
    heard = np.concatenate(pieces)[:, 0]
    assert abs(heard[0]) < 1e-3
    assert 0.1 < np.max(np.abs(heard)) < 0.5
    assert np.max(np.abs(heard[-500:])) < 1e-3
    assert chime.over
