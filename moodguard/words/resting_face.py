"""What is known of the user's resting face, in words."""

from moodguard.mood.baseline import Standing, standing_of
from moodguard.mood.learned_rest import LearnedRest
from moodguard.store.person import RestingFace
from moodguard.translation import to_translate, tr

_WORDS = {
    Standing.BEGUN: to_translate(
        "MoodGuard has begun to learn your resting face. Measuring it is a quicker start."
    ),
    Standing.UNKNOWN: to_translate(
        "Your resting face is not known yet, so MoodGuard goes by that of people in general."
    ),
    Standing.OF_ANOTHER_MODEL: to_translate(
        "Your resting face was measured with another expression model. Measure it again."
    ),
    Standing.STERN: to_translate(
        "Your resting face looks a little stern, and MoodGuard now takes that as normal."
    ),
    Standing.RELAXED: to_translate(
        "Your resting face looks relaxed, so MoodGuard can notice tension a little sooner."
    ),
    Standing.USUAL: to_translate("Your resting face looks much like that of people in general."),
}


def resting_face_words(
    face: RestingFace | None, model_threshold: float, learned: LearnedRest | None = None
) -> str:
    """What the baseline means for its user: what was measured, and what was learned with or without that."""
    return tr(_WORDS[standing_of(face, model_threshold, learned)])
