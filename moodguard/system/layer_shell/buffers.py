"""Pictures in memory shared with the compositor: two in turn, and none is changed while it is shown."""

import mmap
import os
from collections.abc import Callable

from moodguard.system.wayland import Compositor, Proxy

MOST = 2  # of one size: the compositor may still read one while the next is drawn
PIXEL_BYTES = 4


class Buffers:
    """Those of one surface."""

    def __init__(self, compositor: Compositor, shm: Proxy, freed: Callable[[], None]) -> None:
        """`shm` is the compositor's wl_shm; `freed` is called when there is one to draw in again."""
        self._compositor = compositor
        self._shm = shm
        self._freed = freed
        self._buffers: list[_Buffer] = []

    def filled(self, pixels: memoryview, width: int, height: int) -> Proxy | None:
        """A wl_buffer with these ARGB32 pixels, premultiplied, row by row, for the compositor to show.

        None where it has let go of none; then `freed` is called once it does.
        """
        for other in [each for each in self._buffers if each.size != (width, height) and not each.is_shown]:
            self._drop(other)
        of_size = [each for each in self._buffers if each.size == (width, height)]
        free = next((each for each in of_size if not each.is_shown), None)
        if free is None and len(of_size) < MOST:
            free = _Buffer(self._compositor, self._shm, width, height, self._freed)
            self._buffers.append(free)
        if free is None:
            return None
        free.fill(pixels)
        return free.proxy

    def close(self) -> None:
        """Let go of all, with their surface."""
        while self._buffers:
            self._drop(self._buffers[-1])

    def _drop(self, buffer: "_Buffer") -> None:
        self._buffers.remove(buffer)
        buffer.close()


class _Buffer:
    """One picture."""

    def __init__(
        self, compositor: Compositor, shm: Proxy, width: int, height: int, freed: Callable[[], None]
    ) -> None:
        import fcntl  # which Windows has not, where tests still load this file

        from pywayland.protocol.wayland import WlShm

        self.size = width, height
        self.is_shown = False  # or about to be
        self._freed = freed
        self._compositor = compositor
        stride = width * PIXEL_BYTES
        file = os.memfd_create("moodguard-card", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
        try:
            os.ftruncate(file, stride * height)
            # So that the compositor need not fear that it shrinks under its eyes.
            fcntl.fcntl(file, fcntl.F_ADD_SEALS, fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_SEAL)
            self._memory = mmap.mmap(file, stride * height)
            pool = shm.create_pool(file, stride * height)  # which duplicates the file's number
            self.proxy = compositor.keep(
                pool.create_buffer(0, width, height, stride, WlShm.format.argb8888.value)
            )
            pool.destroy()
        finally:
            os.close(file)
        self.proxy.dispatcher["release"] = self._released

    def fill(self, pixels: memoryview) -> None:
        """From now on it is the compositor's."""
        self._memory[:] = pixels
        self.is_shown = True

    def close(self) -> None:
        self._compositor.drop(self.proxy)
        self._memory.close()

    def _released(self, _buffer: Proxy) -> None:
        self.is_shown = False
        self._freed()
