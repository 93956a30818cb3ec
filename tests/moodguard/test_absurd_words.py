"""Absurd numbers on the command line end in words and status 2, and nothing runs for ever."""

import pytest

from moodguard.cli import main

LONG = "9" * 5000


@pytest.mark.parametrize(
    "words",
    [
        *(["replay", "demo", "--every", each] for each in ("1e-300", "5e-324", "nan", "inf", "1e9", LONG)),
        *(["--speed", number] for number in ("1e-300", "1e-5", "0", "1e999", LONG)),
        *(["simulate", "--seed", number] for number in ("-1", LONG, "1.5", "\u00b2")),
        *(["simulate", "--people", number] for number in ("0", "10001", LONG, "\u00b2")),
        *(["bench", "--samples", number] for number in ("-5", LONG)),
        *(["bench", "--seconds", number] for number in ("1e-9", "inf")),
    ],
    ids=lambda words: " ".join(words)[:40].encode("ascii", "backslashreplace").decode(),
)  # fmt: skip
def test_a_number_that_can_not_be_is_refused(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(words)
    assert end.value.code == 2
    said = capsys.readouterr().err.splitlines()[-1]
    assert "is not a" in said
    assert len(said) < 200


@pytest.mark.parametrize(
    "change",
    [
        f"daily_cap={LONG}", "daily_cap=" + "9" * 400, f"break_seconds={LONG}", "break_seconds=1e308",
        "break_seconds=nan", "negative_threshold=-inf", "break_seconds=5e-324", f"{LONG}=1", "hours=9",
        "calm_sound=\ud800", "break_message=\udcff", "gallery_folder=" + "x" * 5000, "adapt_rate=2",
        "daily_cap=",
    ],
    ids=lambda change: change[:30].encode("ascii", "backslashreplace").decode(),
)  # fmt: skip
def test_a_setting_that_can_not_be_is_refused(change: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["replay", "demo", "--set", change]) == 2
    assert capsys.readouterr().err.startswith("moodguard: ")
