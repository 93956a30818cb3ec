"""Keyboard shortcuts on Windows: RegisterHotKey, whose messages come to the thread of the windows."""

import ctypes
import sys
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject

from moodguard.system.shortcuts.interface import Shortcut, Shortcuts, choose_others, no_such_key, taken
from moodguard.system.shortcuts.keys import key_named
from moodguard.system.windows_library import windows_library
from moodguard.translation import tr

WM_HOTKEY = 0x0312
ALREADY_REGISTERED = 1409
_BITS = {"Alt": 1, "Ctrl": 2, "Shift": 4, "Meta": 8}
_NO_REPEAT = 0x4000
_FIRST_ID = 1
# (id, modifiers, virtual key) and (id); 0 for done, else Windows' number of the error
Register = Callable[[int, int, int], int]
Unregister = Callable[[int], None]


class WindowsShortcuts(Shortcuts):
    """Registers hot keys of the thread, and hears of them by Qt's filter of native messages."""

    def __init__(
        self,
        register: Register | None = None,
        unregister: Unregister | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`register` and `unregister` are Windows' own unless told otherwise."""
        super().__init__(parent)
        self._register = register or register_hot_key
        self._unregister = unregister or unregister_hot_key
        self._names: dict[int, str] = {}
        self._filter: _HotKeyFilter | None = None

    def register(self, wanted: Sequence[Shortcut]) -> None:
        """As `Shortcuts.register`."""
        self.stop()
        problems = [self._take(number, each) for number, each in enumerate(wanted, _FIRST_ID)]
        application = QCoreApplication.instance()
        if self._names and application is not None:
            self._filter = _HotKeyFilter(self.press)
            application.installNativeEventFilter(self._filter)
        self.registered.emit(" ".join(filter(None, problems)))

    def stop(self) -> None:
        """As `Shortcuts.stop`."""
        for number in self._names:
            self._unregister(number)
        self._names.clear()
        application = QCoreApplication.instance()
        if self._filter is not None and application is not None:
            application.removeNativeEventFilter(self._filter)
        self._filter = None

    def press(self, number: int) -> None:
        """Windows' message that the hot key of this number was pressed."""
        if number in self._names:
            self.activated.emit(self._names[number])

    def _take(self, number: int, shortcut: Shortcut) -> str:
        """In words why the keys can't be had, "" where they can."""
        key = key_named(shortcut.keys.key)
        if key is None or key.windows is None:
            return no_such_key(shortcut)
        modifiers = sum(_BITS[name] for name in shortcut.keys.modifiers) | _NO_REPEAT
        error = self._register(number, modifiers, key.windows)
        if error == ALREADY_REGISTERED:
            return taken(shortcut)
        if error:
            refusal = tr("Windows does not give {keys} to programs (error {error}).").format(
                keys=shortcut.keys, error=error
            )
            return f"{refusal} {choose_others(shortcut)}"
        self._names[number] = shortcut.name
        return ""


class _Message(ctypes.Structure):
    """Windows' MSG."""

    _fields_ = (
        ("window", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("number", ctypes.c_size_t),
        ("more", ctypes.c_ssize_t),
        ("time", ctypes.c_uint32),
        ("x", ctypes.c_long),
        ("y", ctypes.c_long),
    )


class _HotKeyFilter(QAbstractNativeEventFilter):
    def __init__(self, press: Callable[[int], None]) -> None:
        super().__init__()
        self._press = press

    def nativeEventFilter(  # noqa: N802 - Qt's name
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> Any:
        """Look for hot keys; every message goes on to whom it is for."""
        if QByteArray(kind).data() in (b"windows_generic_MSG", b"windows_dispatcher_MSG"):
            found = _Message.from_address(int(message))
            if found.message == WM_HOTKEY:
                self._press(int(found.number))
        return False, 0


def register_hot_key(number: int, modifiers: int, key: int) -> int:
    """0 where it is ours now, else Windows' number of the error. Raises OSError on another platform."""
    if sys.platform == "win32":
        user32 = ctypes.WinDLL("user32", use_last_error=True)
        return 0 if user32.RegisterHotKey(None, number, modifiers, key) else ctypes.get_last_error() or -1
    raise OSError("hot keys like these are a part of Windows")


def unregister_hot_key(number: int) -> None:
    """Give it back. Raises OSError on another platform."""
    windows_library("user32").UnregisterHotKey(None, number)
