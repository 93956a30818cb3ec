"""Hours on the grid of the week: the same minutes as in the text, and a text that says them."""

from hypothesis import given
from hypothesis import strategies as st

from moodguard.store.hours import parse_hours
from moodguard.store.week import DAY_MINUTES, Cover, Week

weeks = st.lists(st.integers(0, 2**48 - 1), min_size=7, max_size=7).map(
    lambda days: Week(
        tuple(sum((day >> half & 1) * ((1 << 30) - 1) << 30 * half for half in range(48)) for day in days)
    )
)


@given(weeks.filter(lambda week: not week.is_empty))
def test_the_text_of_a_week_is_read_as_that_week(week: Week) -> None:
    assert Week.of(parse_hours(week.text())) == week


def test_a_week_is_told_as_people_would() -> None:
    for told, typed in (
        ("Mon-Fri 9:00-17:30; Sat 10:00-12:00", "weekdays 9 to 5:30pm, sat 10-12"),
        ("Mon, Wed, Fri 9:00-12:00, 13:00-17:00", "mon, wed, fri 9-12, 13-17"),
        ("Fri 22:00-24:00; Sat 0:00-2:00", "Fri 22-2"),
        ("Mon-Sun 8:10-8:20", "daily 8:10-8:20"),
        ("", "daily 0-24"),
        ("", ""),
    ):
        assert Week.of(parse_hours(typed)).text() == told


def test_a_stretch_is_on_off_or_partly_on() -> None:
    week = Week.of(parse_hours("Mon 9:00-9:15"))
    assert week.cover(0, 540, 570) is Cover.SOME
    assert week.cover(0, 540, 555) is Cover.ALL
    assert week.cover(1, 0, DAY_MINUTES) is Cover.NONE
    assert week.switched(0, 540, 570, on=True).text() == "Mon 9:00-9:30"
    assert week.switched(0, 540, 570, on=False).is_empty
