"""JSON is read as editors and other systems leave it, and nothing in it can bring its reader down."""

import json
import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moodguard.store.json_text import (
    DEPTH_NOTE,
    DIGITS_NOTE,
    LETTERS_NOTE,
    MOST_DEEP,
    MOST_DIGITS,
    Decoded,
    decode,
    encode,
)

GOOD = {"name": "Zoë “in, ]” \\ Öl", "shares": [0.5, {"deep": None}], "on": True}
TEXT = json.dumps(GOOD, indent=2, ensure_ascii=False)
values = st.recursive(
    st.none() | st.booleans() | st.floats(allow_nan=False) | st.integers(-(10**299), 10**299)
    | st.text(st.characters(exclude_categories=[])),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
)  # fmt: skip


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        TEXT.encode("utf-8-sig"),
        TEXT.encode("utf-16"),
        b"\xfe\xff" + TEXT.encode("utf-16-be"),
        TEXT.encode("utf-16-le"),
        TEXT.encode("utf-32"),
        b"\x00\x00\xfe\xff" + TEXT.encode("utf-32-be"),
        b"\xef\xbb\xbf\xef\xbb\xbf" + TEXT.encode(),
        TEXT.replace("\n", "\r").encode(),
        TEXT.replace("\n", "\r\n").encode() + b"\r\n\x1a",
        TEXT.encode() + b"\0" * 4096,
        b"\n\n \t" + TEXT.encode(),
        TEXT.replace("\n}", ",\n}").replace("]", " , ]").encode(),
    ],
    ids=[
        "plain", "mark", "Notepad", "UTF-16 BE", "UTF-16 without a mark", "UTF-32", "UTF-32 BE", "two marks",
        "CR", "CR LF and ^Z", "zeros of a power cut", "space before", "commas at the end",
    ],
)  # fmt: skip
def test_what_editors_and_systems_leave_is_read(data: bytes) -> None:
    found = decode(data)
    assert isinstance(found.content, dict)
    assert found.content["name"].startswith("Zoë “in,")
    assert found.content["shares"] == GOOD["shares"]
    assert found.notes == ()


@pytest.mark.parametrize("encoding", ["cp1252", "latin-1"])
def test_letters_of_older_systems_are_read_and_told(encoding: str) -> None:
    assert decode('{"name": "Zoë"}'.encode(encoding)) == Decoded({"name": "Zoë"}, (LETTERS_NOTE,))


def test_a_number_that_nothing_holds_is_infinite_and_told() -> None:
    long = "9" * 5000
    found = decode(f'{{"a": {long}, "b": -{long}, "c": {"9" * 400}, "d": 1e999, "e": 7}}'.encode())
    assert found.content == {"a": math.inf, "b": -math.inf, "c": math.inf, "d": math.inf, "e": 7}
    assert found.notes == (DIGITS_NOTE,)


@pytest.mark.parametrize("sign", ["", "-"])
def test_a_number_of_as_many_digits_as_may_be_is_whole(sign: str) -> None:
    text = sign + "9" * MOST_DIGITS
    assert decode(text.encode()) == Decoded(int(text))


@pytest.mark.parametrize("left", ["[", '{"a":'])
@pytest.mark.parametrize("deep", [MOST_DEEP, 500, 100_000])
def test_what_nests_too_deep_is_cut_out_and_told(left: str, deep: int) -> None:
    right = "]" if left == "[" else "}"
    inner = "1" if right == "}" else ""
    found = decode(f'{{"before": [1], "deep": {left * deep}{inner}{right * deep}, "behind": "[[["}}'.encode())
    assert isinstance(found.content, dict)
    assert (found.content["before"], found.content["behind"]) == ([1], "[[[")
    assert found.notes == (DEPTH_NOTE,)
    assert decode(encode(found.content, indent=2)).content == found.content


def test_what_lies_as_deep_as_may_be_is_whole() -> None:
    text = "[" * MOST_DEEP + "]" * MOST_DEEP
    assert decode(text.encode()) == Decoded(json.loads(text))


@pytest.mark.parametrize(
    "data",
    [
        b"", b" \r\n", b"\0" * 100, b"{", b"[" * 100_000, b"]" * 100_000, b'{"a": 1} {"b": 2}', b"\xff\xfe{",
        b"\xff" * 100, b'"' + b'\\"' * 200_001, b"," * 100_000, b'{"a": tr',
    ],
)  # fmt: skip
def test_what_is_no_json_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - each way to fail has its own words
        decode(data)


@settings(max_examples=200)
@given(values, st.booleans())
def test_what_is_encoded_is_decoded(value: object, ascii_only: bool) -> None:
    found = decode(encode(value, ascii_only=ascii_only))
    # Two halves of a letter side by side become that letter.
    assert json.dumps(found.content) == json.dumps(json.loads(json.dumps(value)))
    assert found.notes == ()
