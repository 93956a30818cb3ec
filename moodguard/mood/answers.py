"""What the user's answers to suggestions amount to, in words."""

NOTICEABLE = 0.25  # log-odds
MUCH = 1.0


def in_words(wrong: int, right: int, shift: float) -> str:
    """`wrong` and `right` count the answers; `shift` (log-odds) is how far the threshold was moved."""
    if shift > MUCH:
        effect = "a face must now look much tenser than usual to count"
    elif shift > NOTICEABLE:
        effect = "a face must now look somewhat tenser than usual to count"
    elif shift < -NOTICEABLE:
        effect = "a face now counts as tense a little sooner than usual"
    else:
        effect = "a face counts as tense as usual"
    if not wrong and not right:
        return f"You have not yet called a suggestion right or wrong; {effect}."
    return f"You called {_times(wrong)} wrong and {_times(right)} right; {effect}."


def _times(count: int) -> str:
    return {0: "none", 1: "one suggestion"}.get(count, f"{count} suggestions")
