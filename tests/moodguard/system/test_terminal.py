"""Output that can't be written ends a command in words or in peace; errors that can't be told end nothing."""

import contextlib
import errno
import io
import sys
from collections.abc import Callable

import pytest

from moodguard.system.terminal import one_line, plain, with_output


class Failing(io.StringIO):
    """A stream that can't be written."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number

    def write(self, _: str) -> int:
        raise OSError(self._number, "no way")


def says_something() -> int:
    print("something")
    return 0


def warns() -> int:
    print("a warning", file=sys.stderr)
    return says_something()


def takes_no_notice() -> int:
    """As argparse does it."""
    with contextlib.suppress(OSError):
        print("help")
    raise SystemExit(0)


def fails_at_a_file() -> int:
    raise OSError(errno.ENOSPC, "no way")


@pytest.mark.parametrize("command", [says_something, takes_no_notice])
def test_output_that_can_not_be_written_is_told(
    command: Callable[[], int], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdout", Failing(errno.ENOSPC))
    assert with_output(command) == 2
    assert capsys.readouterr().err == "moodguard: the output can't be written: no way\n"


def test_a_reader_that_goes_ends_a_command_in_peace(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdout", Failing(errno.EPIPE))
    assert with_output(says_something) == 0
    assert capsys.readouterr().err == ""


def test_errors_that_can_not_be_told_do_not_end_a_command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stderr", Failing(errno.ENOSPC))
    assert with_output(warns) == 0
    assert capsys.readouterr().out == "something\n"


def test_a_program_without_a_terminal_prints_to_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("sys.stdout", "sys.stderr"):
        monkeypatch.setattr(name, None)
    assert with_output(warns) == 0


def test_what_has_nothing_to_do_with_output_is_raised(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(OSError, match="no way"):
        with_output(fails_at_a_file)
    with pytest.raises(SystemExit):
        with_output(takes_no_notice)
    assert capsys.readouterr().out == "help\n"


def test_letters_that_a_stream_has_not_are_replaced_by_plain_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    printed = io.BytesIO()
    monkeypatch.setattr("sys.stdout", io.TextIOWrapper(printed, encoding="latin-1", newline="\n"))
    assert with_output(lambda: print("“Zoë” … Ж") or 0) == 0  # type: ignore[func-returns-value]
    assert printed.getvalue() == b'"Zo\xeb" ... ?\n'


def test_plain_text_keeps_what_is_read() -> None:
    assert plain("“Zoë’s” café — 5 × 2 → 10 ± 1…") == '"Zoe\'s" cafe - 5 x 2 -> 10 +/- 1...'
    assert plain("e\u0301\udce9\u00a0©") == "e? ?"


def test_one_line_moves_no_cursor_and_keeps_the_bytes_of_a_name() -> None:
    assert one_line("a\x1b[31m\nb\r\u202e\udce9é") == "a [31m b  \udce9é"
