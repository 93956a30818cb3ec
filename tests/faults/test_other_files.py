"""The log, the lock, the socket, paintings and the login entry: nobody waits for what lies in their place."""

import json
import logging
import stat
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from faults import files
from faults.oracle import Fault, assert_said, in_bounds
from moodguard.desktop.copying import CopyError, save_copy
from moodguard.gallery.painting_store import Bounds, PaintingStore
from moodguard.store.knowledge import KnowledgeError, erase, export
from moodguard.store.paths import Paths
from moodguard.store.settings import SHARED, Settings
from moodguard.store.settings_file import SettingsFile
from moodguard.system.autostart import AutostartError
from moodguard.system.autostart.xdg import XdgAutostart
from moodguard.system.file_lock import lock_file_of, turn_to_change
from moodguard.system.logging_setup import close_logging, set_up_logging
from moodguard.system.single_instance import Command, Instance, InstanceError, send

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pipes, devices and links of POSIX")

ODD = [
    Fault("a pipe", files.pipe, "."),
    Fault("a folder", files.folder, "."),
    Fault("a link to itself", files.looped, "."),
    Fault("a dangling link", files.dangling),
    Fault("a device that never ends", files.device("zero"), "."),
    Fault("a device that is full", files.device("full"), "."),
    Fault("huge", files.huge),
    Fault("of a foreign format", files.foreign),
]


@pytest.fixture
def log_closed() -> Iterator[None]:
    yield
    close_logging()


@pytest.mark.parametrize("fault", ODD, ids=str)
@pytest.mark.usefixtures("log_closed")
def test_a_log_that_can_not_be_written_is_said_and_holds_up_nobody(
    paths: Paths, tmp_path: Path, fault: Fault
) -> None:
    paths.state.mkdir(parents=True)
    paths.log_file.write_text("old")
    fault.inject(paths.log_file, tmp_path)
    mode = paths.log_file.stat().st_mode if fault.name.startswith("a device") else 0
    with in_bounds():
        words = set_up_logging(paths.log_file)
        logging.getLogger("moodguard.test").warning("something happened")
        assert_said(words, fault.says)
    if mode:
        assert paths.log_file.stat().st_mode == mode, "a device is not ours to close to others"


@pytest.mark.parametrize("place", ["moodguard.lock", "moodguard.sock"])
@pytest.mark.parametrize("fault", ODD, ids=str)
@pytest.mark.usefixtures("qapp")
def test_whatever_lies_in_the_place_of_lock_or_socket_the_app_starts(
    paths: Paths, tmp_path: Path, place: str, fault: Fault
) -> None:
    paths.state.mkdir(parents=True)
    (paths.state / place).write_text("old")
    fault.inject(paths.state / place, tmp_path)
    with in_bounds():
        instance = Instance.claim(paths.lock_file)
        assert instance is not None
        try:
            instance.serve(lambda _: "ok")
        except InstanceError as error:
            assert_said(str(error), ".")
        instance.release()
        try:
            assert send(paths.lock_file, Command.STATUS, 100) is None
        except InstanceError as error:
            assert_said(str(error), ".")
    assert files.devices_are_as_they_were(tmp_path)


@pytest.mark.parametrize("ending", [".json", ".webp"])
@pytest.mark.parametrize("fault", ODD, ids=str)
def test_a_painting_that_is_none_is_left_out_and_the_others_stay(
    tmp_path: Path, ending: str, fault: Fault
) -> None:
    folder = tmp_path / "painted"
    folder.mkdir()
    for name in ("one", "two"):
        of_it = {"theme": "Sea", "model_sha256": "0", "latent": [len(name)], "score": None, "made": 1}
        told = {"version": 1, **of_it}
        (folder / f"{name}.json").write_text(json.dumps(told))
        (folder / f"{name}.webp").write_bytes(b"a picture")
    fault.inject(folder / f"one{ending}", tmp_path)
    store = PaintingStore(folder)
    with in_bounds():
        assert "two" in [painting.picture.path.stem for painting in store.paintings()]
        store.trim(Bounds(10), lambda some: [0.0] * len(some))
    assert (folder / "two.webp").exists()
    assert files.devices_are_as_they_were(tmp_path)


@pytest.mark.parametrize("fault", ODD, ids=str)
def test_a_login_entry_that_is_none_is_off_and_can_be_written_or_it_is_said(
    tmp_path: Path, fault: Fault
) -> None:
    autostart = XdgAutostart(("/usr/bin/moodguard", "--autostarted"), tmp_path / "autostart")
    autostart.enable()
    fault.inject(autostart.entry, tmp_path)
    with in_bounds():
        assert not autostart.is_enabled()
        assert not autostart.follow_program()
        try:
            autostart.enable()
            assert autostart.is_enabled()
        except AutostartError as error:
            assert_said(str(error), "")
    assert files.devices_are_as_they_were(tmp_path)


@pytest.mark.parametrize("fault", ODD, ids=str)
def test_whatever_lies_in_the_place_of_a_files_lock_the_file_can_be_changed(
    tmp_path: Path, fault: Fault
) -> None:
    path = tmp_path / "settings.json"
    lock_file_of(path).write_text("old")
    fault.inject(lock_file_of(path), tmp_path)
    with in_bounds(), turn_to_change(path, 0.1) as held:
        assert held
    SettingsFile(path).save(replace(Settings(), away_minutes=9))
    assert SettingsFile(path).load().settings.away_minutes == 9
    assert files.devices_are_as_they_were(tmp_path)


@pytest.mark.parametrize("name", ["null", "full"])
def test_no_device_is_replaced_by_a_copy_or_an_export(paths: Paths, tmp_path: Path, name: str) -> None:
    target = tmp_path / "device"
    target.write_text("old")
    files.device(name)(target, tmp_path)
    (tmp_path / "picture.png").write_bytes(b"a picture")
    target = tmp_path / name if (tmp_path / name).exists() else target
    with pytest.raises(CopyError) as not_copied:
        save_copy(tmp_path / "picture.png", target)
    assert_said(str(not_copied.value), "could not be written")
    with pytest.raises(KnowledgeError) as not_exported:
        export(paths, target)
    assert_said(str(not_exported.value), "can't be written")
    assert stat.S_ISCHR(target.stat().st_mode)
    assert files.devices_are_as_they_were(tmp_path)


@pytest.mark.parametrize("fault", ODD, ids=str)
def test_all_else_is_exported_and_all_is_erased(paths: Paths, tmp_path: Path, fault: Fault) -> None:
    SettingsFile(paths.settings_file, SHARED).save(Settings())
    paths.state.mkdir(parents=True)
    paths.memory_file.write_text("{}")
    if fault.name != "huge":  # which is written as it is
        fault.inject(paths.memory_file, tmp_path)
    with in_bounds():
        assert export(paths, tmp_path / "mine.zip") >= 1
        words = erase(paths)
    assert not paths.settings_file.exists()
    assert fault.name == "a folder" or not paths.memory_file.is_symlink()
    assert_said(words, "")
    assert files.devices_are_as_they_were(tmp_path)
