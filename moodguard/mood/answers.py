"""What the user's answers amount to, and what one of them has changed, in words."""

from moodguard.mood.answer_model import Learned
from moodguard.store.answers import Answers, Kind

NOTICEABLE = 0.25  # log-odds
MUCH = 1.0
A_LITTLE = 0.03  # log-odds; less is no change that anybody would notice
A_LITTLE_LONGER = 1.02  # as a factor on the silent time
# So many answers must be there before it is said that they seem to say little.
ENOUGH_TO_TELL, HARDLY_SURE = 6, 0.5

HARDLY_CHANGES = "Noted. It fits what I know of you, so nothing changes."


def in_words(answers: Answers, learned: Learned) -> str:
    """What the answers that are kept amount to."""
    wrong, right = (sum(one.kind is kind for one in answers) for kind in (Kind.WRONG, Kind.RIGHT))
    effect = f"{_threshold(learned.shift)}{_silence(learned.silence)}"
    if not wrong and not right:
        return f"You have not yet called a suggestion right or wrong; {effect}."
    told = f"You called {_times(wrong)} wrong and {_times(right)} right; {effect}."
    if wrong + right >= ENOUGH_TO_TELL and learned.guesses > HARDLY_SURE:
        told += " Your answers go this way and that, so MoodGuard follows them only a little."
    return told


def effect_in_words(before: Learned, after: Learned) -> str:
    """What an answer has changed."""
    parts = [_sooner_or_later(after.shift - before.shift), _more_or_less(after.silence / before.silence)]
    changed = [part for part in parts if part]
    return f"Noted: I'll {' and '.join(changed)}." if changed else HARDLY_CHANGES


def _sooner_or_later(shifted: float) -> str:
    if abs(shifted) < A_LITTLE:
        return ""
    size = "" if abs(shifted) >= NOTICEABLE else "a little "
    return f"be {size}slower to speak up" if shifted > 0 else f"speak up {size}sooner"


def _more_or_less(factor: float) -> str:
    if factor > A_LITTLE_LONGER:
        return "stay silent for longer afterwards"
    return "stay silent for less long afterwards" if factor < 1 / A_LITTLE_LONGER else ""


def _threshold(shift: float) -> str:
    if shift > MUCH:
        return "a face must now look much tenser than usual to count"
    if shift > NOTICEABLE:
        return "a face must now look somewhat tenser than usual to count"
    if shift < -NOTICEABLE:
        return "a face now counts as tense a little sooner than usual"
    return "a face counts as tense as usual"


def _silence(factor: float) -> str:
    if factor > A_LITTLE_LONGER:
        return ", and after a suggestion you have peace for longer"
    return ", and suggestions may follow each other sooner" if factor < 1 / A_LITTLE_LONGER else ""


def _times(count: int) -> str:
    return {0: "none", 1: "one suggestion"}.get(count, f"{count} suggestions")
