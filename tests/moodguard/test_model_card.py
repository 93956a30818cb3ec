"""The contract: what is written is what is read, and what is wrong is refused in words."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodguard.model_card import (
    CONTRACT_VERSION,
    ExpressionCard,
    InputSpec,
    ModelCardError,
    PainterCard,
    PaintingScore,
    PaintingThemes,
    Temperature,
    Threshold,
    UpscalerCard,
    read_expression_card,
    read_painter_card,
    read_upscaler_card,
)

names = st.text(min_size=1, max_size=20).filter(str.isprintable)


@st.composite
def expression_cards(draw: st.DrawFn) -> ExpressionCard:
    classes = draw(st.lists(names, min_size=2, max_size=9, unique=True))
    negative = classes[: draw(st.integers(1, len(classes) - 1))]
    colour, channels = draw(st.sampled_from([("grey", 1), ("rgb", 3), ("bgr", 3)]))
    spec = InputSpec(
        height=draw(st.integers(8, 300)),
        width=draw(st.integers(8, 300)),
        channels=channels,
        layout=draw(st.sampled_from(["NHWC", "NCHW"])),
        colour_order=colour,
        scale=draw(st.floats(1e-4, 2)),
        mean=tuple(draw(st.lists(st.floats(-5, 300), min_size=channels, max_size=channels))),
        std=tuple(draw(st.lists(st.floats(0.1, 300), min_size=channels, max_size=channels))),
        face_margin=draw(st.floats(-0.4, 2)),
    )
    return ExpressionCard(
        tuple(classes),
        tuple(negative),
        spec,
        Temperature(draw(st.floats(0.1, 10)), draw(st.booleans())),
        Threshold(draw(st.floats(0.01, 0.99)), draw(names)),
        {"seed": draw(st.integers())},
    )


@given(expression_cards())
def test_an_expression_card_is_read_as_it_was_written(card: ExpressionCard) -> None:
    assert read_expression_card(card.to_metadata()) == card


@given(st.integers(1, 8), st.data())
def test_a_painter_card_is_read_as_it_was_written(latent: int, data: st.DataObject) -> None:
    centre = st.lists(st.floats(-3, 3), min_size=latent, max_size=latent).map(tuple)
    themes = data.draw(st.dictionaries(names, centre, max_size=3))
    card = PainterCard(latent, 64, 96, (-1.0, 1.0), themes, {"epochs": 3})
    assert read_painter_card(card.to_metadata()) == card


def test_a_painter_card_may_tell_how_to_draw_and_what_to_refuse() -> None:
    card = PainterCard(2, 64, 64, truncation=1.5, score=PaintingScore("scores", -0.25))
    assert read_painter_card(card.to_metadata()) == card
    themed = PainterCard(2, 64, 64, theme_output=PaintingThemes("themes", ("sea", "wood", "sea")))
    assert read_painter_card(themed.to_metadata()) == themed
    plain = read_painter_card(PainterCard(2, 64, 64).to_metadata())
    assert (plain.truncation, plain.score, plain.theme_output) == (None, None, None)


@given(st.integers(2, 16), st.integers(1, 16), st.integers(0, 256))
def test_an_upscaler_card_is_read_as_it_was_written(scale: int, multiple: int, margin: int) -> None:
    card = UpscalerCard(scale, multiple, margin, (0.0, 1.0), {"steps": 3})
    assert read_upscaler_card(card.to_metadata()) == card


@pytest.mark.parametrize(("layout", "shape"), [("NHWC", (5, 48, 64, 3)), ("NCHW", (5, 3, 48, 64))])
def test_the_layout_says_where_the_channels_of_a_batch_are(layout: str, shape: tuple[int, ...]) -> None:
    assert InputSpec(48, 64, 3, layout=layout, colour_order="rgb").shape(5) == shape


def good() -> dict[str, str]:
    return ExpressionCard(("angry", "calm"), ("angry",), InputSpec(48, 48, 1)).to_metadata()


@pytest.mark.parametrize(
    ("key", "value", "says"),
    [
        ("kind", None, "no MoodGuard model card"),
        ("kind", "painter", "'expression' is needed"),
        (
            "version",
            str(CONTRACT_VERSION + 1),
            f"later version of MoodGuard.*reads version {CONTRACT_VERSION}",
        ),
        ("version", "0", f"version '0'; this MoodGuard reads version {CONTRACT_VERSION}"),
        ("version", None, "version"),
        ("classes", None, "lacks 'classes'"),
        ("classes", "[", "no valid JSON"),
        ("classes", '["angry"]', "different classes"),
        ("classes", '["angry", "angry"]', "different classes"),
        ("classes", '["angry", 3]', "names"),
        ("negative", "[]", "negative classes"),
        ("negative", '["angry", "calm"]', "negative classes"),
        ("negative", '["sad"]', "negative classes"),
        ("temperature", '{"value": 0}', "temperature"),
        ("temperature", '{"value": "hot"}', "numbers only"),
        ("threshold", '{"value": 1.5}', "threshold"),
        ("threshold", "7", "unexpected"),
        ("provenance", "[" * 100_000, "no valid JSON"),
        ("provenance", '{"a": ' * 500 + "1" + "}" * 500, "nested more than"),
        ("classes", '["angry", "calm\\u001b[2J"]', "visible letters"),
        ("classes", '["angry", "\\ud800"]', "visible letters"),
        ("kind", "x" * 100_000, "kind 'x{40}…'"),
        ("version", "9" * 5000, "version '9{40}…'"),
        ("temperature", '{"value": ' + "9" * 5000 + "}", "300 digits"),
        ("temperature", '{"value": 5e-324}', "temperature"),
    ],
)
def test_a_broken_card_is_refused_in_words(key: str, value: str | None, says: str) -> None:
    metadata = good()
    if value is None:
        del metadata[f"moodguard.{key}"]
    else:
        metadata[f"moodguard.{key}"] = value
    with pytest.raises(ModelCardError, match=says):
        read_expression_card(metadata)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("height", 4),
        ("height", 100_000),
        ("height", "48"),
        ("width", True),
        ("channels", 3),
        ("layout", ["NHWC"]),
        ("colour_order", {"a": 1}),
        ("mean", []),
        ("mean", [1, 2]),
        ("std", [0]),
        ("std", [float("nan")]),
        ("scale", 10**400),
        ("scale", 1e308),
        ("mean", [-1e308]),
        ("std", [5e-324]),
        ("height", 10**4000),
        ("layout", "x" * 100_000),
        ("face_margin", 9),
    ],
)
def test_a_broken_input_spec_is_refused(field: str, value: object) -> None:
    metadata = good()
    spec = json.loads(metadata["moodguard.input"]) | {field: value}
    metadata["moodguard.input"] = json.dumps(spec)
    with pytest.raises(ModelCardError) as refusal:
        read_expression_card(metadata)
    assert len(str(refusal.value)) < 300


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("value_range", "[0, 5e-324]"),
        ("value_range", "[-1e308, 1e308]"),
        ("value_range", "[1, NaN]"),
        ("themes", '{"Sea": [1e308, 0, 0]}'),
        ("themes", '{"\\u001b[2J": [0, 0, 0]}'),
        ("told", '{"output": "x", "names": ["Sea\\n"]}'),
        ("latent", "9" * 5000),
        ("truncation", "5e-324"),
    ],
)
def test_a_painter_s_absurd_numbers_and_names_are_refused(key: str, value: str) -> None:
    metadata = PainterCard(3, 16, 16).to_metadata() | {f"moodguard.{key}": value}
    with pytest.raises(ModelCardError) as refusal:
        read_painter_card(metadata)
    assert len(str(refusal.value)) < 300


@given(st.dictionaries(st.sampled_from(sorted(good())), st.text(max_size=40)))
def test_no_text_whatever_makes_reading_a_card_fail_otherwise_than_in_words(changes: dict[str, str]) -> None:
    refusals = []
    for read in (read_expression_card, read_painter_card, read_upscaler_card):
        try:
            read(good() | changes)
        except ModelCardError as error:
            refusals.append(str(error))
    assert all(refusals)


@pytest.mark.parametrize(
    "broken",
    [
        {"latent": "0"},
        {"latent": "true"},
        {"picture": '{"height": 64}'},
        {"picture": '{"height": 4, "width": 64}'},
        {"value_range": "[1, -1]"},
        {"value_range": "[1]"},
        {"themes": '{"sea": [1, 2, 3]}'},
        {"truncation": "0.1"},
        {"truncation": '"wide"'},
        {"score": '{"least": 0}'},
        {"score": '{"output": "scores"}'},
        {"score": '{"output": "", "least": 1}'},
        {"told": '{"output": "themes"}'},
        {"told": '{"output": "", "names": ["sea"]}'},
    ],
)
def test_a_broken_painter_card_is_refused(broken: dict[str, str]) -> None:
    metadata = PainterCard(2, 64, 64).to_metadata()
    metadata |= {f"moodguard.{key}": value for key, value in broken.items()}
    with pytest.raises(ModelCardError):
        read_painter_card(metadata)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("kind", "painter"),
        ("version", "9"),
        ("enlarging", "[]"),
        ("enlarging", '{"scale": 4, "multiple": 2}'),
        ("enlarging", '{"scale": 1, "multiple": 2, "margin": 8}'),
        ("enlarging", '{"scale": 1e9, "multiple": 2, "margin": 8}'),
        ("enlarging", '{"scale": true, "multiple": 2, "margin": 8}'),
        ("enlarging", '{"scale": 4, "multiple": 0, "margin": 8}'),
        ("enlarging", '{"scale": 4, "multiple": 2, "margin": -1}'),
        ("enlarging", '{"scale": 4, "multiple": 2, "margin": 100000}'),
        ("value_range", "[1, -1]"),
        ("value_range", "[0]"),
    ],
)
def test_a_broken_upscaler_card_is_refused_in_words(key: str, value: str) -> None:
    metadata = UpscalerCard(4, 2, 8).to_metadata() | {f"moodguard.{key}": value}
    with pytest.raises(ModelCardError) as refusal:
        read_upscaler_card(metadata)
    assert 10 < len(str(refusal.value)) < 300


READERS: dict[str, Callable[[dict[str, str]], object]] = {
    "expression": read_expression_card, "painter": read_painter_card, "upscaler": read_upscaler_card,
}  # fmt: skip


@pytest.mark.parametrize(
    "path", sorted((Path(__file__).parent / "cards").iterdir()), ids=lambda path: path.stem
)
def test_the_card_of_every_earlier_layout_is_read_with_all_that_it_says(path: Path) -> None:
    # As models had them when they shipped; whoever adds something to cards adds one.
    metadata = json.loads(path.read_text())
    card = READERS[metadata["moodguard.kind"]](metadata)
    written = card.to_metadata()  # type: ignore[attr-defined]
    assert {key: json_of(written[key]) for key in metadata} == {
        key: json_of(metadata[key]) for key in metadata
    }


def json_of(text: str) -> object:
    try:
        return json.loads(text)
    except ValueError:
        return text
