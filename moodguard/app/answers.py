"""What the user does without a mouse: answers, breaks and pauses, by a command or a keyboard shortcut."""

from collections.abc import Callable
from datetime import datetime, timedelta
from enum import Enum

from moodguard.app.pausing import PauseController
from moodguard.app.steps import StepsController
from moodguard.companion import Companion
from moodguard.mood.escalation import Stage
from moodguard.store.later import USUAL_MINUTES, parse_later
from moodguard.system.single_instance import TROUBLE, Command

NO_SUGGESTION = "There is no suggestion just now."
NOTHING_TO_ANSWER = "There is no suggestion that waits for this answer."


class Action(Enum):
    """What can be done; the value is its name, as a command and in the settings."""

    PAUSE = "pause"  # or resume
    BREAK = "break"
    SKIP = "skip"
    RIGHT = "right"
    WRONG = "wrong"
    LATER = "later"


OF_COMMAND = {
    Command.BREAK: Action.BREAK,
    Command.SKIP: Action.SKIP,
    Command.RIGHT: Action.RIGHT,
    Command.WRONG: Action.WRONG,
    Command.LATER: Action.LATER,
}


class NotDoneError(Exception):
    """There is nothing to be done; the message says why, in words."""


class AnswersController:
    """Carries out an action, and says in words what it did."""

    def __init__(
        self,
        companion: Companion,
        steps: StepsController,
        pausing: PauseController,
        *,
        take_break: Callable[[], None],
        local_time: Callable[[], datetime],
    ) -> None:
        """`take_break` lets one begin that was not suggested; by `local_time` the user is told when."""
        self._companion = companion
        self._steps = steps
        self._pausing = pausing
        self._take_break = take_break
        self._local_time = local_time

    def reply_to(self, command: Command, argument: str = "") -> str:
        """Carry out one of OF_COMMAND; returns the reply, as `Instance.serve` wants it."""
        try:
            return self.carry_out(OF_COMMAND[command], parse_later(argument))
        except (NotDoneError, ValueError) as error:
            return f"{TROUBLE}{error}"

    def carry_out(self, action: Action, minutes: float = USUAL_MINUTES) -> str:
        """Do it, and return in words what was done; `minutes` is for LATER. Raises NotDoneError."""
        actions: dict[Action, Callable[[], str]] = {
            Action.PAUSE: self._pause_or_resume,
            Action.BREAK: self._begin_break,
            Action.SKIP: self._skip,
            Action.RIGHT: lambda: self._answer(right=True),
            Action.WRONG: lambda: self._answer(right=False),
            Action.LATER: lambda: self._remind_later(minutes),
        }
        return actions[action]()

    def _pause_or_resume(self) -> str:
        self._pausing.set_paused(not self._companion.paused)
        return "Paused: the camera is off." if self._companion.paused else "MoodGuard watches again."

    def _begin_break(self) -> str:
        if self._companion.stage in (Stage.BREAK_MESSAGE, Stage.GALLERY):
            self._steps.take_break()  # as its own button does
        else:
            self._take_break()
        return "Enjoy your break."

    def _skip(self) -> str:
        if not self._steps.skip():
            raise NotDoneError(NO_SUGGESTION)
        return "Skipped. MoodGuard is silent for a while."

    def _answer(self, *, right: bool) -> str:
        if not self._steps.answer(right=right):
            raise NotDoneError(NOTHING_TO_ANSWER)
        return f"Noted: that was {'right' if right else 'wrong'}."

    def _remind_later(self, minutes: float) -> str:
        if not self._steps.remind_later(minutes):
            raise NotDoneError(NO_SUGGESTION)
        then = self._local_time() + timedelta(minutes=minutes)
        return f"MoodGuard reminds you at {then:%H:%M}."
