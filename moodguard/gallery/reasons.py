"""Why a picture hangs where it does, in words: only what is known, and nothing of numbers."""

from collections.abc import Container
from pathlib import Path

from moodguard.gallery.album import Picture
from moodguard.gallery.first_picture import proof
from moodguard.gallery.taste import WORTH_TELLING, theme_worths
from moodguard.store.taste import Answer, Known, Learned
from moodguard.store.theme_words import theme_words
from moodguard.translation import to_translate, tr

NEW = to_translate("New to you.")


def why(learned: Learned, picture: Picture, best: Container[Path], *, painted: bool) -> str:
    """Why this user is shown `picture`, in a sentence.

    `best` are those for a first visit, `painted` says that MoodGuard has painted it for this user.
    """
    known = learned.pictures.get(picture.key)
    if known is not None and known.answer is not None:
        return (
            tr("You like this one.")
            if known.answer is Answer.LIKE
            else tr("You said that it is not for you.")
        )
    if proof(known):
        return tr("You have looked calmer with this one before.")
    return (
        _by_theme(learned, picture)
        or (tr("One of the best for a first visit.") if known is None and picture.path in best else "")
        or _by_novelty(known, painted=painted)
    )


def _by_theme(learned: Learned, picture: Picture) -> str:
    liked = {known.theme for known in learned.pictures.values() if known.answer is Answer.LIKE}
    if picture.theme in liked:
        return tr("You liked others of “{theme}”.").format(theme=theme_words(picture.theme))
    for worth in theme_worths(learned):
        if worth.theme == picture.theme and worth.mean > WORTH_TELLING * worth.spread:
            return tr("You have looked calmer with “{theme}” before.").format(
                theme=theme_words(picture.theme)
            )
    return ""


def _by_novelty(known: Known | None, *, painted: bool) -> str:
    if known is not None:
        return tr("For a change: now and then comes one of which little is known yet.")
    return tr("Painted for you, and new to you.") if painted else tr(NEW)
