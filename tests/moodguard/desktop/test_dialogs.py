"""The dialogs for files leave no list of the folders that the user has been in."""

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

# In a process of its own, as Qt looks for the home of its settings only once.
ASKED = """
    import sys
    from pathlib import Path
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
    from moodguard.desktop.dialogs import FileDialogs

    application, folder = QApplication([]), Path(sys.argv[1])

    def choose(name):
        for dialog in application.topLevelWidgets():
            if isinstance(dialog, QFileDialog) and dialog.isVisible():
                dialog.selectFile(str(folder / name))
                dialog.accept()
                return
        QTimer.singleShot(10, lambda: choose(name))

    parent, files = QWidget(), FileDialogs()
    QTimer.singleShot(0, lambda: choose("mine.zip"))
    print(files.save(parent, "Save", folder / "else.zip", "ZIP files (*.zip)"))
    QTimer.singleShot(0, lambda: choose("there.onnx"))
    print(files.file(parent, "Open", folder, "Models (*.onnx)"))
    QTimer.singleShot(0, lambda: choose("inner"))
    print(files.folder(parent, "Folder", folder))
"""


@pytest.mark.skipif(
    sys.platform in ("win32", "darwin"), reason="there Qt keeps it where it can't be led from"
)
def test_qt_keeps_no_list_of_the_folders_that_files_were_chosen_in(tmp_path: Path) -> None:
    home, folder = tmp_path / "home", tmp_path / "documents"
    (folder / "inner").mkdir(parents=True)
    (folder / "there.onnx").write_bytes(b"a model")
    home.mkdir()
    known = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(ASKED), str(folder)],
        env=known | {"HOME": str(home), "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        stdout=subprocess.PIPE, text=True, check=True,
    )  # fmt: skip
    assert done.stdout.split() == [str(folder / name) for name in ("mine.zip", "there.onnx", "inner")]
    assert [path for path in home.rglob("*") if path.is_file() and "fontconfig" not in path.parts] == []
