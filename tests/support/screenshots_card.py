"""Pictures of the break card, to look at: `python tests/support/screenshots_card.py FOLDER` on a display."""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QPushButton

from moodguard.app.suggestions import card_for, noted
from moodguard.desktop.break_card import BreakCard
from moodguard.desktop.theme import DARK, LIGHT, apply_theme, palette, style_sheet
from moodguard.mood.escalation import Stage, Step
from moodguard.store.paths import assets_dir
from moodguard.store.settings import BREAK_MESSAGES

WHY = (
    "15% of the last 20 min looked tense; a break is suggested from 10%. MoodGuard is 82% sure that this "
    "goes on; it needs 78%."
)
SENTENCE = "You have looked tense for a while."
STAY_SECONDS = 600.0


def card_screenshots(folder: Path, suffix: str) -> None:
    """A picture of each state of the card, as the application is dressed now."""
    messages = [*BREAK_MESSAGES.splitlines(), "Call a friend, and tell them how the day was"]
    for number, message in enumerate(messages):
        card = _shown(
            Step(0, Stage.BREAK_MESSAGE, WHY, message=message, sentence=SENTENCE), first=number == 0
        )
        if number == 1:
            next(b for b in card.findChildren(QPushButton) if b.text() == "Why?").click()
        if number == 2:
            card.show_answered(noted(right=False, learned=True), undo=True, over=True)
        if number == 3:
            card.show_answered(noted(right=True, learned=True), undo=True, over=False)
        _keep(card, folder / f"card-{number}{suffix}.png")
    shipped = min((assets_dir() / "gallery").glob("*.webp"))
    card = _shown(
        Step(0, Stage.GALLERY, WHY, sentence="You still look a bit tense."), picture=lambda: shipped
    )
    picture = QImage(str(shipped))
    card.show_picture(picture.scaled(400, 400, Qt.AspectRatioMode.KeepAspectRatio))
    _keep(card, folder / f"card-gallery{suffix}.png")


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
    """Pictures in light and dark."""
    app = QApplication(sys.argv[:1])
    apply_theme(app)
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, colours in (("light", LIGHT), ("dark", DARK)):
        app.setPalette(palette(colours))
        app.setStyleSheet(style_sheet(colours))
        card_screenshots(folder, f"-{name}")


if __name__ == "__main__":
    main()
