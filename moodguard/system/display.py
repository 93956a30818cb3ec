"""The display that windows are shown on: whether it answers at all, and in words why Qt could not use it."""

import ctypes
import os
import re
import struct
import sys
import threading
import time
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtNetwork import QLocalSocket

from moodguard.system.system_libraries import missing_library
from moodguard.system.wayland import wayland_socket
from moodguard.system.xcb import XcbServer, XError

PATIENCE_SECONDS = 10.0  # a display answers within milliseconds, through a slow tunnel within seconds
_NOT_LOADED = re.compile(r'Could not load the Qt platform plugin "([^"]*)"')
_NOT_FOUND = re.compile(r'Could not find the Qt platform plugin "([^"]*)"')
_WAYLAND_SYNC = struct.pack("=III", 1, 12 << 16, 2)  # wl_display.sync, answered by the callback of number 2
_LOCAL_X = re.compile(r"(?:unix)?:(\d+)(?:\.\d+)?")


class DisplayProbe:
    """Speaks to the display before Qt does, which would wait without end for one that hangs.

    The connection is kept until `close`: an X server may begin anew when its last client leaves.
    """

    def __init__(self, environment: Mapping[str, str] = os.environ, patience: float | None = None) -> None:
        """Raises nothing; what isn't there, Qt finds out at once. `patience` is in s."""
        self._server: XcbServer | None = None
        self._socket: QLocalSocket | None = None
        self._environment = environment
        self._deadline = time.monotonic() + (PATIENCE_SECONDS if patience is None else patience)

    def trouble(self) -> str:
        """In words that the display hangs, "" where it answers or isn't there. Waits up to the patience."""
        wanted = platforms(self._environment)
        if "wayland" in wanted:
            answers = self._wayland_answers()
            if answers is not None:
                return "" if answers else self._words("WAYLAND_DISPLAY")
        if "xcb" in wanted and self._environment.get("DISPLAY") and not self._x_answers():
            return self._words("DISPLAY")
        return ""

    def close(self) -> None:
        """Hang up; again is no error."""
        if self._server is not None:
            self._server.close()
        if self._socket is not None:
            self._socket.abort()
        self._server = self._socket = None

    def _words(self, variable: str) -> str:
        name = self._environment.get(variable, "")
        return (
            f"MoodGuard can't show itself: the display “{name}” ({variable}) takes connections and does not "
            "answer. Log out and in again, or start MoodGuard on another display."
        )

    def _x_answers(self) -> bool:
        def connect() -> None:
            try:
                server = XcbServer(self._environment["DISPLAY"])
            except XError:
                return
            self._server = server

        # libxcb has no limit for this, so it may have to be left behind
        thread = threading.Thread(target=connect, name="display probe", daemon=True)
        thread.start()
        thread.join(max(0.0, self._deadline - time.monotonic()))
        return not thread.is_alive()

    def _wayland_answers(self) -> bool | None:
        """None where there is none."""
        path = wayland_socket(self._environment)
        if path is None:
            return None
        socket = self._socket = QLocalSocket()
        socket.connectToServer(str(path))
        if not socket.waitForConnected(self._left_ms()):
            return None
        socket.write(_WAYLAND_SYNC)
        if socket.waitForReadyRead(self._left_ms()):
            return True
        return None if socket.state() is not QLocalSocket.LocalSocketState.ConnectedState else False

    def _left_ms(self) -> int:
        return max(0, round(1000 * (self._deadline - time.monotonic())))


def platforms(environment: Mapping[str, str]) -> list[str]:
    """What Qt tries on Linux, in its order; as Qt names it."""
    if asked := environment.get("QT_QPA_PLATFORM"):
        return [name.partition(":")[0] for name in asked.split(";")]
    wayland = environment.get("WAYLAND_DISPLAY") or environment.get("XDG_SESSION_TYPE") == "wayland"
    return ["wayland", "xcb"] if wayland else ["xcb"]


def explain(messages: Sequence[str], environment: Mapping[str, str] = os.environ) -> str:
    """In words why Qt could not begin, by what it said, and what to do."""
    said = "\n".join(messages)
    reasons = [_unknown_platform(name) for name in _NOT_FOUND.findall(said)]
    for name in dict.fromkeys(_NOT_LOADED.findall(said)):
        reasons.append(_unloadable(name) or _unreachable(name, environment))
    if not any(reasons):
        reasons = [f"Qt says “{messages[-1].strip() if messages else 'nothing'}”."]
    again = (
        " Without DISPLAY, WAYLAND_DISPLAY and QT_QPA_PLATFORM, MoodGuard plays a demo day without a screen."
        if sys.platform.startswith("linux")
        else ""
    )
    return f"MoodGuard can't show itself: {' Also, '.join(filter(None, reasons))}{again}"


def _unknown_platform(name: str) -> str:
    if name in ("xcb", "wayland", "cocoa", "windows", "offscreen"):
        return f"Qt's part for “{name}” is missing. Install MoodGuard again."
    return (
        f"QT_QPA_PLATFORM names “{name}”, which Qt does not know here. Unset it, or set it to “xcb” or "
        "“wayland”."
    )


def _unloadable(name: str) -> str:
    """Why Qt's part of that name can't be loaded; "" where it can."""
    for file in _plugin_files(name, QCoreApplication.libraryPaths()):
        try:
            ctypes.CDLL(str(file))
        except OSError as error:
            return missing_library(str(error)) or f"{file.name} can't be loaded ({error})."
    return ""


def _plugin_files(name: str, folders: Iterable[str]) -> list[Path]:
    return [file for folder in folders if (file := Path(folder, "platforms", f"libq{name}.so")).is_file()]


def _unreachable(name: str, environment: Mapping[str, str]) -> str:
    if name == "wayland":
        shown = environment.get("WAYLAND_DISPLAY") or "wayland-0"
        return (
            f"the Wayland display “{shown}” (WAYLAND_DISPLAY, in XDG_RUNTIME_DIR) can't be reached. Start "
            "MoodGuard from the desktop, or correct these variables."
        )
    display = environment.get("DISPLAY", "")
    if name != "xcb":
        return ""
    if not display and "wayland" in platforms(environment):
        return ""
    if not display:
        return "there is no display (DISPLAY is not set)."
    if _x_listens(display):
        return (
            f"the display “{display}” (DISPLAY) does not let you in. Start MoodGuard from the desktop, or "
            "correct XAUTHORITY, the file that says you may."
        )
    return (
        f"the display “{display}” (DISPLAY) can't be reached. Start MoodGuard from the desktop, or correct "
        "DISPLAY."
    )


def _x_listens(display: str) -> bool:
    """Whether somebody takes connections at this machine's display of that name."""
    local = _LOCAL_X.fullmatch(display)
    if local is None:
        return False
    socket = QLocalSocket()
    socket.connectToServer(f"/tmp/.X11-unix/X{local[1]}")  # noqa: S108 - where X servers listen
    listens = socket.waitForConnected(1000)
    socket.abort()
    return listens
