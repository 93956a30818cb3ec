"""What painted faces of disgust do to accuracy, as a table.

The published system filled up the rare expression with faces that a GAN had made. Here one small network is
trained without them, with painted ones, and with as many copies of real ones, which says what the mere number
does. So that it takes a minute, the network sees outlines instead of pictures: histograms of oriented
gradients, as their first principal components, with one hidden layer. The figures are of the public test,
which neither the painter nor the networks have seen.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn
from torch.nn.functional import cross_entropy

from trainers.data.classes import FER_CLASSES
from trainers.data.faces import locate
from trainers.data.fer2013 import Usage, read_fer2013
from trainers.gan.faces.aligned import SIDE, Faces, Labels
from trainers.gan.faces.export import FacePainter
from trainers.gan.faces.nearness import gradient_fingerprints
from trainers.metrics import wilson

RARE = FER_CLASSES.index("disgust")
ARMS = {
    "none": "real faces alone",
    "painted": "and {count} painted faces of disgust",
    "copies": "and {count} copies of real faces of disgust",
}
_COMPONENTS, _HIDDEN = 200, 128
_EPOCHS, _BATCH, _RATE = 8, 128, 1e-3
_OF_PAINTED, _OF_COPIES, _OF_TRAINING = 2, 3, 4  # streams of chance

Features = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Material:
    """Features (N, C) with their labels (N,): what is learned from, what is tested on, and `painted` ones."""

    learned: Features
    labels: Labels
    painted: Features
    tested: Features
    truth: Labels

    def arm(self, name: str, seed: int) -> tuple[Features, Labels]:
        """What an arm of the comparison learns from."""
        more = self.learned[:0]
        if name == "painted":
            more = self.painted
        elif name == "copies":
            real = np.flatnonzero(self.labels == RARE)
            more = self.learned[np.random.default_rng([seed, _OF_COPIES]).choice(real, len(self.painted))]
        labels = np.full(len(more), RARE, np.int64)
        return np.concatenate([self.learned, more]), np.concatenate([self.labels, labels])


@dataclass(frozen=True)
class Figures:
    """What the networks of one arm, one a seed, came to: counts over all seeds.

    `right` of `faces` are named rightly; of `rare` faces of disgust `found` are; `taken` are called disgust.
    `mean_recall` is that of the seven classes.
    """

    name: str
    faces: int
    right: int
    rare: int
    found: int
    taken: int
    mean_recall: float

    @classmethod
    def of(cls, name: str, truth: Labels, guesses: Sequence[Labels]) -> "Figures":
        """Count what was guessed of faces whose `truth` (N,) is known, once for each seed."""
        truths, guess = np.tile(truth, len(guesses)), np.concatenate(guesses)
        recalls = [float((guess[truths == label] == label).mean()) for label in np.unique(truth)]
        rare = truths == RARE
        return cls(
            name,
            len(truths),
            int((truths == guess).sum()),
            int(rare.sum()),
            int((rare & (guess == RARE)).sum()),
            int((guess == RARE).sum()),
            float(np.mean(recalls)),
        )


def read_material(painter: FacePainter, data: Path, count: int, seed: int) -> Material:
    """Read FER-2013, paint `count` faces of disgust, none of them chosen, and describe all by their outlines.

    Raises DataError where FER-2013 isn't there.
    """
    file = read_fer2013(locate(data))
    learned, tested = file.part(Usage.TRAINING), file.part(Usage.PUBLIC)
    asked = np.zeros((count, len(FER_CLASSES)), np.float32)
    asked[:, RARE] = 1
    painted = painter.paint(painter.draw(np.random.default_rng([seed, _OF_PAINTED]), count), asked)
    of_learned = outlines(np.asarray(learned.pictures))
    middle = of_learned.mean(axis=0)
    _, axes = np.linalg.eigh(np.cov(of_learned - middle, rowvar=False))
    axes = axes[:, -_COMPONENTS:].astype(np.float32)
    scale = ((of_learned - middle) @ axes).std(axis=0)

    def projected(features: Features) -> Features:
        return np.asarray((features - middle) @ axes / scale, np.float32)

    return Material(
        projected(of_learned),
        learned.labels,
        projected(outlines(painted)),
        projected(outlines(np.asarray(tested.pictures))),
        tested.labels,
    )


def outlines(faces: Faces) -> Features:
    """Histograms of oriented gradients of faces (N, H, H), all brought to FER-2013's 48 pixels first."""
    small = [cv2.resize(face, (48, 48), interpolation=cv2.INTER_AREA) for face in faces]
    return gradient_fingerprints(
        np.stack([cv2.resize(face, (SIDE, SIDE)) for face in small]).astype(np.uint8)
    )


def train(features: Features, labels: Labels, seed: int) -> nn.Module:
    """A network with one hidden layer, by Adam with weight decay, its rate falling to zero on a cosine."""
    rng = np.random.default_rng([seed, _OF_TRAINING])
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        network = nn.Sequential(
            nn.Dropout(0.2), nn.Linear(features.shape[1], _HIDDEN), nn.ReLU(), nn.Dropout(0.5),
            nn.Linear(_HIDDEN, len(FER_CLASSES)),
        )  # fmt: skip
        optimiser = torch.optim.AdamW(network.parameters(), lr=_RATE, weight_decay=1e-2, fused=True)
        steps = _EPOCHS * (len(labels) // _BATCH)
        cosine = torch.optim.lr_scheduler.CosineAnnealingLR(optimiser, max(1, steps))
        x, y = torch.from_numpy(features), torch.from_numpy(labels)
        for _ in range(_EPOCHS):
            order = torch.from_numpy(rng.permutation(len(labels)))
            for chosen in order[: len(order) // _BATCH * _BATCH].split(_BATCH):
                optimiser.zero_grad()
                cross_entropy(network(x[chosen]), y[chosen]).backward()
                optimiser.step()
                cosine.step()
    return network.eval()


def guess(network: nn.Module, features: Features) -> Labels:
    """The likeliest class of each face, (N,)."""
    with torch.no_grad():
        logits: Tensor = network(torch.from_numpy(features))
    return logits.argmax(dim=1).numpy()


def compare(material: Material, seeds: Sequence[int]) -> list[Figures]:
    """Train every arm once for each seed, and test it."""
    figures = []
    for name in ARMS:
        guesses = [guess(train(*material.arm(name, seed), seed), material.tested) for seed in seeds]
        figures.append(Figures.of(name, material.truth, guesses))
        print(figures[-1])
    return figures


def as_page(figures: Sequence[Figures], count: int, seeds: Sequence[int], painter: FacePainter) -> str:
    """The table in Markdown, with 95 % intervals as if all seeds were one test of so many faces."""
    lines = [
        "# What painted faces of disgust do to accuracy",
        "",
        "`python -m trainers disgust-ablation MODEL --data DIR` made this. A small measurement: a network "
        f"with one hidden layer of {_HIDDEN} on outlines ({_COMPONENTS} principal components of histograms "
        f"of oriented gradients), {_EPOCHS} epochs, trained {len(seeds)} times with other seeds on the "
        "training part of FER-2013 and the faces of disgust that are added; figures on the public test, over "
        f"all seeds. The painter's sha256: `{painter.sha256}`, {painter.provenance['steps']} steps.",
        "",
        "| learned from | 7 classes | mean recall of the classes | disgust found | 95 % | "
        "of what is called disgust, right |",
        "|---|---|---|---|---|---|",
    ]
    for arm in figures:
        least, most = wilson(arm.found // len(seeds), arm.rare // len(seeds))
        lines.append(
            f"| {ARMS[arm.name].format(count=count)} | {arm.right / arm.faces:.1%} | {arm.mean_recall:.1%} | "
            f"{arm.found / arm.rare:.0%} of {arm.rare // len(seeds)} | {least:.0%} to {most:.0%} | "
            f"{arm.found / max(1, arm.taken):.0%} of {arm.taken / len(seeds):.0f} |"
        )
    low, high = wilson(figures[0].right // len(seeds), figures[0].faces // len(seeds))
    lines += [
        "",
        f"One test has {figures[0].faces // len(seeds)} faces: the 95 % interval of the first accuracy is "
        f"{low:.1%} to {high:.1%}, and differences within such intervals say little. What a deep network "
        "would gain or lose was not measured.",
    ]
    return "\n".join([*lines, ""])
