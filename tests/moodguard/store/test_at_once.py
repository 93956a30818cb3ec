"""What two processes change at once is kept of both."""

import subprocess
import sys
import textwrap
from dataclasses import replace
from pathlib import Path

from moodguard.store.answers import Answer as Said
from moodguard.store.answers import Kind
from moodguard.store.person import Person, PersonFile, RestingFace
from moodguard.store.remembered_state import RememberedState, RememberedStateFile
from moodguard.store.settings import Settings
from moodguard.store.settings_file import SettingsFile
from moodguard.store.taste import Answer, Known, Learned, TasteFile

COUNT = """
    import sys
    from dataclasses import replace
    from pathlib import Path
    from moodguard.store.answers import Answer, Kind, with_one_more
    from moodguard.store.person import PersonFile
    file = PersonFile(Path(sys.argv[1]))
    person = file.load()
    sys.stdin.readline()
    for _ in range(10):
        person = replace(person, answers=with_one_more(person.answers, Answer(Kind.WRONG)))
        file.save(person)
"""


def test_answers_that_processes_count_at_once_all_count(tmp_path: Path) -> None:
    path = tmp_path / "person.json"
    command = [sys.executable, "-c", textwrap.dedent(COUNT), str(path)]
    processes = [subprocess.Popen(command, stdin=subprocess.PIPE, text=True) for _ in range(3)]
    for process in processes:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    for process in processes:
        process.communicate()
    assert PersonFile(path).load().count(Kind.WRONG) == 30


RIGHT = (Said(Kind.RIGHT, 1.5, 0.5),)
WRONG = (Said(Kind.WRONG, 0.5, 0.5),)


def test_an_answer_that_one_takes_back_is_gone_and_the_others_stays(tmp_path: Path) -> None:
    first, second = PersonFile(tmp_path / "person.json"), PersonFile(tmp_path / "person.json")
    first.save(Person(answers=WRONG))
    assert second.load() == Person(answers=WRONG)
    second.save(Person(answers=WRONG + RIGHT))
    first.save(Person())
    assert first.load() == Person(answers=RIGHT)


def test_a_face_and_an_answer_are_both_kept(tmp_path: Path) -> None:
    face = RestingFace(0.5, 1.0, 0.5, 0.5)
    first, second = PersonFile(tmp_path / "person.json"), PersonFile(tmp_path / "person.json")
    assert first.load() == second.load()
    first.save(Person(face))
    second.save(Person(answers=RIGHT))
    assert first.load() == Person(face, RIGHT)


def test_what_is_learned_of_different_pictures_is_kept_of_both(tmp_path: Path) -> None:
    first, second = TasteFile(tmp_path / "taste.json"), TasteFile(tmp_path / "taste.json")
    first.save(Learned({"old": Known("Sea", 1.0)}, 1))
    second.load()
    first.save(Learned({"old": Known("Sea", 1.0), "a": Known("Sea", 2.0)}, 2))
    second.save(Learned({"b": Known("Sky", answer=Answer.LIKE)}, 2))
    assert first.load() == Learned({"a": Known("Sea", 2.0), "b": Known("Sky", answer=Answer.LIKE)}, 3)


def test_different_settings_are_kept_of_both(tmp_path: Path) -> None:
    first, second = SettingsFile(tmp_path / "settings.json"), SettingsFile(tmp_path / "settings.json")
    first.load()
    second.load()
    first.save(replace(Settings(), window_minutes=33))
    second.save(replace(Settings(), rest_minutes=44))
    assert first.load().settings == replace(Settings(), window_minutes=33, rest_minutes=44)


def test_settings_that_were_erased_do_not_come_back(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    file.save(replace(Settings(), window_minutes=33))
    file.path.unlink()
    file.save(replace(Settings(), rest_minutes=44))
    assert file.load().settings == replace(Settings(), rest_minutes=44)


def test_a_pause_and_a_suggestion_are_both_remembered(tmp_path: Path) -> None:
    first, second = (
        RememberedStateFile(tmp_path / "memory.json"),
        RememberedStateFile(tmp_path / "memory.json"),
    )
    assert first.load() == second.load()
    first.save(RememberedState(paused_until=5.0))
    second.save(RememberedState(day=7, suggestions=1))
    assert first.load() == RememberedState(paused_until=5.0, day=7, suggestions=1)
