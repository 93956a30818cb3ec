"""A window to type in: `type_window.py TITLE FILE` keeps what is typed in the file, as it stands."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QPlainTextEdit


def main() -> None:
    app = QApplication(sys.argv)
    title, file = sys.argv[1:3]
    window = QPlainTextEdit(windowTitle=title)
    window.resize(420, 260)
    window.textChanged.connect(lambda: Path(file).write_text(window.toPlainText()))
    window.show()
    window.activateWindow()
    app.exec()


if __name__ == "__main__":
    main()
