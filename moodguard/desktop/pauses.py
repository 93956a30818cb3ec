"""The pauses that a user can ask for, wherever they ask: in the tray's menu or in the window."""

import math
from collections.abc import Callable

from PySide6.QtWidgets import QMenu

# Minutes; None is until tomorrow.
PAUSES: tuple[tuple[float | None, str], ...] = (
    (5.0, "For 5 minutes"),
    (15.0, "For 15 minutes"),
    (60.0, "For an hour"),
    (None, "Until tomorrow"),
    (math.inf, "Until I resume"),
)


def offer_pauses(menu: QMenu, chosen: Callable[[float | None], None]) -> None:
    """A line in `menu` for each; `chosen` is called with its minutes."""
    for minutes, words in PAUSES:
        menu.addAction(words).triggered.connect(lambda _=False, m=minutes: chosen(m))
