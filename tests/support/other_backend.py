"""A script in a process of its own, where Keras has the backend that is asked for."""

import os
import subprocess
import sys


def run_with_backend(backend: str, script: str, *arguments: str) -> str:
    """What `script` prints, stripped. Fails with its last words where it fails."""
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        env={**os.environ, "KERAS_BACKEND": backend},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout.strip()
