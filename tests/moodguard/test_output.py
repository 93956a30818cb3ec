"""What commands print arrives on any terminal; a reader that goes or a full disk brings no traceback."""

import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest

from moodguard.store.paths import user_paths
from moodguard.store.profiles import ProfileStore
from support.recordings import shots, write_matroska

MOODGUARD = (sys.executable, "-m", "moodguard")
FULL = Path("/dev/full")
needs_full = pytest.mark.skipif(not FULL.exists(), reason="only Linux has a disk that is always full")
needs_names = pytest.mark.skipif(sys.platform != "linux", reason="names of files are text elsewhere")


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    return write_matroska(tmp_path / "clip.mkv", shots(range(0, 1000, 100)))


@pytest.fixture
def odd_clip(clip: Path) -> Path:
    """A recording whose name is no text, and would colour a terminal."""
    return clip.rename(os.fsdecode(os.fsencode(clip.parent) + b"/caf\xe9\x1b[31m.mkv"))


def run(
    *arguments: str | Path, encoding: str = "utf-8", out: int | None = subprocess.PIPE
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*MOODGUARD, *map(str, arguments)],
        env=os.environ | {"PYTHONIOENCODING": encoding},
        stdout=out,
        stderr=subprocess.PIPE,
        check=False,
    )


def profiles(*names: str) -> None:
    paths = user_paths()
    for name in names:
        ProfileStore(paths.profiles, paths.painted).create(name)


@pytest.mark.parametrize(
    ("encoding", "shown"),
    [
        ("utf-8", ["  Zoë – abends", "  Жанна"]),
        ("ascii", ["  Zoe - abends", "  ?????"]),
        ("cp1252", ["  Zoë – abends", "  ?????"]),
        ("ascii:backslashreplace", ["  Zo\\xeb \\u2013 abends", "  \\u0416\\u0430\\u043d\\u043d\\u0430"]),
    ],
)
def test_names_are_shown_as_well_as_the_terminal_can(encoding: str, shown: list[str]) -> None:
    profiles("Zoë – abends", "Жанна")
    listed = run("profile", "list", encoding=encoding)
    assert listed.returncode == 0
    assert listed.stdout.decode(encoding.partition(":")[0]).splitlines()[1:] == shown


@pytest.mark.parametrize(
    "arguments",
    [
        ("--help",),
        ("profile", "use", "Ж"),
        ("profile", "delete", "Zoë"),
        ("replay", "Жанна.mkv"),
        ("status",),
    ],
    ids=" ".join,
)
@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_whatever_a_command_says_can_be_shown(arguments: Sequence[str], encoding: str) -> None:
    profiles("Zoë")
    done = run(*arguments, encoding=encoding)
    assert done.returncode in (0, 2, 3)
    said = (done.stdout + done.stderr).decode(encoding)
    assert said
    assert "Traceback" not in said
    assert "\\x" not in said
    assert "\\u" not in said


def test_a_replay_is_the_same_json_on_every_terminal(clip: Path) -> None:
    one, other = (run("replay", clip, "--json", encoding=encoding) for encoding in ("utf-8", "ascii"))
    assert one.stdout == other.stdout
    assert all(json.loads(line)["kind"] == "no_reading" for line in one.stdout.splitlines())
    assert one.stdout


@needs_names
@pytest.mark.parametrize("encoding", ["utf-8", "ascii"])
def test_a_recording_whose_name_is_no_text_is_replayed(odd_clip: Path, encoding: str) -> None:
    done = run("replay", odd_clip, encoding=encoding)
    assert (done.returncode, done.stderr) == (0, b"")
    assert len(done.stdout.splitlines()) == 10


@pytest.mark.parametrize(
    ("data", "status"),
    [
        (b"RIFF\x10\x00\x00\x00WEBPVP8X", 2),
        (b"RIFF\xff\x00\x00\x00AVI LUST", 2),
        (b"\x1a\x45\xdf\xa3", 2),
        (None, 0),
    ],
    ids=["WebP", "AVI", "Matroska", "breaks off"],
)
def test_libraries_add_no_words_of_their_own_about_a_broken_recording(
    clip: Path, data: bytes | None, status: int
) -> None:
    clip.write_bytes(clip.read_bytes()[:-300] if data is None else data)
    done = run("replay", clip)
    assert (done.returncode, done.stderr.count(b"\n")) == (status, 1 if status else 0)


@needs_names
@pytest.mark.parametrize(
    ("command", "encoding"),
    [("replay", "utf-8"), ("replay", "ascii"), ("bench --video", "ascii"), ("run --source", "ascii")],
)
def test_a_file_that_is_not_there_is_told_in_one_line_whatever_its_name(
    odd_clip: Path, encoding: str, command: str
) -> None:
    odd_clip.unlink()
    done = run(*command.split(), odd_clip, encoding=encoding)
    said = done.stderr.decode(encoding)
    assert done.returncode == 2
    assert said.count("\n") == 1
    assert "no file or folder" in said
    assert "\x1b" not in said


@needs_names
@pytest.mark.parametrize(
    "setting", ["expression_model=/caf\udce9.onnx", "n\udce9=3", "sample_seconds=\udce9"]
)
def test_a_setting_that_is_no_text_is_used_or_told(clip: Path, setting: str) -> None:
    done = run("replay", clip, "--set", setting, encoding="ascii")
    said = done.stderr.decode("ascii")
    assert done.returncode == (0 if "model" in setting else 2)
    assert said.count("\n") == 1
    assert "caf?.onnx" in said or "moodguard: " in said


def test_a_name_too_long_for_the_disk_is_told_in_one_line() -> None:
    done = run("replay", "x" * 5000)
    assert (done.returncode, done.stderr.count(b"\n")) == (2, 1)
    assert b"can't be looked at: File name too long" in done.stderr


@needs_full
@pytest.mark.parametrize(
    "arguments",
    [
        ("replay", "demo", "--every", "900"),
        ("profile", "list"),
        ("--help",),
        ("--version",),
        ("simulate", "--help"),
    ],
    ids=" ".join,
)
def test_output_that_can_not_be_written_is_told(arguments: Sequence[str]) -> None:
    with FULL.open("wb") as full:
        done = run(*arguments, out=full.fileno())
    assert done.returncode == 2
    assert done.stderr == b"moodguard: the output can't be written: No space left on device\n"


@needs_full
def test_with_no_place_for_its_errors_a_command_says_by_its_status_what_became_of_it() -> None:
    with FULL.open("wb") as full:
        done = subprocess.run([*MOODGUARD, "replay", "gone.mkv"], stdout=full, stderr=full, check=False)
    assert done.returncode == 2


@pytest.mark.parametrize("arguments", [("replay", "demo", "--every", "60"), ("profile", "list")])
@pytest.mark.skipif(os.name == "nt", reason="pipes break otherwise there")
def test_a_reader_that_has_seen_enough_ends_a_command_in_peace(arguments: Sequence[str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = run(*arguments, out=writing)
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(os.name == "nt", reason="shells differ")
@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&- >&- 2>&-"])
def test_closed_streams_are_no_trouble(clip: Path, closed: str) -> None:
    command = f'"$0" -m moodguard replay "$1" {closed}'
    done = subprocess.run(["sh", "-c", command, sys.executable, str(clip)], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


SHORT_OF_MEMORY = """
import resource, sys
from moodguard.cli import main
used = int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (used + 80 * 2**20, resource.RLIM_INFINITY))
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="a limit that others have in name alone")
def test_where_memory_runs_out_it_is_told_in_one_line(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "large.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("moodguard-backup.json", '{"version": 1}')
        archive.writestr("settings/settings.json", b" " * 120 * 2**20)
    command = [sys.executable, "-c", SHORT_OF_MEMORY, "import", str(tmp_path / "large.zip")]
    done = subprocess.run(command, capture_output=True, check=False)
    assert done.returncode == 2
    assert done.stderr == (
        b"moodguard: There is not enough memory for that. Close other programs, then try again.\n"
    )
