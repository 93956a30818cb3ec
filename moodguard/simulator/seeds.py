"""Which simulated people numbers may be chosen on, and on which figures are told: never the same ones.

Whoever tries numbers until the figures look good has fitted them to the people they were tried on. So the
command refuses to try anything on the people whose figures stand in docs/results/simulation.md.
"""

REPORTING_SEEDS = (1, 101, 102)
# What the numbers of CHOSEN were chosen on is said there; any seed that is not for reporting will do.
USUAL_CHOOSING_SEED = 2


class SeedError(ValueError):
    """These people are not for that; the message says why and what to do."""


def check_choosing(seed: int) -> None:
    """Raises SeedError where nothing may be tried on the people of this seed."""
    if seed in REPORTING_SEEDS:
        raise SeedError(
            f"seed {seed} is one that figures are reported on, so nothing is tried on it; choose with "
            f"another one, like --seed {USUAL_CHOOSING_SEED}"
        )


def check_reporting(seed: int, *, changed: bool) -> None:
    """Raises SeedError where no figures may be told of the people of this seed, or of `changed` settings."""
    if changed:
        raise SeedError(
            "other settings are tried with --choose, on other people than those whose figures are reported"
        )
    if seed not in REPORTING_SEEDS:
        known = ", ".join(map(str, REPORTING_SEEDS))
        raise SeedError(f"figures are reported on the seeds {known}; with --choose any other one will do")
