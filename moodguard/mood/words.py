"""The state of the companion in words: one kind line without numbers, and the reason with them. Pure.

How MoodGuard speaks, and why, is in docs/voice.md.
"""

import math
from dataclasses import dataclass

from moodguard.mood.escalation import Policy, Stage
from moodguard.mood.evidence import Mood
from moodguard.mood.quiet_reasons import Quiet, Reason
from moodguard.mood.spoken_times import MINUTE, Times, about, exactly, ready_in
from moodguard.reading import CAMERA_TROUBLE, NoReading, Sample, what_helps

# One look without a face is a moment of looking down; after so many s nobody is there.
ABSENT_AFTER = 25.0
# Up to so many s tension has just begun, and is told without a time.
JUST_NOW = 3 * MINUTE
# Below it (P(tense), 0..1) all is calm; from it on a little tension may be there.
CLEARLY_CALM = 0.3

SUGGESTED = {
    Stage.BREAK_MESSAGE: "A break was suggested",
    Stage.GALLERY: "A quiet minute was suggested",
}
WATCHING_SILENTLY = "MoodGuard goes on watching, and says nothing."


@dataclass(frozen=True)
class Said:
    """What is said of a state: `words` is the first line, `why` stands behind "Why?"."""

    words: str
    why: str


@dataclass(frozen=True)
class Facts:
    """What the companion knows of its own state; times in s of its clock.

    `paused_until` is None while it isn't paused, and infinite for a pause for good. `suggestions` is how many
    of at most `cap` were made today. `last` is what the last look gave and `seen_at` when a face was last
    read. `stage_since` is since when the stage holds, and `reason` why, with the numbers. `reminder` is when
    a suggestion that was put off comes again, None for none. `in_minute` says that a guided minute is on.
    """

    stage: Stage
    stage_since: float
    reason: str
    mood: Mood
    policy: Policy
    paused_until: float | None = None
    measuring: bool = False
    quiet: Reason | None = None
    suggestions: int = 0
    cap: float = math.inf
    last: Sample | None = None
    seen_at: float = -math.inf
    reminder: float | None = None
    in_minute: bool = False


_IN_MINUTE = Said("Your guided minute is on", "Until it ends nothing is suggested.")


def say(facts: Facts, times: Times) -> Said:
    """What to tell the user of these facts."""
    if facts.paused_until is not None:
        return _paused(facts.paused_until, times)
    if facts.measuring:
        return Said("Measuring your resting face", "Meanwhile nothing is suggested.")
    if facts.quiet is not None:
        return _quiet(facts.quiet, times)
    if facts.in_minute or facts.stage in SUGGESTED:
        return _IN_MINUTE if facts.in_minute else Said(SUGGESTED[facts.stage], facts.reason)
    if facts.stage is Stage.REST:
        return _resting(facts, times)
    return _watching(facts, times)


def _paused(until: float, times: Times) -> Said:
    why = "You asked for this pause. The camera is off."
    if math.isinf(until):
        return Said("Paused until you resume", why)
    return Said(f"Paused {times.until(until)}", why)


def _quiet(reason: Reason, times: Times) -> Said:
    why = WATCHING_SILENTLY if not reason.camera_off else "The camera is off meanwhile."
    if reason.quiet is Quiet.RESUMED:
        why = "What was seen before counts no more, so MoodGuard looks for a while before it says anything."
    until = f" {times.until_moment(reason.until)}" if reason.until is not None else ""
    return Said(f"Quiet{until}: {reason.words}", why)


def _resting(facts: Facts, times: Times) -> Said:
    if facts.reminder is not None:
        why = "You asked to be reminded. Until then nothing is suggested."
        return Said(f"The suggestion comes again {times.at(facts.reminder)}", why)
    until = times.until(facts.stage_since + facts.policy.rest)
    silence = f"No suggestion follows for {exactly(times.real(facts.policy.rest))}."
    why = facts.reason if silence in facts.reason else f"{facts.reason} {silence}".strip()
    return Said(f"Resting {until}: you had a suggestion", why)


def _watching(facts: Facts, times: Times) -> Said:
    if facts.suggestions >= facts.cap:
        return _enough(facts)
    last, mood = facts.last, facts.mood
    if last is None:
        return Said("About to take a first look", "Nothing was seen yet.")
    if isinstance(last, NoReading) and (
        last.why in CAMERA_TROUBLE or times.now - facts.seen_at >= ABSENT_AFTER
    ):
        return Said(as_sentence(last.why.value), what_helps(last.why))
    if mood.coverage < facts.policy.coverage:
        return _getting_to_know(facts, times)
    return Said(_mood_words(mood, times), _numbers(facts, times))


def _enough(facts: Facts) -> Said:
    count, cap = facts.suggestions, int(facts.cap)
    had = "1 suggestion" if count == 1 else f"{count} suggestions"
    allowed = "the most you allow" if count == cap else "more than you allow now"
    return Said(
        f"You had {had} today, {allowed}; more from tomorrow",
        f"The settings allow {cap} a day. {WATCHING_SILENTLY}",
    )


def _getting_to_know(facts: Facts, times: Times) -> Said:
    window = times.real(facts.policy.window)
    needed, seen = facts.policy.coverage * window, facts.mood.coverage * window
    return Said(
        f"Getting to know today's light, ready {ready_in(needed - seen)}",
        f"Before MoodGuard says anything, it looks at your face for {exactly(round(needed))}. "
        f"So far it has seen {exactly(round(seen))}.",
    )


def _mood_words(mood: Mood, times: Times) -> str:
    if mood.tense_since is not None:
        lasted = times.real(times.now - mood.tense_since)
        if lasted < JUST_NOW:
            return "A bit tense just now"
        return f"A bit tense for {about(5 * MINUTE * max(1, round(lasted / (5 * MINUTE))))}"
    return "All calm" if mood.tension < CLEARLY_CALM else "Mostly calm"


def _numbers(facts: Facts, times: Times) -> str:
    mood, policy = facts.mood, facts.policy
    return (
        f"Tense for {mood.negativity:.0%} of the last {exactly(times.real(policy.window))}; a break is "
        f"suggested from {policy.break_share:.0%}. MoodGuard is {mood.tension:.0%} sure that you look tense "
        f"now; it needs {policy.sure:.0%}."
    )


def as_sentence(words: str) -> str:
    """The same words with a capital at their beginning."""
    return words[:1].upper() + words[1:]


def why_off(paused: bool, quiet: Reason | None) -> str:
    """Why the camera is off, to stand behind "off": "while you are in a call (Zoom)"; "" where it isn't."""
    if paused:
        return "while MoodGuard is paused"
    if quiet is None or not quiet.camera_off:
        return ""
    return quiet.words if quiet.quiet is Quiet.SCHEDULE else f"while {quiet.words}"
