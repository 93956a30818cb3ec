"""Values that are legal JSON, and that no file of ours can mean."""

import json

# As they stand in a file.
ABSURD = (
    "NaN", "Infinity", "-Infinity", "1e308", "-1e308", "1e999", "5e-324", "-0.0", "-1", "9" * 400, "9" * 5000,
    "-" + "9" * 5000, "1e18", "253402300800", "4294967296", "true", "null", '"7"', '"\\ud800"', '"\\udc80"',
    '"\\u0000"', '"\\u001b[2J\\u202e"', '"' + "x" * 9999 + '"', '"0000-00-00"', '"9999-12-31T23:59:59+99:99"',
    "[]", "{}", "[" + "0, " * 9999 + "0]", "[" * 500 + "]" * 500, '{"a":' * 9999 + "1" + "}" * 9999,
)  # fmt: skip


def with_value(content: dict[str, object], name: str, value: str) -> str:
    """`content` as JSON, with the text `value` in place of what it has by that name."""
    return json.dumps(content | {name: "@"}).replace('"@"', value)
