"""Stands where no program may have keys of the whole desktop."""

from collections.abc import Sequence

from moodguard.system.shortcuts.interface import Shortcut, Shortcuts
from moodguard.translation import to_translate, tr

WORDS = to_translate(
    "This desktop gives programs no keyboard shortcuts. In its own settings you can have keys run a command: "
    "moodguard skip, right, wrong, later, break, pause and resume do the same. All else works as usual."
)


class NoShortcuts(Shortcuts):
    """Says so, as soon as keys are wanted."""

    def register(self, wanted: Sequence[Shortcut]) -> None:
        """As `Shortcuts.register`."""
        self.registered.emit(tr(WORDS) if wanted else "")

    def stop(self) -> None:
        """There is nothing to give back."""
