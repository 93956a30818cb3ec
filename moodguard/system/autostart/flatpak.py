"""Starting at login out of a Flatpak: asked of the desktop's portal, which may ask the user.

After the documentation of org.freedesktop.portal.Background. What it was last told is noted as an entry in
the Flatpak's own autostart folder, which no desktop looks into: nobody can ask the portal for it.
"""

import logging
import os
import threading
from collections.abc import Callable

from moodguard.system.autostart.interface import AUTOSTARTED_OPTION, Autostart, AutostartError
from moodguard.system.autostart.xdg import XdgAutostart
from moodguard.system.dbus.conversation import Conversation
from moodguard.system.dbus.message import Kind
from moodguard.system.dbus.wire import Variant
from moodguard.translation import to_translate, tr

log = logging.getLogger(__name__)

SERVICE, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
BACKGROUND, REQUEST = "org.freedesktop.portal.Background", "org.freedesktop.portal.Request"
COMMAND = ("moodguard", AUTOSTARTED_OPTION)  # as it is called within the Flatpak
REASON = to_translate(
    "MoodGuard waits in the tray and offers a pause when you have looked tense for a while."
)
USER_SECONDS = 120.0  # for somebody to answer a question of the desktop's
_UNASKED_SECONDS = 1.5  # after that the desktop is asking its user, which nobody waits for at a window
_DONE = 0  # of the portal's answers
_NO_PORTAL = to_translate(
    "MoodGuard can't set itself to start at login from within its Flatpak. Your desktop can: add MoodGuard "
    "to the programs that start with it, in its settings."
)
_ASKING = to_translate(
    "Your desktop asks you whether MoodGuard may start when you log in. Once you have said yes there, it "
    "does."
)
_REFUSED = to_translate(
    "Your desktop does not let MoodGuard start when you log in. Allow it in the desktop's settings, under "
    "the programs that may run in the background, then switch it on here again."
)
_STILL = to_translate(
    "MoodGuard may still start at login, since your desktop can't be told otherwise just now. Take it out of "
    "the programs that start with your desktop, in its settings."
)


class FlatpakAutostart(Autostart):
    """Asks the portal on a thread of its own, which goes on to wait for the user where that takes longer."""

    def __init__(self, note: XdgAutostart, addresses: str, wait_seconds: float = _UNASKED_SECONDS) -> None:
        """`note` is where it is noted what the portal was told; `addresses` are those of the session's bus.

        `wait_seconds` is how long the caller waits for an answer.
        """
        self._note = note
        self._addresses = addresses
        self._wait_seconds = wait_seconds

    def is_enabled(self) -> bool:
        """Whether the portal was told so last; what the user does in the desktop's settings, nobody tells."""
        return self._note.is_enabled()

    def enable(self) -> None:
        """Ask the portal. Raises AutostartError, also while the desktop asks its user."""
        asked = _Asking(self._addresses, wanted=True, then=self._note.enable)
        match asked.answer(self._wait_seconds):
            case True:
                return
            case False:
                raise AutostartError(tr(_REFUSED) if asked.reached else tr(_NO_PORTAL))
            case None:
                raise AutostartError(tr(_ASKING))

    def disable(self) -> None:
        """Tell the portal; where it was never told otherwise, do nothing. Raises AutostartError."""
        if not self._note.entry.exists():
            return
        if not _Asking(self._addresses, wanted=False, then=self._note.disable).answer(self._wait_seconds):
            raise AutostartError(tr(_STILL))

    def follow_program(self) -> bool:
        """The portal starts the Flatpak by its name, wherever that lies."""
        return False


class _Asking:
    """One question to the portal. `reached`: it was there, so a no is somebody's."""

    def __init__(self, addresses: str, *, wanted: bool, then: Callable[[], None]) -> None:
        """`then` is called once the portal has done as `wanted`."""
        self.reached = False
        self._addresses = addresses
        self._wanted = wanted
        self._then = then
        self._done: bool | None = None
        self._error: AutostartError | None = None
        self._thread = threading.Thread(target=self._ask, name="autostart portal", daemon=True)
        self._thread.start()

    def answer(self, seconds: float) -> bool | None:
        """Whether it is done; None while nobody has said. Raises AutostartError where it can't be noted."""
        self._thread.join(seconds)
        if self._error is not None:
            raise self._error
        return self._done

    def _ask(self) -> None:
        talk = Conversation(self._addresses, USER_SECONDS)
        try:
            done = self._said_yes(talk)
            if done:
                self._then()
            self._done = done
        except AutostartError as error:
            log.warning("%s", error)
            self._error = error
        finally:
            talk.close()

    def _said_yes(self, talk: Conversation) -> bool:
        token = f"moodguard{os.getpid()}"
        talk.listen(f"type='signal',sender='{SERVICE}',interface='{REQUEST}',member='Response'")
        options = {
            "handle_token": Variant("s", token), "reason": Variant("s", tr(REASON)),
            "autostart": Variant("b", self._wanted), "commandline": Variant("as", list(COMMAND)),
        }  # fmt: skip
        reply = talk.ask(SERVICE, PATH, f"{BACKGROUND}.RequestBackground", "sa{sv}", ("", options))
        if reply is None or reply.kind is not Kind.REPLY:
            log.info("no start at login from the desktop: %s", reply.error if reply else "no answer")
            return False
        self.reached = True
        response = talk.signal(
            lambda found: (
                found.sender == reply.sender
                and (found.interface, found.signature) == (REQUEST, "ua{sv}")
                and found.path.endswith(f"/{token}")
            )
        )
        if response is None:
            return False
        code, results = response.body
        granted = isinstance(results, dict) and results.get("autostart") is True
        return code == _DONE and granted is self._wanted
