"""A Wayland compositor without a screen that shows cards by wlr-layer-shell, as far as it is told to.

    python -m support.layer_compositor SOCKET [--outputs N] [--scale N] [--shell VERSION] [--without NAME]...

Each line that it reads is answered by one. A SURFACE is a number: the first of those that are there is 0.

`asked`: JSON of all surfaces: what was asked for each, and how often it was drawn. `save SURFACE FILE`: its
picture, as PNG. `move SURFACE X Y`: the mouse goes there; `leave`, `press [BUTTON]`, `release [BUTTON]`;
`click SURFACE X Y`: all of it. `down SURFACE X Y`, `drag X Y`, `lift`: a finger. `cursor`: what the mouse
was last asked to look like. `keyboards`: how often one was asked for. `close SURFACE`: it is shown no more;
`dismiss`: no popup is. `place X Y`: where popups come. `keep`: it lets go of no picture from now on;
`free`: of all. `silent`: new surfaces get no answer. `scale N [OUTPUT]`: of all, or one; `unplug`: the last
output is gone, with what is on it. `ping`: it wants to know who is alive; `pongs`: how many were. `refuse`:
it hangs up on all for a fault.
"""

import argparse
import json
import mmap
import os
import sys
from collections.abc import Callable
from typing import Any

from pywayland import lib
from pywayland.protocol.cursor_shape_v1 import WpCursorShapeDeviceV1, WpCursorShapeManagerV1
from pywayland.protocol.wayland import (
    WlBuffer,
    WlCompositor,
    WlKeyboard,
    WlOutput,
    WlPointer,
    WlRegion,
    WlSeat,
    WlShm,
    WlShmPool,
    WlSurface,
    WlTouch,
)  # fmt: skip
from pywayland.protocol.xdg_shell import XdgPopup, XdgPositioner, XdgSurface, XdgWmBase
from pywayland.server import Display

from moodguard.system.layer_shell.protocol import ZwlrLayerShellV1, ZwlrLayerSurfaceV1
from support.server_side import answer, made_for

LEFT = 0x110
ALL = 1 | 2 | 4  # a mouse, keys and a touch screen


class Surface:
    """What was asked for one, and what is shown on it."""

    def __init__(self, resource: Any) -> None:
        self.resource = resource
        self.role: Any = None
        self.asked: dict[str, Any] = {"role": "", "drawn": 0, "mouse": True}
        self.attached: Any = None
        self.picture: tuple[bytes, int, int] = (b"", 0, 0)  # premultiplied ARGB32, width, height
        self.output: Any = None
        self.configured = False


class Compositor:
    """What it offers, and what is on it."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.display = Display()
        self.options = options
        self.held: list[Any] = []  # alive for as long as the C library may call them
        self.surfaces: list[Surface] = []
        self.shown_buffers: list[Any] = []
        self.bound: dict[str, list[Any]] = {}
        self.outputs: list[tuple[Any, list[Any]]] = []  # each with what was bound of it
        self.keeps = self.is_silent = False
        self.popups_come = (0, 0)
        self.pongs = self.keyboards = 0
        self.serial = 0
        self.over: Surface | None = None
        self.cursor = "none"
        self.scale = options.scale
        for interface, version, requests in (
            (WlCompositor, 4, {"create_surface": self.make_surface, "create_region": self.make_region}),
            (WlShm, 1, {"create_pool": self.make_pool}),
            (ZwlrLayerShellV1, options.shell, {"get_layer_surface": self.make_layer_surface}),
            (XdgWmBase, 1, {
                "create_positioner": self.make_positioner, "get_xdg_surface": self.make_xdg_surface,
                "pong": self.count_pong,
            }),
            (WlSeat, 5, {
                "get_pointer": self.make_pointer, "get_touch": self.make_touch,
                "get_keyboard": self.make_keyboard,
            }),
            (WpCursorShapeManagerV1, 1, {"get_pointer": self.make_shapes}),
        ):  # fmt: skip
            if interface.name not in options.without:
                self.offer(interface, version, requests)
        for number in range(options.outputs):
            self.offer_output(f"TEST-{number + 1}")
        self.display.add_socket(options.socket)

    # --- what it offers

    def offer(self, interface: Any, version: int, requests: dict[str, Callable[..., None]]) -> None:
        def come(resource: Any) -> None:
            self.held.append(answer(resource, requests))
            self.note(resource)
            if interface is WlSeat:
                resource.capabilities(ALL)

        made = interface.global_class(self.display, version=version)
        made.bind_func = come
        self.held.append(made)

    def offer_output(self, name: str) -> None:
        bound: list[Any] = []

        def come(resource: Any) -> None:
            self.held.append(answer(resource, {}))
            resource.moodguard_name = name
            bound.append(resource)
            resource.dispatcher.destructor = bound.remove
            resource.scale(self.scale)
            resource.name(name)
            resource.done()

        made = WlOutput.global_class(self.display, version=4)
        made.bind_func = come
        self.outputs.append((made, bound))

    def make(self, parent: Any, interface: Any, number: int, requests: dict[str, Callable[..., None]]) -> Any:
        made = made_for(parent, interface, number, requests)
        self.held.append(made)
        return made

    def note(self, resource: Any) -> None:
        """It can be told something, until its client is gone."""
        all_bound = self.bound.setdefault(resource.interface.name, [])
        all_bound.append(resource)
        resource.dispatcher.destructor = all_bound.remove

    def next_serial(self) -> int:
        self.serial += 1
        return self.serial

    # --- surfaces

    def make_surface(self, parent: Any, number: int) -> None:
        resource = self.make(parent, WlSurface, number, {
            "attach": lambda it, buffer, _x, _y: setattr(it.surface, "attached", buffer),
            "set_buffer_scale": lambda it, scale: it.surface.asked.update(scale=scale),
            "set_input_region": lambda it, region: it.surface.asked.update(mouse=region is None),
            "commit": lambda it: self.commit(it.surface),
        })  # fmt: skip
        resource.surface = Surface(resource)
        resource.dispatcher.destructor = lambda it: self.forget(it.surface)
        self.surfaces.append(resource.surface)

    def make_region(self, parent: Any, number: int) -> None:
        self.make(parent, WlRegion, number, {})

    def commit(self, surface: Surface) -> None:
        if surface.attached is not None:
            self.show(surface)
        elif surface.role is not None and not surface.configured and not self.is_silent:
            surface.configured = True
            self.configure(surface)

    def show(self, surface: Surface) -> None:
        buffer, surface.attached = surface.attached, None
        assert surface.asked["role"] == "" or surface.configured, "a picture before it was asked for"
        assert buffer not in self.shown_buffers, "a picture that is shown was changed"
        width, height = buffer.size
        surface.picture = bytes(buffer.memory[: width * height * 4]), width, height
        surface.asked.update(drawn=surface.asked["drawn"] + 1, picture=[width, height])
        self.shown_buffers.append(buffer)
        if not self.keeps:
            self.free()
        if surface.output is None and surface.role is not None:
            surface.output = self.output_for(surface)
            if surface.output is not None:
                surface.resource.enter(surface.output)

    def output_for(self, surface: Surface) -> Any:
        if surface.asked.get("output"):
            return next((it for _, all_bound in self.outputs for it in all_bound
                         if it.moodguard_name == surface.asked["output"]), None)  # fmt: skip
        return self.outputs[0][1][0] if self.outputs and self.outputs[0][1] else None

    def configure(self, surface: Surface) -> None:
        if surface.asked["role"] == "layer":
            surface.role.configure(self.next_serial(), *surface.asked["size"])
        else:
            popup, xdg_surface = surface.role
            popup.configure(*self.popups_come, *surface.asked["size"])
            xdg_surface.configure(self.next_serial())

    def forget(self, surface: Surface) -> None:
        if surface in self.surfaces:
            self.surfaces.remove(surface)
        if self.over is surface:
            self.over = None

    # --- pictures

    def make_pool(self, parent: Any, number: int, file: int, size: int) -> None:
        pool = self.make(parent, WlShmPool, number, {"create_buffer": self.make_buffer})
        pool.memory = mmap.mmap(file, size, prot=mmap.PROT_READ)
        os.close(file)

    def make_buffer(  # noqa: PLR0917 - as the protocol has it
        self, pool: Any, number: int, offset: int, width: int, height: int, stride: int, kind: int
    ) -> None:
        assert (offset, stride, kind) == (0, width * 4, WlShm.format.argb8888.value)
        buffer = self.make(pool, WlBuffer, number, {})
        buffer.memory, buffer.size = pool.memory, (width, height)

    def free(self) -> None:
        while self.shown_buffers:
            buffer = self.shown_buffers.pop()
            if buffer._ptr:
                buffer.release()

    # --- cards

    def make_layer_surface(  # noqa: PLR0917 - as the protocol has it
        self, shell: Any, number: int, of: Any, output: Any, layer: int, namespace: str
    ) -> None:
        surface = of.surface
        put = surface.asked.update
        put(role="layer", layer=layer, namespace=namespace, version=shell.version)
        put(output=output.moodguard_name if output is not None else "")
        surface.role = self.make(shell, ZwlrLayerSurfaceV1, number, {
            "set_size": lambda _, *size: put(size=size),
            "set_anchor": lambda _, anchor: put(anchor=anchor),
            "set_exclusive_zone": lambda _, zone: put(zone=zone),
            "set_margin": lambda _, *margins: put(margins=margins),
            "set_keyboard_interactivity": lambda _, keyboard: put(keyboard=keyboard),
            "get_popup": lambda _, popup: popup.surface.asked.update(parent=self.surfaces.index(surface)),
            "ack_configure": lambda _, serial: put(answered=serial),
        })  # fmt: skip

    # --- menus

    def count_pong(self, _base: Any, _serial: int) -> None:
        self.pongs += 1

    def make_positioner(self, base: Any, number: int) -> None:
        rules: dict[str, Any] = {}
        positioner = self.make(base, XdgPositioner, number, {
            "set_size": lambda _, *size: rules.update(size=size),
            "set_anchor_rect": lambda _, *at: rules.update(at=at),
        })  # fmt: skip
        positioner.rules = rules

    def make_xdg_surface(self, base: Any, number: int, of: Any) -> None:
        xdg_surface = self.make(base, XdgSurface, number, {"get_popup": self.make_popup})
        xdg_surface.surface = of.surface

    def make_popup(self, xdg_surface: Any, number: int, _parent: Any, positioner: Any) -> None:
        surface = xdg_surface.surface
        surface.asked.update(role="popup", grabs=0, **positioner.rules)
        popup = self.make(xdg_surface, XdgPopup, number, {
            "grab": lambda _, _seat, serial: surface.asked.update(grabs=serial),
        })  # fmt: skip
        popup.surface = surface
        surface.role = popup, xdg_surface

    # --- mouse and finger

    def make_pointer(self, seat: Any, number: int) -> None:
        pointer = self.make(seat, WlPointer, number, {"set_cursor": self.set_cursor})
        self.note(pointer)

    def set_cursor(self, _pointer: Any, _serial: int, of: Any, _x: int, _y: int) -> None:
        self.cursor = f"drawn {of.surface.picture[1]}x{of.surface.picture[2]}"
        if of.surface in self.surfaces:
            self.surfaces.remove(of.surface)  # so that cards keep their numbers

    def make_shapes(self, manager: Any, number: int, _pointer: Any) -> None:
        def set_shape(_device: Any, _serial: int, shape: int) -> None:
            self.cursor = WpCursorShapeDeviceV1.shape(shape).name

        self.make(manager, WpCursorShapeDeviceV1, number, {"set_shape": set_shape})

    def make_touch(self, seat: Any, number: int) -> None:
        touch = self.make(seat, WlTouch, number, {})
        self.note(touch)

    def make_keyboard(self, seat: Any, number: int) -> None:
        self.keyboards += 1
        self.make(seat, WlKeyboard, number, {})

    def move(self, surface: Surface, x: float, y: float) -> None:
        for pointer in self.bound.get(WlPointer.name, []):
            if self.over is surface:
                pointer.motion(0, x, y)
            else:
                if self.over is not None:
                    pointer.leave(self.next_serial(), self.over.resource)
                pointer.enter(self.next_serial(), surface.resource, x, y)
        self.over = surface

    def leave(self) -> None:
        for pointer in self.bound.get(WlPointer.name, []):
            if self.over is not None:
                pointer.leave(self.next_serial(), self.over.resource)
        self.over = None

    def press(self, down: bool, button: int = LEFT) -> None:
        for pointer in self.bound.get(WlPointer.name, []):
            pointer.button(self.next_serial(), 0, button, int(down))

    # --- orders

    def carry_out(self, order: str) -> str:
        """Do what was read; returns the answer."""
        word, *rest = order.split()
        done = {
            "asked": lambda: json.dumps([each.asked for each in self.surfaces]),
            "save": lambda which, path: self.save(self.surfaces[int(which)], path),
            "move": lambda which, x, y: self.move(self.surfaces[int(which)], float(x), float(y)),
            "leave": self.leave,
            "press": lambda button="272": self.press(True, int(button)),
            "release": lambda button="272": self.press(False, int(button)),
            "click": self.click,
            "down": self.put_finger_down,
            "drag": lambda x, y: [it.motion(0, 1, float(x), float(y)) for it in self.bound[WlTouch.name]],
            "lift": lambda: [it.up(self.next_serial(), 0, 1) for it in self.bound[WlTouch.name]],
            "cursor": lambda: self.cursor,
            "keyboards": lambda: str(self.keyboards),
            "close": lambda which: self.surfaces[int(which)].role.closed(),
            "dismiss": self.dismiss,
            "place": lambda x, y: setattr(self, "popups_come", (int(x), int(y))),
            "keep": lambda: setattr(self, "keeps", True),
            "free": self.free_all,
            "silent": lambda: setattr(self, "is_silent", True),
            "scale": self.rescale,
            "unplug": self.unplug,
            "ping": lambda: [base.ping(self.next_serial()) for base in self.bound[XdgWmBase.name]],
            "pongs": lambda: str(self.pongs),
            "refuse": lambda: [it._post_error(0, "so it is told") for it in self.bound[WlCompositor.name]],
        }[word](*rest)  # type: ignore[operator]
        return done if isinstance(done, str) else "ok"

    def click(self, which: str, x: str, y: str) -> None:
        self.move(self.surfaces[int(which)], float(x), float(y))
        self.press(True)
        self.press(False)

    def put_finger_down(self, which: str, x: str, y: str) -> None:
        for touch in self.bound[WlTouch.name]:
            resource = self.surfaces[int(which)].resource
            touch.down(self.next_serial(), 0, resource, 1, float(x), float(y))

    def dismiss(self) -> None:
        for surface in self.surfaces:
            if surface.asked["role"] == "popup":
                surface.role[0].popup_done()

    def free_all(self) -> None:
        self.keeps = False
        self.free()

    def rescale(self, scale: str, output: str = "") -> None:
        for _, all_bound in self.outputs:
            for bound in all_bound:
                if output in ("", bound.moodguard_name):
                    bound.scale(int(scale))
                    bound.done()

    def unplug(self) -> None:
        gone, all_bound = self.outputs.pop()
        lib.wl_global_destroy(gone._ptr)
        for surface in self.surfaces:
            if surface.output in all_bound and surface.asked["role"] == "layer":
                surface.role.closed()

    def save(self, surface: Surface, path: str) -> None:
        from PySide6.QtGui import QImage

        pixels, width, height = surface.picture
        QImage(pixels, width, height, width * 4, QImage.Format.Format_ARGB32_Premultiplied).save(path)

    def run(self) -> None:
        """Until there is nothing more to read. What clients have asked before an order is done before it."""
        loop = self.display.get_event_loop()
        orders: list[bool] = []

        def note(*_: object) -> int:
            orders.append(True)
            return 0

        loop.add_fd(sys.stdin.fileno(), note, loop.FdMask.WL_EVENT_READABLE, None)
        while True:
            self.display.flush_clients()
            loop.dispatch(-1)
            if orders:
                loop.dispatch(0)
                orders.clear()
                line = sys.stdin.readline()
                if not line:
                    return
                print(self.carry_out(line.strip()), flush=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("socket")
    parser.add_argument("--outputs", type=int, default=1)
    parser.add_argument("--scale", type=int, default=1)
    parser.add_argument("--shell", type=int, default=4)
    parser.add_argument("--without", action="append", default=[])
    compositor = Compositor(parser.parse_args())
    print("ready", flush=True)
    compositor.run()
