"""Which cameras there are, by lasting names where the platform has some."""

import struct
import sys
from pathlib import Path

import pytest

from moodguard.sensing.cameras import list_cameras
from moodguard.sensing.cameras_macos import mac_cameras
from moodguard.sensing.cameras_windows import windows_cameras


def test_linux_cameras_are_listed_by_stable_name_without_their_metadata_nodes(tmp_path: Path) -> None:
    sysfs, by_id, dev = tmp_path / "sys", tmp_path / "by-id", tmp_path / "dev"
    dev.mkdir()
    by_id.mkdir()
    for node, index, name in (("video10", "0", "Far"), ("video0", "0", "Desk"), ("video1", "1", "Desk")):
        (sysfs / node).mkdir(parents=True)
        (sysfs / node / "index").write_text(f"{index}\n")
        (sysfs / node / "name").write_text(f"{name}\n")
        (dev / node).touch()
    (by_id / "usb-desk-index0").symlink_to(dev / "video0")
    cameras = list_cameras("linux", sysfs, by_id, dev)
    assert [(c.label, c.value) for c in cameras] == [
        ("Desk", str(by_id / "usb-desk-index0")),
        ("Far", str(dev / "video10")),
    ]


def test_where_cameras_have_no_names_indices_are_offered(tmp_path: Path) -> None:
    assert list_cameras("win32", tmp_path)[0].address == 0
    assert list_cameras("linux", tmp_path / "none", tmp_path, tmp_path) == []


def test_windows_and_macos_name_their_cameras_in_opencvs_order() -> None:
    named = [("Integrated Webcam", r"\\?\usb#vid_1"), ("", r"\\?\usb#vid_2")]
    for platform in ("win32", "darwin"):
        cameras = list_cameras(platform, names=lambda: named)
        assert [(c.label, c.value, c.address) for c in cameras] == [
            ("Integrated Webcam", r"\\?\usb#vid_1", 0),
            ("Camera 2", r"\\?\usb#vid_2", 1),
        ]


def test_a_platform_without_cameras_has_none_and_one_that_does_not_tell_offers_indices() -> None:
    def silent() -> list[tuple[str, str]]:
        raise OSError("no such library")

    assert list_cameras("win32", names=list) == []
    assert [c.value for c in list_cameras("darwin", names=silent)][:2] == ["index:0", "index:1"]


def test_core_media_io_names_what_gives_pictures_sorted_by_identity() -> None:
    texts = {1: "FaceTime", 2: "uid-b", 3: "Desk", 4: "uid-a", 5: "Screen", 6: "uid-c"}
    properties = {(1, b"dev#", b"glob"): struct.pack("=3I", 40, 41, 42)}
    for device, name, identity, gives in ((40, 1, 2, True), (41, 3, 4, True), (42, 5, 6, False)):
        properties[device, b"lnam", b"glob"] = struct.pack("=Q", name)
        properties[device, b"uid ", b"glob"] = struct.pack("=Q", identity)
        properties[device, b"stm#", b"inpt"] = struct.pack("=I", 7) if gives else b""
    assert mac_cameras(lambda *asked: properties.get(asked), texts.get) == [
        ("Desk", "uid-a"),
        ("FaceTime", "uid-b"),
    ]


def test_core_media_io_without_a_word_means_no_cameras() -> None:
    assert mac_cameras(lambda *_: None, lambda _: None) == []


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there they do name cameras")
@pytest.mark.parametrize("names", [windows_cameras, mac_cameras])
def test_elsewhere_these_systems_are_not_there_to_be_asked(names: object) -> None:
    with pytest.raises(OSError, match=r"\w"):
        names()  # type: ignore[operator]
