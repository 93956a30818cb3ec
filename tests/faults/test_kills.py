"""Killed at random moments: what was acknowledged is on disk, what was under way is whole or not there.

`MOODGUARD_KILLS=1000` kills as often; `make soak` does so.
"""

import json
import os
import random
import signal
import subprocess
import sys
import textwrap
from collections.abc import Iterator

import pytest

from faults.oracle import GOOD_ENDS, read_back
from moodguard.store.paths import Paths
from moodguard.store.written import kinds
from moodguard.system.private_files import remove_abandoned_drafts
from moodguard.system.single_instance import Command, send
from support.own_app import OwnApp, own_app
from support.waiting import PATIENCE_SECONDS, wait_until

pytestmark = pytest.mark.skipif(os.name != "posix", reason="forks and signals")

KILLS = int(os.environ.get("MOODGUARD_KILLS", "40"))

# Each child changes one file after the other, and says so behind each; it goes on where the last one was.
CHANGES = """
    import json, os, sys, time
    from dataclasses import replace
    from moodguard.store.paths import user_paths
    from moodguard.store.person import PersonFile, RestingFace
    from moodguard.store.profiles import ProfileStore
    from moodguard.store.remembered_state import RememberedStateFile
    from moodguard.store.settings import SHARED
    from moodguard.store.settings_file import SettingsFile
    from moodguard.store.taste import Known, Learned, TasteFile

    paths = user_paths()
    def change(number, say):
        settings = SettingsFile(paths.settings_file, SHARED)
        settings.save(replace(settings.load().settings, break_message=f"Break {number}"))
        say("settings", number)
        store = ProfileStore(paths.profiles)
        store.rename(store.load().active, f"Me {number}")
        say("names", number)
        active = store.load().active
        person = PersonFile(active.person_file)
        person.save(replace(person.load(), face=RestingFace(number / 1000, 1.0, 0.0, 0.5)))
        say("person", number)
        taste = TasteFile(active.taste_file)
        taste.load()
        taste.save(Learned({str(number): Known("Sea", 1.0)}, number))
        say("learned", number)
        memory = RememberedStateFile(paths.memory_file)
        memory.save(replace(memory.load(), messages=number))
        say("remembered", number)

    number = 0
    for line in sys.stdin:
        wait, (reading, writing) = float(line), os.pipe()
        child = os.fork()
        if not child:
            os.close(reading)
            while True:
                number += 1
                change(number, lambda *said: os.write(writing, (json.dumps(said) + "\\n").encode()))
        os.close(writing)
        time.sleep(wait)
        os.kill(child, 9)
        os.waitpid(child, 0)
        with open(reading) as said:
            done = dict(map(json.loads, said))
        number = max([number, *done.values()])
        print(json.dumps(done), flush=True)
"""


@pytest.fixture
def changing() -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-c", textwrap.dedent(CHANGES)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        yield process
        assert process.stdin is not None
        process.stdin.close()


def found_on_disk(paths: Paths) -> dict[str, int]:
    kept = read_back(paths)
    return {
        "settings": int(kept.settings.break_message.removeprefix("Break ")),
        "names": int(kept.names[0].removeprefix("Me ")),
        "person": round(1000 * kept.person.face.location) if kept.person.face is not None else 0,
        "learned": kept.learned.followed,
        "remembered": kept.remembered.messages,
    }


def test_what_was_acknowledged_survives_a_kill_at_any_moment(
    paths: Paths, changing: subprocess.Popen[str]
) -> None:
    assert changing.stdin is not None
    assert changing.stdout is not None
    rng = random.Random(1)
    acknowledged: dict[str, int] = {}
    for number in range(KILLS):
        changing.stdin.write(f"{0.3 if number == 0 else rng.uniform(0.0, 0.03)}\n")
        changing.stdin.flush()
        acknowledged |= json.loads(changing.stdout.readline())
        assert len(acknowledged) == 5, "the first is given the time to write each file"
        highest = max(acknowledged.values())
        for name, value in found_on_disk(paths).items():
            assert acknowledged[name] <= value <= highest + 1, f"{name}, after {number + 1} kills"
    assert not list(paths.state.parent.rglob("*broken*"))
    remove_abandoned_drafts(paths.roots, 2**40)
    left = [path.name for kind in kinds(paths) for path in kind.found().files]
    assert not [name for name in left if name.endswith(".tmp")]


SIGNALS = [signal.SIGTERM, signal.SIGINT, signal.SIGHUP]


@pytest.mark.parametrize("number", SIGNALS, ids=lambda number: number.name)
def test_a_signal_while_it_watches_ends_it_in_order(paths: Paths, number: signal.Signals) -> None:
    with own_app(paths, {}, "--source", "demo") as app:
        app.wait_until_it_watches()
        app.process.send_signal(number)
        assert app.process.wait(PATIENCE_SECONDS) == 0
    assert_next_start_is_as_usual(paths)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL], ids=lambda number: number.name)
def test_a_signal_during_the_start_leaves_nothing_that_stops_the_next_one(
    paths: Paths, number: signal.Signals
) -> None:
    with own_app(paths, {}, "--source", "demo") as app:
        wait_until(paths.state.exists, "the start")
        wait_a_while(app, random.Random(int(number)).uniform(0.0, 1.0))
        app.process.send_signal(number)
        ended = app.process.wait(PATIENCE_SECONDS)
        # before the app has said what is to become of a signal, the system's own way holds
        assert ended in GOOD_ENDS | {-number}
    assert_next_start_is_as_usual(paths)


def wait_a_while(app: OwnApp, seconds: float) -> None:
    try:
        app.process.wait(seconds)
    except subprocess.TimeoutExpired:
        return


def assert_next_start_is_as_usual(paths: Paths) -> None:
    """It starts, answers, has nothing to complain of, and quits when it is asked to."""
    with own_app(paths, {}, "--source", "demo") as app:
        app.wait_until_it_watches()
        assert app.status()["problem"] == ""
        assert send(paths.lock_file, Command.QUIT) == "ok"
        assert app.process.wait(PATIENCE_SECONDS) == 0
