"""What a face set holds, before anything is trained on it: classes, opinions, copies, changed faces."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from trainers.cnn.augmentation import Augmentation
from trainers.data.classes import FER_CLASSES, FERPLUS_CLASSES, KNOWN_CLASSES
from trainers.data.copies import Copies, Group, find_copies
from trainers.data.faces import FaceSet, Picture
from trainers.data.ferplus import ferplus_majority
from trainers.evaluation.figures import charts, face_sheets
from trainers.evaluation.figures.face_sheets import Tile
from trainers.evaluation.figures.style import save
from trainers.evaluation.tables import markdown_table, percent
from trainers.metrics import Ints
from trainers.writing import faces_folder, figure_links, write_json, write_text

_SAMPLES = 60  # faces of each class on a sheet
_CHANGED = 9  # changed faces beside one as it is
_SPOILED = 2  # of these; so are some of the faces of trainings with `spoil`
_COPIES_SHOWN = 5  # groups of each kind, those with different labels first
_BLANK = 2.0  # grey levels; a standard deviation below it shows nothing
_SIDE = 48  # pixels; the training changes faces of this size


@dataclass(frozen=True)
class Exploration:
    """Parts of a face set, their `faces` in a row, `part` (N,) saying whose each is, and what was found.

    `blank` are pictures that show nothing, as indices. `opinions` (7, 8) counts the majorities of FER+ under
    each original label, where there are votes.
    """

    name: str
    parts: tuple[FaceSet, ...]
    pictures: Sequence[Picture]
    labels: Ints
    part: Ints
    copies: Copies
    blank: Group
    opinions: Ints | None

    def to_json(self) -> dict[str, Any]:
        """Plain values."""
        return {
            "parts": {
                part.usage: {"faces": len(part), "classes": part.counts(), "ferplus": majority_counts(part)}
                for part in self.parts
            },
            "left_out": dict(self.parts[0].left_out),
            "data_sha256": self.parts[0].sha256,
            "blank": len(self.blank),
            "copies": {kind: vars(self.tally(groups)) for kind, groups in self.copies.kinds().items()},
            "agreement_with_ferplus": self.agreement,
        }

    @property
    def agreement(self) -> float | None:
        """The share (0..1) of faces with a clear FER+ majority whose original label is the same."""
        if self.opinions is None or not self.opinions.sum():
            return None
        same = [[a == b for b in FERPLUS_CLASSES] for a in FER_CLASSES]
        return float(self.opinions[np.array(same)].sum() / self.opinions.sum())

    def tally(self, groups: Sequence[Group]) -> "Tally":
        """How many copies there are, and how many of them do harm."""
        return Tally(
            groups=len(groups),
            surplus=sum(len(group) - 1 for group in groups),
            labels_differ=sum(self.labels_differ(group) for group in groups),
            across_parts=sum(len(np.unique(self.part[list(group)])) > 1 for group in groups),
        )

    def labels_differ(self, group: Group) -> bool:
        """Whether the copies have more than one label between them."""
        return len(np.unique(self.labels[list(group)])) > 1


@dataclass(frozen=True)
class Tally:
    """Groups of copies; pictures beyond the first of each; groups with two labels, and in two parts."""

    groups: int
    surplus: int
    labels_differ: int
    across_parts: int


def explore(name: str, parts: Sequence[FaceSet]) -> Exploration:
    """Look through the parts (at least one) of the face set called `name`."""
    pictures = [picture for part in parts for picture in part.pictures]
    labels = np.concatenate([part.labels for part in parts])
    votes = [part.votes for part in parts if part.votes is not None]
    return Exploration(
        name,
        tuple(parts),
        pictures,
        labels,
        np.repeat(np.arange(len(parts)), [len(part) for part in parts]),
        find_copies(pictures),
        tuple(index for index, picture in enumerate(pictures) if picture.std() < _BLANK),
        _opinions(labels, np.concatenate(votes)) if len(votes) == len(parts) else None,
    )


def majority_counts(part: FaceSet) -> dict[str, int] | None:
    """How many faces have each class as the clear majority of FER+'s votes; None without votes."""
    if part.votes is None:
        return None
    majority = ferplus_majority(part.votes)
    counted = np.bincount(majority[majority >= 0], minlength=len(FERPLUS_CLASSES))
    counts = {name: int(n) for name, n in zip(FERPLUS_CLASSES, counted, strict=True)}
    return {**counts, "no majority": int((majority < 0).sum())}


def write_numbers(exploration: Exploration, out: Path, command: str) -> list[Path]:
    """Write `explore.md`, `explore.json` and the figures of numbers; `command` is what made them."""
    drawn = [save(_distribution(exploration), out / "class_distribution.png")]
    ferplus = {part.usage: counts for part in exploration.parts if (counts := majority_counts(part))}
    if ferplus:
        figure = charts.class_distribution(ferplus, "Majorities of FER+'s votes")
        drawn.append(save(figure, out / "ferplus_distribution.png"))
    if exploration.opinions is not None:
        figure = charts.labels_against_votes(FER_CLASSES, FERPLUS_CLASSES, exploration.opinions)
        drawn.append(save(figure, out / "labels_against_votes.png"))
    return [
        write_text(_document(exploration, drawn, command), out / "explore.md"),
        write_json(exploration.to_json(), out / "explore.json"),
        *drawn,
    ]


def write_faces(exploration: Exploration, out: Path, seed: int) -> list[Path]:
    """Write sheets of each class, of changed faces and of copies to a folder below `out`, drawn by `seed`."""
    folder, rng = faces_folder(out), np.random.default_rng(seed)
    written = []
    for label in np.unique(exploration.labels):
        of_class = np.flatnonzero(exploration.labels == label)
        chosen = np.sort(rng.permutation(of_class)[:_SAMPLES])
        title = f"{KNOWN_CLASSES[label]}: {len(chosen)} of {len(of_class):,} faces"
        tiles = [Tile(exploration.pictures[index]) for index in chosen]
        written.append(save(face_sheets.sheet(tiles, title), folder / f"samples_{KNOWN_CLASSES[label]}.png"))
    figure = face_sheets.rows_of_faces(
        _changed(exploration, rng), "As it is, and as a training changes it", apart=True
    )
    written.append(save(figure, folder / "augmentation.png"))
    if rows := _copy_rows(exploration):
        figure = face_sheets.rows_of_faces(rows, "Copies, those with different labels first")
        written.append(save(figure, folder / "copies.png"))
    if exploration.blank:
        tiles = [_labelled(exploration, index) for index in exploration.blank[:_SAMPLES]]
        written.append(save(face_sheets.sheet(tiles, "Pictures that show nothing"), folder / "blank.png"))
    return written


def summary(exploration: Exploration) -> str:
    """What was found, for a terminal."""
    lines = [
        f"{part.name}: {len(part):,} faces ({', '.join(f'{n} {c:,}' for n, c in part.counts().items())})"
        for part in exploration.parts
    ]
    for kind, groups in exploration.copies.kinds().items():
        tally = exploration.tally(groups)
        lines.append(
            f"copies, {kind}: {tally.surplus:,} in {tally.groups:,} groups; labels differ in "
            f"{tally.labels_differ:,}, {tally.across_parts:,} lie across parts"
        )
    lines.append(f"pictures that show nothing: {len(exploration.blank)}")
    if exploration.agreement is not None:
        lines.append(f"original label and FER+ majority agree on {percent(exploration.agreement)}")
    lines += [f"left out: {why}: {count}" for why, count in exploration.parts[0].left_out.items()]
    return "\n".join(lines)


def _opinions(labels: Ints, votes: Any) -> Ints:
    majority = ferplus_majority(votes)
    clear = majority >= 0
    place = labels[clear] * len(FERPLUS_CLASSES) + majority[clear]
    size = len(FER_CLASSES) * len(FERPLUS_CLASSES)
    return np.bincount(place, minlength=size).reshape(len(FER_CLASSES), len(FERPLUS_CLASSES))


def _distribution(exploration: Exploration) -> Any:
    return charts.class_distribution({part.usage: part.counts() for part in exploration.parts}, "Classes")


def _document(exploration: Exploration, drawn: Sequence[Path], command: str) -> str:
    names = [name for name in KNOWN_CLASSES if any(name in part.counts() for part in exploration.parts)]
    head = ("class", *(part.usage for part in exploration.parts))
    rows = [(name, *(f"{part.counts().get(name, 0):,}" for part in exploration.parts)) for name in names]
    rows.append(("all", *(f"{len(part):,}" for part in exploration.parts)))
    tallies = [(kind, exploration.tally(groups)) for kind, groups in exploration.copies.kinds().items()]
    parts = [
        f"# {exploration.name}",
        f"By `{command}`; the data has sha256 `{exploration.parts[0].sha256}`.",
        "## Classes",
        markdown_table(head, rows),
        figure_links(drawn),
    ]
    if exploration.agreement is not None:
        agreed = percent(exploration.agreement)
        parts.append(f"The original label is the majority of FER+'s votes in {agreed} of cases.")
    parts += [
        "## Copies",
        markdown_table(
            ("copies", "groups", "pictures too many", "groups with different labels", "groups across parts"),
            [
                (kind, f"{t.groups:,}", f"{t.surplus:,}", f"{t.labels_differ:,}", f"{t.across_parts:,}")
                for kind, t in tallies
            ],
        ),
        f"Pictures that show nothing: {len(exploration.blank)}.",
    ]
    if left_out := exploration.parts[0].left_out:
        table = markdown_table(("why", "faces"), [(why, f"{n}") for why, n in left_out.items()])
        parts += ["## Left out", table]
    return "\n\n".join(parts) + "\n"


def _changed(exploration: Exploration, rng: np.random.Generator) -> list[tuple[str, list[Tile]]]:
    usual, poor = Augmentation(), Augmentation(spoil=1.0)
    rows = []
    for label in np.unique(exploration.labels):
        face = _as_trained(exploration.pictures[rng.choice(np.flatnonzero(exploration.labels == label))])
        changed = [Tile(usual.apply(face, rng)) for _ in range(_CHANGED - _SPOILED)]
        spoiled = [Tile(poor.apply(face, rng), "spoiled") for _ in range(_SPOILED)]
        rows.append((KNOWN_CLASSES[label], [Tile(face), *changed, *spoiled]))
    return rows


def _as_trained(picture: Picture) -> Picture:
    grey = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY) if picture.ndim == 3 else picture
    if grey.shape == (_SIDE, _SIDE):
        return np.asarray(grey, np.uint8)
    return np.asarray(cv2.resize(grey, (_SIDE, _SIDE), interpolation=cv2.INTER_AREA), np.uint8)


def _copy_rows(exploration: Exploration) -> list[tuple[str, list[Tile]]]:
    rows = []
    for kind, groups in exploration.copies.kinds().items():
        seen = [group for group in groups if group[0] not in exploration.blank]
        ordered = sorted(seen, key=exploration.labels_differ, reverse=True)[:_COPIES_SHOWN]
        rows += [(kind, [_labelled(exploration, index) for index in group[:_CHANGED]]) for group in ordered]
    return rows


def _labelled(exploration: Exploration, index: int) -> Tile:
    part = exploration.parts[exploration.part[index]]
    return Tile(exploration.pictures[index], f"{KNOWN_CLASSES[exploration.labels[index]]}\n{part.usage}")
