"""The app under test: made with real files and windows, shown samples, and asked for what it shows."""

from collections.abc import Callable
from dataclasses import dataclass, field

from moodguard.app.app import App
from moodguard.desktop.break_card import BreakCard
from moodguard.desktop.calibration_dialog import CalibrationDialog
from moodguard.desktop.main_window import MainWindow
from moodguard.desktop.viewer import Viewer
from moodguard.reading import Reading
from moodguard.store.paths import Paths
from moodguard.store.person import RestingFace
from moodguard.store.profiles import Profile, ProfileStore
from moodguard.system.autostart import AutostartError
from moodguard.system.camera_permission import CameraPermission, Permission

MakeApp = Callable[..., App]


@dataclass
class FakeAutostart:
    """Starts nothing at login, but keeps what it was asked for."""

    enabled: bool = False
    broken: bool = False
    calls: list[str] = field(default_factory=list)

    def is_enabled(self) -> bool:
        """As in Autostart."""
        return self.enabled

    def enable(self) -> None:
        """As in Autostart."""
        if self.broken:
            raise AutostartError("The autostart folder can't be written.")
        self.enabled = True
        self.calls.append("enable")

    def disable(self) -> None:
        """As in Autostart."""
        self.enabled = False

    def follow_program(self) -> bool:
        """As in Autostart."""
        if self.broken:
            raise AutostartError("At login an old MoodGuard is still started.")
        self.calls.append("follow")
        return self.enabled


class FakePermission(CameraPermission):
    """A system that asks the user."""

    def __init__(self, state: Permission) -> None:
        self.now = state
        self.asked: list[Callable[[], None]] = []

    def state(self) -> Permission:
        """As in CameraPermission."""
        return self.now

    def ask(self, answered: Callable[[], None]) -> None:
        """As in CameraPermission."""
        self.asked.append(answered)


def active(paths: Paths) -> Profile:
    """The profile in use, as it is on disk."""
    return ProfileStore(paths.profiles).load().active


# --- what the app is shown


def show_tension(app: App, minutes: float = 40) -> None:
    """Let the companion see negative readings, as if the sampler had sent them."""
    start = app.companion.status().mood.time
    for number in range(round(minutes * 6)):
        app.handle_sample(Reading(start + number * 10, {"angry": 1.0}, 1.0, 1.0))


def show_resting_face(app: App, readings: int = 40, negative: float = 0.6) -> None:
    """Two readings a second of a face at rest, with this P(negative)."""
    start = app.companion.status().mood.time
    for number in range(readings):
        app.handle_sample(Reading(start + number / 2, {"angry": negative}, negative, 1.0))


def look_at_pictures(app: App) -> None:
    """Tense minutes, then two pictures of the gallery that calm, with readings as the sampler sends them."""
    time = app.clock()

    def read(count: int, negative: float) -> None:
        nonlocal time
        for _ in range(count):
            time += 5
            app.clock.skip(5)
            app.handle_sample(Reading(time, {"angry": negative, "calm": 1 - negative}, negative, 1.0))

    read(20, 0.9)
    app.gallery.open()
    viewer = viewer_of(app)
    shown = app.curator.arrange(app.active_profile.settings).paths
    for path in shown[:2]:
        viewer.turned_to.emit(path)
        read(6, 0.02)
    viewer.turned_to.emit(None)
    read(8, 0.02)


def give_resting_face(app: App, location: float) -> RestingFace:
    """Give the profile in use a resting face, as a calibration would."""
    face = RestingFace(location, 1.0, location, app.companion.model_threshold)
    app.companion.set_resting_face(face)
    return face


# --- what it shows


def card_of(app: App) -> BreakCard:
    """The break card, which must have been shown."""
    assert app.steps.card is not None
    return app.steps.card


def viewer_of(app: App) -> Viewer:
    """The gallery's window, which must have been shown."""
    assert app.gallery.viewer is not None
    return app.gallery.viewer


def calibration_of(app: App) -> CalibrationDialog:
    """The calibration's dialog, opened."""
    app.calibration.open()
    assert app.calibration.dialog is not None
    return app.calibration.dialog


def dialog_of(app: App, page: str = "") -> MainWindow:
    """The window, opened at that page, or at one of settings."""
    app.settings.open(page)
    assert app.settings.dialog is not None
    app.settings.dialog.finish()
    return app.settings.dialog
