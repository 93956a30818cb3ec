"""A window of another program: `show_window.py full` or `plain`; each line it reads changes that."""

import sys
import threading

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget


class Orders(QObject):
    """What is read, handed to the window's thread."""

    came = Signal(str)


def main() -> None:
    app = QApplication(sys.argv)
    window = QWidget(windowTitle="another program")
    orders = Orders()

    def show(how: str) -> None:
        state = Qt.WindowState.WindowFullScreen if how == "full" else Qt.WindowState.WindowNoState
        window.setWindowState(state)
        window.show()
        window.activateWindow()

    def read() -> None:
        for line in sys.stdin:
            orders.came.emit(line.strip())

    orders.came.connect(show)
    threading.Thread(target=read, daemon=True).start()
    show(sys.argv[1])
    app.exec()


if __name__ == "__main__":
    main()
