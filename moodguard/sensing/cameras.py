"""Which cameras there are, by a name that stays the same when they are plugged in again."""

import logging
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from moodguard.translation import tr

MAX_INDEX = 4
log = logging.getLogger(__name__)


@dataclass(frozen=True)
class CameraName:
    """A camera: `label` for people, `value` to remember it by, `address` to open it by."""

    label: str
    value: str
    address: int | str


# Label and lasting identity of each camera, in the order in which OpenCV numbers them. Raises OSError where
# the system doesn't tell.
NamesOfSystem = Callable[[], list[tuple[str, str]]]


def list_cameras(
    platform: str = sys.platform,
    sysfs: Path = Path("/sys/class/video4linux"),
    by_id: Path = Path("/dev/v4l/by-id"),
    dev: Path = Path("/dev"),
    names: NamesOfSystem | None = None,
) -> list[CameraName]:
    """The cameras of this machine, without opening any of them.

    `names` stands in for what Windows or macOS tells. Where they don't tell, the first few indices are
    offered: OpenCV itself can't name cameras.
    """
    if platform == "linux":
        return _linux_cameras(sysfs, by_id, dev)
    try:
        named = (names or _names_of(platform))()
    except OSError as error:
        log.debug("cameras have no names here: %s", error)
        return [
            CameraName(tr("Camera {number}").format(number=i + 1), f"index:{i}", i) for i in range(MAX_INDEX)
        ]
    return [
        CameraName(label or tr("Camera {number}").format(number=i + 1), value, i)
        for i, (label, value) in enumerate(named)
    ]


def _names_of(platform: str) -> NamesOfSystem:
    if platform == "win32":
        from moodguard.sensing.cameras_windows import windows_cameras

        return windows_cameras
    if platform == "darwin":
        from moodguard.sensing.cameras_macos import mac_cameras

        return mac_cameras
    raise OSError(f"nobody names the cameras of {platform}")


def _linux_cameras(sysfs: Path, by_id: Path, dev: Path) -> list[CameraName]:
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
