"""Themes of a painter, found without labels: groups of its paintings, in its card and in its graph.

Into the card go, for each theme, the middle of its latents, around which the app paints more of the kind, and
the middles of its groups in the encoder's features. The encoder and those middles also go into the graph,
which then tells the theme of each of its pictures.
"""

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import onnx
from onnx import compose, helper, numpy_helper

from moodguard.gallery.painter import Latents, Painter
from moodguard.model_card import PainterCard, PaintingThemes
from trainers.command_line import split_commas
from trainers.gan.half_weights import halve, is_halved
from trainers.gan.measure.distances import distances
from trainers.gan.measure.encoder import SIDE, Encoder, resized
from trainers.gan.measure.paintings import Paintings, paint
from trainers.gan.sheets import save_rows
from trainers.writing import write_bytes

Pictures = npt.NDArray[np.uint8]
Features = npt.NDArray[np.float64]

GROUPS = "theme_groups"  # in the card's provenance
LIKENESS = "likeness"  # the output of the graph that tells themes
_PREFIX = "theme/"  # of what belongs to it in the graph
_SEED = 1
_TRIES = 20
_ON_THE_SHEET = 12  # pictures of each group
_SKY, _GROUND = 0.4, 0.45  # shares of the height, from the top and from the bottom
_REACH = 2.0  # how far beyond the mean of its latents a theme's middle lies: nearer, others come up too often


class ThemeError(Exception):
    """Themes can't be found or told; the message says why, in words."""


@dataclass(frozen=True)
class Themes:
    """Names of groups and their middles in the encoder's features, (G, F); several may have one name."""

    names: tuple[str, ...]
    middles: Features
    encoder_sha256: str

    def of(self, features: Features) -> list[str]:
        """The theme of each of these features (N, F): that of the nearest group."""
        return [self.names[group] for group in distances(features, self.middles).argmin(axis=1)]


def find_themes(
    pictures: Pictures, encoder: Encoder, groups: int, names: Sequence[str] = (), sheet: Path | None = None
) -> Themes:
    """Group RGB pictures (N, S, S, 3) uint8; the same pictures always give the same themes.

    `names` are those of the groups in their order; without them the colours name each. A `sheet` shows a
    group in every row. Raises ThemeError where there are fewer pictures than groups, or not a name for each.
    """
    if names and len(names) != groups:
        raise ThemeError(f"{groups} groups need as many names, and {len(names)} were given")
    if not 1 <= groups <= len(pictures):
        raise ThemeError(f"{len(pictures)} pictures can't be put into {groups} groups")
    features = encoder.features(resized(list(pictures)))
    cv2.setRNGSeed(_SEED)
    stop = (cv2.TERM_CRITERIA_EPS + cv2.TERM_CRITERIA_MAX_ITER, 200, 1e-4)
    _, labels, middles = cv2.kmeans(  # type: ignore[call-overload]
        features.astype(np.float32), groups, None, stop, _TRIES, cv2.KMEANS_PP_CENTERS
    )
    members = [pictures[labels.ravel() == group] for group in range(groups)]
    if sheet is not None:
        save_rows([list(resized(list(shown[:_ON_THE_SHEET]))) for shown in members], sheet)
    return Themes(
        tuple(names) or tuple(name_by_colours(shown) for shown in members),
        np.asarray(middles, np.float64),
        encoder.sha256,
    )


def name_by_colours(pictures: Pictures) -> str:
    """What RGB pictures (N, S, S, 3) uint8 show on the whole, by the colours of their sky and ground."""
    mean = pictures.astype(np.float32).mean(axis=0) / 255
    lab = cv2.cvtColor(mean, cv2.COLOR_RGB2LAB)
    rows = len(lab)
    _, sky_red, sky_yellow = lab[: round(_SKY * rows)].mean(axis=(0, 1))
    light, red, yellow = lab[-round(_GROUND * rows) :].mean(axis=(0, 1))
    if sky_yellow > 6 and sky_red > 2:
        return "Dusk"
    if light > 62 and max(abs(red), abs(yellow)) < 8:
        return "Snow"
    if yellow < -2:
        return "Sea"
    if red < -2 and yellow > 5:
        return "Field" if light > 42 else "Forest"
    return "Mountains"


def latent_middles(paintings: Paintings, themes: Sequence[str]) -> dict[str, tuple[float, ...]]:
    """Where in latent space each theme lies, by name: `_REACH` times the mean of its paintings' latents."""
    named = np.array(themes)
    return {
        theme: tuple(float(f"{v:.5g}") for v in _REACH * paintings.latents[named == theme].mean(axis=0))
        for theme in sorted(set(themes))
    }


def sample_around(middle: Sequence[float], count: int, rng: np.random.Generator) -> Latents:
    """`count` latents around a theme's middle, (count, latent) float32."""
    drawn = rng.standard_normal((count, len(middle)), np.float32)
    return drawn + np.asarray(middle, np.float32)


def read_themes(painter: Painter, encoder: Encoder) -> Themes:
    """The themes of a painter's card. Raises ThemeError where it has none, or they are of another encoder."""
    groups = painter.card.provenance.get(GROUPS)
    if not isinstance(groups, Mapping):
        raise ThemeError(
            f"{painter.path.name} has no themes yet: python -m trainers find-themes {painter.path}"
        )
    if groups["encoder_sha256"] != encoder.sha256:
        raise ThemeError(f"the themes of {painter.path.name} were found with another encoder; find them anew")
    return Themes(tuple(groups["names"]), np.array(groups["middles"], np.float64), encoder.sha256)


def write_themes(
    painter: Painter, encoder: Encoder, themes: Themes, middles: Mapping[str, tuple[float, ...]]
) -> None:
    """Put themes into card and graph of the painter's file; what it paints stays as it is, its hash doesn't.

    Raises ThemeError where its pictures can't be brought to the encoder's side by a whole factor.
    """
    groups = {
        "names": list(themes.names),
        "middles": [[float(f"{v:.5g}") for v in middle] for middle in themes.middles],
        "encoder_sha256": themes.encoder_sha256,
    }
    card = replace(
        painter.card, themes=middles, theme_output=PaintingThemes(LIKENESS, themes.names),
        provenance={**painter.card.provenance, GROUPS: groups},
    )  # fmt: skip
    model = onnx.load(painter.path)
    halved = is_halved(model)
    model = _with_themes(model, painter.card, encoder, themes)
    if halved:
        halve(model)  # what has come to it, too
    del model.metadata_props[:]
    onnx.helper.set_model_props(model, card.to_metadata())
    write_bytes(model.SerializeToString(deterministic=True), painter.path)


def _with_themes(
    painter: onnx.ModelProto, card: PainterCard, encoder: Encoder, themes: Themes
) -> onnx.ModelProto:
    """The painter with an output that says how near each picture is to each group, (N, G)."""
    whole = _without_themes(painter)
    graph = whole.graph
    pictures = graph.output[0].name
    reader = compose.add_prefix(onnx.load(encoder.path), _PREFIX)
    encoder_input, features = reader.graph.input[0].name, reader.graph.output[0].name
    side = min(card.height, card.width)
    if card.height != card.width:
        pictures = _take_middle_square(graph, pictures, card)
    graph.node.append(_resize_for_encoder(pictures, encoder_input, side))
    graph.node.extend(reader.graph.node)
    graph.initializer.extend(reader.graph.initializer)
    if side < SIDE:
        scales = np.array([1, 1, SIDE / side, SIDE / side], np.float32)
        graph.initializer.append(numpy_helper.from_array(scales, f"{_PREFIX}scales"))
    # What is nearest has the largest f.m - m.m / 2, since f.f is the same for all groups.
    middles = themes.middles.astype(np.float32)
    bias = (-0.5 * np.square(themes.middles).sum(axis=1)).astype(np.float32)
    graph.initializer.extend([
        numpy_helper.from_array(np.ascontiguousarray(middles.T), f"{_PREFIX}middles"),
        numpy_helper.from_array(bias, f"{_PREFIX}bias"),
    ])  # fmt: skip
    operands = [features, f"{_PREFIX}middles", f"{_PREFIX}bias"]
    graph.node.append(helper.make_node("Gemm", operands, [LIKENESS], name=f"{_PREFIX}gemm"))
    graph.output.append(
        helper.make_tensor_value_info(LIKENESS, onnx.TensorProto.FLOAT, ["batch", len(middles)])
    )
    onnx.checker.check_model(whole)
    return whole


def _without_themes(painter: onnx.ModelProto) -> onnx.ModelProto:
    """The graph as it was before themes were put into it."""
    graph = painter.graph
    for parts in (graph.node, graph.initializer, graph.value_info):
        kept = [part for part in parts if not part.name.startswith(_PREFIX)]
        del parts[:]
        parts.extend(kept)
    outputs = [output for output in graph.output if output.name != LIKENESS]
    del graph.output[:]
    graph.output.extend(outputs)
    return painter


def _take_middle_square(graph: onnx.GraphProto, pictures: str, card: PainterCard) -> str:
    """Put a node into the graph that cuts of each picture what `resized` looks at; the name of its output."""
    side = min(card.height, card.width)
    starts = [(card.height - side) // 2, (card.width - side) // 2]
    bounds = {"starts": starts, "ends": [start + side for start in starts], "axes": [2, 3]}
    for name, values in bounds.items():
        graph.initializer.append(numpy_helper.from_array(np.array(values, np.int64), f"{_PREFIX}{name}"))
    operands = [pictures, *(f"{_PREFIX}{name}" for name in bounds)]
    squares = f"{_PREFIX}squares"
    graph.node.append(helper.make_node("Slice", operands, [squares], name=f"{_PREFIX}middle"))
    return squares


def _resize_for_encoder(pictures: str, resized_name: str, side: int) -> onnx.NodeProto:
    """As `resized` does it: averaged down, or enlarged by cubic interpolation."""
    name = f"{_PREFIX}side"
    if side >= SIDE and side % SIDE == 0:
        step = [side // SIDE] * 2
        return helper.make_node(
            "AveragePool", [pictures], [resized_name], name=name, kernel_shape=step, strides=step
        )
    if SIDE % side:
        raise ThemeError(
            f"pictures of {side} pixels can't be brought to the encoder's {SIDE} by a whole factor"
        )
    operands = [pictures, "", f"{_PREFIX}scales"]
    return helper.make_node("Resize", operands, [resized_name], name=name, mode="cubic", cubic_coeff_a=-0.75)


def theme_painter(args: argparse.Namespace) -> None:
    """Find themes, write them into the card, and print how well each is hit, as `find-themes` says.

    Raises ThemeError, and PainterError or EncoderError of what is read for it.
    """
    painter, encoder = Painter(args.model), Encoder(args.encoder)
    rng = np.random.default_rng([args.seed, 6])
    paintings = paint(painter, painter.draw(rng, args.count, painter.card.truncation))
    themes = find_themes(paintings.pictures, encoder, args.groups, split_commas(args.names), args.sheet)
    names = themes.of(encoder.features(resized(list(paintings.pictures))))
    middles = latent_middles(paintings, names)
    for name, middle in middles.items():
        more = paint(painter, sample_around(middle, 100, rng)).pictures
        hit = np.mean([one == name for one in themes.of(encoder.features(resized(list(more))))])
        print(f"{name}: {names.count(name) / len(names):.0%} of all paintings, {hit:.0%} of those asked for")
    write_themes(painter, encoder, themes, middles)
