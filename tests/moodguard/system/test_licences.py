"""The parts of the program: as the build has listed them, else as they are installed."""

import json
from pathlib import Path

import pytest

from moodguard.system.licences import LIST, Part, parts


def test_the_build_s_list_is_what_counts(tmp_path: Path) -> None:
    rows = [
        {"name": "Qt", "version": "6", "licence": "LGPL-3.0-only", "url": "https://qt.io", "text": "words"},
        {"name": "dav1d", "version": "1", "licence": "BSD-2-Clause", "more": 3},
    ]
    (tmp_path / LIST).write_text(json.dumps(rows))
    assert parts(tmp_path) == [
        Part("dav1d", "1", "BSD-2-Clause"),
        Part("Qt", "6", "LGPL-3.0-only", "https://qt.io", "words"),
    ]


@pytest.mark.parametrize("content", [None, "", "[", "[3]", '[{"name": 3}]', "{}", "[]"])
def test_without_a_good_list_the_installed_ones_are_told(tmp_path: Path, content: str | None) -> None:
    if content is not None:
        (tmp_path / LIST).write_text(content)
    found = {part.name.lower(): part for part in parts(tmp_path)}
    assert {"moodguard", "numpy", "onnxruntime", "pyside6_essentials"} <= {n.replace("-", "_") for n in found}
    assert "BSD" in found["numpy"].licence
    assert "Redistribution" in found["numpy"].text
