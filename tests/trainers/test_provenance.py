"""A model's card says from which source it was made, and whether that was as committed."""

import subprocess
from pathlib import Path

import pytest

from trainers import provenance
from trainers.provenance import source_revision


def git(folder: Path, *words: str) -> str:
    who = ["-c", "user.name=nobody", "-c", "user.email=nobody@example.org"]
    done = subprocess.run(["git", *who, *words], cwd=folder, check=True, capture_output=True, text=True)
    return done.stdout.strip()


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package with an experiment, committed, that stands for the trainers."""
    folder = tmp_path / "trainers"
    (folder / "experiments").mkdir(parents=True)
    (folder / "experiments" / "flagship.py").write_text("EPOCHS = 20\n")
    (tmp_path / "README.md").write_text("read me\n")
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-q", "-m", "Begin")
    monkeypatch.setattr(provenance, "_PACKAGE", folder)
    return folder


def test_a_source_as_committed_is_named_by_its_commit(package: Path) -> None:
    (package.parent / "README.md").write_text("nothing that a model is made from\n")

    assert source_revision() == git(package, "rev-parse", "HEAD")


def test_an_edited_experiment_is_a_change(package: Path) -> None:
    (package / "experiments" / "flagship.py").write_text("EPOCHS = 40\n")

    assert source_revision() == git(package, "rev-parse", "HEAD") + "+changes"


def test_a_new_file_is_a_change(package: Path) -> None:
    (package / "experiments" / "another.py").write_text("EPOCHS = 1\n")

    assert source_revision().endswith("+changes")


def test_outside_of_a_checkout_nothing_is_known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(provenance, "_PACKAGE", tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))

    assert source_revision() == "unknown"
