"""The curve as an SVG file: false suggestions to the right, in powers, and episodes noticed upwards."""

import math
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape

WIDTH, HEIGHT = 820, 460
LEFT, RIGHT, TOP, BOTTOM = 70, 310, 24, 56
LEAST, MOST = 0.01, 30.0  # false suggestions a day; fewer are drawn at the left edge
TICKS = (0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30)
# Told apart by colour, by dash and by the name at its side (Okabe and Ito's colours for all eyes).
LOOKS = (("#0072b2", ""), ("#009e73", ""), ("#000000", "2 3"), ("#d55e00", "7 4"), ("#cc79a7", "7 2 2 2"))
TARGETS = ((0.3, 0.9, "goal, never measured"), (0.1, 0.95, "goal, measured"))


def svg(lines: Mapping[str, Sequence[tuple[float, float]]]) -> str:
    """The picture of these lines, each some points of (false a day, share noticed 0..1)."""
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
        'font-family="sans-serif" font-size="12">',
        "<title>False suggestions on a calm day against episodes noticed</title>",
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>',
        *_axes(),
    ]
    for number, (words, points) in enumerate(lines.items()):
        parts += _line(number, words, points)
    for false, noticed, words in TARGETS:
        x, y = _x(false), _y(noticed)
        parts.append(
            f'<path d="M{x - 5:.1f} {y:.1f}h10M{x:.1f} {y - 5:.1f}v10" stroke="#555"/>'
            f'<text x="{x + 8:.1f}" y="{y + 14:.1f}" fill="#555" font-size="10">{escape(words)}</text>'
        )
    return "\n".join([*parts, "</svg>", ""])


def _line(number: int, words: str, points: Sequence[tuple[float, float]]) -> list[str]:
    colour, dash = LOOKS[number % len(LOOKS)]
    at = [(_x(false), _y(noticed)) for false, noticed in points if not math.isnan(noticed)]
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in at)
    y = TOP + 20 + 22 * number
    x = WIDTH - RIGHT + 16
    stroke = f'stroke="{colour}" stroke-width="2" stroke-dasharray="{dash}"'
    return [
        f'<polyline points="{path}" fill="none" {stroke}/>',
        *(f'<circle cx="{a:.1f}" cy="{b:.1f}" r="3" fill="{colour}"/>' for a, b in at),
        f'<path d="M{x} {y}h26" {stroke}/>',
        f'<text x="{x + 32}" y="{y + 4}">{escape(words)}</text>',
    ]


def _axes() -> list[str]:
    right, bottom = WIDTH - RIGHT, HEIGHT - BOTTOM
    parts = []
    for tick in TICKS:
        x = _x(tick)
        parts.append(f'<path d="M{x:.1f} {TOP}V{bottom}" stroke="#e4e4e4"/>')
        parts.append(f'<text x="{x:.1f}" y="{bottom + 18}" text-anchor="middle">{tick:g}</text>')
    for percent in range(0, 101, 20):
        y = _y(percent / 100)
        parts.append(f'<path d="M{LEFT} {y:.1f}H{right}" stroke="#e4e4e4"/>')
        parts.append(f'<text x="{LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{percent} %</text>')
    parts.append(
        f'<text x="{(LEFT + right) / 2:.0f}" y="{HEIGHT - 14}" text-anchor="middle">'
        "false suggestions on a calm day</text>"
    )
    middle = (TOP + bottom) // 2
    parts.append(
        f'<text x="18" y="{middle}" text-anchor="middle" transform="rotate(-90 18 {middle})">'
        "episodes of 15 minutes or more noticed</text>"
    )
    return parts


def _x(false: float) -> float:
    held = min(MOST, max(LEAST, false))
    along = math.log(held / LEAST) / math.log(MOST / LEAST)
    return LEFT + along * (WIDTH - LEFT - RIGHT)


def _y(noticed: float) -> float:
    return HEIGHT - BOTTOM - noticed * (HEIGHT - TOP - BOTTOM)
