"""What a guided minute costs is measured on the real window and the real sounds."""

import pytest

from moodguard.bench import minute
from moodguard.sound.sounds import Sound


def test_each_sound_has_a_price_in_time_and_memory() -> None:
    share, memory = minute.sound_cost(Sound.BROWN, 2.0)
    assert 0 < share < 1
    assert memory > 100_000


@pytest.mark.usefixtures("qapp")
def test_the_circle_and_every_sound_have_a_row(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(minute, "ROUND_SECONDS", 0.2)
    monkeypatch.setattr(minute, "SOUND_SECONDS", 1.0)
    minute.print_minute()
    rows = capsys.readouterr().out.splitlines()
    assert [row.split("  ")[0] for row in rows[1:]] == [
        "breathing circle", *(f"sound: {sound.value}" for sound in Sound),
    ]  # fmt: skip
    assert all("%" in row for row in rows[1:])
