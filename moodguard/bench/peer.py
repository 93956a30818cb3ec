"""Another program of the kind, measured on the same video in the same run."""

import json
import subprocess
from dataclasses import dataclass
from pathlib import Path

from moodguard.bench.targets import BenchError

SAMPLES = 20
PATIENCE_SECONDS = 600.0
_PROGRAM = Path(__file__).with_name("peer_fer.py")


@dataclass(frozen=True)
class Peer:
    """What a sample costs the package `fer`: ms of the processor and of the clock, and MB resident."""

    version: str
    busy: float
    passed: float
    resident: float
    found: int
    samples: int


def measure_peer(python: Path, video: Path) -> Peer:
    """Measure the package `fer` that is installed for the Python `python`.

    Raises BenchError with the last words of that Python where it can't be measured.
    """
    if not _PROGRAM.is_file():
        raise BenchError("A peer can't be measured from a bundle; use a checkout.")
    # -E: a PYTHONPATH of ours would give it our packages instead of its own.
    command = [str(python), "-E", str(_PROGRAM), str(video), str(SAMPLES)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE_SECONDS, check=True)  # noqa: S603
        return Peer(**json.loads(done.stdout.strip().splitlines()[-1]))
    except subprocess.CalledProcessError as error:
        last = (error.stderr.strip().splitlines() or ["it said nothing"])[-1]
        raise BenchError(f"The package fer can't be measured with {python}: {last}") from error
    except (OSError, subprocess.TimeoutExpired, ValueError, IndexError, TypeError) as error:
        raise BenchError(f"The package fer can't be measured with {python}: {error}") from error
