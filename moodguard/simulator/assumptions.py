"""What is assumed of people and their days, each number in one place; see docs/results/simulation.md."""

from dataclasses import dataclass

MINUTE = 60.0
HOUR = 3600.0


@dataclass(frozen=True)
class Assumptions:
    """Times in the unit that the name says; shares 0..1; pairs are the ends of uniform distributions.

    How a face is read varies around its expression by a latent number of unit variance, which has three
    parts: the person, what changes slowly (pose, light), and what is new in each reading. What the last two
    are worth was measured on people at a webcam and comes with the predictions; here it can be scaled.
    """

    slow_minutes: float = 5.0
    within_person: float = 1.0  # scales the variance of one person's readings; 1 is as measured
    # How much of what tells people's negative faces apart is already in their resting faces.
    shared_with_rest: float = 0.5

    # A face shows an expression where FER+'s people agree with its label; without, where its label says so.
    agreed_only: bool = True

    hours: tuple[float, float] = (8.0, 10.0)
    lunch_minutes: tuple[float, float] = (30.0, 60.0)
    absences: tuple[int, int] = (4, 8)
    absence_minutes: tuple[float, float] = (2.0, 15.0)
    calls: tuple[int, int] = (0, 3)
    call_minutes: tuple[float, float] = (15.0, 60.0)
    undisturbed: tuple[int, int] = (0, 1)
    undisturbed_minutes: tuple[float, float] = (20.0, 45.0)
    sleeps_at_lunch: float = 0.5

    dim_days: float = 0.3
    dim_minutes: tuple[float, float] = (60.0, 120.0)
    dim_unread: float = 0.4
    dim_mistaken: float = 0.15
    turned_away: float = 0.15
    turned_away_seconds: float = 30.0

    happy: float = 0.08
    happy_in_call: float = 0.2
    happy_in_episode: float = 0.02
    happy_seconds: float = 30.0
    surprised: float = 0.01
    surprised_seconds: float = 15.0
    frowning: float = 0.02
    frowning_in_call: float = 0.05
    frowning_seconds: float = 20.0

    episode_minutes: tuple[tuple[float, float], ...] = ((5.0, 15.0), (15.0, 30.0), (30.0, 60.0))
    negative_in_episode: tuple[float, float] = (0.3, 0.5)
    negative_seconds: float = 40.0
    leading_share: float = 0.8
    tense_calls: float = 0.2
