"""The leave to use cameras: one interface, one file per platform behind it, chosen here."""

import sys

from PySide6.QtCore import QCoreApplication

from moodguard.system.camera_permission.interface import CameraPermission, Permission
from moodguard.system.camera_permission.linux import LinuxCameraPermission
from moodguard.system.camera_permission.windows import WindowsCameraPermission

__all__ = ["CameraPermission", "LinuxCameraPermission", "Permission", "system_camera_permission"]


def system_camera_permission(application: QCoreApplication) -> CameraPermission:
    """The leave to use cameras on this platform."""
    if sys.platform == "win32":
        return WindowsCameraPermission()
    if sys.platform == "darwin":
        # Qt's permissions take PySide 40 ms to look through, which no start elsewhere should wait for.
        from moodguard.system.camera_permission.macos import QtCameraPermission

        return QtCameraPermission(application)
    return LinuxCameraPermission()
