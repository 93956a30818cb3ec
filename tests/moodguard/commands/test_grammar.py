"""The commands that there are: each can be asked what it is for, and none loads what it doesn't need."""

import subprocess
import sys

import pytest

from moodguard.commands.grammar import COMMANDS, build_parser
from moodguard.commands.remote import VERBS
from moodguard.system.single_instance import Command

NEEDED = {
    "feel": ["good"], "replay": ["demo"], "paint": ["--sheet", "a.png"], "export": ["a.zip"],
    "import": ["a.zip"], "completion": ["fish"], "busy": ["a.ics"],
}  # fmt: skip


@pytest.mark.parametrize("name", [each.name for each in COMMANDS])
def test_each_command_says_what_it_is_for_and_knows_who_carries_it_out(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    parser = build_parser()
    with pytest.raises(SystemExit) as end:
        parser.parse_args([name, "--help"])
    assert end.value.code == 0
    told = " ".join(capsys.readouterr().out.split())
    words = next(each.help for each in COMMANDS if each.name == name)
    assert words[1:] in told
    options = parser.parse_args([name, *NEEDED.get(name, [])])
    assert options.carry_out == next(each.carry_out for each in COMMANDS if each.name == name)


def test_without_a_command_the_app_is_started() -> None:
    assert build_parser().parse_args([]).carry_out == build_parser().parse_args(["run"]).carry_out


def test_each_verb_is_one_that_the_running_app_knows() -> None:
    known = {command.value for command in Command}
    assert {verb.word for verb in VERBS} <= known
    assert known - {verb.word for verb in VERBS} == {"status", "erase", "profiles", "let-go", "import"}


def test_asking_for_help_loads_no_window_and_no_model() -> None:
    look = (
        "import sys, contextlib\n"
        "from moodguard.cli import main\n"
        "with contextlib.suppress(SystemExit): main(['--help'])\n"
        "print(sorted({'PySide6', 'cv2', 'numpy', 'onnxruntime', 'psutil', 'icalendar'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
