"""Numbers are understood as people type them, and refused in words where they could be two."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodguard.store.numbers import parse_number

ENGLISH = {"decimal": ".", "group": ","}
GERMAN = {"decimal": ",", "group": "."}
FRENCH = {"decimal": ",", "group": "\u202f"}
SWISS = {"decimal": ".", "group": "\u2019"}
NO_LANGUAGE = {"decimal": ".", "group": ""}
ARABIC = {"decimal": "\u066b", "group": "\u066c"}
ALL = (ENGLISH, ARABIC, GERMAN, FRENCH, SWISS, NO_LANGUAGE)


@pytest.mark.parametrize("marks", ALL)
@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0,5", 0.5),
        ("0.5", 0.5),
        (",5", 0.5),
        (".5", 0.5),
        ("5.", 5),
        ("5,", 5),
        ("12", 12),
        ("12,25", 12.25),
        ("0,125", 0.125),
        ("0.125", 0.125),
        ("1234,567", 1234.567),
        ("1 000", 1000),
        ("1\u00a0000", 1000),
        ("1\u202f000", 1000),
        ("1'000", 1000),
        ("1\u2019000", 1000),
        ("1_000", 1000),
        ("1.000,5", 1000.5),
        ("1,000.5", 1000.5),
        ("1 000,5", 1000.5),
        ("1.000.000", 1e6),
        ("1,000,000", 1e6),
        ("1,00,000", 1e5),
        ("1'000.125", 1000.125),
        ("\u0660\u066b\u0665", 0.5),
        ("\u0661\u066c\u0660\u0660\u0660", 1000),
        ("\u0661\u066b\u0665\u0660\u0660", 1.5),
        ("\u06f1\u06f5", 15),
        ("\u0967\u0968", 12),
        ("\uff11\uff12", 12),
        ("\uff10\uff0e\uff15", 0.5),
        ("\uff10\uff0c\uff15", 0.5),
        ("\u00bd", 0.5),
        ("2\u00bd", 2.5),
        ("1 \u00be", 1.75),
        ("1/2", 0.5),
        ("1 1/2", 1.5),
        ("1e2", 100),
        ("2.5e-1", 0.25),
        ("-0,5", -0.5),
        ("\u22120.5", -0.5),
        ("+3", 3),
        ("\u061c-\u0663", -3),
        (" 7 ", 7),
        ("007", 7),
    ],
)
def test_what_can_be_only_one_number_is_that_in_every_language(
    text: str, value: float, marks: dict[str, str]
) -> None:
    assert parse_number(text, **marks) == pytest.approx(value, rel=1e-12)


@pytest.mark.parametrize(
    ("text", "marks", "value"),
    [
        ("1,000", ENGLISH, 1000),
        ("1.000", ENGLISH, 1),
        ("1,000", GERMAN, 1),
        ("1,500", FRENCH, 1.5),
        ("1.500", FRENCH, 1.5),
        ("1.000", NO_LANGUAGE, 1),
        ("1.000", SWISS, 1),
    ],
)
def test_what_could_be_two_numbers_is_what_the_language_says(
    text: str, marks: dict[str, str], value: float
) -> None:
    assert parse_number(text, **marks) == value


@pytest.mark.parametrize(
    ("text", "marks"), [("1.000", GERMAN), ("12.500", GERMAN), ("1,000", NO_LANGUAGE), ("1,000", SWISS)]
)
def test_what_could_be_two_numbers_still_is_refused_with_both(text: str, marks: dict[str, str]) -> None:
    whole, rest = text.replace(",", ".").split(".")
    with pytest.raises(ValueError, match=f"“{text}” could be {whole}{rest} or {whole}.{rest[0]}"):
        parse_number(text, **marks)


@pytest.mark.parametrize(
    ("text", "unit", "value"),
    [
        ("50 %", "%", 50),
        ("50%", "%", 50),
        ("\uff15\uff10\uff05", "%", 50),
        ("\u0665\u0660\u066a", "%", 50),
        ("50 per cent", "%", 50),
        ("0,5 s", "s", 0.5),
        ("10min", "min", 10),
        ("10 Min.", "min", 10),
        ("1 h", "min", 60),
        ("90 s", "min", 1.5),
        ("\u00bd h", "min", 30),
        ("0,5 hours", "min", 30),
        ("2 minutes", "s", 120),
        ("50 %", "share", 0.5),
        ("12,5%", "share", 0.125),
        ("4 times a day", "times a day", 4),
        ("1 000 s", "s", 1000),
    ],
)
def test_a_unit_may_be_typed_behind_it(text: str, unit: str, value: float) -> None:
    assert parse_number(text, unit=unit) == pytest.approx(value)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "abc",
        "5 apples",
        "1 5",
        "1 00",
        "1.5.2",
        "1,5,2",
        "1,2.3,4",
        "1'00",
        "10 000 00",
        "--5",
        "5-",
        "nan",
        "inf",
        "1e999",
        "1/0",
        "1/2/3",
        "\u00bd\u00bd",
        "0x10",
        "1..5",
        "%",
        ".",
        ",",
        "1\u066b5\u066b5",
        "½.5",
    ],
)
def test_what_is_no_number_is_refused_in_words(text: str) -> None:
    for marks in ALL:
        with pytest.raises(ValueError, match="is no number"):
            parse_number(text, **marks)


def test_a_unit_of_something_else_is_refused() -> None:
    for text, unit in (("5 %", "min"), ("5 min", "%"), ("5 kg", "s"), ("5 s", "")):
        with pytest.raises(ValueError, match="is no number"):
            parse_number(text, unit=unit)


@given(st.text(max_size=20))
def test_any_text_is_a_finite_number_or_refused_in_words(text: str) -> None:
    try:
        value = parse_number(text, unit="min", **GERMAN)
    except ValueError as error:
        assert str(error).startswith("“")  # noqa: PT017 - either is well
    else:
        assert math.isfinite(value)


@given(st.floats(-1e6, 1e6).map(lambda value: round(value, 2)))
def test_a_number_with_either_decimal_sign_is_that_number(value: float) -> None:
    text = f"{value:.2f}"
    assert parse_number(text) == parse_number(text.replace(".", ",")) == value
