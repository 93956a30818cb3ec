"""Pictures of the break card: `python tests/support/screenshots_card.py FOLDER`, on a display or offscreen.

Each state in light and dark, to look at; and those of docs/screenshots by the names that they have there.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QPushButton

from moodguard.app.suggestions import card_for, noted
from moodguard.desktop.break_card import BreakCard
from moodguard.desktop.card_parts import PICTURE
from moodguard.desktop.pictures import read_picture
from moodguard.desktop.theme import DARK, LIGHT, apply_theme, palette, style_sheet
from moodguard.gallery.first_picture import best_pictures
from moodguard.mood.escalation import Stage, Step
from moodguard.store.paths import assets_dir
from moodguard.store.settings import BREAK_MESSAGES

TENSE = "You have looked tense for a while."
STILL = "You still look tense."
WHY = (
    "15% of the last 20 min looked tense; a break is suggested from 10%. How sure it is that this goes on: "
    "79%; needed are 78%."
)
STAY_SECONDS = 600.0


def card_screenshots(folder: Path, scheme: str) -> None:
    """A picture of each state of the card, as the application is dressed now."""
    usual = BREAK_MESSAGES.splitlines()
    for number, message in enumerate([*usual, "Call a friend, and tell them how the day was"]):
        _keep(_suggesting(message), folder / f"card-{number}-{scheme}.png")
    _keep(_suggesting(usual[0], first=True), folder / f"card-first-{scheme}.png")
    unfolded = _suggesting(usual[1])
    next(b for b in unfolded.findChildren(QPushButton) if b.text() == "Why?").click()
    _keep(unfolded, folder / f"card-why-{scheme}.png")
    for right in (True, False):
        answered = _suggesting(usual[2])
        answered.show_answered(noted(right=right, learned=True), undo=True, over=not right)
        _keep(answered, folder / f"card-{'right' if right else 'wrong'}-{scheme}.png")
    _keep(_offering_pictures(), folder / f"card-gallery-{scheme}.png")


def for_the_docs(folder: Path) -> None:
    """The two that README and docs show."""
    _keep(_suggesting(BREAK_MESSAGES.splitlines()[1]), folder / "break.png")
    _keep(_offering_pictures(), folder / "quiet-minute.png")


def _suggesting(message: str, *, first: bool = False) -> BreakCard:
    return _shown(Step(0, Stage.BREAK_MESSAGE, WHY, message=message, sentence=TENSE), first=first)


def _offering_pictures() -> BreakCard:
    shipped = next(path for path in best_pictures(assets_dir() / "gallery") if path.exists())
    card = _shown(Step(0, Stage.GALLERY, WHY, sentence=STILL), picture=lambda: shipped)
    card.show_picture(_small(shipped))
    return card


def _small(path: Path) -> QImage:
    return read_picture(path, PICTURE * 4)


def _shown(step: Step, *, first: bool = False, picture: Callable[[], Path | None] | None = None) -> BreakCard:
    card = BreakCard()
    card.set_round(True)
    card.show_content(card_for(step, sound=False, picture=picture, mark="", first=first), STAY_SECONDS)
    return card


def _keep(card: BreakCard, path: Path) -> None:
    QApplication.processEvents()
    card.grab().save(str(path))
    card.close()


def main() -> None:
    """All of them, into the folder that is named."""
    app = QApplication(sys.argv[:1])
    apply_theme(app)
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, colours in (("dark", DARK), ("light", LIGHT)):
        app.setPalette(palette(colours))
        app.setStyleSheet(style_sheet(colours))
        card_screenshots(folder, name)
    for_the_docs(folder)


if __name__ == "__main__":
    main()
