"""What one can have the gallery do, and by which keys."""

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from moodguard.translation import to_translate, tr


class Command(Enum):
    """Something the gallery does when told to; the value is what a menu calls it."""

    NEXT = to_translate("Next picture")
    PREVIOUS = to_translate("Previous picture")
    FIRST = to_translate("First picture")
    LAST = to_translate("Last picture")
    LIKE = to_translate("Like this picture")
    NOT_FOR_ME = to_translate("Not for me")
    TAKE_BACK = to_translate("Take back “Not for me”")
    WHY = to_translate("Why this one?")
    PLAY = to_translate("Slideshow")
    FULL_SCREEN = to_translate("Full screen")
    STRIP = to_translate("Show all in a row")
    SAVE = to_translate("Save as…")
    COPY = to_translate("Copy picture")
    WALLPAPER = to_translate("Set as wallpaper")
    MINUTE = to_translate("Take a guided minute…")
    FOLDER = to_translate("Choose a folder of pictures…")
    PAINTINGS = to_translate("Back to MoodGuard's own paintings")
    LEAVE = to_translate("Leave full screen, or close")
    CLOSE = to_translate("Close")


# What a person reads beside the command, where there is one key to tell of.
KEY_WORDS = {
    Command.NEXT: to_translate("Right, or Space"),
    Command.PREVIOUS: to_translate("Left arrow"),
    Command.LIKE: "L",
    Command.NOT_FOR_ME: "N",
    Command.TAKE_BACK: "Ctrl+Z",
    Command.WHY: "W",
    Command.PLAY: "S",
    Command.FULL_SCREEN: "F11",
    Command.STRIP: "T",
    Command.SAVE: "Ctrl+S",
    Command.COPY: "Ctrl+C",
    Command.MINUTE: "M",
    Command.FOLDER: "Ctrl+O",
    Command.LEAVE: to_translate("Esc"),
}

_STANDARD = (
    (QKeySequence.StandardKey.Close, Command.CLOSE),
    (QKeySequence.StandardKey.Save, Command.SAVE),
    (QKeySequence.StandardKey.Copy, Command.COPY),
    (QKeySequence.StandardKey.Undo, Command.TAKE_BACK),
    (QKeySequence.StandardKey.Open, Command.FOLDER),
    (QKeySequence.StandardKey.FullScreen, Command.FULL_SCREEN),
)
_PLAIN = {
    Qt.Key.Key_Right: Command.NEXT, Qt.Key.Key_Down: Command.NEXT, Qt.Key.Key_PageDown: Command.NEXT,
    Qt.Key.Key_Space: Command.NEXT, Qt.Key.Key_Left: Command.PREVIOUS, Qt.Key.Key_Up: Command.PREVIOUS,
    Qt.Key.Key_PageUp: Command.PREVIOUS, Qt.Key.Key_Backspace: Command.PREVIOUS,
    Qt.Key.Key_Home: Command.FIRST, Qt.Key.Key_End: Command.LAST, Qt.Key.Key_F11: Command.FULL_SCREEN,
    Qt.Key.Key_F: Command.FULL_SCREEN, Qt.Key.Key_S: Command.PLAY, Qt.Key.Key_T: Command.STRIP,
    Qt.Key.Key_L: Command.LIKE, Qt.Key.Key_N: Command.NOT_FOR_ME, Qt.Key.Key_W: Command.WHY,
    Qt.Key.Key_Escape: Command.LEAVE, Qt.Key.Key_M: Command.MINUTE,
}  # fmt: skip


def command_of(event: QKeyEvent) -> Command | None:
    """What a key means; None for nothing."""
    for sequence, command in _STANDARD:
        if event.matches(sequence):
            return command
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = Qt.Key(event.key())
    if modifiers == Qt.KeyboardModifier.ShiftModifier and key == Qt.Key.Key_Space:
        return Command.PREVIOUS
    return _PLAIN.get(key) if not modifiers & ~Qt.KeyboardModifier.ShiftModifier else None


def with_key(command: Command, words: str = "") -> str:
    """What a menu says: the words, and behind them the key."""
    key = tr(KEY_WORDS.get(command, ""))
    words = words or tr(command.value)
    return f"{words}\t{key}" if key else words
