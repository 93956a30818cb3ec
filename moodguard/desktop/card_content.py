"""What a break card says and offers."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from moodguard.desktop.drawing import Drawing
from moodguard.translation import to_translate


@dataclass(frozen=True)
class CardContent:
    """One suggestion in words: `message` large, `sentence` below it, `why` only when asked for.

    `action` is what the main button says that it does. `picture` finds, on another thread, the file to show a
    small picture of in the place of the drawing. With `sound`, something calm can be played. `mark` is a word
    that the card bears, such as "Demo"; "" for none.
    """

    message: str
    sentence: str = ""
    why: str = ""
    action: str = to_translate("Take a minute")
    drawing: Drawing = Drawing.LEAF
    picture: Callable[[], Path | None] | None = None
    sound: bool = False
    mark: str = ""
