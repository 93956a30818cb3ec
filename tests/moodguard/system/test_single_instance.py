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

from moodguard.system import single_instance
from moodguard.system.single_instance import Command, Instance, InstanceError, send, socket_name

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
    heard: list[Command] = []

    def handler(command: Command) -> str:
        heard.append(command)
        return "watching – all is well"

    instance.serve(handler)
    reply = exchange(lock_file, command.value.encode() + b"\n", qtbot)
    assert reply == "watching – all is well\n"
    assert heard == [command]


def test_a_command_in_pieces_is_put_together(lock_file: Path, instance: Instance, qtbot: QtBot) -> None:
    heard: list[Command] = []
    instance.serve(lambda command: heard.append(command) or "ok")
    socket = connect(lock_file, qtbot)
    for piece in (b"pau", b"se\n"):
        socket.write(piece)
        socket.flush()
        QCoreApplication.processEvents()
    qtbot.waitUntil(lambda: heard == [Command.PAUSE])
    socket.abort()


@pytest.mark.parametrize("line", [b"rm -rf\n", b"\n", b"\xff\xfe\n", b"PAUSE\n"])
def test_an_unknown_command_is_refused_in_words(
    lock_file: Path, instance: Instance, qtbot: QtBot, line: bytes
) -> None:
    instance.serve(lambda _: pytest.fail("must not be called"))
    assert exchange(lock_file, line, qtbot).startswith("error: unknown command; there are show-settings")


def test_endless_input_is_cut_off(lock_file: Path, instance: Instance, qtbot: QtBot) -> None:
    instance.serve(lambda _: pytest.fail("must not be called"))
    assert exchange(lock_file, b"x" * 100_000, qtbot) == "error: that is too long for a command\n"


def test_a_reply_is_one_line(lock_file: Path, instance: Instance, qtbot: QtBot) -> None:
    instance.serve(lambda _: "two\nlines")
    assert exchange(lock_file, b"status\n", qtbot) == "two lines\n"


def test_a_handler_that_fails_does_not_take_the_instance_down(
    lock_file: Path, instance: Instance, qtbot: QtBot
) -> None:
    def handler(command: Command) -> str:
        if command is Command.GALLERY:
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


def test_an_instance_that_is_busy_is_not_taken_over_and_the_question_times_out(lock_file: Path) -> None:
    first = start(CLAIM, str(lock_file))
    try:
        assert first_line(first) == "claimed"
        first.send_signal(signal.SIGSTOP)
        assert Instance.claim(lock_file) is None
        assert send(lock_file, Command.STATUS, timeout_ms=200) is None
    finally:
        kill(first)


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


def test_without_room_for_a_lock_the_app_starts_all_the_same() -> None:
    with (
        tempfile.TemporaryDirectory() as folder
    ):  # a short path, so that the socket is to lie beside the lock
        (Path(folder) / "state").write_text("a file where a folder should be")
        instance = Instance.claim(Path(folder) / "state" / "moodguard.lock")
        assert instance is not None
        with pytest.raises(InstanceError, match="can't be used"):
            instance.serve(lambda _: "watching")
        instance.release()


@posix_only
def test_only_the_user_can_use_the_socket(lock_file: Path, instance: Instance) -> None:
    instance.serve(lambda _: "watching")
    name = Path(socket_name(lock_file))
    assert stat.S_IMODE(name.stat().st_mode) & 0o077 == 0
    assert stat.S_IMODE(name.parent.stat().st_mode) & 0o077 == 0


@posix_only
def test_a_path_too_long_for_a_socket_gets_a_short_private_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single_instance.tempfile, "gettempdir", lambda: "/tmp")
    name = Path(socket_name(tmp_path / ("deep/" * 30) / "moodguard.lock"))
    assert name.parent == Path(f"/tmp/moodguard-{os.getuid()}")
    assert len(str(name)) <= 90


@pytest.mark.usefixtures("lock_file")
@posix_only
def test_a_folder_of_somebody_else_is_not_trusted_with_the_socket(
    instance: Instance, monkeypatch: pytest.MonkeyPatch
) -> None:
    owner = os.getuid()
    monkeypatch.setattr(single_instance.os, "getuid", lambda: owner + 1)
    with pytest.raises(InstanceError, match="belongs to another user"):
        instance.serve(lambda _: "watching")


def test_two_homes_do_not_meet(tmp_path: Path) -> None:
    assert socket_name(tmp_path / "a" / "moodguard.lock") != socket_name(tmp_path / "b" / "moodguard.lock")
