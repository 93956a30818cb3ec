"""What one run of a row may be asked for."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass

from trainers.cnn.start_weights import IMAGENET, RANDOM
from trainers.run_options import ExperimentError

PLAN_FILE = "plan.json"  # by which a run knows that it can be gone on with
PICTURES, PICTURES_INDEX = "pictures.u8", "pictures-index.npz"
# All that a run can be gone on with.
RUN_FILES = (PLAN_FILE, "search.log", "fold-*", "trial-*", PICTURES, PICTURES_INDEX)


@dataclass(frozen=True)
class Settings:
    """How a row is run.

    `minutes` bounds the training of a row (0: no bound), `folds` is into how many the faces of a
    cross-validated row are cut and `run_folds` how many of them are trained (0: all), `weights` is
    "imagenet", "none" or a file for the rows that begin from ImageNet, `trials` is how many draws a search
    makes at most, and `bf16` computes in bfloat16 where the processor has it. Raises ExperimentError for what
    can't be.
    """

    minutes: float = 0.0
    folds: int = 5
    weights: str = IMAGENET
    threads: int = 1
    seed: int = 1
    trials: int = 20
    run_folds: int = 0
    bf16: bool = True

    def __post_init__(self) -> None:
        """Raise ExperimentError for settings that make no sense."""
        if self.folds < 2:
            raise ExperimentError(f"cross-validation needs at least 2 folds, not {self.folds}")
        if not 0 <= self.run_folds <= self.folds:
            raise ExperimentError(f"of {self.folds} folds {self.run_folds} can't be run")
        if self.minutes < 0:
            raise ExperimentError(f"a budget of {self.minutes:g} minutes can't be kept")
        if self.threads < 1 or self.trials < 1:
            raise ExperimentError("threads and trials must be at least 1")

    def folds_of(self, *, cross_validated: bool) -> int:
        """How many folds a row is trained in, where it is cross-validated and where not."""
        return (self.run_folds or self.folds) if cross_validated else 1

    def provenance(self) -> Mapping[str, object]:
        """The settings as a model's card has them."""
        values = asdict(self)
        return {"budget_minutes": values.pop("minutes"), **values}

    def start_description(self) -> str:
        """What a row that begins from ImageNet begins from, in words."""
        if self.weights == RANDOM:
            return "begun from chance, not from ImageNet"
        return "begun from ImageNet" if self.weights == IMAGENET else "begun from a file of weights"
