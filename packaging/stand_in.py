"""Makes a library that stands in for one that a bundle never uses: its names, and next to nothing else.

A program that is linked against a library doesn't start without it, though it may never call it. What
stands in for it has its name and its functions. `NOTHING` lets each return 0, which for most means "that
can't be had here"; `END` ends the program, for functions whose callers take every answer for a result. Made
by the assembler and linker of binutils. Linux only.
"""

import subprocess
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path

# What a function does, by the machine that it is for, as ELF numbers machines.
X86_64, AARCH64 = 62, 183
NOTHING = {X86_64: "xorl %eax, %eax\n ret", AARCH64: "mov x0, #0\n ret"}
END = {X86_64: "jmp abort@PLT", AARCH64: "b abort"}


class StandInError(Exception):
    """No library can be made that stands in; the message says why."""


def machine_of(library: Path) -> int:
    """The machine that a library is for, as ELF numbers machines.

    Raises StandInError for what is no library.
    """
    head = library.read_bytes()[:20]
    if head[:4] != b"\x7fELF" or len(head) < 20:
        raise StandInError(f"{library} is no library of this system")
    return int.from_bytes(head[18:20], "little")


def names_in(*libraries: Path, wanted: bool) -> dict[str, str]:
    """The names that libraries give to others or, `wanted`, take from them, each with its version or ""."""
    asked = "--undefined-only" if wanted else "--defined-only"
    lines = run("nm", "--dynamic", asked, *map(str, libraries)) if libraries else ""
    # With several files there is a line with the name of each, and a colon.
    names = (line.split()[-1].partition("@") for line in lines.splitlines() if line and line[-1] != ":")
    return {name: version.removeprefix("@") for name, _, version in names}


def make_stand_in(library: Path, users: Iterable[Path], behaviour: dict[int, str]) -> list[str]:
    """Put a library into the place of `library`, with the names that `users` take of it; returns these.

    Raises StandInError where that can't be.
    """
    machine = machine_of(library)
    if machine not in behaviour:
        raise StandInError(f"nobody has written what stands in for {library.name} on this kind of processor")
    names = taken_names(library, users)
    link(library, functions(dict.fromkeys(names, behaviour[machine])), _versions(names))
    return sorted(names)


def taken_names(library: Path, users: Iterable[Path]) -> dict[str, str]:
    """The names that `users` take of a library, each with its version or ""."""
    taken = names_in(*users, wanted=True)
    return {name: version for name, version in names_in(library, wanted=False).items() if name in taken}


def functions(codes: Mapping[str, str]) -> str:
    """Functions for the assembler: what each does, by its name."""
    made = (
        f".globl {name}\n.type {name}, %function\n{name}:\n {code}\n.size {name}, . - {name}"
        for name, code in sorted(codes.items())
    )
    return "\n".join([".text", *made, '.section .note.GNU-stack,"",%progbits\n'])


def make_data(library: Path, symbol: str, data: bytes) -> None:
    """Put a library of constant data into the place of `library`: `data`, by the name `symbol`."""
    with tempfile.TemporaryDirectory() as scratch:
        file = Path(scratch) / "data"
        file.write_bytes(data)
        link(
            library,
            f".section .rodata\n.balign 16\n.globl {symbol}\n.type {symbol}, %object\n{symbol}:\n"
            f'.incbin "{file}"\n'
            f'.size {symbol}, . - {symbol}\n.section .note.GNU-stack,"",%progbits\n',
        )


def _versions(names: Mapping[str, str]) -> str:
    """What the linker reads to give each name its version: who asks for one doesn't take a name without."""
    lines = []
    for version in sorted(set(names.values()) - {""}):
        own = "; ".join(sorted(name for name, of in names.items() if of == version))
        lines.append(f"{version} {{ global: {own}; }};")
    return "\n".join(lines)


def link(library: Path, assembly: str, versions: str = "", *more: str) -> None:
    """Make a library of this and put it into the place of `library`, in one step.

    `versions` is what the linker reads about names, `more` what else it is told. Raises StandInError.
    """
    with tempfile.TemporaryDirectory(dir=library.parent) as scratch:
        made = Path(scratch) / "made.so"
        object_file = Path(scratch) / "made.o"
        script = Path(scratch) / "versions"
        script.write_text(versions, "utf-8")
        run("as", "-o", str(object_file), "-", text=assembly)
        run(
            "ld", "-shared", "--build-id=none", "-z", "noexecstack", "-soname", library.name,
            *([f"--version-script={script}"] if versions else []), "-o", str(made), str(object_file), *more,
        )  # fmt: skip
        made.chmod(0o755)
        made.replace(library)


def run(*command: str, text: str = "") -> str:
    """What a program says, which gets `text`. Raises StandInError where it is missing or fails."""
    try:
        done = subprocess.run(command, input=text, capture_output=True, text=True, check=True)  # noqa: S603
    except FileNotFoundError as error:
        package = "gcc" if command[0] == "cc" else "binutils"
        raise StandInError(f"the program {command[0]} is missing; the package {package} has it") from error
    except subprocess.CalledProcessError as error:
        raise StandInError(f"{command[0]} failed: {error.stderr.strip()}") from error
    return done.stdout
