"""The curator: an order drawn at each opening, lessons that last, and everything forgotten when told to."""

import json
import random
from dataclasses import replace
from pathlib import Path

import pytest

from moodguard.gallery.curator import Curator
from moodguard.mood.log_odds import probability
from moodguard.reading import Reading
from moodguard.store.paths import assets_dir
from moodguard.store.settings import Settings
from moodguard.store.taste import Answer, TasteFile

REST = -2.0
THEMES = {"a.webp": "Sea", "b.webp": "Sea", "c.webp": "Dusk", "d.webp": "Dusk"}


@pytest.fixture
def paintings(tmp_path: Path) -> Path:
    folder = tmp_path / "paintings"
    folder.mkdir()
    for name in THEMES:
        (folder / name).write_bytes(b"x")
    pictures = [{"file": name, "theme": theme} for name, theme in THEMES.items()]
    (folder / "manifest.json").write_text(json.dumps({"pictures": pictures}))
    return folder


@pytest.fixture
def file(tmp_path: Path) -> TasteFile:
    return TasteFile(tmp_path / "data" / "taste.json")


def curator(paintings: Path, file: TasteFile, seed: int = 1) -> Curator:
    return Curator(paintings, file, random.Random(seed))


def visit(curator: Curator, calming: set[str], start: float) -> None:
    """Somebody tense goes through the gallery, and gets calm with those themes."""
    time = start
    paths = [None, *curator.arrange(Settings()).paths]
    for path in [*paths, None]:
        curator.turn_to(path, time)
        excess = 0.0 if path is not None and THEMES[path.name] in calming else 3.0
        for _ in range(6):
            time += 5
            p = probability(REST + excess)
            curator.add_sample(Reading(time, {"angry": p, "calm": 1 - p}, p, 1.0), REST)


def test_all_pictures_hang_and_each_opening_has_an_order_of_its_own(paintings: Path, file: TasteFile) -> None:
    hanging = curator(paintings, file)
    rows = [hanging.arrange(Settings()).paths for _ in range(8)]
    assert all({path.name for path in row} == set(THEMES) for row in rows)
    assert len(set(rows)) > 1


def test_the_same_chance_and_knowledge_give_the_same_order(paintings: Path, file: TasteFile) -> None:
    one, other = (curator(paintings, file, 3).arrange(Settings()) for _ in range(2))
    assert one == other


def test_what_calms_comes_first_after_some_visits_and_after_a_restart(
    paintings: Path, file: TasteFile
) -> None:
    teaching = curator(paintings, file)
    for number in range(8):
        visit(teaching, {"Dusk"}, 10_000.0 * number)
    assert teaching.words() == "You calm down most with Dusk."
    again = curator(paintings, file)
    assert again.learned == teaching.learned
    leading = [THEMES[again.arrange(Settings()).paths[0].name] for _ in range(20)]
    assert leading.count("Dusk") > 14


def test_the_first_picture_is_never_by_lot(paintings: Path, file: TasteFile) -> None:
    (paintings / "first.txt").write_text("c.webp\nb.webp\n")
    rows = [curator(paintings, file, seed).arrange(Settings()).paths for seed in range(12)]
    assert {row[0].name for row in rows} == {"c.webp"}
    assert len({row[1] for row in rows}) == 3
    hanging = curator(paintings, file)
    firsts = [hanging.arrange(Settings()).paths[0] for _ in range(3)]
    assert [path.name for path in firsts] == ["c.webp", "b.webp", "c.webp"]


def test_the_themes_are_told_and_why_a_picture_hangs(paintings: Path, file: TasteFile) -> None:
    hanging = curator(paintings, file)
    row = hanging.arrange(Settings())
    assert {path.name: theme for path, theme in row.themes.items()} == THEMES
    hanging.answer(paintings / "a.webp", Answer.LIKE)
    assert hanging.why(paintings / "b.webp") == "You liked others of “Sea”."
    assert hanging.why(paintings / "elsewhere.webp") == ""


def test_answers_are_kept_at_once_and_shown_again(paintings: Path, file: TasteFile) -> None:
    hanging = curator(paintings, file)
    liked, refused = hanging.arrange(Settings()).paths[:2]
    hanging.answer(liked, Answer.LIKE)
    hanging.answer(refused, Answer.NOT_FOR_ME)
    row = curator(paintings, file).arrange(Settings())
    assert row.answers == {liked: Answer.LIKE}
    assert refused not in row.paths
    assert len(row.paths) == 3


def test_an_answer_can_be_taken_back(paintings: Path, file: TasteFile) -> None:
    hanging = curator(paintings, file)
    path = hanging.arrange(Settings()).paths[0]
    hanging.answer(path, Answer.NOT_FOR_ME)
    hanging.answer(path, None)
    assert path in curator(paintings, file).arrange(Settings()).paths


def test_a_picture_that_does_not_hang_there_is_not_answered(paintings: Path, file: TasteFile) -> None:
    hanging = curator(paintings, file)
    hanging.answer(paintings / "a.webp", Answer.LIKE)
    assert not hanging.learned.pictures


def test_when_nothing_is_for_this_user_it_is_said(paintings: Path, file: TasteFile) -> None:
    hanging = curator(paintings, file)
    for path in hanging.arrange(Settings()).paths:
        hanging.answer(path, Answer.NOT_FOR_ME)
    row = hanging.arrange(Settings())
    assert row.paths == ()
    assert "not for you" in row.problem


def test_themes_that_are_switched_off_are_not_shown(paintings: Path, file: TasteFile) -> None:
    hanging = curator(paintings, file)
    row = hanging.arrange(Settings(gallery_without="Sea\nGone"))
    assert {THEMES[path.name] for path in row.paths} == {"Dusk"}
    nothing = hanging.arrange(Settings(gallery_without="Sea\nDusk"))
    assert nothing.paths == ()
    assert "switched off" in nothing.problem


def test_the_user_s_folders_are_themes_beside_the_paintings(
    paintings: Path, file: TasteFile, tmp_path: Path
) -> None:
    own = tmp_path / "own"
    (own / "Cats").mkdir(parents=True)
    (own / "Cats" / "one.jpg").write_bytes(b"x")
    settings = Settings(gallery_folder=str(own))
    hanging = curator(paintings, file)
    assert [path.name for path in hanging.arrange(settings).paths] == ["one.jpg"]
    mixed = replace(settings, gallery_mixed=True)
    assert len(hanging.arrange(mixed).paths) == 5
    assert hanging.themes(settings) == ["Dusk", "Sea", "Cats"]
    assert len(hanging.arrange(replace(mixed, gallery_without="Cats")).paths) == 4


def test_forgetting_leaves_nothing_on_disk(paintings: Path, file: TasteFile) -> None:
    hanging = curator(paintings, file)
    hanging.answer(hanging.arrange(Settings()).paths[0], Answer.LIKE)
    assert file.path.exists()
    assert hanging.forget() == ""
    assert not file.path.exists()
    assert "Nothing has been learned" in hanging.words()
    assert not hanging.arrange(Settings()).answers


def test_the_preview_is_the_picture_that_the_next_visit_begins_with(tmp_path: Path) -> None:
    curator = Curator(assets_dir() / "gallery", TasteFile(tmp_path / "taste.json"), random.Random(1))
    settings = Settings()
    for _ in range(3):
        foreseen = curator.preview(settings)()
        shown = curator.arrange(settings).paths[0]
        assert foreseen == shown
        curator.answer(shown, Answer.NOT_FOR_ME)
