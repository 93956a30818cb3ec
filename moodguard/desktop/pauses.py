"""The pauses that a user can ask for, wherever they ask: in the tray's menu or in the window."""

import math
from collections.abc import Callable

from PySide6.QtWidgets import QMenu

from moodguard.translation import to_translate, tr

# Minutes; None is until tomorrow.
PAUSES: tuple[tuple[float | None, str], ...] = (
    (5.0, to_translate("For 5 minutes")),
    (15.0, to_translate("For 15 minutes")),
    (60.0, to_translate("For an hour")),
    (None, to_translate("Until tomorrow")),
    (math.inf, to_translate("Until I resume")),
)


def offer_pauses(menu: QMenu, chosen: Callable[[float | None], None]) -> None:
    """A line in `menu` for each; `chosen` is called with its minutes."""
    for minutes, words in PAUSES:
        menu.addAction(tr(words)).triggered.connect(lambda _=False, m=minutes: chosen(m))
