"""The names of expressions: FER-2013's, FER+'s, and what other face sets call the same."""

FER_CLASSES = ("angry", "disgust", "fear", "happy", "sad", "surprise", "neutral")
NEGATIVE = frozenset({"angry", "disgust", "fear", "sad"})

# FER+ in the order of its votes, by FER-2013's names where they mean the same.
FERPLUS_CLASSES = ("neutral", "happy", "surprise", "sad", "angry", "disgust", "fear", "contempt")
FERPLUS_VOTES = (*FERPLUS_CLASSES, "unknown", "not a face")

# What a face set may hold: contempt is in FER+ and CK+, but no class of FER-2013.
KNOWN_CLASSES = (*FER_CLASSES, "contempt")

_ALIASES = {
    "anger": "angry",
    "disgusted": "disgust",
    "fearful": "fear",
    "afraid": "fear",
    "scared": "fear",
    "happiness": "happy",
    "joy": "happy",
    "sadness": "sad",
    "surprised": "surprise",
    "contemptuous": "contempt",
    "calm": "neutral",
    # The two letters of KDEF and JAFFE; what they call differently is fear.
    "an": "angry",
    "di": "disgust",
    "af": "fear",
    "fe": "fear",
    "ha": "happy",
    "sa": "sad",
    "su": "surprise",
    "ne": "neutral",
}


def canonical(name: str) -> str | None:
    """FER-2013's name (or contempt) for an expression, whatever its spelling; None for an unknown one."""
    plain = name.strip().lower()
    plain = _ALIASES.get(plain, plain)
    return plain if plain in KNOWN_CLASSES else None
