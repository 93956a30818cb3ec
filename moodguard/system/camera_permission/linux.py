"""The leave to use cameras on Linux: whoever may read the device file may use it, and opening it tells."""

from moodguard.system.camera_permission.interface import CameraPermission, Permission


class LinuxCameraPermission(CameraPermission):
    """Nobody is asked; a device file that may not be read is found out when it is to be opened."""

    def state(self) -> Permission:
        """Always granted."""
        return Permission.GRANTED
