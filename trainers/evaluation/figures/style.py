"""The look that all figures share, and the one way to write them."""

import functools
from collections.abc import Callable
from pathlib import Path
from typing import Any, ParamSpec

import matplotlib
from matplotlib.axes import Axes
from matplotlib.colors import LinearSegmentedColormap
from matplotlib.figure import Figure

from trainers.writing import whole_file

INK, MUTED, FAINT = "#333a45", "#858c98", "#e6e9ed"
CALM, WARM, GOLD = "#2a7f8e", "#c8643c", "#d9a441"
SHADES = LinearSegmentedColormap.from_list("calm", ["#ffffff", "#cfe3e6", CALM, "#17495a"])
DIVERGING = LinearSegmentedColormap.from_list("divided", ["#2f5fa8", "#ffffff", WARM])
DPI = 144

_STYLE: Any = {  # matplotlib spells out its keys one by one
    "font.family": "DejaVu Sans",
    "font.size": 9.5,
    "text.color": INK,
    "axes.titlesize": 10.5,
    "axes.titlelocation": "left",
    "axes.titlepad": 10,
    "axes.labelcolor": INK,
    "axes.edgecolor": MUTED,
    "axes.linewidth": 0.8,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.axisbelow": True,
    "axes.grid": True,
    "grid.color": FAINT,
    "grid.linewidth": 0.8,
    "xtick.color": MUTED,
    "ytick.color": MUTED,
    "xtick.labelcolor": INK,
    "ytick.labelcolor": INK,
    "xtick.major.size": 0,
    "ytick.major.size": 0,
    "lines.linewidth": 1.8,
    "legend.frameon": False,
    "figure.constrained_layout.use": True,
    "figure.constrained_layout.h_pad": 0.08,
    "figure.constrained_layout.w_pad": 0.08,
}

P = ParamSpec("P")


def styled(draw: Callable[P, Figure]) -> Callable[P, Figure]:
    """Draw in the common look, without a window and without pyplot's hidden state."""

    @functools.wraps(draw)
    def drawn(*given: P.args, **named: P.kwargs) -> Figure:
        with matplotlib.rc_context(_STYLE):
            return draw(*given, **named)

    return drawn


def save(figure: Figure, path: Path) -> Path:
    """Write a figure as PNG, whole or not at all; the same figure gives the same bytes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with whole_file(path) as draft, matplotlib.rc_context(_STYLE):
        figure.savefig(draft, format="png", dpi=DPI, metadata={"Software": None})
    return path


def bare(axes: Axes) -> None:
    """No frame, no grid, no ticks: for pictures and tables of colour."""
    axes.grid(visible=False)
    axes.set_xticks([])
    axes.set_yticks([])
    for spine in axes.spines.values():
        spine.set_visible(False)


def percent_axis(axes: Axes, which: str, label: str) -> None:
    """An axis ("x" or "y") of shares from 0 to 1, in per cent."""
    axis = axes.xaxis if which == "x" else axes.yaxis
    axis.set_major_formatter(lambda value, _: f"{round(value * 100, 1):g}")
    axis.set_label_text(f"{label} (%)")
