"""A surface of our own: drawn in shared memory, and pointed at."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from moodguard.system.layer_shell.buffers import Buffers
from moodguard.system.layer_shell.outputs import Outputs
from moodguard.system.wayland import Compositor, Proxy, allow_lost_objects

NAMESPACE = "moodguard"  # by which compositors' own rules name it
PATIENCE_MS = 2_000  # for a compositor to answer that has been asked to show one
SILENT = "it doesn't answer"
CLOSED = "it has closed the card"


@dataclass
class Session:
    """What all surfaces of one connection share.

    `later` calls what it is given once the library has finished telling; `flush` sends what was asked.
    """

    compositor: Compositor
    wl_compositor: Proxy
    shm: Proxy
    outputs: Outputs
    later: Callable[[Callable[[], None]], None]
    flush: Callable[[], None]
    surfaces: "dict[Proxy, Surface]" = field(default_factory=dict)
    # The seat on which a button was pressed last, and the number of that, by which a menu may be opened.
    press: tuple[Proxy, int] | None = None


class Surface(QObject):
    """What is common to cards and to the menus on them. Belongs to the thread of its connection."""

    drawable = Signal()  # it can be drawn, or has to be anew
    pointed = Signal(object)  # PointerEvent
    gone = Signal(str)  # the compositor shows it no more, or never will; why, in words

    def __init__(self, session: Session, patience_ms: int = PATIENCE_MS) -> None:
        """To be seen once it is drawn; `gone` where the compositor doesn't ask for that in time (ms)."""
        super().__init__()
        self.shows_hand = False  # in place of an arrow, where the compositor has one
        self._session = session
        self._keep, self._drop = session.compositor.keep, session.compositor.drop
        self._on: set[Proxy] = set()
        self._is_open, self._is_configured, self._waits = True, False, False
        self.proxy = allow_lost_objects(self._keep(session.wl_compositor.create_surface()))
        self.proxy.dispatcher["enter"] = self._entered
        self.proxy.dispatcher["leave"] = self._left
        self._buffers = Buffers(session.compositor, session.shm, lambda: session.later(self._freed))
        self._patience = QTimer(self, singleShot=True, interval=patience_ms)
        self._patience.timeout.connect(lambda: self.end(SILENT))
        session.surfaces[self.proxy] = self

    @property
    def scale(self) -> int:
        """How many pixels make a device-independent one, each way, on the output that it is on."""
        return self._session.outputs.scale(self._on)

    def show(self, pixels: memoryview, width: int, height: int, scale: int) -> bool:
        """Show these ARGB32 pixels, premultiplied, row by row, `scale` of which make a point each way.

        False where it can't be drawn just now; then `drawable` comes.
        """
        if not self._is_open or not self._is_configured:
            return False
        buffer = self._buffers.filled(pixels, width, height)
        self._waits = buffer is None
        if buffer is None:
            return False
        self.proxy.set_buffer_scale(scale)
        self.proxy.attach(buffer, 0, 0)
        self.proxy.damage_buffer(0, 0, width, height)
        self.proxy.commit()
        self._session.flush()
        return True

    def end(self, why: str) -> None:
        """It is not shown any more, and nobody here has wanted that."""
        if self._is_open:
            self.close()
            self.gone.emit(why)

    def close(self) -> None:
        """Take it away; again is no error."""
        if not self._is_open:
            return
        self._is_open = False
        self._patience.stop()
        self._session.surfaces.pop(self.proxy, None)
        self._destroy_role()
        self._drop(self.proxy)
        self._buffers.close()
        self._session.flush()

    def rescale(self) -> None:
        """An output has another scale."""
        if self._is_open and self._is_configured:
            self.drawable.emit()

    def _destroy_role(self) -> None:
        """What makes it more than a surface; for heirs."""

    def _first_commit(self) -> None:
        """Without a picture; the compositor answers by asking for one."""
        self.proxy.commit()
        self._session.flush()
        self._patience.start()

    def _configured(self) -> None:
        self._patience.stop()
        self._is_configured = True
        self.drawable.emit()

    def _later(self, do: Callable[..., None], *what: Any) -> None:
        """Once the library has finished telling, unless it is closed by then."""
        self._session.later(lambda: do(*what) if self._is_open else None)

    def _freed(self) -> None:
        if self._is_open and self._waits:
            self._waits = False
            self.drawable.emit()

    def _entered(self, _surface: Proxy, output: Proxy | None) -> None:
        self._moved(self._on | ({output} if output is not None else set()))

    def _left(self, _surface: Proxy, output: Proxy | None) -> None:
        self._moved(self._on - {output})

    def _moved(self, on: set[Proxy]) -> None:
        before = self.scale
        self._on = on
        if self.scale != before:
            self._later(self.rescale)


@dataclass(frozen=True)
class Place:
    """A size, and how far from which corner of an output's free room; all in device-independent pixels."""

    width: int
    height: int
    right: bool  # else the left edge
    bottom: bool  # else the upper edge
    from_side: int
    from_edge: int


class LayerSurface(Surface):
    """A card: above windows and panels, below full-screen films and locked screens, without the keyboard."""

    def __init__(
        self,
        session: Session,
        shell: Proxy,
        place: Place,
        output: Proxy | None,
        patience_ms: int = PATIENCE_MS,
    ) -> None:
        """`shell` is the compositor's zwlr_layer_shell_v1. Without an output the compositor chooses one."""
        from moodguard.system.layer_shell.protocol import ZwlrLayerShellV1, ZwlrLayerSurfaceV1

        super().__init__(session, patience_ms)
        # Overlay would be above films, and above lockers that are such surfaces themselves.
        layer = ZwlrLayerShellV1.layer.top.value
        self.role = self._keep(shell.get_layer_surface(self.proxy, output, layer, NAMESPACE))
        self.role.dispatcher["configure"] = self._asked
        self.role.dispatcher["closed"] = lambda _: self._later(self.end, CLOSED)
        self.role.set_exclusive_zone(0)
        self.role.set_keyboard_interactivity(ZwlrLayerSurfaceV1.keyboard_interactivity.none.value)
        self.popups: list[Surface] = []
        self.place = place
        self._put()
        self._first_commit()

    def put(self, place: Place) -> None:
        """Be there from when it is next drawn."""
        if self._is_open and place != self.place:
            self.place = place
            self._put()

    def _put(self) -> None:
        from moodguard.system.layer_shell.protocol import ZwlrLayerSurfaceV1

        anchor, place = ZwlrLayerSurfaceV1.anchor, self.place
        side = anchor.right if place.right else anchor.left
        edge = anchor.bottom if place.bottom else anchor.top
        across, along = place.from_side, place.from_edge
        self.role.set_size(place.width, place.height)
        self.role.set_anchor((side | edge).value)
        self.role.set_margin(
            0 if place.bottom else along, across if place.right else 0,
            along if place.bottom else 0, 0 if place.right else across,
        )  # fmt: skip

    def _destroy_role(self) -> None:
        for popup in list(self.popups):  # or the compositor would hang up
            popup.end(CLOSED)
        self._drop(self.role)

    def _asked(self, _role: Proxy, serial: int, _width: int, _height: int) -> None:
        # Its own size is what fits the words; a compositor that asks for another gets this one all the same.
        self._later(self._answer, serial)

    def _answer(self, serial: int) -> None:
        self.role.ack_configure(serial)
        self._configured()
