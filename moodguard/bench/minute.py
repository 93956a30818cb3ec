"""What a guided minute costs: the circle that breathes, and each of the sounds."""

import os
import sys
import time
import tracemalloc

import numpy as np
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from moodguard.app.minute import FRAME_MS
from moodguard.bench.targets import MB
from moodguard.desktop.minute.window import MinuteWindow
from moodguard.desktop.theme import apply_theme
from moodguard.mood.exercises import RHYTHMS
from moodguard.sound.noise import BLOCK, RATE
from moodguard.sound.sounds import Sound, source_of

SOUND_SECONDS = 60.0
ROUND_SECONDS = RHYTHMS[0].seconds / RHYTHMS[0].rounds


def print_minute() -> None:
    """Print both, as shares of one core. Where there is no display, the circle is painted without one."""
    print(f"{'What':24}{'of one core':>12}{'memory':>12}")
    share = breathing_share(ROUND_SECONDS)
    print(f"{'breathing circle':24}{share:>12.1%}{'':>12}   on “{QApplication.platformName()}”")
    for sound in Sound:
        share, memory = sound_cost(sound, SOUND_SECONDS)
        print(f"{'sound: ' + sound.value:24}{share:>12.1%}{memory / MB:>9.1f} MB")


def breathing_share(seconds: float) -> float:
    """The processor's time of the circle for so many seconds, as a share of one core."""
    if sys.platform.startswith("linux") and not (os.environ.keys() & {"DISPLAY", "WAYLAND_DISPLAY"}):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication(["moodguard bench"])
    if isinstance(application, QApplication):
        apply_theme(application)
    window = MinuteWindow()
    window.turn_to(window.breathing, "Breathe slowly")
    window.come(activate=False)
    begun = time.monotonic()

    def breathe() -> None:
        moment = RHYTHMS[0].at(time.monotonic() - begun)
        if moment is not None:
            window.breathing.show_breath(moment.fullness, moment.phase.value, moment.left)

    frames = QTimer(window, interval=FRAME_MS)
    frames.timeout.connect(breathe)
    frames.start()
    _wait(1.0)  # the first frames load what the others have
    busy, at = time.process_time(), time.monotonic()
    _wait(seconds)
    share = (time.process_time() - busy) / (time.monotonic() - at)
    window.leave()
    window.deleteLater()
    return share


def sound_cost(sound: Sound, seconds: float) -> tuple[float, int]:
    """The processor's time of so many seconds of a sound, as a share of one core, and bytes at most."""
    tracemalloc.start()
    source = source_of(sound, np.random.default_rng(1))
    for _ in range(40):
        source.block()
    memory = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    blocks = round(seconds * RATE / BLOCK)
    busy = time.process_time()
    for _ in range(blocks):
        source.block()
    return (time.process_time() - busy) / (blocks * BLOCK / RATE), memory


def _wait(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()
