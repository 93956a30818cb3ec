"""Why MoodGuard is quiet, and why the camera is off, in words."""

from moodguard.mood.quiet_reasons import Quiet, Reason
from moodguard.translation import to_translate, tr
from moodguard.words.call_programs import call_in_words, running_in_words

_WHY = {
    Quiet.SCHEDULE: to_translate("outside your hours"),
    Quiet.LOCKED: to_translate("the screen is locked"),
    Quiet.AWAY: to_translate("you seem to be away"),
    Quiet.CALL: to_translate("the camera or microphone is in use"),
    Quiet.PROGRAM: to_translate("a program that you have listed is running"),
    Quiet.BUSY: to_translate("your calendar says that you are busy"),
    Quiet.FULLSCREEN: to_translate("something fills the screen"),
    Quiet.DO_NOT_DISTURB: to_translate("do not disturb is on"),
    Quiet.UNSURE: to_translate("checking that you are not in a call"),
    Quiet.RESUMED: to_translate("the computer has just woken up"),
}


def why_quiet_words(reason: Reason) -> str:
    """The reason, to stand behind "Quiet:", with names of programs where there are any."""
    if reason.quiet is Quiet.CALL and reason.programs:
        return call_in_words(reason.programs)
    if reason.quiet is Quiet.PROGRAM and reason.programs:
        return running_in_words(reason.programs)
    return tr(_WHY[reason.quiet])


def why_off(paused: bool, reason: Reason | None) -> str:
    """How a camera is that is off: "off while you are in a call (Zoom)", or plainly "off"."""
    if paused:
        return tr("off while MoodGuard is paused")
    if reason is None or not reason.camera_off:
        return tr("off", "the camera")
    if reason.quiet is Quiet.SCHEDULE:
        return tr("off outside your hours")
    return tr("off while {reason}").format(reason=why_quiet_words(reason))
