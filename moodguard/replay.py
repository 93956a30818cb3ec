"""The same pipeline without a window: a recording and a simulated clock in, events out."""

import itertools
import json
from collections.abc import Callable, Iterator
from typing import Any

from moodguard.companion import Companion
from moodguard.mood.escalation import Step
from moodguard.reading import NoReading, Reading
from moodguard.sensing.source_choice import OpeningError, Wanted, open_watcher, replay_of
from moodguard.sensing.sources import SourceError
from moodguard.sensing.watcher import Watcher
from moodguard.store.settings import Settings
from moodguard.words.absences import why_absent
from moodguard.words.steps import sentence_of, why_of

# A recording shorter than this many samples is looked at more often, so that there is something to see.
FEWEST_SAMPLES = 10

Event = Reading | NoReading | Step


def sample_interval(watcher: Watcher, settings: Settings) -> float:
    """Seconds of the source between two samples: as in the settings, or less for a short recording."""
    enough = settings.sample_seconds * FEWEST_SAMPLES
    length = watcher.source.length_up_to(enough)
    return settings.sample_seconds if length is None or length >= enough else length / FEWEST_SAMPLES


def events(
    wanted: Wanted, settings: Settings, every: float | None = None, report: Callable[[str], None] = print
) -> Iterator[Event]:
    """Play the source that is `wanted` to its end and yield what happens, in order.

    `every` is the seconds between two samples, on the clock of the source; by default `sample_interval`.
    `report` gets, in words, what had to be replaced. Raises OpeningError where nothing can be played.
    """
    opened = open_watcher(replay_of(wanted))
    for problem in opened.problems:
        report(problem)
    watcher = opened.watcher
    companion = Companion(settings, watcher.model.card.threshold.value)
    try:
        interval = every or sample_interval(watcher, settings)
        companion.set_sample_interval(interval)
        for number in itertools.count():
            sample = watcher.look(number * interval)
            if sample is None:
                return
            yield sample
            step = companion.add_sample(sample)
            if step is not None:
                yield step
    except SourceError as error:  # the file has gone meanwhile
        raise OpeningError(str(error)) from error
    finally:
        watcher.close()


def as_json(event: Event) -> str:
    """An event as one line of JSON, in ASCII: any terminal shows it, and any reader gets it unchanged."""
    return json.dumps(_as_dict(event))


def as_words(event: Event, *, numbers: bool = False) -> str:
    """An event as one line for people; of a step also the `numbers` behind it, where they are wanted."""
    when = f"{int(event.time // 3600):02d}:{int(event.time // 60 % 60):02d}:{event.time % 60:04.1f}"
    if isinstance(event, Reading):
        top = max(event.classes, key=lambda name: event.classes[name])
        return f"{when}  {top:<9} {event.classes[top]:4.0%}   looks tense {event.negative:4.0%}"
    if isinstance(event, NoReading):
        return f"{when}  not read: {why_absent(event.why)}"
    words, why = sentence_of(event), why_of(event)
    if numbers and why:
        words = f"{words} {why}"
    return f"{when}  ==> {event.stage.value.replace('_', ' ')}: {words}"


def _as_dict(event: Event) -> dict[str, Any]:
    time = round(event.time, 3)
    if isinstance(event, Reading):
        classes = {name: round(p, 4) for name, p in event.classes.items()}
        return {"kind": "reading", "time": time, "negative": round(event.negative, 4), "classes": classes}
    if isinstance(event, NoReading):
        return {"kind": "no_reading", "time": time, "why": why_absent(event.why)}
    step: dict[str, Any] = {"kind": "step", "time": time, "step": event.stage.value}
    step |= {"sentence": sentence_of(event), "why": why_of(event)}
    if event.mood is not None:
        step |= {"negativity": round(event.mood.negativity, 4), "coverage": round(event.mood.coverage, 4)}
    if event.limit is not None:
        step["limit"] = event.limit
    if event.message:
        step["message"] = event.message
    return step
