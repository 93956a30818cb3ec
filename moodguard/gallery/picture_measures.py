"""What a picture is like, in numbers that stand for what disturbs: dark, burning, busy, no place.

All are taken from the picture with its shorter side at 128 pixels, whatever its size, so that photos and
paintings can be held against each other. One picture takes some milliseconds.
"""

import cv2
import numpy as np
import numpy.typing as npt

from moodguard.gallery.canvas import Picture

Field = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]

SIDE = 128  # pixels: the shorter side of what is measured
_SOFT = 1.5  # pixels: blurred by so much, single dark leaves are no dark places
_NEAR_BLACK = 12.0  # L* of 0..100: on most screens nothing can be told apart below it
_DARK = 22.0  # L*, of a mass that is taken in as one dark thing
_COLOURED = 20.0  # C*: below it nobody minds which hue it is
_GLOWING = 40.0  # C*, of red and orange as of embers
_EMBERS = (15.0, 68.0)  # degrees of hue in CIELAB, from crimson to orange; sand and straw lie beyond
_PURPLE, _GREENISH_BLUE = (
    (300.0, 350.0),
    (150.0, 205.0),
)  # hues that land and sky seldom have over large areas
_EDGE = 8.0  # L* between neighbours: an edge
_SQUARE = 8  # pixels a side of the squares that are plain or not
_PLAIN = 2.5  # L*, standard deviation within such a square
_WAVELENGTHS = (4.0, 32.0)  # pixels: between them the slope of the spectrum is taken
_BAND = 3  # pixels above and below a row that are compared
_NO_HORIZON = 0.1  # of the height: above and below that nobody looks for one
_BOXES = (2, 4, 8, 16)  # pixels a side
_SURROUNDING = 12.0  # pixels: what a speck is darker than
_DARKER = 8.0  # L*
_SPECKS = (12, 0.015)  # the least pixels, and the greatest share of the picture
_CALM_AROUND = 0.8  # of what lies around a speck has hardly an edge
_SLIGHT = 1.5  # L* a pixel

MEASURES = (
    "lightness", "near_black", "dark_mass", "glow", "odd_hue", "colour", "edges", "plain", "specks", "layers",
    "horizon", "slope", "fractal",
)  # fmt: skip


def measures(picture: Picture) -> dict[str, float]:
    """Of a picture (H, W, 3) RGB uint8 the numbers that gates are set on, by their names in `MEASURES`.

    - `lightness`: mean L*, 0..100
    - `near_black`, `dark_mass`, `glow`, `odd_hue`, `edges`, `plain`, `specks`: shares of the picture, 0..1:
      what is all but black, the largest dark mass, red and orange as of embers, purple and greenish blue,
      edges, squares that have hardly anything in them (open sky, calm water, meadow), and small dark things
      with nothing around them
    - `colour`: mean C*
    - `layers`: which share of all differences of colour lies between rows, 0..1: high where sky, land and
      water lie above each other
    - `horizon`: how strongly (difference in CIELAB) what lies right above some row differs, over the whole
      width, from what lies right below it
    - `slope`: the power of the spectrum goes with frequency to this power; about -2 to -3 of photos
    - `fractal`: the box-counting dimension of the edges
    """
    lab = small_lab(picture)
    light = np.ascontiguousarray(lab[..., 0])
    chroma = cv2.magnitude(lab[..., 1], lab[..., 2])
    hue = np.asarray(cv2.phase(lab[..., 1], lab[..., 2], angleInDegrees=True), np.float32)
    odd = _between(hue, _PURPLE) | _between(hue, _GREENISH_BLUE)
    soft = _blur(light, _SOFT)
    edges = _edges(light)
    return {
        "lightness": float(light.mean()),
        "near_black": float((soft < _NEAR_BLACK).mean()),
        "dark_mass": _largest(soft < _DARK),
        "glow": float((_between(hue, _EMBERS) & (chroma > _GLOWING)).mean()),
        "odd_hue": float((odd & (chroma > _COLOURED)).mean()),
        "colour": float(chroma.mean()),
        "edges": float(edges.mean()),
        "plain": _plain(light),
        "specks": _specks(light),
        "layers": _layers(lab),
        "horizon": _horizon(lab),
        "slope": _slope(light),
        "fractal": fractal_dimension(edges),
    }


def fractal_dimension(marked: Mask) -> float:
    """The box-counting dimension of what is marked (H, W), 0..2; 0 where nothing is.

    It says how the number of boxes that hold a mark grows as the boxes shrink.
    """
    counts = []
    for side in _BOXES:
        boxes = _in_squares(marked, side)
        counts.append(int(boxes.any(axis=(1, 3)).sum()))
    if min(counts) == 0:
        return 0.0
    return -float(np.polyfit(np.log(_BOXES), np.log(counts), 1)[0])


def small_lab(picture: Picture) -> Field:
    """CIELAB of a picture (H, W, 3) RGB uint8, (h, w, 3), with its shorter side at `SIDE`."""
    height, width = picture.shape[:2]
    scale = SIDE / min(height, width)
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    small = cv2.resize(picture, size, interpolation=way).astype(np.float32) / 255
    return cv2.cvtColor(small, cv2.COLOR_RGB2LAB).astype(np.float32, copy=False)


def _blur(field: Field, sigma: float) -> Field:
    return cv2.GaussianBlur(field, (0, 0), sigma).astype(np.float32, copy=False)


def _between(hue: Field, bounds: tuple[float, float]) -> Mask:
    return np.asarray((hue >= bounds[0]) & (hue <= bounds[1]), np.bool_)


def _edges(light: Field) -> Mask:
    across, down = np.abs(np.diff(light, axis=1)), np.abs(np.diff(light, axis=0))
    return np.asarray(np.maximum(across[:-1], down[:, :-1]) > _EDGE, np.bool_)


def _in_squares(field: npt.NDArray[np.generic], side: int) -> npt.NDArray[np.generic]:
    """As (rows, side, columns, side); what is left over at the lower and right border is cut off."""
    height, width = (length // side * side for length in field.shape)
    return field[:height, :width].reshape(height // side, side, width // side, side)


def _largest(mask: Mask) -> float:
    """Which share of the picture the largest connected part of the mask takes."""
    _, _, stats, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8), connectivity=8)
    return float(stats[1:, cv2.CC_STAT_AREA].max(initial=0)) / mask.size


def _plain(light: Field) -> float:
    return float((_in_squares(light, _SQUARE).std(axis=(1, 3)) < _PLAIN).mean())


def _layers(lab: Field) -> float:
    total = float(np.square(cv2.meanStdDev(lab)[1]).sum())
    rows = cv2.reduce(lab, 1, cv2.REDUCE_AVG)
    return float(rows.var(axis=(0, 1)).sum()) / total if total > 1 else 0.0


def _horizon(lab: Field) -> float:
    rows = cv2.blur(lab.mean(axis=1), (1, _BAND), borderType=cv2.BORDER_REPLICATE)
    margin = round(_NO_HORIZON * len(rows))
    above, below = rows[margin : -margin - _BAND], rows[margin + _BAND : -margin]
    return float(np.sqrt(np.square(below - above).sum(axis=-1)).max())


def _slope(light: Field) -> float:
    """The exponent of the power spectrum of the middle square, mean over all directions (Field 1987)."""
    side = min(light.shape)
    left = (light.shape[1] - side) // 2
    square = light[:side, left : left + side]
    window = np.hanning(side)
    power = np.abs(np.fft.rfft2((square - square.mean()) * np.outer(window, window))) ** 2
    frequency = np.hypot(np.fft.fftfreq(side)[:, None], np.fft.rfftfreq(side)[None])
    rings = np.rint(frequency * side).astype(np.int64).ravel()
    radii = np.arange(round(side / _WAVELENGTHS[1]), round(side / _WAVELENGTHS[0]) + 1)
    mean = np.bincount(rings, power.ravel())[radii] / np.bincount(rings)[radii]
    return float(np.polyfit(np.log(radii), np.log(mean + 1e-6), 1)[0])


def _specks(light: Field) -> float:
    """Which share small dark things take that have hardly anything around them, as if they floated."""
    soft = _blur(light, 0.8)
    mask = (soft < _blur(soft, _SURROUNDING) - _DARKER).astype(np.uint8)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    height, width = light.shape
    slopes = cv2.magnitude(cv2.Sobel(soft, cv2.CV_32F, 1, 0) / 8, cv2.Sobel(soft, cv2.CV_32F, 0, 1) / 8)
    found = 0
    for number in range(1, count):
        x, y, across, down, area = (int(value) for value in stats[number])
        inside = x > 0 and y > 0 and x + across < width and y + down < height
        if not (inside and _SPECKS[0] <= area <= _SPECKS[1] * light.size):
            continue
        place = np.s_[max(0, y - 7) : y + down + 7, max(0, x - 7) : x + across + 7]
        speck = (labels[place] == number).astype(np.uint8)
        around = (cv2.dilate(speck, np.ones((13, 13))) > 0) & (cv2.dilate(speck, np.ones((5, 5))) == 0)
        if (slopes[place][around] < _SLIGHT).mean() > _CALM_AROUND:
            found += area
    return found / light.size
