"""A bus that takes every connection, and then answers nothing, or nothing more."""

import contextlib
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class SilentBus:
    """A real socket. `connections` counts who came; `log_in` lets them log in before the silence."""

    def __init__(self, path: Path, *, log_in: bool = False) -> None:
        self.address = f"unix:path={path}"
        self.connections = 0
        self._log_in = log_in
        self._clients: list[socket.socket] = []
        self._server = socket.socket(socket.AF_UNIX)
        self._server.bind(str(path))
        self._server.listen()
        self._thread = threading.Thread(target=self._take, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Send everybody away."""
        self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()
        self._thread.join()
        for client in self._clients:
            client.close()

    def _take(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._server.accept()
                self.connections += 1
                self._clients.append(client)
                if self._log_in:
                    client.recv(4096)
                    client.sendall(b"OK 0123456789abcdef0123456789abcdef\r\n")


@contextmanager
def silent_bus(path: Path, *, log_in: bool = False) -> Iterator[SilentBus]:
    """Such a bus at `path`, for the block."""
    bus = SilentBus(path, log_in=log_in)
    try:
        yield bus
    finally:
        bus.close()
