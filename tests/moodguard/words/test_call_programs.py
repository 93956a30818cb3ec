"""A call is spoken of where the program is for calls, and nowhere else."""

import pytest

from moodguard.words.call_programs import call_in_words


@pytest.mark.parametrize(
    ("programs", "said"),
    [
        (("zoom",), "you are in a call (Zoom)"),
        (("ZoomLauncher", "zoom"), "you are in a call (Zoom)"),
        (("teams-for-linux", "discord"), "you are in a call (Discord and Teams)"),
        (("firefox",), "firefox uses the camera or microphone"),
        (("firefox", "obs"), "firefox and obs use the camera or microphone"),
        (("a", "b", "c"), "a, b and others use the camera or microphone"),
        (("firefox", "skypeforlinux"), "you are in a call (Skype)"),
    ],
)
def test_programs_are_named_as_people_know_them(programs: tuple[str, ...], said: str) -> None:
    assert call_in_words(programs) == said


def test_a_name_without_end_is_cut() -> None:
    assert len(call_in_words(["x" * 5000, "y" * 5000])) < 100
