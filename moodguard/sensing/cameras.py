"""Which cameras there are, by a name that stays the same when they are plugged in again."""

import sys
from dataclasses import dataclass
from pathlib import Path

MAX_INDEX = 4


@dataclass(frozen=True)
class CameraName:
    """A camera: `label` for people, `value` to remember it by, `address` to open it by."""

    label: str
    value: str
    address: int | str


def list_cameras(
    platform: str = sys.platform,
    sysfs: Path = Path("/sys/class/video4linux"),
    by_id: Path = Path("/dev/v4l/by-id"),
    dev: Path = Path("/dev"),
) -> list[CameraName]:
    """The cameras of this machine, without opening any of them.

    OpenCV can't name the cameras of Windows and macOS; there the first few indices are offered.
    """
    if platform != "linux":
        return [CameraName(f"Camera {i + 1}", f"index:{i}", i) for i in range(MAX_INDEX)]
    stable = {link.resolve().name: link for link in sorted(by_id.glob("*"))} if by_id.is_dir() else {}
    cameras = []
    for node in sorted(sysfs.glob("video*"), key=lambda p: int("0" + p.name.removeprefix("video"))):
        if _text(node / "index") != "0":
            continue  # the second node of a webcam carries metadata, no pictures
        label = _text(node / "name") or node.name
        value = str(stable[node.name]) if node.name in stable else str(dev / node.name)
        cameras.append(CameraName(label, value, str(dev / node.name)))
    return cameras


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
