"""What must hold after any fault: nothing lost, nothing stuck, nothing silent, and an exit code that tells.

Every test of this folder asks these questions and no others, so that a fault that is added to a table is held
to all that the others are held to.
"""

import contextlib
import re
import signal
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from moodguard.app.app import App
from moodguard.store.minutes import Minutes, MinutesFile
from moodguard.store.paths import Paths
from moodguard.store.person import Person, PersonFile
from moodguard.store.profiles import ProfileStore
from moodguard.store.remembered_state import RememberedState, RememberedStateFile
from moodguard.store.settings import SHARED, Settings
from moodguard.store.settings_file import SettingsFile
from moodguard.store.taste import Learned, TasteFile
from moodguard.system.single_instance import Command
from support.waiting import PATIENCE_SECONDS

GOOD_ENDS = frozenset({0, 2, 3})  # done, trouble that was told, not running
MOST_MORE_MEMORY = 3 * 2**30  # bytes of address space; what asks for more reads something without an end

# What people can't read: names of exceptions and modules, tracebacks, numbers of errors alone.
_FOR_PROGRAMMERS = re.compile(
    r"Traceback|\b[A-Za-z]+(?:Error|Exception)\b|\[Errno|\bErrno\b|errno|\bNone\b|<class|0x[0-9a-f]{6}|\bself\b"
    r"|\b(?:moodguard\.(?:app|store|sensing|system|gallery|mood|desktop)|numpy|cv2|onnxruntime)\.[a-z_]"
)
# What tells them how it goes on, or what they can do.
_HOW_IT_GOES_ON = re.compile(
    r"\b(?:is used|are used|usual|goes? on|kept|instead|tried again|left (?:as|out)|meanwhile|learned anew|"
    r"Install|Make|Choose|choose|Take|take|Plug|plug|check|Close|close|try again|Try|name them anew|Start|"
    r"save again|own paintings|are shown|until you quit|nothing|another program|nobody|is forgotten|"
    r"the settings|Open|Come|Turn)\b"
)


@dataclass(frozen=True)
class Fault:
    """One fault: how it comes about, and a pattern that the words for it must hold ("": nothing to tell)."""

    name: str
    inject: Callable[..., object]
    says: str = ""
    wanted: frozenset[str] = field(default_factory=frozenset)

    def __str__(self) -> str:
        """As a test's name shows it."""
        return self.name.replace(" ", "-")


def assert_said(words: str, says: str) -> None:
    """The words tell of the fault (`says`, a pattern; "" for no fault to be told) in a way people can use."""
    if says:
        assert re.search(says, words), f"silent about {says!r}: {words!r}"
        assert _HOW_IT_GOES_ON.search(words), f"says neither what still works nor what to do: {words!r}"
    found = _FOR_PROGRAMMERS.search(words)
    assert found is None, f"{found and found.group()!r} is for programmers: {words!r}"


def said_by(app: App) -> str:
    """All that the app tells of its troubles: tray, status, and the camera's line."""
    state = app.state()
    return " ".join(str(state[part]) for part in ("words", "why", "camera", "problem"))


def wait_until_said(qtbot: QtBot, app: App, says: str) -> None:
    """Until it is told of the fault; then it is told in words that people can use."""
    qtbot.waitUntil(lambda: re.search(says, said_by(app)) is not None)
    assert_said(said_by(app), says)


def assert_alive(qtbot: QtBot, app: App) -> None:
    """Nothing is stuck: the event loop turns, the camera can be switched off and on, the thread answers."""
    turned: list[bool] = []
    QTimer.singleShot(0, lambda: turned.append(True))
    qtbot.waitUntil(lambda: bool(turned))
    if app.companion.camera_wanted and not app.watching.waits_for_consent:
        with qtbot.waitSignal(app.watching.sampler.switched_off):
            app.handle_command(Command.PAUSE)
    elif not app.companion.paused:
        app.handle_command(Command.PAUSE)
    assert app.state()["paused"] is True
    assert app.handle_command(Command.RESUME).startswith("Resumed. ")
    assert app.state()["paused"] is False
    assert app.handle_command(Command.STATUS).startswith("{")
    assert any(thread.name == "sampler" for thread in threading.enumerate())


def assert_ends(app: App) -> None:
    """It quits in time, by itself, and leaves no thread that keeps the program from ending."""
    with in_bounds():
        app.shut_down()
    left = [
        thread.name
        for thread in threading.enumerate()
        if thread.name in ("sampler", "painter", "poller") and thread.is_alive()
    ]
    assert left == [], "threads that did not end"


@dataclass(frozen=True)
class Kept:
    """What a user has been told is kept, in all files of the store."""

    settings: Settings
    names: tuple[str, ...]
    person: Person
    learned: Learned
    minutes: Minutes
    remembered: RememberedState


def read_back(paths: Paths) -> Kept:
    """What the next start finds. Changes nothing on disk."""
    profiles = ProfileStore(paths.profiles).load()
    return Kept(
        SettingsFile(paths.settings_file, SHARED).load(mend=False).settings,
        tuple(profile.name for profile in profiles.all),
        PersonFile(profiles.active.person_file).load(),
        TasteFile(profiles.active.taste_file).load(),
        MinutesFile(profiles.active.minutes_file).load(),
        RememberedStateFile(paths.memory_file).load(),
    )


def still_there(folder: Path, content: bytes) -> bool:
    """Whether a file below `folder` has this content: a damaged file may be put aside, but not lost."""
    return any(
        path.is_file() and path.stat().st_size == len(content) and path.read_bytes() == content
        for path in folder.rglob("*")
        if not path.is_fifo()
    )


@contextlib.contextmanager
def in_bounds() -> Iterator[None]:
    """What waits for ever, or reads without an end, within the block fails instead. Main thread, POSIX."""
    resource = _resource()
    if resource is None:
        yield
        return

    def give_up(_number: int, _frame: FrameType | None) -> None:
        raise AssertionError(f"stuck: nothing went on for {PATIENCE_SECONDS:g} seconds")

    before_space = resource.getrlimit(resource.RLIMIT_AS)
    before = signal.signal(signal.SIGALRM, give_up)
    signal.setitimer(signal.ITIMER_REAL, PATIENCE_SECONDS)
    resource.setrlimit(resource.RLIMIT_AS, (_address_space() + MOST_MORE_MEMORY, before_space[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, before_space)
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _resource():  # type: ignore[no-untyped-def]
    try:
        import resource
    except ImportError:  # Windows
        return None
    return resource if Path("/proc/self/statm").exists() else None


def _address_space() -> int:
    """Bytes of address space that this process has."""
    import resource

    return int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
