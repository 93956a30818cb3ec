"""What can be drawn on a card. It knows nothing of Qt, so that who names a drawing needs to load nothing."""

from enum import Enum


class Drawing(Enum):
    """What is drawn: one for each kind of suggestion."""

    CUP = "cup"
    BREATH = "breath"
    WINDOW = "window"
    STRETCH = "stretch"
    WALK = "walk"
    MUSIC = "music"
    PICTURE = "picture"
    LEAF = "leaf"
