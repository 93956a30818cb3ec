"""The themes of MoodGuard's pictures and painter in the user's language; those of others keep their names."""

from moodguard.translation import to_translate, tr

OWN = frozenset(
    {
        to_translate("Blue hour"),
        to_translate("Dusk"),
        to_translate("Forest"),
        to_translate("Golden light"),
        to_translate("Hills"),
        to_translate("Mist"),
        to_translate("Night"),
        to_translate("Rocks and water"),
        to_translate("Sky"),
        to_translate("Turquoise water"),
    }
)


def theme_words(name: str) -> str:
    """What a theme is called where it is shown."""
    return tr(name) if name in OWN else name
