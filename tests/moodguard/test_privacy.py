"""The promises of privacy: no network, and no picture of the user on disk."""

import ast
import json
import os
import re
import socketserver
import subprocess
import sys
import textwrap
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import pytest

import moodguard.system
from moodguard.sensing.sources import SourceError, VideoSource
from support.promises import LOCAL_SOCKETS

PACKAGE = Path(moodguard.__file__).parent
NETWORK = {
    "aiohttp", "asyncio", "ftplib", "http", "httpx", "imaplib", "poplib", "requests", "smtplib", "socket",
    "socketserver", "ssl", "telnetlib", "urllib", "urllib3", "webbrowser", "websockets", "xmlrpc",
}  # fmt: skip
QT_NETWORK = ("PySide6.QtNetwork", "PySide6.QtWebEngine", "PySide6.QtWebSockets", "PySide6.QtHttpServer")
# They lead nowhere but to other programs of this machine; to which ones is in `support.promises`.
LOCAL_SOCKET = {"QLocalServer", "QLocalSocket"}
WRITERS = {
    "imwrite", "imwritemulti", "imencode", "VideoWriter", "FileStorage", "dump", "save", "savez", "savetxt",
    "tofile", "write", "write_bytes", "write_text", "write_private", "mkstemp", "NamedTemporaryFile",
}  # fmt: skip

# With one of these set the model runtime is quiet by itself, and a test would not notice if we let it report.
HIDES_REPORTING = {
    "CI", "TF_BUILD", "GITHUB_ACTIONS", "JENKINS_URL", "ORT_DISABLE_TELEMETRY", "ORT_RUNNING_UNIT_TESTS",
}  # fmt: skip

# Runs the command line and tells, as its last line, which network calls Python was asked for.
WATCHED = """
    import json, sys
    asked = []
    sys.addaudithook(lambda event, args: asked.append(event) if event.startswith("socket.") else None)
    from moodguard.cli import main
    status = main(sys.argv[1:])
    print(json.dumps({"status": status, "asked": asked}))
"""


def modules(folder: Path = PACKAGE) -> Iterator[tuple[str, ast.Module]]:
    for path in sorted(folder.rglob("*.py")):
        yield path.relative_to(PACKAGE).as_posix(), ast.parse(path.read_text("utf-8"))


def imports(tree: ast.Module) -> Iterator[tuple[str, set[str]]]:
    """Each imported module with the names taken from it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((name.name, set()) for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module, {name.name for name in node.names}


def test_no_module_can_open_a_network_connection() -> None:
    found = [
        (place, module)
        for place, tree in modules()
        for module, names in imports(tree)
        if module.partition(".")[0] in NETWORK
        or (module.startswith(QT_NETWORK) and not names <= LOCAL_SOCKET)
    ]
    assert found == []


def test_only_the_control_socket_and_questions_to_a_bus_or_display_use_qts_network_module() -> None:
    users = {
        place for place, tree in modules() for module, _ in imports(tree) if module.startswith(QT_NETWORK)
    }
    # local sockets, as above
    assert users == {
        f"system/{name}.py"
        for name in (
            "single_instance",
            "own_socket",
            "hanging_bus",
            "dbus/connection",
            "dbus/conversation",
            "display",
            "wayland",
        )
    }


def test_the_docs_name_every_local_socket_that_the_program_may_connect_to() -> None:
    """Control socket, buses and compositor are asked for by MoodGuard, all others by Qt and the C library."""
    text = (PACKAGE.parent / "docs" / "security.md").read_text("utf-8")
    examples = re.findall(r"^\| `(/\S+)` \| ", text, re.MULTILINE)
    known = [pattern for pattern, _ in LOCAL_SOCKETS]
    told = {pattern for pattern in known for example in examples if re.fullmatch(pattern, example)}
    assert told == set(known)
    others = [e for e in examples if not any(re.fullmatch(pattern, e) for pattern in known)]
    assert [Path(other).name for other in others] == ["moodguard.sock"]


PLAYLISTS = {
    "list.m3u8": "#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\nhttp://{place}/1.ts\n#EXT-X-ENDLIST\n",
    "list.ffconcat": "ffconcat version 1.0\nfile http://{place}/1.mp4\n",
    "list.mkv": "ffconcat version 1.0\nfile http://{place}/1.mp4\n",
    "call.sdp": "v=0\no=- 0 0 IN IP4 {place}\ns=x\nc=IN IP4 {place}\nt=0 0\nm=video 5004 RTP/AVP 96\n",
    "list.mpd": '<?xml version="1.0"?><MPD xmlns="urn:mpeg:dash:schema:mpd:2011" type="static"><Period>'
    '<AdaptationSet mimeType="video/mp4"><Representation id="1" bandwidth="1"><BaseURL>http://{place}/1.mp4'
    "</BaseURL></Representation></AdaptationSet></Period></MPD>",
}


@pytest.fixture
def visits() -> Iterator[tuple[str, list[bytes]]]:
    """A place in the network that keeps what it was asked for, and that list."""
    asked: list[bytes] = []

    class Keep(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            asked.append(self.request.recv(1000))

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Keep) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield "{}:{}".format(*server.server_address), asked
        server.shutdown()
        thread.join()


@pytest.mark.parametrize("name", PLAYLISTS)
def test_a_recording_that_names_a_place_in_the_network_is_not_followed_there(
    tmp_path: Path, name: str, visits: tuple[str, list[bytes]]
) -> None:
    place, asked = visits
    (tmp_path / name).write_text(PLAYLISTS[name].replace("{place}", place))
    with pytest.raises(SourceError):
        VideoSource(tmp_path / name)
    assert asked == []


def test_a_place_in_the_network_is_no_recording(visits: tuple[str, list[bytes]]) -> None:
    place, asked = visits
    with pytest.raises(SourceError):
        VideoSource(Path(f"http://{place}/1.mp4"))
    assert asked == []
    cv2.VideoCapture(f"http://{place}/1.mp4").release()
    assert asked, "such a visit would not have been seen"


def test_the_model_runtime_is_imported_in_one_place_which_has_told_it_to_report_nothing() -> None:
    users = {place for place, tree in modules() for module, _ in imports(tree) if module == "onnxruntime"}
    assert users == {"system/onnx_session.py"}
    assert os.environ["ORT_DISABLE_TELEMETRY"] == "1"


def test_the_room_that_sees_pictures_has_nothing_to_write_them_with() -> None:
    used = [
        (place, node.attr)
        for place, tree in modules(PACKAGE / "sensing")
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr in WRITERS
    ]
    assert used == []


@pytest.mark.slow
def test_a_replay_writes_no_file_and_asks_for_no_network(
    tmp_path: Path, make_model: Callable[..., Path]
) -> None:
    model = make_model()
    place = tmp_path / "all-that-it-may-write-to"
    place.mkdir()
    environment = {name: value for name, value in os.environ.items() if name not in HIDES_REPORTING}
    environment |= dict.fromkeys(("HOME", "MOODGUARD_HOME", "TMPDIR", "XDG_RUNTIME_DIR"), str(place))
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(WATCHED), "replay", "demo", "--json",
         "--every", "30", "--set", f"expression_model={model}"],
        cwd=place, env=environment, stdout=subprocess.PIPE, text=True, check=True,
    )  # fmt: skip
    *events, last = [json.loads(line) for line in done.stdout.splitlines()]
    assert any(event["kind"] == "reading" for event in events)
    assert last == {"status": 0, "asked": []}
    assert list(place.rglob("*")) == []
