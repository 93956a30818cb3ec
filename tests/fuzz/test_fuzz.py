"""No parser is brought down by what it is given: anything, near-misses of good files, and the corpus.

`make fuzz` looks for more, for as long as wanted, guided by which lines of the parsers are reached.
"""

import contextlib
import importlib
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from support.absurd import ABSURD

HERE = Path(__file__).parent
CORPUS = HERE / "corpus"
TARGETS = sorted(path.stem for path in (HERE / "targets").glob("*.py"))
PIECES = [
    b"", b"\0", b"\n", b"\r", b"\xff", b"\xef\xbb\xbf", b"\xff\xfe", b"\x1a", b",",
    b'"', b"{", b"}", b"[", b"]",
    b"-", b"\\ud800", b"\xc2\xb2", b"\xd9\xa3", b"9" * 5000, *(value.encode() for value in ABSURD),
]  # fmt: skip


pytestmark = pytest.mark.usefixtures("qapp")  # for the one that has timers


def target(name: str) -> ModuleType:
    return importlib.import_module(f"fuzz.targets.{name}")


def run(name: str, data: bytes) -> None:
    """Whatever it raises beside what is right ends the test."""
    module = target(name)
    with contextlib.suppress(*module.RIGHT):
        module.run(data)


def near_misses(seeds: tuple[bytes, ...]) -> st.SearchStrategy[bytes]:
    """Good files with pieces of them replaced."""
    places = st.integers(0, max(map(len, seeds)))
    cuts = st.lists(st.tuples(places, st.integers(0, 12), st.sampled_from(PIECES)), min_size=1, max_size=3)

    def cut(seed: bytes, changes: list[tuple[int, int, bytes]]) -> bytes:
        for at, length, piece in changes:
            seed = seed[:at] + piece + seed[at + length :]
        return seed

    return st.builds(cut, st.sampled_from(seeds), cuts)


def fuzzed(strategy: st.SearchStrategy[bytes], check: Callable[[bytes], None], examples: int) -> None:
    """Always the same examples, so that a test that fails fails again."""
    settings(
        max_examples=examples, derandomize=True, database=None, deadline=None,
        suppress_health_check=list(HealthCheck),
    )(given(strategy)(check))()  # fmt: skip


@pytest.mark.parametrize("name", TARGETS)
def test_anything_at_all(name: str) -> None:
    fuzzed(st.binary(max_size=300), lambda data: run(name, data), 30)


@pytest.mark.parametrize("name", TARGETS)
def test_near_misses_of_good_files(name: str) -> None:
    fuzzed(near_misses(target(name).SEEDS), lambda data: run(name, data), 60)


@pytest.mark.parametrize("name", TARGETS)
def test_all_that_was_found_before(name: str) -> None:
    files = sorted((CORPUS / name).iterdir())
    assert files, "each target has a corpus"
    for path in files:
        try:
            run(name, path.read_bytes())
        except Exception as error:
            error.add_note(f"with {path}")
            raise


@pytest.mark.parametrize("name", TARGETS)
def test_good_files_are_among_what_is_tried(name: str) -> None:
    for seed in target(name).SEEDS:
        run(name, seed)
