"""The one place that knows where things lie."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from moodguard.system.looking import is_file

APP = "moodguard"
HOME_VARIABLE = "MOODGUARD_HOME"
DATA_VARIABLE = "MOODGUARD_DATA"
MANUAL = "how-it-works-in-short.md"
DETECTOR_FILE = "face_detection_yunet_2026may.onnx"


def assets_dir() -> Path:
    """The pictures, models and icons that MoodGuard ships with: in the bundle, the wheel or the checkout."""
    bundle = getattr(sys, "_MEIPASS", None)
    package = Path(__file__).resolve().parent.parent
    places = [Path(bundle) / "assets"] if bundle else [package / "_assets", package.parent / "assets"]
    for place in places:
        if place.is_dir():
            return place
    return places[-1]


def manual_file() -> Path | None:
    """The page that says in short how MoodGuard works: in the bundle, the wheel or the checkout, or None.

    Beside it lies the page that it leads to, which says all of it.
    """
    places = [assets_dir() / MANUAL, assets_dir().parent / "docs" / MANUAL]
    return next((place for place in places if is_file(place)), None)


@dataclass(frozen=True)
class Paths:
    """Folders of one user. Everything the app writes lies below them."""

    config: Path
    data: Path
    cache: Path
    state: Path

    @property
    def roots(self) -> tuple[Path, ...]:
        """All of them."""
        return (self.config, self.data, self.cache, self.state)

    @property
    def settings_file(self) -> Path:
        """The settings, as JSON."""
        return self.config / "settings.json"

    @property
    def consent_file(self) -> Path:
        """The user's yes to the camera, and since when."""
        return self.config / "consent.json"

    @property
    def log_file(self) -> Path:
        """The log: states and errors, never pictures, never moods."""
        return self.state / "moodguard.log"

    @property
    def screenshots(self) -> Path:
        """Pictures of the app's windows, from a run without a screen."""
        return self.state / "screenshots"

    @property
    def memory_file(self) -> Path:
        """What survives a restart: a pause, a silent time."""
        return self.state / "memory.json"

    @property
    def window_places(self) -> Path:
        """Where windows were last, as JSON."""
        return self.state / "windows.json"

    @property
    def wallpapers(self) -> Path:
        """The picture that was last made the wallpaper, for the desktop to find it."""
        return self.data / "wallpaper"

    @property
    def profiles(self) -> Path:
        """A folder for each profile, and the list of them."""
        return self.data / "profiles"

    @property
    def importing(self) -> Path:
        """A backup that is being brought back."""
        return self.data / "importing"

    @property
    def lock_file(self) -> Path:
        """Held by the one running instance."""
        return self.state / "moodguard.lock"

    @property
    def models(self) -> Path:
        """Where a user drops models of their own."""
        return self.data / "models"

    @property
    def painted(self) -> Path:
        """Where newly painted pictures are kept, in a folder for each profile."""
        return self.cache / "painted"


class NoHomeError(Exception):
    """It can't be told where this user's folders are; the message says why, and what to do."""


def user_paths() -> Paths:
    """This user's folders; all below `MOODGUARD_HOME` where that is set (a portable copy, or a test).

    Raises NoHomeError.
    """
    home = os.environ.get(HOME_VARIABLE)
    if home:
        return _below(_absolute(home))
    dirs = platformdirs.PlatformDirs(APP, appauthor=False)
    try:
        found = Paths(
            Path(dirs.user_config_dir), Path(dirs.user_data_dir), Path(dirs.user_cache_dir),
            Path(dirs.user_state_dir),
        )  # fmt: skip
    except RuntimeError as error:
        raise NoHomeError(_no_home()) from error
    named = os.environ.get("HOME", os.sep)  # "" would make folders in the topmost one
    if not all(root.is_absolute() for root in found.roots) or not (
        sys.platform == "win32" or Path(named).is_absolute()
    ):
        raise NoHomeError(_no_home())
    return found


def nowhere() -> Paths:
    """Folders that are not there and can't be made, for a run that keeps nothing."""
    return _below(Path(os.devnull).absolute() / APP)


def _below(root: Path) -> Paths:
    return Paths(root / "config", root / "data", root / "cache", root / "state")


def _absolute(home: str) -> Path:
    try:
        return Path(home).absolute()
    except OSError as error:
        raise NoHomeError(
            f"MOODGUARD_HOME names “{home}”, as seen from the folder that this was started in, and that is "
            "gone. Start it from another folder, or name that one in full."
        ) from error


def _no_home() -> str:
    named = os.environ.get("HOME")
    why = "HOME is not set, and the system does not know you" if named is None else f"HOME is “{named}”"
    return (
        f"MoodGuard can't tell where your home folder is: {why}. Set HOME to it, or name a folder for "
        "MoodGuard alone in MOODGUARD_HOME."
    )


def detector_file(paths: Paths) -> Path | None:
    """The YuNet face detector's file, if there is one: beside the data, the user's own, or the bundle's."""
    places = [paths.data / "detector", assets_dir() / "detector"]
    data = os.environ.get(DATA_VARIABLE)
    if data:
        places.insert(0, Path(data) / "detector")
    for place in places:
        if is_file(place / DETECTOR_FILE):
            return place / DETECTOR_FILE
    return None
