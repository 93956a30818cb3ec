"""The leave to use cameras; Windows and macOS are stood in for."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from pytestqt.qtbot import QtBot

from moodguard.system.camera_permission import LinuxCameraPermission, Permission
from moodguard.system.camera_permission.macos import QtCameraPermission
from moodguard.system.camera_permission.windows import WindowsCameraPermission


@pytest.mark.parametrize(
    ("switches", "expected"),
    [
        ((None, None, None), Permission.GRANTED),
        (("Allow", "Allow", "Allow"), Permission.GRANTED),
        (("Deny", "Allow", "Allow"), Permission.DENIED),
        (("Allow", "Deny", "Allow"), Permission.DENIED),
        (("Allow", "Allow", "Deny"), Permission.DENIED),
    ],
)
def test_any_switch_of_windows_that_is_off_forbids_the_camera(
    switches: tuple[str | None, str | None, str | None], expected: Permission
) -> None:
    machine, user, programs = switches

    def switch(of_machine: bool, key: str) -> str | None:
        if of_machine:
            return machine
        return programs if key.endswith("NonPackaged") else user

    assert WindowsCameraPermission(switch).state() is expected


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (Qt.PermissionStatus.Granted, Permission.GRANTED),
        (Qt.PermissionStatus.Denied, Permission.DENIED),
        (Qt.PermissionStatus.Undetermined, Permission.UNASKED),
    ],
)
def test_qt_tells_what_macos_was_answered(
    qapp: QCoreApplication, monkeypatch: pytest.MonkeyPatch, status: Qt.PermissionStatus, expected: Permission
) -> None:
    permission = QtCameraPermission(qapp)
    monkeypatch.setattr(permission, "_application", type("Mac", (), {"checkPermission": lambda *_: status})())
    assert permission.state() is expected


def test_an_answer_is_passed_on(qapp: QCoreApplication, qtbot: QtBot) -> None:
    answers: list[str] = []
    QtCameraPermission(qapp).ask(lambda: answers.append("qt"))
    qtbot.waitUntil(lambda: answers == ["qt"])
    LinuxCameraPermission().ask(lambda: answers.append("linux"))
    assert answers == ["qt", "linux"]
    assert LinuxCameraPermission().state() is Permission.GRANTED
