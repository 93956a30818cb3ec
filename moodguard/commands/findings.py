"""What `doctor` and `privacy` find: each in words, with whether it is as it should be."""

from collections.abc import Iterable
from dataclasses import dataclass

from moodguard.commands.shared import EXIT_DONE, EXIT_FOUND
from moodguard.system.terminal import one_line

_MARKS = {True: "ok", False: "!!", None: "--"}


@dataclass(frozen=True)
class Finding:
    """`good` is whether it is as it should be; None where it can't be told here, or isn't needed."""

    what: str
    words: str
    good: bool | None = True


def show(findings: Iterable[Finding]) -> int:
    """Print them, each as it is found; returns the exit status."""
    status = EXIT_DONE
    for finding in findings:
        print(f"{_MARKS[finding.good]}  {finding.what}: {one_line(finding.words)}", flush=True)
        if finding.good is False:
            status = EXIT_FOUND
    return status
