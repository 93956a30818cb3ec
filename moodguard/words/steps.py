"""The steps of the escalation in words: why one is made, without a number and with them."""

from moodguard.mood.escalation import Step
from moodguard.mood.reasons import (
    Cause,
    Grounds,
    LastingTension,
    Silence,
    SilenceOver,
    TensionAfter,
    TooLittleSeen,
)
from moodguard.translation import percent, to_translate, tr
from moodguard.words.times import exactly

_SENTENCES = {
    Cause.TENSE: to_translate("You have looked tense for a while."),
    Cause.CALMER: to_translate("You look calmer again."),
    Cause.HARDLY_SEEN: to_translate("You were hardly in view since."),
    Cause.STILL_TENSE: to_translate("You still look a bit tense."),
    Cause.GALLERY_CLOSED: to_translate("The gallery was closed."),
    Cause.GALLERY_OVER: to_translate("The quiet minute is over."),
    Cause.SILENCE_OVER: to_translate("MoodGuard may speak up again."),
    Cause.CALLED_WRONG: to_translate("You said that it was wrong."),
    Cause.SKIPPED: to_translate("You skipped the suggestion."),
    Cause.BREAK_TAKEN: to_translate("You took a break."),
    Cause.PUT_OFF: to_translate("You asked to be reminded later."),
    Cause.REMINDED: to_translate("You asked to be reminded."),
    Cause.MINUTE_TAKEN: to_translate("You took a minute."),
}


def sentence_of(step: Step) -> str:
    """Why the step is made, as one says it to the user, without a number."""
    return tr(_SENTENCES[step.cause])


def why_of(step: Step) -> str:
    """The same with the numbers, for who asks for them; "" where there are none."""
    return in_numbers(step.grounds)


def in_numbers(grounds: Grounds | None) -> str:
    """The numbers behind a step; "" where there are none."""
    match grounds:
        case LastingTension():
            return tr(
                "{share} of the last {span} looked tense; a break is suggested from {limit}. MoodGuard is "
                "{sure} sure that this goes on; it needs {needed}."
            ).format(
                share=percent(grounds.share),
                span=exactly(grounds.window),
                limit=percent(grounds.limit),
                sure=percent(grounds.sure),
                needed=percent(grounds.needed),
            )
        case TooLittleSeen(share, span, needed):
            return tr(
                "Your face was seen for {share} of the {span} after the suggestion; {needed} is needed."
            ).format(share=percent(share), span=exactly(span), needed=percent(needed))
        case TensionAfter(share, span, limit):
            return tr(
                "{share} of the {span} after the suggestion looked tense; a quiet minute is suggested from "
                "{limit}."
            ).format(share=percent(share), span=exactly(span), limit=percent(limit))
        case Silence(span):
            return tr("No suggestion follows for {span}.").format(span=exactly(span))
        case SilenceOver(span):
            return tr("{span} without a suggestion are over.").format(span=exactly(span))
        case None:
            return ""
