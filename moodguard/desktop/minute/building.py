"""Makes the window of the guided minutes in steps, so that nothing else that goes on has to wait for it."""

import importlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from moodguard.desktop.minute.window import MinuteWindow

# What the window is made of, from the bottom up: one that is loaded already takes no time.
PARTS = (
    "moodguard.desktop.theme",
    "moodguard.desktop.screens",
    "moodguard.desktop.fields",
    "moodguard.desktop.settings_page",
    "moodguard.desktop.progress_ring",
    "moodguard.desktop.minute.figures",
    "moodguard.desktop.minute.drawings",
    "moodguard.desktop.minute.choose_page",
    "moodguard.desktop.minute.breath_circle",
    "moodguard.desktop.minute.guide_pages",
    "moodguard.desktop.minute.ask_page",
    "moodguard.desktop.minute.sound_row",
)


def built_in_steps() -> Iterator["MinuteWindow | None"]:
    """Do a part at a time: None while there is more to do, and at last the window, which is not shown yet."""
    for part in PARTS:
        importlib.import_module(part)
        yield None
    from moodguard.desktop.minute.window import MinuteWindow

    yield None
    yield MinuteWindow()
