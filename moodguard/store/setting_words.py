"""The value of a setting as somebody would say it: with its unit, or by the name of the choice."""

from typing import Any

from moodguard.store.settings import Kind, spec_of
from moodguard.system.file_names import shown
from moodguard.translation import number_words, tr

LONGEST = 60  # letters of a text; what is longer is cut


def value_words(name: str, value: Any) -> str:
    """`value`, as the setting of that name holds it, in words."""
    spec = spec_of(name)
    if spec.kind is Kind.SWITCH:
        return tr("on") if value else tr("off")
    if spec.kind in (Kind.CHOICE, Kind.STEPS):
        return tr(dict(spec.choices)[value])
    if spec.special and value in (spec.low, ""):
        return spec.special
    if spec.kind is Kind.SHARE:
        return f"{number_words(value * 100, 0)} %"
    if spec.kind in (Kind.NUMBER, Kind.WHOLE):
        digits = 0 if float(value).is_integer() else 1
        return f"{number_words(value, digits)} {spec.unit}".strip()
    return _short(str(value)) or tr("nothing")


def _short(text: str) -> str:
    line = " / ".join(filter(None, map(str.strip, shown(text).splitlines())))
    return line if len(line) <= LONGEST else f"{line[:LONGEST]}…"
