"""Makes the window of the guided minutes in steps, so that nothing else that goes on has to wait for it."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from moodguard.desktop.minute.window import MinuteWindow


def built_in_steps() -> Iterator["MinuteWindow | None"]:
    """Do a part at a time: None while there is more to do, and at last the window, which is not shown yet."""
    import moodguard.desktop.minute.figures

    yield None
    import moodguard.desktop.minute.choose_page

    yield None
    import moodguard.desktop.minute.guide_pages
    import moodguard.desktop.minute.sound_row  # noqa: F401 - here for the time that it takes

    yield None
    from moodguard.desktop.minute.window import MinuteWindow

    yield None
    yield MinuteWindow()
