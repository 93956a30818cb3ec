"""Why a look gave no reading, and what helps, in words."""

from moodguard.reading import Absence
from moodguard.translation import to_translate, tr

# Behind "Not read:" and in the middle of other sentences, so without a capital.
_WHY = {
    Absence.NO_FACE: to_translate("no face in view"),
    Absence.NO_LIGHT: to_translate("it is too dark to see you, or the camera is covered"),
    Absence.TOO_FAR: to_translate("you are too far from the camera to be seen well"),
    Absence.POOR_LIGHT: to_translate("I can't read you well in this light"),
    Absence.NEW_LIGHT: to_translate("getting to know the new light or place"),
    Absence.BLURRED: to_translate("the picture of you is blurred"),
    Absence.TURNED_AWAY: to_translate("you are turned away from the camera"),
    Absence.HIDDEN: to_translate("part of your face is covered"),
    Absence.POOR_FACE: to_translate("your face can't be seen well"),
    Absence.CAMERA_BUSY: to_translate("another program may be using the camera"),
    Absence.CAMERA_GONE: to_translate("no camera is plugged in"),
    Absence.CAMERA_STUCK: to_translate("the camera does not answer"),
    Absence.NO_PERMISSION: to_translate("MoodGuard is not allowed to use the camera"),
    Absence.NO_CONSENT: to_translate("you have not said yes to the camera"),
    Absence.BAD_FRAME: to_translate("the camera's picture can't be read"),
    Absence.BAD_MODEL: to_translate("your expression can't be told just now"),
}
_WHAT_HELPS = {
    Absence.NO_FACE: to_translate("MoodGuard goes on as soon as you are back."),
    Absence.NO_LIGHT: to_translate("Open its cover, or switch a lamp on."),
    Absence.TOO_FAR: to_translate("Come a little closer."),
    Absence.POOR_LIGHT: to_translate(
        "A lamp in front of you helps, or a curtain before the sun. Nothing is guessed."
    ),
    Absence.NEW_LIGHT: to_translate(
        "Faces look different in it, so MoodGuard looks for a minute before it says anything."
    ),
    Absence.BLURRED: to_translate("Wiping the camera may help."),
    Absence.TURNED_AWAY: to_translate("Turn towards the screen."),
    Absence.HIDDEN: to_translate("A hand, a cup or the edge of the picture may be in the way."),
    Absence.POOR_FACE: to_translate("Turn towards the screen, with a lamp in front of you."),
    Absence.CAMERA_BUSY: to_translate("MoodGuard waits, and tries again by itself."),
    Absence.CAMERA_GONE: to_translate("Plug one in, or choose another one in the settings."),
    Absence.CAMERA_STUCK: to_translate(
        "It is tried again by itself. Unplugging it and plugging it in again may help."
    ),
    Absence.NO_PERMISSION: to_translate("The system's privacy settings can change that."),
    Absence.NO_CONSENT: to_translate("It stays shut until you do, in the welcome or in the settings."),
    Absence.BAD_FRAME: to_translate(
        "It is tried again by itself. You can choose another camera in the settings."
    ),
    Absence.BAD_MODEL: to_translate("It is tried again by itself."),
}
GOOD = to_translate("Good: your face can be seen well.")
SIT_DOWN = to_translate("Sit in front of the camera.")


def why_absent(absence: Absence) -> str:
    """The reason, to stand within a sentence."""
    return tr(_WHY[absence])


def as_sentence(words: str) -> str:
    """The same words with a capital at their beginning."""
    return words[:1].upper() + words[1:]


def what_helps(absence: Absence) -> str:
    """What goes on by itself then, or what the user can do, in a sentence."""
    return tr(_WHAT_HELPS[absence])


def hint_for(obstacle: Absence | None) -> str:
    """What is in the way of seeing a face, and what helps; that it is good where nothing is."""
    if obstacle is None:
        return tr(GOOD)
    helps = tr(SIT_DOWN) if obstacle is Absence.NO_FACE else what_helps(obstacle)
    return f"{as_sentence(why_absent(obstacle))}. {helps}"
