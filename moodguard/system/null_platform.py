"""Stands for a platform's word where the platform doesn't give it."""

from moodguard.system.devices_in_use.interface import DevicesInUse
from moodguard.system.do_not_disturb.interface import DoNotDisturb
from moodguard.system.fullscreen.interface import Fullscreen
from moodguard.system.idle.interface import IdleClock
from moodguard.system.lock.interface import ScreenLock
from moodguard.system.power.interface import Power


class NullPlatform(IdleClock, ScreenLock, DevicesInUse, Fullscreen, DoNotDisturb, Power):
    """Answers None to everything."""

    def idle_seconds(self) -> None:
        """It can't be told."""

    def is_locked(self) -> None:
        """It can't be told."""

    def camera_users(self) -> None:
        """It can't be told."""

    def microphone_users(self) -> None:
        """It can't be told."""

    def is_fullscreen(self) -> None:
        """It can't be told."""

    def is_on(self) -> None:
        """It can't be told."""

    def on_battery(self) -> None:
        """It can't be told."""
