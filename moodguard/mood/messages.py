"""Which words a break message has: the user's lines in turn, none twice in a row."""


def lines_of(text: str) -> list[str]:
    """The messages in `text`, one a line; empty lines and repetitions are left out."""
    return list(dict.fromkeys(line.strip() for line in text.splitlines() if line.strip()))


def choose(text: str, number: int, last: str) -> str:
    """The message for suggestion `number` (0, 1, …), out of the lines of `text`; `last` was shown before.

    The same text, number and last message give the same words. Empty where there is no line.
    """
    lines = lines_of(text)
    if not lines:
        return ""
    place = number % len(lines)
    return lines[place] if lines[place] != last else lines[(place + 1) % len(lines)]
