"""The state of the companion in words: one kind line without numbers, and the reason with them. Pure.

How MoodGuard speaks, and why, is in docs/voice.md.
"""

import math
from dataclasses import dataclass

from moodguard.mood.escalation import Stage
from moodguard.mood.evidence import Mood
from moodguard.mood.quiet_reasons import Quiet, Reason
from moodguard.mood.reasons import Silence
from moodguard.mood.state import Facts, Times
from moodguard.reading import CAMERA_TROUBLE, NoReading
from moodguard.translation import percent, to_translate, tr
from moodguard.words.absences import as_sentence, what_helps, why_absent
from moodguard.words.quiet import why_quiet_words
from moodguard.words.steps import in_numbers
from moodguard.words.times import MINUTE, at, exactly, has_half, ready_in, until, until_moment

# One look without a face is a moment of looking down; after so many s nobody is there.
ABSENT_AFTER = 25.0
# Up to so many s tension has just begun, and is told without a time.
JUST_NOW = 3 * MINUTE
# Below it (P(tense), 0..1) all is calm; from it on a little tension may be there.
CLEARLY_CALM = 0.3

SUGGESTED = {
    Stage.BREAK_MESSAGE: to_translate("A break was suggested"),
    Stage.GALLERY: to_translate("A quiet minute was suggested"),
}
WATCHING_SILENTLY = to_translate("MoodGuard goes on watching, and says nothing.")
TENSE_HALF_HOURS = (
    to_translate("A bit tense for about one and a half hours"),
    to_translate("A bit tense for about two and a half hours"),
    to_translate("A bit tense for about three and a half hours"),
)


@dataclass(frozen=True)
class Said:
    """What is said of a state: `words` is the first line, `why` stands behind "Why?"."""

    words: str
    why: str


def say(facts: Facts, times: Times) -> Said:
    """What to tell the user of these facts."""
    if facts.paused_until is not None:
        return _paused(facts.paused_until, times)
    if facts.measuring:
        return Said(tr("Measuring your resting face"), tr("Meanwhile nothing is suggested."))
    if facts.quiet is not None:
        return _quiet(facts.quiet, times)
    if facts.in_minute:
        return Said(tr("Your guided minute is on"), tr("Until it ends nothing is suggested."))
    return _by_stage(facts, times)


def _by_stage(facts: Facts, times: Times) -> Said:
    if facts.stage in SUGGESTED:
        return Said(tr(SUGGESTED[facts.stage]), in_numbers(facts.grounds))
    return _resting(facts, times) if facts.stage is Stage.REST else _watching(facts, times)


def _paused(end: float, times: Times) -> Said:
    why = tr("You asked for this pause. The camera is off.")
    if math.isinf(end):
        return Said(tr("Paused until you resume"), why)
    return Said(tr("Paused {until}").format(until=until(times, end)), why)


def _quiet(reason: Reason, times: Times) -> Said:
    why = tr("The camera is off meanwhile.") if reason.camera_off else tr(WATCHING_SILENTLY)
    if reason.quiet is Quiet.RESUMED:
        why = tr(
            "What was seen before counts no more, so MoodGuard looks for a while before it says anything."
        )
    if reason.until is None:
        return Said(tr("Quiet: {reason}").format(reason=why_quiet_words(reason)), why)
    end = until_moment(times, reason.until)
    return Said(tr("Quiet {until}: {reason}").format(until=end, reason=why_quiet_words(reason)), why)


def _resting(facts: Facts, times: Times) -> Said:
    if facts.reminder is not None:
        why = tr("You asked to be reminded. Until then nothing is suggested.")
        return Said(tr("The suggestion comes again {when}").format(when=at(times, facts.reminder)), why)
    end = until(times, facts.stage_since + facts.policy.rest)
    silence = in_numbers(Silence(times.real(facts.policy.rest)))
    before = "" if isinstance(facts.grounds, Silence) else in_numbers(facts.grounds)
    why = f"{before} {silence}".strip()
    return Said(tr("Resting {until}: you had a suggestion").format(until=end), why)


def _watching(facts: Facts, times: Times) -> Said:
    if facts.suggestions >= facts.cap:
        return _enough(facts)
    last, mood = facts.last, facts.mood
    if last is None:
        return Said(tr("About to take a first look"), tr("Nothing was seen yet."))
    if isinstance(last, NoReading) and (
        last.why in CAMERA_TROUBLE or times.now - facts.seen_at >= ABSENT_AFTER
    ):
        return Said(as_sentence(why_absent(last.why)), what_helps(last.why))
    if mood.coverage < facts.policy.coverage:
        return _getting_to_know(facts, times)
    return Said(_mood_words(mood, times), _numbers(facts, times))


def _enough(facts: Facts) -> Said:
    count, cap = facts.suggestions, int(facts.cap)
    words = (
        tr("You had %n suggestion(s) today, the most you allow; more from tomorrow", "", count)
        if count == cap
        else tr("You had %n suggestion(s) today, more than you allow now; more from tomorrow", "", count)
    )
    return Said(words, " ".join((tr("The settings allow %n a day.", "", cap), tr(WATCHING_SILENTLY))))


def _getting_to_know(facts: Facts, times: Times) -> Said:
    window = times.real(facts.policy.window)
    needed, seen = facts.policy.coverage * window, facts.mood.coverage * window
    return Said(
        tr("Getting to know today's light, ready {when}").format(when=ready_in(needed - seen)),
        tr(
            "Before MoodGuard says anything, it looks at your face for {needed}. So far it has seen {seen}."
        ).format(needed=exactly(round(needed)), seen=exactly(round(seen))),
    )


def _mood_words(mood: Mood, times: Times) -> str:
    if mood.tense_since is None:
        return tr("All calm") if mood.tension < CLEARLY_CALM else tr("Mostly calm")
    lasted = times.real(times.now - mood.tense_since)
    if lasted < JUST_NOW:
        return tr("A bit tense just now")
    minutes = 5 * max(1, round(lasted / (5 * MINUTE)))
    if minutes < 60:
        return tr("A bit tense for about %n minute(s)", "", minutes)
    hours = minutes / 60
    if hours < 1.25:
        return tr("A bit tense for about an hour")
    if has_half(hours):
        return tr(TENSE_HALF_HOURS[int(hours) - 1])
    return tr("A bit tense for about %n hour(s)", "", round(hours))


def _numbers(facts: Facts, times: Times) -> str:
    mood, policy = facts.mood, facts.policy
    return tr(
        "Tense for {share} of the last {span}; a break is suggested from {limit}. MoodGuard is {sure} sure "
        "that you look tense now; it needs {needed}."
    ).format(
        share=percent(mood.negativity),
        span=exactly(times.real(policy.window)),
        limit=percent(policy.break_share),
        sure=percent(mood.tension),
        needed=percent(policy.sure),
    )
