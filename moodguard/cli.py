"""The command line: starts the app, replays recordings, and talks to the app that runs."""

import argparse
import dataclasses
import logging
import os
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from moodguard import __version__
from moodguard.store.numbers import parse_number
from moodguard.store.paths import NoHomeError, Paths, nowhere, user_paths
from moodguard.store.profiles import settings_of
from moodguard.store.reach import not_kept, unreachable
from moodguard.store.settings import Settings, parse_changes
from moodguard.system.terminal import one_line, with_output

# What the running app understands; the value is the help of the command of the same name.
REMOTE = {
    "status": "say what the running MoodGuard is doing",
    "pause": "switch the camera off until resumed",
    "resume": "watch again",
    "gallery": "open the gallery",
    "settings": "open the settings",
    "break": "take a break now",
    "skip": "skip the suggestion that there is",
    "right": "say that the suggestion was right",
    "wrong": "say that the suggestion was wrong",
    "later": "be reminded of the suggestion later, in 10 minutes or as many as you say",
    "quit": "end the running MoodGuard",
}
PROFILE_ACTIONS: tuple[tuple[str, tuple[str, ...], str], ...] = (
    ("list", (), "say which there are, and with * which is in use (the usual action)"),
    ("use", ("name",), "serve this profile from now on"),
    ("new", ("name",), "make one that nothing is known of yet"),
    ("rename", ("name", "new_name"), "give it another name"),
    ("delete", ("name",), "delete it with all that was learned"),
)
LEAST = 0.001  # of a number above 0
MOST_DIGITS = 9
EXIT_TROUBLE = 2
EXIT_NOT_RUNNING = 3


class UsageError(Exception):
    """The command line can't be carried out; the message says why."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status: 0 done, 2 trouble, 3 MoodGuard is not running."""
    return with_output(lambda: _carry_out(arguments))


def _carry_out(arguments: Sequence[str] | None) -> int:
    parser = build_parser()
    options = parser.parse_args(arguments)
    try:
        commands = {"replay": _replay, "simulate": _simulate, "bench": _bench, "profile": _profile}
        commands |= {"paint": _paint}
        commands |= dict.fromkeys(REMOTE, _remote)
        return commands.get(options.command, _run)(options)
    except (UsageError, NoHomeError) as error:
        print(f"moodguard: {one_line(str(error))}", file=sys.stderr)
        return EXIT_TROUBLE
    except ImportError as error:
        from moodguard.system.system_libraries import missing_part

        print(f"moodguard: {missing_part(error)}", file=sys.stderr)
        return EXIT_TROUBLE
    except KeyboardInterrupt:
        return 130
    except OSError as error:  # of the system, and expected nowhere: a drive that fails, for one
        logging.getLogger("moodguard").info("ended by", exc_info=error)  # for the log, where there is one
        where = f"{error.filename} can't be used: " if error.filename is not None else ""
        words = f"{where}{error.strerror or error}. Mend that, then try again."
        print(f"moodguard: {one_line(words)}", file=sys.stderr)
        return EXIT_TROUBLE


def build_parser() -> argparse.ArgumentParser:
    """The command line's grammar."""
    parser = argparse.ArgumentParser(
        prog="moodguard",
        description="Watches your webcam on this computer alone and offers a pause when tension lasts.",
        epilog="With no command, MoodGuard starts in the tray.",
    )
    parser.add_argument("--version", action="version", version=f"moodguard {__version__}")
    _add_run_options(parser)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    run = commands.add_parser("run", help="start in the tray (the same as no command)")
    _add_run_options(run)
    replay = commands.add_parser("replay", help="play a recording through the pipeline, without a window")
    replay.add_argument("source", metavar="SOURCE", help="a video file, a folder of pictures, or 'demo'")
    replay.add_argument("--json", action="store_true", help="one JSON object a line")
    replay.add_argument("--verbose", action="store_true", help="say the numbers behind each step, too")
    replay.add_argument("--every", type=_positive, metavar="S", help="seconds between two samples")
    _add_common(replay)
    _add_simulate(commands.add_parser("simulate", help="live simulated workdays, and tell how often it errs"))
    _add_bench(commands.add_parser("bench", help="measure start, memory, time a sample and CPU share here"))
    _add_paint(commands.add_parser("paint", help="paint pictures as MoodGuard does, on a sheet to look at"))
    _add_profile(commands.add_parser("profile", help="list, choose, make, rename or delete profiles"))
    for name, words in REMOTE.items():
        command = commands.add_parser(name, help=words)
        if name == "later":
            command.add_argument("time", nargs="*", metavar="TIME", help="like 10, “20 min” or 1 h")
    return parser


def _add_run_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--source",
        default="auto",
        help="auto (the camera, after your yes to it), camera, demo, or a video file or picture folder",
    )
    parser.add_argument("--autostarted", action="store_true", help="started at login: open no window")
    parser.add_argument("--verbose", action="store_true", help="write the log to the terminal too")
    _add_common(parser)


def _add_simulate(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--people", type=_count, metavar="N", help="how many people (20, or 60 before the gallery)"
    )
    command.add_argument("--days", type=_count, metavar="N", help="days of each of them (10)")
    command.add_argument("--seed", type=_whole, metavar="S", help="of all chance (1)")
    command.add_argument(
        "--gallery", action="store_true", help="people before the gallery instead: does it find what calms?"
    )
    command.add_argument(
        "--variant", action="append", metavar="NAME", help="one rule alone, like default; may be given again"
    )
    command.add_argument(
        "--otherwise", action="store_true", help="try each assumption halved and doubled, too"
    )
    command.add_argument(
        "--choose",
        action="store_true",
        help="try numbers, on people whose figures are not those that are reported",
    )
    command.add_argument(
        "--curve", type=Path, metavar="FILE", help="draw false suggestions against episodes noticed, as SVG"
    )
    command.add_argument(
        "--processes", type=_count, metavar="N", help="share the work (default: one a processor)"
    )
    command.add_argument("--predictions", type=Path, metavar="FILE", help="another model's answers")
    command.add_argument("--table", type=Path, metavar="FILE", help="write the page there, as Markdown")
    _add_changes(command)


def _add_common(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--speed", type=_positive, metavar="N", help="one second counts as N seconds")
    _add_changes(parser)


def _add_changes(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        dest="changes",
        metavar="NAME=VALUE",
        help="change a setting for this run only",
    )


def _add_bench(bench: argparse.ArgumentParser) -> None:
    bench.add_argument(
        "--video",
        type=Path,
        help="a video to measure on (default: the painted demo), or for --faces a folder of them",
    )
    bench.add_argument("--seconds", type=_positive, default=60, help="length of the CPU measurement")
    bench.add_argument(
        "--samples",
        type=_whole,
        default=0,
        metavar="N",
        help="take so many samples to see whether memory grows",
    )
    bench.add_argument("--faces", action="store_true", help="measure the face detectors alone")
    bench.add_argument(
        "--empty",
        default="*far_away*",
        metavar="PATTERN",
        help="names of the clips for --faces that show no usable face (default: %(default)s)",
    )
    bench.add_argument("--minute", action="store_true", help="measure what a guided minute costs alone")
    bench.add_argument("--painting", action="store_true", help="measure what painting pictures costs alone")
    bench.add_argument(
        "--looks", type=_count, default=60, metavar="N", help="looks without painting, for --painting (60)"
    )
    bench.add_argument(
        "--rounds", type=_count, default=3, metavar="N", help="rounds of pictures, for --painting (3)"
    )
    bench.add_argument(
        "--peer", type=Path, metavar="PYTHON", help="also measure the package fer, installed for that Python"
    )


def _add_paint(paint: argparse.ArgumentParser) -> None:
    paint.add_argument("--count", type=_count, default=48, metavar="N", help="how many pictures (48)")
    paint.add_argument("--seed", type=_whole, default=1, metavar="S", help="of all chance (1)")
    paint.add_argument(
        "--sheet", type=Path, required=True, metavar="FILE", help="where the sheet goes: PNG, WebP or JPEG"
    )
    paint.add_argument("--folder", type=Path, metavar="FOLDER", help="keep the pictures there, too")


def _add_profile(profile: argparse.ArgumentParser) -> None:
    actions = profile.add_subparsers(dest="action", metavar="ACTION")
    for name, names, words in PROFILE_ACTIONS:
        action = actions.add_parser(name, help=words)
        for each in names:
            action.add_argument(each)
        if name == "delete":
            action.add_argument("--yes", action="store_true", help="without it, nothing is deleted")


def _positive(text: str) -> float:
    value = _number_or_nought(text)
    if not LEAST <= value < 1e6:  # no timer waits, and nobody either, for what takes a thousand times longer
        raise argparse.ArgumentTypeError(f"{text:.40} is not a number from {LEAST} to a million")
    return value


def _number_or_nought(text: str) -> float:
    """The number, or 0 for none, which is refused in the words of whoever asks."""
    try:
        return parse_number(text)
    except ValueError:
        return 0.0


def _whole(text: str) -> int:
    if not text.isdecimal() or len(text) > MOST_DIGITS:
        raise argparse.ArgumentTypeError(f"{text:.40} is not a whole number of at most {MOST_DIGITS} digits")
    return int(text)


def _count(text: str) -> int:
    value = _number_or_nought(text)
    if not (value.is_integer() and 0 < value <= 10_000):
        raise argparse.ArgumentTypeError(f"{text:.40} is not a whole number from 1 to 10000")
    return int(value)


def _run(options: argparse.Namespace) -> int:
    from moodguard.system.crash_dumps import leave_no_dump
    from moodguard.system.plain_hashes import hash_without_openssl

    leave_no_dump()
    hash_without_openssl()  # before what follows imports its own
    from moodguard.app.launch import run_app
    from moodguard.app.options import AppOptions
    from moodguard.app.qt_application import DisplayError, has_display

    changes = _changes(options)
    _check_source(options.source)
    wishes = AppOptions(options.source, options.speed, changes, options.verbose, options.autostarted)
    paths, problem = _paths_to_run_with()
    if not has_display():
        from moodguard.app.offscreen import run_offscreen

        if problem:
            print(f"moodguard: {problem}", file=sys.stderr)
        return run_offscreen(wishes, paths)
    try:
        return run_app(wishes, paths, problem)
    except DisplayError as error:
        raise UsageError(str(error)) from error


def _paths_to_run_with() -> tuple[Paths, str]:
    """The user's folders, and in words why not all can be read or kept there; the app runs all the same."""
    try:
        paths = user_paths()
    except NoHomeError as error:
        return nowhere(), f"{error} Until then MoodGuard runs with the usual settings and keeps nothing."
    return paths, not_kept(paths)


def _reachable_paths(*roots: str) -> Paths:
    """The user's folders. Raises UsageError where one of these, as Paths names them, can't be read."""
    paths = user_paths()
    if problem := unreachable(paths, [getattr(paths, root) for root in roots]):
        raise UsageError(problem)
    return paths


def _replay(options: argparse.Namespace) -> int:
    from moodguard.replay import as_json, as_words, events
    from moodguard.sensing.source_choice import OpeningError, wanted_by
    from moodguard.system.crash_dumps import leave_no_dump

    leave_no_dump()
    paths = _reachable_paths("config", "data")
    if options.source in ("auto", "camera"):
        raise UsageError("a replay needs a recording: a video file, a folder of pictures, or 'demo'")
    _check_source(options.source)
    loaded = settings_of(paths)
    if loaded.problem:
        print(loaded.problem, file=sys.stderr)
    settings = dataclasses.replace(loaded.settings, **_changes(options))
    wanted = wanted_by(settings, paths, options.source, options.speed or 1.0)
    show = as_json if options.json else partial(as_words, numbers=options.verbose)
    try:
        for event in events(wanted, settings, options.every, _warn):
            print(show(event), flush=True)
    except OpeningError as error:
        raise UsageError(str(error)) from error
    return 0


def _warn(words: str) -> None:
    print(one_line(words), file=sys.stderr)


def _simulate(options: argparse.Namespace) -> int:
    from moodguard.simulator.predictions import PredictionsError
    from moodguard.simulator.seeds import SeedError

    try:
        page = _gallery_page(options) if options.gallery else _workdays_page(options)
        if options.table is not None:
            options.table.write_text(page, encoding="utf-8")
    except (PredictionsError, SeedError) as error:
        raise UsageError(str(error)) from error
    except OSError as error:
        raise UsageError(f"{error.filename} can't be written: {error.strerror}") from error
    if options.table is None:
        print(page)
    return 0


def _workdays_page(options: argparse.Namespace) -> str:
    from moodguard.simulator.command import Wish, run
    from moodguard.simulator.seeds import USUAL_CHOOSING_SEED
    from moodguard.simulator.simulation import Size
    from moodguard.simulator.variants import VARIANTS

    unknown = [name for name in options.variant or () if name not in VARIANTS]
    if unknown:
        raise UsageError(f"there is no variant {unknown[0]!r}; there are: {', '.join(VARIANTS)}")
    if options.choose and options.table is not None:
        raise UsageError("--table is for figures that are reported, and goes without --choose")
    wanted = {name: getattr(options, name) for name in ("people", "days", "seed")}
    if options.choose and wanted["seed"] is None:
        wanted["seed"] = USUAL_CHOOSING_SEED
    # A bundle has no Python that other processes could be started with.
    wanted["processes"] = 1 if hasattr(sys, "frozen") else options.processes or os.cpu_count()
    size = dataclasses.replace(Size(), **{name: n for name, n in wanted.items() if n is not None})
    wish = Wish(
        options.variant or list(VARIANTS), size, options.otherwise, options.predictions, options.choose,
        options.curve,
    )  # fmt: skip
    return run(wish, dataclasses.replace(Settings(), **_changes(options)), _show_progress)


def _gallery_page(options: argparse.Namespace) -> str:
    from moodguard.simulator.gallery_report import USUAL_PEOPLE, gallery_page

    others = (
        "days",
        "seed",
        "variant",
        "otherwise",
        "predictions",
        "changes",
        "choose",
        "curve",
        "processes",
    )
    if any(getattr(options, name) not in (None, False, []) for name in others):
        raise UsageError("--gallery goes with --people and --table, and with nothing else")
    people = options.people or USUAL_PEOPLE
    if people < 2:
        raise UsageError("--gallery needs at least 2 people")
    return gallery_page(people)


def _show_progress(words: str) -> None:
    if sys.stderr.isatty():
        print(f"\r{words:<79}", end="", file=sys.stderr, flush=True)


def _bench(options: argparse.Namespace) -> int:
    from moodguard.bench.report import BenchOptions, run_bench
    from moodguard.system.crash_dumps import leave_no_dump

    leave_no_dump()
    if options.painting and (options.faces or options.video is not None):
        raise UsageError("--painting is measured on the demo, and by itself")
    if options.minute and (options.faces or options.painting or options.video is not None):
        raise UsageError("--minute is measured by itself")
    if options.video is not None:
        _check_source(str(options.video))
    wishes = BenchOptions(
        options.video, options.seconds, options.samples, options.faces, options.empty, options.peer,
        options.painting, options.looks, options.rounds, options.minute,
    )  # fmt: skip
    return run_bench(wishes, _reachable_paths("data"))


def _paint(options: argparse.Namespace) -> int:
    from moodguard.paint_command import PaintError, PaintWish, paint_sheet
    from moodguard.store.paths import assets_dir

    wish = PaintWish(options.count, options.seed, options.sheet, options.folder)
    try:
        words = paint_sheet(wish, assets_dir(), _show_progress)
    except PaintError as error:
        raise UsageError(str(error)) from error
    print(words)
    return 0


def _remote(options: argparse.Namespace) -> int:
    from moodguard.system.single_instance import TROUBLE, Command, InstanceError, SilentInstanceError, send

    wire = Command.SHOW_SETTINGS if options.command == "settings" else Command(options.command)
    argument = _later_minutes(" ".join(options.time)) if options.command == "later" else ""
    try:
        reply = send(_paths_to_run_with()[0].lock_file, wire, argument=argument)
    except SilentInstanceError as error:
        raise UsageError(str(error)) from error
    except InstanceError as error:
        _reachable_paths("state")
        raise UsageError(str(error)) from error
    if reply is None:
        _reachable_paths("state")  # or nobody knows
        print("moodguard: MoodGuard is not running", file=sys.stderr)
        return EXIT_NOT_RUNNING
    if reply.startswith(TROUBLE):
        raise UsageError(reply.removeprefix(TROUBLE))
    print(reply)
    return 0


def _later_minutes(text: str) -> str:
    """What was typed for a time, as the running app is told it; "" for the usual one."""
    from moodguard.store.later import parse_later

    try:
        return f"{parse_later(text):.6g}" if text.strip() else ""
    except ValueError as error:
        raise UsageError(str(error)) from error


def _profile(options: argparse.Namespace) -> int:
    from moodguard.profile_command import run_profile_command

    paths = _reachable_paths("data")

    def tell_app() -> None:
        from moodguard.system.single_instance import Command, InstanceError, send

        try:
            send(paths.lock_file, Command.PROFILES)
        except InstanceError as error:
            words = f"The profiles are changed, but a MoodGuard that runs does not know it yet: {error}"
            raise UsageError(words) from error

    names = [getattr(options, name) for name in ("name", "new_name") if hasattr(options, name)]
    sure = getattr(options, "yes", False)
    return run_profile_command(paths, options.action or "list", names, sure=sure, tell_app=tell_app)


def _changes(options: argparse.Namespace) -> dict[str, Any]:
    try:
        return parse_changes(options.changes)
    except ValueError as error:
        raise UsageError(str(error)) from error


def _check_source(source: str) -> None:
    if source in ("auto", "camera", "demo"):
        return
    try:
        there = Path(source).exists()
    except OSError as error:  # a folder above it that can't be looked into, or a name of too many letters
        raise UsageError(f"{source} can't be looked at: {error.strerror or error}") from error
    if not there:
        raise UsageError(f"there is no file or folder {source}")
