"""Connects to a compositor that can show cards, on a thread of its own: it may be slow, and so is loading."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from moodguard.system.wayland import Compositor, WaylandError

COMPOSITOR, SHM, SHELL = "wl_compositor", "wl_shm", "zwlr_layer_shell_v1"
_NEEDED = {COMPOSITOR: 4, SHM: 1, SHELL: 1}  # in these versions at least
PATIENCE_SECONDS = 1.0
STOP_SECONDS = 3.0


class NotOfferedError(Exception):
    """The compositor is there and lacks what is needed, or this machine does: it is no use to try again."""


def connected(connect: Callable[[], Compositor], patience: float = PATIENCE_SECONDS) -> Compositor:
    """A connection that has heard what the compositor offers, within `patience` (s), for `LayerShell`.

    Raises WaylandError, and NotOfferedError where it is no use to try again. For any thread.
    """
    try:
        compositor = connect()
    except ImportError as error:
        raise NotOfferedError(f"there is no pywayland here: {error}") from error
    try:
        if not compositor.catch_up(patience):
            raise WaylandError("the compositor doesn't answer")
        for name, version in _NEEDED.items():
            if not any(offer.version >= version for offer in compositor.offers(name)):
                raise NotOfferedError(f"the compositor doesn't offer {name}")
        import pywayland.protocol.cursor_shape_v1
        import pywayland.protocol.xdg_shell  # noqa: F401 - large, and wanted on the thread of the windows

        import moodguard.system.layer_shell.protocol  # noqa: F401
    except (WaylandError, NotOfferedError):
        compositor.close()
        raise
    return compositor


class Opening(QObject):
    """One try to connect; how it ended reaches the thread of the windows by a queued signal."""

    opened = Signal(object)  # Compositor, as `connected` gives it
    failed = Signal(str, bool)  # why, in words, and whether it is of use to try again

    def __init__(self, connect: Callable[[], Compositor]) -> None:
        """Without a parent: the thread may outlive what wanted it."""
        super().__init__()
        self._connect = connect
        self._thread = threading.Thread(target=self._run, name="layer shell", daemon=True)

    def start(self) -> None:
        """Begin. Once only."""
        self._thread.start()

    def stop(self) -> None:
        """How it ends is not told any more; waits for it for a few seconds at most."""
        self.blockSignals(True)
        if self._thread.is_alive():
            self._thread.join(STOP_SECONDS)

    def _run(self) -> None:
        try:
            compositor = connected(self._connect)
        except WaylandError as error:
            self.failed.emit(str(error), True)
        except NotOfferedError as error:
            self.failed.emit(str(error), False)
        else:
            self.opened.emit(compositor)
