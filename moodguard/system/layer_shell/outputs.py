"""The compositor's outputs, which are the screens: their names, and how many pixels make a point there."""

from collections.abc import Callable, Iterable

from moodguard.system.wayland import Compositor, Offer, Proxy

OUTPUT = "wl_output"
_NAMES = 4  # since this version


class Outputs:
    """Those that are there."""

    def __init__(self, compositor: Compositor, changed: Callable[[], None]) -> None:
        """`changed` is called when one has another scale."""
        self._compositor = compositor
        self._changed = changed
        self._known: dict[Offer, _Output] = {}

    def follow(self) -> None:
        """Take on what the compositor offers by now."""
        from pywayland.protocol.wayland import WlOutput

        present = set(self._compositor.offers(OUTPUT))
        for gone in self._known.keys() - present:
            self._compositor.drop(self._known.pop(gone).proxy)
        for new in present - self._known.keys():
            proxy = self._compositor.bind(new, WlOutput, _NAMES)
            self._known[new] = _Output(proxy, self._changed)

    def named(self, name: str) -> Proxy | None:
        """The wl_output of that name, such as "DP-1"; None where there is none, or names aren't told."""
        return next((each.proxy for each in self._known.values() if name and each.name == name), None)

    def scale(self, on: Iterable[Proxy] = ()) -> int:
        """The greatest scale of these; of all, where none of these is there."""
        among = list(on)
        scales = [each.scale for each in self._known.values() if each.proxy in among]
        return max(scales or [each.scale for each in self._known.values()], default=1)


class _Output:
    """What one has told."""

    def __init__(self, proxy: Proxy, changed: Callable[[], None]) -> None:
        self.proxy = proxy
        self.name = ""
        self.scale = 1
        self._changed = changed
        proxy.dispatcher["scale"] = self._scaled
        proxy.dispatcher["name"] = self._named

    def _scaled(self, _output: Proxy, factor: int) -> None:
        if factor != self.scale:
            self.scale = factor
            self._changed()

    def _named(self, _output: Proxy, name: str) -> None:
        self.name = name
