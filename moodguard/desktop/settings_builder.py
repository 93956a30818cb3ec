"""Builds the pages of settings: in slices, once somebody looks at one, and what only few need once they ask.

What a row shows, and what becomes of what is entered there, is somebody else's affair.
"""

import importlib
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from moodguard.desktop.gradual import Gradual
from moodguard.desktop.settings_page import TAKEN_BY_BUTTONS, Row, SettingsPage, with_mnemonics
from moodguard.store.settings import SPECS, Group, spec_of
from moodguard.translation import tr

if TYPE_CHECKING:
    from moodguard.desktop.dialogs import FileDialogs
    from moodguard.desktop.editors import ListCameras, ListThemes

NAMES = {group: [name for name, spec in SPECS.items() if spec.group is group] for group in Group}
ADVANCED = frozenset(name for name, spec in SPECS.items() if spec.advanced)
RESTING_FACE = "use_resting_face"


class SettingsBuilder(QObject):
    """Has the pages and rows that there are by now; a row is told once, with no value in it yet."""

    page_made = Signal(object, object)  # Group and SettingsPage, before its rows are there
    row_made = Signal(object)  # Row
    built = Signal()  # a page is whole
    welcome_wanted = Signal()
    calibration_wanted = Signal()
    taste_forgotten = Signal()

    def __init__(
        self,
        cameras: "ListCameras",
        dialogs: Callable[[], "FileDialogs"],
        themes: "ListThemes",
        parent: QObject,
    ) -> None:
        """What editors need, as in `SettingsPages`."""
        super().__init__(parent)
        self._cameras, self._dialogs, self._themes = cameras, dialogs, themes
        self.pages: dict[Group, SettingsPage] = {}
        self.rows: dict[str, Row] = {}
        self._building: dict[Group, list[Gradual]] = {}
        self._can_forget = False
        self._forget_taste: QPushButton | None = None

    def page(self, group: Group) -> SettingsPage:
        """The page of that group, which is built by and by where it was never wanted before."""
        if group not in self.pages:
            few = [name for name in NAMES[group] if name in ADVANCED]
            page = self.pages[group] = SettingsPage(tr(group.value), advanced=bool(few))
            page.advanced_wanted.connect(lambda: self._build_advanced(group))
            self.page_made.emit(group, page)
            self._building[group] = []
            self._build_by_and_by(group, self._build(group, page))
        return self.pages[group]

    def row(self, name: str) -> Row:
        """The row of the setting of that name; it is then built, and shown where its page is."""
        group = SPECS[name].group
        page = self.page(group)
        if name in ADVANCED:
            page.show_advanced()
        self.finish(group)
        return self.rows[name]

    def finish(self, group: Group) -> None:
        """Build all that is wanted of the page of that group now."""
        self.page(group)
        for building in self._building[group]:
            building.finish()

    def offer_to_forget(self, can_forget: bool) -> None:
        """Whether the gallery's page has a button by which what was learned about pictures is forgotten."""
        self._can_forget = can_forget
        if self._forget_taste is not None:
            self._forget_taste.setVisible(can_forget)

    # --- within

    def _build_by_and_by(self, group: Group, steps: Iterator[None]) -> None:
        building = Gradual(steps, self)
        self._building[group].append(building)
        building.done.connect(self.built)

    def _build_advanced(self, group: Group) -> None:
        if len(self._building[group]) == 1:
            self._build_by_and_by(group, self._build_rows(group, advanced=True))

    def _build(self, group: Group, page: SettingsPage) -> Iterator[None]:
        importlib.import_module("moodguard.desktop.editors")  # much, and nothing that "Now" needs

        yield
        self._dialogs()
        yield
        if group is Group.GALLERY:
            self._forget_taste = page.offer(tr("Forget what was learned"))
            self._forget_taste.clicked.connect(self.taste_forgotten)
            self._forget_taste.setVisible(self._can_forget)
        if group is Group.GENERAL:
            page.offer(tr("See the welcome again")).clicked.connect(self.welcome_wanted)
        yield from self._build_rows(group, advanced=False)

    def _build_rows(self, group: Group, *, advanced: bool) -> Iterator[None]:
        from moodguard.desktop.editors import make_editor

        names, page = NAMES[group], self.pages[group]
        labels = with_mnemonics([spec_of(name).label for name in names], TAKEN_BY_BUTTONS)
        for name, label in zip(names, labels, strict=True):
            if (name in ADVANCED) is not advanced:
                continue
            editor = make_editor(spec_of(name), self._cameras, self._dialogs(), self._themes)
            yield
            row = Row(name, editor, label, beside=self._beside(name))
            page.add_row(row, advanced=advanced)
            yield
            self.rows[name] = row
            self.row_made.emit(row)
            yield

    def _beside(self, name: str) -> QWidget | None:
        if name != RESTING_FACE:
            return None
        measure = QPushButton(tr("Measure my resting face…"))
        measure.clicked.connect(self.calibration_wanted)
        return measure
