"""What the user's answers amount to, and what one of them has changed, in words."""

from moodguard.mood.answer_model import Learned
from moodguard.store.answers import Answers, Kind
from moodguard.translation import to_translate, tr

NOTICEABLE = 0.25  # log-odds
MUCH = 1.0
A_LITTLE = 0.03  # log-odds; less is no change that anybody would notice
A_LITTLE_LONGER = 1.02  # as a factor on the silent time
# So many answers must be there before it is said that they seem to say little.
ENOUGH_TO_TELL, HARDLY_SURE = 6, 0.5

HARDLY_CHANGES = to_translate("Noted. It fits what I know of you, so nothing changes.")
# By how much sooner or later, and how long it is silent afterwards: less long (-1), as before, longer (1).
_EFFECTS = {
    (-2, 0): to_translate("Noted: I'll speak up sooner."),
    (-1, 0): to_translate("Noted: I'll speak up a little sooner."),
    (1, 0): to_translate("Noted: I'll be a little slower to speak up."),
    (2, 0): to_translate("Noted: I'll be slower to speak up."),
    (-2, 1): to_translate("Noted: I'll speak up sooner and stay silent for longer afterwards."),
    (-1, 1): to_translate("Noted: I'll speak up a little sooner and stay silent for longer afterwards."),
    (0, 1): to_translate("Noted: I'll stay silent for longer afterwards."),
    (1, 1): to_translate("Noted: I'll be a little slower to speak up and stay silent for longer afterwards."),
    (2, 1): to_translate("Noted: I'll be slower to speak up and stay silent for longer afterwards."),
    (-2, -1): to_translate("Noted: I'll speak up sooner and stay silent for less long afterwards."),
    (-1, -1): to_translate("Noted: I'll speak up a little sooner and stay silent for less long afterwards."),
    (0, -1): to_translate("Noted: I'll stay silent for less long afterwards."),
    (1, -1): to_translate(
        "Noted: I'll be a little slower to speak up and stay silent for less long afterwards."
    ),
    (2, -1): to_translate("Noted: I'll be slower to speak up and stay silent for less long afterwards."),
}


def answers_words(answers: Answers, learned: Learned) -> str:
    """What the answers that are kept amount to."""
    wrong, right = (sum(one.kind is kind for one in answers) for kind in (Kind.WRONG, Kind.RIGHT))
    said = [
        _counted(wrong, right),
        _threshold(learned.shift),
        tr("Before it speaks up, MoodGuard must be surer than usual.") if learned.surer > NOTICEABLE else "",
        _silence(learned.silence),
    ]
    if wrong + right >= ENOUGH_TO_TELL and learned.guesses > HARDLY_SURE:
        said.append(tr("Your answers go this way and that, so MoodGuard follows them only a little."))
    return " ".join(filter(None, said))


def effect_words(before: Learned, after: Learned) -> str:
    """What an answer has changed."""
    shifted = after.shift + after.surer - before.shift - before.surer
    factor = after.silence / before.silence
    size = 0 if abs(shifted) < A_LITTLE else 2 if abs(shifted) >= NOTICEABLE else 1
    silence = (factor > A_LITTLE_LONGER) - (factor < 1 / A_LITTLE_LONGER)
    return tr(_EFFECTS.get((size if shifted > 0 else -size, silence), HARDLY_CHANGES))


def _counted(wrong: int, right: int) -> str:
    if not wrong and not right:
        return tr("You have not yet called a suggestion right or wrong.")
    if not right:
        return tr("You called %n suggestion(s) wrong and none right.", "", wrong)
    if not wrong:
        return tr("You called %n suggestion(s) right and none wrong.", "", right)
    return tr("You called %n suggestion(s) wrong and {right} right.", "", wrong).format(right=right)


def _threshold(shift: float) -> str:
    if shift > MUCH:
        return tr("A face must now look much tenser than usual to count.")
    if shift > NOTICEABLE:
        return tr("A face must now look somewhat tenser than usual to count.")
    if shift < -NOTICEABLE:
        return tr("A face now counts as tense a little sooner than usual.")
    return tr("A face counts as tense as usual.")


def _silence(factor: float) -> str:
    if factor > A_LITTLE_LONGER:
        return tr("After a suggestion you have peace for longer.")
    return tr("Suggestions may follow each other sooner.") if factor < 1 / A_LITTLE_LONGER else ""
