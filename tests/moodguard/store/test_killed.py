"""Whoever is killed at any step of a write leaves the old or the new behind, and nobody locked out."""

import json
import os
import subprocess
import sys
import textwrap
from dataclasses import replace
from pathlib import Path

import pytest

from moodguard.store.answers import Answer, Kind
from moodguard.store.person import Person, PersonFile, RestingFace
from moodguard.store.profiles import FIRST_NAME, ProfileStore
from moodguard.store.settings import Settings
from moodguard.store.settings_file import SettingsFile

pytestmark = pytest.mark.skipif(os.name != "posix", reason="forks")

# Runs what it is given in children, of which the first dies before the first change of the disk, the second
# before the second, and so on; after each it prints how it ended and waits to be told to go on.
KILL = """
    import os, sys
    from dataclasses import replace
    from pathlib import Path
    from moodguard.store.person import PersonFile, RestingFace
    from moodguard.store.profiles import ProfileStore
    from moodguard.store.settings_file import SettingsFile
    folder = Path(sys.argv[1])
    left = 0
    def watch(event, arguments):
        global left
        if event in ("open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "shutil.rmtree"):
            left -= 1
            if not left:
                os._exit(9)
    for step in range(1, 1000):
        child = os.fork()
        if not child:
            sys.addaudithook(watch)
            left = step
            exec(sys.argv[2])
            os._exit(0)
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        print(status, flush=True)
        if status != 9:
            break
        sys.stdin.readline()
"""
ANSWERS = (Answer(Kind.WRONG, 0.5, 0.5),)
OLD, NEW = RestingFace(0.5, 1.0, 0.5, 0.5), RestingFace(0.9, 1.0, 0.9, 0.5)


class Killed:
    """A run of `action` that is killed one step later each time, until it ends by itself."""

    def __init__(self, folder: Path, action: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", textwrap.dedent(KILL), str(folder), action],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip

    def once_more(self) -> bool:
        """Whether it was killed this time; before it is tried again `go_on` must be called."""
        assert self._process.stdout is not None
        status = self._process.stdout.readline().strip()
        assert status in ("9", "0")
        return status == "9"

    def go_on(self) -> None:
        """Let the next child run."""
        assert self._process.stdin is not None
        self._process.stdin.write("\n")
        self._process.stdin.flush()

    def end(self) -> None:
        """Wait for its end."""
        self._process.communicate()


def test_measuring_the_resting_face_keeps_the_old_one_or_the_new_one(tmp_path: Path) -> None:
    file = PersonFile(tmp_path / "person.json")
    file.save(Person(OLD, ANSWERS))
    new = "RestingFace(0.9, 1.0, 0.9, 0.5)"
    action = f"f = PersonFile(folder / 'person.json'); f.save(replace(f.load(), face={new}))"
    killed, times = Killed(tmp_path, action), 0
    while killed.once_more():
        times += 1
        assert PersonFile(file.path).load() in (Person(OLD, ANSWERS), Person(NEW, ANSWERS))
        killed.go_on()
    killed.end()
    assert times > 3
    assert PersonFile(file.path).load() == Person(NEW, ANSWERS)


def test_mending_the_settings_keeps_what_was_good(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    SettingsFile(path).save(replace(Settings(), window_minutes=33))
    broken = json.dumps(json.loads(path.read_text()) | {"break_seconds": -4})
    path.write_text(broken)
    killed, times = Killed(tmp_path, "SettingsFile(folder / 'settings.json').load()"), 0
    while killed.once_more():
        times += 1
        assert SettingsFile(path).load(mend=False).settings.window_minutes == 33
        path.write_text(broken)
        killed.go_on()
    killed.end()
    assert times > 3
    assert SettingsFile(path).load().settings.window_minutes == 33


@pytest.mark.parametrize(
    "action", ["create('New')", "use(s.load().named('Home'))", "delete(s.load().named('Work'))"]
)
def test_changing_the_profiles_loses_no_other_and_no_face(tmp_path: Path, action: str) -> None:
    store = ProfileStore(tmp_path)
    for name in ("Home", "Work"):
        PersonFile(store.create(name).person_file).save(Person(OLD))
    killed, times = Killed(tmp_path, f"s = ProfileStore(folder); s.{action}"), 0
    while killed.once_more():
        times += 1
        found = {profile.name: profile for profile in store.load().all}
        assert found.keys() >= {FIRST_NAME, "Home"}
        assert PersonFile(found["Home"].person_file).load().face == OLD
        if "Work" in found:
            assert PersonFile(found["Work"].person_file).load().face == OLD, "not half a profile"
        if action.startswith("create") and "New" in found:
            store.delete(found["New"])
        elif action.startswith("delete") and "Work" not in found:
            PersonFile(store.create("Work").person_file).save(Person(OLD))
        killed.go_on()
    killed.end()
    assert times > 3
