"""Which of the app's numbers were chosen on simulated people, and on which: never on those of the figures."""

from dataclasses import dataclass

from moodguard.mood import answer_model, hidden_markov, resting_belief, tension_filter
from moodguard.store.settings import Settings


@dataclass(frozen=True)
class Chosen:
    """`value` of what `words` say was chosen on people of these `seeds`; `held` is what the app uses."""

    words: str
    value: tuple[float, ...]
    held: tuple[float, ...]
    seeds: tuple[int, ...]


EARLIER, NOW = (5, 11, 21), (2, 3)

CHOSEN = (
    Chosen(
        "how moments come: share and seconds, with a calm and a tense mood", (0.012, 20.0, 0.35, 45.0),
        (hidden_markov.SHOWN_WHEN_CALM, hidden_markov.CALM_MOMENT, hidden_markov.SHOWN_WHEN_TENSE,
         hidden_markov.TENSE_MOMENT), EARLIER,
    ),
    Chosen("the share of the day that is tense", (0.02,), (hidden_markov.TENSE_SHARE,), EARLIER),
    Chosen(
        "where people rest below a model's threshold, and how far they lie apart (log-odds)", (2.2, 1.6),
        (resting_belief.USUAL_DISTANCE, resting_belief.PEOPLE_SPREAD), NOW,
    ),
    Chosen(
        "where negative faces lie above that rest, how widely, and by how much a sterner rest lifts them",
        (4.6, 1.5, 0.5),
        (tension_filter.NEGATIVE_ABOVE, tension_filter.NEGATIVE_SPREAD, tension_filter.LIFTED), NOW,
    ),
    Chosen(
        "the most that one reading says for a moment, and against one (log-odds)", (3.0, 2.0),
        (tension_filter.MOST_SAID_FOR, tension_filter.MOST_SAID_AGAINST), NOW,
    ),
    Chosen(
        "how far light and pose move a rest at most (log-odds)", (1.5,), (tension_filter.FURTHEST,), NOW,
    ),
    Chosen("the share of readings of something else", (0.06,), (tension_filter.SOMETHING_ELSE,), NOW),
    Chosen("the least probability that a break is suggested by", (0.78,), (Settings().sure_share,), NOW),
    Chosen(
        "how many suggestions are taken to be right, and how many wrong, before any answer", (9.5, 0.5),
        (answer_model.RIGHT_PRIOR, answer_model.WRONG_PRIOR), (2,),
    ),
)  # fmt: skip


def chosen_table() -> str:
    """All of them as a Markdown table."""
    head = ["number", "value", "chosen on seeds"]
    rows = [
        [one.words, ", ".join(f"{v:g}" for v in one.value), ", ".join(map(str, one.seeds))] for one in CHOSEN
    ]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in (head, ["---"] * len(head), *rows))
