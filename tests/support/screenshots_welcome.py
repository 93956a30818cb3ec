"""Pictures of the welcome; who sits before its camera is painted."""

from PySide6.QtTest import QTest

from moodguard.desktop.tray import TrayState, load_icons
from moodguard.desktop.welcome import WelcomeWindow
from moodguard.sensing.demo import DemoSource
from moodguard.store.paths import assets_dir
from moodguard.store.settings import Settings
from support.screenshots_shown import SETTLE_MS, SMALL, Shot

CAMERAS = [("Integrated camera", "/dev/video0")]


def welcome_screenshots(keep: Shot) -> None:
    """Its three pages."""
    icon = load_icons(assets_dir() / "icons")[TrayState.WATCHING]
    frame = DemoSource().grab(0)
    assert frame is not None
    scene = frame.pixels
    for small in (False, True):
        window = WelcomeWindow(lambda: CAMERAS, icon)
        window.fill(Settings(), consented=False, measured="", tray=True)
        window.show()
        if small:
            window.resize(SMALL)
        QTest.qWait(SETTLE_MS)
        keep("welcome", window, small=small, all_sizes=True)
        window.agree.click()
        window.camera.show_picture(scene.shape[1], scene.shape[0], scene[:, :, ::-1].tobytes())
        window.camera.say_hint("Turn towards the screen")
        QTest.qWait(SETTLE_MS)
        keep("welcome-camera", window, small=small, all_sizes=True)
        window.on.click()
        QTest.qWait(SETTLE_MS)
        keep("welcome-hours", window, small=small, all_sizes=False)
        window.close()
        window.deleteLater()
