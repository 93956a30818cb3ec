"""Both packages are drawn in two pages as the import linter holds them, and nothing stands outside."""

import ast
import re
from pathlib import Path

import pytest

from support.architecture import (
    END,
    PAGES,
    START,
    Contract,
    Layer,
    PictureError,
    picture,
    read_contracts,
    read_layer,
    undeclared,
    with_picture,
)

ROOT = Path(__file__).parents[1]

CONTRACTS = """
[[tool.importlinter.contracts]]
type = "forbidden"
source_modules = ["house"]
forbidden_modules = ["street"]

[[tool.importlinter.contracts]]
type = "layers"
layers = ["house.door", "house.hall.stairs | house.kitchen", "house.cellar : house.well"]

[[tool.importlinter.contracts]]
type = "layers"
containers = ["house.hall", "house.floor.*"]
layers = ["stairs | (attic)", "(rug)"]
"""


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A package with its contracts."""
    for name, line in {
        "__init__": "A house.", "door": "Who comes in.\n\nMore words.", "kitchen": "Meals", "cellar": "",
        "well": "Water.",
        "hall/__init__": "Where one waits.", "hall/stairs": "Up: and down.", "hall/rug": "Soft.",
        "floor/__init__": "", "floor/one/__init__": "One.", "floor/one/stairs": "", "floor/one/rug": "",
    }.items():  # fmt: skip
        file = tmp_path / "house" / f"{name}.py"
        file.parent.mkdir(exist_ok=True)
        file.write_text(f'"""{line}"""\n' if line else "", encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text(CONTRACTS, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.name))
def test_the_picture_in_the_pages_is_the_one_that_the_contracts_give(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert text == with_picture(text, picture(read_contracts())), "write it anew: make picture"


def test_each_file_and_function_of_contributings_walks_is_there() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    walks = text[text.index("## The way of one look") : text.index("## Gotchas")]
    stops = re.findall(r"`(moodguard/[\w/]+\.py)` `([\w.]+)`", walks)
    assert len(stops) > 20
    missing = [(file, name) for file, name in stops if name not in _definitions(ROOT / file)]
    assert not missing


def _definitions(file: Path) -> set[str]:
    """The functions and classes of a file, and its methods as Class.method."""
    names: set[str] = set()
    for node in ast.parse(file.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.ClassDef):
            names |= {f"{node.name}.{part.name}" for part in node.body if isinstance(part, ast.FunctionDef)}
        if isinstance(node, ast.ClassDef | ast.FunctionDef):
            names.add(node.name)
    return names


def test_every_module_and_package_stands_on_a_floor() -> None:
    assert undeclared(read_contracts(), ["moodguard", "trainers", "trainers.gan"]) == []


def test_a_layer_says_whether_its_modules_may_import_each_other() -> None:
    assert read_layer("a.b") == Layer(("a.b",), independent=True)
    assert read_layer("a | (b)") == Layer(("a", "b"), independent=True)
    assert read_layer("a : b", "top") == Layer(("top.a", "top.b"), independent=False)


def test_contracts_name_their_package_or_share_one(house: Path) -> None:
    contracts = read_contracts(house)
    assert [contract.container for contract in contracts] == ["house", "house.hall", "house.floor.one"]
    assert list(contracts[1].modules) == ["house.hall.stairs", "house.hall.attic", "house.hall.rug"]


def test_a_picture_has_floors_with_the_words_that_each_room_begins_with(house: Path) -> None:
    drawn = picture(read_contracts(house), house).splitlines()
    assert drawn[:7] == [
        "house/               A house",
        "   3 door.py         Who comes in",
        "   2 hall/stairs.py  Up: and down",
        "     kitchen.py      Meals",
        "   1 cellar.py",
        "   : well.py         Water",
        "",
    ]
    assert drawn[7:] == [
        "house/hall/     Where one waits",
        "   2 stairs.py  Up: and down",
        "   1 rug.py     Soft",
        "",
        "house/floor/one/ One",
        "   2 stairs.py",
        "   1 rug.py",
    ]


def test_what_stands_on_no_floor_is_found_wherever_a_neighbour_does(house: Path) -> None:
    contracts = read_contracts(house)
    assert undeclared(contracts, [], house) == []
    (house / "house" / "hall" / "ghost.py").touch()
    (house / "house" / "__main__.py").touch()
    assert undeclared(contracts, [], house) == ["house.__main__", "house.hall.ghost"]


def test_a_package_without_a_contract_stands_on_no_floor(house: Path) -> None:
    only_the_hall = [Contract("house.hall", (read_layer("stairs | rug", "house.hall"),))]
    assert undeclared(only_the_hall, ["house.floor"], house) == [
        "house.cellar", "house.door", "house.floor", "house.floor.one", "house.kitchen", "house.well",
    ]  # fmt: skip


def test_only_what_stands_between_the_marks_is_replaced() -> None:
    page = f"before\n{START}\nold\n{END}\nafter\n"
    assert with_picture(page, "new") == f"before\n{START}\n```text\nnew\n```\n{END}\nafter\n"
    assert with_picture(with_picture(page, "new"), "new") == with_picture(page, "new")
    with pytest.raises(PictureError, match="two lines"):
        with_picture("a page without marks", "new")
