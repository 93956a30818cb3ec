"""The gallery's window in a process of its own: `show_gallery.py PICTURE PLACES [SECONDS]`.

With SECONDS it comes by itself and goes behind them; else as asked for. Where it was is kept in PLACES.
Prints "shown" and "closed", and ends then.
"""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from moodguard.desktop.theme import apply_theme
from moodguard.desktop.viewer import Viewer
from moodguard.store.window_places import WindowPlacesFile


def main() -> None:
    app = QApplication(sys.argv)
    app.setQuitOnLastWindowClosed(False)
    apply_theme(app)
    picture, file = Path(sys.argv[1]), WindowPlacesFile(Path(sys.argv[2]))
    viewer = Viewer()
    place = file.load("gallery")
    if place is not None:
        viewer.restore(place)

    def end() -> None:
        if viewer.place is not None:
            file.save("gallery", viewer.place)
        print("closed", flush=True)
        app.quit()

    viewer.closed.connect(end)
    seconds = float(sys.argv[3]) if len(sys.argv) > 3 else None
    viewer.show_pictures([picture], "A quiet moment", "", activate=seconds is None)
    if seconds is not None:
        viewer.stay_for(seconds)
    print("shown", flush=True)
    app.exec()


if __name__ == "__main__":
    main()
