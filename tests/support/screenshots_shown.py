"""What those who take pictures of windows share."""

from typing import Protocol

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

SMALL = QSize(800, 600)
SETTLE_MS = 600


class Shot(Protocol):
    """Keeps a picture of a widget as it is shown now."""

    def __call__(self, name: str, widget: QWidget, *, small: bool, all_sizes: bool) -> None:
        """`small`: as on a small screen; `all_sizes`: also wanted so, and at a scale of two."""
