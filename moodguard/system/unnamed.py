"""Takes the names of files, folders and people out of a text that is going to be shown to others."""

import re
from collections.abc import Iterable

_QUOTED = re.compile(r"“[^”\n]*”")
# A path goes on to the end of its clause: its folders may have blanks in their names.
_PATH = re.compile(r"(?<![\w.])(?:[A-Za-z]:[\\/]|\\\\|~?/)[^\n,;:()]*")
_FILE = re.compile(
    r"[^\s“”'\"()]+\.(?:aac|avi|flac|gif|ics|jpe?g|json|log|m4a|mkv|mov|mp3|mp4|og[ag]|onnx|opus|png|py|sock|"
    r"sqlite|svg|tmp|toml|txt|wav|webm|webp|wma|zip)\b",
    re.IGNORECASE,
)
LEFT_OUT = "[…]"


def without_names(text: str, names: Iterable[str] = ()) -> str:
    """`text` without quoted names, paths, names of files, and the `names` that are given."""
    for name in sorted(filter(None, names), key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", LEFT_OUT, text)
    for pattern in (_QUOTED, _PATH, _FILE):
        text = pattern.sub(LEFT_OUT, text)
    return text
