"""A surface that belongs to a card's: a menu, or a word of help."""

from dataclasses import dataclass

from PySide6.QtCore import Signal

from moodguard.system.layer_shell.surface import CLOSED, LayerSurface, Session, Surface
from moodguard.system.wayland import Proxy


@dataclass(frozen=True)
class Box:
    """In device-independent pixels, from the card's upper left corner."""

    x: int
    y: int
    width: int
    height: int


class PopupSurface(Surface):
    """Below a part of a card, or above it where there is no room.

    A menu is `gone` when something else is clicked, which the compositor alone can tell.
    """

    placed = Signal(int, int)  # its upper left corner, from the card's, in device-independent pixels

    def __init__(
        self,
        session: Session,
        wm_base: Proxy,
        card: LayerSurface,
        at: Box,
        size: tuple[int, int],
        *,
        menu: bool,
    ) -> None:
        """`wm_base` is the compositor's xdg_wm_base; `at` is the part of the card; `size` is in points."""
        super().__init__(session)
        self._card = card
        positioner = _positioner(wm_base, at, size)
        self._xdg = self._keep(wm_base.get_xdg_surface(self.proxy))
        self._popup = self._keep(self._xdg.get_popup(None, positioner))
        positioner.destroy()
        card.role.get_popup(self._popup)
        if not menu:
            self._let_mouse_through()
        elif session.press is not None:
            self._popup.grab(*session.press)
        self._xdg.dispatcher["configure"] = lambda _, serial: self._later(self._answer, serial)
        self._popup.dispatcher["configure"] = lambda _, x, y, *_size: self._later(self.placed.emit, x, y)
        self._popup.dispatcher["popup_done"] = lambda _: self._later(self.end, CLOSED)
        card.popups.append(self)
        self._first_commit()

    def _let_mouse_through(self) -> None:
        nowhere = self._session.wl_compositor.create_region()
        self.proxy.set_input_region(nowhere)
        nowhere.destroy()

    def _destroy_role(self) -> None:
        if self in self._card.popups:
            self._card.popups.remove(self)
        self._drop(self._popup)
        self._drop(self._xdg)

    def _answer(self, serial: int) -> None:
        self._xdg.ack_configure(serial)
        self._configured()


def _positioner(wm_base: Proxy, at: Box, size: tuple[int, int]) -> Proxy:
    """The rules by which the compositor finds its place."""
    from pywayland.protocol.xdg_shell import XdgPositioner

    made = wm_base.create_positioner()
    made.set_size(*size)
    made.set_anchor_rect(at.x, at.y, at.width, at.height)
    made.set_anchor(XdgPositioner.anchor.bottom_left.value)
    made.set_gravity(XdgPositioner.gravity.bottom_right.value)
    adjustment = XdgPositioner.constraint_adjustment
    made.set_constraint_adjustment((adjustment.flip_y | adjustment.slide_x | adjustment.slide_y).value)
    return made
