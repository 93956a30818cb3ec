"""Options of the command line take numbers as people type them."""

from pathlib import Path

import pytest

from moodguard.cli import main


@pytest.mark.parametrize("speed", ["0", "-1", "fast", "1,000", "1e9", "nan"])
def test_a_speed_that_nothing_can_play_at_is_refused(speed: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["replay", "nowhere.avi", f"--speed={speed}"])
    assert ended.value.code == 2
    assert f"{speed} is not a number from 0.001 to a million" in capsys.readouterr().err


@pytest.mark.parametrize("speed", ["1,5", "1.5", "١٫٥", "1½"])
def test_a_speed_is_typed_as_people_type_it(speed: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert (
        main(["replay", "nowhere.avi", f"--speed={speed}"]) == 2
    )  # there is no such file, which comes later
    assert "number" not in capsys.readouterr().err


def test_a_setting_for_one_run_that_could_be_two_numbers_is_refused_with_both(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.avi").touch()
    assert main(["replay", str(tmp_path / "a.avi"), "--set", "rest_minutes=1,000"]) == 2
    assert "could be 1000 or 1.0" in capsys.readouterr().err
