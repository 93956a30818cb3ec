"""The settings: every one is explained, and nothing broken gets in."""

from dataclasses import fields

import pytest

from moodguard.store.settings import Settings, check, parse_changes, spec_of

NAMES = [f.name for f in fields(Settings)]


@pytest.mark.parametrize("name", NAMES)
def test_every_default_passes_its_own_check_and_is_explained(name: str) -> None:
    spec = spec_of(name)
    assert check(name, getattr(Settings(), name)) == getattr(Settings(), name)
    assert spec.label
    assert spec.help.endswith(".")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("window_minutes", float("nan")),
        ("window_minutes", True),
        ("window_minutes", "20"),
        ("start_at_login", 1),
        ("break_message", "x" * 2001),
        ("break_message", " \n "),
        ("strictness", "merciless"),
        ("gallery_folder", "a\0b"),
        ("hours", "whenever"),
    ],
)
def test_values_that_can_not_be_are_refused(name: str, value: object) -> None:
    with pytest.raises(ValueError, match=spec_of(name).label):
        check(name, value)


def test_changes_from_the_command_line_are_checked_like_the_file() -> None:
    assert parse_changes(["window_minutes=5", "start_at_login=true", "break_message=a=b"]) == {
        "window_minutes": 5.0,
        "start_at_login": True,
        "break_message": "a=b",
    }
    for wrong in ("windows=5", "window_minutes=soon", "window_minutes=0", "start_at_login=maybe"):
        with pytest.raises(ValueError, match=r"\w"):
            parse_changes([wrong])


@pytest.mark.parametrize(
    ("change", "value"),
    [
        ("sample_seconds=0,5", 0.5),
        ("sample_seconds=0.5", 0.5),
        ("sample_seconds=٠٫٥", 0.5),
        ("sample_seconds=10 s", 10),
        ("break_share=50%", 0.5),
        ("break_share=0,5", 0.5),
        ("break_share=½", 0.5),
        ("rest_minutes=1 h", 60),
        ("rest_minutes=1.5h", 90),
        ("rest_minutes=\uff15", 5),
        ("daily_cap=4.0", 4),
        ("start_at_login=on", True),
        ("start_at_login=No", False),
    ],
)
def test_changes_are_typed_as_people_type_them(change: str, value: object) -> None:
    assert list(parse_changes([change]).values()) == [value]


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ("rest_minutes=1,000", "rest_minutes takes a number: “1,000” could be 1000 or 1.0"),
        ("rest_minutes=5 %", "“5 %” is no number of min"),
        ("rest_minutes=nan", "is no number"),
        ("daily_cap=4,5", "daily_cap takes a whole number"),
        ("break_share=50", "is 50, but must be 0.01 to 1"),
    ],
)
def test_changes_that_are_no_number_are_refused_in_words(change: str, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        parse_changes([change])
