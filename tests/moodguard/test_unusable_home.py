"""Folders that can't be used end no command in a traceback: each says what is in the way and what helps."""

import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from moodguard import cli
from moodguard.commands import replay
from moodguard.commands.remote import VERBS
from moodguard.store.paths import HOME_VARIABLE, nowhere, user_paths
from moodguard.system.single_instance import Command, InstanceError, send
from support.closed_home import HOMES, UNKNOWN_USER, as_ordinary, give_away, make_read_only, run_python
from support.desktop import child
from support.waiting import PATIENCE_SECONDS, wait_until

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="about the rights of files on POSIX")

REMOTE = [[verb.name, *({"feel": ["good"]}.get(verb.name, []))] for verb in VERBS] + [["status"]]
PROFILE_ACTIONS = ("list", "use Me", "new A", "rename Me B", "delete Me --yes")
PROFILE = [["profile", *action.split()] for action in PROFILE_ACTIONS]
OTHERS = [["replay", "demo"], ["bench"]]
SIMULATE = ["simulate", "--people", "1", "--days", "1", "--variant", "default"]
IN_A_FOLDER_THAT_GOES = "import os; os.chdir(os.environ['GONE']); os.rmdir(os.environ['GONE'])\n"
# Several commands in one process, each as if it were alone; prints the end of each and what it said.
ALL = """
import contextlib, io, json, sys, traceback
from moodguard.cli import main
for command in json.loads(sys.argv[-1]):
    said = io.StringIO()
    with contextlib.redirect_stderr(said), contextlib.redirect_stdout(io.StringIO()):
        try:
            status = main(command)
        except BaseException:
            status = traceback.format_exc()
    print(json.dumps([status, said.getvalue()]))
"""


def outcomes(commands: list[list[str]], before: str = "", **environment: str) -> list[tuple[object, str]]:
    """How each command ends, and what it says of trouble."""
    done = run_python("-c", before + ALL, json.dumps(commands), **environment)
    assert done.returncode == 0, done.stderr
    return [tuple(json.loads(line)) for line in done.stdout.splitlines()]


@pytest.fixture
def place() -> Iterator[Path]:
    """Where a home can be; its path is short, and everybody may look into it."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        home = Path(folder) / "home"
        yield home
        if home.is_dir():
            os.chown(home, os.getuid(), -1)
            home.chmod(0o700)


@pytest.mark.parametrize("kind", HOMES)
def test_every_command_says_what_is_in_the_way(kind: str, place: Path) -> None:
    HOMES[kind](place)
    commands = [*REMOTE, *PROFILE, *OTHERS]
    for command, (status, said) in zip(commands, outcomes(commands, MOODGUARD_HOME=str(place)), strict=True):
        assert status == 2, (command, status, said)
        assert f"MoodGuard can't use {place}: " in said, (command, said)
        assert "MOODGUARD_HOME" in said or "Run “" in said


@pytest.mark.parametrize("name", ["x" * 300, "deep/" * 1000], ids=["a long name", "a long path"])
def test_a_path_that_is_too_long_is_said_so_and_made_in_no_part(name: str, place: Path) -> None:
    commands = [*REMOTE, *PROFILE, *OTHERS]
    for status, said in outcomes(commands, MOODGUARD_HOME=str(place / name)):
        assert status == 2, said
        assert "its name is longer than the system takes" in said
        assert len(said) < 500
    assert not place.exists()


def test_whoever_may_only_read_gets_what_can_be_read(place: Path) -> None:
    make_read_only(place)
    commands = [["status"], ["profile", "list"], ["profile", "new", "A"], SIMULATE]
    found = outcomes(commands, MOODGUARD_HOME=str(place))
    assert [status for status, _ in found] == [3, 0, 2, 0]
    assert "can't be saved" in found[2][1]


@pytest.mark.parametrize(
    ("before", "variables", "words"),
    [
        (UNKNOWN_USER, {}, "HOME is not set, and the system does not know you"),
        ("", {"HOME": ""}, "HOME is “”"),
        ("", {"HOME": "somewhere"}, "HOME is “somewhere”"),
        (IN_A_FOLDER_THAT_GOES, {"MOODGUARD_HOME": "mine"}, "MOODGUARD_HOME names “mine”"),
    ],
)
def test_without_a_home_every_command_says_how_to_name_one(
    before: str, variables: dict[str, str], words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in (HOME_VARIABLE, "HOME", *(n for n in os.environ if n.startswith("XDG_"))):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, sys.path)))
    commands = [*REMOTE, *PROFILE, *OTHERS]
    for status, said in outcomes(commands, before, GONE=str(tmp_path / "gone"), **variables):
        assert status == 2, said
        assert words in said
        assert "MOODGUARD_HOME" in said
    assert {path.name for path in tmp_path.iterdir()} <= {"gone"}, "nothing is made where it was started"


def test_what_the_system_refuses_where_nobody_expects_it_is_told_in_words(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refused(*_: object) -> None:
        raise OSError(5, "Input/output error", "/a/drive")

    monkeypatch.setattr(replay, "settings_of", refused)
    assert cli.main(["replay", "demo"]) == 2
    assert "/a/drive can't be used: Input/output error" in capsys.readouterr().err


def test_a_source_that_can_not_be_looked_at_is_named(place: Path) -> None:
    HOMES["closed"](place)
    sources = [str(place / "day.mkv"), str(place.with_name("x" * 300))]
    commands = [["run", "--source"], ["replay"], ["bench", "--video"]]
    wanted = [[*command, source] for command in commands for source in sources]
    for command, (status, said) in zip(wanted, outcomes(wanted), strict=True):
        assert status == 2, (command, status)
        assert f"{command[-1]} can't be looked at" in said


def closed_below(name: str) -> Callable[[Path], None]:
    def make(home: Path) -> None:
        folder = home / name
        folder.mkdir(parents=True)
        give_away(folder, 0o700)

    return make


def answers(lock_file: Path) -> bool:
    try:
        return send(lock_file, Command.STATUS) is not None
    except InstanceError:  # until it runs, nobody knows who would answer in a folder of somebody else
        return False


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (HOMES["closed"], "can't use {home}: it"),
        (make_read_only, "can't use {home}: "),
        (closed_below("state"), "can't use {home}/state: "),
        (closed_below("data/profiles/profile-1"), "can't use {home}/data/profiles/profile-1: "),
        (None, "HOME is not set"),
    ],
)
def test_the_app_runs_without_its_folders_says_so_and_can_be_asked(
    make: Callable[[Path], object] | None, words: str, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, environment = "", {"TMPDIR": str(place.parent), "MOODGUARD_HOME": str(place)}
    if make is not None:
        make(place)
    else:
        before = UNKNOWN_USER
        monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, sys.path)))
        for name in ("HOME", HOME_VARIABLE, *(n for n in os.environ if n.startswith("XDG_"))):
            monkeypatch.delenv(name, raising=False)
        environment.pop("MOODGUARD_HOME")
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("TMPDIR", str(place.parent))
    lock_file = (user_paths() if make is not None else nowhere()).lock_file
    main = before + "import sys; from moodguard.cli import main; sys.exit(main(sys.argv[1:]))"
    with child(as_ordinary("-c", main, "--source", "demo"), dict(os.environ)) as app:
        wait_until(lambda: app.poll() is not None or answers(lock_file), "the app to answer")
        problem = json.loads(send(lock_file, Command.STATUS) or "")["problem"]
        assert words.format(home=place) in problem
        assert "keeps nothing" in problem
        assert send(lock_file, Command.PAUSE) == "Paused until you resume; the camera is being closed."
        if make is None:  # what is furthest from usual
            second = run_python("-c", main, "--source", "demo")
            assert second.stdout == "MoodGuard is already running; its window is open now.\n"
            asked = run_python("-c", main, "status", "--json")
            assert json.loads(asked.stdout)["paused"] is True
        assert send(lock_file, Command.QUIT) == "ok"
        assert app.wait(PATIENCE_SECONDS) == 0


def test_a_simulation_needs_no_home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(HOME_VARIABLE, "/dev/null/nowhere")
    ((status, said),) = outcomes([SIMULATE])
    assert (status, said) == (0, "")
