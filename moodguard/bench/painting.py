"""What painting in the background costs: `moodguard bench --painting`.

Looks at the painted demo as the app does, with nothing painted and while the thread paints, and prints how
long a look takes, how long a picture takes, and how much memory painting adds.
"""

import random
import statistics
import tempfile
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from queue import Empty, Queue

from moodguard.gallery.album import shipped_pictures
from moodguard.gallery.painting_job import A_FEW, Outcome, PaintingJob, run_job
from moodguard.gallery.painting_store import Bounds, PaintingStore
from moodguard.gallery.painting_thread import PaintingThread
from moodguard.gallery.picture_gates import GATES_FILE
from moodguard.sensing.source_choice import DEMO, open_watcher, wanted_by
from moodguard.sensing.watcher import Watcher, burst_within
from moodguard.store.paths import assets_dir, user_paths
from moodguard.store.settings import Settings
from moodguard.store.taste import Learned

EVERY = 1.0  # s between two looks; ten is usual


def resident_mib() -> float:
    """The memory that this process holds, in MiB; 0 where it can't be told."""
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii")
    except OSError:
        return 0.0
    line = next((line for line in status.splitlines() if line.startswith("VmRSS")), "VmRSS: 0")
    return int(line.split()[1]) / 1024


def looks(
    watcher: Watcher, most: int, looking: threading.Event, outcomes: "Queue[Outcome] | None" = None
) -> tuple[list[float], float]:
    """Times (s) of `most` looks, or of as many as there are until an outcome comes; and the most memory.

    `looking` is set during each, as an open camera tells it in the app.
    """
    taken: list[float] = []
    memory = resident_mib()
    while len(taken) < most:
        looking.set()
        began = time.perf_counter()
        watcher.look(time.monotonic(), len(taken) * EVERY, burst_within(EVERY), lambda _: True)
        taken.append(time.perf_counter() - began)
        looking.clear()
        memory = max(memory, resident_mib())
        time.sleep(max(0.0, EVERY - taken[-1]))
        if outcomes is not None and not outcomes.empty():
            break
    return taken, memory


def job() -> PaintingJob:
    """What the app orders where nothing is known of the user's taste."""
    assets = assets_dir()
    shipped = shipped_pictures(assets / "gallery")
    painter, gates = assets / "models" / "painter.onnx", assets / "gallery" / GATES_FILE
    upscaler = assets / "models" / "upscaler.onnx"
    return PaintingJob(A_FEW, painter, shipped, Learned(), Bounds(60), gates=gates, upscaler=upscaler)


def in_words(name: str, taken: Sequence[float]) -> str:
    """One line about looks."""
    median, longest = statistics.median(taken) * 1000, max(taken) * 1000
    ninth = statistics.quantiles(taken, n=10)[-1] * 1000
    return f"{name:<28}{median:8.1f} ms median {ninth:8.1f} ms ninth decile {longest:8.1f} ms longest"


def print_painting(alone_looks: int, rounds: int) -> None:
    """Measure `alone_looks` looks with nothing painted, and those beside `rounds` commissions; print both."""
    watcher = open_watcher(wanted_by(Settings(), user_paths(), DEMO)).watcher
    looking = threading.Event()
    looks(watcher, 5, looking)  # the first ones load what is loaded late
    alone, before = looks(watcher, max(10, alone_looks), looking)
    outcomes: Queue[Outcome] = Queue()
    thread = PaintingThread(outcomes.put, looking.is_set)
    beside: list[float] = []
    most, seconds, painted, tried = before, 0.0, 0, 0
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(rounds):
            began = time.perf_counter()
            thread.begin(job(), PaintingStore(Path(folder)))
            taken, memory = looks(watcher, 10_000, looking, outcomes)
            seconds += time.perf_counter() - began
            beside, most = beside + taken, max(most, memory)
            try:
                outcome = outcomes.get(timeout=1)
            except Empty:
                break
            painted, tried = painted + outcome.painted, tried + outcome.tried
        thread.stop()
        after = resident_mib()
        began = time.thread_time()
        alone_painted = run_job(job(), PaintingStore(Path(folder) / "alone"), random.Random(1), lambda: True)
        processor = (time.thread_time() - began) / max(1, alone_painted.painted)
    watcher.close()
    print(in_words("a look, nothing painted", alone))
    print(in_words("a look while it is painted", beside))
    clock = seconds / max(1, painted)
    print(
        f"painted {painted} pictures of {tried} tried at the lowest priority, {clock:.2f} s each by the clock"
    )
    print(f"a picture takes {processor:.2f} s of one core, with {alone_painted.tried} tried for 4")
    print(f"memory: {before:.0f} MiB before, {most:.0f} at most, {after:.0f} after")
