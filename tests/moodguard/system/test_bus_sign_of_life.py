"""A bus that hangs is asked without waiting for it."""

import os
import shutil
import signal
import subprocess
import sys

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusConnection
from pytestqt.qtbot import QtBot

from moodguard.system.bus_sign_of_life import BusSignOfLife
from support.desktop import child

pytestmark = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="about Linux's bus")


def test_a_bus_that_hangs_is_not_waited_for_and_answers_when_it_goes_on(qtbot: QtBot) -> None:
    if shutil.which("dbus-daemon") is None:
        pytest.skip("needs a bus to test on; missing: dbus-daemon")
    daemon = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    answers: list[bool] = []
    with child(daemon, dict(os.environ), stdout=subprocess.PIPE) as bus:
        assert bus.stdout is not None
        connection = QDBusConnection.connectToBus(bus.stdout.readline().strip(), "the living")
        sign = BusSignOfLife(connection)
        sign.ask(lambda: answers.append(True))
        qtbot.waitUntil(lambda: len(answers) == 1)
        bus.send_signal(signal.SIGSTOP)
        try:
            sign.ask(lambda: answers.append(True))
            QCoreApplication.processEvents()
            assert len(answers) == 1
        finally:
            bus.send_signal(signal.SIGCONT)
        qtbot.waitUntil(lambda: len(answers) == 2)
        QDBusConnection.disconnectFromBus("the living")


@pytest.mark.usefixtures("qtbot")
def test_where_there_is_no_bus_nobody_waits() -> None:
    answers: list[bool] = []
    nowhere = QDBusConnection.connectToBus("unix:path=/nowhere/at/all", "nobody living")
    BusSignOfLife(nowhere).ask(lambda: answers.append(True))
    assert answers == [True]
