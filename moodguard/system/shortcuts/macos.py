"""Keyboard shortcuts on macOS: Carbon's RegisterEventHotKey, which needs no permission."""

import ctypes
from collections.abc import Callable, Sequence
from typing import Any, Protocol

from PySide6.QtCore import QObject

from moodguard.system.shortcuts.interface import Shortcut, Shortcuts, choose_others, no_such_key, taken
from moodguard.system.shortcuts.keys import key_named
from moodguard.translation import tr

EXISTS_ALREADY = -9878  # eventHotKeyExistsErr
_CARBON = "/System/Library/Frameworks/Carbon.framework/Carbon"
# Qt calls the Command key Ctrl on macOS, and the Control key Meta.
_BITS = {"Ctrl": 0x0100, "Shift": 0x0200, "Alt": 0x0800, "Meta": 0x1000}
_FIRST_ID = 1
_SIGNATURE = int.from_bytes(b"MdGd", "big")
_KEYBOARD, _HOT_KEY_PRESSED = int.from_bytes(b"keyb", "big"), 5
_DIRECT_OBJECT, _HOT_KEY_ID = int.from_bytes(b"----", "big"), int.from_bytes(b"hkid", "big")


class HotKeys(Protocol):
    """Carbon's hot keys."""

    def register(self, number: int, modifiers: int, key: int) -> int:
        """0 where it is ours now, else Carbon's number of the error."""
        ...

    def unregister(self, number: int) -> None:
        """Give it back."""
        ...


class MacShortcuts(Shortcuts):
    """Registers hot keys of the application."""

    def __init__(
        self,
        hot_keys: Callable[[Callable[[int], None]], HotKeys] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`hot_keys` gives Carbon's, which call what they are given with the number that was pressed."""
        super().__init__(parent)
        self._open = hot_keys or CarbonHotKeys
        self._hot_keys: HotKeys | None = None
        self._names: dict[int, str] = {}

    def register(self, wanted: Sequence[Shortcut]) -> None:
        """As `Shortcuts.register`."""
        self.stop()
        if self._hot_keys is None and wanted:
            self._hot_keys = self._open(self.press)
        problems = [self._take(number, each) for number, each in enumerate(wanted, _FIRST_ID)]
        self.registered.emit(" ".join(filter(None, problems)))

    def stop(self) -> None:
        """As `Shortcuts.stop`."""
        for number in self._names:
            if self._hot_keys is not None:
                self._hot_keys.unregister(number)
        self._names.clear()

    def press(self, number: int) -> None:
        """Carbon's word that the hot key of this number was pressed."""
        if number in self._names:
            self.activated.emit(self._names[number])

    def _take(self, number: int, shortcut: Shortcut) -> str:
        """In words why the keys can't be had, "" where they can."""
        key = key_named(shortcut.keys.key)
        if key is None or key.macos is None or self._hot_keys is None:
            return no_such_key(shortcut)
        modifiers = sum(_BITS[name] for name in shortcut.keys.modifiers)
        error = self._hot_keys.register(number, modifiers, key.macos)
        if error == EXISTS_ALREADY:
            return taken(shortcut)
        if error:
            refusal = tr("macOS does not give {keys} to programs (error {error}).").format(
                keys=shortcut.keys, error=error
            )
            return f"{refusal} {choose_others(shortcut)}"
        self._names[number] = shortcut.name
        return ""


class _EventType(ctypes.Structure):
    _fields_ = (("kind_class", ctypes.c_uint32), ("kind", ctypes.c_uint32))


class _HotKeyId(ctypes.Structure):
    _fields_ = (("signature", ctypes.c_uint32), ("number", ctypes.c_uint32))


class CarbonHotKeys:
    """Carbon's own, by way of ctypes. Nobody has run it yet."""

    def __init__(self, pressed: Callable[[int], None]) -> None:
        """Raises OSError on another platform."""
        self._carbon = carbon = ctypes.CDLL(_CARBON)
        pointer = ctypes.c_void_p
        carbon.GetApplicationEventTarget.restype = pointer
        handler_type = ctypes.CFUNCTYPE(ctypes.c_int32, pointer, pointer, pointer)

        def handle(_call: Any, event: int, _data: Any) -> int:
            found = _HotKeyId()
            carbon.GetEventParameter(
                pointer(event), _DIRECT_OBJECT, _HOT_KEY_ID, None, ctypes.sizeof(found), None,
                ctypes.byref(found),
            )  # fmt: skip
            pressed(found.number)
            return 0

        self._handler = handler_type(handle)  # kept, or it would be collected while Carbon calls it
        kinds = _EventType(_KEYBOARD, _HOT_KEY_PRESSED)
        self._target = pointer(carbon.GetApplicationEventTarget())
        carbon.InstallEventHandler(self._target, self._handler, 1, ctypes.byref(kinds), None, None)
        self._references: dict[int, ctypes.c_void_p] = {}

    def register(self, number: int, modifiers: int, key: int) -> int:
        """As `HotKeys.register`."""
        reference = ctypes.c_void_p()
        error = self._carbon.RegisterEventHotKey(
            key, modifiers, _HotKeyId(_SIGNATURE, number), self._target, 0, ctypes.byref(reference)
        )
        if not error:
            self._references[number] = reference
        return int(error)

    def unregister(self, number: int) -> None:
        """As `HotKeys.unregister`."""
        if (reference := self._references.pop(number, None)) is not None:
            self._carbon.UnregisterEventHotKey(reference)
