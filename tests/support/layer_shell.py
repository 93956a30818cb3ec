"""Cards on a compositor of the test's own: what was asked of it, and a connection of ours."""

import json
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from moodguard.system.layer_shell.opening import connected
from moodguard.system.layer_shell.shell import LayerShell
from moodguard.system.wayland import Compositor, wayland_socket
from support.own_compositor import OwnCompositor, own_compositor
from support.waiting import PATIENCE_SECONDS, wait_until


class CardCompositor:
    """See `layer_compositor.py` for what it can be told."""

    def __init__(self, own: OwnCompositor, folder: Path) -> None:
        self.own = own
        self._folder = folder

    def tell(self, order: str) -> str:
        """Give an order, once all that Qt has to do here is done, and do what follows from it."""
        QApplication.processEvents()
        answer = self.own.tell(order)
        QApplication.processEvents()
        return answer

    def asked(self) -> list[dict[str, Any]]:
        """What was asked for each surface that is there."""
        surfaces: list[dict[str, Any]] = json.loads(self.own.tell("asked"))
        return surfaces

    def settle(self) -> None:
        """Return once it has been heard to the end, up to now."""
        answers = int(self.tell("pongs")) + 1
        self.tell("ping")
        wait_for(lambda: int(self.tell("pongs")) >= answers, "an answer")

    def picture(self, surface: int = 0) -> QImage:
        """What is shown on it."""
        path = self._folder / "picture.png"
        assert self.own.tell(f"save {surface} {path}") == "ok"
        return QImage(str(path)).convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)

    def connect(self) -> Compositor:
        """Reach it, as the app does."""
        path = wayland_socket(self.own.environment)
        assert path is not None
        return Compositor(path)


@contextmanager
def card_compositor(*options: str) -> Iterator[CardCompositor]:
    """One for the block."""
    with tempfile.TemporaryDirectory(prefix="wl-") as place:  # a short path, as that of a socket has to be
        folder = Path(place)
        with own_compositor(folder, *options, kind="layer_compositor") as own:
            yield CardCompositor(own, folder)


@contextmanager
def layer_shell(compositor: CardCompositor) -> Iterator[LayerShell]:
    """A connection of ours for the block."""
    shell = LayerShell(connected(compositor.connect, PATIENCE_SECONDS))
    try:
        yield shell
    finally:
        shell.close()


def wait_for(condition: Callable[[], bool], what: str) -> None:
    """As `wait_until`, while Qt does what it has to do."""

    def holds() -> bool:
        QApplication.processEvents()
        return condition()

    wait_until(holds, what)
