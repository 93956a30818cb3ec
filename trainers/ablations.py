"""What each choice of the flagship is worth: the same short training again, with one thing changed."""

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from moodguard.model_card import ExpressionCard
from moodguard.sensing.expressions import ExpressionModel
from trainers.cluster.options import add_ray_options, cluster_of
from trainers.cnn.stages import MODEL_FILE, Stage, check_same_settings, run_stages
from trainers.command_line import settings_of
from trainers.data.faces import default_data
from trainers.experiments import flagship
from trainers.experiments.on_cluster import train_on_cluster
from trainers.metrics import wilson
from trainers.run_options import ExperimentError, override
from trainers.writing import write_text

TABLE = Path("docs") / "results" / "ablations.md"
# The trainings that are compared are short and of a narrow net, so that all of them take an hour, not a week.
SHORT = {"width": "12", "epochs": "6", "warmup": "1", "ema": "0.995", "seed": "1"}


@dataclass(frozen=True)
class Change:
    """One row: what is changed, in words and in the flagship's config."""

    name: str
    words: str
    overrides: Mapping[str, str]

    @property
    def learns_votes(self) -> bool:
        """Whether the head for FER+'s votes has learned anything."""
        return self.overrides.get("votes") != "0"


CHANGES = (
    Change("base", "nothing changed", {}),
    Change("seed-2", "nothing but the seed, 2", {"seed": "2"}),
    Change("seed-3", "nothing but the seed, 3", {"seed": "3"}),
    Change("no-votes", "without FER+'s votes", {"votes": "0"}),
    Change("more-votes", "FER+'s votes weighed by 1.5", {"votes": "1.5"}),
    Change("groups", "negative or not weighed too, by 0.5", {"groups": "0.5"}),
    Change("no-squeeze", "without squeeze-excite", {"squeeze": "no"}),
    Change("no-mean", "last weights instead of their running mean", {"ema": "0"}),
    Change("no-smoothing", "labels not smoothed", {"smoothing": "0"}),
    Change("no-erasing", "nothing erased", {"erase": "0"}),
    Change("less-erasing", "three in ten faces partly erased", {"erase": "0.3"}),
    Change("no-moves", "not turned, scaled or moved", {"rotation": "0", "zoom": "0", "shift": "0"}),
    Change("no-flip", "not mirrored", {"flip": "0"}),
    Change("no-light", "light and contrast as they are", {"light": "0", "contrast": "0"}),
    Change("no-dropout", "no dropout", {"dropout": "0"}),
    Change("spoiled", "a quarter of the faces blurred, small, noisy, dark or in JPEG", {"spoil": "0.25"}),
    Change("mixup", "faces mixed up, alpha 0.2", {"mixup": "0.2"}),
    Change("less-decay", "a tenth of the weight decay", {"weight_decay": "5e-4"}),
    Change("half-rate", "half the learning rate", {"learning_rate": "0.05"}),
    Change("wider", "a wider net, 16", {"width": "16"}),
)
TAUGHT = "taught"


def add_ablate(command: argparse.ArgumentParser) -> None:
    """The verb's words."""
    names = ", ".join(change.name for change in CHANGES)
    command.add_argument("rows", nargs="*", metavar="ROW", help=f"one of {names}, {TAUGHT} (default: all)")
    command.add_argument("--teachers", default="", help=f"ONNX files, with commas, for the row {TAUGHT!r}")
    command.add_argument(
        "--set", nargs="+", action="extend", default=[], dest="settings", metavar="KEY=VALUE",
        help="change all trainings alike",
    )  # fmt: skip
    command.add_argument("--data", type=Path, help="the data folder (default: MOODGUARD_DATA)")
    command.add_argument("--out", type=Path, default=Path("runs") / "ablations", help="for the models")
    command.add_argument("--table", type=Path, default=TABLE)
    add_ray_options(command)
    command.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    changes = list(CHANGES)
    if options.teachers:
        words = "60 % of the answers from teachers (distillation)"
        changes.append(Change(TAUGHT, words, {"teachers": options.teachers}))
    by_name = {change.name: change for change in changes}
    if unknown := [name for name in options.rows if name not in by_name]:
        raise ExperimentError(f"there is no row {unknown[0]!r}; there are: {', '.join(by_name)}")
    _done_before(changes, options)  # other settings are found out before hours of training, not after
    stages = [Stage(name, _overrides(by_name[name], options)) for name in options.rows or by_name]
    threads = override(flagship.CONFIG, _overrides(changes[0], options)).threads
    cluster = cluster_of(options, options.out, threads)
    run_stages(
        stages,
        {"flagship": flagship.CONFIG},
        options.data or default_data(),
        options.out,
        train_runs=train_on_cluster(cluster) if cluster else None,
    )
    trained = _done_before(changes, options)
    print(write_text(as_table(trained), options.table))
    return 0


def _overrides(change: Change, options: argparse.Namespace) -> dict[str, str]:
    """All that a row's training changes in the flagship's config."""
    return {**SHORT, **settings_of(options.settings), **change.overrides}


def _done_before(
    changes: Sequence[Change], options: argparse.Namespace
) -> list[tuple[Change, ExpressionCard]]:
    """The trainings that are there. Raises ExperimentError where one was done under other settings."""
    trained = []
    for change in changes:
        if (path := options.out / change.name / MODEL_FILE).is_file():
            config = override(flagship.CONFIG, _overrides(change, options))
            check_same_settings(path, config, options.data or default_data())
            trained.append((change, ExpressionModel(path).card))
    return trained


def as_table(trained: Sequence[tuple[Change, ExpressionCard]]) -> str:
    """The table in Markdown, with the difference to the first row in points and its 95 % intervals."""
    base = next((card for change, card in trained if change.name == "base"), None)
    lines = [
        "# What each choice of the expression model is worth",
        "",
        "Short trainings of a narrow net, each with one thing changed; figures on the hold-out of the "
        "training part, so that nothing here was chosen on a test. `python -m trainers ablate` makes "
        "this table.",
        "",
    ]
    if base is not None:
        config = base.provenance["config"]
        lines += [
            f"All: {config['epochs']} epochs, width {config['width']}, batch {config['batch']}, seed "
            f"{config['seed']}; {base.provenance['metrics']['holdout']['n']} held-out faces.",
            "",
        ]
    lines += [
        "The rows of other seeds tell how much is chance.",
        "",
        "| changed | 7 classes | 95 % | against the first | negative or not | AUROC | FER+ |",
        "|---|---|---|---|---|---|---|",
    ]
    for change, card in trained:
        figures = card.provenance["metrics"]["holdout"]
        right, count = figures["accuracy"], figures["n"]
        low, high = wilson(round(right * count), count)
        gain = right - base.provenance["metrics"]["holdout"]["accuracy"] if base else float("nan")
        lines.append(
            f"| {change.words} | {right:.1%} | {low:.1%} to {high:.1%} | {100 * gain:+.1f} | "
            f"{figures['negative_accuracy']:.1%} | {figures['negative_auroc']:.3f} | "
            + (f"{figures['ferplus_accuracy']:.1%} |" if change.learns_votes else "- |")
        )
    return "\n".join([*lines, ""])
