"""The page of profiles: who MoodGuard serves, and buttons to choose, make, rename and delete."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout

from moodguard.desktop.dialogs import Questions
from moodguard.desktop.settings_page import Page, quiet_label
from moodguard.desktop.theme import GAP, PAD
from moodguard.desktop.wrapping import SideBySide
from moodguard.store.profile_list import LONGEST_NAME
from moodguard.store.profiles import Profile, Profiles
from moodguard.translation import to_translate, tr

TITLE = to_translate("Profiles")
WHAT = to_translate(
    "A profile has its own resting face, answers, likes, themes and picture folder. Keep one for work and "
    "one for home, or one for each person at this login. What you do here holds at once."
)
ROWS_SHOWN = 6


class ProfilesPage(Page):
    """Shows the profiles and passes on what the user wants of them."""

    use_requested = Signal(object)  # Profile, as all of these
    created = Signal(str)  # the name of a new one
    renamed = Signal(object, str)
    deleted = Signal(object)

    def __init__(self, questions: Questions) -> None:
        """`questions` asks for names, and whether a profile is to be deleted."""
        super().__init__(tr(TITLE))
        self._questions = questions
        self._profiles: Profiles | None = None
        self.list = QListWidget()
        self.list.setProperty("look", "pages")
        self.list.setAccessibleName(tr("Profiles"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._refresh)
        self.list.itemActivated.connect(lambda: self._with_chosen(self.use_requested.emit))
        self.use = self._button(tr("Use this one"), lambda: self._with_chosen(self.use_requested.emit))
        self.new = self._button(tr("New…"), self._create)
        self.rename = self._button(tr("Rename…"), lambda: self._with_chosen(self._rename))
        self.delete = self._button(tr("Delete…"), lambda: self._with_chosen(self._delete))
        self._lay_out()

    def show_profiles(self, profiles: Profiles) -> None:
        """Show these, with the one in use chosen."""
        self._profiles = profiles
        self.list.clear()
        for profile in profiles.all:
            in_use = profile.id == profiles.active.id
            item = QListWidgetItem(
                tr("{profile}  ·  in use").format(profile=profile.name) if in_use else profile.name
            )
            item.setData(Qt.ItemDataRole.AccessibleTextRole, item.text())
            self.list.addItem(item)
        self.list.setCurrentRow(profiles.all.index(profiles.active))
        row = max(self.list.sizeHintForRow(0), self.fontMetrics().lineSpacing())
        self.list.setFixedHeight(row * max(2, min(ROWS_SHOWN, len(profiles.all))) + 2 * GAP)
        self._refresh()

    @property
    def chosen(self) -> Profile | None:
        """The profile that the buttons are about."""
        row = self.list.currentRow()
        return self._profiles.all[row] if self._profiles is not None and row >= 0 else None

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("look", "card")
        down = QVBoxLayout(card)
        down.setContentsMargins(PAD, PAD, PAD, PAD)
        down.setSpacing(PAD)
        down.addWidget(self.list)
        down.addWidget(SideBySide(self.use, self.new, self.rename, self.delete))
        self.body.addWidget(quiet_label(tr(WHAT)))
        self.body.addWidget(card)

    def _button(self, words: str, action: Callable[[], None]) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: action())
        return button

    def _refresh(self) -> None:
        chosen, known = self.chosen, self._profiles
        others = known is not None and len(known.all) > 1
        self.use.setEnabled(chosen is not None and known is not None and chosen.id != known.active.id)
        self.rename.setEnabled(chosen is not None)
        self.delete.setEnabled(chosen is not None and others)
        self.delete.setToolTip("" if others else tr("The only profile can't be deleted"))

    def _with_chosen(self, action: Callable[[Profile], None]) -> None:
        if self.chosen is not None:
            action(self.chosen)

    def _create(self) -> None:
        name = self._questions.name(self, tr("New profile"), tr("Name of the new profile:"), "", LONGEST_NAME)
        if name is not None:
            self.created.emit(name)

    def _rename(self, profile: Profile) -> None:
        label = tr("New name of “{profile}”:").format(profile=profile.name)
        name = self._questions.name(self, tr("Rename profile"), label, profile.name, LONGEST_NAME)
        if name is not None and name != profile.name:
            self.renamed.emit(profile, name)

    def _delete(self, profile: Profile) -> None:
        words = tr(
            "Delete the profile “{profile}”? Its resting face, likes, choices and paintings "
            "are erased. This can't be taken back."
        ).format(profile=profile.name)
        if self._questions.sure(self, tr("Delete profile"), words, tr("Delete")):
            self.deleted.emit(profile)
