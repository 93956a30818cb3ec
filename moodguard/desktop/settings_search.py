"""Finds settings and pages by words: of their names, their help, and what can be chosen there."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, fields

from moodguard.store.settings import Settings, spec_of
from moodguard.translation import tr


@dataclass(frozen=True)
class Entry:
    """Something to be found: a setting by its `name`, or a page by its own. `words` are what it is found by.

    `label` is what it is called, and `page` where it stands, both for the user.
    """

    name: str
    label: str
    page: str
    words: str
    is_setting: bool = True


def entries(titles: Mapping[str, str]) -> list[Entry]:
    """All settings, and behind them the pages by name with their `titles`."""
    names = [field.name for field in fields(Settings)]
    return [_of_setting(name) for name in names] + [
        Entry(name, title, title, _plain(title), is_setting=False) for name, title in titles.items()
    ]


def find(query: str, among: list[Entry]) -> list[Entry]:
    """Those with every word of `query`; first the ones whose own name has them."""
    wanted = _plain(query).split()
    found = [entry for entry in among if wanted and all(word in entry.words for word in wanted)]
    return sorted(found, key=lambda entry: not all(word in _plain(entry.label) for word in wanted))


def _of_setting(name: str) -> Entry:
    spec = spec_of(name)
    label, page = spec.label, tr(spec.group.value)
    choices = [words for _, words in spec.choices]
    told = [label, page, spec.help, spec.special, *choices]
    return Entry(name, label, page, _plain(" ".join(told)))


def _plain(text: str) -> str:
    """In small letters and without accents, as people type who are in a hurry."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
