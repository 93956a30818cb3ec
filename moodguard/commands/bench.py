"""`moodguard bench`: measures start, memory, time a sample and CPU share on this machine."""

import argparse
from pathlib import Path

from moodguard.commands.numbers_typed import count, positive, whole
from moodguard.commands.shared import UsageError, check_source, reachable_paths


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What may stand behind it."""
    parser.add_argument(
        "--video",
        type=Path,
        help="a video to measure on (default: the painted demo), or for --faces a folder of them",
    )
    parser.add_argument("--seconds", type=positive, default=60, help="length of the CPU measurement")
    parser.add_argument(
        "--samples",
        type=whole,
        default=0,
        metavar="N",
        help="take so many samples to see whether memory grows",
    )
    parser.add_argument("--faces", action="store_true", help="measure the face detectors alone")
    parser.add_argument(
        "--empty",
        default="*far_away*",
        metavar="PATTERN",
        help="names of the clips for --faces that show no usable face (default: %(default)s)",
    )
    parser.add_argument("--minute", action="store_true", help="measure what a guided minute costs alone")
    parser.add_argument("--painting", action="store_true", help="measure what painting pictures costs alone")
    parser.add_argument(
        "--looks", type=count, default=60, metavar="N", help="looks without painting, for --painting (60)"
    )
    parser.add_argument(
        "--rounds", type=count, default=3, metavar="N", help="rounds of pictures, for --painting (3)"
    )
    parser.add_argument(
        "--peer", type=Path, metavar="PYTHON", help="also measure the package fer, installed for that Python"
    )


def carry_out(options: argparse.Namespace) -> int:
    """Do it; returns the exit status. Raises UsageError."""
    from moodguard.bench.report import BenchOptions, run_bench
    from moodguard.system.crash_dumps import leave_no_dump

    leave_no_dump()
    if options.painting and (options.faces or options.video is not None):
        raise UsageError("--painting is measured on the demo, and by itself")
    if options.minute and (options.faces or options.painting or options.video is not None):
        raise UsageError("--minute is measured by itself")
    if options.video is not None:
        check_source(str(options.video))
    wishes = BenchOptions(
        options.video, options.seconds, options.samples, options.faces, options.empty, options.peer,
        options.painting, options.looks, options.rounds, options.minute,
    )  # fmt: skip
    return run_bench(wishes, reachable_paths("data"))
