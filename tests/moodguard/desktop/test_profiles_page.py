"""The pages of profiles and of what is known pass on what the user wants, and ask before anything is lost."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from moodguard.desktop.dialogs import FileDialogs, Questions
from moodguard.desktop.knowledge_page import KnowledgePage
from moodguard.desktop.profiles_page import ProfilesPage
from moodguard.store.knowledge import Holding
from moodguard.store.profiles import Profile, Profiles

ME = Profile("profile-1", "Me", Path("/data/profiles/profile-1"))
WORK = Profile("profile-2", "R&D work", Path("/data/profiles/profile-2"))


class Answers(Questions):
    """Stands in for the user: types `typed`, and is sure or not."""

    def __init__(self, typed: str | None = None, *, sure: bool = False) -> None:
        self.typed = typed
        self.is_sure = sure
        self.asked = ""

    def name(self, _parent: QWidget, _title: str, _label: str, _start: str, _longest: int) -> str | None:
        return self.typed

    def sure(self, _parent: QWidget, _title: str, words: str, _action: str) -> bool:
        self.asked = words
        return self.is_sure


class Chooser(FileDialogs):
    """Stands in for the system's dialog: chooses this place."""

    def save(self, _parent: QWidget, _title: str, _suggestion: Path, _kinds: str) -> Path | None:
        return Path("/chosen/mine")


def profiles_page(qtbot: QtBot, answers: Answers, *, active: Profile = ME) -> ProfilesPage:
    page = ProfilesPage(answers)
    qtbot.addWidget(page)
    page.show_profiles(Profiles((ME, WORK), active))
    return page


def test_the_one_in_use_is_marked_and_chosen(qtbot: QtBot) -> None:
    page = profiles_page(qtbot, Answers(), active=WORK)
    assert [page.list.item(row).text() for row in range(2)] == ["Me", "R&D work  ·  in use"]
    assert page.chosen == WORK
    assert not page.use.isEnabled()


def test_another_one_can_be_used(qtbot: QtBot) -> None:
    page = profiles_page(qtbot, Answers())
    page.list.setCurrentRow(1)
    with qtbot.waitSignal(page.use_requested) as asked:
        qtbot.mouseClick(page.use, Qt.MouseButton.LeftButton)
    assert asked.args == [WORK]


def test_a_name_is_asked_for_a_new_one_and_for_a_renamed_one(qtbot: QtBot) -> None:
    page = profiles_page(qtbot, Answers("Home"))
    with qtbot.waitSignal(page.created) as made:
        qtbot.mouseClick(page.new, Qt.MouseButton.LeftButton)
    assert made.args == ["Home"]
    with qtbot.waitSignal(page.renamed) as renamed:
        qtbot.mouseClick(page.rename, Qt.MouseButton.LeftButton)
    assert renamed.args == [ME, "Home"]


@pytest.mark.parametrize("sure", [True, False])
def test_nothing_is_deleted_or_erased_without_asking(qtbot: QtBot, sure: bool) -> None:
    answers = Answers(sure=sure)
    page = profiles_page(qtbot, answers)
    deleted: list[object] = []
    page.deleted.connect(deleted.append)
    qtbot.mouseClick(page.delete, Qt.MouseButton.LeftButton)
    assert "“Me”" in answers.asked
    assert deleted == ([ME] if sure else [])
    knowledge = KnowledgePage(Chooser(), answers)
    qtbot.addWidget(knowledge)
    erased: list[bool] = []
    knowledge.erase_requested.connect(lambda: erased.append(True))
    qtbot.mouseClick(knowledge.erase, Qt.MouseButton.LeftButton)
    assert "can't be taken back" in answers.asked
    assert erased == ([True] if sure else [])


def test_the_only_profile_can_not_be_deleted(qtbot: QtBot) -> None:
    page = profiles_page(qtbot, Answers())
    page.show_profiles(Profiles((ME,), ME))
    assert not page.delete.isEnabled()


def test_what_is_kept_is_shown_with_its_amount_and_its_place(qtbot: QtBot) -> None:
    page = KnowledgePage(Chooser(), Answers())
    qtbot.addWidget(page)
    for _ in range(2):  # shown anew, nothing stays from before
        page.show_holdings(
            [
                Holding(
                    "a", "Paintings", "Pictures.", Path("/cache/painted"), (Path("x"), Path("y")), 2_500_000
                ),
                Holding("b", "Profiles", "Numbers.", Path("/data/profiles"), (), 0),
            ],
            "You like 3 pictures.",
        )
        qtbot.wait(0)
    words = [label.text() for label in page.findChildren(QLabel)]
    assert words.count("2 files, 2.5 MB") == 1
    assert {"nothing", "/cache/painted", "You like 3 pictures."} <= set(words)


def test_an_export_gets_the_ending_of_a_zip_file(qtbot: QtBot) -> None:
    page = KnowledgePage(Chooser(), Answers())
    qtbot.addWidget(page)
    held = Holding("a", "A", "a", Path("/a"), (Path("/a/b"),), 1)
    page.show_holdings([held], "")
    with qtbot.waitSignal(page.export_requested) as asked:
        qtbot.mouseClick(page.export, Qt.MouseButton.LeftButton)
    assert asked.args == [Path("/chosen/mine.zip")]
