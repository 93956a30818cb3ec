"""What the figures are held to, and how one is shown beside its target."""

SAMPLE_MS = {"YuNet": 15.0, "Haar": 25.0}
CPU_SHARE = 0.02
# Of memory: a MB is a million bytes, which makes 180 of them 172 MiB.
MB = 1e6
RESIDENT_MB = 180.0
START_SECONDS = 1.5
FOUND = {"YuNet": 0.99, "Haar": 0.90}
# Over so many samples, allocators may still settle; a leak of one picture a sample would be gigabytes.
GROWTH_MB = 2.0


class BenchError(Exception):
    """Something can't be measured here; the message says why."""


def at_most(value: float, target: float, form: str) -> str:
    """The value with its target, both in `form`, and whether it is met."""
    return f"{value:{form}} (target: at most {target:{form}}, {'met' if value <= target else 'MISSED'})"


def at_least(value: float, target: float, form: str) -> str:
    """The value with its target, both in `form`, and whether it is met."""
    return f"{value:{form}} (target: at least {target:{form}}, {'met' if value >= target else 'MISSED'})"
