"""The words on the command line, one a line."""

import contextlib
import io
import math

from moodguard.commands.grammar import build_parser
from moodguard.store.settings import check, parse_changes

RIGHT: tuple[type[Exception], ...] = ()
SEEDS = (
    b"--source\ndemo\n--speed\n60\n--set\nbreak_seconds=30",
    b"replay\ndemo\n--json\n--every\n0.5\n--set\nhours=Mon-Fri 9-17",
    b"simulate\n--people\n2\n--days\n3\n--seed\n7\n--variant\ndefault",
    b"bench\n--seconds\n1\n--samples\n10\n--looks\n3",
    b"profile\nrename\nMe\nYou",
    b"status\n--json",
    b"pause\nuntil\n14:30",
    b"autostart\non",
    b"export\nall.zip\n--replace",
    b"completion\nfish",
    b"later\n20\nmin",
    b"--speed\n1e-3",
    b"--set\nadapt_rate=true\n--set\ngallery_without=Sea\n--set\ndaily_cap=7\n--set\nstrictness=eager",
)
PARSER = build_parser()
MILLISECONDS = 1000 * 1000  # the longest of the app's timers by far


def run(data: bytes) -> None:
    """Understand them, without carrying them out."""
    words = data.decode("utf-8", "surrogateescape").replace("\0", "").split("\n")
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        try:
            options = PARSER.parse_args(words)
        except SystemExit as end:
            assert end.code in (0, 2), "trouble at the command line is status 2"  # noqa: PT017
            return
    for seconds in (getattr(options, name, None) for name in ("speed", "every", "seconds")):
        if seconds is not None:
            assert math.isfinite(MILLISECONDS / seconds)
            assert MILLISECONDS / seconds < 2**31, "what Qt takes"
    try:
        changes = parse_changes(getattr(options, "changes", ()))
    except ValueError:
        return
    assert {name: check(name, value) for name, value in changes.items()} == changes
