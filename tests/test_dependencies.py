"""What the app is made of: pinned, installed as pinned, and with a licence that the docs name."""

import re
import tomllib
from collections.abc import Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
SECURITY = ROOT / "docs" / "security.md"


def needed() -> dict[str, Distribution]:
    """All that the app needs, with what that needs in turn, as it is installed here."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    left, found = [Requirement(words) for words in project["dependencies"]], {}
    while left:
        requirement = left.pop()
        name = canonicalize_name(requirement.name)
        if name not in found and (requirement.marker is None or requirement.marker.evaluate({"extra": ""})):
            found[name] = distribution(name)
            left += [Requirement(words) for words in found[name].requires or []]
    return found


def pins() -> dict[str, str]:
    """The version of each package that is known to work."""
    lines = (ROOT / "constraints.txt").read_text("utf-8").splitlines()
    parted = (line.partition(";")[0].split("==") for line in lines if not line.startswith("#"))
    return {canonicalize_name(name): version.strip() for name, version in parted}


def rows() -> Iterator[tuple[str, str]]:
    """The packages that the docs list, and their licences."""
    for line in SECURITY.read_text("utf-8").splitlines():
        if row := re.fullmatch(r"\| `([\w.-]+)` \| .+ \| (.+) \|", line):
            yield canonicalize_name(row[1]), row[2]


def licence(package: Distribution) -> str:
    """As the package itself names it."""
    return package.metadata.get("License-Expression") or package.metadata.get("License") or ""


def test_all_that_the_app_needs_is_pinned_and_installed_as_pinned() -> None:
    known, found = pins(), needed()
    assert len(found) > 4, "too little was found to be a test"
    assert {name: package.version for name, package in found.items()} == {
        name: known.get(name, "no pin") for name in found
    }


def test_the_docs_list_each_package_of_the_app_with_its_licence() -> None:
    assert dict(rows()) == {name: licence(package) for name, package in needed().items()}


def test_what_builds_tests_and_trains_is_listed_with_why_and_licence() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"].items()
    asked = {Requirement(words).name for name, extra in extras if name != "cluster" for words in extra}
    page = (ROOT / "docs" / "dependencies.md").read_text("utf-8").partition("## What builds")[2]
    listed = re.findall(r"^\| `([\w.-]+)` \| .+ \| .+ \|$", page, re.MULTILINE)
    assert len(listed) == len(set(listed))
    assert set(listed) == asked
