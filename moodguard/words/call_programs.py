"""Programs that people call with: what uses camera or microphone, by the name that they know it by."""

from collections.abc import Iterable

from moodguard.translation import listed, tr

MOST_NAMED = 2
LONGEST_NAME = 20
# By what the names of their processes begin with.
_CALLING = {
    "zoom": "Zoom",
    "teams": "Teams",
    "ms-teams": "Teams",
    "msteams": "Teams",
    "skype": "Skype",
    "webex": "Webex",
    "ciscocollab": "Webex",
    "discord": "Discord",
    "signal": "Signal",
    "whatsapp": "WhatsApp",
    "telegram": "Telegram",
    "facetime": "FaceTime",
    "jitsi": "Jitsi",
    "slack": "Slack",
    "gotomeeting": "GoTo",
    "bluejeans": "BlueJeans",
    "element": "Element",
    "linphone": "Linphone",
}


def call_in_words(programs: Iterable[str]) -> str:
    """Why to be quiet while `programs`, names of processes, use camera or microphone; there is at least one.

    A call is only spoken of where the program is for calls: another one may record, or show the user to
    themselves.
    """
    names = sorted(set(programs))
    calling = sorted({called for name in names if (called := _calling(name))})
    if calling:
        return tr("you are in a call ({programs})").format(programs=_listed(calling))
    shown = _listed([_shortened(name) for name in names])
    return tr("{programs} (uses|use) the camera or microphone", "", len(names)).format(programs=shown)


def running_in_words(programs: Iterable[str]) -> str:
    """Why to be quiet while `programs`, of the user's list, run; there is at least one."""
    names = sorted(set(programs))
    shown = _listed([_shortened(name) for name in names])
    return tr("{programs} (is|are) running", "", len(names)).format(programs=shown)


def _calling(name: str) -> str:
    """What people call this program for calls; "" for any other."""
    plain = name.casefold()
    return next((called for begin, called in _CALLING.items() if plain.startswith(begin)), "")


def _listed(names: list[str]) -> str:
    if len(names) > MOST_NAMED:
        return tr("{programs} and others").format(programs=", ".join(names[:MOST_NAMED]))
    return listed(names)


def _shortened(name: str) -> str:
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1]}…"
