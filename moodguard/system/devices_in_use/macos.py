"""Cameras and microphones in use on macOS, as its media frameworks tell it without any permission."""

import struct
from collections.abc import Callable

from moodguard.system.devices_in_use.interface import ANOTHER_PROGRAM, DevicesInUse
from moodguard.system.devices_in_use.media_objects import ObjectReader

_SYSTEM = 1  # the object that all others hang on, in both frameworks
_GLOBAL, _INPUT, _OUTPUT = b"glob", b"inpt", b"outp"
_DEVICES, _RUNNING_SOMEWHERE, _STREAMS = b"dev#", b"gone", b"stm#"
_PROCESSES, _RECORDS, _PROCESS_NUMBER = b"prs#", b"piri", b"ppid"
_ALWAYS_LISTENING = {"corespeechd"}  # macOS's own, for "Hey Siri"


class MacDevicesInUse(DevicesInUse):
    """Asks Core Media IO for cameras that run, and Core Audio for processes that record."""

    def __init__(
        self,
        cameras: ObjectReader,
        sound: ObjectReader,
        own_process: int,
        name_of: Callable[[int], str | None],
        camera_is_ours: Callable[[], bool],
    ) -> None:
        """`name_of` gives a process's name; `camera_is_ours` says whether MoodGuard has a camera open."""
        self._cameras = cameras
        self._sound = sound
        self._own_process = own_process
        self._name_of = name_of
        self._camera_is_ours = camera_is_ours
        self._last_users: list[str] | None = None

    def camera_users(self) -> list[str] | None:
        """`ANOTHER_PROGRAM` if a camera runs: macOS doesn't say for whom.

        While it may be for ourselves, the answer is the last one from before.
        """
        if not self._camera_is_ours():
            devices = _numbers(self._cameras(_SYSTEM, _DEVICES, _GLOBAL))
            running = None if devices is None else any(_runs(self._cameras, device) for device in devices)
            self._last_users = None if running is None else [ANOTHER_PROGRAM] * running
        return self._last_users

    def microphone_users(self) -> list[str] | None:
        """The programs that record; before macOS 14.2, which names them, `ANOTHER_PROGRAM`."""
        processes = _numbers(self._sound(_SYSTEM, _PROCESSES, _GLOBAL))
        if processes is None:
            return self._microphones_without_names()
        recording = [each for each in processes if _is_set(self._sound(each, _RECORDS, _GLOBAL))]
        numbers = [
            number
            for each in recording
            for number in _numbers(self._sound(each, _PROCESS_NUMBER, _GLOBAL)) or ()
        ]
        names = {
            self._name_of(number) or ANOTHER_PROGRAM for number in numbers if number != self._own_process
        }
        return sorted(names - _ALWAYS_LISTENING)

    def _microphones_without_names(self) -> list[str] | None:
        devices = _numbers(self._sound(_SYSTEM, _DEVICES, _GLOBAL))
        if devices is None:
            return None
        # A headset that plays music runs as well, so a device that can play tells nothing.
        only_record = [
            each
            for each in devices
            if self._sound(each, _STREAMS, _INPUT) and not self._sound(each, _STREAMS, _OUTPUT)
        ]
        return [ANOTHER_PROGRAM] * any(_runs(self._sound, each) for each in only_record)


def _runs(reader: ObjectReader, device: int) -> bool:
    return _is_set(reader(device, _RUNNING_SOMEWHERE, _GLOBAL))


def _is_set(value: bytes | None) -> bool:
    return any(_numbers(value) or ())


def _numbers(value: bytes | None) -> tuple[int, ...] | None:
    """The numbers of 32 bits that a property holds; None for none, or one of another shape."""
    if value is None or len(value) % 4:
        return None
    return struct.unpack(f"={len(value) // 4}I", value)
