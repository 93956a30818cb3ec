"""Power on macOS: IOKit's power sources."""

import ctypes
from collections.abc import Callable

from moodguard.system.core_foundation import CoreFoundation
from moodguard.system.power.interface import Power

_LIBRARY = "/System/Library/Frameworks/IOKit.framework/IOKit"
_SOURCES = {"Battery Power": True, "UPS Power": True, "AC Power": False}


class MacPower(Power):
    """Asks for the kind of source that gives power just now."""

    def __init__(self, source: Callable[[], object] | None = None) -> None:
        """`source` gives the kind in IOKit's words."""
        self._source = source or providing_source

    def on_battery(self) -> bool | None:
        """Whether it is a battery, be it that of a UPS; None for a kind without a name."""
        source = self._source()
        return _SOURCES.get(source) if isinstance(source, str) else None


def providing_source() -> object:
    """The kind of power source that is in use. Raises OSError on another platform."""
    foundation, library = CoreFoundation(), ctypes.CDLL(_LIBRARY)
    copy, kind = library.IOPSCopyPowerSourcesInfo, library.IOPSGetProvidingPowerSourceType
    copy.restype = kind.restype = ctypes.c_void_p
    kind.argtypes = (ctypes.c_void_p,)
    sources = copy()
    if not sources:
        return None
    try:
        return foundation.value(kind(sources))  # belongs to `sources`, or to nobody
    finally:
        foundation.release(sources)
