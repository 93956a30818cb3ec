"""The curve of painters: how far they lie from photos over the core-hours that they took."""

from collections.abc import Callable, Sequence

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from trainers.evaluation.figures.style import CALM, GOLD, INK, MUTED, WARM, styled
from trainers.gan.measure.curve import Point
from trainers.gan.measure.distances import Figure as Measured

_COLOURS = (CALM, WARM, GOLD, INK, MUTED)
_MARKERS = ("o", "s", "^", "D", "v")


@styled
def painter_curve(points: Sequence[Point]) -> Figure:
    """Kernel distances by both encoders, and the second's coverage: a line for each of the points' lines."""
    figure = Figure(figsize=(9.6, 3.6))
    panels = figure.subplots(1, 3)
    lines = {point.line: [one for one in points if one.line == point.line] for point in points}
    _draw(panels[0], lines, lambda point: point.own.kernel, 1000)
    panels[0].set_title("Kernel distance x 1000, our encoder")
    _draw(panels[1], lines, lambda point: point.second.kernel, 1000)
    panels[1].set_title("Kernel distance x 1000, second encoder")
    _draw(panels[2], lines, lambda point: point.second.coverage, 1)
    panels[2].set_title("Coverage, second encoder")
    handles, names = panels[0].get_legend_handles_labels()
    figure.legend(handles, names, loc="outside lower center", ncols=min(3, len(names)))
    return figure


def _draw(
    axes: Axes, lines: dict[str, list[Point]], value: Callable[[Point], Measured], scale: float
) -> None:
    for place, (name, points) in enumerate(lines.items()):
        look = place % len(_COLOURS)
        axes.errorbar(
            [point.hours for point in points],
            [scale * value(point).value for point in points],
            yerr=[1.96 * scale * value(point).spread for point in points],
            color=_COLOURS[look], marker=_MARKERS[look], markersize=4, elinewidth=0.8, label=name,
        )  # fmt: skip
    axes.set_xlabel("core-hours")
    axes.set_xlim(left=0)
    axes.set_ylim(bottom=0)
