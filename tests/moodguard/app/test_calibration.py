"""Measuring the resting face: what is shown, and what comes of it."""

from moodguard.desktop.progress_ring import ProgressRing
from moodguard.reading import Absence, NoReading
from moodguard.sensing.source_choice import AUTO, CAMERA, DEMO
from moodguard.store.paths import Paths
from moodguard.store.person import PersonFile
from support.app_under_test import MakeApp, active, calibration_of, show_resting_face


def test_the_resting_face_is_measured_kept_and_forgotten(make_app: MakeApp, paths: Paths) -> None:
    app = make_app(source=CAMERA, speed=None)
    app.tray.calibration_requested.emit()
    dialog = app.calibration.dialog
    assert dialog is not None
    dialog.started.emit()
    show_resting_face(app, 20)
    assert dialog.findChild(ProgressRing).share == 0.5  # type: ignore[union-attr]
    show_resting_face(app, 20)
    assert "stern" in dialog.words
    assert app.companion.calibration is None
    face = PersonFile(active(paths).person_file).load().face
    assert face is not None
    assert make_app(source=CAMERA, speed=None).companion.resting_face == face
    dialog.forgotten.emit()
    assert PersonFile(active(paths).person_file).load().face is None
    assert app.companion.resting_face is None


def test_whoever_leaves_the_calibration_is_watched_as_before(make_app: MakeApp, paths: Paths) -> None:
    app = make_app(source=CAMERA, speed=None)
    dialog = calibration_of(app)
    dialog.started.emit()
    show_resting_face(app, 10)
    dialog.close()
    assert app.companion.calibration is None
    assert app.companion.resting_face is None
    assert not active(paths).person_file.exists()


def test_a_calibration_says_what_is_in_its_way(make_app: MakeApp) -> None:
    app = make_app(source=CAMERA)
    dialog = calibration_of(app)
    dialog.started.emit()
    app.handle_sample(NoReading(1, Absence.NO_FACE))
    assert dialog.hint.startswith("No face in view.")
    show_resting_face(app, 1)
    assert dialog.hint == ""
    dialog.close()
    app.pausing.set_paused(True)
    dialog.started.emit()
    assert "Paused" in dialog.words
    assert app.companion.calibration is None


def test_a_calibration_ends_where_the_demo_gives_way_to_a_camera(make_app: MakeApp) -> None:
    app = make_app(source=AUTO, speed=None)
    app.watching.opened.emit(DEMO, 0.5)
    calibration_of(app).started.emit()
    assert app.companion.calibration is not None
    closely: list[bool] = []
    app.calibration.close_look_wanted.connect(closely.append)
    app.watching.opened.emit("camera", 0.5)
    assert app.companion.calibration is None
    assert closely == [False]


def test_in_the_demo_nobodys_resting_face_is_measured_and_it_is_said_why(make_app: MakeApp) -> None:
    app = make_app(speed=None)
    dialog = calibration_of(app)
    dialog.started.emit()
    assert app.companion.calibration is None
    assert "the face in it was painted, and is not yours" in dialog.words


def test_before_the_yes_to_the_camera_nothing_is_measured_and_it_is_said_why(make_app: MakeApp) -> None:
    app = make_app(source=CAMERA, speed=None, consented=False)
    dialog = calibration_of(app)
    dialog.started.emit()
    assert app.companion.calibration is None
    assert "shut until you say yes" in dialog.words
