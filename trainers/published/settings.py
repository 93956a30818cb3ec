"""What one run of a row may be asked for."""

from dataclasses import dataclass

from trainers.cnn.start_weights import IMAGENET, RANDOM

PLAN_FILE = "plan.json"  # by which a run knows that it can be gone on with
RUN_FILES = (PLAN_FILE, "search.log", "fold-*", "trial-*")  # all that a run can be gone on with


@dataclass(frozen=True)
class Settings:
    """How a row is run.

    `budget_minutes` bounds the training of a row (0: no bound), `folds` is into how many the faces of a
    cross-validated row are cut, `weights` is "imagenet", "none" or a file for the rows that begin from
    ImageNet, and `trials` is how many draws a search makes at most.
    """

    budget_minutes: float = 0.0
    folds: int = 5
    weights: str = IMAGENET
    threads: int = 1
    seed: int = 1
    trials: int = 20

    def begun(self) -> str:
        """What a row that begins from ImageNet begins from, in words."""
        if self.weights == RANDOM:
            return "begun from chance, not from ImageNet"
        return "begun from ImageNet" if self.weights == IMAGENET else "begun from a file of weights"
