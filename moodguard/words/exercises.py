"""The guided minutes in words: what to do at each moment, and how long it still is."""

import math

from moodguard.mood.exercises import Phase
from moodguard.translation import to_translate, tr

PHASES = {
    Phase.IN: to_translate("Breathe in"),
    Phase.FULL: to_translate("Hold"),
    Phase.OUT: to_translate("Breathe out"),
    Phase.EMPTY: to_translate("Rest"),
}
# By the name of the pose: its title, and what to do.
POSES = {
    "neck": (to_translate("Neck"), to_translate("Let your head sink towards one shoulder, and breathe.")),
    "shoulders": (
        to_translate("Shoulders"),
        to_translate("Draw them up to your ears, hold, and let them fall."),
    ),
    "arms": (to_translate("Arms"), to_translate("Reach up with both hands, as far as feels good.")),
    "sides": (to_translate("Sides"), to_translate("One arm over your head: lean over a little.")),
    "wrists": (to_translate("Wrists"), to_translate("Arm out, fingers up: draw them gently back.")),
    "back": (to_translate("Back"), to_translate("Let your upper body hang, with loose arms and neck.")),
}


def time_left(seconds: float) -> str:
    """So many seconds that are left of a break, in words that change once a minute."""
    minutes = math.ceil(seconds / 60)
    return tr("Less than a minute left") if minutes <= 1 else tr("About %n minute(s) left", "", minutes)
