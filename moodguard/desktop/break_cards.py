"""The break card on the screens that the user has chosen: one card, or the same on each of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QGuiApplication, QImage, QScreen

from moodguard.desktop.break_card import BreakCard
from moodguard.desktop.card_content import CardContent
from moodguard.desktop.card_parts import PICTURE
from moodguard.desktop.screens import ScreenWatch

if TYPE_CHECKING:
    from moodguard.desktop.card_window import ShowAbove
    from moodguard.desktop.picture_finder import PictureFinder


class OnScreen(Enum):
    """Where the card comes; the value is how it is kept in the settings."""

    POINTER = "pointer"
    PRIMARY = "primary"
    ALL = "all"


@dataclass(frozen=True)
class Desk:
    """What is known of the desktop as a card comes, in Qt's own coordinates.

    `focused` is the window that has the keyboard, `text_cursor` the place where letters appear; None is
    "can't be told". `mixes` says whether windows may be see-through; None is "as this platform usually does".
    """

    focused: QRect | None = None
    text_cursor: QRect | None = None
    mixes: bool | None = None


class BreakCards(QObject):
    """Shows one suggestion, on one screen or on all, as if it were one card."""

    accepted = Signal()
    put_off = Signal(float)
    called_wrong = Signal()
    called_right = Signal()
    taken_back = Signal()
    skipped = Signal()
    pause_requested = Signal(object)
    sound_requested = Signal()
    dismissed = Signal()
    lost = Signal()

    def __init__(self, parent: QObject | None = None, show_above: "ShowAbove | None" = None) -> None:
        """No card is made before one is shown. The signals are those of `BreakCard`."""
        super().__init__(parent)
        self._show_above = show_above
        self._cards: list[BreakCard] = []
        self._finder: PictureFinder | None = None
        ScreenWatch(self._leave_lost_screens, self)

    @property
    def cards(self) -> Sequence[BreakCard]:
        """Those that were made; not all of them need to be shown."""
        return tuple(self._cards)

    @property
    def is_visible(self) -> bool:
        """Whether a card is to be seen."""
        return any(card.isVisible() for card in self._cards)

    def prepare(self) -> None:
        """Make one card, so that it can be shown at once."""
        if not self._cards:
            self._cards.append(self._made())

    def show(self, content: CardContent, seconds: float, where: OnScreen, desk: Desk | None = None) -> None:
        """Show `content` for `seconds`; what was shown before makes room for it."""
        desk = desk or Desk()
        screens = _screens(where)
        while len(self._cards) < len(screens):
            self._cards.append(self._made())
        for card in self._cards[len(screens) :]:
            card.close()
        for card, screen in zip(self._cards, screens, strict=False):
            if desk.mixes is not None:
                card.set_round(desk.mixes)
            in_use = [desk.focused] if desk.focused is not None else []
            card.show_content(
                content, seconds, screen=screen, text_cursor=desk.text_cursor, in_use=in_use
            )  # fmt: skip
        if content.picture is not None:
            ratio = max(screen.devicePixelRatio() for screen in QGuiApplication.screens())
            self._existing_finder().find(content.picture, PICTURE * (2 * ratio))

    def show_answered(self, noted: str, *, undo: bool, over: bool) -> None:
        """As `BreakCard.show_answered`."""
        for card in self._shown():
            card.show_answered(noted, undo=undo, over=over)

    def show_unanswered(self) -> None:
        """As `BreakCard.show_unanswered`."""
        for card in self._shown():
            card.show_unanswered()

    def dismiss(self) -> None:
        """Send all cards away."""
        for card in self._shown():
            card.dismiss()

    def close(self) -> None:
        """Take all cards away at once, and read no picture any more."""
        for card in self._cards:
            card.close()
        if self._finder is not None:
            self._finder.wait()

    def _shown(self) -> list[BreakCard]:
        return [card for card in self._cards if card.isVisible()]

    def _made(self) -> BreakCard:
        card = BreakCard(show_above=self._show_above)
        for name in (
            "accepted", "put_off", "called_wrong", "called_right", "taken_back", "skipped", "pause_requested",
            "sound_requested",
        ):  # fmt: skip
            getattr(card, name).connect(getattr(self, name))
        card.dismissed.connect(lambda: self._one_dismissed(card))
        card.lost.connect(self._one_lost)
        return card

    def _one_lost(self) -> None:
        """Such as on a screen that was unplugged: the others do, where there are any."""
        if not self._shown():
            self.lost.emit()

    def _one_dismissed(self, gone: BreakCard) -> None:
        """Whoever sends one away means all of them."""
        others = [card for card in self._shown() if card is not gone and not card.is_leaving]
        for card in others:
            card.dismiss()
        if not others:
            self.dismissed.emit()

    def _leave_lost_screens(self) -> None:
        """Where there are others, a card is not needed whose screen is gone."""
        for card in self._shown():
            if len(self._shown()) > 1 and card.on_screen not in QGuiApplication.screens():
                card.close_unseen()

    def _existing_finder(self) -> "PictureFinder":
        if self._finder is None:
            from moodguard.desktop.picture_finder import PictureFinder

            self._finder = PictureFinder(self)
            self._finder.found.connect(self._picture_found)
        return self._finder

    def _picture_found(self, find: object, picture: QImage) -> None:
        for card in self._shown():
            if card.content.picture is find:
                card.show_picture(picture)


def _screens(where: OnScreen) -> list[QScreen | None]:
    """The screens to show a card on; None is the one with the mouse."""
    if where is OnScreen.ALL:
        return list(QGuiApplication.screens())
    return [QGuiApplication.primaryScreen() if where is OnScreen.PRIMARY else None]
