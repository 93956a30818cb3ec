"""`python -m trainers`: train the models, list what can be trained, and evaluate what came out."""

import argparse
import io
import os
import sys
from collections.abc import Sequence

from moodguard.sensing.expressions import ModelError
from trainers.ablations import add_ablate
from trainers.cnn.command import add_ensemble
from trainers.cnn.pack_faces import add_pack_faces, add_read_faces
from trainers.command_line import UsageError
from trainers.data.faces import DataError
from trainers.evaluation.commands import add_evaluate, add_explore, add_report
from trainers.evaluation.face_cuts import add_framing
from trainers.evaluation.inference import EvaluationError
from trainers.evaluation.light import add_evaluate_light
from trainers.evaluation.painter_curve import add_painter_curve
from trainers.evaluation.personal_baseline import add_evaluate_baseline
from trainers.evaluation.prediction_table import add_predictions
from trainers.experiments.command import add_list, add_train
from trainers.gan.faces.commands import add_choose_people, add_disgust_ablation, add_people_page
from trainers.gan.gallery.commands import (
    add_find_themes,
    add_join_reviews,
    add_paint_gallery,
    add_picture_gates,
    add_review_sheets,
    add_teach_judge,
)
from trainers.gan.landscapes.packing import add_pack_landscapes
from trainers.gan.measure.command import add_evaluate_painter
from trainers.gan.upscaler.compare import add_compare_upscalers
from trainers.published.command import add_reproduce
from trainers.quantise import QuantisationError, add_quantise
from trainers.run_options import ExperimentError
from trainers.tuning.command import add_tune

_PROGRAM = "python -m trainers"

_OURS = (
    UsageError, ExperimentError, DataError, EvaluationError, ModelError, QuantisationError,
    OSError,
)  # fmt: skip


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; 0 is success, 2 an input that is no good, 130 a stop by Ctrl-C."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper) and stream.errors in ("strict", "surrogateescape"):
            stream.reconfigure(errors="replace")  # a terminal that has not all letters shows the others
    options = parser().parse_args(arguments)
    try:
        status = int(options.run(options))
        sys.stdout.flush()
        return status
    except BrokenPipeError:  # the reader of our lines has seen enough
        _let_go_of_output()
        return 0
    except _OURS as error:
        print(f"{_PROGRAM}: {' '.join(str(error).split())}", file=sys.stderr)
        _let_go_of_output()
        return 2
    except KeyboardInterrupt as stop:
        return _stopped(str(stop))
    except Exception as error:
        # A training that wraps Ctrl-C in words of its own, about what it has kept.
        if isinstance(error.__cause__, KeyboardInterrupt):
            return _stopped(str(error))
        raise


def parser() -> argparse.ArgumentParser:
    """The command line."""
    top = argparse.ArgumentParser(prog=_PROGRAM, description=__doc__)
    commands = top.add_subparsers(required=True, metavar="COMMAND")
    add_list(commands.add_parser("list", help="name the experiments"))
    add_train(commands.add_parser("train", help="run an experiment and write its ONNX file"))
    add_tune(commands.add_parser("tune", help="try settings of an experiment and export the best"))
    add_reproduce(commands.add_parser("reproduce", help="train published rows again and make their table"))
    add_evaluate(commands.add_parser("evaluate", help="measure an expression model on labelled faces"))
    add_evaluate_baseline(
        commands.add_parser("evaluate-baseline", help="how many false alarms the personal baseline removes")
    )
    add_evaluate_light(
        commands.add_parser(
            "evaluate-light", help="how light shifts what a model reads, and what is made of it"
        )
    )
    add_framing(commands.add_parser("framing", help="what finding, cutting and refusing faces costs a model"))
    add_report(commands.add_parser("report", help="write tables and figures about an expression model"))
    add_explore(commands.add_parser("explore", help="write tables and figures about a face set"))
    add_ablate(commands.add_parser("ablate", help="find out what each choice of the flagship is worth"))
    add_ensemble(commands.add_parser("ensemble", help="put several models into one file, as their mean"))
    add_quantise(commands.add_parser("quantise", help="write a model in eight-bit integers"))
    add_evaluate_painter(
        commands.add_parser("evaluate-painter", help="measure painters of landscapes against real photos")
    )
    add_painter_curve(
        commands.add_parser("painter-curve", help="draw what more training time brings painters")
    )
    add_pack_landscapes(
        commands.add_parser(
            "pack-landscapes", help="put the painter's photos into one file, for a GPU elsewhere"
        )
    )
    add_pack_faces(
        commands.add_parser("pack-faces", help="put faces into shards, for more than memory holds")
    )
    add_read_faces(
        commands.add_parser(
            "read-faces", help="measure how fast faces are read, and how much memory it takes"
        )
    )
    add_paint_gallery(commands.add_parser("paint-gallery", help="paint a gallery, and choose what is shown"))
    add_find_themes(commands.add_parser("find-themes", help="find a painter's themes, for card and graph"))
    add_compare_upscalers(
        commands.add_parser("compare-upscalers", help="make paintings large in each way, side by side")
    )
    add_picture_gates(commands.add_parser("picture-gates", help="measure which pictures calm, by photos"))
    add_review_sheets(commands.add_parser("review-sheets", help="lay out candidates of a gallery for review"))
    add_join_reviews(commands.add_parser("join-reviews", help="make the gallery of two reviews"))
    add_teach_judge(commands.add_parser("teach-judge", help="learn from two reviews what people keep"))
    add_choose_people(commands.add_parser("choose-people", help="paint and choose the demo's people"))
    add_people_page(
        commands.add_parser("people-page", help="put what was measured of the demo's people on a page")
    )
    add_disgust_ablation(
        commands.add_parser("disgust-ablation", help="measure what painted faces of disgust do to accuracy")
    )
    add_predictions(
        commands.add_parser(
            "predictions", help="write what a model says of labelled faces, for the simulator"
        )
    )
    return top


def _let_go_of_output() -> None:
    """What can't be printed is dropped, or Python would fail at it once more at its end."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _stopped(said: str) -> int:
    print(f"\n{_PROGRAM}: {said or 'stopped'}", file=sys.stderr)
    return 130


if __name__ == "__main__":
    sys.exit(main())
