"""Completions and manual page are made of the commands that there are now, and shells understand them."""

import importlib.util
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from moodguard.cli import main
from moodguard.commands.completion import SHELLS

ROOT = Path(__file__).parents[2]
ASSETS = ROOT / "assets"


def maker() -> ModuleType:
    spec = importlib.util.spec_from_file_location("made_here", ROOT / "packaging" / "build_completions.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.skipif(sys.version_info[:2] != (3, 11), reason="each Python's argparse words usage otherwise")
def test_what_is_shipped_is_what_the_commands_make_now() -> None:
    for path, text in maker().made().items():
        assert (ASSETS / path).read_text("utf-8") == text, f"{path}: run `make completions`"


@pytest.mark.parametrize("shell", SHELLS)
def test_each_shell_is_given_its_own(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["completion", shell]) == 0
    said = capsys.readouterr().out
    assert said == (ASSETS / "completions" / f"moodguard.{SHELLS[shell][0]}").read_text("utf-8")
    for name in ("pause", "doctor", "autostart"):
        assert name in said


def typed(shell: str, code: str) -> str:
    if shutil.which(shell) is None:
        pytest.skip(f"needs {shell}")
    done = subprocess.run(
        [shell, "-c", code], cwd=ASSETS / "completions", capture_output=True, text=True, check=True
    )
    assert done.stderr == ""
    return done.stdout


def test_bash_completes_a_command_and_what_stands_behind_it() -> None:
    code = (
        "source moodguard.bash; COMP_WORDS=(moodguard {}); COMP_CWORD={}; _shtab_moodguard; "
        'echo "${{COMPREPLY[@]}}"'
    )
    assert typed("bash", code.format("pro", 1)).split() == ["profile"]
    assert set(typed("bash", code.format("autostart o", 2)).split()) == {"on", "off"}


def test_fish_completes_a_command_with_what_it_is_for() -> None:
    said = typed("fish", 'source moodguard.fish; complete -C "moodguard pa"')
    assert {line.split("\t")[0] for line in said.splitlines()} == {"paint", "pause"}


def test_zsh_understands_its_own() -> None:
    assert typed("zsh", "zsh -n moodguard.zsh") == ""


def test_the_manual_page_is_one_without_a_word_of_warning() -> None:
    if shutil.which("man") is None or shutil.which("groff") is None:
        pytest.skip("needs man")
    page = str(ASSETS / "man" / "moodguard.1")
    done = subprocess.run(["man", "-l", "--warnings", page], capture_output=True, text=True, check=True)
    assert done.stderr == ""
    assert "until-tomorrow" in done.stdout
