"""The cameras of a Linux machine, and how many programs have them open, as /sys tells it."""

from pathlib import Path

# Some chips show their decoders and encoders as video devices; a film player opens those.
_NO_CAMERAS = ("codec", "decode", "encode")


class Cameras:
    """The video devices below `sys` (usually /sys)."""

    def __init__(self, sys: Path) -> None:
        """`sys` is where the kernel shows devices, /sys."""
        self._devices = sys / "class" / "video4linux"

    def nodes(self) -> frozenset[str]:
        """Their device files, such as /dev/video0."""
        try:
            return frozenset(
                f"/dev/{device.name}" for device in self._devices.iterdir() if _is_camera(device)
            )
        except OSError:  # no video device has ever been there
            return frozenset()

    def openings(self) -> int | None:
        """How many times their files are open just now, by anybody; None where a driver doesn't count.

        A driver counts each opening of its device files, whoever's it is. So this says at next to no cost
        that nobody uses a camera, which is how it is most of the time.
        """
        try:
            counters = {
                (device / "device" / "driver" / "module" / "refcnt").resolve(strict=True)
                for device in self._devices.iterdir()
                if _is_camera(device)
            }
            return sum(int(counter.read_text()) for counter in counters)
        except (OSError, ValueError):
            return None


def _is_camera(device: Path) -> bool:
    if not device.name.startswith("video"):
        return False
    try:
        name = (device / "name").read_text("utf-8", errors="replace").lower()
    except OSError:
        return True
    return not any(word in name for word in _NO_CAMERAS)
