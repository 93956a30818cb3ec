"""Power on Linux: what the kernel's drivers say below /sys."""

from pathlib import Path

from moodguard.system.power.interface import Power

POWER_SUPPLIES = Path("/sys/class/power_supply")
_MAINS = {"mains", "usb", "wireless"}


class LinuxPower(Power):
    """Reads each supply of the machine; the batteries of mice and headsets are none."""

    def __init__(self, supplies: Path = POWER_SUPPLIES) -> None:
        """`supplies` is the kernel's folder of power supplies."""
        self._supplies = supplies

    def on_battery(self) -> bool | None:
        """Whether a battery is being emptied and nothing else feeds the machine; None without any supply."""
        try:
            own = [each for each in self._supplies.iterdir() if _text(each / "scope") != "device"]
        except OSError:
            return None
        if any(_text(each / "type") in _MAINS and _text(each / "online") == "1" for each in own):
            return False
        batteries = [each for each in own if _text(each / "type") == "battery"]
        if batteries:
            return any(_text(each / "status") == "discharging" for each in batteries)
        return False if own else None


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8", errors="replace").strip().lower()
    except OSError:
        return ""
