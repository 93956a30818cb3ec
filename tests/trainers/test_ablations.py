"""The table of ablations says what changed, and against what."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from conftest import ModelMaker

from moodguard.model_card import ExpressionCard, InputSpec
from trainers import ablations
from trainers.__main__ import main
from trainers.ablations import CHANGES, as_table
from trainers.experiments import flagship
from trainers.run_options import override


def card(accuracy: float) -> ExpressionCard:
    figures = {
        "n": 1000,
        "accuracy": accuracy,
        "negative_accuracy": 0.8,
        "negative_auroc": 0.9,
        "ferplus_accuracy": 0.82,
    }
    story = {
        "config": {"epochs": 6, "width": 12, "batch": 128, "seed": 1},
        "metrics": {"holdout": figures},
    }
    return ExpressionCard(("angry", "happy", "neutral"), ("angry",), InputSpec(16, 16, 1), provenance=story)


@pytest.fixture
def trained(monkeypatch: pytest.MonkeyPatch, make_model: ModelMaker) -> list[Mapping[str, str]]:
    """What was asked of each training; instead of it, a file appears."""
    asked: list[Mapping[str, str]] = []

    def train(out: Path, _: Path, overrides: Mapping[str, str], experiment: str) -> None:
        assert experiment == "flagship"
        asked.append(overrides)
        out.mkdir(parents=True)
        make_model(card=card(0.5 + 0.01 * len(asked))).replace(out / "expression.onnx")

    monkeypatch.setattr("trainers.cnn.stages.train_in_subprocess", train)
    return asked


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.name)
def test_every_change_is_one_of_the_flagship_s_settings(change: ablations.Change) -> None:
    changed = override(flagship.CONFIG, {**ablations.SHORT, **change.overrides})

    assert (changed != override(flagship.CONFIG, ablations.SHORT)) is bool(change.overrides)


def test_the_table_gives_the_difference_in_points() -> None:
    table = as_table(
        [
            (CHANGES[0], card(0.6)),
            (next(change for change in CHANGES if change.name == "no-votes"), card(0.585)),
        ]
    )

    assert "| without FER+'s votes | 58.5% | 55.4% to 61.5% | -1.5 | 80.0% | 0.900 | - |" in table
    assert "| nothing changed | 60.0% | 56.9% to 63.0% | +0.0 | 80.0% | 0.900 | 82.0% |" in table
    assert "1000 held-out faces" in table


def test_rows_are_trained_once_and_all_that_are_there_make_the_table(
    trained: list[Mapping[str, str]], tmp_path: Path
) -> None:
    folders = ["--out", str(tmp_path / "out"), "--table", str(tmp_path / "table.md")]

    assert main(["ablate", "base", "no-flip", *folders]) == 0
    assert main(["ablate", "no-flip", *folders]) == 0

    assert [asked.get("flip") for asked in trained] == [None, "0"]
    assert "| not mirrored | 52.0% |" in (tmp_path / "table.md").read_text()


@pytest.mark.usefixtures("trained")
def test_trainings_of_other_settings_are_not_mixed_in(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folders = ["--out", str(tmp_path / "out"), "--table", str(tmp_path / "table.md")]
    assert main(["ablate", "base", *folders]) == 0

    assert main(["ablate", "no-flip", "--set", "epochs=7", *folders]) == 2

    assert "was trained with epochs = 6, not 7" in capsys.readouterr().err


def test_settings_reach_every_row_but_not_over_its_own(
    trained: list[Mapping[str, str]], tmp_path: Path
) -> None:
    arguments = ["--set", "epochs=1", "flip=0.3", "--out", str(tmp_path), "--table", str(tmp_path / "t.md")]

    main(["ablate", "base", "no-flip", *arguments])

    assert [(asked["epochs"], asked["flip"]) for asked in trained] == [("1", "0.3"), ("1", "0")]


def test_with_teachers_there_is_a_row_for_them(trained: list[Mapping[str, str]], tmp_path: Path) -> None:
    arguments = ["--teachers", "a.onnx,b.onnx", "--out", str(tmp_path), "--table", str(tmp_path / "t.md")]

    assert main(["ablate", "taught", *arguments]) == 0

    assert trained[0]["teachers"] == "a.onnx,b.onnx"


@pytest.mark.parametrize(
    ("words", "said"), [(["no-such"], "no row 'no-such'"), (["base", "--set", "x"], "'x'")]
)
def test_nonsense_is_told(
    words: list[str], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["ablate", *words, "--out", str(tmp_path)]) == 2
    assert said in capsys.readouterr().err
