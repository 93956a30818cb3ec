"""What the app remembers over restarts, and the rule that nothing of a demo or a recording is."""

from collections.abc import Callable
from datetime import datetime

from moodguard.app.options import AppOptions
from moodguard.companion import Companion
from moodguard.mood.learned_rest import LearnedRest
from moodguard.sensing.source_choice import DEMO, OF_CAMERA
from moodguard.store.active_profile import ActiveProfile
from moodguard.store.person import RestingFace
from moodguard.store.remembered_state import RememberedStateFile

BETWEEN_SAVES = 30 * 60.0  # s, of what is learned of the resting face from look to look


class RememberedStateController:
    """Saves and restores what the companion must not forget: a pause, a silent time, the resting face.

    Only what a camera saw in real time is worth remembering: what somebody in a demo or a recording looks
    like says nothing about the user.
    """

    def __init__(
        self,
        companion: Companion,
        active_profile: ActiveProfile,
        file: RememberedStateFile,
        options: AppOptions,
        local_time: Callable[[], datetime],
    ) -> None:
        """`file` holds what is remembered of all profiles together; a face is kept with its profile."""
        self._companion = companion
        self._active_profile = active_profile
        self._file = file
        self._local_time = local_time
        self._face_saved = self._seconds()
        # a demo may be left for the camera
        self._may_be_camera = options.source in (*OF_CAMERA, DEMO) and options.speed is None
        # the name of what the companion has seen until now
        self._source = DEMO if options.source == DEMO else ""

    @property
    def enabled(self) -> bool:
        """Whether what is seen now is remembered, and learned from."""
        return self._may_be_camera and self._source != DEMO

    @property
    def problem(self) -> str:
        """What is wrong with the file, in words; "" for nothing."""
        return " ".join(filter(None, (self._file.problem, self._file.unsaved)))

    @property
    def resting_face(self) -> RestingFace | None:
        """The face to judge by: that of the active profile, None in a demo."""
        return self._active_profile.person.face if self.enabled else None

    @property
    def learned_rest(self) -> LearnedRest | None:
        """What was learned of that face without being measured."""
        learned = self._active_profile.person.learned if self.enabled else None
        return None if learned is None else LearnedRest.of_kept(learned)

    def restore(self) -> None:
        """Let the companion go on where it was before."""
        if self.enabled:
            self._companion.restore(self._file.load(), self._seconds())
        self.restore_face()

    def restore_face(self) -> None:
        """Let the companion judge by the face of the active profile and learn on; in a demo by none."""
        self._companion.set_resting_face(self.resting_face, self.learned_rest, learn=self.enabled)

    def save(self) -> None:
        """Write down what the next start must know."""
        if self.enabled:
            self._file.save(self._companion.remembered_state(self._seconds()))
        self.save_face()

    def save_face(self) -> None:
        """Write down the resting face alone, as measured and as learned."""
        if self.enabled:
            learned = self._companion.learned_rest
            self._active_profile.save_resting_face(
                self._companion.resting_face, None if learned is None else learned.to_keep()
            )
            self._face_saved = self._seconds()

    def save_face_sometimes(self) -> None:
        """The same, where that was long ago: who is killed then learns the last half hour anew, no more."""
        if abs(self._seconds() - self._face_saved) >= BETWEEN_SAVES:
            self.save_face()

    def demo_begins_or_ends(self, source: str) -> bool:
        """Whether somebody else is seen from now on, where a source of this name is watched next."""
        return (source == DEMO) != (self._source == DEMO)

    def set_source(self, source: str) -> None:
        """This source is watched from now on; behind the demo, what was before it holds again."""
        changed = self.demo_begins_or_ends(source)
        self._source = source
        if changed:
            self.restore()
        else:
            self.restore_face()

    def _seconds(self) -> float:
        """The time now, in s since 1970."""
        return self._local_time().timestamp()
