"""The ONNX contract: what a model file says about itself, in its `metadata_props`.

Only strings and JSON are read from a model file; nothing in it is ever executed or unpickled. This module
imports neither onnx nor onnxruntime, so that the app and the trainers can share it.
"""

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from types import UnionType
from typing import Any, Literal, cast

from moodguard.store.json_text import decode

CONTRACT_VERSION = 1
PREFIX = "moodguard."
LAYOUTS = ("NHWC", "NCHW")
COLOUR_CHANNELS = {"grey": 1, "rgb": 3, "bgr": 3}
MAX_SIDE = 1024
MAX_CLASSES = 64
MAX_LATENT = 4096
MAX_UPSCALE = 16
MAX_MARGIN = 256  # pixels
MAX_OF_LATENT = 100.0  # of what is drawn from a standard normal, far out
# What pixels are multiplied by, or divided: beyond these nothing of a picture is left in float32.
LARGEST, LEAST = 1e6, 1e-6

Layout = Literal["NHWC", "NCHW"]
ColourOrder = Literal["grey", "rgb", "bgr"]


class ModelCardError(ValueError):
    """A model's card is missing, broken or of another version; the message says which, in words."""


@dataclass(frozen=True)
class InputSpec:
    """How a face becomes the model's input: `(pixel * scale - mean) / std`, per channel.

    `height` and `width` are in pixels. `face_margin` is the share of the face's side that is added on every
    side of it before the cut; the face's side is that of OpenCV's frontal Haar box, which is how FER-2013 was
    cut, so 0.0 means "cut as FER-2013 was".
    """

    height: int
    width: int
    channels: int
    layout: Layout = "NHWC"
    colour_order: ColourOrder = "grey"
    scale: float = 1 / 255
    mean: tuple[float, ...] = (0.0,)
    std: tuple[float, ...] = (1.0,)
    face_margin: float = 0.0

    def __post_init__(self) -> None:
        """Raises ModelCardError where a number or a name can't be."""
        for name, side in (("height", self.height), ("width", self.width)):
            if not 8 <= side <= MAX_SIDE:
                raise ModelCardError(f"the model's input {name} is {side}; it must be 8 to {MAX_SIDE}")
        if self.layout not in LAYOUTS:
            raise ModelCardError(f"the model's input layout is {_shown(self.layout)}; known are {LAYOUTS}")
        if COLOUR_CHANNELS.get(self.colour_order) != self.channels:
            raise ModelCardError(
                f"the model asks for {self.channels} channels of {_shown(self.colour_order)}; "
                f"known are {COLOUR_CHANNELS}"
            )
        if len(self.mean) not in (1, self.channels) or len(self.std) not in (1, self.channels):
            raise ModelCardError("the model's mean and std must have one number, or one for each channel")
        if not all(abs(v) <= LARGEST for v in (self.scale, *self.mean, *self.std)) or min(self.std) < LEAST:
            raise ModelCardError(
                f"the model's scale, mean and std must be finite and at most {LARGEST:g}, and std at least "
                f"{LEAST:g}"
            )
        if not -0.4 <= self.face_margin <= 2:
            raise ModelCardError(f"the model's face margin is {self.face_margin}; it must be -0.4 to 2")

    def shape(self, batch: int) -> tuple[int, int, int, int]:
        """Shape of an input tensor (float32) that holds `batch` faces."""
        if self.layout == "NCHW":
            return batch, self.channels, self.height, self.width
        return batch, self.height, self.width, self.channels


@dataclass(frozen=True)
class Temperature:
    """The calibration temperature that was fitted; `applied` says whether the graph divides by it already."""

    value: float = 1.0
    applied: bool = True

    def __post_init__(self) -> None:
        """Raises ModelCardError where a number or a name can't be."""
        if not (math.isfinite(self.value) and 0.01 <= self.value <= 100):
            raise ModelCardError(f"the model's temperature is {self.value}; it must be 0.01 to 100")


@dataclass(frozen=True)
class Threshold:
    """The operating point for P(negative), 0..1, and how it was chosen, in words."""

    value: float = 0.5
    chosen: str = "not chosen: the middle"

    def __post_init__(self) -> None:
        """Raises ModelCardError where a number or a name can't be."""
        if not 0 < self.value < 1:
            raise ModelCardError(f"the model's threshold is {self.value}; it must lie between 0 and 1")


@dataclass(frozen=True)
class ExpressionCard:
    """The card of an expression model: one face in, one probability per class out (batch, classes)."""

    classes: tuple[str, ...]
    negative: tuple[str, ...]
    input: InputSpec
    temperature: Temperature = field(default_factory=Temperature)
    threshold: Threshold = field(default_factory=Threshold)
    provenance: Mapping[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Raises ModelCardError where a number or a name can't be."""
        if not 2 <= len(self.classes) <= MAX_CLASSES or len(set(self.classes)) != len(self.classes):
            raise ModelCardError(f"the model must name 2 to {MAX_CLASSES} different classes")
        if not self.negative or not set(self.negative) < set(self.classes):
            raise ModelCardError("the model's negative classes must be some, but not all, of its classes")

    def to_metadata(self) -> dict[str, str]:
        """The card as `metadata_props` of an ONNX file."""
        return {
            **_head("expression"),
            PREFIX + "classes": json.dumps(self.classes),
            PREFIX + "negative": json.dumps(self.negative),
            PREFIX + "input": json.dumps(asdict(self.input)),
            PREFIX + "temperature": json.dumps(asdict(self.temperature)),
            PREFIX + "threshold": json.dumps(asdict(self.threshold)),
            PREFIX + "provenance": json.dumps(dict(self.provenance), sort_keys=True),
        }


@dataclass(frozen=True)
class PaintingScore:
    """How a painter judges its own pictures: its second output `output`, (batch,) float32, higher is better.

    A picture below `least` is not worth showing.
    """

    output: str
    least: float

    def __post_init__(self) -> None:
        """Raises ModelCardError where a number or a name can't be."""
        if not 0 < len(self.output) <= 64 or not math.isfinite(self.least):
            raise ModelCardError("the painter's score must name an output and a finite least value")


@dataclass(frozen=True)
class PaintingThemes:
    """How a painter tells what its own pictures show: its output `output`, (batch, names) float32.

    The highest number tells the theme; several places may have one name.
    """

    output: str
    names: tuple[str, ...]

    def __post_init__(self) -> None:
        """Raises ModelCardError where a number or a name can't be."""
        if not 0 < len(self.output) <= 64 or not 1 <= len(self.names) <= MAX_CLASSES:
            raise ModelCardError(f"the painter's themes must name an output, and 1 to {MAX_CLASSES} themes")
        if not all(_is_name(name) for name in self.names):
            raise ModelCardError("the painter's themes must have names of 1 to 64 visible letters")


@dataclass(frozen=True)
class PainterCard:
    """The card of a painter: latents (batch, latent) float32 in, RGB pictures (batch, 3, height, width) out.

    Latents are drawn from a standard normal distribution; `truncation`, where it is given, is the distance
    from zero beyond which the painter's maker draws a number again. Pictures lie in `value_range`. `themes`
    maps a name to the centre of its region in latent space (`latent` numbers each); it may be empty. `score`
    is None where the painter can't judge its pictures, and `theme_output` where it can't tell their themes.
    """

    latent: int
    height: int
    width: int
    value_range: tuple[float, float] = (-1.0, 1.0)
    themes: Mapping[str, tuple[float, ...]] = field(default_factory=dict)
    provenance: Mapping[str, Any] = field(default_factory=dict)
    truncation: float | None = None
    score: PaintingScore | None = None
    theme_output: PaintingThemes | None = None

    def __post_init__(self) -> None:
        """Raises ModelCardError where a number or a name can't be."""
        if not 1 <= self.latent <= MAX_LATENT:
            raise ModelCardError(f"the painter's latent size is {self.latent}; it must be 1 to {MAX_LATENT}")
        for name, side in (("height", self.height), ("width", self.width)):
            if not 8 <= side <= MAX_SIDE:
                raise ModelCardError(f"the painter's picture {name} is {side}; it must be 8 to {MAX_SIDE}")
        _check_range("painter", self.value_range)
        for name, centre in self.themes.items():
            if not _is_name(name):
                raise ModelCardError("the painter's themes must have names of 1 to 64 visible letters")
            if len(centre) != self.latent or not all(abs(v) <= MAX_OF_LATENT for v in centre):
                raise ModelCardError(
                    f"the painter's theme {name!r} must have {self.latent} numbers, at most {MAX_OF_LATENT:g}"
                )
        if self.truncation is not None and not 0.5 <= self.truncation <= 100:
            raise ModelCardError(f"the painter's truncation is {self.truncation}; it must be 0.5 to 100")

    def to_metadata(self) -> dict[str, str]:
        """The card as `metadata_props` of an ONNX file."""
        metadata = {
            **_head("painter"),
            PREFIX + "latent": json.dumps(self.latent),
            PREFIX + "picture": json.dumps({"height": self.height, "width": self.width}),
            PREFIX + "value_range": json.dumps(self.value_range),
            PREFIX + "themes": json.dumps(dict(self.themes)),
            PREFIX + "provenance": json.dumps(dict(self.provenance), sort_keys=True),
        }
        if self.truncation is not None:
            metadata[PREFIX + "truncation"] = json.dumps(self.truncation)
        if self.score is not None:
            metadata[PREFIX + "score"] = json.dumps(asdict(self.score))
        if self.theme_output is not None:
            metadata[PREFIX + "told"] = json.dumps(asdict(self.theme_output))
        return metadata


@dataclass(frozen=True)
class UpscalerCard:
    """The card of an upscaler: RGB pictures (batch, 3, height, width) float32 in, `scale` times as large out.

    Both lie in `value_range`. Height and width are any multiples of `multiple`. What lies more than `margin`
    pixels from a place makes no difference to see there, so that a large picture can be enlarged in parts
    that overlap by so much.
    """

    scale: int
    multiple: int = 1
    margin: int = 16
    value_range: tuple[float, float] = (-1.0, 1.0)
    provenance: Mapping[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Raises ModelCardError where a number can't be."""
        for name, value, low, high in (
            ("scale", self.scale, 2, MAX_UPSCALE),
            ("multiple", self.multiple, 1, MAX_UPSCALE),
            ("margin", self.margin, 0, MAX_MARGIN),
        ):
            if not low <= value <= high:
                raise ModelCardError(f"the upscaler's {name} is {value}; it must be {low} to {high}")
        _check_range("upscaler", self.value_range)

    def to_metadata(self) -> dict[str, str]:
        """The card as `metadata_props` of an ONNX file."""
        sizes = {"scale": self.scale, "multiple": self.multiple, "margin": self.margin}
        return {
            **_head("upscaler"),
            PREFIX + "enlarging": json.dumps(sizes),
            PREFIX + "value_range": json.dumps(self.value_range),
            PREFIX + "provenance": json.dumps(dict(self.provenance), sort_keys=True),
        }


def read_expression_card(metadata: Mapping[str, str]) -> ExpressionCard:
    """Read an expression model's card from an ONNX file's `metadata_props`.

    Raises ModelCardError with a message for people where the card is missing, of another kind or version,
    or holds values out of range.
    """
    _check_head(metadata, "expression")
    spec = _json(metadata, "input", dict)
    temperature = _json(metadata, "temperature", dict, default={})
    threshold = _json(metadata, "threshold", dict, default={})
    return ExpressionCard(
        classes=_names(metadata, "classes"),
        negative=_names(metadata, "negative"),
        input=InputSpec(
            height=_whole(spec, "height"),
            width=_whole(spec, "width"),
            channels=_whole(spec, "channels"),
            layout=cast(Layout, str(spec.get("layout", "NHWC"))),
            colour_order=cast(ColourOrder, str(spec.get("colour_order", "grey"))),
            scale=_number(spec, "scale", 1 / 255),
            mean=_numbers(spec.get("mean", [0.0]), "mean"),
            std=_numbers(spec.get("std", [1.0]), "std"),
            face_margin=_number(spec, "face_margin", 0.0),
        ),
        temperature=Temperature(_number(temperature, "value", 1.0), bool(temperature.get("applied", True))),
        threshold=Threshold(
            _number(threshold, "value", 0.5), str(threshold.get("chosen", "not chosen: the middle"))
        ),
        provenance=_json(metadata, "provenance", dict, default={}),
    )


def read_painter_card(metadata: Mapping[str, str]) -> PainterCard:
    """Read a painter's card from an ONNX file's `metadata_props`. Raises ModelCardError as above."""
    _check_head(metadata, "painter")
    picture = _json(metadata, "picture", dict)
    themes = _json(metadata, "themes", dict, default={})
    score = _json(metadata, "score", dict, default={})
    told = _json(metadata, "told", dict, default={})
    return PainterCard(
        latent=_whole({"latent": _json(metadata, "latent", int)}, "latent"),
        height=_whole(picture, "height"),
        width=_whole(picture, "width"),
        value_range=_value_range(metadata, "painter"),
        themes={str(name): _numbers(centre, f"theme {name}") for name, centre in themes.items()},
        provenance=_json(metadata, "provenance", dict, default={}),
        truncation=_truncation(metadata),
        score=_score(score) if score else None,
        theme_output=_told(told) if told else None,
    )


def read_upscaler_card(metadata: Mapping[str, str]) -> UpscalerCard:
    """Read an upscaler's card from an ONNX file's `metadata_props`. Raises ModelCardError as above."""
    _check_head(metadata, "upscaler")
    sizes = _json(metadata, "enlarging", dict)
    return UpscalerCard(
        scale=_whole(sizes, "scale"),
        multiple=_whole(sizes, "multiple"),
        margin=_whole(sizes, "margin"),
        value_range=_value_range(metadata, "upscaler"),
        provenance=_json(metadata, "provenance", dict, default={}),
    )


def _value_range(metadata: Mapping[str, str], kind: str) -> tuple[float, float]:
    low_high = _numbers(_json(metadata, "value_range", list, default=[-1.0, 1.0]), "value_range")
    if len(low_high) != 2:
        raise ModelCardError(f"the {kind}'s value range must have two numbers")
    return low_high[0], low_high[1]


def _check_range(kind: str, value_range: tuple[float, float]) -> None:
    low, high = value_range
    if not (abs(low) <= LARGEST and abs(high) <= LARGEST and high - low >= LEAST):
        raise ModelCardError(
            f"the {kind}'s value range is {value_range}; low must be below high, by {LEAST:g} at "
            f"least, and both at most {LARGEST:g}"
        )


def _truncation(metadata: Mapping[str, str]) -> float | None:
    if PREFIX + "truncation" not in metadata:
        return None
    return _numbers([_json(metadata, "truncation", int | float)], "truncation")[0]


def _score(values: Mapping[str, Any]) -> PaintingScore:
    if not isinstance(values.get("output"), str):
        raise ModelCardError("the painter's score must name the output that gives it")
    return PaintingScore(values["output"], _numbers([values.get("least")], "score")[0])


def _told(values: Mapping[str, Any]) -> PaintingThemes:
    names = values.get("names")
    if not isinstance(values.get("output"), str) or not isinstance(names, list):
        raise ModelCardError("the painter's themes must name the output that tells them")
    return PaintingThemes(values["output"], tuple(str(name) for name in names))


def _head(kind: str) -> dict[str, str]:
    return {PREFIX + "kind": kind, PREFIX + "version": str(CONTRACT_VERSION)}


def _check_head(metadata: Mapping[str, str], kind: str) -> None:
    found = metadata.get(PREFIX + "kind")
    if found is None:
        raise ModelCardError("the file has no MoodGuard model card, so the app can't know how to use it")
    if found != kind:
        raise ModelCardError(
            f"the file is a MoodGuard model of kind {_shown(found)}; {kind!r} is needed here"
        )
    version = metadata.get(PREFIX + "version")
    if version and version.isascii() and version.isdecimal() and int(version[:9]) > CONTRACT_VERSION:
        raise ModelCardError(
            f"the model was made for a later version of MoodGuard (its card is of version {_shown(version)}, "
            f"and this MoodGuard reads version {CONTRACT_VERSION}); install that version to use it"
        )
    if version != str(CONTRACT_VERSION):
        raise ModelCardError(
            f"the model's card has version {_shown(version)}; this MoodGuard reads version {CONTRACT_VERSION}"
        )


def _json(metadata: Mapping[str, str], key: str, kind: type | UnionType, default: Any = None) -> Any:
    text = metadata.get(PREFIX + key)
    if text is None:
        if default is None:
            raise ModelCardError(f"the model's card lacks {key!r}")
        return default
    try:
        decoded = decode(text.encode("utf-8", errors="backslashreplace"))
    except ValueError as error:
        raise ModelCardError(f"the model's card holds no valid JSON under {key!r}") from error
    if decoded.notes:
        raise ModelCardError(f"the model's card can't be used: under {key!r}, {'; '.join(decoded.notes)}")
    value: Any = decoded.content
    if not isinstance(value, kind) or isinstance(value, bool):
        raise ModelCardError(f"the model's card holds something unexpected under {key!r}")
    return value


def _names(metadata: Mapping[str, str], key: str) -> tuple[str, ...]:
    values = _json(metadata, key, list)
    if not all(isinstance(v, str) and _is_name(v) for v in values):
        raise ModelCardError(f"the model's {key!r} must be names of 1 to 64 visible letters")
    return tuple(values)


def _is_name(text: str) -> bool:
    """Whether it can be shown, also on a terminal, which some letters would steer."""
    return 0 < len(text) <= 64 and text.isprintable()


def _whole(values: Mapping[str, Any], key: str) -> int:
    value = values.get(key)
    if not isinstance(value, int) or isinstance(value, bool) or abs(value) > LARGEST:
        raise ModelCardError(f"the model's {key} must be a whole number of a size that can be")
    return value


def _number(values: Mapping[str, Any], key: str, default: float) -> float:
    return _numbers([values.get(key, default)], key)[0]


def _numbers(values: object, key: str) -> tuple[float, ...]:
    if not isinstance(values, Sequence) or isinstance(values, str) or not values:
        raise ModelCardError(f"the model's {key} must be a list of numbers")
    if not all(isinstance(v, int | float) and not isinstance(v, bool) for v in values):
        raise ModelCardError(f"the model's {key} must hold numbers only")
    return tuple(float(v) for v in values)


def _shown(text: str | None) -> str:
    """What a file names, short enough for a message."""
    return repr(text if text is None or len(text) <= 40 else f"{text[:40]}…")
