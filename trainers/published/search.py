"""A random search over a row's settings, with Optuna: resumable, with its plots."""

import dataclasses
import math
import shutil
import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

from trainers.data.faces import FaceSet
from trainers.published.batches import choose_faces, splits
from trainers.published.plan import affordable
from trainers.published.rows import Drawn, Row
from trainers.published.settings import Settings
from trainers.published.train_row import Budget, compiled_model, train_fold
from trainers.run_options import ExperimentError

if TYPE_CHECKING:
    import optuna

LOG = "search.log"
TRIAL_EPOCHS = 3
_SHORTEST_TRIAL = 20.0  # seconds
_FEWEST = 64  # faces of a trial for each class, on average
# Optuna's own let the words of neighbouring axes run into each other.
_SIZES = {"history": (7, 4.5), "settings": (20, 4.8), "together": (13, 5)}  # inches
_FACES = "faces"  # what the log calls the number of faces of each trial


@dataclass(frozen=True)
class SearchResult:
    """The best of so many `draws`, each of which learned from `faces` faces."""

    best: Mapping[str, float | str]
    draws: int
    faces: int


def search(row: Row, faces: FaceSet, settings: Settings, budget: Budget, out: Path) -> SearchResult:
    """The values, drawn at random from the row's search space, that did best on the held-out faces.

    Every trial is kept in `search.log` in `out`, so that a search goes on where it was broken off; the plots
    go to `out` as well. Each trial trains for at most three epochs, or its share of the budget, on so many
    faces that all draws fit into the budget.
    """
    study = _study(row, settings, out)
    if _FACES not in study.user_attrs:
        study.set_user_attr(_FACES, _faces_of_a_trial(row, faces, settings, budget))
    faces = choose_faces(faces, row, study.user_attrs[_FACES], settings.seed)
    while _finished(study) < settings.trials and (not _finished(study) or budget.left() > _SHORTEST_TRIAL):
        trial = study.ask()
        drawn: Drawn = {
            name: cast("float | str", trial.suggest_categorical(name, list(values)))
            for name, values in row.search.items()
        }
        tried = row.tuned(row, drawn) if row.tuned else row
        value = _try_out(tried, faces, settings, budget, out / f"trial-{trial.number}")
        study.tell(trial, value)
        print(f"trial {trial.number + 1}: {value:.4f} with {drawn}", flush=True)
    draw_plots(study, out)
    return SearchResult(dict(study.best_params), _finished(study), len(faces))


def draw_plots(study: "optuna.Study", out: Path) -> list[Path]:
    """The search's course, what each setting did, and, of several trials, how they go together."""
    import matplotlib
    import optuna

    matplotlib.use("Agg")  # draws without a screen
    from matplotlib import pyplot
    from optuna.visualization import matplotlib as plots

    drawn: dict[str, Callable[[optuna.Study], object]] = {
        "history": plots.plot_optimization_history,
        "settings": plots.plot_slice,
    }
    if _finished(study) > 1:
        drawn["together"] = plots.plot_parallel_coordinate
    written = []
    for name, draw in drawn.items():
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", optuna.exceptions.ExperimentalWarning)
            draw(study)
        written.append(out / f"search-{name}.png")
        pyplot.gcf().set_size_inches(*_SIZES[name])
        pyplot.gcf().savefig(written[-1], dpi=100, bbox_inches="tight")
        pyplot.close("all")
    return written


def _study(row: Row, settings: Settings, out: Path) -> "optuna.Study":
    try:
        import optuna
        from optuna.storages.journal import JournalFileBackend, JournalFileOpenLock
    except ModuleNotFoundError as error:
        raise ExperimentError(
            f"a search needs the package {error.name}: pip install -e '.[trainers]'"
        ) from error
    optuna.logging.set_verbosity(optuna.logging.WARNING)
    log = str(out / LOG)
    storage = optuna.storages.JournalStorage(JournalFileBackend(log, lock_obj=JournalFileOpenLock(log)))
    study = optuna.create_study(
        storage=storage, study_name=row.name, direction="maximize", load_if_exists=True
    )
    broken_off = optuna.trial.TrialState.RUNNING
    for trial in study.get_trials(deepcopy=False, states=(broken_off,)):
        study.tell(trial.number, state=optuna.trial.TrialState.FAIL)
    # A sampler that began at the same seed again would draw again what was drawn before.
    study.sampler = optuna.samplers.RandomSampler(seed=settings.seed + len(study.trials))
    return study


def _faces_of_a_trial(row: Row, faces: FaceSet, settings: Settings, budget: Budget) -> int:
    """So many that all draws fit into the budget."""
    if math.isinf(budget.seconds):
        return len(faces)
    seconds = max(0.0, budget.left()) / settings.trials
    return affordable(
        row,
        settings,
        faces,
        compiled_model(row, settings.weights, bf16=settings.bf16),
        seconds,
        fewest=_FEWEST,
    )


def _finished(study: "optuna.Study") -> int:
    import optuna

    return len(study.get_trials(deepcopy=False, states=(optuna.trial.TrialState.COMPLETE,)))


def _try_out(tried: Row, faces: FaceSet, settings: Settings, budget: Budget, out: Path) -> float:
    """Accuracy (0..1) on the held-out faces after a short training."""
    tried = dataclasses.replace(tried, epochs=min(TRIAL_EPOCHS, tried.epochs))
    share = Budget() if math.isinf(budget.seconds) else budget.part(1 / settings.trials, _SHORTEST_TRIAL)
    split = splits(faces, tried, settings.folds, settings.seed)[0]
    config = {"row": tried.name, "seed": settings.seed}
    if out.is_dir():
        shutil.rmtree(out)  # of a trial that was broken off, and that counts as failed
    model = compiled_model(tried, settings.weights, bf16=settings.bf16)
    fold = train_fold(model, tried, faces, split, share, config=config, out=out)
    shutil.rmtree(out)
    return fold.accuracy
