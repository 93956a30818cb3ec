"""The break messages that MoodGuard comes with: kept in English, and said in the user's language."""

from moodguard.translation import to_translate, tr

LINES = (
    to_translate("Have a coffee break"),
    to_translate("Time for a few deep breaths?"),
    to_translate("Look out of the window for a moment"),
    to_translate("Stand up and stretch a little"),
    to_translate("A glass of water, and a short walk?"),
    to_translate("Put on a piece of music that you like"),
)
BREAK_MESSAGES = "\n".join(LINES)


def as_said(text: str) -> str:
    """The same with each line that MoodGuard came with in the user's language; what users wrote stays."""
    return "\n".join(tr(line) if line in LINES else line for line in text.split("\n"))


def as_kept(text: str) -> str:
    """What `as_said` was made of: so that a default that nobody changed follows a change of the language."""
    kept = {tr(line): line for line in LINES}
    return "\n".join(kept.get(line, line) for line in text.split("\n"))
