"""Which settings of an experiment are worth trying, and by what the trials are told apart."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # Optuna takes a second to load, which listing the experiments should not
    from optuna.distributions import BaseDistribution

Value = bool | int | float | str


@dataclass(frozen=True)
class Between:
    """A number from `low` to `high`; with `log` all orders of magnitude are equally likely."""

    low: float
    high: float
    log: bool = False


@dataclass(frozen=True)
class SearchSpace:
    """The settings that are drawn, by the names of the experiment's config: some values each, or a range.

    `metric` is one of those that the training tells behind each epoch; of two trials the one with the lower
    is better, or with the higher where `higher_is_better`.
    """

    settings: Mapping[str, Sequence[Value] | Between]
    metric: str = "holdout_loss"
    higher_is_better: bool = False

    def distributions(self) -> dict[str, "BaseDistribution"]:
        """The settings as Optuna has them."""
        from optuna.distributions import CategoricalDistribution, FloatDistribution

        return {
            name: FloatDistribution(values.low, values.high, log=values.log)
            if isinstance(values, Between)
            else CategoricalDistribution(list(values))
            for name, values in self.settings.items()
        }

    def draw(self, trials: int, seed: int) -> list[dict[str, Value]]:
        """The settings of so many trials; they depend on space and seed alone, not on how trials end."""
        import optuna

        optuna.logging.set_verbosity(optuna.logging.WARNING)
        study = optuna.create_study(sampler=optuna.samplers.RandomSampler(seed=seed))
        return [dict(study.ask(self.distributions()).params) for _ in range(trials)]

    def as_json(self) -> dict[str, Any]:
        """The same for a file by which a search knows that it can be gone on with."""
        settings = {
            name: asdict(values) if isinstance(values, Between) else list(values)
            for name, values in self.settings.items()
        }
        return {"settings": settings, "metric": self.metric, "higher_is_better": self.higher_is_better}
