"""What a picture says of itself is read without decoding it, and what makes no sense is told in words."""

import io
import struct
import zlib

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodguard.picture_file.header import Kind, PictureFileError, PictureHeader, UnknownKindError
from moodguard.picture_file.reading import read_header
from support.picture_files import (
    corners,
    encoded,
    exif,
    jpeg_of_claimed_size,
    jpeg_with,
    marked,
    noise,
    png_chunk,
    png_with,
    vast_png,
    webp_with,
)

KINDS = {"jpg": Kind.JPEG, "png": Kind.PNG, "webp": Kind.WEBP}
PROGRESSIVE = (cv2.IMWRITE_JPEG_PROGRESSIVE, 1)


def header_of(data: bytes) -> PictureHeader:
    return read_header(io.BytesIO(data))


@pytest.mark.parametrize("kind", KINDS)
def test_kind_and_size_are_told(kind: str) -> None:
    header = header_of(encoded(kind, corners(64, 32)))
    assert (header.kind, header.width, header.height, header.pixels) == (KINDS[kind], 64, 32, 2048)
    assert header.whole
    assert not header.layered


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", KINDS)
def test_every_mark_of_orientation_is_found_in_every_kind(kind: str, orientation: int) -> None:
    header = header_of(marked(kind, orientation))
    assert header.orientation == orientation
    assert header.on_its_side is (orientation >= 5)
    assert (header.width, header.height) == ((32, 64) if header.on_its_side else (64, 32))


@pytest.mark.parametrize("kind", [1, 3, 4])
@pytest.mark.parametrize("little", [False, True])
def test_the_mark_may_be_of_any_length_and_byte_order(kind: int, *, little: bool) -> None:
    block = b"Exif\0\0" + exif(6, little=little, kind=kind)
    assert header_of(jpeg_with(encoded("jpg", corners()), block)).orientation == 6


@pytest.mark.parametrize(
    "block",
    [
        b"", b"II", b"II*\0", b"MM\0*\0\0\0\x08\xff\xff", exif(0), exif(9), exif(255),
        b"II*\0" + struct.pack("<I", 2**32 - 1), b"nonsense" * 9, exif(6)[:-8],
    ],
)  # fmt: skip
@pytest.mark.parametrize("kind", KINDS)
def test_a_mark_that_makes_no_sense_turns_nothing(kind: str, block: bytes) -> None:
    data = encoded(kind, corners())
    if kind == "jpg":
        data = jpeg_with(data, b"Exif\0\0" + block)
    elif kind == "png":
        data = png_with(data, png_chunk(b"eXIf", block))
    else:
        data = webp_with(data, 64, 32, block)
    header = header_of(data)
    assert header.orientation == 1
    assert header.whole


def test_the_mark_is_found_behind_the_pixels_of_a_png_and_with_a_jpeg_s_prefix() -> None:
    late = png_with(encoded("png", corners()), png_chunk(b"eXIf", b"Exif\0\0" + exif(8)), before=b"IEND")
    assert header_of(late).orientation == 8


@pytest.mark.parametrize("name", [b"exif", b"APP1"])
def test_the_mark_is_found_where_older_programs_wrote_it_as_a_text(name: bytes) -> None:
    block = b"Exif\0\0" + exif(3)
    text = b"\n" + name + b"\n" + f"{len(block):8d}\n".encode() + block.hex().encode() + b"\n"
    head = b"Raw profile type " + name + b"\0"
    for chunk in (png_chunk(b"tEXt", head + text), png_chunk(b"zTXt", head + b"\0" + zlib.compress(text))):
        assert header_of(png_with(encoded("png", corners()), chunk)).orientation == 3


def test_a_text_of_a_png_that_only_looks_like_it_does_no_harm() -> None:
    for body in (b"", b"Title\0Sunset", b"Raw profile type exif\0", b"Raw profile type exif\0\0junk"):
        for kind in (b"tEXt", b"zTXt"):
            assert header_of(png_with(encoded("png", corners()), png_chunk(kind, body))).orientation == 1


def test_a_jpeg_s_second_block_is_read_where_the_first_is_not_exif() -> None:
    data = jpeg_with(jpeg_with(encoded("jpg", corners()), b"Exif\0\0" + exif(6)), b"http://ns.adobe.com/xap/")
    assert header_of(data).orientation == 6


@pytest.mark.parametrize("share", [0.3, 0.6, 0.9, 0.99])
@pytest.mark.parametrize(
    ("kind", "options"),
    [("jpg", ()), ("jpg", PROGRESSIVE), ("png", ()), ("webp", (64, 80)), ("webp", (64, 101))],
)
def test_a_file_that_ends_early_is_not_whole(kind: str, options: tuple[int, ...], share: float) -> None:
    data = encoded(kind, noise(), *options)
    assert header_of(data).whole
    assert not header_of(data[: round(len(data) * share)]).whole


@pytest.mark.parametrize("kind", KINDS)
def test_a_file_whose_second_half_is_empty_room_is_not_whole(kind: str) -> None:
    data = encoded(kind, noise())
    assert not header_of(data[: len(data) // 2] + bytes(len(data) - len(data) // 2)).whole


@pytest.mark.parametrize("kind", KINDS)
def test_a_black_picture_is_whole(kind: str) -> None:
    black = np.zeros((2000, 2000, 3), np.uint8)
    assert header_of(encoded(kind, black)).whole
    assert header_of(encoded("webp", black, cv2.IMWRITE_WEBP_QUALITY, 80)).whole


def test_what_follows_the_end_of_a_picture_does_not_matter() -> None:
    for kind in KINDS:
        data = encoded(kind, corners())
        assert header_of(data + bytes(1000)).whole
        assert header_of(data + data).whole


def test_pictures_that_must_be_held_whole_are_told() -> None:
    assert header_of(encoded("jpg", corners(), *PROGRESSIVE)).layered
    assert not header_of(encoded("jpg", corners(), cv2.IMWRITE_JPEG_RST_INTERVAL, 1)).layered


def test_a_jpeg_s_samples_are_counted_by_how_colours_are_shared() -> None:
    full = encoded("jpg", corners(), cv2.IMWRITE_JPEG_SAMPLING_FACTOR, cv2.IMWRITE_JPEG_SAMPLING_FACTOR_444)
    shared = encoded("jpg", corners(), cv2.IMWRITE_JPEG_SAMPLING_FACTOR, cv2.IMWRITE_JPEG_SAMPLING_FACTOR_420)
    assert header_of(full).samples == 3
    assert header_of(shared).samples == 1.5
    assert header_of(encoded("jpg", corners()[:, :, :1])).samples == 1


def test_alpha_and_depth_of_a_png_are_told() -> None:
    header = header_of(b"".join(vast_png(9, 9, colours=6, bits=16)))
    assert (header.alpha, header.bits, header.samples) == (True, 16, 4)
    assert not header_of(b"".join(vast_png(9, 9))).alpha
    assert header_of(png_with(b"".join(vast_png(9, 9)), png_chunk(b"tRNS", bytes(6)))).alpha


def test_alpha_of_a_webp_is_told() -> None:
    picture = np.full((20, 30, 4), 90, np.uint8)
    assert header_of(encoded("webp", picture, cv2.IMWRITE_WEBP_QUALITY, 101)).alpha
    assert header_of(encoded("webp", picture, cv2.IMWRITE_WEBP_QUALITY, 80)).alpha


@pytest.mark.parametrize("kind", KINDS)
def test_a_picture_of_no_size_is_damaged(kind: str) -> None:
    data = bytearray(encoded(kind, corners(), *((cv2.IMWRITE_WEBP_QUALITY, 80) if kind == "webp" else ())))
    if kind == "jpg":
        data = bytearray(jpeg_of_claimed_size(0, 32))
    elif kind == "png":
        data[16:20] = bytes(4)
    else:
        data[26:28] = bytes(2)
    with pytest.raises(PictureFileError, match="damaged"):
        header_of(bytes(data))


def test_what_is_no_picture_is_told() -> None:
    with pytest.raises(PictureFileError, match="empty"):
        header_of(b"")
    for data in (b"hello", b"<svg/>", encoded("bmp", corners()), b"RIFF1234WAVE", b"\xff\xd8"):
        with pytest.raises(UnknownKindError, match="not a PNG, JPEG or WebP"):
            header_of(data)


@pytest.mark.parametrize("start", [b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"RIFF1234WEBP"])
def test_a_file_that_only_begins_like_a_picture_is_damaged(start: bytes) -> None:
    for rest in (b"", b"\0" * 100, b"\xff" * 100, b"junk" * 100):
        with pytest.raises(PictureFileError, match="damaged"):
            header_of(start + rest)


def test_a_file_of_nothing_but_marks_is_given_up() -> None:
    with pytest.raises(PictureFileError):
        header_of(b"\xff\xd8" + b"\xff\xe0\0\2" * 1_000_000)


@given(st.data())
def test_any_spoiled_file_is_understood_or_refused_in_words(data: st.DataObject) -> None:
    whole = marked(data.draw(st.sampled_from(sorted(KINDS))), 6)
    spoiled = bytearray(whole[: data.draw(st.integers(0, len(whole)))])
    for _ in range(data.draw(st.integers(0, 5))):
        if spoiled:
            spoiled[data.draw(st.integers(0, len(spoiled) - 1))] = data.draw(st.integers(0, 255))
    try:
        header = header_of(bytes(spoiled))
    except PictureFileError as error:
        assert str(error)  # noqa: PT017 - either is well
    else:
        assert header.pixels > 0
        assert 1 <= header.orientation <= 8
