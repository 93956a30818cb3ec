"""Do-not-disturb on the desktops that keep it as a setting in dconf: GNOME, Cinnamon, MATE, Budgie.

The file is read rather than asked for over the bus: dconf answers no reading there, and the portal for
settings doesn't show this one.
"""

from pathlib import Path

from moodguard.system.do_not_disturb.gvdb import GvdbError, gvdb_value
from moodguard.system.do_not_disturb.interface import DoNotDisturb
from moodguard.system.regular_files import read_regular

MOST_BYTES = 16 * 2**20  # of all settings of a user, which take some kilobytes

_SWITCHES = {
    "GNOME": ("/org/gnome/desktop/notifications/show-banners", False),
    "Budgie": ("/org/gnome/desktop/notifications/show-banners", False),
    "X-Cinnamon": ("/org/cinnamon/desktop/notifications/display-notifications", False),
    "MATE": ("/org/mate/notification-daemon/do-not-disturb", True),
}
_BOOLEANS = {b"\x00\x00b": False, b"\x01\x00b": True}


class DconfFile:
    """The user's settings in dconf; read again when the file has changed."""

    def __init__(self, path: Path) -> None:
        """Reads nothing yet; `path` need not be there."""
        self._path = path
        self._read_at: tuple[int, int, int] | None = None
        self._data = b""

    def boolean(self, key: str) -> bool | None:
        """The value that the user has set; None for no value, or no boolean. Raises OSError, GvdbError."""
        try:
            stat = self._path.stat()
        except FileNotFoundError:  # nothing was ever changed from how it came
            return None
        stamp = (stat.st_ino, stat.st_mtime_ns, stat.st_size)  # dconf puts a new file in its place
        if stamp != self._read_at:
            self._data = read_regular(self._path, MOST_BYTES)
            self._read_at = stamp
        return _BOOLEANS.get(gvdb_value(self._data, key) or b"")


class DconfSwitch(DoNotDisturb):
    """A setting whose value `means_on` is do-not-disturb; so it isn't before it is ever touched."""

    def __init__(self, settings: DconfFile, key: str, means_on: bool) -> None:
        """`key` of `settings` switches it; it is on where the value is `means_on`."""
        self._settings = settings
        self._key = key
        self._means_on = means_on

    def is_on(self) -> bool | None:
        """Whether it is on; None where the settings can't be read."""
        try:
            return self._settings.boolean(self._key) is self._means_on
        except (OSError, GvdbError):
            return None


def switches_of(desktop: str) -> list[tuple[str, bool]]:
    """The key and the value that means "on" of the desktops in `desktop`, as XDG_CURRENT_DESKTOP names them.

    No key comes twice: Budgie, for one, says "Budgie:GNOME".
    """
    found = (_SWITCHES.get(name) for name in desktop.split(":"))
    return list(dict.fromkeys(switch for switch in found if switch is not None))
