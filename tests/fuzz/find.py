"""Looks for input that brings a parser down, guided by which lines it reaches: `make fuzz`.

What it finds is written into the corpus, where `make test` tries it from then on, and so is what reaches
lines that nothing in the corpus does.
"""

import argparse
import contextlib
import importlib
import logging
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

HERE = Path(__file__).parent
TARGETS = sorted(path.stem for path in (HERE / "targets").glob("*.py"))
FINDINGS = ("crash-", "timeout-", "oom-", "leak-", "slow-unit-")  # as the fuzzer names them
LONGEST_BYTES = 4096
SLOWEST_SECONDS = 20  # one input that takes longer is a finding


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the targets one after the other; the exit status is 1 where one was brought down."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=f"{', '.join(TARGETS)} (all)")
    parser.add_argument("--seconds", type=int, default=120, help="for each target (120)")
    parser.add_argument("--alone", action="store_true", help=argparse.SUPPRESS)
    options, more = parser.parse_known_args(arguments)
    if options.alone:
        return _alone(options.targets[0], more)
    unknown = set(options.targets) - set(TARGETS)
    if unknown:
        parser.error(f"there is no target {', '.join(sorted(unknown))}; there are: {', '.join(TARGETS)}")
    found = [name for name in options.targets or TARGETS if not _look(name, options.seconds)]
    print(f"brought down: {', '.join(found) or 'none'}")
    return 1 if found else 0


def _look(name: str, seconds: int) -> bool:
    """Fuzz one target for so long; True where nothing was found."""
    corpus = HERE / "corpus" / name
    corpus.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        working, kept = Path(scratch, "working"), Path(scratch, "kept")
        working.mkdir()
        kept.mkdir()
        limits = [f"-max_len={LONGEST_BYTES}", f"-timeout={SLOWEST_SECONDS}", "-rss_limit_mb=2048"]
        print(f"--- {name}", flush=True)
        status = _fuzzer(
            name, str(working), str(corpus), f"-max_total_time={seconds}", f"-artifact_prefix={corpus}/",
            "-print_final_stats=1", *limits,
        )  # fmt: skip
        if status == 0 and _fuzzer(name, "-merge=1", str(kept), str(corpus), str(working), *limits) == 0:
            _replace(corpus, kept)
    return status == 0


def _replace(corpus: Path, kept: Path) -> None:
    """Of all that was tried, keep the smallest that reach every line, and what was ever found."""
    for path in corpus.iterdir():
        if not path.name.startswith(FINDINGS):
            path.unlink()
    for path in kept.iterdir():
        shutil.copy(path, corpus / path.name)


def _fuzzer(name: str, *arguments: str) -> int:
    """A process of its own, since the fuzzer ends the one that it runs in."""
    return subprocess.run([sys.executable, __file__, name, "--alone", *arguments], check=False).returncode


def _alone(name: str, arguments: Sequence[str]) -> int:
    import atheris

    sys.path[:0] = [str(HERE.parent), str(HERE.parents[1])]
    with atheris.instrument_imports(include=["moodguard", "fuzz", "json"]):
        module = importlib.import_module(f"fuzz.targets.{name}")
    logging.disable()
    held = module.prepare() if hasattr(module, "prepare") else None
    itself = f"{sys.executable} {__file__} {name} --alone"  # how it starts itself, where it merges
    atheris.Setup([itself, *arguments], lambda data: _run(module, data))
    atheris.Fuzz()
    del held
    return 0


def _run(module: ModuleType, data: bytes) -> None:
    with contextlib.suppress(*module.RIGHT):
        module.run(data)


if __name__ == "__main__":
    sys.exit(main())
