"""The picture of both packages in two pages, drawn from the layers that the import linter enforces.

`make picture` writes it anew; `tests/test_architecture.py` fails where it differs from what is written. A
floor is a layer of a contract in pyproject.toml, the ground floor being 1; the words are each module's first
line.
"""

import ast
import re
import sys
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGES = (ROOT / "CONTRIBUTING.md", ROOT / "docs" / "architecture.md")
START, END = "<!-- picture: written by `make picture` -->", "<!-- end of picture -->"


class PictureError(Exception):
    """A page has no place for the picture."""


@dataclass(frozen=True)
class Layer:
    """Modules on one floor, by their full names. `independent`: they don't import each other."""

    modules: tuple[str, ...]
    independent: bool


@dataclass(frozen=True)
class Contract:
    """Layers of the package `container`, the highest first."""

    container: str
    layers: tuple[Layer, ...]

    @property
    def modules(self) -> Iterator[str]:
        """Full names of all that stands on any floor."""
        for layer in self.layers:
            yield from layer.modules


def read_contracts(root: Path = ROOT) -> list[Contract]:
    """The layer contracts of `root`/pyproject.toml; one for several containers is several here."""
    settings = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = []
    for contract in settings["tool"]["importlinter"]["contracts"]:
        if contract["type"] != "layers":
            continue
        for pattern in contract.get("containers", [""]):
            for container in packages_like(pattern, root) if pattern else [""]:
                layers = tuple(read_layer(line, container) for line in contract["layers"])
                contracts.append(Contract(container or common_package(layers), layers))
    return contracts


def read_layer(line: str, container: str = "") -> Layer:
    """A layer as the import linter writes it: `a | b` are independent, `a : b` are not, `(a)` is optional."""
    names = [name.strip().strip("()") for name in re.split("[|:]", line)]
    prefix = f"{container}." if container else ""
    return Layer(tuple(prefix + name for name in names), ":" not in line)


def common_package(layers: Sequence[Layer]) -> str:
    """The innermost package that holds all modules of the layers."""
    paths = [module.split(".")[:-1] for layer in layers for module in layer.modules]
    common = []
    for names in zip(*paths, strict=False):
        if len(set(names)) > 1:
            break
        common.append(names[0])
    return ".".join(common)


def packages_like(pattern: str, root: Path) -> list[str]:
    """The packages that a container's name stands for: `*` is any one name, `**` any number of them."""
    if "*" not in pattern:
        return [pattern]
    first = pattern.partition(".")[0]
    names = [".".join(file.parent.relative_to(root).parts) for file in (root / first).rglob("__init__.py")]
    return sorted(
        name
        for name in names
        if fnmatchcase(name, pattern) and ("**" in pattern or name.count(".") == pattern.count("."))
    )


def source(module: str, root: Path) -> Path:
    """The file that holds a module's, or a package's, first line."""
    path = root.joinpath(*module.split("."))
    return path / "__init__.py" if path.is_dir() else path.with_suffix(".py")


def first_line(module: str, root: Path) -> str:
    """The first line of a module's docstring, without its full stop; empty where it has none."""
    docstring = ast.get_docstring(ast.parse(source(module, root).read_text(encoding="utf-8"))) or ""
    return docstring.partition("\n")[0].removesuffix(".")


def children(package: str, root: Path) -> set[str]:
    """Full names of the modules and packages right inside a package."""
    folder = root.joinpath(*package.split("."))
    files = {path.stem for path in folder.glob("*.py")} - {"__init__"}
    folders = {path.parent.name for path in folder.glob("*/__init__.py")}
    return {f"{package}.{name}" for name in files | folders}


def undeclared(contracts: Sequence[Contract], packages: Sequence[str], root: Path = ROOT) -> list[str]:
    """What stands on no floor: children of `packages`, and of packages of which some child does."""
    named = {module for contract in contracts for module in contract.modules}
    above = {package for module in named for package in parents(module)}
    looked_at = above | set(packages)
    return sorted(child for package in looked_at for child in children(package, root) - named - above)


def parents(module: str) -> Iterator[str]:
    """Full names of the packages that a module is in."""
    while module := module.rpartition(".")[0]:
        yield module


def picture(contracts: Sequence[Contract], root: Path = ROOT) -> str:
    """A block for each contract: a number for each floor, a line for each room.

    `:` stands where rooms of one floor may import each other.
    """
    return "\n\n".join("\n".join(_block(contract, root)) for contract in contracts)


def _block(contract: Contract, root: Path) -> Iterator[str]:
    def name(module: str) -> str:
        inside = module.removeprefix(f"{contract.container}.").replace(".", "/")
        return inside + ("/" if source(module, root).name == "__init__.py" else ".py")

    there = {module for module in contract.modules if source(module, root).exists()}  # some are optional
    width = max(len(name(module)) for module in there)
    title = contract.container.replace(".", "/") + "/"
    yield f"{title:{width + 6}} {first_line(contract.container, root)}".rstrip()
    for floor, layer in zip(range(len(contract.layers), 0, -1), contract.layers, strict=True):
        for number, module in enumerate(module for module in layer.modules if module in there):
            place = f"{floor:>4} " if number == 0 else ("     " if layer.independent else "   : ")
            yield f"{place}{name(module):{width}}  {first_line(module, root)}".rstrip()


def with_picture(text: str, drawn: str) -> str:
    """`text` with what stands between the two marks replaced. Raises PictureError where it lacks them."""
    before, start, rest = text.partition(START)
    _, end, after = rest.partition(END)
    if not (start and end):
        raise PictureError(f"a picture needs these two lines around it:\n{START}\n{END}")
    return f"{before}{START}\n```text\n{drawn}\n```\n{END}{after}"


def main() -> int:
    """Write the picture into both pages."""
    drawn = picture(read_contracts())
    for page in PAGES:
        page.write_text(with_picture(page.read_text(encoding="utf-8"), drawn), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
