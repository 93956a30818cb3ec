"""Work that would hold up the windows, done one piece after another on a thread of its own."""

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

log = logging.getLogger(__name__)

T = TypeVar("T")


class _Post(QObject):
    """Carries what is to be called from that thread to the one of the windows."""

    done = Signal(object)  # a function without arguments

    def __init__(self) -> None:
        super().__init__()
        self.wanted = True
        self.done.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def leave(self, _gone: object = None) -> None:
        """Nobody is there any more to be told."""
        self.wanted = False

    def _call(self, answer: Callable[[], None]) -> None:
        if self.wanted:
            answer()


class Background(QObject):
    """Does what it is given, and calls back on the thread it was made on."""

    def __init__(self, name: str, parent: QObject) -> None:
        """`name` is the thread's. It is Python's, as that of `PictureReader` is, and begins with work."""
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix=name)
        self._post = _Post()  # no child of ours: the thread may still write to it after we are gone
        self.destroyed.connect(self._post.leave)

    def do(
        self, work: Callable[[], T], then: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        """Have `work` done; call `then` with what it gives, or `failed` with what it raises."""
        post = self._post

        def run() -> None:
            try:
                result = work()
            except Exception as error:  # whatever it is, nobody would hear of it here
                log.debug("work in the background has failed", exc_info=True)
                answer = _answer(failed, error)
            else:
                answer = _answer(then, result)
            try:
                post.done.emit(answer)
            except RuntimeError:  # the program ends, and Qt has taken the post away already
                log.debug("nobody is there any more to hear of it")

        self._thread.submit(run)

    def wait(self) -> None:
        """Until all is done: before the program ends."""
        self._thread.submit(lambda: None).result()


def _answer(call: Callable[[T], None], value: T) -> Callable[[], None]:
    return lambda: call(value)
