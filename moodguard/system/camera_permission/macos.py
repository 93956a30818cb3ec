"""The leave to use cameras on macOS, which asks the user once, by way of Qt."""

from collections.abc import Callable

from PySide6.QtCore import QCameraPermission, QCoreApplication, QObject, Qt

from moodguard.system.camera_permission.interface import CameraPermission, Permission

_STATES = {
    Qt.PermissionStatus.Granted: Permission.GRANTED,
    Qt.PermissionStatus.Denied: Permission.DENIED,
    Qt.PermissionStatus.Undetermined: Permission.UNASKED,
}


class QtCameraPermission(CameraPermission):
    """Asks by way of `application`. A bundle without NSCameraUsageDescription is refused unasked."""

    def __init__(self, application: QCoreApplication) -> None:
        """`application` shows the system's question."""
        self._application = application
        self._context = QObject(application)

    def state(self) -> Permission:
        """What the user has answered, if they were asked."""
        return _STATES[self._application.checkPermission(QCameraPermission())]

    def ask(self, answered: Callable[[], None]) -> None:
        """Show the system's question, unless it has its answer; `answered` is called from the event loop."""
        self._application.requestPermission(QCameraPermission(), self._context, lambda *_: answered())
