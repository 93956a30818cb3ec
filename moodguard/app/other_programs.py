"""Other programs: those that the user wants run, those on the bus, and calendars that others write."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from moodguard.app.bus_interface import BusInterfaceController
from moodguard.app.calendars import CalendarsController
from moodguard.app.events import EventsController
from moodguard.app.gallery import GalleryController
from moodguard.app.hooks import HooksController
from moodguard.app.minute import MinuteController
from moodguard.app.quiet import QuietController
from moodguard.app.remembered_state import RememberedStateController
from moodguard.app.settings import SettingsController
from moodguard.app.status import StatusController
from moodguard.app.steps import StepsController
from moodguard.companion import Companion
from moodguard.store.settings import Settings
from moodguard.system.single_instance import Command

if TYPE_CHECKING:
    from moodguard.desktop.main_window import MainWindow


class OtherPrograms(QObject):
    """Puts these parts together, and tells them what happens."""

    changed = Signal()  # what is wrong with one of them is another thing

    def __init__(
        self,
        companion: Companion,
        remembered: RememberedStateController,
        in_force: Callable[[], Settings],
        reply_to: Callable[[Command, str], str],
        *,
        settings: SettingsController,
        quiet: QuietController,
        parent: QObject,
    ) -> None:
        """`in_force` gives the settings that hold; `reply_to` carries out what comes over the bus."""
        super().__init__(parent)
        self.hooks = HooksController(in_force, self)
        self.events = EventsController(companion, lambda: remembered.enabled, self)
        self.calendars = CalendarsController(in_force, self)
        self.bus_interface = BusInterfaceController(in_force, reply_to, self)
        self.events.happened.connect(self.hooks.run)
        self.events.happened.connect(self.bus_interface.tell)
        self.calendars.found.connect(quiet.set_busy)
        for part in (self.hooks, self.calendars, self.bus_interface):
            part.changed.connect(self.changed)
        settings.applied.connect(self.calendars.follow_settings)
        settings.applied.connect(self.bus_interface.follow_settings)
        settings.dialog_created.connect(self._connect_window)

    def listen(
        self,
        steps: StepsController,
        minute: MinuteController,
        gallery: GalleryController,
        status: StatusController,
    ) -> None:
        """From now on what happens there is an event."""
        steps.shown.connect(self.events.note_step)
        minute.ended.connect(lambda _: self.events.note_break_done())
        gallery.closed.connect(self.events.note_break_done)
        status.updated.connect(self.events.update)

    @property
    def problems(self) -> tuple[str, ...]:
        """What is wrong with each of them, in words; "" for nothing."""
        return self.calendars.problem, self.hooks.problem, self.bus_interface.problem

    def start(self) -> None:
        """Read calendars, and be on the bus, where the user wants that."""
        self.calendars.follow_settings()
        self.bus_interface.follow_settings()

    def stop(self) -> None:
        """End what runs, and leave the bus."""
        self.hooks.stop()
        self.calendars.stop()
        self.bus_interface.stop()

    def _connect_window(self, window: "MainWindow") -> None:
        window.settings.test_requested.connect(self.hooks.test)
        self.hooks.tested.connect(window.settings.say_tested)
