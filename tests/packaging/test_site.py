"""The site of docs/: it builds with no broken link, tells nobody who reads it, and names what is there."""

import contextlib
import importlib.util
import io
import json
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from types import ModuleType

import pytest

from moodguard.commands.grammar import build_parser
from moodguard.model_card import PREFIX, read_expression_card, read_painter_card, read_upscaler_card

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
PAGES = sorted([*DOCS.rglob("*.md"), ROOT / "README.md", ROOT / "CONTRIBUTING.md"])
CARDS = ROOT / "tests" / "moodguard" / "cards"
# What stands in a command for a word that its reader chooses among a few.
PARSER = build_parser()
IN_PLACE = {"COMMAND": "pause", "DAY": "2026-11-30"}
_CODE = re.compile(r"`([^`\n]+)`")
# A command of the shell, as it stands in a line of code.
_INDENTED = re.compile(r"^    (.+)$", re.MULTILINE)


class References(HTMLParser):
    """What a page has its reader's browser fetch by itself."""

    def __init__(self) -> None:
        super().__init__()
        self.fetched: list[str] = []
        self.scripts = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.scripts += tag == "script"
        wanted = found.get("href") if tag == "link" else found.get("src") or found.get("srcset")
        if wanted:
            self.fetched.append(wanted)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pytest.importorskip("mkdocs")
    target = tmp_path_factory.mktemp("site")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", target],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return target


def test_every_page_is_built_and_no_link_is_broken(site: Path) -> None:
    built = {path.relative_to(site).with_suffix(".md") for path in site.rglob("*.html")}
    assert {path.relative_to(DOCS) for path in DOCS.rglob("*.md")} <= built
    assert {Path("index.md"), Path("contributing.md"), Path("changelog.md")} <= built


def test_no_page_fetches_anything_from_elsewhere_or_runs_a_script(site: Path) -> None:
    for path in site.rglob("*.html"):
        page = References()
        page.feed(path.read_text("utf-8"))
        assert page.scripts == 0, path
        assert [place for place in page.fetched if ":" in place or place.startswith("//")] == [], path
    assert not list(site.rglob("*.js"))
    for path in site.rglob("*.css"):
        assert "url(" not in path.read_text("utf-8")
        assert "@import" not in path.read_text("utf-8")


def test_the_page_of_settings_is_what_the_settings_say_now() -> None:
    assert (DOCS / "settings.md").read_text("utf-8") == maker().made(), "write it anew: make docs"


def maker() -> ModuleType:
    spec = importlib.util.spec_from_file_location("made_here", ROOT / "packaging" / "build_settings_page.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def code_in(page: Path) -> Iterator[str]:
    text = page.read_text("utf-8")
    yield from _CODE.findall(text)
    yield from _INDENTED.findall(text)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_each_command_that_a_page_names_is_understood(page: Path) -> None:
    commands = (re.split(r"  #| [|>]+ ", line)[0].strip() for line in code_in(page))
    misread = {
        command: misunderstood(command) for command in commands if re.match(r"moodguard( [^(/]|$)", command)
    }
    assert {command: why for command, why in misread.items() if why} == {}


def misunderstood(command: str) -> str:
    """What the program's own parser says against it, if anything. A sentence may leave out some of it."""
    said = io.StringIO()
    try:
        with contextlib.redirect_stderr(said), contextlib.redirect_stdout(io.StringIO()):
            PARSER.parse_args([IN_PLACE.get(word, word) for word in shlex.split(command)[1:]])
    except SystemExit as end:
        complaint = said.getvalue().strip().rpartition("\n")[2]
        return complaint if end.code and "are required" not in complaint else ""
    return ""


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_each_task_that_a_page_names_is_in_the_makefile(page: Path) -> None:
    tasks = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    named = {found[1] for line in code_in(page) if (found := re.match(r"make ([a-z-]+)", line))}
    assert named <= tasks


def test_the_table_of_a_model_s_card_names_all_that_cards_say() -> None:
    readers = {
        "expression": read_expression_card,
        "painter": read_painter_card,
        "upscaler": read_upscaler_card,
    }
    said: dict[str, set[str]] = {}
    for path in CARDS.iterdir():
        metadata = json.loads(path.read_text("utf-8"))
        kind = metadata[f"{PREFIX}kind"]
        for key in readers[kind](metadata).to_metadata():
            said.setdefault(key.removeprefix(PREFIX), set()).add(kind)
    table = (DOCS / "architecture.md").read_text("utf-8").partition("## The contract")[2]
    rows = re.findall(r"^\| `(\w+)` \| ([a-z, ]+) \|", table, re.MULTILINE)
    told = {name: set(readers) if kinds == "all" else set(kinds.split(", ")) for name, kinds in rows}
    assert told == said


def test_the_figures_of_law_and_limits_are_those_of_the_results() -> None:
    page = " ".join((DOCS / "law-and-limits.md").read_text("utf-8").split())
    report = (DOCS / "results" / "expression" / "report.md").read_text("utf-8")
    right = re.search(r"^\| negative or not, accuracy \| ([\d.]+)%", report, re.MULTILINE)
    simulated = (DOCS / "results" / "simulation.md").read_text("utf-8")
    false = re.search(r"as it ships\*\*, resting face never measured \| ([\d.]+)", simulated)
    assert right is not None
    assert false is not None
    assert f"tells {float(right[1]):.0f} of 100 rightly" in page
    assert f"one false suggestion in {1 / float(false[1]):.0f} calm days" in page
