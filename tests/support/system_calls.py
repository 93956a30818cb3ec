"""What a program asks the system for, as strace sees it: every call of all its threads and children."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

# All by which something may leave a process, or be made; what only reads or waits is left out.
CALLS = (
    "open,openat,openat2,creat,mkdir,mkdirat,mknod,mknodat,rename,renameat,renameat2,link,linkat,symlink,"
    "symlinkat,chmod,fchmod,fchmodat,umask,write,writev,pwrite64,pwritev,pwritev2,sendto,sendmsg,sendmmsg,"
    "sendfile,copy_file_range,splice,vmsplice,tee,socket,socketpair,bind,connect,memfd_create,shmget,mmap,"
    "execve,execveat,ptrace,process_vm_writev,io_uring_setup,setrlimit,prlimit64"
)
_LONGEST_TEXT = 100_000_000  # of one argument: nothing may be cut off
_BYTES = re.compile(r'"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?')
_DESCRIPTOR = re.compile(r"-?\w+<((?:\\x[0-9a-f]{2})*)")
_OPENING, _CLOSING = "([{<", ")]}>"


@dataclass(frozen=True)
class Call:
    """One call: its name, its arguments and its result as strace writes them; `thread` is who made it."""

    thread: str
    name: str
    arguments: tuple[str, ...]
    result: str

    @property
    def worked(self) -> bool:
        """Whether the system did what it was asked for."""
        return not self.result.startswith(("-1", "?"))

    def bytes_of(self, argument: int | None = None) -> bytes:
        """All bytes in one argument, or in all of them, one after the other."""
        texts = self.arguments if argument is None else self.arguments[argument : argument + 1]
        found = [match for text in texts for match in _BYTES.finditer(text)]
        assert not any(cut for _, cut in (match.groups() for match in found)), "a part was cut off"
        return b"".join(_bytes(match[1]) for match in found)

    def path(self, argument: int) -> Path:
        """The path that an argument names; one that is relative to a folder stands behind that folder's."""
        named = Path(os.fsdecode(self.bytes_of(argument)))
        folder = self.file(argument - 1) if argument else Path()
        return folder / named

    def file(self, argument: int = 0) -> Path:
        """What an open file, which is an argument, was opened as: a path, or a word for what has none."""
        match = _DESCRIPTOR.match(self.arguments[argument])
        return Path(os.fsdecode(_bytes(match[1]))) if match else Path()


def read_calls(folder: Path) -> Iterator[Call]:
    """The calls of all threads, those of each in their order, from the files that strace left in `folder`."""
    for file in sorted(folder.iterdir()):
        with file.open(encoding="ascii") as lines:
            for line in lines:
                call = _call(file.suffix, line.rstrip())
                if call is not None:
                    yield call


def tracer(folder: Path) -> list[str]:
    """The beginning of a command that has what follows watched; its calls are then in `folder`.

    The test is skipped where no program can be watched.
    """
    strace = shutil.which("strace")
    if strace is None:
        pytest.skip("needs a tracer of system calls; missing: strace")
    if subprocess.run([strace, "-qq", "-o", os.devnull, "true"], check=False, capture_output=True).returncode:
        pytest.skip("strace may not watch programs here: the system forbids ptrace")
    folder.mkdir()
    return [
        strace, "-ff", "-qq", "--seccomp-bpf", "-y", "-yy", "-xx", "-s", str(_LONGEST_TEXT),
        "-e", f"trace={CALLS}", "-o", str(folder / "calls"), "--",
    ]  # fmt: skip


def _call(thread: str, line: str) -> Call | None:
    name, opened, rest = line.partition("(")
    body, _, result = rest.rpartition(" = ")
    if not opened or not name.isidentifier():  # a signal, or the end
        return None
    return Call(thread, name, tuple(_split(body.rstrip().removesuffix(")"))), result)


def _split(body: str) -> Iterator[str]:
    """The arguments, apart at the commas that are within no bracket."""
    depth, begin = 0, 0
    plain = body.replace("->", "~~").replace("=>", "~~").replace("<<", "~~")
    for mark in re.finditer(r"[,()\[\]{}<>]", plain):
        letter = mark[0]
        if letter == "," and not depth:
            yield body[begin : mark.start()].strip()
            begin = mark.end()
        depth += (letter in _OPENING) - (letter in _CLOSING)
    if body:
        yield body[begin:].strip()


def _bytes(escaped: str) -> bytes:
    return bytes.fromhex(escaped.replace("\\x", ""))
