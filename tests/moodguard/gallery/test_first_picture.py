"""The first picture of a gallery: proven, or the best by hand, and never by lot."""

from pathlib import Path

import cv2
import pytest

from moodguard.gallery.album import Picture
from moodguard.gallery.first_picture import best_pictures, first_picture, proof
from moodguard.gallery.reasons import NEW, why
from moodguard.gallery.taste import answered, credited
from moodguard.store.paths import assets_dir
from moodguard.store.taste import Answer, Learned

PICTURES = [
    Picture(Path(f"{name}.webp"), name, theme) for name, theme in zip("abcdef", "xxyyzz", strict=True)
]
A, B, C, D, E, F = PICTURES
BEST = (Path("gone.webp"), Path("d.webp"), Path("b.webp"))


def calmed(picture: Picture, learned: Learned | None = None, times: int = 6, lift: float = 1.5) -> Learned:
    learned = learned or Learned()
    for _ in range(times):
        learned = credited(learned, picture, lift, 20)
    return learned


def firsts(learned: Learned, visits: int = 4, pictures: list[Picture] = PICTURES) -> list[Picture | None]:
    return [first_picture(learned, pictures, BEST, visit) for visit in range(visits)]


def test_who_is_new_sees_the_best_by_hand_in_turn_and_a_missing_one_does_no_harm() -> None:
    assert firsts(Learned()) == [D, B, D, B]


def test_what_has_proved_to_calm_comes_before_the_best_by_hand() -> None:
    assert firsts(calmed(E)) == [E] * 4


def test_the_better_proven_comes_first_and_the_next_best_in_turn() -> None:
    learned = calmed(F, calmed(E, calmed(A, calmed(C), lift=3.0), lift=2.0), lift=1.4)
    assert firsts(learned) == [A, E, C, A]


def test_a_like_proves_a_picture() -> None:
    assert firsts(answered(Learned(), C, Answer.LIKE))[0] == C


@pytest.mark.parametrize(
    "learned", [calmed(E, times=1), calmed(E, lift=-2.0), calmed(E, times=40, lift=0.05)]
)
def test_a_glimpse_a_worse_face_or_next_to_nothing_proves_nothing(learned: Learned) -> None:
    assert proof(learned.pictures["e"]) == 0
    assert firsts(learned)[0] == D


def test_what_is_not_for_the_user_proves_nothing_whatever_the_face_said() -> None:
    assert proof(answered(calmed(E), E, Answer.NOT_FOR_ME).pictures["e"]) == 0


def test_a_folder_without_any_of_them_begins_with_its_first() -> None:
    assert firsts(Learned(), pictures=[E, F]) == [E] * 4
    assert firsts(Learned(), pictures=[]) == [None] * 4


# --- the list that ships


def test_the_shipped_gallery_has_a_list_for_a_first_visit_whose_pictures_are_bright() -> None:
    best = best_pictures(assets_dir() / "gallery")
    there = [path for path in best if path.is_file()]
    assert len(there) >= 6
    assert len(set(there)) == len(there)
    for path in there:
        picture = cv2.imread(str(path))
        assert picture is not None
        assert picture.mean() > 85, path.name


def test_no_list_or_one_of_nonsense_is_no_trouble(tmp_path: Path) -> None:
    assert best_pictures(tmp_path) == ()
    (tmp_path / "first.txt").write_bytes(b"\n a.webp \n\n\xff\xfe.webp\n")
    assert best_pictures(tmp_path)[0] == tmp_path / "a.webp"
    (tmp_path / "first.txt").unlink()
    (tmp_path / "first.txt").mkdir()
    assert best_pictures(tmp_path) == ()


# --- in words


def test_it_is_said_why_a_picture_is_shown() -> None:
    liked = answered(Learned(), A, Answer.LIKE)

    def words(learned: Learned, picture: Picture, *, painted: bool = False) -> str:
        return why(learned, picture, BEST, painted=painted)

    assert words(liked, A) == "You like this one."
    assert words(liked, B) == "You liked others of “x”."
    assert words(liked, D) == "One of the best for a first visit."
    assert words(liked, E) == NEW
    assert words(liked, E, painted=True) == "Painted for you, and new to you."
    assert words(calmed(E), E) == "You have looked calmer with this one before."
    assert words(calmed(C, times=1, lift=-1.0), C).startswith("For a change")
    many = calmed(E, calmed(A, calmed(C, times=15, lift=0.0), times=15, lift=0.0), times=15, lift=2.0)
    assert words(many, F) == "You have looked calmer with “z” before."
