"""How long a pause is to last, in the ways that people type it."""

from datetime import datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodguard.store.pause_time import PauseTime, parse_pause_time

NOON = datetime(2026, 3, 2, 12, 0)  # noqa: DTZ001 - local time


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("", PauseTime()),
        ("30m", PauseTime(30)),
        ("30", PauseTime(30)),
        ("20 min", PauseTime(20)),
        ("1 h", PauseTime(60)),
        ("1½ h", PauseTime(90)),
        ("90 s", PauseTime(1.5)),
        ("until 14:30", PauseTime(until=time(14, 30))),
        ("until 2 pm", PauseTime(until=time(14))),
        ("until 24:00", PauseTime(until=time(0))),
        ("until-tomorrow", PauseTime(until_tomorrow=True)),
        ("until tomorrow", PauseTime(until_tomorrow=True)),
        ("Tomorrow", PauseTime(until_tomorrow=True)),
    ],
)
def test_it_is_understood(text: str, meant: PauseTime) -> None:
    assert parse_pause_time(text) == meant


@pytest.mark.parametrize(
    "text", ["soon", "0", "-5 min", "25 h", "until", "until 25:00", "until noonish", "nan"]
)
def test_what_is_no_time_is_refused_in_words(text: str) -> None:
    with pytest.raises(ValueError, match=r"is no|is not a time"):
        parse_pause_time(text)


@given(
    st.one_of(
        st.just(PauseTime()),
        st.builds(PauseTime, minutes=st.integers(1, 1440).map(float)),
        st.builds(PauseTime, until=st.times().map(lambda at: at.replace(second=0, microsecond=0))),
        st.just(PauseTime(until_tomorrow=True)),
    )
)
def test_what_is_sent_to_the_app_is_short_plain_and_means_the_same(meant: PauseTime) -> None:
    text = meant.as_text
    assert len(text) < 40
    assert text.isascii()
    assert parse_pause_time(text) == meant


@pytest.mark.parametrize(
    ("until", "minutes"), [("14:30", 150), ("12:01", 1), ("11:59", 1439), ("12:00", 1440)]
)
def test_a_time_of_day_that_is_over_is_tomorrows(until: str, minutes: float) -> None:
    assert parse_pause_time(f"until {until}").minutes_from(NOON) == minutes


def test_the_night_in_which_clocks_change_has_an_hour_less() -> None:
    evening = datetime(2026, 3, 28, 23, 0, tzinfo=ZoneInfo("Europe/Berlin"))
    assert parse_pause_time("until 6:00").minutes_from(evening) == 6 * 60
