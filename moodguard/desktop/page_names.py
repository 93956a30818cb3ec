"""The names by which the pages of the window are asked for. They weigh nothing; the window does."""

from moodguard.store.settings import Group

NOW, HISTORY, PROFILES, KNOWLEDGE = "now", "history", "profiles", "knowledge"
BACKUP, HELP = "backup", "help"


def name_of(group: Group) -> str:
    """The name of the page of that group of settings."""
    return group.name.lower()


def group_of(name: str) -> Group | None:
    """The group of settings on the page of that name, None where it has others things."""
    return next((group for group in Group if name_of(group) == name), None)
