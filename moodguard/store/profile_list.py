"""The list of profiles as its file has it: their names, and which is in use."""

import itertools
import re
from collections.abc import Mapping
from dataclasses import dataclass

from moodguard.store.json_values import NO_FIELDS, Checked, fields_of, text

FILE_VERSION = 1
LONGEST_NAME = 40
MOST_PROFILES = 20
PROFILE_ID = re.compile(r"profile-([1-9][0-9]{0,8})")


@dataclass(frozen=True)
class Listed:
    """Names by id, the id of the active profile, and in words what in the list can't be used."""

    names: dict[str, str]
    active: str
    complaints: tuple[str, ...]


def parse_list(content: object) -> Listed:
    """What the list says. Raises ValueError where it is no list of profiles at all."""
    checked = Checked(content, FILE_VERSION)
    names = Checked(checked.take("names", fields_of, NO_FIELDS))
    found = {each: names.take(each, _name, "") for each in names.content if PROFILE_ID.fullmatch(each)}
    active = checked.take("active", lambda value: text(value, LONGEST_NAME), "")
    kept = dict(itertools.islice(found.items(), MOST_PROFILES))
    if len(kept) < len(found):
        names.complaints.append(f"it names {len(found)} profiles, and there are {MOST_PROFILES} at most")
    return Listed(kept, active, (*checked.complaints, *names.complaints))


def _name(value: object) -> str:
    """A name on one line; "" for none, of which one is made then. Raises ValueError."""
    return clean_name(text(value, 10 * LONGEST_NAME))[:LONGEST_NAME].strip()


def list_record(names: Mapping[str, str], active: str) -> dict[str, object]:
    """The list as what JSON can hold."""
    return {"version": FILE_VERSION, "active": active, "names": dict(names)}


def clean_name(name: str) -> str:
    """A name on one line, with nothing in it that can't be seen."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in name).split())
