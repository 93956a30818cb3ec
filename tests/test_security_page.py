"""The page on security names files and tests that are there."""

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "security.md").read_text("utf-8")


def test_each_file_that_is_named_is_there() -> None:
    named = set(re.findall(r"`((?:moodguard|tests|packaging|trainers)/[\w./-]+)`", PAGE))
    assert len(named) > 15, "too little was found to be a test"
    assert sorted(name for name in named if not (ROOT / name).is_file()) == []


def test_it_can_be_found_from_where_people_begin() -> None:
    for page in ("README.md", "CONTRIBUTING.md", "docs/how-it-works.md"):
        assert "security.md" in (ROOT / page).read_text("utf-8")
