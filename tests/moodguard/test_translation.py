"""What is said in the user's language, and in English where there is no other."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime

import pytest

from moodguard import translation
from moodguard.translation import English, listed, number_words, to_translate, tr

WORDS = {("Open", ""): "nepO", ("Open", "a state"): "neffO", ("%n day(s)", ""): "%n syad"}


class Backwards:
    """A language that knows three words."""

    def translate(self, source: str, comment: str, n: int) -> str:
        return WORDS.get((source, comment), "")

    def number(self, value: float, decimals: int = 0) -> str:
        return f"{value:.{decimals}f}"[::-1]

    def listed(self, items: Sequence[str]) -> str:
        return "/".join(items)

    def clock_time(self, moment: datetime) -> str:
        return f"{moment:%M.%H}"

    def weekday(self, day: date) -> str:
        return f"{day:%u}"

    def date(self, day: date) -> str:
        return f"{day:%d.%m.%Y}"


@pytest.fixture
def backwards() -> Iterator[None]:
    translation.use(Backwards())
    yield
    translation.use(English())


def test_without_a_language_all_is_said_in_english() -> None:
    assert tr("Watching again at {time}.").format(time="9:00") == "Watching again at 9:00."
    assert tr(to_translate("Paused")) == "Paused"


@pytest.mark.parametrize(
    ("n", "said"),
    [
        (0, "0 pictures (new) were kept"),
        (1, "1 picture (new) was kept"),
        (1200, "1,200 pictures (new) were kept"),
    ],
)
def test_english_counts(n: int, said: str) -> None:
    assert tr("%n picture(s) (new) (was|were) kept", "", n) == said


@pytest.mark.parametrize(
    ("items", "said"),
    [([], ""), (["rain"], "rain"), (["rain", "wind"], "rain and wind"), (["a", "b", "c"], "a, b and c")],
)
def test_english_joins_several_things_as_people_do(items: list[str], said: str) -> None:
    assert listed(items) == said


@pytest.mark.usefixtures("backwards")
def test_a_language_says_what_it_has_words_for_by_their_sense_and_the_rest_in_english() -> None:
    assert tr("Open") == "nepO"
    assert tr("Open", "a state") == "neffO"
    assert tr("%n day(s)", "", 12) == "21 syad"
    assert tr("%n week(s)", "", 12) == "21 weeks"
    assert tr("%n week(s)", "", 1) == "1 week"
    assert number_words(0.25, 2) == "52.0"
    assert listed(["a", "b"]) == "a/b"
