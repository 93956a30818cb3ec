"""What other programs of the user ask for: one reply for each command, over whatever way it came."""

import json
from collections.abc import Callable, Mapping

from moodguard.app.answers import OF_COMMAND, AnswersController
from moodguard.app.check_in import CheckInController
from moodguard.app.pausing import PauseController
from moodguard.store.pause_time import parse_pause_time
from moodguard.system.single_instance import TROUBLE, Command

DONE = "ok"
ERASED = "Everything was erased."
BROUGHT_BACK = "The backup was brought back, and holds from now on."


class RemoteController:
    """Has a command carried out by whoever does that, and says in one line what came of it."""

    def __init__(
        self,
        answers: AnswersController,
        check_in: CheckInController,
        pausing: PauseController,
        *,
        actions: Mapping[Command, Callable[[], object]],
        state: Callable[[], Mapping[str, object]],
        words: Callable[[], str],
        erase: Callable[[], str],
        bring_back: Callable[[], str],
    ) -> None:
        """`actions` are commands that say nothing but that they were done; `state` is what programs get, and
        `words` the same in a sentence; `erase` returns in words what could not be erased, and `bring_back`
        why a backup that was laid down was not brought back.
        """
        self._answers = answers
        self._check_in = check_in
        self._pausing = pausing
        self._actions = actions
        self._state = state
        self._words = words
        self._erase = erase
        self._bring_back = bring_back

    def reply_to(self, command: Command, argument: str = "") -> str:
        """Carry it out; returns the reply, as `Instance.serve` wants it."""
        if command in OF_COMMAND:
            return self._answers.reply_to(command, argument)
        if command in self._actions:
            self._actions[command]()
            return DONE
        others: dict[Command, Callable[[], str]] = {
            Command.STATUS: lambda: json.dumps(self._state(), ensure_ascii=False),
            Command.FEEL: lambda: self._check_in.reply_to(argument),
            Command.PAUSE: lambda: self._pause(argument),
            Command.RESUME: self._resume,
            Command.ERASE: lambda: _told(self._erase(), ERASED),
            Command.IMPORT: lambda: _told(self._bring_back(), BROUGHT_BACK),
        }
        return others[command]()

    def _pause(self, argument: str) -> str:
        try:
            time = parse_pause_time(argument)
        except ValueError as error:
            return f"{TROUBLE}{error}"
        self._pausing.pause_by(time)
        return f"{self._words()}; the camera is being closed."

    def _resume(self) -> str:
        self._pausing.set_paused(False)
        return f"Resumed. {self._words()}."


def _told(problem: str, done: str) -> str:
    return f"{TROUBLE}{problem}" if problem else done
