"""The painting store keeps paintings whole, private and within bounds, whatever else lies in its folder."""

import json
import math
import os
import threading
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from moodguard.gallery import painting_store as rooms
from moodguard.gallery.album import Album, Picture
from moodguard.gallery.painting_store import Bounds, PaintingStore, PaintingStoreError
from moodguard.system.private_files import write_private
from support.absurd import ABSURD, with_value

BLUE = np.full((16, 16, 3), (20, 60, 200), np.uint8)


class Time:
    """A clock that goes on by one with each look."""

    now = 0.0

    def __call__(self) -> float:
        self.now += 1
        return self.now


@pytest.fixture
def painting_store(tmp_path: Path) -> PaintingStore:
    return PaintingStore(tmp_path / "painted", Time())


def fill(painting_store: PaintingStore, count: int) -> list[str]:
    """Keys of as many new paintings, the oldest first."""
    return [painting_store.add(BLUE, (0.5, float(n)), "Sea", "abc", 0.25).picture.key for n in range(count)]


def equal(pictures: Sequence[Picture]) -> list[float]:
    return [0.0] * len(pictures)


def keys(painting_store: PaintingStore) -> list[str]:
    return [picture.key for picture in painting_store.pictures()]


def test_a_painting_comes_back_with_all_that_is_needed_to_paint_it_again(
    painting_store: PaintingStore,
) -> None:
    painting_store.add(BLUE, (0.5, -1.25), "Sea", "abc", 0.25)
    (painting,) = painting_store.paintings()
    assert (painting.picture.latent, painting.picture.theme) == ((0.5, -1.25), "Sea")
    assert (painting.picture.painter, painting.score, painting.made) == ("abc", 0.25, 1.0)
    assert painting.size == painting.picture.path.stat().st_size > 0


def test_the_album_shows_new_paintings_beside_the_shipped_ones(
    painting_store: PaintingStore, tmp_path: Path
) -> None:
    fill(painting_store, 2)
    album = Album(tmp_path, None, new=painting_store.pictures)
    assert [picture.theme for picture in album.pictures()] == ["Sea", "Sea"]
    assert album.themes() == ["Sea"]
    assert album.pictures(["Sea"]) == []


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX'")
def test_files_and_folder_are_this_users_alone(painting_store: PaintingStore, tmp_path: Path) -> None:
    fill(painting_store, 1)
    modes = {path.stat().st_mode & 0o777 for path in (tmp_path / "painted").iterdir()}
    assert modes == {0o600}
    assert (tmp_path / "painted").stat().st_mode & 0o777 == 0o700


def test_beyond_the_bounds_the_oldest_go_first(painting_store: PaintingStore) -> None:
    made = fill(painting_store, 6)
    assert painting_store.trim(Bounds(4), equal) == 2
    assert keys(painting_store) == made[2:]


def test_paintings_from_a_wrong_clock_go_before_those_that_come_after_it(tmp_path: Path) -> None:
    clock = Time()
    painting_store = PaintingStore(tmp_path / "painted", clock)
    clock.now = 1e10
    from_the_future = fill(painting_store, 3)
    clock.now = 1e9
    made = [painting_store.add(BLUE, (1.5, float(n)), "Sea", "abc", 0.25).picture.key for n in range(3)]
    assert keys(painting_store) == [*from_the_future, *made]
    assert painting_store.trim(Bounds(3), equal) == 3
    assert keys(painting_store) == made


def test_bytes_are_bounded_too(painting_store: PaintingStore) -> None:
    made = fill(painting_store, 6)
    size = painting_store.paintings()[0].size
    painting_store.trim(Bounds(100, 2 * size), equal)
    assert keys(painting_store) == made[4:]


def test_what_is_worth_least_goes_before_what_is_old_but_the_newest_are_safe(
    painting_store: PaintingStore,
) -> None:
    made = fill(painting_store, 8)
    worths = dict(zip(made, (5.0, 5.0, 1.0, 5.0, 5.0, 5.0, 0.0, 0.0), strict=True))
    painting_store.trim(Bounds(6), lambda pictures: [worths[picture.key] for picture in pictures])
    assert keys(painting_store) == [made[1], *made[3:]]


def test_what_is_not_for_the_user_goes_even_where_it_is_new(painting_store: PaintingStore) -> None:
    made = fill(painting_store, 8)
    refused = {made[-1]: -math.inf}
    painting_store.trim(Bounds(7), lambda pictures: [refused.get(picture.key, 0.0) for picture in pictures])
    assert keys(painting_store) == made[:-1]


@pytest.mark.parametrize(
    "content",
    [
        b"", b"{", b"[]", b"null", b'{"version": 1}', b"\xff" * 9,
        b'{"version": 1, "theme": "Sea", "model_sha256": "a", "latent": [1e999], "score": null, "made": 1}',
        b'{"version": 1, "theme": "Sea", "model_sha256": "a", "latent": [' + b"9" * 400 + b'], "made": 1}',
        b'{"version": 1, "theme": "Sea", "model_sha256": "a", "latent": ' + b"[" * 9999 + b"]" * 9999 + b"}",
    ],
)  # fmt: skip
def test_a_broken_file_costs_what_it_told_but_no_painting(
    painting_store: PaintingStore, tmp_path: Path, content: bytes
) -> None:
    made = fill(painting_store, 2)
    painting_store.paintings()[0].picture.path.with_suffix(".json").write_bytes(content)
    assert keys(painting_store) == made
    assert painting_store.pictures()[0].latent == ()
    painting_store.trim(Bounds(10), equal)
    assert len(list((tmp_path / "painted").iterdir())) == 4


@pytest.mark.parametrize("name", ["theme", "score", "made", "model_sha256", "latent", "version"])
def test_a_bad_value_costs_no_other(painting_store: PaintingStore, name: str) -> None:
    fill(painting_store, 1)
    path = painting_store.pictures()[0].path.with_suffix(".json")
    told = json.loads(path.read_bytes())
    for value in ABSURD:
        path.write_text(with_value(told, name, value))
        (painting,) = painting_store.paintings()
        assert math.isfinite(painting.made)
        assert painting.score is None or math.isfinite(painting.score)
        if name != "theme":
            assert painting.picture.theme == "Sea"
        if name not in ("latent", "model_sha256"):
            assert painting.picture.latent == (0.5, 0.0)


def test_a_later_version_s_painting_is_left_out(painting_store: PaintingStore) -> None:
    made = fill(painting_store, 2)
    path = painting_store.paintings()[0].picture.path.with_suffix(".json")
    path.write_text(json.dumps(json.loads(path.read_bytes()) | {"version": 9}))
    assert keys(painting_store) == made[1:]


def test_what_a_crash_has_left_behind_is_taken_away(painting_store: PaintingStore, tmp_path: Path) -> None:
    made = fill(painting_store, 2)
    folder = tmp_path / "painted"
    for name in ("painting-1.webp", "painting-2.json", ".painting-3.webp.x.tmp"):
        (folder / name).write_bytes(b"x")
    (folder / "notes.txt").write_text("the user's own")
    painting_store.trim(Bounds(10), equal)
    assert keys(painting_store) == made
    assert len(list(folder.iterdir())) == 5


def test_a_full_disk_is_said_in_words_and_leaves_no_half_painting(
    painting_store: PaintingStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = rooms.write_private

    def full(path: Path, data: bytes) -> None:
        if path.suffix == ".json":
            raise OSError(28, "No space left on device")
        real(path, data)

    monkeypatch.setattr(rooms, "write_private", full)
    with pytest.raises(
        PaintingStoreError, match=r"No space left on device\..* Make room .* switch painting off"
    ):
        fill(painting_store, 1)
    assert list((tmp_path / "painted").iterdir()) == []


def test_a_folder_that_can_not_be_made_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / "painted").write_text("a file is in the way")
    painting_store = PaintingStore(tmp_path / "painted")
    assert painting_store.paintings() == []
    with pytest.raises(PaintingStoreError, match="can't be kept"):
        fill(painting_store, 1)


def test_what_is_told_is_json_that_anyone_can_read(painting_store: PaintingStore) -> None:
    fill(painting_store, 1)
    told = json.loads(painting_store.pictures()[0].path.with_suffix(".json").read_text())
    assert told == {
        "version": 1, "theme": "Sea", "model_sha256": "abc", "latent": [0.5, 0.0], "score": 0.25, "made": 1.0,
    }  # fmt: skip


def test_trimming_waits_for_a_painting_that_is_being_added(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    painting_store = PaintingStore(tmp_path / "painted")
    half, may_go_on = threading.Event(), threading.Event()

    def slowly(path: Path, data: bytes) -> None:
        if path.suffix == ".json":
            half.set()
            may_go_on.wait()
        write_private(path, data)

    monkeypatch.setattr("moodguard.gallery.painting_store.write_private", slowly)
    pixels = np.zeros((8, 8, 3), np.uint8)
    adding = threading.Thread(target=lambda: painting_store.add(pixels, [0.5], "Sea", "a" * 64))
    trimming = threading.Thread(target=lambda: painting_store.trim(Bounds(9), lambda some: [0.0] * len(some)))
    adding.start()
    half.wait()
    trimming.start()
    may_go_on.set()
    adding.join()
    trimming.join()
    assert len(painting_store.paintings()) == 1
