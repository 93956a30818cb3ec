"""docs/command-line.md says what is so: commands, statuses, keys, events and methods are as in the code."""

import re
import shlex
from pathlib import Path

import pytest

from moodguard.app.bus_interface import METHODS, NAME, SIGNALS
from moodguard.app.calendars import ANEW_MS, LONGEST_MS
from moodguard.app.hooks import EVENT_VARIABLE, MOST_AT_ONCE
from moodguard.app.hooks import LONGEST_MS as LONGEST_HOOK_MS
from moodguard.commands import shared
from moodguard.commands.grammar import COMMANDS, build_parser
from moodguard.mood.escalation import Stage
from moodguard.mood.quiet_reasons import Quiet
from moodguard.store.pause_time import parse_pause_time
from moodguard.store.user_command import Event
from moodguard.system.calendar_file import MOST_BYTES, MOST_EVENTS

PAGE = (Path(__file__).parents[3] / "docs" / "command-line.md").read_text("utf-8")
PARTS = dict(re.findall(r"^## (.+?)\n(.*?)(?=^## |\Z)", PAGE, re.MULTILINE | re.DOTALL))


def codes(text: str) -> list[str]:
    return re.findall(r"`([^`]+)`", text)


def first_codes(part: str) -> list[str]:
    """The first word of each row of a table."""
    return re.findall(r"^\| `([^`]+)`", PARTS[part], re.MULTILINE)


def test_every_command_has_a_row_and_every_row_a_command() -> None:
    told = [words.split()[1] for words in first_codes("Commands") if " " in words]
    assert sorted([*told, "run"]) == sorted(each.name for each in COMMANDS)


def test_every_example_is_understood_by_the_parser() -> None:
    names = {each.name for each in COMMANDS}
    rows = [codes(row) for row in PARTS["Commands"].splitlines() if row.startswith("| `")]
    typed = [shlex.split(words.removeprefix("moodguard ")) for row in rows for words in row[1:]]
    examples = [words for words in typed if words[0] in names and len(words) > 1]
    assert len(examples) > 20, "too little was found to be a test"
    for words in examples:
        assert build_parser().parse_args(words).command == words[0]


def test_the_statuses_are_those_of_the_code() -> None:
    told = {int(number) for number in re.findall(r"^\| (\d+) \|", PARTS["Exit status"], re.MULTILINE)}
    assert told == {value for name, value in vars(shared).items() if name.startswith("EXIT_")}


def test_the_schema_lists_the_stages_and_reasons_that_there_are() -> None:
    rows = {
        codes(row)[0]: set(codes(row)[1:])
        for row in PARTS["Status for programs"].splitlines()
        if "| `" in row
    }
    assert rows["stage"] == {stage.value for stage in Stage}
    assert rows["quiet"] == {quiet.name.lower() for quiet in Quiet}


def test_the_events_and_limits_of_commands_are_those_of_the_code() -> None:
    part = PARTS["Commands of yours"]
    assert first_codes("Commands of yours") == [event.value for event in Event]
    assert f"`{EVENT_VARIABLE}`" in part
    assert f"more than {LONGEST_HOOK_MS // 1000} seconds" in part
    assert MOST_AT_ONCE == 8
    assert "at most eight" in part


def test_the_methods_and_signals_of_the_bus_are_those_of_the_code() -> None:
    part = PARTS["On the message bus"]
    rows = [row for row in part.splitlines() if row.startswith("| `")]
    told = {name for row in rows for name in codes(row.split("|")[1])}
    assert told == set(METHODS)
    assert set(SIGNALS.values()) <= set(codes(part))
    assert NAME in codes(part)
    for text in re.findall(r"until[^`]*|30m", next(row for row in rows if "`Pause`" in row)):
        parse_pause_time(text)


@pytest.mark.parametrize(
    "words",
    [f"{MOST_BYTES // 2**20} MB", f"{MOST_EVENTS:,} events", f"every {ANEW_MS // 60_000} minutes"],
)
def test_the_limits_of_calendars_are_those_of_the_code(words: str) -> None:
    assert words in " ".join(PARTS["Pauses by calendars and programs"].split())
    assert LONGEST_MS == 60_000


def test_the_recipe_is_a_program() -> None:
    (recipe,) = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    compile(recipe, "recipe", "exec")
    assert EVENT_VARIABLE in recipe
