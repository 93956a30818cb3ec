"""What painted faces of disgust do to accuracy: `python -m trainers.gan.faces.filling MODEL`.

The published system filled up the rare expression with faces that a GAN had made. Here the same short
training of a narrow flagship is run without them, with painted ones, and with as many copies of real ones:
the augmentation changes every copy, so that the last says what the mere number does. The figures are of the
public test, which neither the painter nor the networks have seen.
"""

import argparse
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np
import numpy.typing as npt

from moodguard.sensing.expressions import ExpressionModel, ModelError
from trainers.data.classes import FER_CLASSES
from trainers.data.faces import DataError, default_data, locate
from trainers.data.fer2013 import Usage, read_fer2013
from trainers.experiments import ExperimentError, RunOptions, flagship, override
from trainers.gan.faces.painter import FacePainter, FacePainterError
from trainers.inference import Predictions, predict
from trainers.metrics import wilson

if TYPE_CHECKING:  # Keras takes seconds to load
    from trainers.cnn.batches import Lessons

TABLE = Path("docs") / "results" / "painted-disgust.md"
RARE = "disgust"
ARMS = {
    "none": "real faces alone",
    "painted": "and {count} painted faces of disgust",
    "copies": "and {count} more times one of the real faces of disgust",
}
# Narrow and short, so that three of them take minutes.
SHORT = {"width": "8", "epochs": "5", "warmup": "1", "ema": "0.995", "threads": "1", "seed": "1"}
_SIDE = 48
_OF_PAINTED, _OF_COPIES = 2, 3  # streams of chance


@dataclass(frozen=True)
class Arm:
    """What one training came to on the public test: counts of faces, of those of disgust, of those that were
    taken for disgust, and of both."""

    name: str
    faces: int
    right: int
    rare: int
    found: int
    taken: int
    mean_recall: float

    @classmethod
    def of(cls, name: str, said: Predictions) -> "Arm":
        """Count what was `said` about the faces."""
        truth, guess = said.target, said.guess
        rare = said.model.card.classes.index(RARE)
        recalls = [float((guess[truth == label] == label).mean()) for label in np.unique(truth)]
        return cls(
            name,
            len(truth),
            int((truth == guess).sum()),
            int((truth == rare).sum()),
            int(((truth == rare) & (guess == rare)).sum()),
            int((guess == rare).sum()),
            float(np.mean(recalls)),
        )


def filled_up(lessons: "Lessons", pictures: npt.NDArray[np.uint8], smoothing: float) -> "Lessons":
    """The lessons, and faces of disgust (N, 48, 48) after them. Nobody has voted on these: FER+'s head, if
    there is one, learns nothing from them."""
    from trainers.cnn.batches import Lessons, one_hot

    labels = np.full(len(pictures), FER_CLASSES.index(RARE), np.int64)
    targets = {"original": one_hot(labels, len(FER_CLASSES), smoothing)}
    weights = {"original": np.ones(len(labels), np.float32)}
    for head, known in lessons.targets.items():
        targets.setdefault(head, np.zeros((len(labels), known.shape[1]), np.float32))
        weights.setdefault(head, np.zeros(len(labels), np.float32))
    return Lessons(
        np.concatenate([lessons.pictures, pictures]),
        {head: np.concatenate([known, targets[head]]) for head, known in lessons.targets.items()},
        {head: np.concatenate([known, weights[head]]) for head, known in lessons.weights.items()},
    )


def painted_faces(painter: FacePainter, count: int, seed: int) -> npt.NDArray[np.uint8]:
    """So many painted faces of disgust (N, 48, 48), none of them chosen."""
    latents = painter.draw(np.random.default_rng([seed, _OF_PAINTED]), count)
    asked = np.zeros((count, len(FER_CLASSES)), np.float32)
    asked[:, FER_CLASSES.index(RARE)] = 1
    faces = painter.paint(latents, asked)
    return np.stack([cv2.resize(face, (_SIDE, _SIDE), interpolation=cv2.INTER_AREA) for face in faces])


def train_arm(arm: str, model: Path, count: int, options: RunOptions) -> Path:
    """Train one arm of the comparison and return `expression.onnx` in the out folder."""
    from trainers.cnn.batches import Batches
    from trainers.cnn.course import compiled, finish, read_material
    from trainers.cnn.training import train_network

    config = override(flagship.CONFIG, options.overrides)
    recipe = flagship.recipe(config)
    material = read_material(options.data, config.holdout)
    fit = material.split.fit
    lessons = recipe.teach(material.faces).some(fit)
    if arm == "painted":
        lessons = filled_up(lessons, painted_faces(FacePainter(model), count, config.seed), config.smoothing)
    elif arm == "copies":
        real = np.flatnonzero(material.faces.labels[fit] == FER_CLASSES.index(RARE))
        drawn = np.random.default_rng([config.seed, _OF_COPIES]).choice(real, count)
        lessons = filled_up(lessons, lessons.pictures[drawn], config.smoothing)
    network = compiled(recipe, config, len(lessons))
    progress = train_network(
        network,
        lambda epoch: Batches(
            lessons, config.batch, config.seed, recipe.augmentation, epoch, mixup=recipe.mixup
        ),
        material.holdout,
        recipe.plan,
        config=config,
        out=options.out,
        resume=options.resume,
    )
    path = options.out / "expression.onnx"
    return finish(recipe, config, network, material, epochs=progress.epoch, path=path)


def as_table(arms: Sequence[Arm], count: int, painter: FacePainter, settings: Mapping[str, str]) -> str:
    """The table in Markdown, with 95 % intervals."""
    words = ", ".join(f"{name} {value}" for name, value in settings.items())
    lines = [
        "# What painted faces of disgust do to accuracy",
        "",
        "Short trainings of a narrow flagship, alike but for the faces of disgust that are added to the "
        "training part of FER-2013; figures on the public test, by "
        "`python -m trainers.gan.faces.filling MODEL`. "
        f"All: {words}; batches in another order where faces are added. The painter's sha256: "
        f"`{painter.sha256}`, {painter.provenance['steps']} steps.",
        "",
        "| learned from | 7 classes | 95 % | mean recall of the classes | disgust found | 95 % | "
        "of what is called disgust, right |",
        "|---|---|---|---|---|---|---|",
    ]
    for arm in arms:
        low, high = wilson(arm.right, arm.faces)
        least, most = wilson(arm.found, arm.rare)
        lines.append(
            f"| {ARMS[arm.name].format(count=count)} | {arm.right / arm.faces:.1%} | "
            f"{low:.1%} to {high:.1%} | {arm.mean_recall:.1%} | {arm.found} of {arm.rare} | "
            f"{least:.0%} to {most:.0%} | {arm.found} of {arm.taken} |"
        )
    lines += [
        "",
        "One seed, and few faces of disgust in the test: differences smaller than the intervals say nothing.",
    ]
    return "\n".join([*lines, ""])


def parse(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m trainers.gan.faces.filling", description=__doc__)
    parser.add_argument("model", type=Path, help="the painter, faces.onnx of `painted_faces`")
    parser.add_argument("--arm", choices=ARMS, help="train this one alone, and make no table")
    parser.add_argument("--data", type=Path, help="the data folder (default: MOODGUARD_DATA)")
    parser.add_argument("--out", type=Path, default=Path("runs") / "painted-disgust", help="for the networks")
    parser.add_argument("--count", type=int, default=1500, help="how many faces are added (default 1500)")
    parser.add_argument("--table", type=Path, default=TABLE)
    parser.add_argument(
        "--set", nargs="+", action="extend", default=[], dest="settings", metavar="KEY=VALUE",
        help="change all trainings alike",
    )  # fmt: skip
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    """Train what isn't there yet, and make the table; 0 where it worked."""
    args = parse(arguments)
    try:
        if args.arm:
            settings = {**SHORT, **_pairs(args.settings)}
            data = args.data or default_data()
            options = RunOptions(data, args.out / args.arm, overrides=settings)
            print(train_arm(args.arm, args.model, args.count, options))
        else:
            _compare(args)
    except (ExperimentError, FacePainterError, DataError, ModelError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _compare(args: argparse.Namespace) -> None:
    data, settings = args.data or default_data(), {**SHORT, **_pairs(args.settings)}
    painter = FacePainter(args.model)
    public = read_fer2013(locate(data)).part(Usage.PUBLIC)
    arms = []
    for name in ARMS:
        path = args.out / name / "expression.onnx"
        if not path.is_file():
            # Each in a process of its own: what one leaves in Keras must not reach the next.
            words = [sys.executable, "-m", "trainers.gan.faces.filling", str(args.model), "--arm", name]
            words += ["--data", str(data), "--out", str(args.out), "--count", str(args.count)]
            words += ["--set", *(f"{key}={value}" for key, value in settings.items())]
            if subprocess.run(words, check=False).returncode:  # noqa: S603 - this very package
                raise ExperimentError(f"the training in {path.parent} failed; what it said stands above")
        arms.append(Arm.of(name, predict(ExpressionModel(path), public)))
    args.table.parent.mkdir(parents=True, exist_ok=True)
    args.table.write_text(as_table(arms, args.count, painter, settings), encoding="utf-8")
    print(args.table)


def _pairs(words: Sequence[str]) -> dict[str, str]:
    known = {field.name for field in fields(flagship.FlagshipConfig)}
    pairs = dict(word.partition("=")[::2] for word in words)
    if unknown := set(pairs) - known:
        raise ExperimentError(f"unknown setting {min(unknown)!r}; there are: {', '.join(sorted(known))}")
    return pairs


if __name__ == "__main__":
    raise SystemExit(main())
