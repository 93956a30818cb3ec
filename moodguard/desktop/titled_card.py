"""What pages of the window are made of: cards with a title."""

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from moodguard.desktop.theme import GAP, PAD, sized


class TitledCard(QFrame):
    """A frame with a title, and below it one thing after the other."""

    def __init__(self, title: str, *widgets: QWidget) -> None:
        """Begins with these widgets."""
        super().__init__()
        self.setProperty("look", "card")
        self.down = QVBoxLayout(self)
        self.down.setContentsMargins(PAD, PAD, PAD, PAD)
        self.down.setSpacing(GAP)
        heading = QLabel(title)
        heading.setFont(sized(heading.font(), 1.0, bold=True))
        for widget in (heading, *widgets):
            self.down.addWidget(widget)
