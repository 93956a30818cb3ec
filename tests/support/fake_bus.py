"""A bus that answers by heart."""

from dataclasses import dataclass, field

from moodguard.system.bus import Question


@dataclass
class FakeBus:
    """`answers` holds what is known; `asked` collects what was wanted to be known."""

    answers: dict[Question, object] = field(default_factory=dict)
    asked: list[Question] = field(default_factory=list)

    def ask(self, question: Question) -> object | None:
        self.asked.append(question)
        return self.answers.get(question)
