"""How MoodGuard speaks, as far as a program can tell: the rules of docs/voice.md, held against texts."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "voice.md"
LONGEST_FIRST_LINE = 72
_LIST = re.compile(r"<!-- words not used -->\n(.*?)<!-- end of words not used -->", re.DOTALL)
_ROW = re.compile(r"^\| (?P<where>[^|]+) \| (?P<before>[^|]+) \| (?P<after>[^|]+) \|$", re.MULTILINE)


@cache
def unused_words() -> tuple[str, ...]:
    """The words that the page lists as not used."""
    found = _LIST.search(PAGE.read_text(encoding="utf-8"))
    assert found is not None, "the page has lost its list of words"
    return tuple(" ".join(word.split()) for word in found[1].split(","))


def examples() -> list[tuple[str, str, str]]:
    """The page's examples: where they are shown, what is not said, and what is."""
    rows = [(row["where"], row["before"], row["after"]) for row in _ROW.finditer(PAGE.read_text("utf-8"))]
    return [row for row in rows if not row[0].startswith(("-", " "))]


@cache
def _unused() -> re.Pattern[str]:
    return re.compile(r"(?<!\.)\b(?:" + "|".join(map(re.escape, unused_words())) + ")", re.IGNORECASE)


def wrong_words(text: str) -> list[str]:
    """What in a text of any kind the voice doesn't say."""
    return [f"“{found[0]}” in “{text}”" for found in _unused().finditer(text)]


def wrong_in_first_line(text: str) -> list[str]:
    """What is wrong with a text that is a first line; letters of names, as of programs, count."""
    wrong = wrong_words(text)
    if "%" in text or "per cent" in text:
        wrong.append(f"per cent in “{text}”")
    if re.search(r"\d\.\d", text):
        wrong.append(f"a decimal number in “{text}”")
    if len(text) > LONGEST_FIRST_LINE:
        wrong.append(f"{len(text)} letters in “{text}”")
    if not text or text != text.strip() or "\n" in text:
        wrong.append(f"no line: “{text}”")
    return wrong


def texts_in(path: Path) -> Iterator[tuple[int, str]]:
    """The texts of several words in a Python file, with their lines: no docstring, and nothing for the log.

    What an f-string puts in is left out.
    """
    tree = ast.parse(path.read_text(encoding="utf-8"))
    left_out = {id(node) for node in _not_for_people(tree)}
    for node in ast.walk(tree):
        if id(node) not in left_out and (text := _text(node)) is not None and " " in text.strip():
            yield node.lineno, text  # type: ignore[attr-defined]


def _text(node: ast.AST) -> str | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(_text(part) or "…" for part in node.values)
    return None


def _not_for_people(tree: ast.AST) -> Iterator[ast.AST]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):  # a docstring
            yield node.value
        elif isinstance(node, ast.JoinedStr):  # it is told as a whole
            yield from (part for part in ast.walk(node) if part is not node)
        elif isinstance(node, ast.Call) and _is_log(node.func):
            yield from (part for argument in node.args for part in ast.walk(argument))


def _is_log(function: ast.expr) -> bool:
    return (
        isinstance(function, ast.Attribute)
        and isinstance(function.value, ast.Name)
        and function.value.id in ("log", "said")
    )
