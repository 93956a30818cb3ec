"""Keyboard shortcuts under Wayland: asked of the desktop's portal, which asks the user.

After the documentation of org.freedesktop.portal.GlobalShortcuts. The user may choose other keys there than
those that were asked for.
"""

import itertools
import logging
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from moodguard.system.dbus.connection import BusConnection
from moodguard.system.dbus.message import Kind, Message
from moodguard.system.dbus.wire import Variant
from moodguard.system.key_combination import KeyCombination
from moodguard.system.shortcuts.interface import Shortcut, Shortcuts
from moodguard.system.shortcuts.keys import key_named
from moodguard.system.shortcuts.unavailable import WORDS as UNAVAILABLE
from moodguard.translation import to_translate, tr

log = logging.getLogger(__name__)

SERVICE, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
GLOBAL_SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"
_REQUEST, _SESSION = "org.freedesktop.portal.Request", "org.freedesktop.portal.Session"
REFUSED = to_translate(
    "The desktop gave MoodGuard no keyboard shortcuts: they were declined there. Save the settings with "
    "other keys to be asked again. All else works as usual."
)
_MOST_EARLY = 8
_DONE = 0  # of the portal's answers
_MODIFIERS = {"Ctrl": "CTRL", "Alt": "ALT", "Shift": "SHIFT", "Meta": "LOGO"}  # freedesktop.org's "shortcuts"
_Results = dict[object, object]


class PortalShortcuts(Shortcuts):
    """One session with the portal holds the keys; other keys need another session."""

    asks_user = True

    def __init__(self, bus: BusConnection, parent: QObject | None = None) -> None:
        """`bus` is the session's, for this alone."""
        super().__init__(parent)
        self._bus = bus
        self._wanted: tuple[Shortcut, ...] = ()
        self._session = ""
        self._portal = ""  # the unique name of who answers
        self._early: list[Message] = []
        self._tokens = itertools.count(1)
        self._requests: dict[str, Callable[[_Results | None], None]] = {}  # by the end of their path
        bus.heard.connect(self._hear)
        bus.lost.connect(self._lost)

    def register(self, wanted: Sequence[Shortcut]) -> None:
        """As `Shortcuts.register`; the desktop may ask its user first."""
        self.stop()
        self._wanted = tuple(wanted)
        if not wanted:
            self.registered.emit("")
            return
        self._bus.listen(f"type='signal',sender='{SERVICE}',interface='{_REQUEST}',member='Response'")
        self._bus.listen(
            f"type='signal',sender='{SERVICE}',interface='{GLOBAL_SHORTCUTS}',member='Activated'"
        )
        options = {"session_handle_token": Variant("s", f"moodguard{next(self._tokens)}")}
        self._ask("CreateSession", "", (), options, self._bind)

    def stop(self) -> None:
        """As `Shortcuts.stop`."""
        self._requests.clear()
        if self._session:
            self._bus.call(SERVICE, self._session, f"{_SESSION}.Close")
        self._session = ""

    def _bind(self, results: _Results | None) -> None:
        session = results.get("session_handle") if results is not None else None
        if not isinstance(session, str):
            self._fail(tr(REFUSED))
            return
        self._session = session
        shortcuts = [
            (
                each.name,
                {
                    "description": Variant("s", f"MoodGuard: {each.label}"),
                    "preferred_trigger": Variant("s", trigger(each.keys)),
                },
            )
            for each in self._wanted
        ]
        self._ask("BindShortcuts", "oa(sa{sv})s", (session, shortcuts, ""), {}, self._bound)

    def _bound(self, results: _Results | None) -> None:
        if results is None:
            self._fail(tr(REFUSED))
        else:
            self.registered.emit("")

    def _ask(
        self,
        method: str,
        signature: str,
        body: Sequence[object],
        options: dict[str, Variant],
        then: Callable[[_Results | None], None],
    ) -> None:
        """Call the portal; `then` gets what its user has answered, much later maybe, None for a no."""
        token = f"moodguard{next(self._tokens)}"
        self._requests[token] = then
        options["handle_token"] = Variant("s", token)

        def called(reply: Message | None) -> None:
            if token not in self._requests:
                return
            if reply is None or reply.kind is not Kind.REPLY:
                log.info("no keyboard shortcuts from the desktop: %s", reply.error if reply else "no answer")
                self._fail(UNAVAILABLE)
            else:
                self._portal = reply.sender
                early, self._early = self._early, []
                for message in early:
                    self._hear(message)

        self._bus.call(
            SERVICE,
            PATH,
            f"{GLOBAL_SHORTCUTS}.{method}",
            f"{signature}a{{sv}}",
            (*body, options),
            then=called,
            start=True,
        )

    def _hear(self, message: Message) -> None:
        if message.sender != self._portal:
            # It may be the portal, whose answer can come before its reply says who it is.
            self._early = [*self._early, message][-_MOST_EARLY:] if self._requests else []
            return
        if (message.interface, message.signature) == (_REQUEST, "ua{sv}"):
            code, results = message.body
            then = self._requests.pop(message.path.rpartition("/")[2], None)
            if then is not None and isinstance(results, dict):
                then(results if code == _DONE else None)
        elif (
            message.interface == GLOBAL_SHORTCUTS and message.member == "Activated" and len(message.body) > 1
        ):
            session, name = message.body[:2]
            if session == self._session and name in [each.name for each in self._wanted]:
                self.activated.emit(str(name))

    def _fail(self, words: str) -> None:
        self.stop()
        self.registered.emit(words)

    def _lost(self) -> None:
        if self._session or self._requests:
            self._requests.clear()
            self._session = ""
            self.registered.emit(UNAVAILABLE)


def trigger(keys: KeyCombination) -> str:
    """The keys as the portal takes them, like CTRL+ALT+b."""
    key = key_named(keys.key)
    name = key.keysym_name if key is not None else keys.key
    return "+".join([*(_MODIFIERS[each] for each in _MODIFIERS if each in keys.modifiers), name])
