"""The settings: one typed schema, from which the dialog, the file and the checks follow."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from enum import Enum
from typing import Any

from moodguard.store.break_messages import BREAK_MESSAGES
from moodguard.store.hours import parse_hours
from moodguard.store.json_values import number
from moodguard.store.listed import check_calendar_files, check_program_names, lines_of
from moodguard.store.numbers import parse_number
from moodguard.store.user_command import parse_command
from moodguard.system.key_combination import parse_keys
from moodguard.translation import tr


class Group(Enum):
    """A page of the settings dialog; the value is its title."""

    GENERAL = "General"
    CAMERA = "Camera"
    MOOD = "When to speak up"
    QUIET = "Quiet times"
    GALLERY = "Gallery"
    BREAKS = "Guided minutes"
    LOOKS = "Colours and text"
    SHORTCUTS = "Shortcuts"
    AUTOMATION = "Other programs"


class Kind(Enum):
    """How a setting is shown and edited."""

    SWITCH = "switch"
    NUMBER = "number"
    WHOLE = "whole number"
    SHARE = "share"  # kept as 0..1, shown in per cent
    TEXT = "text"
    FOLDER = "folder"
    FILE = "file"
    SOUND = "sound"  # an audio file, or a folder of them
    CAMERA = "camera"
    LINES = "lines"  # a text of several lines
    CHOICE = "choice"  # one of `choices`
    STEPS = "steps"  # one of `choices`, which have an order, on a slider
    HOURS = "hours"  # hours of the week, as a text or on a grid
    SHORTCUT = "shortcut"  # keys that are pressed together, such as Ctrl+Alt+B
    COMMAND = "command"  # a program and its arguments, one a line
    THEMES = "themes"  # names of themes that are switched off, one a line


PLACES = (Kind.FILE, Kind.FOLDER, Kind.SOUND)  # what names something on the disk


@dataclass(frozen=True)
class Spec:
    """What a person needs to know of one setting, and what the program needs to check it.

    `low` and `high` are in the unit of the stored value. `special` is what the lowest number, or the empty
    text, means in words. `parse` raises ValueError, in words, for a text that can't be used.
    """

    group: Group
    kind: Kind
    label: str
    help: str
    low: float = 0
    high: float = 1
    step: float = 1
    unit: str = ""
    special: str = ""
    parse: Callable[[str], object] | None = None
    choices: tuple[tuple[str, str], ...] = ()  # value and label of each, for a choice
    personal: bool = False  # kept with the profile, not with what all profiles share
    advanced: bool = False  # for few: on its page it stands below what everybody looks for


class Strictness(Enum):
    """How readily MoodGuard speaks up; the value is how it is kept in the settings."""

    VERY_GENTLE = "very-gentle"
    GENTLE = "gentle"
    USUAL = "usual"
    EAGER = "eager"
    VERY_EAGER = "very-eager"


def _one_line_at_least(text: str) -> None:
    if not text.strip():
        raise ValueError("at least one message is needed")


# What no text can hold: a zero, and halves of letters. Some of those stand for the bytes of file names in
# another encoding.
_NO_LETTERS = re.compile("[\0\ud800-\udfff]")
_NO_LETTERS_OF_FILES = re.compile("[\0\ud800-\udc7f\udd00-\udfff]")
_OF_FILES = (Kind.FOLDER, Kind.FILE, Kind.SOUND, Kind.CAMERA, Kind.THEMES)


def _setting(default: Any, *spec: Any, **more: Any) -> Any:
    return field(default=default, metadata={"spec": Spec(*spec, **more)})


def _shortcut(label: str, help_text: str) -> Any:
    return _setting(
        "", Group.SHORTCUTS, Kind.SHORTCUT, label, help_text, high=60, special="None", parse=parse_keys
    )


def _hook(label: str, help_text: str) -> Any:
    return _setting("", Group.AUTOMATION, Kind.COMMAND, label, help_text, high=4000, parse=parse_command)


@dataclass(frozen=True)
class Settings:
    """All that a user can choose. Times are in the unit that the name says; shares are 0..1."""

    start_at_login: bool = _setting(
        False, Group.GENERAL, Kind.SWITCH, "Start when I log in",
        "MoodGuard then waits in the tray. It never starts by itself unless you switch this on.",
    )  # fmt: skip
    language: str = _setting(
        "system", Group.GENERAL, Kind.CHOICE, "Language",
        "Of MoodGuard's windows and cards. What you have written yourself stays as it is.",
        choices=(
            ("system", "As the system"), ("en", "English"), ("de", "Deutsch"), ("fr", "Français"),
            ("es", "Español"), ("pt", "Português"), ("zh", "简体中文"), ("ja", "日本語"),
        ),
    )  # fmt: skip
    break_message: str = _setting(
        BREAK_MESSAGES, Group.GENERAL, Kind.LINES, "Break messages",
        "One a line. The small card that suggests a break shows them in turn.", high=2000,
        parse=_one_line_at_least,
    )  # fmt: skip
    as_notification: bool = _setting(
        False, Group.GENERAL, Kind.SWITCH, "Suggest by a notification of the desktop",
        "In place of the card. Where the desktop shows none, the card comes all the same.",
    )  # fmt: skip
    history_weeks: int = _setting(
        12, Group.GENERAL, Kind.WHOLE, "Keep my history for",
        "How your days were, as numbers on this computer alone: “How am I doing” shows them. What is "
        "older is erased within the hour.",
        low=0, high=520, step=4, unit="weeks", special="Keep nothing",
    )  # fmt: skip
    calm_sound: str = _setting(
        "", Group.GENERAL, Kind.SOUND, "Calm sound",
        "An audio file of yours, or a folder of them. The card then has a button that plays one with the "
        "player that you use.", high=4000, special="None",
    )  # fmt: skip
    pause_players: bool = _setting(
        False, Group.GENERAL, Kind.SWITCH, "Pause music and films during a break",
        "What plays is paused when a break begins, and goes on after it. On Linux, with players that can be "
        "told.",
    )  # fmt: skip
    break_seconds: float = _setting(
        45.0, Group.GENERAL, Kind.NUMBER, "Break message stays for",
        "It never takes the keyboard, and a click sends it away.", low=5, high=600, step=5, unit="s",
        advanced=True,
    )  # fmt: skip
    card_screen: str = _setting(
        "pointer", Group.GENERAL, Kind.CHOICE, "Show the card on",
        "Where you have several screens.",
        choices=(("pointer", "Where the mouse is"), ("primary", "The main screen"), ("all", "All screens")),
        advanced=True,
    )  # fmt: skip
    typing_pause_seconds: float = _setting(
        3.0, Group.GENERAL, Kind.NUMBER, "Wait until I pause for",
        "Nothing comes up while you type or move the mouse, but when you have paused for so long, or after 3 "
        "minutes at the latest.", low=0, high=30, step=1, unit="s", special="Don't wait", advanced=True,
    )  # fmt: skip
    camera: str = _setting(
        "", Group.CAMERA, Kind.CAMERA, "Camera",
        "Pictures from it are looked at in memory and forgotten at once.", high=400,
        special="The first one found",
    )  # fmt: skip
    sample_seconds: float = _setting(
        10.0, Group.CAMERA, Kind.NUMBER, "Look about every",
        "Longer is lighter on the computer; shorter notices sooner.", low=0.5, high=60, step=0.5, unit="s",
        advanced=True,
    )  # fmt: skip
    adapt_rate: bool = _setting(
        True, Group.CAMERA, Kind.SWITCH, "Look more or less often by itself",
        "Half as often while all is calm or you are away, half as often again on battery, and twice as often "
        "while tension builds.", advanced=True,
    )  # fmt: skip
    keep_camera_open: bool = _setting(
        False, Group.CAMERA, Kind.SWITCH, "Keep the camera open between looks",
        "Its light then stays on, and other programs may not be able to use the camera.", advanced=True,
    )  # fmt: skip
    expression_model: str = _setting(
        "", Group.CAMERA, Kind.FILE, "Expression model",
        "For experts: a file of your own that tells expressions apart, made for MoodGuard.",
        high=4000, special="The one MoodGuard ships with", advanced=True,
    )  # fmt: skip
    strictness: str = _setting(
        Strictness.USUAL.value, Group.MOOD, Kind.STEPS, "How easily MoodGuard speaks up",
        "To the right it speaks up sooner, and errs more often. To the left it comes later and less often.",
        choices=(
            ("very-gentle", "Very gentle"), ("gentle", "Gentle"), ("usual", "As usual"), ("eager", "Eager"),
            ("very-eager", "Very eager"),
        ),
        personal=True,
    )  # fmt: skip
    use_resting_face: bool = _setting(
        True, Group.MOOD, Kind.SWITCH, "Judge by my resting face",
        "A face that looks stern by nature is then not taken for tense. MoodGuard learns it by and by; "
        "measuring it takes 20 seconds.",
        personal=True,
    )  # fmt: skip
    daily_cap: int = _setting(
        4, Group.MOOD, Kind.WHOLE, "Suggest a break at most",
        "So that MoodGuard itself never becomes a disturbance.",
        low=0, high=50, step=1, unit="times a day", special="No limit",
    )  # fmt: skip
    rest_minutes: float = _setting(
        60.0, Group.MOOD, Kind.NUMBER, "Afterwards stay silent for",
        "After a suggestion MoodGuard leaves you alone for this long.", low=1, high=720, step=5, unit="min",
    )  # fmt: skip
    hours: str = _setting(
        "", Group.MOOD, Kind.HOURS, "Watch only at these hours",
        "At other times the camera is off. Drag over the hours, or go there with the arrow keys and press "
        "Space, or type them: “Mon-Fri 9:00-17:30; Sat 10-12”.", high=400,
        special="At any time", parse=parse_hours,
    )  # fmt: skip
    check_in: str = _setting(
        "never", Group.MOOD, Kind.CHOICE, "Ask me how I am",
        "A small card with three buttons, when you pause. Your answer helps MoodGuard to tell your face; no "
        "answer is fine, too.",
        choices=(("never", "Never"), ("week", "At most once a week"), ("day", "At most once a day")),
        personal=True, advanced=True,
    )  # fmt: skip
    negative_threshold: float = _setting(
        0.0, Group.MOOD, Kind.SHARE, "A face counts as tense from",
        "Higher: MoodGuard is slower to take a face for tense, and errs less often.",
        low=0, high=0.99, step=0.01, special="MoodGuard decides", personal=True, advanced=True,
    )  # fmt: skip
    window_minutes: float = _setting(
        20.0, Group.MOOD, Kind.NUMBER, "Look back over",
        "What was seen longer ago no longer counts.", low=1, high=120, step=1, unit="min", advanced=True,
    )  # fmt: skip
    mood_minutes: float = _setting(
        15.0, Group.MOOD, Kind.NUMBER, "A tense mood lasts about",
        "A few tense looks are then no mood yet, and one smile does not end it.",
        low=0, high=120, step=5, unit="min", special="Each look alone", advanced=True,
    )  # fmt: skip
    coverage_share: float = _setting(
        0.15, Group.MOOD, Kind.SHARE, "Seen for at least",
        "MoodGuard stays silent until it has seen your face for this much of that time.",
        low=0.05, high=1, step=0.05, advanced=True,
    )  # fmt: skip
    break_share: float = _setting(
        0.1, Group.MOOD, Kind.SHARE, "Suggest a break when tense for",
        "How much of that time has to look tense. Lower: MoodGuard speaks up sooner, and errs more often.",
        low=0.01, high=1, step=0.01, advanced=True,
    )  # fmt: skip
    sure_share: float = _setting(
        0.78, Group.MOOD, Kind.SHARE, "And when this sure that it goes on",
        "Higher: MoodGuard errs less often, and speaks up later.",
        low=0.05, high=0.99, step=0.01, advanced=True,
    )  # fmt: skip
    follow_up_minutes: float = _setting(
        10.0, Group.MOOD, Kind.NUMBER, "Then watch for another",
        "If you look tense for much of this time, too, a quiet minute is suggested.",
        low=0.5, high=120, step=0.5, unit="min", advanced=True,
    )  # fmt: skip
    gallery_share: float = _setting(
        0.5, Group.MOOD, Kind.SHARE, "Suggest that quiet minute when tense for",
        "How much of the time since the first suggestion has to look tense.",
        low=0.01, high=1, step=0.01, advanced=True,
    )  # fmt: skip
    gallery_minutes: float = _setting(
        5.0, Group.MOOD, Kind.NUMBER, "Give the gallery",
        "After this time, or when you close it, MoodGuard leaves you alone for a while.",
        low=0.5, high=120, step=0.5, unit="min", advanced=True,
    )  # fmt: skip
    quiet_in_calls: bool = _setting(
        True, Group.QUIET, Kind.SWITCH, "Switch the camera off in calls",
        "While another program uses the camera or the microphone.",
    )  # fmt: skip
    quiet_in_fullscreen: bool = _setting(
        True, Group.QUIET, Kind.SWITCH, "Say nothing while something fills the screen",
        "A film, a game or a presentation. MoodGuard goes on watching.",
    )  # fmt: skip
    quiet_when_undisturbed: bool = _setting(
        True, Group.QUIET, Kind.SWITCH, "Respect “do not disturb”",
        "MoodGuard goes on watching, but says nothing until it is switched off.",
    )  # fmt: skip
    quiet_programs: str = _setting(
        "", Group.QUIET, Kind.LINES, "Pause while one of these programs runs",
        "Their names, one a line, like obs or powerpnt. The camera is off meanwhile.",
        high=4000, advanced=True, parse=check_program_names,
    )  # fmt: skip
    quiet_calendars: str = _setting(
        "", Group.QUIET, Kind.LINES, "Pause at the busy times of these calendars",
        "Calendar files (.ics) on this computer, one a line. Only the times are read. Whole days, and what "
        "is marked as free, don't count.",
        high=8000, advanced=True, parse=check_calendar_files,
    )  # fmt: skip
    away_minutes: float = _setting(
        5.0, Group.QUIET, Kind.NUMBER, "Switch the camera off when I am away for",
        "Counted from the last key or mouse movement.", low=1, high=720, step=1, unit="min",
    )  # fmt: skip
    gallery_folder: str = _setting(
        "", Group.GALLERY, Kind.FOLDER, "Picture folder",
        "PNG, JPEG and WebP pictures in it are shown. Each folder in it is a theme.", high=4000,
        special="MoodGuard's own paintings", personal=True,
    )  # fmt: skip
    gallery_mixed: bool = _setting(
        False, Group.GALLERY, Kind.SWITCH, "Show MoodGuard's paintings beside my pictures",
        "Otherwise they are shown where no folder is chosen.", personal=True,
    )  # fmt: skip
    gallery_without: str = _setting(
        "", Group.GALLERY, Kind.THEMES, "What you like to see",
        "Themes that are switched off are not shown. MoodGuard chooses among the others.", high=4000,
        personal=True,
    )  # fmt: skip
    gallery_opens_itself: bool = _setting(
        False, Group.GALLERY, Kind.SWITCH, "Open the gallery by itself",
        "When you still look tense some minutes after a suggestion. Otherwise a card offers it.",
    )  # fmt: skip
    slide_seconds: float = _setting(
        20.0, Group.GALLERY, Kind.NUMBER, "In the slideshow each picture stays for",
        "Long enough to breathe out.", low=5, high=600, step=5, unit="s", advanced=True,
    )  # fmt: skip
    gallery_moves: bool = _setting(
        True, Group.GALLERY, Kind.SWITCH, "Let pictures drift in the slideshow",
        "So slowly that you hardly notice. Off, they keep still.", advanced=True,
    )  # fmt: skip
    paint_by_itself: bool = _setting(
        True, Group.GALLERY, Kind.SWITCH, "Paint new pictures by itself",
        "A few at a time, like those that have calmed you, while the computer has nothing better to do: not "
        "in calls, in full screen or on battery. You are never in them.", advanced=True,
    )  # fmt: skip
    paintings_kept: int = _setting(
        60, Group.GALLERY, Kind.WHOLE, "Keep at most",
        "Of the new pictures, those that help you least go first, then the oldest. They take 50 MB at most.",
        low=4, high=500, step=4, unit="paintings", advanced=True,
    )  # fmt: skip
    breathing: str = _setting(
        "4-6", Group.BREAKS, Kind.CHOICE, "Breathe",
        "How long to breathe in, hold and breathe out, in seconds. You can change it while you breathe.",
        choices=(
            ("4-6", "4 in, 6 out"), ("box", "4 in, hold 4, 4 out, rest 4"), ("4-7-8", "4 in, hold 7, 8 out"),
        ),
    )  # fmt: skip
    breathing_in_words: bool = _setting(
        False, Group.BREAKS, Kind.SWITCH, "Breathe by words alone",
        "In place of the circle that grows and shrinks, with nothing that moves.",
    )  # fmt: skip
    minute_sound: str = _setting(
        "none", Group.BREAKS, Kind.CHOICE, "Sound during a minute",
        "Made by MoodGuard itself. It fades in and out, and ends with the minute.",
        choices=(
            ("none", "No sound"), ("rain", "Rain"), ("waves", "Waves"), ("wind", "Wind"),
            ("brown", "Deep rush"),
        ),
    )  # fmt: skip
    minute_volume: float = _setting(
        0.4, Group.BREAKS, Kind.SHARE, "How loud", "On top of the volume of your computer.",
        low=0.05, high=1, step=0.05,
    )  # fmt: skip
    theme: str = _setting(
        "system", Group.LOOKS, Kind.CHOICE, "Light or dark",
        "“As the system has it” follows your desktop, also as it changes.",
        choices=(("system", "As the system has it"), ("light", "Light"), ("dark", "Dark")),
    )  # fmt: skip
    text_size: str = _setting(
        "100", Group.LOOKS, Kind.CHOICE, "Size of text",
        "In MoodGuard's own windows, on top of the size that your desktop has.",
        choices=(
            ("100", "As the system has it"), ("125", "A little larger"), ("150", "Larger"),
            ("200", "Twice as large"),
        ),
    )  # fmt: skip
    more_contrast: bool = _setting(
        False, Group.LOOKS, Kind.SWITCH, "More contrast",
        "Words and outlines stand out more. It is on anyway where your desktop asks for it.",
    )  # fmt: skip
    less_motion: bool = _setting(
        False, Group.LOOKS, Kind.SWITCH, "Less motion",
        "Nothing fades, drifts or grows: pictures keep still, and you breathe by words.",
    )  # fmt: skip
    announce: bool = _setting(
        True, Group.LOOKS, Kind.SWITCH, "Tell screen readers",
        "A screen reader then says a suggestion as it comes, for its card never takes the keyboard.",
    )  # fmt: skip
    shortcut_break: str = _shortcut(
        "Take a break now", "Press keys together, like Ctrl+Alt+B. They work whatever window is in front."
    )
    shortcut_pause: str = _shortcut("Pause or resume", "The camera is off while MoodGuard is paused.")
    shortcut_skip: str = _shortcut("Skip the suggestion", "As “Not now” on the card.")
    shortcut_later: str = _shortcut("Remind me in 10 minutes", "The suggestion then comes again.")
    shortcut_right: str = _shortcut("That was right", "MoodGuard then speaks up a little sooner.")
    shortcut_wrong: str = _shortcut("That was wrong", "MoodGuard is then slower to speak up.")
    bus_interface: bool = _setting(
        False, Group.AUTOMATION, Kind.SWITCH, "Let other programs of mine use MoodGuard",
        "By the desktop's message bus, on Linux: they can do what the icon's menu can, and are told of "
        "suggestions and pauses.",
    )  # fmt: skip
    hook_suggestion: str = _hook(
        "Run when MoodGuard suggests a break",
        "A program of yours: its name in the first line, then one argument a line. No shell is involved.",
    )
    hook_break_done: str = _hook(
        "Run when a break is over", "When a guided minute has ended, or the gallery was closed."
    )
    hook_paused: str = _hook("Run when a pause begins", "When you pause MoodGuard.")
    hook_resumed: str = _hook("Run when a pause ends", "When you resume MoodGuard, or a pause is over.")
    hook_camera_off: str = _hook(
        "Run when the camera goes off",
        "In a pause, in a call, out of hours, when you are away or the screen is locked.",
    )  # fmt: skip


def theme_names(text: str) -> list[str]:
    """The names in a setting of the kind THEMES."""
    return lines_of(text)


# The schema: the spec of each setting, in its order, and its words in English.
SPECS: Mapping[str, Spec] = {each.name: each.metadata["spec"] for each in fields(Settings)}


def spec_of(name: str) -> Spec:
    """The spec of the setting of that name, its words in the user's language; all else is in SPECS."""
    spec = SPECS[name]
    return replace(
        spec,
        label=tr(spec.label),
        help=tr(spec.help),
        unit=tr(spec.unit),
        special=tr(spec.special),
        choices=tuple((value, tr(label)) for value, label in spec.choices),
    )


# How a switch may be set in a text.
SWITCHED = {
    "true": True,
    "on": True,
    "yes": True,
    "1": True,
    "false": False,
    "off": False,
    "no": False,
    "0": False,
}
PERSONAL = frozenset(name for name, spec in SPECS.items() if spec.personal)
SHARED = frozenset(SPECS) - PERSONAL


def check(name: str, value: object) -> Any:
    """`value` as the setting `name` holds it. Raises ValueError, in words, where it can't be."""
    spec = SPECS[name]
    if spec.kind is Kind.SWITCH:
        if not isinstance(value, bool):
            why = tr("must be on or off")
            raise ValueError(f"“{tr(spec.label)}” {why}")
        return value
    if spec.kind in (Kind.NUMBER, Kind.SHARE, Kind.WHOLE):
        try:
            found = number(value, spec.low, spec.high)
        except ValueError as error:
            raise ValueError(f"“{tr(spec.label)}” {error}") from None
        return int(found) if spec.kind is Kind.WHOLE else found
    if spec.kind in (Kind.CHOICE, Kind.STEPS):
        names = [name for name, _ in spec.choices]
        if value not in names:
            why = tr("must be one of: {names}").format(names=", ".join(names))
            raise ValueError(f"“{tr(spec.label)}” {why}")
        return value
    unusable = _NO_LETTERS_OF_FILES if spec.kind in _OF_FILES else _NO_LETTERS
    if not isinstance(value, str) or len(value) > spec.high or unusable.search(value):
        why = tr("must be a text of at most %n letter(s)", "", round(spec.high))
        raise ValueError(f"“{tr(spec.label)}” {why}")
    if spec.parse is not None:
        try:
            spec.parse(value)
        except ValueError as error:
            raise ValueError(f"“{tr(spec.label)}”: {error}") from error
    return value


def parse_changes(texts: Iterable[str]) -> dict[str, Any]:
    """`NAME=VALUE` texts as values of settings, by name. Raises ValueError, in words."""
    changes: dict[str, Any] = {}
    for text in texts:
        name, _, value = text.partition("=")
        if name not in Settings.__dataclass_fields__:
            raise ValueError(
                f"there is no setting {name[:40]!r}; there are: {', '.join(Settings.__dataclass_fields__)}"
            )
        kind = SPECS[name].kind
        if kind is Kind.SWITCH:
            changes[name] = check(name, SWITCHED.get(value.strip().lower(), value))
        elif kind in (Kind.NUMBER, Kind.SHARE, Kind.WHOLE):
            changes[name] = check(name, _number(name, value))
        else:
            changes[name] = check(name, value)
    return changes


def _number(name: str, text: str) -> float:
    """What was typed for a setting that is a number; a share may be in per cent. Raises ValueError."""
    spec = SPECS[name]
    try:
        value = parse_number(text, unit="share" if spec.kind is Kind.SHARE else spec.unit)
    except ValueError as error:
        raise ValueError(f"{name} takes a number: {error}") from error
    if spec.kind is Kind.WHOLE and not value.is_integer():
        raise ValueError(f"{name} takes a whole number, not {text!r}")
    return value
