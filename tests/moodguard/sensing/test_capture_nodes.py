"""What V4L2 says of a video node tells whether pictures can be had from it."""

import struct
import sys
from pathlib import Path

import pytest

from moodguard.sensing.capture_nodes import gives_pictures, query_capability

CAPTURE, PLANES, OUTPUT, METADATA = 0x1, 0x1000, 0x2, 0x00800000
RAW, OWN = 0x20000000, 0x80000000


def told(whole: int, own: int = 0) -> bytes:
    return struct.pack("=16s32s32sIII3I", b"uvcvideo", b"Desk", b"usb-1", 6, whole, own, 0, 0, 0)


@pytest.mark.parametrize(
    ("whole", "own", "gives"),
    [
        (CAPTURE | METADATA | OWN, CAPTURE, True),
        (CAPTURE | METADATA | OWN, METADATA, False),
        (PLANES | OWN, PLANES, True),
        (OUTPUT | OWN, OUTPUT, False),
        (CAPTURE | RAW | OWN, CAPTURE | RAW, False),
        (CAPTURE, 0, True),
        (OUTPUT, 0, False),
    ],
    ids=["webcam", "metadata", "planes", "no producer", "raw", "old webcam", "old output"],
)
def test_only_a_node_that_captures_by_itself_gives_pictures(whole: int, own: int, gives: bool) -> None:
    assert gives_pictures("/dev/video0", lambda _: told(whole, own)) is gives


@pytest.mark.parametrize("answer", [b"", b"short", told(0) + b"more"])
def test_a_node_that_does_not_tell_is_tried(answer: bytes) -> None:
    assert gives_pictures("/dev/video0", lambda _: answer)


@pytest.mark.skipif(sys.platform == "win32", reason="no such nodes there")
def test_what_is_no_video_node_does_not_tell(tmp_path: Path) -> None:
    (tmp_path / "video0").touch()
    for name in ("video0", "gone"):
        with pytest.raises(OSError, match=r"\w"):
            query_capability(str(tmp_path / name))
        assert gives_pictures(str(tmp_path / name))
