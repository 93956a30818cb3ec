"""Short questions to other programs over D-Bus."""

from dataclasses import dataclass
from typing import Protocol

_PROPERTIES = "org.freedesktop.DBus.Properties"


@dataclass(frozen=True)
class Question:
    """One method of one object of one service, with its arguments (texts and numbers)."""

    service: str
    path: str
    interface: str
    method: str
    arguments: tuple[object, ...] = ()


def property_of(service: str, path: str, interface: str, name: str) -> Question:
    """The question for a property's value."""
    return Question(service, path, _PROPERTIES, "Get", (interface, name))


class Bus(Protocol):
    """A session's or the system's bus."""

    def ask(self, question: Question) -> object | None:
        """The first value of the reply, out of any variant around it.

        None where there is no bus, no such service or method, no value, or no reply soon. Raises nothing.
        """
        ...


class NoBus:
    """Stands where there is no bus."""

    def ask(self, question: Question) -> None:
        """Nobody answers."""
