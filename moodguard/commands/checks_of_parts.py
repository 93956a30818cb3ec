"""What the doctor asks of MoodGuard's own parts: files, cameras, detector and models."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from moodguard.commands.findings import Finding
from moodguard.store.paths import Paths, assets_dir, detector_file
from moodguard.system.file_names import shown

OTHERS = 0o077


def rights(paths: Paths) -> Iterator[Finding]:
    """Whether others than the user could read what is kept."""
    from moodguard.store.written import kinds

    if sys.platform == "win32":
        yield Finding("Rights", "what is kept lies in your own folders, as Windows guards them.", None)
        return
    every = (path for kind in kinds(paths) for path in kind.found().files)
    open_to_others = [path for path in every if is_open_to_others(path)]
    for path in open_to_others[:3]:
        yield Finding("Rights", f"others can use {shown(path)}. “chmod 600” on it ends that.", False)
    if not open_to_others:
        yield Finding("Rights", "what is kept can be read by you alone.")


def is_open_to_others(path: Path) -> bool:
    """Whether others than the user have any right to a file."""
    if sys.platform == "win32":
        return False  # it has no such rights
    try:
        return bool(path.stat().st_mode & OTHERS)
    except OSError:
        return False  # it has gone meanwhile, or is a link that leads nowhere


def settings(paths: Paths) -> Finding:
    """Whether all of them can be read."""
    from moodguard.store.profiles import settings_of

    problem = settings_of(paths).problem
    return Finding("Settings", problem or "can be read.", not problem)


def cameras(paths: Paths) -> Iterator[Finding]:
    """Which there are, whether they may be used; none is opened."""
    from moodguard.sensing.cameras import list_cameras
    from moodguard.store.consent import ConsentFile

    consent = ConsentFile(paths.consent_file)
    consent.load(mend=False)
    if consent.problem:
        yield Finding("Your yes to the camera", consent.problem, False)
    elif consent.given:
        yield Finding("Your yes to the camera", f"given on {consent.since}.")
    else:
        yield Finding("Your yes to the camera", "not given yet, so it stays shut. The welcome asks.", None)
    found = list_cameras()
    if not found:
        words = "none was found. Plug one in; if it is, see whether other programs find it. The demo works."
        yield Finding("Camera", words, False)
    for camera in found:
        yield _camera(camera.label, camera.address)


def _camera(label: str, address: int | str) -> Finding:
    from moodguard.sensing.capture_nodes import gives_pictures

    if isinstance(address, int):
        return Finding("Camera", f"{label} is there. It was not opened.")
    if not os.access(address, os.R_OK | os.W_OK):
        words = f"{label} is there, but you may not use {address}. Often a group “video” may."
        return Finding("Camera", words, False)
    if not gives_pictures(address):
        return Finding("Camera", f"{label} gives no pictures: it is some other device.", None)
    return Finding("Camera", f"{label} is there, and you may use it. It was not opened.")


def detector(paths: Paths) -> Finding:
    """Which finds the faces, tried on an empty picture."""
    import numpy as np

    from moodguard.sensing.faces import DetectorError, open_detector
    from moodguard.sensing.frame import Frame

    try:
        found = open_detector(detector_file(paths))
        found.find(Frame(np.zeros((240, 320, 3), np.uint8), 0.0))
    except DetectorError as error:
        return Finding("Face detector", f"{error} Install MoodGuard again.", False)
    except Exception as error:  # a library's own, of a kind that nobody names
        return Finding("Face detector", f"does not work: {error}. Install MoodGuard again.", False)
    return Finding("Face detector", f"{found.name} works.")


def expression_model(paths: Paths) -> Finding:
    """The model that would be used, tried by one run."""
    from moodguard.sensing.source_choice import OpeningError, model_of, wanted_by
    from moodguard.store.profiles import settings_of

    loaded = settings_of(paths)
    try:
        model, problem = model_of(wanted_by(loaded.settings, paths, "camera"))
    except OpeningError as error:
        return Finding("Expression model", str(error), False)
    if problem:
        return Finding("Expression model", problem, False)
    return Finding("Expression model", f"{model.path.name} works.")


def painter() -> Finding:
    """Whether new pictures can be painted."""
    from moodguard.gallery.painter import Painter, PainterError

    file = assets_dir() / "models" / "painter.onnx"
    try:
        Painter(file)
    except PainterError as error:
        return Finding("Painter", f"can't be used: {error}. The gallery shows what it has.", False)
    return Finding("Painter", f"{file.name} works.")
