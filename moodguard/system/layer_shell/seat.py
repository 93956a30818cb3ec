"""A person's mouse and touch screen, as far as they are on our surfaces. The keyboard is never asked for."""

from collections.abc import Callable

from moodguard.system.layer_shell.cursor import Cursor
from moodguard.system.layer_shell.pointing import Act, Button, PointerEvent
from moodguard.system.layer_shell.surface import Session, Surface
from moodguard.system.wayland import Proxy, allow_lost_objects

SEAT = "wl_seat"
VERSION = 5


class Seat:
    """Tells surfaces what is done on them."""

    def __init__(self, session: Session, proxy: Proxy, make_cursor: Callable[[Proxy], Cursor]) -> None:
        """`make_cursor` gives a wl_pointer something to look like."""
        self.proxy = proxy
        self._session = session
        self._make_cursor = make_cursor
        self._pointer: _Pointer | None = None
        self._touch: _Touch | None = None
        proxy.dispatcher["capabilities"] = self._capable

    def unplug(self) -> None:
        """It is gone."""
        self._follow(0)
        self._session.compositor.drop(self.proxy)
        if self._session.press is not None and self._session.press[0] is self.proxy:
            self._session.press = None

    def _capable(self, _seat: Proxy, capabilities: int) -> None:
        self._follow(capabilities)

    def _follow(self, capabilities: int) -> None:
        from pywayland.protocol.wayland import WlSeat

        session, capability = self._session, WlSeat.capability
        if bool(capabilities & capability.pointer) != (self._pointer is not None):
            if self._pointer is None:
                proxy = session.compositor.keep(self.proxy.get_pointer())
                self._pointer = _Pointer(session, self.proxy, proxy, self._make_cursor(proxy))
            else:
                self._pointer.unplug()
                self._pointer = None
        if bool(capabilities & capability.touch) != (self._touch is not None):
            if self._touch is None:
                proxy = session.compositor.keep(self.proxy.get_touch())
                self._touch = _Touch(session, self.proxy, proxy)
            else:
                self._touch.unplug()
                self._touch = None


class _Device:
    """What tells where on which surface something is."""

    def __init__(self, session: Session, seat: Proxy, proxy: Proxy) -> None:
        self._session = session
        self._seat = seat
        self._proxy = allow_lost_objects(proxy)
        self._over: Surface | None = None
        self._x = self._y = 0.0

    def unplug(self) -> None:
        if self._over is not None:
            self._tell(Act.LEAVE)
            self._over = None
        self._session.compositor.drop(self._proxy)

    def _tell(self, act: Act, button: Button | None = None) -> None:
        """Once the library has finished telling, for what follows may take its time."""
        if self._over is not None:
            over, event = self._over, PointerEvent(act, self._x, self._y, button)
            self._session.later(lambda: self._deliver(over, event))

    def _deliver(self, surface: Surface, event: PointerEvent) -> None:
        if self._session.surfaces.get(surface.proxy) is surface:
            surface.pointed.emit(event)


class _Pointer(_Device):
    """A mouse, or what stands for one."""

    def __init__(self, session: Session, seat: Proxy, proxy: Proxy, cursor: Cursor) -> None:
        super().__init__(session, seat, proxy)
        self._cursor = cursor
        self._serial = 0
        self._shows_hand: bool | None = None  # none of ours is shown
        for name, heard in {
            "enter": self._entered, "leave": self._left, "motion": self._moved, "button": self._pressed,
        }.items():  # fmt: skip
            proxy.dispatcher[name] = heard

    def _entered(
        self, _pointer: Proxy, serial: int | None, surface: Proxy | None, x: float, y: float
    ) -> None:
        if serial is None or surface is None:
            return
        self._over = self._session.surfaces.get(surface)
        self._serial, self._x, self._y = serial, x, y
        self._shows_hand = None
        self._tell(Act.ENTER)

    def _left(self, _pointer: Proxy, _serial: int, _surface: Proxy | None) -> None:
        self._tell(Act.LEAVE)
        self._over = None

    def _moved(self, _pointer: Proxy, _time: int, x: float, y: float) -> None:
        self._x, self._y = x, y
        self._tell(Act.MOVE)

    def _pressed(self, _pointer: Proxy, serial: int, _time: int, number: int, state: int) -> None:
        if self._over is None or number not in [each.value for each in Button]:
            return
        if state:
            self._session.press = self._seat, serial
        self._tell(Act.PRESS if state else Act.RELEASE, Button(number))

    def _deliver(self, surface: Surface, event: PointerEvent) -> None:
        super()._deliver(surface, event)
        if surface is self._over and surface.shows_hand is not self._shows_hand:
            self._shows_hand = surface.shows_hand
            self._cursor.show(self._serial, hand=surface.shows_hand)


class _Touch(_Device):
    """A touch screen: the first finger is a mouse with its left button down."""

    def __init__(self, session: Session, seat: Proxy, proxy: Proxy) -> None:
        super().__init__(session, seat, proxy)
        self._finger: int | None = None
        for name, heard in {
            "down": self._put_down, "up": self._lifted, "motion": self._moved, "cancel": self._cancelled,
        }.items():  # fmt: skip
            proxy.dispatcher[name] = heard

    def _put_down(
        self,
        _touch: Proxy,
        serial: int | None,
        _time: int,
        surface: Proxy | None,
        finger: int,
        x: float,
        y: float,
    ) -> None:
        if serial is None or surface is None or self._finger is not None:
            return
        self._over = self._session.surfaces.get(surface)
        self._finger, self._x, self._y = finger, x, y
        self._session.press = self._seat, serial
        self._tell(Act.ENTER)
        self._tell(Act.PRESS, Button.LEFT)

    def _moved(self, _touch: Proxy, _time: int, finger: int, x: float, y: float) -> None:
        if finger == self._finger:
            self._x, self._y = x, y
            self._tell(Act.MOVE)

    def _lifted(self, _touch: Proxy, _serial: int, _time: int, finger: int) -> None:
        if finger == self._finger:
            self._tell(Act.RELEASE, Button.LEFT)
            self._cancelled(_touch)

    def _cancelled(self, _touch: Proxy) -> None:
        """The compositor took it for something else."""
        self._tell(Act.LEAVE)
        self._over = self._finger = None
