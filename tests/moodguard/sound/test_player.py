"""The player: nobody waits for it, faults are told in words, and nothing is left behind."""

import subprocess
import sys
import threading
from collections.abc import Callable, Iterator

import numpy as np
import pytest

from moodguard.sound import loudspeaker, player
from moodguard.sound.loudspeaker import open_loudspeaker
from moodguard.sound.noise import RATE, Samples
from moodguard.sound.player import Device, NoSoundError, Player
from moodguard.sound.sounds import Sound
from support.waiting import wait_until

pytest.importorskip("miniaudio")


class Ear:
    """miniaudio's own loudspeaker without a sound, which asks in real time; it keeps what it was given."""

    def __init__(self) -> None:
        self.heard: list[Samples] = []
        self.opened = self.closed = 0

    def open(self, frames: Callable[[int], Samples]) -> Device:
        self.opened += 1

        def listen(count: int) -> Samples:
            self.heard.append(frames(count))
            return self.heard[-1]

        device = open_loudspeaker(listen, ("NULL",))
        ear = self

        class Counted:
            def close(self) -> None:
                device.close()
                ear.closed += 1

        return Counted()

    @property
    def loudness(self) -> float:
        """RMS of what was heard last."""
        return float(np.sqrt(np.mean(self.heard[-1] ** 2))) if self.heard else 0.0


@pytest.fixture
def ear() -> Ear:
    return Ear()


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def playing(ear: Ear, told: list[str], monkeypatch: pytest.MonkeyPatch) -> Iterator[Player]:
    monkeypatch.setattr(player, "LINGER_SECONDS", 0.3)
    made = Player(told.append, ear.open)
    made.set_volume(1.0)
    yield made
    made.close()
    assert ear.opened == ear.closed


def test_a_sound_is_heard_and_its_end_lets_go_of_the_loudspeaker(playing: Player, ear: Ear) -> None:
    playing.play(Sound.RAIN)
    wait_until(lambda: ear.loudness > 0.005, "rain")
    assert ear.heard[0][0, 0] == pytest.approx(0, abs=1e-4)
    playing.stop()
    wait_until(lambda: ear.closed == 1, "the loudspeaker to be let go")


def test_another_sound_takes_its_place_on_the_same_loudspeaker(playing: Player, ear: Ear) -> None:
    playing.play(Sound.RAIN)
    wait_until(lambda: ear.loudness > 0.005, "rain")
    playing.play(Sound.BROWN)
    wait_until(lambda: len(playing._voices) == 2, "both, one of them leaving")
    wait_until(lambda: len(playing._voices) == 1, "the first one to be gone")
    assert (ear.opened, ear.closed) == (1, 0)


def test_who_plays_again_soon_hears_it_again(playing: Player, ear: Ear) -> None:
    playing.play(Sound.WIND)
    playing.stop()
    playing.play(Sound.WIND)
    wait_until(lambda: ear.loudness > 0.005, "wind")
    assert ear.closed == 0


def test_the_chime_rings_only_where_something_is_playing(playing: Player, ear: Ear) -> None:
    playing.chime()
    playing.play(Sound.BROWN)
    wait_until(lambda: bool(ear.heard), "the loudspeaker")
    assert playing._chime is None
    playing.chime()
    wait_until(lambda: playing._chime is not None, "the chime")
    wait_until(lambda: playing._chime is None, "its end")


def test_no_loudspeaker_is_told_in_words_and_the_next_wish_tries_again(told: list[str]) -> None:
    opened: list[int] = []

    def refuse(_frames: Callable[[int], Samples]) -> Device:
        opened.append(1)
        raise NoSoundError(loudspeaker.NO_SOUND)

    made = Player(told.append, refuse)
    made.play(Sound.RAIN)
    wait_until(lambda: told == [loudspeaker.NO_SOUND], "the words")
    made.play(Sound.RAIN)
    wait_until(lambda: len(opened) == 2, "another try")
    made.close()
    assert made._voices == ()


def test_a_fault_in_making_a_sound_is_told_once_and_gives_silence(
    playing: Player, ear: Ear, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    playing.play(Sound.WAVES)
    wait_until(lambda: bool(ear.heard), "waves")
    monkeypatch.setattr("moodguard.sound.voice.Voice.frames", lambda *_: 1 / 0)
    wait_until(lambda: len(told) == 1, "the words")
    heard = len(ear.heard)
    wait_until(lambda: len(ear.heard) > heard + 2, "silence")
    assert ear.loudness == 0
    assert told == ["The sound has stopped after a fault of MoodGuard's. All else goes on."]


def test_a_loudspeaker_that_hangs_keeps_nobody_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(player, "END_SECONDS", 0.1)
    answers = threading.Event()

    def hang(_frames: Callable[[int], Samples]) -> Device:
        answers.wait()
        raise NoSoundError("too late")

    told: list[str] = []
    made = Player(told.append, hang)
    made.play(Sound.RAIN)
    made.set_volume(0.5)
    made.stop()
    made.close()
    assert any(thread.name == "sound" for thread in threading.enumerate()), "it hangs, and only it"
    answers.set()
    wait_until(lambda: told == ["too late"], "the end of it")


def test_where_no_way_to_play_is_left_it_is_said() -> None:
    with pytest.raises(NoSoundError, match="no sound output"):
        open_loudspeaker(lambda count: np.zeros((count, 2), np.float32), ())


def test_the_loudspeaker_of_another_machine_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PULSE_SERVER", "tcp:192.0.2.1:4713")
    assert "PULSEAUDIO" not in loudspeaker._usable()
    monkeypatch.setenv("PULSE_SERVER", "unix:/run/user/1000/pulse/native")
    assert "PULSEAUDIO" in loudspeaker._usable()


def test_a_library_that_is_missing_is_told_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "miniaudio", None)
    with pytest.raises(NoSoundError, match="Install MoodGuard again"):
        open_loudspeaker(lambda count: np.zeros((count, 2), np.float32), ("NULL",))


def test_playing_brings_no_code_for_the_network_along() -> None:
    """In a program of its own, since others have imported much already."""
    code = (
        "import sys, numpy as np; from moodguard.sound.loudspeaker import open_loudspeaker\n"
        "open_loudspeaker(lambda count: np.zeros((count, 2), np.float32), ('NULL',)).close()\n"
        "print(sorted({'ssl', 'socket', 'http.client', 'urllib.request'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_quarter_of_a_second_is_asked_for_at_once() -> None:
    asked: list[int] = []

    def frames(count: int) -> Samples:
        asked.append(count)
        return np.zeros((count, 2), np.float32)

    device = open_loudspeaker(frames, ("NULL",))
    wait_until(lambda: len(asked) > 1, "the loudspeaker to ask")
    device.close()
    assert asked[-1] >= 0.1 * RATE
