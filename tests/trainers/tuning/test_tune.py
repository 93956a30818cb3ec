"""A search draws the same settings anywhere, ends what is behind, goes on, and exports the best."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace

import h5py
import pytest

from trainers import experiments
from trainers.__main__ import main, parser
from trainers.cnn.checkpoint import NAME, TrainingState, read_state, write_checkpoint
from trainers.run_options import ExperimentError, PlannedRun, RunOptions, override
from trainers.search_space import Between, SearchSpace
from trainers.tuning import command
from trainers.tuning.in_process import GoOn, StoppedEarlyError, run_here, train_here
from trainers.tuning.results import best_of
from trainers.tuning.sweep import Sweep, name_of, plan

SPACE = SearchSpace({"rate": Between(0.1, 10, log=True), "wide": (False, True)}, metric="loss")


@dataclass(frozen=True)
class Config:
    rate: float = 1.0
    wide: bool = False
    epochs: int = 3


@pytest.fixture
def tried(monkeypatch: pytest.MonkeyPatch) -> list[RunOptions]:
    """An experiment whose loss is its distance from a rate of 1; all runs of it that were asked for."""
    runs: list[RunOptions] = []

    def train(options: RunOptions) -> Path:
        runs.append(options)
        config = override(Config(), options.overrides)
        options.out.mkdir(parents=True, exist_ok=True)
        kept = options.out / NAME
        if options.export:
            made = options.out / "expression.onnx"
            made.write_text(str(config.rate))
            return made
        assert options.after_epoch is not None
        state = read_state(kept) if options.resume else TrainingState({})
        for epoch in range(state.epoch + 1, config.epochs + 1):
            state.epoch = epoch
            state.history.append({"epoch": epoch, "loss": abs(config.rate - 1) + 1 / epoch})
            write_checkpoint(NoWeights(), state, kept)  # type: ignore[arg-type]
            options.after_epoch(state.history[-1])
        return options.out

    made = SimpleNamespace(SUMMARY="", CONFIG=Config(), SEARCH=SPACE, train=train)
    real = experiments.load
    monkeypatch.setattr(experiments, "load", lambda name: made if name == "toy" else real(name))
    return runs


class NoWeights:
    """A network that leaves nothing in a checkpoint."""

    def save_weights(self, path: Path, overwrite: bool) -> None:
        h5py.File(path, "w" if overwrite else "x").close()


def in_this_process(sweep: Sweep, number: int, go_on: GoOn) -> bool:
    def after_epoch(measured: Mapping[str, float]) -> None:
        if not go_on(measured):
            raise StoppedEarlyError

    try:
        train_here(sweep, number, after_epoch)
    except StoppedEarlyError:
        return False
    return True


def tune(*words: str) -> int:
    return command.tune(parser().parse_args(["tune", "toy", *words]), in_this_process)


def table(out: Path) -> list[dict[str, str]]:
    with (out / "trials.csv").open(newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.usefixtures("tried")
def test_the_best_of_all_trials_is_exported_with_what_it_was_chosen_from(
    tmp_path: Path, tried: list[RunOptions], capsys: pytest.CaptureFixture[str]
) -> None:
    assert tune("--trials", "8", "--grace", "0", "--out", str(tmp_path)) == 0

    rows = table(tmp_path)
    best = min(rows, key=lambda row: float(row["loss"]))
    assert [row["ended"] for row in rows] == ["finished"] * 8
    assert f"best: {best['trial']}" in capsys.readouterr().out
    assert float((tmp_path / "expression.onnx").read_text()) == pytest.approx(float(best["rate"]), rel=1e-4)
    told = tried[-1].told["search"]
    assert isinstance(told, dict)
    assert (told["trials"], told["best"], told["chosen_by"]) == (8, best["trial"], "loss")


@pytest.mark.usefixtures("tried")
def test_trials_that_are_behind_end_early_and_the_best_is_the_same(tmp_path: Path) -> None:
    whole, early = tmp_path / "whole", tmp_path / "early"
    tune("--trials", "12", "--grace", "0", "--out", str(whole))
    tune("--trials", "12", "--grace", "1", "--out", str(early))

    ended = [row["ended"] for row in table(early)]
    assert {"finished", "stopped early"} == set(ended)
    assert (whole / "expression.onnx").read_text() == (early / "expression.onnx").read_text()


def test_what_has_ended_is_not_run_again_and_what_follows_is_as_if_nothing_had_happened(
    tmp_path: Path, tried: list[RunOptions]
) -> None:
    whole, broken = tmp_path / "whole", tmp_path / "broken"
    tune("--trials", "6", "--grace", "1", "--out", str(whole))
    del tried[:]

    def stopping(sweep: Sweep, number: int, go_on: GoOn) -> bool:
        if number == 4:
            raise KeyboardInterrupt
        return in_this_process(sweep, number, go_on)

    words = ["tune", "toy", "--trials", "6", "--grace", "1", "--out", str(broken)]
    with pytest.raises(KeyboardInterrupt):
        command.tune(parser().parse_args(words), stopping)
    tune(*words[2:])

    assert len([run for run in tried if not run.export]) == 6
    assert (broken / "trials.csv").read_text() == (whole / "trials.csv").read_text()


@pytest.mark.parametrize("epoch", [1, 2, 3])
@pytest.mark.usefixtures("tried")
def test_a_trial_that_is_lost_behind_an_epoch_ends_as_if_nothing_had_happened(
    epoch: int, tmp_path: Path
) -> None:
    """Behind its last one too, where a trial that goes on has nothing left to measure."""
    whole, broken = tmp_path / "whole", tmp_path / "broken"
    tune("--trials", "6", "--grace", "1", "--out", str(whole))
    finished = next(row["trial"] for row in table(whole)[1:] if row["ended"] == "finished")

    def lost(sweep: Sweep, number: int, go_on: GoOn) -> bool:
        def until_it_is_lost(measured: Mapping[str, float]) -> bool:
            if name_of(number) == finished and measured["epoch"] == epoch:
                raise KeyboardInterrupt
            return go_on(measured)

        return in_this_process(sweep, number, until_it_is_lost)

    words = ["--trials", "6", "--grace", "1", "--out", str(broken)]
    with pytest.raises(KeyboardInterrupt):
        command.tune(parser().parse_args(["tune", "toy", *words]), lost)
    tune(*words)

    assert (broken / "trials.csv").read_text() == (whole / "trials.csv").read_text()


@pytest.mark.usefixtures("tried")
def test_a_search_is_gone_on_with_only_as_it_was_begun(tmp_path: Path) -> None:
    tune("--trials", "2", "--out", str(tmp_path))

    with pytest.raises(Exception, match="holds a search with another trials"):
        tune("--trials", "3", "--out", str(tmp_path))
    assert tune("--trials", "3", "--out", str(tmp_path), "--again") == 0


def test_the_draws_depend_on_the_seed_alone() -> None:
    assert SPACE.draw(5, seed=1) == SPACE.draw(9, seed=1)[:5]
    assert SPACE.draw(5, seed=1) != SPACE.draw(5, seed=2)


def test_behind_ray_optuna_draws_the_same() -> None:
    search = pytest.importorskip(
        "ray.tune.search.optuna", reason="needs the extra: pip install -e '.[cluster]'"
    )
    import optuna

    behind = search.OptunaSearch(
        SPACE.distributions(), metric="loss", mode="min", sampler=optuna.samplers.RandomSampler(seed=3)
    )

    assert [behind.suggest(str(number)) for number in range(4)] == SPACE.draw(4, seed=3)


@pytest.mark.parametrize("name", ["flagship", "lite", "wellbeing_cnn"])
def test_every_search_space_is_of_settings_that_the_experiment_has(name: str, tmp_path: Path) -> None:
    sweep = plan(PlannedRun(name, tmp_path, tmp_path, {}), trials=5, seed=1, grace=None)

    for drawn in sweep.draws:
        override(experiments.load(name).CONFIG, sweep.overrides(drawn))  # type: ignore[attr-defined]


@pytest.mark.usefixtures("tried")
def test_a_trial_that_fails_is_told(tmp_path: Path) -> None:
    def failing(*_: object) -> bool:
        raise ExperimentError("the faces are not there")

    sweep = plan(PlannedRun("toy", tmp_path, tmp_path, {}), trials=2, seed=1, grace=None)
    with pytest.raises(ExperimentError, match="the faces are not there"):
        run_here(sweep, failing)
    with pytest.raises(ExperimentError, match="no trial came to its end"):
        best_of([], SPACE)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["vgg16"], "has no search space"),
        (["flagship", "--set", "dropout=0"], "dropout is drawn"),
        (["flagship", "--set", "dropout"], "--set takes KEY=VALUE"),
        (["flagship", "--trials", "0"], "finds nothing"),
        (["flagship", "--grace", "-1"], "--grace is 0 or more"),
        (["no-such"], "no experiment 'no-such'"),
    ],
)
def test_nonsense_is_told(
    words: list[str], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["tune", *words, "--out", str(tmp_path / "out")]) == 2
    assert said in capsys.readouterr().err
