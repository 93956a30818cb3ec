"""The heart: readings and a clock in, steps out. It knows no window, no camera and no thread."""

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from moodguard.mood import check_in, messages
from moodguard.mood.answer_model import Learned, learn
from moodguard.mood.baseline import Calibration
from moodguard.mood.escalation import Escalation, Stage, Step
from moodguard.mood.evidence import LONGEST_LOOK_APART, Evidence, Mood
from moodguard.mood.learned_rest import LearnedRest
from moodguard.mood.level import LevelSearch
from moodguard.mood.log_odds import log_odds
from moodguard.mood.policy import policy_from_settings, shift_threshold
from moodguard.mood.quiet_reasons import RESUMED, Reason
from moodguard.mood.reasons import Cause, Grounds
from moodguard.mood.resting_belief import usual_rest
from moodguard.mood.scenes import Scenes
from moodguard.mood.state import Facts, Times
from moodguard.reading import Reading, Sample
from moodguard.store.answers import Answer, Answers, Kind
from moodguard.store.minutes import Minutes
from moodguard.store.person import RestingFace
from moodguard.store.remembered_state import RememberedState
from moodguard.store.settings import Settings

# When no time was passed on for so long (s), the machine slept: what was before says nothing about now.
SLEPT_AFTER = 120.0
SLEPT_SAMPLES = 3
DAY = 24 * 3600.0
# The longest pause with an end that is on offer is one until tomorrow, over a night that is an hour longer.
LONGEST_PAUSE = 25 * 3600.0
# A suggestion that was put off waits for the end of a pause or a quiet time, but not for longer (s): what it
# was about is then long past.
LATEST_REMINDER = 30 * 60.0
BEGINS = 0.5  # P(tense) from which tension is more probable than calm


@dataclass(frozen=True, slots=True)
class Status:
    """What to tell the user now: the stage, the mood behind it, and all that words are made of."""

    stage: Stage
    paused: bool
    quiet: Reason | None
    mood: Mood
    facts: Facts
    times: Times


@dataclass(frozen=True, slots=True)
class _Reminder:
    """A suggestion that the user has put off until `time` (s), with the reason that it had."""

    time: float
    stage: Stage
    message: str
    grounds: Grounds | None = None


@dataclass(frozen=True, slots=True)
class _BeforeAnswer:
    """What an answer has taken away, to be put back when the user takes the answer back."""

    evidence: Evidence
    stage: Stage
    since: float
    grounds: Grounds | None
    rest: LearnedRest | None
    followed: LearnedRest | None


class Companion:
    """Decides what happens, from samples and the times that they carry (s, on any one clock).

    Deterministic: the same settings, samples and times give the same steps.
    """

    def __init__(
        self,
        settings: Settings,
        model_threshold: float,
        now: float = 0.0,
        day: Callable[[float], int] = lambda time: int(time // DAY),
        local_time: Callable[[float], datetime] | None = None,
    ) -> None:
        """`model_threshold` is the operating point that the model's card advises (P(negative), 0..1).

        `day` numbers the day that a time of this clock falls on. `local_time` gives its local wall time, in
        which the user is told when something ends; without, they are told how long it still lasts.
        """
        self._now = now
        self._day = day
        self._local_time = local_time
        self._counted_day = day(now)
        self._suggestions = 0
        self._messages = 0
        self._last_message = ""
        self._cap = math.inf
        self._asked_on = 0
        self._seen_on, self._seen = day(now), 0.0  # s of a day in which a face was seen
        self._reminder: _Reminder | None = None
        self._before_wrong: _BeforeAnswer | None = None
        self._answers: Answers = ()
        self._minutes = Minutes()
        self._learned = Learned()
        self._grounds: LevelSearch | None = None  # of the last suggestion
        self._asked_in: LevelSearch | None = None  # of the last question how the user is
        self._paused = False
        self._paused_until = math.inf
        self._until_morning = False
        self._quiet: Reason | None = None
        self._slept = False
        self._last: Sample | None = None
        self._seen_at = -math.inf
        self._grounds_of_stage: Grounds | None = None
        self._face: RestingFace | None = None
        self._rest: LearnedRest | None = None
        self._calibration: Calibration | None = None
        self._in_minute = False
        self._scenes = Scenes()
        self._settings, self._model_threshold = settings, model_threshold
        self._evidence = Evidence(1, 1, 0.5)
        self._learns = False
        self._followed: LearnedRest | None = None  # what the evidence began with, and goes on from
        self._escalation = Escalation(policy_from_settings(settings))
        self.configure(settings, model_threshold)

    @property
    def stage(self) -> Stage:
        """Where the escalation stands."""
        return self._escalation.stage

    @property
    def paused(self) -> bool:
        """Whether the user has paused it."""
        return self._paused

    @property
    def pause_left(self) -> float:
        """How many s of this clock a pause still lasts; infinite for one for good."""
        return self._paused_until - self._now

    @property
    def paused_until_morning(self) -> bool:
        """Whether the user has paused it until tomorrow."""
        return self._paused and self._until_morning

    def configure(self, settings: Settings, model_threshold: float) -> None:
        """Take on new settings, or another model, without forgetting what was seen."""
        self._learn_rest()
        self._settings, self._model_threshold = settings, model_threshold
        self._evidence.window = settings.window_minutes * 60
        self._evidence.sample_interval = settings.sample_seconds
        self._evidence.lasting = settings.mood_minutes * 60
        self._cap = settings.daily_cap or math.inf
        self._set_threshold()

    def set_sample_interval(self, seconds: float) -> None:
        """Samples come every so many seconds, where that is not what the settings say."""
        self._evidence.sample_interval = seconds

    def set_speed(self, speed: float) -> None:
        """From now on so many seconds of this clock pass in one of real time, which is what people are told.

        A pause is one of real time as well, as is the time until a reminder: what is left of them stays as
        long.
        """
        factor = speed / self._escalation.speed
        self._paused_until = self._now + (self._paused_until - self._now) * factor
        if self._reminder is not None:
            left = self._reminder.time - self._now
            self._reminder = replace(self._reminder, time=self._now + left * factor)
        self._escalation.speed = speed

    @property
    def messages(self) -> int:
        """How many break messages there were, ever."""
        return self._messages

    @property
    def model_threshold(self) -> float:
        """The operating point that the model's card advises (P(negative), 0..1)."""
        return self._model_threshold

    @property
    def threshold(self) -> float:
        """From which P(negative) (0..1) a reading of this user counts as negative."""
        return self._evidence.user_threshold

    @property
    def learned(self) -> Learned:
        """What follows from this user's answers."""
        return self._learned

    def set_answers(self, answers: Answers, minutes: Minutes) -> None:
        """Judge by these answers from now on, and by what was said after guided minutes."""
        self._answers, self._minutes = answers, minutes
        self._set_threshold()

    def answer_to_suggestion(self, *, right: bool) -> Answer:
        """What it says of the last suggestion to call it right, or wrong, with what it was made by."""
        return self._answer(Kind.RIGHT if right else Kind.WRONG, self._grounds)

    def answer_to_question(self, kind: Kind) -> Answer:
        """What it says to feel so, with what was seen before the user was asked."""
        return self._answer(kind, self._asked_in)

    def _answer(self, kind: Kind, grounds: LevelSearch | None) -> Answer:
        level = grounds.level if grounds is not None else None
        if level is not None:
            level += self._rest_above_usual
        return Answer(kind, level, self._model_threshold)

    @property
    def resting_face(self) -> RestingFace | None:
        """This user's resting face as it was measured, None where it never was."""
        return self._face

    @property
    def resting_level(self) -> float:
        """Where this user's face rests today (log-odds of P(negative)), as far as that is known."""
        return self._evidence.rest.mean

    def forget_resting_face(self) -> None:
        """Know nothing of this user's resting face any more, neither measured nor learned."""
        self._before_wrong = None
        self._evidence.clear()  # or it would be learned again from what was just seen
        self._take_on(None, None, self._learns)

    @property
    def learned_rest(self) -> LearnedRest | None:
        """What was learned of the resting face until now, None for nothing yet."""
        self._learn_rest()
        return self._rest

    def set_resting_face(
        self, face: RestingFace | None, learned: LearnedRest | None = None, *, learn: bool = False
    ) -> None:
        """Judge by this resting face from now on, as measured, and by what was `learned` of it since.

        With neither, the face is taken to rest as those of people in general do, and its own rest is learned
        from the first look on, where there is somebody to `learn` of.
        """
        self._before_wrong = None
        is_known = (face, learned, learn) == (self._face, self._rest, self._learns)
        if not is_known or self._followed != learned:
            self._take_on(face, learned, learn)

    def _take_on(self, face: RestingFace | None, learned: LearnedRest | None, learn: bool) -> None:
        self._face, self._rest, self._learns = face, learned, learn
        self._begin_rest()

    def switch_person(
        self, face: RestingFace | None, learned: LearnedRest | None = None, *, learn: bool = False
    ) -> None:
        """Somebody else is watched from now on, with this resting face: what was seen before says nothing.

        A silent time goes on, since it is for the one at the screen.
        """
        self._calibration = self._reminder = self._grounds = self._asked_in = None
        self._answers, self._minutes, self._scenes = (), Minutes(), Scenes()
        self._start_anew()
        self._take_on(face, learned, learn)

    def forget(self) -> None:
        """Know nothing any more but the settings: no face, no mood, no suggestion made before."""
        self._suggestions = self._messages = self._asked_on = 0
        self._last_message = ""
        self.switch_person(None)

    def start_over(self) -> None:
        """All until now was somebody else's, who doesn't exist: no mood, no suggestion, no silent time.

        A pause goes on, since it is the user's.
        """
        self.forget()
        self._escalation.start_over()

    @property
    def calibration(self) -> Calibration | None:
        """The calibration that is under way or done, until it is ended."""
        return self._calibration

    def begin_calibration(self) -> None:
        """Take the next readings as those of the resting face. Until it is ended, no step is made."""
        self._calibration = Calibration(self._model_threshold)

    def end_calibration(self) -> None:
        """Take readings as usual again. A resting face that was found is kept."""
        self._calibration = None

    @property
    def camera_wanted(self) -> bool:
        """Whether to look at all: not while paused, nor for some of the reasons to be quiet."""
        return not self._paused and not (self._quiet is not None and self._quiet.camera_off)

    @property
    def attention(self) -> float:
        """How closely to look, 0..1: P(tense) at first, and fully once a suggestion is followed up."""
        if self.stage is Stage.WATCH:
            return 1.0 if self._scenes.learns else self._evidence.tension(self._now)
        return 0.0 if self.stage is Stage.REST else 1.0

    @property
    def is_building(self) -> bool:
        """Whether, while it watches, it still gets to know today's light, or tension begins to show."""
        if self.stage is not Stage.WATCH:
            return False
        return not self._enough(self._now) or self._evidence.tension(self._now) >= BEGINS

    def add_sample(self, sample: Sample) -> Step | None:
        """Take in a sample; returns the step that it leads to, if any. Ignored while nothing is looked at."""
        self._pass_time(sample.time)
        if not self.camera_wanted:
            return None
        if self._calibration is not None:
            self._calibrate(self._calibration, sample)
            return None
        if isinstance(sample, Reading):
            sample = self._scenes.take(sample)
        if isinstance(sample, Reading):
            self._count_seen(sample.time)
            self._seen_at = sample.time
        self._last = sample
        self._evidence.add(sample)
        if self._slept and self._enough(sample.time):
            self._slept = False
        return self.tick(sample.time)

    def tick(self, now: float) -> Step | None:
        """Let time pass to `now` (s); returns the step that is due, if any."""
        self._pass_time(now)
        for grounds in (self._grounds, self._asked_in):
            if grounds is not None:
                grounds.narrow()
        if self._paused and self._now >= self._paused_until:
            self.resume(self._now)
        if self._paused or self._quiet is not None or self._calibration is not None or self._in_minute:
            return None
        if self._reminder is not None:
            return self._remind(self._reminder)
        if self.stage is Stage.WATCH and self._enough_for_today():
            return None
        step = self._known(self._escalation.advance(self._now, self._evidence))
        if step is not None and step.stage is Stage.BREAK_MESSAGE:
            self._grounds = self._level_search()
            step = self._with_message(step)
        return step

    def pause(self, now: float, until: float = math.inf, *, until_morning: bool = False) -> None:
        """Stop looking, for good or until a time: nothing is taken in, no step is made.

        `until_morning` says that this time is the next morning, which is another one in another zone.
        """
        self._pass_time(now)
        self._paused, self._paused_until, self._until_morning = True, until, until_morning

    def resume(self, now: float) -> None:
        """Look again. What was seen before the pause no longer counts; a silent time goes on."""
        self._pass_time(now)
        self._paused = False
        self._start_anew()

    def keep_quiet(self, reason: Reason | None, now: float) -> None:
        """Make no step for this reason, or no longer for any. After a closed camera all starts anew."""
        self._pass_time(now)
        was_off = self._quiet is not None and self._quiet.camera_off
        self._quiet = reason
        if was_off and not (reason is not None and reason.camera_off):
            self._start_anew()

    def was_wrong(self, now: float) -> Step | None:
        """The user says that a suggestion had no reason. What led to it no longer counts."""
        self._pass_time(now)
        self._reminder = None
        self._before_wrong = _BeforeAnswer(
            self._evidence.copied(),
            self.stage,
            self._escalation.since,
            self._grounds_of_stage,
            self.learned_rest,
            self._followed,
        )
        self._evidence.clear()
        return self._known(self._escalation.withdraw(self._now, Cause.CALLED_WRONG))

    def take_back_wrong(self, now: float) -> None:
        """`was_wrong` was a slip: what it has cleared counts again, and a suggestion that it ended goes on.

        Does nothing where all has started anew since, as after a pause.
        """
        self._pass_time(now)
        before, self._before_wrong = self._before_wrong, None
        if before is None:
            return
        interval = self._evidence.sample_interval
        self._evidence, self._rest, self._followed = before.evidence, before.rest, before.followed
        self.configure(self._settings, self._model_threshold)  # it may be judged otherwise by now
        self.set_sample_interval(interval)
        self._escalation.put_back(before.stage, before.since)
        self._grounds_of_stage = before.grounds

    def skip(self, now: float) -> Step | None:
        """The user doesn't want this suggestion, whether it was right or not: the silent time begins."""
        self._pass_time(now)
        self._reminder = None
        return self._known(self._escalation.withdraw(self._now, Cause.SKIPPED))

    def take_break(self, now: float) -> Step | None:
        """The user takes the break that was suggested: the silent time begins."""
        self._pass_time(now)
        self._reminder = None
        return self._known(self._escalation.withdraw(self._now, Cause.BREAK_TAKEN))

    def remind_later(self, now: float, seconds: float) -> Step | None:
        """Put the suggestion off by `seconds` of this clock: it then comes again, whatever is seen meanwhile.

        While paused or quiet it waits for the end of that, up to LATEST_REMINDER. Nothing else is suggested
        before, and it counts once for the day. Put off again, the new time holds. Returns None, too, where
        there is no suggestion to put off.
        """
        self._pass_time(now)
        if self.stage in (Stage.BREAK_MESSAGE, Stage.GALLERY):
            message = self._last_message if self.stage is Stage.BREAK_MESSAGE else ""
            self._reminder = _Reminder(self._now + seconds, self.stage, message, self._grounds_of_stage)
            return self._known(self._escalation.withdraw(self._now, Cause.PUT_OFF))
        if self._reminder is not None:
            self._reminder = replace(self._reminder, time=self._now + seconds)
        return None

    @property
    def reminder_in(self) -> float | None:
        """In how many s of this clock a suggestion that was put off comes again; None for none."""
        return None if self._reminder is None else max(0.0, self._reminder.time - self._now)

    def gallery_closed(self, now: float) -> Step | None:
        """The user closed the gallery, so the silent time begins (where the gallery was a step)."""
        self._pass_time(now)
        return self._known(self._escalation.end_gallery(self._now))

    def begin_minute(self) -> None:
        """The user takes a guided minute: until its end no step is made; what is seen still counts."""
        self._in_minute = True

    def end_minute(self, now: float) -> Step | None:
        """It is over. What led to it no longer counts; where it was suggested, the silent time begins."""
        self._pass_time(now)
        self._in_minute = False
        self._reminder = None
        self._evidence.clear()
        return self._known(self._escalation.withdraw(self._now, Cause.MINUTE_TAKEN))

    @property
    def wants_to_ask(self) -> bool:
        """Whether this is a moment to ask how the user is, as far as they want to be asked."""
        if self._paused or self._quiet is not None or self._calibration is not None or self._in_minute:
            return False
        if self.stage is not Stage.WATCH or self._reminder is not None or not self._enough(self._now):
            return False
        how_often = check_in.HowOften(self._settings.check_in)
        return check_in.is_due(how_often, self._seen_on, self._asked_on, self._seen)

    def asked(self) -> None:
        """The user is asked just now how they are."""
        self._asked_on = self._day(self._now)
        self._asked_in = self._level_search()

    def remembered_state(self, wall: float) -> RememberedState:
        """What a restart must not forget; `wall` is the time now in seconds since 1970."""
        ahead = wall - self._now
        silent = None if self.stage is Stage.WATCH else self._escalation.since + ahead
        paused = self._paused_until + ahead if self._paused else None
        return RememberedState(
            silent, paused, self._counted_day, self._suggestions, self._messages, self._last_message,
            self.paused_until_morning,
            None if self._reminder is None else self._reminder.time + ahead,
            self._asked_on,
        )  # fmt: skip

    def restore(self, state: RememberedState, wall: float) -> None:
        """Take up what was remembered before a restart; `wall` as in `remembered_state`.

        By a wrong clock, what was remembered may lie far ahead: a silent time then begins now, and a pause
        with an end is no longer than the longest that there is.
        """
        ahead = wall - self._now
        if state.silent_since is not None:
            self._escalation.rest_since(min(state.silent_since, wall) - ahead)
        if state.paused_until is not None and state.paused_until > wall:
            self._paused, self._paused_until = True, state.paused_until - ahead
            self._until_morning = state.until_morning
            if not math.isinf(self._paused_until):
                self._paused_until = min(self._paused_until, self._now + LONGEST_PAUSE)
        if state.day >= self._counted_day:  # a later one was counted by another zone, or by a wrong clock
            self._suggestions = state.suggestions
        self._messages, self._last_message = state.messages, state.last_message
        self._asked_on = state.asked_on
        if state.remind_at is not None and -LATEST_REMINDER <= state.remind_at - wall <= LONGEST_PAUSE:
            self._reminder = _Reminder(state.remind_at - ahead, Stage.BREAK_MESSAGE, state.last_message)

    def status(self) -> Status:
        """How things are, at the latest time that is known."""
        mood = self._evidence.mood(self._now)
        quiet = self._why_quiet()
        times = Times(self._now, self._escalation.speed, self._local_time)
        return Status(self.stage, self._paused, quiet, mood, self._facts(mood, quiet), times)

    def mood_of_the_last(self, seconds: float) -> Mood:
        """As in the status, but of the last so many seconds alone, up to the window."""
        return self._evidence.mood(self._now, self._now - seconds)

    def _facts(self, mood: Mood, quiet: Reason | None) -> Facts:
        return Facts(
            self.stage, self._escalation.since, self._grounds_of_stage, mood, self._escalation.policy,
            self._paused_until if self._paused else None, self._calibration is not None, quiet,
            self._suggestions, self._cap, self._last, self._seen_at,
            None if self._reminder is None else self._reminder.time, self._in_minute,
        )  # fmt: skip

    def _known(self, step: Step | None) -> Step | None:
        """The same, with its reason kept for who asks."""
        if step is not None:
            self._grounds_of_stage = step.grounds
        return step

    def _why_quiet(self) -> Reason | None:
        """The reason from around, or the sleep before, until enough was seen since."""
        waking = self._slept and self.stage is Stage.WATCH and not self._enough(self._now)
        return self._quiet or (RESUMED if waking else None)

    def _enough(self, now: float) -> bool:
        """Whether enough was seen, up to `now` (s), to judge by."""
        return self._evidence.coverage(now) >= self._escalation.policy.coverage

    def _set_threshold(self) -> None:
        """The model's threshold, or the user's own choice, moved by their answers."""
        settings = self._settings
        without = settings.negative_threshold or self._model_threshold
        self._learned = learn(
            self._answers, self._minutes, log_odds(without) + self._rest_above_usual, self._model_threshold
        )
        self._evidence.threshold = shift_threshold(without, self._learned.shift)
        self._evidence.steepness = self._learned.steepness
        policy = policy_from_settings(settings)
        self._escalation.policy = replace(
            policy,
            sure=shift_threshold(policy.sure, self._learned.surer),
            rest=policy.rest * self._learned.silence,
        )
        self._evidence.model_threshold = self._model_threshold
        known = self._known_rest()
        followed = None if self._followed is None else self._followed.model_threshold
        if followed != (None if known is None else known.model_threshold):
            self._begin_rest()

    @property
    def _rest_above_usual(self) -> float:
        """How far (log-odds) this user is known to rest above people in general, over the days."""
        if self._followed is None:
            return 0.0
        return self._followed.person.mean - usual_rest(self._model_threshold)

    def _begin_rest(self) -> None:
        """Let the evidence begin with what is known of the resting face, where that holds and is wanted."""
        self._followed = self._known_rest()
        self._evidence.set_rest(None if self._followed is None else self._followed.today)

    def _known_rest(self) -> LearnedRest | None:
        """What was learned with this model; else what was measured with it; else what is usual, to learn.

        None where nothing is to be learned, or the user doesn't want it to count.
        """
        if not self._settings.use_resting_face:
            return None
        rest, face, day = self._rest, self._face, self._day(self._now)
        if rest is not None and rest.model_threshold == self._model_threshold:
            return rest if rest.day == day else rest.on_day(day)
        if face is not None and face.model_threshold == self._model_threshold:
            return LearnedRest.of_measurement(face, day)
        return LearnedRest.of_nobody(self._model_threshold, day) if self._learns else None

    def _learn_rest(self) -> None:
        """Take on what the evidence has found of the resting face, and begin a new day where one has come."""
        found = self._evidence.learned_rest
        if self._followed is None or found is None:
            return
        self._rest = self._followed = self._followed.seen(found)
        if self._rest.day != (today := self._day(self._now)):
            self._rest = self._followed = self._rest.on_day(today)
            self._evidence.set_rest(self._rest.today)

    def _calibrate(self, calibration: Calibration, sample: Sample) -> None:
        was_done = calibration.done
        calibration.add(sample)
        if calibration.done and not was_done:
            face = calibration.result()
            if face is not None:
                self._scenes = Scenes()  # the light that it was measured in is what others are held against
                self.set_resting_face(face, learn=self._learns)

    def _count_seen(self, time: float) -> None:
        """Count the time until this reading among what was seen of its day."""
        day = self._day(time)
        if day != self._seen_on:
            self._seen_on, self._seen = day, 0.0
        self._seen += min(LONGEST_LOOK_APART * self._escalation.speed, max(0.0, time - self._seen_at))

    def _level_search(self) -> LevelSearch:
        return LevelSearch(self._evidence, self._escalation.policy, self._now)

    def _with_message(self, step: Step) -> Step:
        message = messages.choose(self._settings.break_message, self._messages, self._last_message)
        self._suggestions += 1
        self._messages += 1
        self._last_message = message
        return replace(step, message=message)

    def _remind(self, reminder: _Reminder) -> Step | None:
        """The suggestion that was put off, once its time has come; too late, it is forgotten."""
        if self._now < reminder.time:
            return None
        self._reminder = None
        if self._now > reminder.time + LATEST_REMINDER * self._escalation.speed:
            return None
        step = self._escalation.repeat(self._now, reminder.stage, reminder.grounds)
        self._known(step)
        return replace(step, message=reminder.message)

    def _enough_for_today(self) -> bool:
        today = self._day(self._now)
        if today > self._counted_day:
            self._suggestions = 0
        self._counted_day = today  # an earlier one, after a flight or a wrong clock, goes on with the count
        return self._suggestions >= self._cap

    def _pass_time(self, now: float) -> None:
        slept_after = max(SLEPT_AFTER, SLEPT_SAMPLES * self._evidence.sample_interval)
        slept = now - self._now > slept_after
        self._now = max(self._now, now)
        if self._followed is not None and self._day(self._now) != self._followed.day:
            self._learn_rest()
        if slept:
            self._slept = self._last is not None
            self._start_anew()

    def _start_anew(self) -> None:
        self._evidence.clear()
        self._before_wrong = None
        self._last = None
        self._seen_at = -math.inf
        self._escalation.interrupt()
