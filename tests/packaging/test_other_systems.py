"""What can't be built here: each recipe can be read, asks for no right too many, and names what is there."""

import importlib
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from moodguard import APP_ID, __version__
from moodguard.system.autostart import run_key

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
FLATPAK = PACKAGING / "linux" / f"{APP_ID}.yaml"
INNO = (PACKAGING / "windows" / "moodguard.iss").read_text("utf-8")
MSIX = ET.parse(PACKAGING / "windows" / "AppxManifest.xml").getroot()  # noqa: S314 - a file of ours
WORKFLOW = ROOT / ".github" / "workflows" / "packages.yml"
FOUNDATION = "{http://schemas.microsoft.com/appx/manifest/foundation/windows10}"


def finish_args() -> list[str]:
    """The rights that the Flatpak asks for."""
    return re.findall(r"^  - (--\S+)", FLATPAK.read_text("utf-8"), re.MULTILINE)


# --- Flatpak


def test_the_flatpak_has_no_network_and_no_home() -> None:
    rights = finish_args()
    assert "--socket=wayland" in rights, "too little was found to be a test"
    assert [right for right in rights if right.startswith("--share=")] == ["--share=ipc"]
    assert not [
        right
        for right in rights
        if right.startswith(("--filesystem", "--socket=session-bus", "--socket=system-bus"))
    ]


def test_the_flatpak_is_named_as_the_program_and_takes_files_that_are_there() -> None:
    text = FLATPAK.read_text("utf-8")
    assert f"app-id: {APP_ID}\n" in text
    for path in re.findall(r"^ +path: (.+)$", text, re.MULTILINE):
        assert "dist/" in path or (FLATPAK.parent / path).is_file(), path


def test_the_flatpak_can_be_read() -> None:
    yaml = pytest.importorskip("yaml", reason="needs PyYAML")
    read = yaml.safe_load(FLATPAK.read_text("utf-8"))
    assert read["command"] == "moodguard"
    assert [module["name"] for module in read["modules"]] == ["moodguard"]


# --- Windows


def section(name: str) -> list[str]:
    """The lines of a section of the installer's script."""
    body = INNO.partition(f"[{name}]\n")[2]
    lines = re.split(r"^\[", body, flags=re.MULTILINE)[0].splitlines()
    return [line for line in lines if line and not line.startswith((";", "#"))]


def test_the_installer_for_windows_wants_no_administrator_and_takes_what_the_bundle_is() -> None:
    assert "PrivilegesRequired=lowest" in section("Setup")
    (files,) = section("Files")
    assert r"dist\moodguard\*" in files
    for name in re.findall(r"=\.\.\\\.\.\\(\S+)", INNO):
        assert name.startswith("dist") or (ROOT / name.replace("\\", "/")).is_file(), name


def test_each_line_of_the_installer_is_one_that_inno_setup_knows() -> None:
    for name, first in (("Files", "Source"), ("Icons", "Name"), ("Run", "Filename"), ("Registry", "Root")):
        lines = section(name)
        assert lines
        for line in lines:
            parts = re.findall(r'(\w+): ("[^"]*"|[^;"]+)(?:; |$)', line)
            assert parts[0][0] == first
            assert "; ".join(f"{key}: {value}" for key, value in parts) == line
    assert all(re.fullmatch(r"\w+=.+", line) for line in section("Setup"))


def test_the_installer_takes_the_start_at_login_away_again() -> None:
    taken = re.findall(
        r'Subkey: "([^"]+)"; ValueName: "([^"]+)"; Flags: dontcreatekey uninsdeletevalue', INNO
    )
    assert set(taken) == {(run_key.RUN, run_key.NAME), (run_key.APPROVED, run_key.NAME)}


def test_the_msix_may_use_the_camera_and_no_network() -> None:
    wanted = [each.get("Name") for each in MSIX.iter() if each.tag.endswith("Capability")]
    assert wanted == ["runFullTrust", "webcam"]
    identity = MSIX.find(f"{FOUNDATION}Identity")
    assert identity is not None
    assert (identity.get("Name"), identity.get("Version")) == (APP_ID, f"{__version__}.0")
    logos = {
        value
        for each in MSIX.iter()
        for value in [*each.attrib.values(), each.text or ""]
        if value.endswith(".png")
    }
    assert logos
    for logo in logos:
        assert (ROOT / logo.removeprefix("_internal\\").replace("\\", "/")).is_file(), logo


# --- macOS, and scripts for every system


@pytest.mark.skipif(sys.platform == "win32" or shutil.which("sh") is None, reason="needs a shell")
@pytest.mark.parametrize("script", sorted(PACKAGING.rglob("*.sh")), ids=lambda path: path.name)
def test_each_script_can_be_read_by_the_shell(script: Path) -> None:
    subprocess.run(["sh", "-n", script], check=True)


@pytest.mark.skipif(shutil.which("shellcheck") is None, reason="needs shellcheck")
def test_shellcheck_finds_no_error_in_the_scripts() -> None:
    command = ["shellcheck", "--severity", "error", *sorted(PACKAGING.rglob("*.sh"))]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stdout == ""


def test_on_a_mac_all_is_signed_for_the_hardened_runtime_from_the_inside_out() -> None:
    script = (PACKAGING / "macos" / "dmg.sh").read_text("utf-8")
    signs = re.findall(r"codesign --force.*", script)
    assert len(signs) == 2
    assert all("--options runtime" in line for line in signs)
    assert "--entitlements packaging/macos.entitlements" in signs[-1]
    assert script.index("notarytool submit") < script.index("stapler staple")
    recipe = (PACKAGING / "moodguard.spec").read_text("utf-8")
    assert '"LSUIElement": True' in recipe
    assert "NSCameraUsageDescription" in recipe


# --- the public builds


def test_the_workflow_takes_actions_of_a_version_and_may_do_no_more_than_it_needs() -> None:
    text = WORKFLOW.read_text("utf-8")
    assert all(re.fullmatch(r"actions/[\w-]+@v\d+", used) for used in re.findall(r"uses: (\S+)", text))
    assert "pull_request" not in text
    rights = set(re.findall(r"^ +([\w-]+): (write|read)$", text, re.MULTILINE))
    assert rights == {("contents", "read"), ("id-token", "write"), ("attestations", "write")}
    assert text.count("attest-build-provenance") == 3
    for file in re.findall(r"packaging[/\\][\w./\\-]+\.(?:sh|spec|iss)", text):
        assert (ROOT / file.replace("\\", "/")).is_file(), file


def test_the_workflow_is_one_that_github_understands() -> None:
    yaml = pytest.importorskip("yaml", reason="needs PyYAML")
    jobs = yaml.safe_load(WORKFLOW.read_text("utf-8"))["jobs"]
    assert set(jobs) == {"linux", "windows", "macos"}
    for job in jobs.values():
        assert all(("uses" in step) != ("run" in step) for step in job["steps"])
    if shutil.which("check-jsonschema"):
        subprocess.run(
            ["check-jsonschema", "--builtin-schema", "vendor.github-workflows", WORKFLOW], check=True
        )


# --- the page


def test_the_page_names_files_and_targets_that_are_there() -> None:
    page = (ROOT / "docs" / "packages.md").read_text("utf-8")
    named = set(re.findall(r"`((?:packaging|tests|\.github)/[\w./-]+\.\w+)`", page))
    assert len(named) > 8
    assert sorted(name for name in named if not (ROOT / name).is_file()) == []
    makefile = (ROOT / "Makefile").read_text("utf-8")
    for target in re.findall(r"make (\w+)", page):
        assert f"\n{target}:" in makefile, target


def test_the_version_of_the_packages_is_the_apps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(PACKAGING))
    assert importlib.import_module("packages").own_version() == __version__
