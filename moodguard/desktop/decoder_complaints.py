"""What Qt's decoders complain of while they read a picture: it is told nowhere but in Qt's messages."""

import contextlib
import threading
from collections.abc import Callable, Iterator

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

Handler = Callable[[QtMsgType, QMessageLogContext, str], None]

_one_at_a_time = threading.Lock()


@contextlib.contextmanager
def complaints() -> Iterator[list[str]]:
    """What Qt says on this thread within the block; what others say goes where it went before."""
    said: list[str] = []
    here = threading.get_ident()

    def listen(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if threading.get_ident() == here:
            said.append(message)
        elif before is not None:
            before(kind, context, message)

    with _one_at_a_time:
        before: Handler | None = qInstallMessageHandler(listen)
        try:
            yield said
        finally:
            qInstallMessageHandler(before)
