"""Numbers as people type them: with comma or point, in groups, in digits of other scripts, with a unit."""

import math
import re
import unicodedata
from fractions import Fraction

from moodguard.translation import tr

# Units that a number may be typed with in place of its own, in s.
_SECONDS = {"s": 1, "sec": 1, "secs": 1, "second": 1, "seconds": 1, "min": 60, "mins": 60, "minute": 60,
            "minutes": 60, "h": 3600, "hr": 3600, "hrs": 3600, "hour": 3600, "hours": 3600}  # fmt: skip
_PER_CENT = frozenset({"%", "percent", "per cent"})
# What NFKC leaves as it is. The Arabic signs can be nothing but decimal comma and mark of groups.
_SIGNS = str.maketrans(
    {"\u2212": "-", "\u066b": "\ue000", "\u066c": "_", "\u066a": "%", "\u2019": "'", "\u2044": "/"}
)
UNSEEN = re.compile("[\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")  # directions of writing
_RAISED = ("<super>", "<sub>", "<circle>")  # powers and marks, which NFKC would make plain digits
_DECIMAL = "\ue000"  # what is a decimal sign beyond doubt
_PARTS = re.compile(
    rf"([+-]?)\s*([\d.,'_\s/{_DECIMAL}]*\d[.,{_DECIMAL}]?|[.,{_DECIMAL}]\d+)(e[+-]?\d+)?\s*(\D*)", re.I
)
_GROUPED = {
    mark: re.compile(rf"\d{{1,3}}(?:{re.escape(mark)}\d{{2,3}})*{re.escape(mark)}\d{{3}}") for mark in " '_.,"
}


def parse_number(text: str, *, unit: str = "", decimal: str = ".", group: str = "") -> float:
    """The number in `text`, finite. `unit` is what it is counted in, and may be typed behind it.

    `decimal` and `group` are the marks of the user's language; a point is always a decimal sign as well. A
    time may be typed in another unit of time, and is given in `unit`. Raises ValueError, in words, where
    there is no number, or could be two: in German, “1.000” is a thousand to some and one to others.
    """
    plain = _plain(text)
    found = _PARTS.fullmatch(plain)
    if found is None:
        raise ValueError(tr("“{typed}” is no number").format(typed=text.strip()))
    sign, body, exponent, typed_unit = found.groups()
    value = _value(text.strip(), body.strip(), decimal, group) * float(f"1{exponent or 'e0'}")
    value *= _factor(text.strip(), typed_unit.strip().casefold(), unit)
    if not math.isfinite(value):
        raise ValueError(tr("“{typed}” is no number that can be used").format(typed=text.strip()))
    return -value if sign == "-" else value


def _plain(text: str) -> str:
    """The same in Latin digits and plain signs; “2½” as “2 1/2”."""
    apart = "".join(f" {c} " if unicodedata.category(c) == "No" else c for c in UNSEEN.sub("", text))
    apart = "".join("?" if unicodedata.decomposition(c).startswith(_RAISED) else c for c in apart)
    known = unicodedata.normalize("NFKC", apart).translate(_SIGNS)
    return re.sub(r"\s+", " ", latin_digits(known)).strip()


def latin_digits(text: str) -> str:
    """The same, with 0 to 9 in place of the digits of other scripts."""
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text)


def _value(typed: str, body: str, decimal: str, group: str) -> float:
    if "/" in body:
        return _fraction(typed, body)
    decimal = decimal if decimal in (".", ",") else ","  # of scripts with a sign of their own
    body = body.replace(_DECIMAL, decimal) if not {".", ","} & set(body) else body.replace(_DECIMAL, "?")
    marks = [c for c in body if not c.isdigit()]
    points = [c for c in marks if c in ".,"]
    last = points[-1] if points else ""
    if len(set(points)) == 2 or (last and {" ", "'", "_"} & set(marks)):
        return _in_parts(typed, *body.rsplit(last, 1))  # the last mark can only be the decimal one
    if len(points) == 1 and not _may_be_group(body, last):
        return float(body.replace(",", "."))
    if len(points) == 1:
        return _by_language(typed, body, last, decimal, group)
    return _in_parts(typed, body, "") if marks else float(body)


def _may_be_group(body: str, mark: str) -> bool:
    return bool(_GROUPED[mark].fullmatch(body)) and not body.startswith("0")


def _by_language(typed: str, body: str, mark: str, decimal: str, group: str) -> float:
    """A number like 1.000 or 1,000."""
    as_decimal, as_group = mark in (decimal, "."), mark == group
    if as_decimal != as_group:
        return float(body.replace(mark, "." if as_decimal else ""))
    whole, rest = body.split(mark)
    raise ValueError(
        tr("“{typed}” could be {one} or {other}; type it without that mark").format(
            typed=typed, one=f"{whole}{rest}", other=f"{whole}.{rest[:1]}"
        )
    )


def _in_parts(typed: str, whole: str, rest: str) -> float:
    """`whole` in groups of one kind, and what is behind the decimal sign."""
    marks = {c for c in whole if not c.isdigit()}
    grouped = len(marks) == 1 and _GROUPED.get(min(marks), _NEVER).fullmatch(whole)
    if (marks and not grouped) or not re.fullmatch(r"\d*", rest):
        raise ValueError(tr("“{typed}” is no number").format(typed=typed))
    return float(f"{re.sub(r'[^0-9]', '', whole)}.{rest or 0}")


_NEVER = re.compile(r"(?!)")


def _fraction(typed: str, body: str) -> float:
    found = re.fullmatch(r"(?:(\d{1,9}) )?(\d{1,9}) ?/ ?(\d{1,9})", body)
    if found is None or int(found[3]) == 0:
        raise ValueError(tr("“{typed}” is no number").format(typed=typed))
    return float(int(found[1] or 0) + Fraction(int(found[2]), int(found[3])))


def _factor(typed: str, given: str, unit: str) -> float:
    """What a number typed with the unit `given` is to be multiplied by to be counted in `unit`."""
    given = given.rstrip(".") if given != "." else given
    if not given or given == unit.casefold() or (unit == "%" and given in _PER_CENT):
        return 1.0
    if given in _SECONDS and unit in _SECONDS:
        return _SECONDS[given] / _SECONDS[unit]
    if given in _PER_CENT and unit == "share":
        return 0.01
    if unit in ("", "share"):
        raise ValueError(tr("“{typed}” is no number").format(typed=typed))
    raise ValueError(tr("“{typed}” is no number of {unit}").format(typed=typed, unit=unit))
