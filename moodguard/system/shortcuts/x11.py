"""Keyboard shortcuts under X11: keys of the root window, grabbed by a connection of our own.

A thread of its own waits for them, so that a server that is slow to answer holds up no window.
"""

import contextlib
import ctypes
import logging
import os
import queue
import select
import struct
import threading
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from moodguard.system.shortcuts.interface import Shortcut, Shortcuts, no_such_key, taken
from moodguard.system.shortcuts.x11_keymap import Grab, Keymap, read_keymap
from moodguard.system.xcb import XcbEvents, XError
from moodguard.translation import to_translate, tr

log = logging.getLogger(__name__)

STOP_SECONDS = 3.0
NO_SERVER = to_translate(
    "The keyboard shortcuts can't be had, because the display doesn't answer. All else goes on; they are "
    "asked for again at the next start."
)
_GRAB_KEY, _UNGRAB_KEY, _GET_INPUT_FOCUS = 33, 34, 43
_ERROR, _KEY_PRESS, _KEY_RELEASE, _MAPPING_NOTIFY = 0, 2, 3, 34
_ASYNC = 1  # the keyboard and the mouse go on for everybody while the keys are held
_POINTER = 2  # the kind of MappingNotify that is about the mouse


class X11Shortcuts(Shortcuts):
    """Grabs keys, and grabs them anew when the keyboard's layout changes."""

    def __init__(self, connect: Callable[[], XcbEvents], parent: QObject | None = None) -> None:
        """`connect` opens a connection for this alone, on the thread that waits for keys."""
        super().__init__(parent)
        self._connect = connect
        self._wishes: queue.SimpleQueue[tuple[Shortcut, ...] | None] = queue.SimpleQueue()  # None: end
        self._wake_end, self._wake = -1, -1
        self._thread: threading.Thread | None = None

    def register(self, wanted: Sequence[Shortcut]) -> None:
        """As `Shortcuts.register`."""
        if self._thread is None:
            if not wanted:
                self.registered.emit("")
                return
            self._wake_end, self._wake = os.pipe()
            self._thread = threading.Thread(target=self._run, name="shortcuts", daemon=True)
            self._thread.start()
        self._wishes.put(tuple(wanted))
        os.write(self._wake, b".")

    def stop(self) -> None:
        """As `Shortcuts.stop`; waits for the thread, for a few seconds at most."""
        if self._thread is None:
            return
        self._wishes.put(None)
        os.write(self._wake, b".")
        self._thread.join(STOP_SECONDS)
        if self._thread.is_alive():
            self.blockSignals(True)
            self.setParent(None)  # or this would be destroyed with its parent, under that thread's feet
            return
        for end in (self._wake_end, self._wake):
            os.close(end)
        self._thread = None

    # --- on the thread

    def _run(self) -> None:
        try:
            self._serve()
        except XError as error:
            log.info("no keyboard shortcuts any more: %s", error)
            self.registered.emit(tr(NO_SERVER))
        except Exception:
            log.exception("the keyboard shortcuts failed")
            self.registered.emit(tr(NO_SERVER))

    def _serve(self) -> None:
        with contextlib.closing(self._connect()) as server:
            keys = _Keys(server)
            waiting = select.poll()  # not select(), which can't take a file number above 1023
            waiting.register(server.descriptor, select.POLLIN)
            waiting.register(self._wake_end, select.POLLIN)
            while True:
                for name in keys.take_pressed():
                    self.activated.emit(name)
                ready = dict(waiting.poll())
                if self._wake_end in ready:
                    os.read(self._wake_end, 1)
                    wanted = self._wishes.get()
                    if wanted is None:
                        return
                    self.registered.emit(" ".join(keys.grab(wanted)))


class _Keys:
    """The keys that are grabbed on one connection, and what they mean."""

    def __init__(self, server: XcbEvents) -> None:
        self._server = server
        self._wanted: tuple[Shortcut, ...] = ()
        self._names: dict[Grab, str] = {}
        self._keymap = Keymap(())
        self._released: tuple[int, int] | None = None  # key and time (ms of the server)
        self._pressed: list[bytes] = []  # KeyPress and KeyRelease, not looked at yet
        self._refused = False
        self._has_other_layout = False

    def grab(self, wanted: Sequence[Shortcut]) -> list[str]:
        """Grab these keys and no others; in words, for each that can't be had, why. Raises XError."""
        self._wanted = tuple(wanted)
        self._has_other_layout = False
        before, keymap = self._keymap, read_keymap(self._server)
        found = [(each, keymap.grab_for(each.keys, other_keysyms(each.keys.key))) for each in wanted]
        # What stays is never let go, or a key that is just pressed is lost.
        stays = set(self._names).intersection(grab for _, grab in found)
        if keymap.locks != before.locks:
            stays = set()
        for old in set(self._names) - stays:
            self._give_back(old)
        self._keymap, self._names = keymap, {}
        problems = []
        for shortcut, grab in found:
            if grab is None:
                problems.append(no_such_key(shortcut))
            elif grab not in stays and not self._take(grab):
                problems.append(taken(shortcut))
            else:
                self._names[grab] = shortcut.name
        return problems

    def take_pressed(self) -> list[str]:
        """The names of the shortcuts whose keys were pressed since. Raises XError."""
        self._read_events()
        if self._has_other_layout:
            log.info("the keyboard has another layout")
            self.grab(self._wanted)
        names = [name for event in self._pressed if (name := self._meant_by(event)) is not None]
        self._pressed.clear()
        return names

    def _meant_by(self, event: bytes) -> str | None:
        (time,) = struct.unpack_from("=I", event, 4)
        (state,) = struct.unpack_from("=H", event, 28)
        if _kind(event) == _KEY_RELEASE:
            self._released = (event[1], time)
            return None
        if self._released == (
            event[1],
            time,
        ):  # it is held: released and pressed again at once, over and over
            return None
        return self._names.get(Grab(event[1], state & self._keymap.meant))

    def _read_events(self) -> None:
        while (event := self._server.next_event()) is not None:
            kind = _kind(event)
            if kind in (_KEY_PRESS, _KEY_RELEASE):
                self._pressed.append(event)
            elif kind == _MAPPING_NOTIFY and event[4] != _POINTER:
                self._has_other_layout = True
            elif kind == _ERROR:
                self._refused = True

    def _take(self, grab: Grab) -> bool:
        """Whether the key is ours now, in every state of the locks. Raises XError."""
        self._refused = False
        for locks in self._keymap.locks:
            modifiers = grab.modifiers | locks
            self._server.post(
                struct.pack(
                    "=BBHIHBBBxxx",
                    _GRAB_KEY,
                    0,
                    0,
                    self._server.root,
                    modifiers,
                    grab.keycode,
                    _ASYNC,
                    _ASYNC,
                )
            )
        self._server.ask(struct.pack("=BBH", _GET_INPUT_FOCUS, 0, 0))  # behind it, all have been looked at
        self._read_events()
        if self._refused:
            self._give_back(grab)
        return not self._refused

    def _give_back(self, grab: Grab) -> None:
        for locks in self._keymap.locks:
            modifiers = grab.modifiers | locks
            self._server.post(
                struct.pack("=BBHIHxx", _UNGRAB_KEY, grab.keycode, 0, self._server.root, modifiers)
            )


def _kind(event: bytes) -> int:
    return event[0] & 0x7F  # the other bit says that another program has sent it


def other_keysyms(key: str) -> tuple[int, ...]:
    """What else a letter may be called on a keyboard, as those of other scripts are, by libxkbcommon."""
    if len(key) != 1 or key.isascii():
        return ()
    try:
        named = ctypes.CDLL("libxkbcommon.so.0").xkb_utf32_to_keysym
    except (OSError, AttributeError):
        return ()
    named.argtypes, named.restype = (ctypes.c_uint32,), ctypes.c_uint32
    return tuple({int(named(ord(letter[0]))) for letter in (key.lower(), key.upper())})
