"""Values of macOS's Core Foundation as Python's own, by way of ctypes."""

import ctypes
from collections.abc import Callable

_LIBRARY = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation"
_UTF8 = 0x08000100
_SINT64, _FLOAT64 = 4, 6  # kCFNumberSInt64Type, kCFNumberFloat64Type


class CoreFoundation:
    """Turns dictionaries, arrays, texts, numbers and truth values over; anything else becomes None."""

    def __init__(self) -> None:
        """Raises OSError on another platform."""
        self._cf = cf = ctypes.CDLL(_LIBRARY)
        ref, count = ctypes.c_void_p, ctypes.c_long
        for name, result, *arguments in (
            ("CFGetTypeID", ctypes.c_ulong, ref),
            ("CFRelease", None, ref),
            ("CFDictionaryGetCount", count, ref),
            ("CFDictionaryGetKeysAndValues", None, ref, ref, ref),
            ("CFArrayGetCount", count, ref),
            ("CFArrayGetValueAtIndex", ref, ref, count),
            ("CFStringGetLength", count, ref),
            ("CFStringGetMaximumSizeForEncoding", count, count, ctypes.c_uint32),
            ("CFStringGetCString", ctypes.c_ubyte, ref, ref, count, ctypes.c_uint32),
            ("CFNumberIsFloatType", ctypes.c_ubyte, ref),
            ("CFNumberGetValue", ctypes.c_ubyte, ref, count, ref),
            ("CFBooleanGetValue", ctypes.c_ubyte, ref),
        ):
            function = getattr(cf, name)
            function.restype, function.argtypes = result, tuple(arguments)
        self._readers: dict[int, Callable[[int], object]] = {
            self._type("CFDictionary"): self._dictionary,
            self._type("CFArray"): self._array,
            self._type("CFString"): self._text,
            self._type("CFNumber"): self._number,
            self._type("CFBoolean"): lambda value: bool(cf.CFBooleanGetValue(value)),
        }

    def copied(self, library: str, function: str, *arguments: object) -> object:
        """What a function of `library` that gives a new object gives; the object itself is let go."""
        create = getattr(ctypes.CDLL(library), function)
        create.restype = ctypes.c_void_p
        return self.taken(create(*arguments))

    def taken(self, reference: int | None) -> object:
        """The value of an object that is ours, which is let go; None for no object."""
        if not reference:
            return None
        try:
            return self.value(reference)
        finally:
            self._cf.CFRelease(reference)

    def release(self, reference: int) -> None:
        """Let go of an object that is ours."""
        self._cf.CFRelease(reference)

    def value(self, reference: int | None) -> object:
        """The value of an object; None for no object, and for one of another kind."""
        reader = self._readers.get(self._cf.CFGetTypeID(reference)) if reference else None
        return reader(reference) if reader is not None and reference else None

    def _type(self, name: str) -> int:
        identify = getattr(self._cf, f"{name}GetTypeID")
        identify.restype = ctypes.c_ulong
        return int(identify())

    def _dictionary(self, reference: int) -> dict[object, object]:
        count = self._cf.CFDictionaryGetCount(reference)
        keys, values = (ctypes.c_void_p * count)(), (ctypes.c_void_p * count)()
        self._cf.CFDictionaryGetKeysAndValues(reference, keys, values)
        return {self.value(key): self.value(value) for key, value in zip(keys, values, strict=True)}

    def _array(self, reference: int) -> list[object]:
        count = self._cf.CFArrayGetCount(reference)
        return [self.value(self._cf.CFArrayGetValueAtIndex(reference, at)) for at in range(count)]

    def _text(self, reference: int) -> str | None:
        length = self._cf.CFStringGetLength(reference)
        size = self._cf.CFStringGetMaximumSizeForEncoding(length, _UTF8) + 1
        buffer = ctypes.create_string_buffer(size)
        if not self._cf.CFStringGetCString(reference, buffer, size, _UTF8):
            return None
        return buffer.value.decode("utf-8", errors="replace")

    def _number(self, reference: int) -> int | float:
        if self._cf.CFNumberIsFloatType(reference):
            real = ctypes.c_double()
            self._cf.CFNumberGetValue(reference, _FLOAT64, ctypes.byref(real))
            return real.value
        whole = ctypes.c_int64()
        self._cf.CFNumberGetValue(reference, _SINT64, ctypes.byref(whole))
        return whole.value
