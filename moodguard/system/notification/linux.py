"""Notifications on Linux: by the desktop's notification server, or from inside a sandbox by its portal.

After freedesktop.org's Desktop Notifications Specification, and the documentation of
org.freedesktop.portal.Notification.
"""

import html
import logging

from PySide6.QtCore import QObject

from moodguard.system.dbus.connection import BusConnection
from moodguard.system.dbus.message import Kind, Message
from moodguard.system.dbus.wire import Variant
from moodguard.system.notification.interface import Notice, Notifier

log = logging.getLogger(__name__)

SERVER, SERVER_PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
PORTAL, PORTAL_PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
PORTAL_NOTIFICATION = "org.freedesktop.portal.Notification"
OURS = "suggestion"  # the portal's notices have names
_DEFAULT = "default"  # what a click on the notice itself means
_LOW_URGENCY = 0


class LinuxNotifier(Notifier):
    """Asks the server first, and the portal where there is none."""

    def __init__(self, bus: BusConnection, parent: QObject | None = None) -> None:
        """`bus` is the session's, for this alone."""
        super().__init__(parent)
        self._bus = bus
        self._notice: Notice | None = None
        self._number: int | None = None  # the server's, of the notice that is shown
        self._by_portal = False
        self._from = ""  # the unique name of who shows it
        bus.heard.connect(self._hear)
        bus.lost.connect(self._lost)

    def show(self, notice: Notice) -> None:
        """As `Notifier.show`."""
        self.dismiss()
        self._notice = notice
        self._bus.listen(f"type='signal',sender='{SERVER}',interface='{SERVER}'")
        buttons = [(_DEFAULT, notice.actions[0][1]), *notice.actions] if notice.actions else []
        body = (
            "MoodGuard",
            0,
            "moodguard",
            notice.title,
            html.escape(notice.text, quote=False),  # of the marks that some servers know
            [text for button in buttons for text in button],
            {"urgency": Variant("y", _LOW_URGENCY), "transient": Variant("b", True)},
            round(notice.seconds * 1000),
        )
        self._bus.call(
            SERVER,
            SERVER_PATH,
            f"{SERVER}.Notify",
            "susssasa{sv}i",
            body,
            then=lambda reply: self._shown_by_server(notice, reply),
            start=True,
        )

    def dismiss(self) -> None:
        """As `Notifier.dismiss`."""
        self._notice = None
        if self._number is not None:
            self._bus.call(SERVER, SERVER_PATH, f"{SERVER}.CloseNotification", "u", (self._number,))
        if self._by_portal:
            self._bus.call(PORTAL, PORTAL_PATH, f"{PORTAL_NOTIFICATION}.RemoveNotification", "s", (OURS,))
        self._number, self._by_portal = None, False

    def _shown_by_server(self, notice: Notice, reply: Message | None) -> None:
        shown = reply is not None and reply.kind is Kind.REPLY and reply.signature == "u"
        if reply is not None and shown:
            number = reply.body[0]
            if notice is not self._notice:  # taken back before it was there
                self._bus.call(SERVER, SERVER_PATH, f"{SERVER}.CloseNotification", "u", (number,))
            elif isinstance(number, int):
                self._number, self._from = number, reply.sender
        elif notice is self._notice:
            self._ask_portal(notice)

    def _ask_portal(self, notice: Notice) -> None:
        self._bus.listen(f"type='signal',sender='{PORTAL}',interface='{PORTAL_NOTIFICATION}'")
        buttons = [
            {"label": Variant("s", label), "action": Variant("s", name)} for name, label in notice.actions
        ]
        content = {
            "title": Variant("s", notice.title),
            "body": Variant("s", notice.text),
            "priority": Variant("s", "low"),
            "buttons": Variant("aa{sv}", buttons),
        }
        if notice.actions:
            content["default-action"] = Variant("s", notice.actions[0][0])
        self._bus.call(
            PORTAL,
            PORTAL_PATH,
            f"{PORTAL_NOTIFICATION}.AddNotification",
            "sa{sv}",
            (OURS, content),
            then=lambda reply: self._shown_by_portal(notice, reply),
            start=True,
        )

    def _shown_by_portal(self, notice: Notice, reply: Message | None) -> None:
        if notice is not self._notice:
            return
        if reply is not None and reply.kind is Kind.REPLY:
            self._by_portal, self._from = True, reply.sender
            return
        log.info("the desktop shows no notifications: %s", reply.error if reply is not None else "no answer")
        self._notice = None
        self.failed.emit()

    def _hear(self, message: Message) -> None:
        if message.sender != self._from or self._notice is None:
            return
        name = f"{message.interface}.{message.member}"
        if name == f"{SERVER}.ActionInvoked" and message.body[:1] == (self._number,):
            self._act(str(message.body[1]))
        elif name == f"{SERVER}.NotificationClosed" and message.body[:1] == (self._number,):
            self._notice = self._number = None
        elif (
            name == f"{PORTAL_NOTIFICATION}.ActionInvoked" and message.body[:1] == (OURS,) and self._by_portal
        ):
            self._act(str(message.body[1]))

    def _act(self, action: str) -> None:
        names = [name for name, _ in self._notice.actions] if self._notice is not None else []
        action = names[0] if action == _DEFAULT and names else action
        if action in names:
            self.dismiss()
            self.acted.emit(action)

    def _lost(self) -> None:
        self._number, self._by_portal = None, False
