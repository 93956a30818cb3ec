"""The connection behind all cards: what is bound of the compositor's, and what it says, on Qt's thread."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier, Signal

from moodguard.system.layer_shell.cursor import Cursor, DrawnCursor, ShapeCursor
from moodguard.system.layer_shell.opening import COMPOSITOR, SHELL, SHM
from moodguard.system.layer_shell.outputs import Outputs
from moodguard.system.layer_shell.popup import Box, PopupSurface
from moodguard.system.layer_shell.seat import SEAT, VERSION, Seat
from moodguard.system.layer_shell.surface import PATIENCE_MS, LayerSurface, Place, Session
from moodguard.system.wayland import Compositor, Offer, Proxy, WaylandError

WM_BASE, CURSOR_SHAPES = "xdg_wm_base", "wp_cursor_shape_manager_v1"


class LayerShell(QObject):
    """Makes surfaces. Nothing in it waits: what the compositor says is heard when it comes."""

    lost = Signal(str)  # the connection, with all surfaces; why, in words

    def __init__(self, compositor: Compositor, parent: QObject | None = None) -> None:
        """Of a compositor that has been heard, and offers what is needed; it is hung up with `close`."""
        from pywayland.protocol.cursor_shape_v1 import WpCursorShapeManagerV1
        from pywayland.protocol.wayland import WlCompositor, WlShm
        from pywayland.protocol.xdg_shell import XdgWmBase

        from moodguard.system.layer_shell.protocol import ZwlrLayerShellV1

        super().__init__(parent)
        self._compositor = compositor
        self._is_open = True
        self._to_do: deque[Callable[[], None]] = deque()
        wl_compositor, shm = self._bound(COMPOSITOR, WlCompositor, 4), self._bound(SHM, WlShm, 1)
        self._shell = self._bound(SHELL, ZwlrLayerShellV1, ZwlrLayerShellV1.version)
        self._wm_base = self._bound(WM_BASE, XdgWmBase, 1)
        self._shapes = self._bound(CURSOR_SHAPES, WpCursorShapeManagerV1, 1)
        if self._wm_base is not None:
            self._wm_base.dispatcher["ping"] = lambda base, serial: base.pong(serial)
        outputs = Outputs(compositor, lambda: self._later(self._rescale))
        self._session = Session(compositor, wl_compositor, shm, outputs, self._later, self.flush)
        self._seats: dict[Offer, Seat] = {}
        kind = QSocketNotifier.Type
        self._reading = QSocketNotifier(compositor.socket, kind.Read, self)
        self._reading.activated.connect(self._hear)
        self._writing = QSocketNotifier(compositor.socket, kind.Write, self)
        self._writing.setEnabled(False)
        self._writing.activated.connect(self.flush)
        self._follow_offers()
        self.flush()

    def show_card(self, place: Place, output: str = "", patience_ms: int = PATIENCE_MS) -> LayerSurface:
        """A card's surface, on the output of that name, or one that the compositor chooses."""
        proxy = self._session.outputs.named(output)
        return LayerSurface(self._session, self._shell, place, proxy, patience_ms)

    def show_popup(
        self, card: LayerSurface, at: Box, size: tuple[int, int], *, menu: bool
    ) -> PopupSurface | None:
        """A menu, or words, at a part of a card; None where the compositor has no way for that."""
        if self._wm_base is None:
            return None
        return PopupSurface(self._session, self._wm_base, card, at, size, menu=menu)

    def flush(self) -> None:
        """Send what was asked; what can't be sent now goes when the compositor takes it."""
        if self._is_open:
            self._writing.setEnabled(not self._compositor.flush())

    def close(self) -> None:
        """Take all surfaces away and hang up; again is no error."""
        if not self._is_open:
            return
        for surface in list(self._session.surfaces.values()):
            surface.close()
        self.flush()
        self._is_open = False
        self._reading.setEnabled(False)
        self._writing.setEnabled(False)
        self._to_do.clear()
        self._compositor.close()

    def _bound(self, name: str, interface: type, version: int) -> Proxy:
        """None where the compositor doesn't offer it."""
        offer = next(self._compositor.offers(name), None)
        return self._compositor.bind(offer, interface, version) if offer is not None else None

    def _hear(self) -> None:
        try:
            self._compositor.hear()
        except WaylandError as error:
            self._end(str(error))
            return
        self._follow_offers()
        while self._to_do and self._is_open:
            self._to_do.popleft()()
        self.flush()

    def _later(self, do: Callable[[], None]) -> None:
        """Not while the library calls back: what Qt does then may take its time, and end in another turn."""
        self._to_do.append(do)

    def _end(self, why: str) -> None:
        surfaces = list(self._session.surfaces.values())
        self.close()
        for surface in surfaces:
            surface.gone.emit(why)
        self.lost.emit(why)

    def _follow_offers(self) -> None:
        """Screens, mice and people come and go."""
        from pywayland.protocol.wayland import WlSeat

        self._session.outputs.follow()
        present = set(self._compositor.offers(SEAT))
        for gone in self._seats.keys() - present:
            self._seats.pop(gone).unplug()
        for new in present - self._seats.keys():
            proxy = self._compositor.bind(new, WlSeat, VERSION)
            self._seats[new] = Seat(self._session, proxy, self._cursor)

    def _cursor(self, pointer: Proxy) -> Cursor:
        if self._shapes is not None:
            return ShapeCursor(self._session, pointer, self._shapes)
        return DrawnCursor(self._session, pointer)

    def _rescale(self) -> None:
        for surface in list(self._session.surfaces.values()):
            surface.rescale()
