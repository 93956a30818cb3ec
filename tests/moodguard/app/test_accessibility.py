"""Every window for people who see little, hear it read, or have no mouse: names, roles, order, contrast."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from moodguard.app.app import App
from moodguard.desktop.page_names import NOW
from moodguard.desktop.theme import Looks, Theme, apply_theme
from support.app_under_test import MakeApp, calibration_of, dialog_of, show_tension, viewer_of
from support.readable import faint_words, nameless

ROLES = QAccessible.Role
# What a screen reader can tell the use of. What is painted by us has no role of its own, but a description.
USEFUL = {
    ROLES.Button, ROLES.ButtonMenu, ROLES.CheckBox, ROLES.RadioButton, ROLES.ComboBox, ROLES.SpinBox,
    ROLES.Slider, ROLES.EditableText, ROLES.List, ROLES.Link, ROLES.Table, ROLES.StaticText, ROLES.Graphic,
}  # fmt: skip


@pytest.fixture(params=["usual", "bold", "twice"])
def app(request: pytest.FixtureRequest, make_app: MakeApp, qapp: QApplication) -> Iterator[App]:
    theme = qapp.findChild(Theme) or apply_theme(qapp)
    made = make_app()
    looks = {"usual": Looks(), "bold": Looks(more_contrast=True), "twice": Looks(text=2.0)}
    theme.wear(looks[request.param])
    yield made
    theme.wear(Looks())


def licences(app: App) -> QWidget | None:
    app.about.open_licences()
    return app.about.licences


def the_log(app: App) -> QWidget | None:
    app.about.open_log()
    return app.about.log


def the_report(app: App) -> QWidget | None:
    app.about.open_report()
    return app.about.report


def gallery(app: App) -> QWidget:
    app.gallery.open()
    return viewer_of(app)


def welcome(app: App) -> QWidget | None:
    app.welcome.open()
    return app.welcome.window


# The guided minutes are looked at in `test_every_window`, page by page.
WINDOWS: list[Callable[[App], QWidget | None]] = [
    licences, the_log, the_report, gallery, welcome, calibration_of,
]  # fmt: skip


def chain(window: QWidget) -> list[QWidget]:
    """What Tab goes through, in that order."""
    found: list[QWidget] = []
    here = window.nextInFocusChain()
    while here is not window:
        can = here.isVisible() and here.isEnabled() and here.focusProxy() is None
        if can and here.focusPolicy() & Qt.FocusPolicy.TabFocus and here.window() is window:
            found.append(here)
        here = here.nextInFocusChain()
    return found


def useless(window: QWidget) -> list[str]:
    """What Tab comes to, and a screen reader can't tell the use of."""
    return [
        f"{type(each).__name__} “{each.accessibleName()}”: {interface.role()}"
        for each in chain(window)
        if (interface := QAccessible.queryAccessibleInterface(each)) is None
        or (interface.role() not in USEFUL and not each.accessibleDescription())
    ]


def out_of_order(page: QWidget) -> list[str]:
    """Fields to which Tab comes before others that stand wholly above them."""
    fields = [each for each in chain(page.window()) if page.isAncestorOf(each)]
    tops = [each.mapTo(page, each.rect().topLeft()).y() for each in fields]
    bottoms = [each.mapTo(page, each.rect().bottomLeft()).y() for each in fields]
    return [
        f"{each.accessibleName()} before {other.accessibleName()}"
        for i, each in enumerate(fields)
        for j, other in enumerate(fields)
        if i < j and bottoms[j] < tops[i]
    ]


def test_each_page_of_the_window_is_named_told_and_walked_in_order(app: App) -> None:
    window = dialog_of(app, NOW)
    window.resize(1100, 900)
    for name in window.names:
        window.turn_to(name)
        window.finish()
        for _ in range(5):
            QApplication.processEvents()
        assert nameless(window) == [], name
        assert useless(window) == [], name
        assert out_of_order(window._page(name)) == [], name
        if (
            window.palette().placeholderText() == window.palette().text()
        ):  # usual colours are looked at elsewhere
            assert faint_words(window) == [], name


def test_each_other_window_is_named_and_told(app: App) -> None:
    for window_of in WINDOWS:
        window = window_of(app)
        assert window is not None
        assert window.isVisible()
        QApplication.processEvents()
        assert window.windowTitle()
        assert nameless(window) == []
        assert useless(window) == []


def test_the_state_is_read_out_with_its_words(make_app: MakeApp) -> None:
    app = make_app()
    show_tension(app, 11)
    app.status.update()
    page = dialog_of(app, NOW).now
    app.home.show()
    words = [label.accessibleName() for label in page.findChildren(QLabel) if label.accessibleName()]
    assert any(app.status.words in each for each in words)
