"""What ships is named, with its licence, by the installed packages themselves."""

import importlib
import json
import sys
from pathlib import Path
from platform import machine
from types import ModuleType

import pytest

PACKAGING = Path(__file__).parents[2] / "packaging"


@pytest.fixture
def bill(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    pytest.importorskip("cyclonedx", reason="needs cyclonedx-python-lib")
    monkeypatch.syspath_prepend(str(PACKAGING))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    return importlib.import_module("bill_of_materials")


def test_every_package_of_the_app_is_listed_with_its_licence_and_its_words(
    bill: ModuleType, tmp_path: Path
) -> None:
    bill.write_both(tmp_path)
    parts = {part["name"]: part for part in json.loads((tmp_path / bill.LICENCES).read_text("utf-8"))}
    assert {"MoodGuard", "Python", "numpy", "onnxruntime", "PySide6_Essentials", "Qt", "FFmpeg"} <= set(parts)
    assert all(part["licence"] for part in parts.values())
    assert all(set(part) == {"name", "version", "licence", "url", "text"} for part in parts.values())
    assert "Permission is hereby granted" in parts["MoodGuard"]["text"]
    assert "BSD" in parts["numpy"]["text"] or "Redistribution" in parts["numpy"]["text"]


def test_what_a_bundle_is_without_is_not_listed(bill: ModuleType, tmp_path: Path) -> None:
    bill.write_both(tmp_path, without=("OpenBLAS",))
    for name in (bill.LICENCES, bill.BILL):
        told = (tmp_path / name).read_text("utf-8")
        assert '"name": "FFmpeg"' in told
        assert '"name": "OpenBLAS"' not in told


def test_scanners_can_read_it_and_it_is_the_same_each_time(bill: ModuleType, tmp_path: Path) -> None:
    for name in ("one", "two"):
        bill.write_both(tmp_path / name)
    first, second = ((tmp_path / name / bill.BILL).read_text("utf-8") for name in ("one", "two"))
    assert first == second
    read = json.loads(first)
    assert (read["bomFormat"], read["specVersion"]) == ("CycloneDX", "1.6")
    assert read["metadata"]["component"]["name"] == "MoodGuard"
    assert "pkg:pypi/numpy@" in first


def test_a_bundle_for_windows_or_macos_takes_both_files_along(bill: ModuleType, tmp_path: Path) -> None:
    entries = bill.as_data(tmp_path / "licences")
    assert [place for place, _, _ in entries] == ["assets/licences.json", "assets/moodguard.cdx.json"]
    assert all(Path(file).is_file() and kind == "DATA" for _, file, kind in entries)
    recipe = (PACKAGING / "moodguard.spec").read_text("utf-8")
    assert recipe.index("as_data(Path(workpath)") < recipe.index("COLLECT("), "else no .app would have them"


def test_wheels_without_the_words_of_their_licence_get_them_on_every_system(
    bill: ModuleType, tmp_path: Path
) -> None:
    bill.write_both(tmp_path)
    parts = {part["name"]: part for part in json.loads((tmp_path / bill.LICENCES).read_text("utf-8"))}
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in parts["PySide6_Essentials"]["text"]
    assert "GNU GENERAL PUBLIC LICENSE" in parts["PySide6_Essentials"]["text"]
    assert "Apache License" in parts["flatbuffers"]["text"]


@pytest.mark.skipif(sys.platform != "linux" or machine() != "x86_64", reason="has no pywayland")
def test_what_pywayland_brings_along_is_named_with_the_words_of_its_licence(
    bill: ModuleType, tmp_path: Path
) -> None:
    bill.write_both(tmp_path)
    parts = {part["name"]: part for part in json.loads((tmp_path / bill.LICENCES).read_text("utf-8"))}
    assert "Apache License" in parts["pywayland"]["text"]
    for name, maker in (("Wayland", "Kristian Høgsberg"), ("libffi", "Anthony Green")):
        assert maker in parts[name]["text"]
        assert "Permission is hereby granted" in parts[name]["text"]


def test_it_is_valid_by_the_rules_of_its_format(bill: ModuleType, tmp_path: Path) -> None:
    pytest.importorskip("jsonschema", reason="needs cyclonedx-python-lib[json-validation]")
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    bill.write_both(tmp_path)
    problem = JsonStrictValidator(SchemaVersion.V1_6).validate_str((tmp_path / bill.BILL).read_text("utf-8"))
    assert problem is None


@pytest.mark.skipif(not Path("/var/lib/dpkg/status").is_file(), reason="needs Debian or its kin")
def test_libraries_of_the_system_are_named_by_their_package(bill: ModuleType) -> None:
    library = next(Path("/").glob("usr/lib/*/libz.so.1"))
    (part,) = bill.debian_parts([str(library), str(library), sys.executable + "-of-nobody"])
    assert part.name == "zlib1g"
    assert part.version
    assert "Zlib" in part.licence or "zlib" in part.text.lower()
