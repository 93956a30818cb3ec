"""What the user says of pictures in the gallery: told on, shown at the buttons, and taken back."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from moodguard.desktop.icon_button import Icon
from moodguard.desktop.slideshow import Slideshow
from moodguard.desktop.viewer_bar import ViewerBar
from moodguard.desktop.viewer_commands import Command
from moodguard.desktop.viewer_notes import NoteLine
from moodguard.store.taste import Answer
from moodguard.translation import to_translate, tr

SAID = {
    Answer.LIKE: to_translate(
        "You like this one: such pictures will come more often. Press L to take it back."
    ),
    Answer.NOT_FOR_ME: to_translate("That one won't come again."),
}


class ViewerAnswers(QObject):
    """Knows what was said of which picture. "Not for me" goes on to the next one, and can be undone."""

    answered = Signal(object, object)  # Path, and the Answer, or None: taken back
    changed = Signal()

    def __init__(self, slideshow: Slideshow, bar: ViewerBar, line: NoteLine, parent: QObject) -> None:
        """Nothing was said yet."""
        super().__init__(parent)
        self._slideshow = slideshow
        self._bar = bar
        self._line = line
        self._answers: dict[Path, Answer] = {}
        self._refused: list[Path] = []  # what can be taken back, the last one last

    @property
    def liked(self) -> frozenset[Path]:
        """The favourites."""
        return frozenset(path for path, said in self._answers.items() if said is Answer.LIKE)

    @property
    def can_take_back(self) -> bool:
        """Whether a picture was said to be not for the user since the window was opened."""
        return bool(self._refused)

    @property
    def said(self) -> Answer | None:
        """What was said of the picture that is wanted now."""
        path = self._slideshow.sequence.current
        return self._answers.get(path) if path is not None else None

    def load(self, answers: Mapping[Path, Answer]) -> None:
        """What the user has said until now."""
        self._answers = dict(answers)

    def forget_refused(self) -> None:
        """From now on nothing can be taken back by `take_back`."""
        self._refused.clear()

    def say(self, answer: Answer) -> None:
        """Say this of the picture that is wanted now, or take it back where it was said before."""
        path = self._slideshow.sequence.current
        if path is None:
            return
        if self.said is answer:
            self._take_back(path)
            return
        self._answers[path] = answer
        self.answered.emit(path, answer)
        self.show()
        refused = answer is Answer.NOT_FOR_ME
        if refused:
            self._refused.append(path)
            self._slideshow.pass_over()
        self._line.show_note(tr(SAID[answer]), undo=refused)
        self.changed.emit()

    def take_back(self) -> None:
        """Bring back the picture that was last said to be not for the user."""
        if self._refused:
            path = self._refused[-1]
            self._slideshow.go_to(path)
            self._take_back(path)

    def show(self) -> None:
        """Let the buttons say what was said of the picture, and the slideshow heed it."""
        bar, said = self._bar, self.said
        for button, meaning in ((bar.like, Answer.LIKE), (bar.not_for_me, Answer.NOT_FOR_ME)):
            button.setEnabled(self._slideshow.sequence.current is not None)
            button.setChecked(said is meaning)
        bar.like.show_as(
            Icon.LIKE, tr("You like this picture") if said is Answer.LIKE else tr(Command.LIKE.value)
        )
        refused = said is Answer.NOT_FOR_ME
        bar.not_for_me.show_as(
            Icon.NOT_FOR_ME, tr("Not for me: won't come again") if refused else tr("Not for me")
        )
        unwanted = (path for path, answer in self._answers.items() if answer is Answer.NOT_FOR_ME)
        self._slideshow.unwanted = set(unwanted)

    def _take_back(self, path: Path) -> None:
        self._answers.pop(path, None)
        if path in self._refused:
            self._refused.remove(path)
        self.answered.emit(path, None)
        self.show()
        self._line.show_note(tr("Taken back."))
        self.changed.emit()
