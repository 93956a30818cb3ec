"""The pairs that must stay at 100 %: a line counts only where the pair's own test file reaches it."""

from pathlib import Path

import pytest

from support.full_coverage import PAIRS, ROOT, main, missing_lines

SOURCE = "def sign(number):\n    if number < 0:\n        return -1\n    return 1\n"
TEST = "from things import sign\n\ndef test_it():\n    assert sign({number}) == {sign}\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A module and two test files, each of which reaches a part of it."""
    (tmp_path / "pyproject.toml").write_text('[tool.pytest.ini_options]\npythonpath = ["."]\n')
    (tmp_path / "things.py").write_text(SOURCE)
    (tmp_path / "test_below.py").write_text(TEST.format(number=-3, sign=-1))
    (tmp_path / "test_above.py").write_text(TEST.format(number=3, sign=1))
    (tmp_path / "test_both.py").write_text(TEST.format(number=3, sign=1) + "    assert sign(-3) == -1\n")
    return tmp_path


def test_a_line_counts_for_its_own_test_file_and_for_imports_alone() -> None:
    contexts = {1: [""], 2: ["tests/test_a.py::test_x|run"], 3: ["tests/test_abc.py::test_x|run"]}
    assert missing_lines("tests/test_a.py", [1, 2, 3, 4], contexts) == [3, 4]


def test_what_a_test_file_does_not_reach_is_said_though_another_does(
    project: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main([("test_below.py", "things.py"), ("test_above.py", "things.py")], project) == 1
    said = capfd.readouterr().out
    assert "test_below.py does not reach things.py: 4" in said
    assert "test_above.py does not reach things.py: 3" in said


def test_a_pair_without_a_gap_passes(project: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main([("test_both.py", "things.py")], project) == 0
    assert "every line" in capfd.readouterr().out


def test_a_test_that_fails_is_no_coverage(project: Path) -> None:
    (project / "test_both.py").write_text("def test_it():\n    assert False\n")
    assert main([("test_both.py", "things.py")], project) != 0


@pytest.mark.parametrize("pair", PAIRS)
def test_the_files_of_a_pair_are_there(pair: tuple[str, str]) -> None:
    assert [path for path in pair if not (ROOT / path).is_file()] == []
