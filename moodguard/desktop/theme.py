"""One place for colours, spacing and fonts; light and dark follow the system as it changes."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

# Distances in device-independent pixels; everything is a multiple of the smallest.
SPACE = 4
GAP = 2 * SPACE
PAD = 4 * SPACE
RADIUS = 10


@dataclass(frozen=True)
class Colours:
    """The colours of one scheme, as #rrggbb. Text on its ground keeps a contrast of 4.5 or more."""

    window: str  # ground of windows
    surface: str  # ground of cards and fields
    hover: str  # ground of what the mouse is over
    text: str
    quiet: str  # help and other small words
    line: str  # separators: decoration only
    edge: str  # outlines of fields and switches: 3.0 or more against `surface`
    accent: str  # what can be pressed, and what is chosen
    on_accent: str  # text on `accent`
    problem: str  # text of a problem, on `problem_ground`
    problem_ground: str
    warm: str  # the coffee in the cup


LIGHT = Colours(
    window="#f3f6f4", surface="#ffffff", hover="#e6eeea", text="#1d2826", quiet="#52605c", line="#dfe6e3",
    edge="#7f8d88", accent="#2b6e60", on_accent="#ffffff", problem="#7a3b12", problem_ground="#fdeedd",
    warm="#a9724a",
)  # fmt: skip
DARK = Colours(
    window="#171c1b", surface="#202726", hover="#2b3432", text="#e7edeb", quiet="#a5b2ad", line="#303a38",
    edge="#75837e", accent="#7fc8b5", on_accent="#0e1d19", problem="#f6c99b", problem_ground="#3b2a1b",
    warm="#c99268",
)  # fmt: skip


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two #rrggbb colours, 1..21 (WCAG 2.2, "contrast ratio")."""
    bright, dark = sorted((_luminance(QColor(one)), _luminance(QColor(other))), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@dataclass(frozen=True)
class Looks:
    """What the user wants of all windows, beyond what the system asks for.

    `dark` is None where the system decides; `text` is what its size of text is multiplied by.
    """

    dark: bool | None = None
    text: float = 1.0
    more_contrast: bool = False
    less_motion: bool = False


class Theme(QObject):
    """Dresses the application, and tells windows that paint for themselves which colours to take."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        """Dress `app` now, and again whenever the system turns light, dark or high in contrast."""
        super().__init__(app)
        self._app = app
        self._hints = app.styleHints()
        self._font = app.font()
        self._looks = Looks()
        self.colours = LIGHT
        app.setStyle(QStyleFactory.create("Fusion"))
        self._hints.colorSchemeChanged.connect(self._dress)
        if hasattr(self._hints, "accessibility"):  # Qt 6.10
            self._hints.accessibility().contrastPreferenceChanged.connect(self._dress)
        self._dress()

    @property
    def dark(self) -> bool:
        """Whether windows are dark, since the system or the user wants that."""
        if self._looks.dark is not None:
            return self._looks.dark
        return self._hints.colorScheme() is Qt.ColorScheme.Dark

    @property
    def looks(self) -> Looks:
        """What the user wants of all windows."""
        return self._looks

    def wear(self, looks: Looks) -> None:
        """From now on all windows are as the user wants them; those that are there change at once."""
        before, self._looks = self._looks, looks
        self._app.setProperty(_LESS_MOTION, looks.less_motion)
        own = _fonts_of_their_own(self._app, looks.text / before.text)
        if looks.dark is not before.dark:
            self._choose_scheme(looks.dark)
        if looks.text != before.text:
            self._app.setFont(sized(self._font, looks.text))
        if replace(looks, less_motion=False) != replace(before, less_motion=False):
            self._dress()
        for widget, font in own:  # behind the style sheet, which puts back what it knew
            widget.setFont(font)

    def _choose_scheme(self, dark: bool | None) -> None:
        if dark is None:
            self._hints.unsetColorScheme()
        else:
            self._hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)

    def _dress(self) -> None:
        colours = DARK if self.dark else LIGHT
        self.colours = _bolder(colours) if self._wants_contrast() else colours
        self._app.setPalette(palette(self.colours))
        self._app.setStyleSheet(style_sheet(self.colours))
        self.changed.emit()

    def _wants_contrast(self) -> bool:
        if self._looks.more_contrast:
            return True
        if not hasattr(self._hints, "accessibility"):
            return False
        return self._hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


def apply_theme(application: QApplication) -> Theme:
    """Dress `application` for as long as it lives; the theme belongs to it."""
    return Theme(application)


_LESS_MOTION = "moodguard_moves_less"


def wants_motion() -> bool:
    """Whether things may fade and slide; false where the user asked MoodGuard or the system for less."""
    application = QGuiApplication.instance()
    if application is not None and application.property(_LESS_MOTION):
        return False
    hints = QGuiApplication.styleHints()
    accessibility = hints.accessibility() if hasattr(hints, "accessibility") else None
    preference = getattr(accessibility, "motionPreference", None)  # from Qt 6.12 on
    return preference is None or preference().name != "ReducedMotion"


def _fonts_of_their_own(application: QApplication, factor: float) -> list[tuple[QWidget, QFont]]:
    """Widgets with a font of their own, such as headings, and that font `factor` times as large."""
    if factor == 1:
        return []
    own = [each for each in application.allWidgets() if each.testAttribute(Qt.WidgetAttribute.WA_SetFont)]
    bold = QFont.Weight.DemiBold
    return [(each, sized(each.font(), factor, bold=each.font().weight() >= bold)) for each in own]


def scheme(palette: QPalette) -> Colours:
    """The colours that go with a widget's palette, for what it paints itself."""
    colours = DARK if palette.window().color().lightnessF() < 0.5 else LIGHT
    bold = palette.placeholderText().color() == palette.text().color()
    return _bolder(colours) if bold else colours


def _bolder(colours: Colours) -> Colours:
    """The same scheme for people who asked for more contrast: nothing is quiet any more."""
    return replace(colours, quiet=colours.text, line=colours.text, edge=colours.text)


def palette(colours: Colours) -> QPalette:
    """The palette that Fusion draws its controls with."""
    result = QPalette(QColor(colours.window))
    role = QPalette.ColorRole
    for target, colour in (
        (role.Window, colours.window), (role.WindowText, colours.text), (role.Base, colours.surface),
        (role.AlternateBase, colours.window), (role.Text, colours.text), (role.Button, colours.surface),
        (role.ButtonText, colours.text), (role.PlaceholderText, colours.quiet),
        (role.Highlight, colours.accent), (role.HighlightedText, colours.on_accent),
        (role.Accent, colours.accent), (role.Link, colours.accent), (role.ToolTipBase, colours.surface),
        (role.ToolTipText, colours.text), (role.BrightText, colours.problem),
    ):  # fmt: skip
        result.setColor(target, QColor(colour))
    for target in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, target, QColor(colours.quiet))
    return result


def style_sheet(colours: Colours) -> str:
    """What the palette can't say: cards, quiet words, problem lines, buttons and the list of pages."""
    c = colours
    return f"""
        QToolTip, QLabel[look="help"] {{
            color: {c.text}; background: {c.surface}; border: 1px solid {c.line}; padding: 4px;
        }}
        QLabel[look="quiet"] {{ color: {c.quiet}; }}
        QFrame[look="card"] {{
            background: {c.surface}; border: 1px solid {c.line}; border-radius: {RADIUS}px;
        }}
        QFrame[look="line"] {{ background: {c.line}; border: none; }}
        QLabel[look="problem"] {{
            color: {c.problem}; background: {c.problem_ground}; border-radius: {RADIUS}px; padding: 10px 12px;
        }}
        QPushButton {{
            color: {c.text}; background: {c.surface}; border: 1px solid {c.edge}; border-radius: 7px;
            padding: 6px 14px; min-height: 1.3em;
        }}
        QPushButton:hover {{ background: {c.hover}; }}
        QPushButton:pressed {{ background: {c.line}; }}
        QPushButton:focus {{ border: 2px solid {c.accent}; padding: 5px 13px; }}
        QPushButton:disabled {{ color: {c.quiet}; border-color: {c.line}; }}
        QPushButton[look="main"] {{
            color: {c.on_accent}; background: {c.accent}; border-color: {c.accent};
        }}
        QPushButton[look="quiet"] {{
            color: {c.quiet}; background: transparent; border-color: transparent; padding-left: 0;
        }}
        QPushButton[look="quiet"]:hover {{ color: {c.text}; text-decoration: underline; }}
        QPushButton[look="quiet"]:focus {{ border: 2px solid {c.accent}; padding: 5px 6px; }}
        QPushButton[look="main"]:focus {{ border: 2px solid {c.text}; }}
        QPushButton[look="main"]:disabled {{
            color: {c.quiet}; background: {c.surface}; border-color: {c.line};
        }}
        QPushButton::menu-indicator {{ subcontrol-position: right center; right: 8px; }}
        QLineEdit, QComboBox, QAbstractSpinBox {{
            color: {c.text}; background: {c.surface}; border: 1px solid {c.edge}; border-radius: 7px;
            padding: 6px 10px; min-height: 1.3em; selection-background-color: {c.accent};
            selection-color: {c.on_accent}; placeholder-text-color: {c.quiet};
        }}
        QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {{
            border: 2px solid {c.accent}; padding: 5px 9px;
        }}
        QPlainTextEdit {{
            color: {c.text}; background: {c.surface}; border: 1px solid {c.edge}; border-radius: 7px;
            padding: 4px 6px; selection-background-color: {c.accent}; selection-color: {c.on_accent};
        }}
        QPlainTextEdit:focus {{ border: 2px solid {c.accent}; padding: 3px 5px; }}
        QAbstractSpinBox QLineEdit {{ border: none; padding: 0; background: transparent; }}
        QAbstractSpinBox, QAbstractSpinBox:focus {{ padding-right: 26px; }}
        QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{
            subcontrol-origin: border; width: 24px; border: none; background: transparent;
        }}
        QAbstractSpinBox::up-button {{ subcontrol-position: top right; }}
        QAbstractSpinBox::down-button {{ subcontrol-position: bottom right; }}
        QComboBox::drop-down {{ width: 26px; border: none; background: transparent; }}
        QComboBox::down-arrow {{ image: none; }}
        QComboBox QAbstractItemView {{
            color: {c.text}; background: {c.surface}; border: 1px solid {c.line}; outline: none;
        }}
        QListWidget[look="pages"] {{ background: transparent; border: none; outline: none; }}
        QListWidget[look="pages"]::item {{ padding: 8px 12px; border-radius: 7px; color: {c.text}; }}
        QListWidget[look="pages"]::item:hover {{ background: {c.hover}; }}
        QListWidget[look="pages"]::item:selected {{ background: {c.accent}; color: {c.on_accent}; }}
        QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {c.edge}; }}
        QSlider::sub-page:horizontal {{ border-radius: 2px; background: {c.accent}; }}
        QSlider::handle:horizontal {{
            width: 14px; height: 14px; margin: -5px 0; border-radius: 7px; background: {c.accent};
        }}
        QSlider::handle:horizontal:focus {{ width: 10px; height: 10px; border: 2px solid {c.text}; }}
        QScrollArea {{ background: transparent; border: none; }}
        QScrollBar:vertical {{ width: 10px; margin: 0; border: none; background: transparent; }}
        QScrollBar::handle:vertical {{ min-height: 28px; border-radius: 5px; background: {c.edge}; }}
        QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical {{ height: 0; }}
        QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical {{ background: transparent; }}
        QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
        QMenu {{ padding: 4px; }}
    """


def sized(font: QFont, factor: float, *, bold: bool = False) -> QFont:
    """`font` at `factor` of its size, so that a user's larger text stays larger everywhere."""
    result = QFont(font)
    if font.pointSizeF() > 0:
        result.setPointSizeF(font.pointSizeF() * factor)
    else:
        result.setPixelSize(round(font.pixelSize() * factor))
    result.setWeight(QFont.Weight.DemiBold if bold else font.weight())
    return result
