"""What MoodGuard can touch besides its own files: sockets, devices and other programs, in words.

`moodguard privacy` shows it; tests hold it against what the system saw the app do, and against the docs.
"""

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Touched:
    """`pattern` fits its name on Linux, as a regular expression; `name` is for people, `what` says why."""

    pattern: str
    name: str
    what: str

    def is_named(self, text: str) -> bool:
        """Whether `text` names this."""
        return re.fullmatch(self.pattern, text) is not None


SOCKETS = (
    Touched(
        r"/run/user/\d+/bus", "the session's bus",
        "tray, “do not disturb”, idle time, screen lock; and what you have switched on: notifications, "
        "players, commands from other programs of yours",
    ),
    Touched(r"(/var)?/run/dbus/system_bus_socket", "the machine's bus", "sleep, and the screen's lock"),
    Touched(r"/run/user/\d+/at-spi/bus\S*", "the screen reader's bus", "what a screen reader says"),
    Touched(
        r"/tmp/\.X11-unix/X\d+", "the X server",  # noqa: S108 - the system's own place
        "shows the windows; asked for idle time, full screen and the keyboard shortcuts that you chose",
    ),
    Touched(
        r"/run/(user/\d+/)?wayland-\d+", "the Wayland compositor",
        "shows the windows and the card; asked for the idle time, where nothing else tells it",
    ),
    Touched(r"/run/user/\d+/pulse/native", "the sound server", "while a calm sound that you chose is heard"),
    Touched(
        r"/var/run/nscd/socket|/run/systemd/userdb/.*", "the list of users", "looked up by the C library"
    ),
)  # fmt: skip
DEVICES = (
    Touched(r"/dev/video\d+", "the camera", "after your yes, for a moment at a time; closed in a pause"),
    Touched(r"/dev/snd/.*", "the loudspeaker", "while a calm sound is heard, where there is no sound server"),
    Touched(r"/dev/dri/.*", "the graphics card", "draws the windows"),
    Touched(r"/dev/(null|u?random|zero|shm/.*)", "the system's own", "nothing of you is in them"),
)
PROGRAMS = (
    "its own command line, to read the calendars that you list, for a second now and then",
    "your own commands, where you have set them in the settings",
    "what your desktop opens a file with, when you open the log, the manual or a sound",
    "one of the desktop's own that sets the wallpaper, when you ask for that",
)
WHEN_ASKED = (
    "an export, at the place that you choose",
    "a copy of a picture of the gallery, at the place that you choose",
    "the start at login, in your system's own list, when you switch it on",
)
