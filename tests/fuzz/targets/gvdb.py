"""dconf's file."""

from moodguard.system.do_not_disturb.gvdb import GvdbError, gvdb_value
from support.gvdb_file import BY_DCONF, file_with

RIGHT: tuple[type[Exception], ...] = (GvdbError,)
KEY = "/org/gnome/desktop/notifications/show-banners"
SEEDS = (BY_DCONF, file_with({KEY: b"\0\0b"}, 1), file_with({KEY: b"\1\0b", "/a": b"\0"}, 3, parents=False))


def run(data: bytes) -> None:
    """Read one value."""
    value = gvdb_value(data, KEY)
    assert value is None or value in data
