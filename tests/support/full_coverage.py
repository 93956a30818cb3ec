"""Which test file must reach every line of which source file, and the program that sees to it.

`make coverage` runs it behind all tests. A line counts for a pair where a test of that file, or an import,
has reached it; that another test passes by does not count.
"""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import coverage

ROOT = Path(__file__).parents[2]
DATA = Path("build") / "pairs.coverage"

Pair = tuple[str, str]
PAIRS: tuple[Pair, ...] = (
    ("tests/moodguard/test_companion.py", "moodguard/mood/escalation.py"),
    ("tests/moodguard/test_model_card.py", "moodguard/model_card.py"),
    ("tests/moodguard/words/test_answers.py", "moodguard/words/answers.py"),
    ("tests/moodguard/mood/test_baseline.py", "moodguard/mood/baseline.py"),
    ("tests/moodguard/mood/test_exercises.py", "moodguard/mood/exercises.py"),
    ("tests/moodguard/mood/test_hidden_markov.py", "moodguard/mood/hidden_markov.py"),
    ("tests/moodguard/mood/test_quiet_reasons.py", "moodguard/mood/quiet_reasons.py"),
    ("tests/moodguard/mood/test_evidence.py", "moodguard/mood/evidence.py"),
    ("tests/moodguard/mood/test_lift.py", "moodguard/mood/lift.py"),
    ("tests/moodguard/mood/test_messages.py", "moodguard/mood/messages.py"),
    ("tests/moodguard/mood/test_resting_belief.py", "moodguard/mood/resting_belief.py"),
    ("tests/moodguard/mood/test_tension_filter.py", "moodguard/mood/tension_filter.py"),
    ("tests/moodguard/sensing/test_recordings.py", "moodguard/sensing/recordings.py"),
    ("tests/moodguard/sensing/test_time_stamps.py", "moodguard/sensing/time_stamps.py"),
    ("tests/moodguard/store/test_hours.py", "moodguard/store/hours.py"),
    ("tests/moodguard/store/test_minutes.py", "moodguard/store/minutes.py"),
    ("tests/moodguard/store/test_remembered_state_file.py", "moodguard/store/remembered_state.py"),
    ("tests/moodguard/store/test_sounds.py", "moodguard/store/sounds.py"),
)


def missing_lines(test: str, lines: Sequence[int], contexts: dict[int, list[str]]) -> list[int]:
    """Those of `lines` that neither a test of the file `test` nor an import has reached.

    `contexts` maps a line to the tests that reached it, by pytest's names; an empty name is an import.
    """
    return [
        line
        for line in lines
        if not any(name == "" or name.startswith(f"{test}::") for name in contexts.get(line, []))
    ]


def measure(pairs: Sequence[Pair], root: Path) -> int:
    """Run the tests of the pairs and keep which of them reached which line; returns pytest's exit status."""
    sources = sorted({source.removesuffix(".py").replace("/", ".") for _, source in pairs})
    command = [
        sys.executable, "-m", "pytest", "-q", "--cov-context=test", "--cov-report=",
        *(f"--cov={source}" for source in sources), *sorted({test for test, _ in pairs}),
    ]  # fmt: skip
    (root / DATA).parent.mkdir(exist_ok=True)
    environment = os.environ | {"COVERAGE_FILE": str(DATA)}
    return subprocess.run(command, cwd=root, env=environment, check=False).returncode


def gaps(pairs: Sequence[Pair], root: Path) -> list[str]:
    """A line of words for each pair that misses something, from what was measured."""
    measured = coverage.Coverage(data_file=str(root / DATA), config_file=str(root / "pyproject.toml"))
    measured.load()
    found = []
    for test, source in pairs:
        path = str(root / source)
        _, statements, _, _, _ = measured.analysis2(path)
        missing = missing_lines(test, statements, measured.get_data().contexts_by_lineno(path))
        if missing:
            found.append(f"{test} does not reach {source}: {', '.join(map(str, missing))}")
    return found


def main(pairs: Sequence[Pair] = PAIRS, root: Path = ROOT) -> int:
    """Measure the pairs and print what they miss; the exit status is 0 where that is nothing."""
    status = measure(pairs, root)
    if status != 0:
        return status
    found = gaps(pairs, root)
    print(*found or [f"Each of {len(pairs)} test files reaches every line of its source file."], sep="\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
