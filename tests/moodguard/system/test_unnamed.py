"""Names of files, folders and people are taken out of what others will read, and the rest stays."""

import pytest

from moodguard.system.unnamed import without_names


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Your folder “Holiday with Zoe” is gone.", "Your folder […] is gone."),
        ("can't read /home/zoe/My Pictures/beach day: No such file", "can't read […]: No such file"),
        (r"can't read C:\Users\Zoe\My Pictures, all else goes on", "can't read […], all else goes on"),
        (r"can't read \\server\zoe\x", "can't read […]"),
        ("it is kept as person.broken-1.json. All else", "it is kept as […]. All else"),
        ("~/Music/rain.ogg can't be played", "[…]"),
        ("Zoe Smith has Zoeish things", "[…] has Zoeish things"),
        (
            "MoodGuard 0.1.0, Qt 6.9.1, 1920x1080, scale 1.5",
            "MoodGuard 0.1.0, Qt 6.9.1, 1920x1080, scale 1.5",
        ),
        (
            "2026-01-02 03:04:05,678 WARNING moodguard.store.json_file: and/or",
            "2026-01-02 03:04:05,678 WARNING moodguard.store.json_file: and/or",
        ),
    ],
)
def test_names_go_and_all_else_stays(text: str, left: str) -> None:
    assert without_names(text, ["Zoe Smith", "Zoe"]) == left
