"""What the mouse looks like on our surfaces: whoever is pointed at has to say so."""

from typing import Protocol

from moodguard.system.layer_shell.arrow import HEIGHT, WIDTH, arrow
from moodguard.system.layer_shell.buffers import Buffers
from moodguard.system.layer_shell.surface import Session
from moodguard.system.wayland import Proxy


class Cursor(Protocol):
    """One of these for each pointer."""

    def show(self, serial: int, *, hand: bool) -> None:
        """`serial` is that of the pointer's entering a surface; `hand`: there is something to press."""


class ShapeCursor:
    """Chosen from the compositor's own, by the protocol cursor-shape."""

    def __init__(self, session: Session, pointer: Proxy, manager: Proxy) -> None:
        """`manager` is the compositor's wp_cursor_shape_manager_v1."""
        self._device = session.compositor.keep(manager.get_pointer(pointer))

    def show(self, serial: int, *, hand: bool) -> None:
        """An arrow, or a hand."""
        from pywayland.protocol.cursor_shape_v1 import WpCursorShapeDeviceV1

        shape = WpCursorShapeDeviceV1.shape
        self._device.set_shape(serial, (shape.pointer if hand else shape.default).value)


class DrawnCursor:
    """An arrow of our own."""

    def __init__(self, session: Session, pointer: Proxy) -> None:
        """Nothing is drawn before it is first shown."""
        self._session = session
        self._pointer = pointer
        self._surface: Proxy | None = None
        self._scale = 0

    def show(self, serial: int, *, hand: bool) -> None:  # noqa: ARG002 - it has an arrow alone
        """The arrow."""
        scale = self._session.outputs.scale()
        if self._surface is None or scale != self._scale:
            self._draw(scale)
        self._pointer.set_cursor(serial, self._surface, 0, 0)

    def _draw(self, scale: int) -> None:
        keep = self._session.compositor.keep
        buffers = Buffers(self._session.compositor, self._session.shm, lambda: None)
        self._scale, self._surface = scale, keep(self._session.wl_compositor.create_surface())
        self._surface.set_buffer_scale(scale)
        self._surface.attach(buffers.filled(arrow(scale), WIDTH * scale, HEIGHT * scale), 0, 0)
        self._surface.damage_buffer(0, 0, WIDTH * scale, HEIGHT * scale)
        self._surface.commit()
