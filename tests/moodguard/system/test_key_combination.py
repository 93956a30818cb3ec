"""Keys as they are typed and kept: what is a shortcut, and what would be taken from all typing."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodguard.system.key_combination import KeyCombination, parse_keys
from moodguard.system.shortcuts.keys import key_named


@pytest.mark.parametrize(
    ("text", "modifiers", "key"),
    [
        ("Ctrl+Alt+B", {"Ctrl", "Alt"}, "B"),
        (" ctrl + shift+b ", {"Ctrl", "Shift"}, "B"),
        ("Ctrl++", {"Ctrl"}, "+"),
        ("Meta+,", {"Meta"}, ","),
        ("Alt+PgUp", {"Alt"}, "PgUp"),
        ("F9", set(), "F9"),
        ("Shift+F9", {"Shift"}, "F9"),
        ("Ctrl+Ж", {"Ctrl"}, "Ж"),
    ],
)
def test_keys_are_read_as_people_and_qt_write_them(text: str, modifiers: set[str], key: str) -> None:
    found = parse_keys(text)
    assert found == KeyCombination(frozenset(modifiers), key)
    assert parse_keys(str(found)) == found


@pytest.mark.parametrize(
    "text", ["Ctrl+", "Ctrl+Shift", "Hyper+B", "Ctrl+K, Ctrl+X", "Ctrl+B+C", "Num+Ctrl+5"]
)
def test_what_is_no_combination_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(ValueError, match=r"is no keyboard shortcut; .* like Ctrl\+Alt\+B"):
        parse_keys(text)


@pytest.mark.parametrize("text", ["B", "+", "Shift+B", "Space", "Return"])
def test_keys_that_everybody_types_with_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match="would be taken from all that you type"):
        parse_keys(text)


def test_nothing_is_no_shortcut() -> None:
    assert parse_keys("  ") is None


@given(st.text(max_size=60))
def test_whatever_is_typed_is_a_combination_or_refused_in_words(text: str) -> None:
    with contextlib.suppress(ValueError):
        found = parse_keys(text)
        if found is not None:
            assert parse_keys(str(found)) == found
            key_named(found.key)


@pytest.mark.parametrize(
    ("name", "keysym", "windows", "macos"),
    [
        ("B", 0x62, 0x42, 11), ("7", 0x37, 0x37, 26), ("F12", 0xFFC9, 0x7B, 111), ("PgUp", 0xFF55, 0x21, 116),
        (",", 0x2C, 0xBC, 43), ("Å", 0xE5, None, None), ("Ж", 0x01000436, None, None),
    ],
)  # fmt: skip
def test_each_platform_has_its_own_number_for_a_key(
    name: str, keysym: int, windows: int | None, macos: int | None
) -> None:
    key = key_named(name)
    assert key is not None
    assert (key.keysym, key.windows, key.macos) == (keysym, windows, macos)


@pytest.mark.parametrize("name", ["", "F0", "F36", "F²", "Nonsense", "\n"])
def test_there_is_no_key_of_a_name_that_none_has(name: str) -> None:
    assert key_named(name) is None
