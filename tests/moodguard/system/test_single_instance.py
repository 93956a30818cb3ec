"""One instance at a time, reachable by its own user, and never locked out by a crash."""

import os
import signal
import stat
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from moodguard.cli import main
from moodguard.store.paths import HOME_VARIABLE, Paths, user_paths
from moodguard.system import own_socket, single_instance
from moodguard.system.file_lock import is_locked
from moodguard.system.own_socket import places
from moodguard.system.peer import peer_user
from moodguard.system.single_instance import (
    Command,
    Instance,
    InstanceError,
    Request,
    SilentInstanceError,
    claim_or_ask,
    send,
)

pytestmark = pytest.mark.usefixtures("qapp")

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="about POSIX sockets and signals")

ASK = """
    import sys
    from pathlib import Path
    from moodguard.system.single_instance import Command, send
    print(send(Path(sys.argv[1]), Command(sys.argv[2])))
"""
CLAIM = """
    import sys, time
    from pathlib import Path
    from PySide6.QtCore import QCoreApplication
    from moodguard.system.single_instance import Instance
    app = QCoreApplication([])
    instance = Instance.claim(Path(sys.argv[1]))
    if instance:
        instance.serve(lambda command: "from the first")
    print("claimed" if instance else "refused", flush=True)
    app.exec() if instance else None
"""

# Takes the lock, and is killed before it can be asked for anything.
CLAIM_ONLY = """
    import sys, time
    from pathlib import Path
    from moodguard.system.single_instance import Instance
    instance = Instance.claim(Path(sys.argv[1]))
    print("claimed" if instance else "refused", flush=True)
    time.sleep(1000)
"""
CLAIM_OR_ASK = """
    import sys
    from pathlib import Path
    from moodguard.system.single_instance import Command, claim_or_ask
    print("waiting", flush=True)
    claimed = claim_or_ask(Path(sys.argv[1]), Command.SHOW_SETTINGS)
    print(claimed if isinstance(claimed, str) else "claimed", flush=True)
"""
# So many start at once, again and again, each as the app does: it takes the lock, and only a while later it
# listens. Prints for each round how many runs there were, and what the others were told.
CROWD = """
    import os, signal, sys, time
    from pathlib import Path
    from PySide6.QtCore import QCoreApplication
    from moodguard.system.single_instance import Command, Instance, InstanceError, claim_or_ask

    def start(lock_file, pipe):
        app = QCoreApplication([])
        try:
            claimed = claim_or_ask(lock_file, Command.SHOW_SETTINGS)
        except InstanceError as error:
            claimed = f"error: {error}"
        if isinstance(claimed, str):
            os.write(pipe, f"{claimed};".encode())
            os._exit(0)
        time.sleep(0.1)
        claimed.serve(lambda command: f"shown by {os.getpid()}")
        app.exec()

    crowd, rounds = int(sys.argv[2]), int(sys.argv[3])
    for number in range(rounds):
        read_end, write_end = os.pipe()
        children = []
        for _ in range(crowd):
            child = os.fork()
            if child == 0:
                start(Path(sys.argv[1]) / str(number % 2) / "moodguard.lock", write_end)
            children.append(child)
        ended = [os.waitpid(-1, 0)[0] for _ in range(crowd - 1)]
        for child in set(children) - set(ended):
            os.kill(child, signal.SIGKILL)  # and what it leaves is there in a later round
            os.waitpid(child, 0)
        os.close(write_end)
        replies = os.fdopen(read_end).read().rstrip(";").split(";")
        alone = [f"shown by {child}" for child in set(children) - set(ended)]
        print("good" if replies == alone * (crowd - 1) else replies, flush=True)
"""

# What another user's program does that was there first: it answers, and plays with the terminal.
IMPOSTOR = """
    import os, socket, sys
    os.umask(0)
    os.makedirs(os.path.dirname(sys.argv[1]), exist_ok=True)
    server = socket.socket(socket.AF_UNIX)
    server.bind(sys.argv[1])
    server.listen()
    print("listening", flush=True)
    while True:
        client = server.accept()[0]
        client.recv(100)
        client.sendall(b"\\x1b[2J\\x1b]0;mine\\x07all is well\\n")
        client.close()
"""


@pytest.fixture
def lock_file(tmp_path: Path) -> Path:
    return tmp_path / "state" / "moodguard.lock"


@pytest.fixture
def instance(lock_file: Path) -> Iterator[Instance]:
    instance = Instance.claim(lock_file)
    assert instance is not None
    yield instance
    instance.release()


def start(code: str, *arguments: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", textwrap.dedent(code), *arguments]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def first_line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def kill(process: subprocess.Popen[str]) -> None:
    process.kill()
    process.communicate()


def socket_name(lock_file: Path) -> str:
    """Of the socket that belongs to this lock, where its folder can be used."""
    return places(lock_file)[0].socket


def connect(lock_file: Path, qtbot: QtBot) -> QLocalSocket:
    socket = QLocalSocket()
    socket.connectToServer(socket_name(lock_file))
    qtbot.waitUntil(lambda: socket.state() == QLocalSocket.LocalSocketState.ConnectedState)
    return socket


def exchange(lock_file: Path, data: bytes, qtbot: QtBot) -> str:
    """What the instance replies to these raw bytes before it hangs up."""
    socket = connect(lock_file, qtbot)
    socket.write(data)
    qtbot.waitUntil(lambda: socket.state() == QLocalSocket.LocalSocketState.UnconnectedState)
    return bytes(socket.readAll().data()).decode()


def test_a_second_instance_is_refused_until_the_first_one_lets_go(
    lock_file: Path, instance: Instance
) -> None:
    assert Instance.claim(lock_file) is None
    instance.release()
    second = Instance.claim(lock_file)
    assert second is not None
    second.release()


def test_another_process_is_refused_too_and_can_ask_the_first(lock_file: Path) -> None:
    first = start(CLAIM, str(lock_file))
    try:
        assert first_line(first) == "claimed"
        second = start(CLAIM, str(lock_file))
        assert second.communicate()[0] == "refused\n"
        asked = start(ASK, str(lock_file), "show-settings")
        assert asked.communicate()[0] == "from the first\n"
    finally:
        kill(first)


@pytest.mark.parametrize("command", Command)
def test_every_command_reaches_the_handler_and_its_reply_comes_back(
    lock_file: Path, instance: Instance, qtbot: QtBot, command: Command
) -> None:
    heard: list[Request] = []

    def handler(request: Request) -> str:
        heard.append(request)
        return "watching – all is well"

    instance.serve(handler)
    reply = exchange(lock_file, command.value.encode() + b"\n", qtbot)
    assert reply == "watching – all is well\n"
    assert heard == [Request(command)]


def test_what_stands_behind_a_command_reaches_the_handler(
    lock_file: Path, instance: Instance, qtbot: QtBot
) -> None:
    heard: list[Request] = []
    instance.serve(lambda request: heard.append(request) or "ok")
    assert exchange(lock_file, b"later  20 \n", qtbot) == "ok\n"
    assert heard == [Request(Command.LATER, "20")]


def test_what_stands_behind_a_command_that_takes_nothing_is_refused(
    lock_file: Path, instance: Instance, qtbot: QtBot
) -> None:
    instance.serve(lambda _: pytest.fail("must not be called"))
    assert exchange(lock_file, b"quit 20\n", qtbot) == "error: quit takes nothing behind it\n"


def test_a_command_in_pieces_is_put_together(lock_file: Path, instance: Instance, qtbot: QtBot) -> None:
    heard: list[Request] = []
    instance.serve(lambda request: heard.append(request) or "ok")
    socket = connect(lock_file, qtbot)
    for piece in (b"pau", b"se\n"):
        socket.write(piece)
        socket.flush()
        QCoreApplication.processEvents()
    qtbot.waitUntil(lambda: heard == [Request(Command.PAUSE)])
    socket.abort()


@pytest.mark.parametrize("line", [b"rm -rf\n", b"\n", b"\xff\xfe\n", b"PAUSE\n"])
def test_an_unknown_command_is_refused_in_words(
    lock_file: Path, instance: Instance, qtbot: QtBot, line: bytes
) -> None:
    instance.serve(lambda _: pytest.fail("must not be called"))
    assert exchange(lock_file, line, qtbot).startswith("error: unknown command; there are show-home")


def test_endless_input_is_cut_off(lock_file: Path, instance: Instance, qtbot: QtBot) -> None:
    instance.serve(lambda _: pytest.fail("must not be called"))
    assert exchange(lock_file, b"x" * 100_000, qtbot) == "error: that is too long for a command\n"


def test_a_reply_is_one_line(lock_file: Path, instance: Instance, qtbot: QtBot) -> None:
    instance.serve(lambda _: "two\nlines")
    assert exchange(lock_file, b"status\n", qtbot) == "two lines\n"


def test_a_handler_that_fails_does_not_take_the_instance_down(
    lock_file: Path, instance: Instance, qtbot: QtBot
) -> None:
    def handler(request: Request) -> str:
        if request.command is Command.GALLERY:
            raise RuntimeError("no pictures")
        return "watching"

    instance.serve(handler)
    assert exchange(lock_file, b"gallery\n", qtbot).startswith("error: gallery failed")
    assert exchange(lock_file, b"status\n", qtbot) == "watching\n"


def test_clients_that_say_nothing_are_sent_away_and_others_are_served(
    lock_file: Path, instance: Instance, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single_instance, "SILENT_CLIENT_MS", 300)
    instance.serve(lambda _: "watching")
    silent = [connect(lock_file, qtbot) for _ in range(single_instance.MOST_CLIENTS // 2)]
    assert exchange(lock_file, b"status\n", qtbot) == "watching\n"
    unconnected = QLocalSocket.LocalSocketState.UnconnectedState
    qtbot.waitUntil(lambda: all(socket.state() == unconnected for socket in silent))


def test_a_crowd_of_silent_clients_is_bounded_and_passes(
    lock_file: Path, instance: Instance, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single_instance, "SILENT_CLIENT_MS", 300)
    instance.serve(lambda _: "watching")
    crowd = [connect(lock_file, qtbot) for _ in range(3 * single_instance.MOST_CLIENTS)]
    unconnected = QLocalSocket.LocalSocketState.UnconnectedState
    qtbot.waitUntil(lambda: all(socket.state() == unconnected for socket in crowd))
    assert exchange(lock_file, b"status\n", qtbot) == "watching\n"


def test_nobody_answers_where_nothing_runs(lock_file: Path) -> None:
    assert send(lock_file, Command.STATUS) is None


@posix_only
def test_one_that_is_stopped_is_not_taken_over_and_is_said_to_run(
    paths: Paths, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(single_instance, "PATIENCE_MS", 300)
    first = start(CLAIM, str(paths.lock_file))
    try:
        assert first_line(first) == "claimed"
        first.send_signal(signal.SIGSTOP)
        assert Instance.claim(paths.lock_file) is None
        for command in ("status", "pause", "resume", "gallery", "settings", "quit"):
            assert main([command]) == 2
            assert "MoodGuard runs but does not answer" in (said := capsys.readouterr().err)
            assert f"end it (process {first.pid})" in said
        assert main(["profile", "new", "Home"]) == 2
        assert "The profiles are changed" in capsys.readouterr().err
        with pytest.raises(SilentInstanceError):
            claim_or_ask(paths.lock_file, Command.SHOW_SETTINGS)
    finally:
        kill(first)
    assert main(["status"]) == 3, "it runs no more"


@posix_only
def test_of_many_that_start_at_once_one_runs_and_the_others_reach_it(tmp_path: Path) -> None:
    crowd = start(CROWD, str(tmp_path), "5", "20")
    assert crowd.communicate()[0].split("\n") == ["good"] * 20 + [""]


def test_a_start_that_waits_for_another_takes_its_place_when_that_is_killed(lock_file: Path) -> None:
    first = start(CLAIM_ONLY, str(lock_file))
    assert first_line(first) == "claimed"
    second = start(CLAIM_OR_ASK, str(lock_file))
    assert first_line(second) == "waiting"
    assert second.poll() is None
    kill(first)
    assert second.communicate()[0] == "claimed\n"


def test_a_command_waits_for_an_instance_that_is_just_starting(lock_file: Path, instance: Instance) -> None:
    asked = start(ASK, str(lock_file), "status")
    instance.serve(lambda _: "watching")
    while asked.poll() is None:
        QCoreApplication.processEvents()
    assert asked.communicate()[0] == "watching\n"


def test_one_that_never_listens_is_given_up_and_said_to_run(lock_file: Path, instance: Instance) -> None:
    with pytest.raises(SilentInstanceError, match=f"process {os.getpid()}"):
        send(lock_file, Command.STATUS, timeout_ms=100)
    with pytest.raises(SilentInstanceError):
        claim_or_ask(lock_file, Command.SHOW_SETTINGS, timeout_ms=100)
    instance.release()
    assert send(lock_file, Command.STATUS, timeout_ms=100) is None


def test_whoever_asks_whether_one_runs_keeps_none_from_starting(
    lock_file: Path, instance: Instance, monkeypatch: pytest.MonkeyPatch
) -> None:
    def end_while_it_is_asked(_: float) -> None:
        instance.release()

    monkeypatch.setattr(single_instance.time, "sleep", end_while_it_is_asked)
    second = Instance.claim(lock_file)
    assert second is not None
    second.release()


def test_a_crash_locks_nobody_out(lock_file: Path) -> None:
    first = start(CLAIM, str(lock_file))
    assert first_line(first) == "claimed"
    kill(first)
    assert lock_file.exists()
    second = Instance.claim(lock_file)
    assert second is not None
    second.serve(lambda _: "alive")
    second.release()


@posix_only
def test_a_crash_locks_nobody_out_when_another_program_has_its_number_now(
    lock_file: Path, instance: Instance
) -> None:
    content = lock_file.read_bytes()  # names this very process, which is alive
    instance.release()
    lock_file.write_bytes(content)
    second = Instance.claim(lock_file)
    assert second is not None
    second.release()


@pytest.fixture
def unusable() -> Iterator[Path]:
    """A lock file whose folder can't be made; its path is so short that the socket could lie beside it."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "state").write_text("a file where a folder should be")
        yield Path(folder) / "state" / "moodguard.lock"


def test_without_room_for_a_lock_there_is_still_one_instance_and_it_can_be_asked(unusable: Path) -> None:
    first = start(CLAIM, str(unusable))
    try:
        assert first_line(first) == "claimed"
        assert Instance.claim(unusable) is None
        assert send(unusable, Command.STATUS) == "from the first"
        unusable.parent.unlink()
        assert Instance.claim(unusable) is None, "also when there is room again"
    finally:
        kill(first)
    second = Instance.claim(unusable)
    assert second is not None
    second.release()


def test_without_room_for_a_lock_anywhere_the_app_starts_all_the_same(
    unusable: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(unusable.parent))
    instance = Instance.claim(unusable)
    assert instance is not None
    with pytest.raises(InstanceError, match="can't be used"):
        instance.serve(lambda _: "watching")
    instance.release()


def test_without_any_temporary_folder_the_app_starts_all_the_same(
    lock_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(lock_file / "none"))
    instance = Instance.claim(lock_file)
    assert instance is not None
    assert is_locked(lock_file)
    instance.release()
    assert not is_locked(lock_file)


@posix_only
def test_only_the_user_can_use_the_socket(lock_file: Path, instance: Instance) -> None:
    instance.serve(lambda _: "watching")
    name = Path(socket_name(lock_file))
    assert stat.S_IMODE(name.stat().st_mode) & 0o077 == 0
    assert stat.S_IMODE(name.parent.stat().st_mode) & 0o077 == 0


@posix_only
def test_only_the_user_can_use_the_lock_whatever_the_umask(tmp_path: Path) -> None:
    lock_file = tmp_path / "moodguard.lock"
    before = os.umask(0)
    try:
        held = Instance.claim(lock_file)
        assert os.umask(0) == 0, "the umask is the user's affair"
    finally:
        os.umask(before)
    assert held is not None
    assert stat.S_IMODE(lock_file.stat().st_mode) == 0o600
    held.release()


@posix_only
def test_a_path_too_long_for_a_socket_gets_a_short_private_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", "/tmp")
    name = Path(socket_name(tmp_path / ("deep/" * 30) / "moodguard.lock"))
    assert name.parent == Path(f"/tmp/moodguard-{os.getuid()}")
    assert len(str(name)) <= 90


@pytest.mark.usefixtures("lock_file")
@posix_only
def test_a_folder_of_somebody_else_is_not_trusted_with_the_socket(
    instance: Instance, monkeypatch: pytest.MonkeyPatch
) -> None:
    owner = os.getuid()
    monkeypatch.setattr(own_socket.os, "getuid", lambda: owner + 1)
    with pytest.raises(InstanceError, match="belongs to another user"):
        instance.serve(lambda _: "watching")


def test_two_homes_do_not_meet(tmp_path: Path) -> None:
    assert socket_name(tmp_path / "a" / "moodguard.lock") != socket_name(tmp_path / "b" / "moodguard.lock")


@pytest.fixture
def impostor(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Path]:
    """The socket of another program, where that of a home with a long path would lie."""
    with tempfile.TemporaryDirectory() as short:
        monkeypatch.setenv("TMPDIR", short)
        monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / ("deep/" * 30)))
        name = socket_name(user_paths().lock_file)
        process = start(IMPOSTOR, name)
        assert first_line(process) == "listening"
        yield Path(name)
        kill(process)


def keep_to_this_user(socket: Path) -> None:
    socket.parent.chmod(0o700)
    socket.chmod(0o700)


@posix_only
def test_a_folder_that_others_may_change_is_not_trusted(
    impostor: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["status"]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert f"{impostor.parent} may have been made by another user" in said.err


@posix_only
@pytest.mark.skipif(sys.platform == "win32" or os.getuid() != 0, reason="root alone can give files away")
@pytest.mark.parametrize("which", ["folder", "socket"])
def test_a_folder_or_socket_of_another_user_is_not_trusted(
    impostor: Path, which: str, capsys: pytest.CaptureFixture[str]
) -> None:
    keep_to_this_user(impostor)
    os.chown(impostor.parent if which == "folder" else impostor, 12345, -1)
    for command in (["status"], ["pause"], ["quit"]):
        assert main(command) == 2
        said = capsys.readouterr()
        assert said.out == ""
        assert "belongs to another user" in said.err
        assert "tray icon works" in said.err
    assert main(["profile", "new", "Home"]) == 2
    assert "The profiles are changed" in capsys.readouterr().err
    instance = Instance.claim(user_paths().lock_file)
    assert instance is not None, "an impostor keeps nobody from starting"
    with pytest.raises(InstanceError, match="belongs to another user"):
        instance.serve(lambda _: "watching")
    instance.release()


@posix_only
def test_a_program_of_another_user_is_not_asked(
    impostor: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    keep_to_this_user(impostor)
    monkeypatch.setattr(own_socket, "peer_user", lambda _: os.getuid() + 1)
    assert main(["status"]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "a program of another user answers" in said.err


@posix_only
def test_nothing_in_a_reply_moves_the_terminal(impostor: Path, capsys: pytest.CaptureFixture[str]) -> None:
    keep_to_this_user(impostor)
    assert main(["status", "--json"]) == 0
    assert capsys.readouterr().out == " [2J ]0;mine all is well\n"


@posix_only
def test_a_client_of_another_user_is_not_served(
    lock_file: Path, instance: Instance, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(own_socket, "peer_user", lambda _: os.getuid() + 1)
    instance.serve(lambda _: pytest.fail("must not be called"))
    assert exchange(lock_file, b"quit\n", qtbot) == ""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not tell")
def test_the_system_tells_whose_process_answers(lock_file: Path, instance: Instance, qtbot: QtBot) -> None:
    instance.serve(lambda _: "watching")
    socket = connect(lock_file, qtbot)
    assert peer_user(int(socket.socketDescriptor())) == os.getuid()
    socket.abort()
    assert peer_user(-1) is None


@posix_only
def test_a_folder_of_the_users_own_that_was_open_is_closed_to_others(lock_file: Path) -> None:
    lock_file.parent.mkdir()
    lock_file.parent.chmod(0o777)
    instance = Instance.claim(lock_file)
    assert instance is not None
    instance.serve(lambda _: "watching")
    assert stat.S_IMODE(Path(socket_name(lock_file)).parent.stat().st_mode) & 0o022 == 0
    instance.release()
