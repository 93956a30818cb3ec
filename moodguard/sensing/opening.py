"""Puts a watcher together from what the user chose, and falls back in words where a part is missing."""

import logging
from dataclasses import dataclass, replace
from pathlib import Path

from moodguard.reading import Absence
from moodguard.sensing.demo import DemoSource
from moodguard.sensing.expressions import ExpressionModel, ModelError
from moodguard.sensing.faces import DetectorError, open_detector
from moodguard.sensing.sources import CameraSource, FolderSource, Source, SourceError, VideoSource
from moodguard.sensing.watcher import Watcher
from moodguard.store.paths import Paths, assets_dir, detector_file
from moodguard.store.settings import Settings

log = logging.getLogger(__name__)

DEMO = "demo"
CAMERA = "camera"
AUTO = "auto"
NO_CAMERA = "No camera was found, so a drawn demo is playing. Plug one in and choose it in the settings."


class OpeningError(Exception):
    """Nothing can be watched; the message says why and what to do."""


@dataclass(frozen=True)
class Wanted:
    """What to watch with.

    `source` is AUTO (a camera, or else the demo), CAMERA, DEMO, or the path of a video or a picture folder;
    `camera` the value of the camera to use ("" for the first); `model` the user's own model, if any;
    `shipped_model` the one to fall back to; `detector` YuNet's file, if any. `speed`: seconds that one second
    of a video counts for. `endless` plays the demo for ever.
    """

    source: str
    shipped_model: Path
    camera: str = ""
    keep_camera_open: bool = False
    model: Path | None = None
    detector: Path | None = None
    speed: float = 1.0
    endless: bool = True


@dataclass(frozen=True)
class Opened:
    """A watcher that is ready, and in words what had to be replaced on the way."""

    watcher: Watcher
    problems: tuple[str, ...] = ()


def wanted_by(settings: Settings, paths: Paths, source: str, speed: float = 1.0) -> Wanted:
    """What the settings ask for, with the files where this user has them."""
    return Wanted(
        source=source,
        shipped_model=assets_dir() / "models" / "expression.onnx",
        camera=settings.camera,
        keep_camera_open=settings.keep_camera_open,
        model=Path(settings.expression_model) if settings.expression_model else None,
        detector=detector_file(paths),
        speed=speed,
    )


def open_watcher(wanted: Wanted) -> Opened:
    """Open source, detector and model. Raises OpeningError where one is missing and none can replace it."""
    model, model_problem = _open_model(wanted)
    try:
        detector = open_detector(wanted.detector)
    except DetectorError as error:
        raise OpeningError(f"{error} Install MoodGuard again.") from error
    source, source_problem = _open_source(wanted)
    problems = tuple(p for p in (model_problem, source_problem) if p)
    for problem in problems:
        log.warning("%s", problem)
    log.info("watching %s with %s and %s", source.name, detector.name, model.path.name)
    return Opened(Watcher(source, detector, model), problems)


def _open_model(wanted: Wanted) -> tuple[ExpressionModel, str]:
    problem = ""
    if wanted.model is not None:
        try:
            return ExpressionModel(wanted.model), ""
        except ModelError as error:
            problem = f"Your expression model can't be used: {error}. The one MoodGuard ships with is used."
    try:
        return ExpressionModel(wanted.shipped_model), problem
    except ModelError as error:
        raise OpeningError(
            f"MoodGuard's expression model can't be used: {error}. Install it again."
        ) from error


def _open_source(wanted: Wanted) -> tuple[Source, str]:
    if wanted.source == DEMO:
        return DemoSource(endless=wanted.endless), ""
    if wanted.source == CAMERA:
        return _camera(wanted), ""
    if wanted.source == AUTO:
        return _camera_or_demo(_camera(wanted), wanted)
    path = Path(wanted.source)
    try:
        return (FolderSource(path) if path.is_dir() else VideoSource(path, wanted.speed)), ""
    except SourceError as error:
        raise OpeningError(str(error)) from error


def _camera(wanted: Wanted) -> CameraSource:
    return CameraSource(wanted.camera, keep_open=wanted.keep_camera_open)


def _camera_or_demo(camera: CameraSource, wanted: Wanted) -> tuple[Source, str]:
    try:
        camera.grab(0)
    except SourceError as error:
        if error.why is not Absence.CAMERA_GONE:
            return camera, str(error)
        return DemoSource(endless=wanted.endless), NO_CAMERA
    finally:
        camera.close()
    return camera, ""


def replay_of(wanted: Wanted) -> Wanted:
    """The same, for a run that has to end: the demo's day is played once."""
    return replace(wanted, endless=False)
