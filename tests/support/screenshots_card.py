"""Pictures of the break card."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QPushButton

from moodguard.app.suggestions import card_for
from moodguard.desktop.break_card import BreakCard
from moodguard.desktop.card_parts import PICTURE
from moodguard.desktop.card_window import CardWindow
from moodguard.desktop.check_in_card import CheckInCard
from moodguard.desktop.pictures import read_picture
from moodguard.gallery.first_picture import best_pictures
from moodguard.mood.escalation import Stage, Step
from moodguard.mood.reasons import Cause, LastingTension, TensionAfter
from moodguard.store.paths import assets_dir
from moodguard.store.settings import BREAK_MESSAGES
from moodguard.translation import tr
from support.screenshots_shown import Shot

WHY = LastingTension(0.31, 20 * 60, 0.1, 0.94, 0.78)
WHY_STILL = TensionAfter(0.42, 10 * 60, 0.3)
STAY_SECONDS = 600.0


def card_screenshots(keep: Shot) -> None:
    """The card in its states; it has one size on any screen."""
    usual = BREAK_MESSAGES.splitlines()

    def show(name: str, card: CardWindow, *, all_sizes: bool = False) -> None:
        QApplication.processEvents()
        keep(name, card, small=False, all_sizes=all_sizes)
        card.close()

    show("break", _suggesting(usual[1]), all_sizes=True)
    show("break-first", _suggesting(usual[0], first=True))
    unfolded = _suggesting(usual[3])
    next(b for b in unfolded.findChildren(QPushButton) if b.text() == tr("Why?")).click()
    show("break-why", unfolded)
    answered = _suggesting(usual[2])
    answered.show_answered(
        "Noted: I'll be a little slower to speak up and stay silent for longer afterwards.",
        undo=True,
        over=True,
    )
    show("break-wrong", answered)
    show("quiet-minute", _offering_pictures(), all_sizes=True)
    show("how-are-you", _asking(), all_sizes=True)
    asked = _asking()
    asked.show_answered("Noted: I'll speak up a little sooner.")
    show("how-are-you-noted", asked)


def _asking() -> CheckInCard:
    card = CheckInCard()
    card.set_round(True)
    card.ask(STAY_SECONDS)
    return card


def _suggesting(message: str, *, first: bool = False) -> BreakCard:
    return _shown(Step(0, Stage.BREAK_MESSAGE, Cause.TENSE, WHY, message=message), first=first)


def _offering_pictures() -> BreakCard:
    shipped = next(path for path in best_pictures(assets_dir() / "gallery") if path.exists())
    card = _shown(Step(0, Stage.GALLERY, Cause.STILL_TENSE, WHY_STILL), picture=lambda: shipped)
    card.show_picture(_small(shipped))
    return card


def _small(path: Path) -> QImage:
    return read_picture(path, PICTURE * 4)


def _shown(step: Step, *, first: bool = False, picture: Callable[[], Path | None] | None = None) -> BreakCard:
    card = BreakCard()
    card.set_round(True)
    card.show_content(card_for(step, sound=False, picture=picture, mark="", first=first), STAY_SECONDS)
    return card
