"""The user's answers: keeps them, judges by them at once, says what each has changed, and takes it back."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from moodguard.app.remembered_state import RememberedStateController
from moodguard.app.settings import SettingsController
from moodguard.companion import Companion
from moodguard.store.active_profile import ActiveProfile
from moodguard.store.answers import Answer
from moodguard.store.minutes import Minute
from moodguard.translation import to_translate, tr
from moodguard.words.answers import effect_words

NOTED_IN_DEMO = to_translate("Noted. In the demo nothing is learned from it.")


@dataclass(frozen=True)
class Entry:
    """An answer that was noted. `words` says what it has changed; `kept` is None where nothing is kept, else
    it is kept for the profile of the id `profile`.
    """

    words: str
    kept: Answer | Minute | None = None
    profile: str = ""


class AnswerBook(QObject):
    """Nothing of a demo or a recording gets into it: another face says nothing of the user's own."""

    added = Signal(object)  # Answer or Minute: it is kept
    taken_back = Signal(object)  # the same: it was a slip
    forgotten = Signal()  # none is kept any more

    def __init__(
        self,
        companion: Companion,
        active_profile: ActiveProfile,
        remembered: RememberedStateController,
        settings: SettingsController,
        parent: QObject | None = None,
    ) -> None:
        """`settings` shows what is learned."""
        super().__init__(parent)
        self._companion = companion
        self._active_profile = active_profile
        self._remembered = remembered
        self._settings = settings

    def add(self, said: Answer | Minute) -> Entry:
        """Keep what the user has said, and judge by it from now on."""
        if not self._remembered.enabled:
            return Entry(tr(NOTED_IN_DEMO))
        before = self._companion.learned
        if isinstance(said, Answer):
            self._active_profile.keep_answer(said)
        else:
            self._active_profile.keep_minute(said)
        self._follow()
        self.added.emit(said)
        words = effect_words(before, self._companion.learned)
        return Entry(words, said, self._active_profile.profile.id)

    def take_back(self, entry: Entry) -> None:
        """All is as if it had never been said."""
        if entry.kept is None or entry.profile != self._active_profile.profile.id:
            return
        if isinstance(entry.kept, Answer):
            self._active_profile.take_back_answer(entry.kept)
        else:
            self._active_profile.take_back_minute(entry.kept)
        self.taken_back.emit(entry.kept)
        self._follow()

    def forget(self) -> None:
        """Keep no answer any more: MoodGuard judges as on the first day."""
        self._active_profile.forget_answers()
        self.forgotten.emit()
        self._follow()

    def _follow(self) -> None:
        self._remembered.follow_answers()
        self._settings.show_learned()
