"""One value out of dconf's file: out of one that dconf made, out of others, and out of no such file."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodguard.system.do_not_disturb.gvdb import GvdbError, djb_hash, gvdb_value
from support.gvdb_file import BY_DCONF, file_with

BANNERS = "/org/gnome/desktop/notifications/show-banners"
keys = st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=20)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        (BANNERS, b"\x00\x00b"),
        ("/org/gnome/desktop/interface/clock-show-seconds", b"\x01\x00b"),
        ("/org/mate/notification-daemon/do-not-disturb", b"\x01\x00b"),
        ("/org/gnome/desktop/interface/text-scaling-factor", struct.pack("<d", 1.25) + b"\x00d"),
        ("/org/gnome/desktop/notifications/", None),
        ("/org/gnome/desktop/notifications/show-in-lock-screen", None),
        ("", None),
    ],
)
def test_what_dconf_wrote_is_read(key: str, value: bytes | None) -> None:
    assert gvdb_value(BY_DCONF, key) == value


@given(st.dictionaries(keys, st.binary(max_size=12), max_size=8), st.integers(1, 12), st.booleans(), keys)
def test_every_value_is_found_and_no_other(
    values: dict[str, bytes], buckets: int, parents: bool, other: str
) -> None:
    data = file_with(values, buckets, parents)
    for key, value in values.items():
        assert gvdb_value(data, key) == value
    assert gvdb_value(data, other) == values.get(other)


def test_an_empty_file_of_the_format_has_no_value() -> None:
    assert gvdb_value(file_with({}, 1), BANNERS) is None


@pytest.mark.parametrize("data", [b"", b"GVar", b"GVariant", b"raVGtnai" + bytes(40), b"<xml/>" * 20])
def test_another_file_is_refused(data: bytes) -> None:
    with pytest.raises(GvdbError):
        gvdb_value(data, BANNERS)


def gives_a_value_or_says_what_is_wrong(data: bytes) -> bool:
    try:
        value = gvdb_value(data, BANNERS)
    except GvdbError:
        return True
    return value is None or isinstance(value, bytes)


@given(st.integers(0, len(BY_DCONF)))
def test_a_file_that_was_cut_off_gives_its_value_or_an_error(length: int) -> None:
    assert gives_a_value_or_says_what_is_wrong(BY_DCONF[:length])


@given(st.dictionaries(st.integers(0, len(BY_DCONF) - 1), st.integers(0, 255), min_size=1, max_size=8))
def test_a_file_with_broken_bytes_gives_a_value_or_an_error(broken: dict[int, int]) -> None:
    data = bytearray(BY_DCONF)
    for place, byte in broken.items():
        data[place] = byte
    assert gives_a_value_or_says_what_is_wrong(bytes(data))


def test_keys_that_hang_on_one_another_in_a_circle_are_an_error() -> None:
    data = bytearray(file_with({"/a": b"\x01\x00b"}, 1, parents=False))
    item = 24 + 8 + 4
    data[item + 4 : item + 8] = struct.pack("<I", 0)  # the only item is its own parent
    with pytest.raises(GvdbError, match="circle"):
        gvdb_value(bytes(data), "/a")


@pytest.mark.parametrize(("key", "hashed"), [(b"", 5381), (b"a", 177670), (b"\xc3\xa4", 5857804)])
def test_the_hash_is_bernsteins_with_signed_letters(key: bytes, hashed: int) -> None:
    assert djb_hash(key) == hashed
