"""What a step looks like on the card: its words, its drawing, and what its main button says."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from moodguard.desktop.card_content import CardContent
from moodguard.desktop.drawing import Drawing
from moodguard.mood.escalation import Stage, Step
from moodguard.mood.exercises import Exercise
from moodguard.mood.messages import Suggested, suggested_by
from moodguard.store.break_messages import as_said
from moodguard.translation import to_translate, tr
from moodguard.words.steps import sentence_of, why_of

PICTURES_HELP = to_translate("Some calm pictures may help.")
QUIET_MINUTE = to_translate("A quiet minute?")
SHOW_ME = to_translate("Show me")
PLAY = to_translate("Play something calm")
FIRST = to_translate(
    "MoodGuard suggests a break when your face looks tense for a while. It may be wrong: tell it so, and it "
    "learns. A click on this card sends it away."
)


@dataclass(frozen=True)
class _Look:
    """What the main button says, and the minute that it opens; None lets the user choose one."""

    drawing: Drawing
    action: str
    exercise: Exercise | None = None


_LOOKS = {
    Suggested.DRINK: _Look(Drawing.CUP, to_translate("Take a break"), Exercise.TIMER),
    Suggested.BREATHE: _Look(Drawing.BREATH, to_translate("Breathe with me"), Exercise.BREATHING),
    Suggested.LOOK_OUT: _Look(Drawing.WINDOW, to_translate("Rest my eyes"), Exercise.EYES),
    Suggested.STRETCH: _Look(Drawing.STRETCH, to_translate("Stretch with me"), Exercise.STRETCH),
    Suggested.WALK: _Look(Drawing.WALK, to_translate("Take a break"), Exercise.TIMER),
    Suggested.MUSIC: _Look(Drawing.MUSIC, to_translate("Take a break"), Exercise.TIMER),
    Suggested.PICTURES: _Look(Drawing.PICTURE, SHOW_ME),
    Suggested.BREAK: _Look(Drawing.LEAF, to_translate("Take a minute")),
}


def suggested_in(step: Step) -> Suggested:
    """What a step suggests: the second one always pictures."""
    return Suggested.PICTURES if step.stage is Stage.GALLERY else suggested_by(step.message)


def exercise_for(suggested: Suggested) -> Exercise | None:
    """The guided minute that goes with what was suggested; None where the user is to choose one."""
    return _LOOKS[suggested].exercise


def card_for(
    step: Step, *, sound: bool, picture: Callable[[], Path | None] | None, mark: str, first: bool = False
) -> CardContent:
    """The card of a step. `sound`: whether there is one of the user's; `picture` finds one of the gallery's.

    Whoever sees the `first` suggestion of their life is told what it is.
    """
    if step.stage is Stage.GALLERY:
        return CardContent(
            tr(QUIET_MINUTE),
            f"{sentence_of(step)} {tr(PICTURES_HELP)}",
            why_of(step),
            tr(SHOW_ME),
            Drawing.PICTURE,
            picture,
            sound=False,
            mark=mark,
        )
    suggested = suggested_by(step.message)
    look = _LOOKS[suggested]
    plays = sound and suggested is Suggested.MUSIC
    return CardContent(
        as_said(step.message),
        f"{sentence_of(step)} {tr(FIRST)}" if first else sentence_of(step),
        why_of(step),
        tr(PLAY) if plays else tr(look.action),
        look.drawing,
        sound=sound and not plays,
        mark=mark,
    )
