"""More than one person at the screen: each has what is theirs."""

from dataclasses import replace

from moodguard.reading import Reading
from moodguard.sensing.source_choice import CAMERA
from moodguard.store.paths import Paths
from moodguard.store.person import PersonFile
from moodguard.store.profiles import ProfileStore
from moodguard.system.single_instance import Command
from support.app_under_test import (
    MakeApp,
    active,
    calibration_of,
    dialog_of,
    give_resting_face,
    look_at_pictures,
    show_resting_face,
    show_tension,
    viewer_of,
)


def test_each_profile_has_its_own_face_threshold_taste_and_pictures(make_app: MakeApp) -> None:
    app = make_app(source=CAMERA, speed=None)
    give_resting_face(app, 0.5)
    look_at_pictures(app)
    face = app.companion.resting_face
    chosen = app.active_profile.settings
    app.settings.save(replace(chosen, threshold_shift=0.6, gallery_without="Dusk", window_minutes=25))
    learned = app.curator.learned
    dialog_of(app).profiles.created.emit("Home")
    assert app.active_profile.profile.name == "Home"
    assert app.companion.resting_face is None
    assert not app.curator.learned.pictures
    own = (app.active_profile.settings.threshold_shift, app.active_profile.settings.gallery_without)
    assert own == (0.0, "")
    assert app.active_profile.settings.window_minutes == 25  # all profiles share this
    app.tray.profile_requested.emit(app.active_profile.profiles.named("Me"))
    assert app.companion.resting_face == face
    assert app.curator.learned == learned
    own = (app.active_profile.settings.threshold_shift, app.active_profile.settings.gallery_without)
    assert own == (0.6, "Dusk")


def test_what_was_seen_of_one_person_is_not_held_against_another(make_app: MakeApp) -> None:
    app = make_app()
    show_tension(app, 9)
    assert app.companion.status().mood.readings > 0
    dialog_of(app).profiles.created.emit("Someone else")
    assert app.companion.status().mood.readings == 0


def test_a_calibration_that_another_profile_cuts_short_teaches_neither(
    make_app: MakeApp, paths: Paths
) -> None:
    app = make_app(source=CAMERA, speed=None)
    face = give_resting_face(app, 0.5)
    app.calibration.open()
    app.calibration.dialog.started.emit()
    app.handle_sample(Reading(app.clock(), {"angry": 1.0}, 1.0, 1.0))
    dialog_of(app).profiles.created.emit("Home")
    assert app.companion.calibration is None
    assert app.calibration.dialog is not None
    assert not app.calibration.dialog.isVisible()
    assert app.companion.resting_face is None
    assert PersonFile(active(paths).person_file).load().face is None
    assert PersonFile(paths.profiles / "profile-1" / "person.json").load().face == face


def test_another_profile_changes_a_minimised_gallery_and_leaves_it_minimised(make_app: MakeApp) -> None:
    app = make_app()
    app.gallery.open()
    viewer = viewer_of(app)
    viewer.showMinimized()
    app.profiles.use(app.active_profile.create("Home"))
    assert viewer.isMinimized()


def test_the_profile_in_use_survives_a_restart(make_app: MakeApp) -> None:
    app = make_app(source=CAMERA, speed=None)
    dialog_of(app).profiles.created.emit("Work")
    face = give_resting_face(app, -1.0)
    app.shut_down()
    again = make_app(source=CAMERA, speed=None)
    assert again.active_profile.profile.name == "Work"
    assert again.companion.resting_face == face


def test_a_deleted_profile_takes_its_paintings_with_it_and_another_one_is_used(
    make_app: MakeApp, paths: Paths
) -> None:
    app = make_app()
    dialog_of(app).profiles.created.emit("Work")
    gone = app.active_profile.profile
    painted = paths.painted / gone.id
    painted.mkdir(parents=True)
    (painted / "painting-1.webp").write_bytes(b"x")
    dialog_of(app).profiles.deleted.emit(gone)
    assert app.active_profile.profile.name == "Me"
    assert not painted.exists()
    assert not gone.folder.exists()


def test_a_name_that_is_taken_is_said_in_the_settings(make_app: MakeApp) -> None:
    app = make_app()
    app.settings.open()
    assert app.settings.dialog is not None
    dialog_of(app).profiles.created.emit("me")
    assert "There is a profile “me” already" in app.settings.dialog.problem
    dialog_of(app).profiles.created.emit("Home")
    assert app.settings.dialog.problem == ""


def test_the_app_takes_on_what_the_command_line_makes_of_the_profiles(
    make_app: MakeApp, paths: Paths
) -> None:
    app = make_app()
    store = ProfileStore(paths.profiles)
    store.use(store.create("Work"))
    assert app.handle_command(Command.PROFILES) == "ok"
    assert app.state()["profile"] == "Work"


def test_a_broken_profile_is_kept_aside_and_reported(make_app: MakeApp, paths: Paths) -> None:
    folder = paths.profiles / "profile-1"
    folder.mkdir(parents=True)
    for name in ("profile.json", "person.json", "taste.json"):
        (folder / name).write_text("{broken")
    problem = str(make_app().state()["problem"])
    for stem in ("profile", "person", "taste"):
        assert f"{stem}.broken-" in problem
        (kept,) = folder.glob(f"{stem}.broken-*.json")
        assert kept.read_text() == "{broken"


def test_a_new_name_is_seen_in_the_tray_and_kept(make_app: MakeApp, paths: Paths) -> None:
    app = make_app()
    page = dialog_of(app).profiles
    page.renamed.emit(app.active_profile.profile, "Ann")
    titles = [action.text() for action in app.tray.menu.actions() if action.menu() is not None]
    assert "Pro&file: Ann" in titles
    assert active(paths).name == "Ann"


def test_a_deleted_profile_that_is_not_in_use_changes_nothing_else(make_app: MakeApp) -> None:
    app = make_app()
    other = app.active_profile.create("Work")
    switched: list[bool] = []
    app.profiles.switched.connect(lambda: switched.append(True))
    dialog_of(app).profiles.deleted.emit(other)
    assert [profile.name for profile in app.active_profile.profiles.all] == ["Me"]
    assert switched == []


def test_each_profile_learns_its_own_face_and_forgets_it(make_app: MakeApp, paths: Paths) -> None:
    app = make_app(source=CAMERA, speed=None)
    show_resting_face(app, 200, 0.3)
    app.remembered.save()
    learned = app.companion.learned_rest
    assert learned is not None
    dialog_of(app).profiles.created.emit("Home")
    assert app.companion.learned_rest is None
    app.tray.profile_requested.emit(app.active_profile.profiles.named("Me"))
    assert app.companion.learned_rest == learned
    calibration_of(app).forgotten.emit()
    assert app.companion.learned_rest is None
    assert PersonFile(active(paths).person_file).load().learned is None
