"""The protocol wlr-layer-shell-unstable-v1, in versions 1 to 4, as pywayland would have generated it.

After wlr-layer-shell-unstable-v1.xml of the wlr-protocols. Requests and events stand in the order of that
file, which gives them their numbers. Whoever imports this loads pywayland.
"""

import enum

from pywayland.protocol.wayland import WlOutput, WlSurface
from pywayland.protocol.xdg_shell import XdgPopup
from pywayland.protocol_core.argument import Argument
from pywayland.protocol_core.globals import Global
from pywayland.protocol_core.interface import Interface
from pywayland.protocol_core.proxy import Proxy
from pywayland.protocol_core.resource import Resource
from pywayland.scanner.argument import ArgumentType


class ZwlrLayerShellV1(Interface):
    """Makes surfaces part of the desktop, in one of its layers."""

    name = "zwlr_layer_shell_v1"
    version = 4

    class layer(enum.IntEnum):  # noqa: N801 - pywayland's own style, here and below
        """From the wallpaper up. Windows are between bottom and top, a full-screen one below overlay."""

        background = 0
        bottom = 1
        top = 2
        overlay = 3


class ZwlrLayerSurfaceV1(Interface):
    """The role of a surface that is part of the desktop."""

    name = "zwlr_layer_surface_v1"
    version = 4

    class keyboard_interactivity(enum.IntEnum):  # noqa: N801
        """Whether it may get the keyboard; on_demand since version 4."""

        none = 0
        exclusive = 1
        on_demand = 2

    class anchor(enum.IntFlag):  # noqa: N801
        """The edges of the output that it is put at."""

        top = 1
        bottom = 2
        left = 4
        right = 8


class ZwlrLayerShellV1Proxy(Proxy[ZwlrLayerShellV1]):
    """The client's side."""

    interface = ZwlrLayerShellV1

    @ZwlrLayerShellV1.request(
        Argument(ArgumentType.NewId, interface=ZwlrLayerSurfaceV1),
        Argument(ArgumentType.Object, interface=WlSurface),
        Argument(ArgumentType.Object, interface=WlOutput, nullable=True),
        Argument(ArgumentType.Uint),
        Argument(ArgumentType.String),
    )
    def get_layer_surface(
        self, surface: "Proxy[WlSurface]", output: "Proxy[WlOutput] | None", layer: int, namespace: str
    ) -> "ZwlrLayerSurfaceV1Proxy":
        """Give a surface that role; without an output the compositor chooses one."""
        made: ZwlrLayerSurfaceV1Proxy = self._marshal_constructor(
            0, ZwlrLayerSurfaceV1, surface, output, layer, namespace
        )
        return made

    @ZwlrLayerShellV1.request(version=3)
    def destroy(self) -> None:
        """Let go of the shell; its surfaces stay. Since version 3."""
        self._marshal(1)
        self._destroy()


class ZwlrLayerSurfaceV1Proxy(Proxy[ZwlrLayerSurfaceV1]):
    """The client's side. What is set holds from the next commit of the surface on."""

    interface = ZwlrLayerSurfaceV1

    @ZwlrLayerSurfaceV1.request(Argument(ArgumentType.Uint), Argument(ArgumentType.Uint))
    def set_size(self, width: int, height: int) -> None:
        """In device-independent pixels; 0 leaves it to the compositor."""
        self._marshal(0, width, height)

    @ZwlrLayerSurfaceV1.request(Argument(ArgumentType.Uint))
    def set_anchor(self, anchor: int) -> None:
        """The edges of the output that it is put at."""
        self._marshal(1, anchor)

    @ZwlrLayerSurfaceV1.request(Argument(ArgumentType.Int))
    def set_exclusive_zone(self, zone: int) -> None:
        """How much room nothing else may cover; 0 makes way for what others keep so, -1 ignores that."""
        self._marshal(2, zone)

    @ZwlrLayerSurfaceV1.request(*[Argument(ArgumentType.Int)] * 4)
    def set_margin(self, top: int, right: int, bottom: int, left: int) -> None:
        """How far from the edges that it is put at."""
        self._marshal(3, top, right, bottom, left)

    @ZwlrLayerSurfaceV1.request(Argument(ArgumentType.Uint))
    def set_keyboard_interactivity(self, keyboard_interactivity: int) -> None:
        """Whether it may get the keyboard."""
        self._marshal(4, keyboard_interactivity)

    @ZwlrLayerSurfaceV1.request(Argument(ArgumentType.Object, interface=XdgPopup))
    def get_popup(self, popup: "Proxy[XdgPopup]") -> None:
        """Make this the parent of a popup that was made without one, before its first commit."""
        self._marshal(5, popup)

    @ZwlrLayerSurfaceV1.request(Argument(ArgumentType.Uint))
    def ack_configure(self, serial: int) -> None:
        """What is committed next is drawn as that configure event has asked."""
        self._marshal(6, serial)

    @ZwlrLayerSurfaceV1.request()
    def destroy(self) -> None:
        """Take the role away."""
        self._marshal(7)
        self._destroy()

    @ZwlrLayerSurfaceV1.request(Argument(ArgumentType.Uint), version=2)
    def set_layer(self, layer: int) -> None:
        """Put it into another layer. Since version 2."""
        self._marshal(8, layer)


class ZwlrLayerShellV1Resource(Resource[ZwlrLayerShellV1]):
    """The compositor's side."""

    interface = ZwlrLayerShellV1


class ZwlrLayerSurfaceV1Resource(Resource[ZwlrLayerSurfaceV1]):
    """The compositor's side."""

    interface = ZwlrLayerSurfaceV1

    @ZwlrLayerSurfaceV1.event(
        Argument(ArgumentType.Uint), Argument(ArgumentType.Uint), Argument(ArgumentType.Uint)
    )
    def configure(self, serial: int, width: int, height: int) -> None:
        """So large is it to be; 0 leaves it to the client."""
        self._post_event(0, serial, width, height)

    @ZwlrLayerSurfaceV1.event()
    def closed(self) -> None:
        """It is not shown any more, and is to be destroyed."""
        self._post_event(1)


class ZwlrLayerShellV1Global(Global[ZwlrLayerShellV1]):
    """The compositor's side."""

    interface = ZwlrLayerShellV1


class ZwlrLayerSurfaceV1Global(Global[ZwlrLayerSurfaceV1]):
    """The compositor's side."""

    interface = ZwlrLayerSurfaceV1


ZwlrLayerShellV1._gen_c()
ZwlrLayerShellV1.proxy_class = ZwlrLayerShellV1Proxy
ZwlrLayerShellV1.resource_class = ZwlrLayerShellV1Resource
ZwlrLayerShellV1.global_class = ZwlrLayerShellV1Global

ZwlrLayerSurfaceV1._gen_c()
ZwlrLayerSurfaceV1.proxy_class = ZwlrLayerSurfaceV1Proxy
ZwlrLayerSurfaceV1.resource_class = ZwlrLayerSurfaceV1Resource
ZwlrLayerSurfaceV1.global_class = ZwlrLayerSurfaceV1Global
