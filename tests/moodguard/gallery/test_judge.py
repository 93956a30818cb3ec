"""Which paintings are kept, and which theme they belong to."""

from collections import Counter

import numpy as np
import pytest

from moodguard.gallery.album import NO_THEME, shipped_pictures
from moodguard.gallery.canvas import Picture
from moodguard.gallery.judge import Judge, Refused
from moodguard.gallery.painting_job import read_small
from moodguard.gallery.picture_gates import Gates
from moodguard.gallery.themes import Themes
from moodguard.store.paths import assets_dir
from support.gates import BRIGHT, BRIGHTER


@pytest.fixture(scope="module")
def shipped() -> list[tuple[Picture, str]]:
    """The pictures that MoodGuard ships with, and their themes."""
    found = [(read_small(one.path), one.theme) for one in shipped_pictures(assets_dir() / "gallery")]
    return [(picture, theme) for picture, theme in found if picture is not None]


def noise(level: float = 60.0) -> Picture:
    rng = np.random.default_rng(1)
    return np.clip(128 + level * rng.standard_normal((64, 64, 3)), 0, 255).astype(np.uint8)


def plain(*colour: int) -> Picture:
    return np.full((8, 10, 3), colour, np.uint8)


def test_noise_and_an_empty_canvas_are_poor_beside_the_shipped_pictures(
    shipped: list[tuple[Picture, str]],
) -> None:
    judge = Judge([picture for picture, _ in shipped], None)
    for picture in (noise(), plain(0, 0, 0), plain(90, 90, 90)):
        assert judge.judge(picture).refused is Refused.POOR


def test_most_shipped_pictures_would_be_taken_by_the_others(shipped: list[tuple[Picture, str]]) -> None:
    pictures = [picture for picture, _ in shipped]
    taken = [
        Judge(pictures[:place] + pictures[place + 1 :], None).judge(picture).refused is None
        for place, picture in enumerate(pictures)
    ]
    assert sum(taken) > 0.6 * len(taken)


def test_a_picture_like_one_that_hangs_is_refused(shipped: list[tuple[Picture, str]]) -> None:
    judge = Judge([picture for picture, _ in shipped], None)
    brighter = np.clip(shipped[0][0].astype(int) + 4, 0, 255).astype(np.uint8)
    assert judge.judge(brighter).refused is Refused.ALIKE


def test_what_is_hung_counts_too() -> None:
    judge = Judge([], None)
    assert judge.judge(plain(200, 0, 0)).refused is None
    judge.hang(plain(200, 0, 0))
    assert judge.judge(plain(205, 0, 0)).refused is Refused.ALIKE
    assert judge.judge(plain(0, 0, 200)).refused is None


def test_with_the_painters_own_score_that_is_what_counts(shipped: list[tuple[Picture, str]]) -> None:
    judge = Judge([picture for picture, _ in shipped], least_score=0.5)
    assert judge.judge(noise(), 0.6).refused is None
    assert judge.judge(noise(), 0.4).refused is Refused.POOR
    assert judge.judge(noise(), 0.9).worth > judge.judge(noise(), 0.6).worth


def test_the_gates_come_before_the_painters_score_and_before_what_hangs() -> None:
    judge = Judge([plain(10, 10, 10)], least_score=0.5, gates=Gates((BRIGHT,)))
    dark = judge.judge(plain(10, 10, 10), 0.9)
    assert (dark.refused, dark.disturbing) == (Refused.DISTURBING, ("too dark",))
    assert dark.worth < judge.judge(plain(230, 230, 230), 0.1).worth
    assert judge.judge(plain(230, 230, 230), 0.1).refused is Refused.POOR
    assert judge.judge(plain(230, 230, 230), 0.9).refused is None


def test_what_people_keep_counts_for_what_the_painter_thinks_good() -> None:
    judge = Judge([], least_score=0.5, gates=Gates(review=BRIGHTER))
    bright, dim = plain(220, 220, 220), plain(70, 70, 70)
    assert judge.judge(bright, 0.6).refused is None
    assert judge.judge(bright, 0.4).refused is Refused.POOR
    assert judge.judge(dim, 0.9).refused is Refused.POOR
    assert judge.judge(bright, 0.6).worth > judge.judge(dim, 0.9).worth
    assert judge.judge(bright, 0.6).worth == judge.judge(bright, 0.9).worth == BRIGHTER.of(bright)


def test_without_a_score_of_the_painters_what_people_keep_counts_alone(
    shipped: list[tuple[Picture, str]],
) -> None:
    judge = Judge([picture for picture, _ in shipped], None, Gates(review=BRIGHTER))
    assert judge.judge(plain(220, 220, 220)).refused is None
    assert judge.judge(plain(70, 70, 70)).refused is Refused.POOR


def test_themes_are_the_painters_own_where_its_card_names_any() -> None:
    themes = Themes({"Sea": (0.0, 1.0), "Field": (1.0, 0.0)}, [(plain(9, 9, 9), "Dusk")])
    assert themes.of(plain(0, 0, 0), (0.9, 0.2)) == "Field"


def test_else_a_theme_is_known_by_its_colours() -> None:
    known = [(plain(30, 60, 200), "Sea"), (plain(40, 150, 30), "Forest"), (plain(230, 120, 40), "Dusk")]
    themes = Themes({}, known)
    assert themes.of(plain(60, 90, 220), ()) == "Sea"
    assert themes.of(plain(60, 130, 50), ()) == "Forest"
    assert themes.of(plain(240, 150, 90), ()) == "Dusk"
    assert Themes({}).of(plain(1, 2, 3), ()) == NO_THEME


def test_colours_alone_say_much_of_the_shipped_themes(shipped: list[tuple[Picture, str]]) -> None:
    """Which are not found by colour alone: layout and texture count as well."""
    right = [
        Themes({}, shipped[:place] + shipped[place + 1 :]).of(picture, ()) == theme
        for place, (picture, theme) in enumerate(shipped)
    ]
    by_lot = sum(count**2 for count in Counter(theme for _, theme in shipped).values()) / len(shipped)
    assert sum(right) > 2 * by_lot
