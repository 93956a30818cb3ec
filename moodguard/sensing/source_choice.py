"""Puts a watcher together from what the user chose, and falls back in words where a part is missing."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

from moodguard.sensing.camera import CameraSource
from moodguard.sensing.expressions import ExpressionModel, ModelError
from moodguard.sensing.faces import DetectorError, open_detector
from moodguard.sensing.shutter import Shutter
from moodguard.sensing.sources import FolderSource, Source, SourceError, VideoSource
from moodguard.sensing.watcher import Watcher
from moodguard.store.paths import Paths, assets_dir, detector_file
from moodguard.store.settings import Settings
from moodguard.system.file_names import named
from moodguard.system.looking import is_folder
from moodguard.system.onnx_session import Interrupt
from moodguard.translation import tr

log = logging.getLogger(__name__)

PLAIN_MODEL = "expression-float32.onnx"
DEMO = "demo"
CAMERA = "camera"
AUTO = "auto"  # the camera; where there is no screen, the demo instead
OF_CAMERA = (AUTO, CAMERA)
NONE_REFUSED: Mapping[Path, str] = MappingProxyType({})


class OpeningError(Exception):
    """Nothing can be watched; the message says why and what to do."""


@dataclass(frozen=True)
class Wanted:
    """What to watch with.

    `source` is AUTO or CAMERA (the camera), DEMO, or the path of a video or a picture folder;
    `camera` the value of the camera to use ("" for the first); `consented` whether the user has said yes to
    it, without which none is opened; `camera_permitted` whether the system lets us use cameras; `model`
    the user's own model, if any; `shipped_model` the one to fall back to; `detector` YuNet's file, if any.
    `speed`: seconds that one second of a video counts for. `endless` plays the demo for ever.
    """

    source: str
    shipped_model: Path
    camera: str = ""
    keep_camera_open: bool = False
    consented: bool = False
    camera_permitted: bool = True
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
        model=named(settings.expression_model) if settings.expression_model else None,
        detector=detector_file(paths),
        speed=speed,
    )


def open_watcher(
    wanted: Wanted,
    shutter: Shutter | None = None,
    refused: Mapping[Path, str] = NONE_REFUSED,
    interrupt: Interrupt | None = None,
) -> Opened:
    """Open source, detector and model; a camera is opened by leave of `shutter`.

    `refused` are models that have proved to be of no use, and why; `interrupt` ends a run of the model, which
    raises RunInterruptedError then. Raises OpeningError where one is missing
    and none can replace it, and ShutterClosedError.
    """
    model, model_problem = _open_model(wanted, refused, interrupt)
    try:
        detector = open_detector(wanted.detector)
    except DetectorError as error:
        raise OpeningError(f"{error} Install MoodGuard again.") from error
    source = _open_source(wanted, shutter or Shutter())
    problems = (model_problem,) if model_problem else ()
    if model_problem:
        log.warning("%s", model_problem)
    log.info("watching %s with %s and %s", source.name, detector.name, model.path.name)
    return Opened(Watcher(source, detector, model), problems)


def with_another_model(
    opened: Opened, wanted: Wanted, refused: Mapping[Path, str], interrupt: Interrupt | None = None
) -> Opened:
    """The same watcher goes on where it is, with a model that is not `refused`. Raises OpeningError."""
    model, problem = _open_model(wanted, refused, interrupt)
    log.warning("%s", problem or f"{model.path.name} is used from now on")
    opened.watcher.use_model(model)
    return replace(opened, problems=(problem,) if problem else ())


def model_of(wanted: Wanted) -> tuple[ExpressionModel, str]:
    """The model alone, and in words what had to be replaced ("" for nothing). Raises OpeningError."""
    return _open_model(wanted, NONE_REFUSED, None)


def _load_model(path: Path, refused: Mapping[Path, str], interrupt: Interrupt | None) -> ExpressionModel:
    if path in refused:
        raise ModelError(refused[path])
    return ExpressionModel(path, interrupt=interrupt)


def _open_model(
    wanted: Wanted, refused: Mapping[Path, str], interrupt: Interrupt | None
) -> tuple[ExpressionModel, str]:
    problem = ""
    if wanted.model is not None:
        try:
            return _load_model(wanted.model, refused, interrupt), ""
        except ModelError as error:
            problem = tr(
                "Your expression model can't be used: {error}. The one MoodGuard ships with is used."
            ).format(error=error)
    try:
        return _load_model(wanted.shipped_model, refused, interrupt), problem
    except ModelError as error:
        unusable = error
    # The same network in plain numbers, for a machine that can't run the one in eight-bit integers.
    plain = wanted.shipped_model.with_name(PLAIN_MODEL)
    try:
        model = _load_model(plain, refused, interrupt)
    except ModelError:
        raise OpeningError(
            tr("MoodGuard's expression model can't be used: {unusable}. Install it again.").format(
                unusable=unusable
            )
        ) from unusable
    log.warning("%s; %s is used instead", unusable, plain.name)
    return model, problem


def _open_source(wanted: Wanted, shutter: Shutter) -> Source:
    if wanted.source == DEMO:
        return _demo(wanted)
    if wanted.source in OF_CAMERA:
        return camera_of(wanted, shutter)
    path = Path(wanted.source)
    try:
        return FolderSource(path) if is_folder(path) else VideoSource(path, wanted.speed)
    except SourceError as error:
        raise OpeningError(str(error)) from error


def _demo(wanted: Wanted) -> Source:
    from moodguard.sensing.demo import DemoSource  # brings numpy's random numbers along, 3 MiB

    return DemoSource(endless=wanted.endless)


def camera_of(wanted: Wanted, shutter: Shutter) -> CameraSource:
    """The camera that is wanted, not yet opened."""
    return CameraSource(
        wanted.camera,
        keep_open=wanted.keep_camera_open,
        consented=wanted.consented,
        permitted=wanted.camera_permitted,
        shutter=shutter,
    )


def replay_of(wanted: Wanted) -> Wanted:
    """The same, for a run that has to end: the demo's day is played once."""
    return replace(wanted, endless=False)
