"""Libraries of the system that Qt needs and pip can't install: which one is missing, and what brings it."""

import re

_CANT_OPEN = re.compile(r"(?P<library>[^\s:]+\.(?:so|dylib|dll)[.\d]*)['\"]?: (?P<why>[^:\n]+)")

# The packages of Debian and Ubuntu; a test holds that packaging/system-packages.sh has the same.
PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}


def missing_library(problem: str) -> str:
    """In words which library is missing and what to do, by what the system's loader said; "" for none."""
    found = _CANT_OPEN.search(problem)
    if found is None:
        return ""
    library = found["library"].rpartition("/")[2]
    package = PACKAGES.get(library)
    how = (
        f"On Debian and Ubuntu, “sudo apt-get install {package}” does; elsewhere, install the package that "
        f"holds {library}."
        if package
        else f"Install the package of your system that holds {library}."
    )
    return (
        f"the library {library} of your system can't be loaded ({found['why'].strip()}). {how} In a "
        "checkout, “sh packaging/system-packages.sh app” names or installs all that is needed."
    )


def missing_part(error: ImportError) -> str:
    """In words what is missing of a program that can't be imported as a whole, and what to do."""
    if words := missing_library(str(error)):
        return f"MoodGuard can't start: {words}"
    return (
        f"MoodGuard can't start, since a part of it is missing or damaged: {error}. Install it again; in a "
        "checkout, “make run” brings what is missing."
    )
