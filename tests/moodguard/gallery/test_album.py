"""The album gives the user's pictures, and otherwise MoodGuard's own and the reason in words."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodguard.gallery.album import Album, AlbumError, list_pictures
from moodguard.store.paths import assets_dir

MakeFolder = Callable[..., Path]


@pytest.fixture
def folder_of(tmp_path: Path) -> MakeFolder:
    """Makes a folder with files of these names; what they hold does not matter to an album."""

    def make(folder: str, *names: str) -> Path:
        path = tmp_path / folder
        path.mkdir()
        for name in names:
            (path / name).write_bytes(b"")
        return path

    return make


@pytest.fixture
def shipped(folder_of: MakeFolder) -> Path:
    return folder_of("shipped", "landscape-1.webp", "manifest.json")


def names(pictures: list[Path]) -> list[str]:
    return [path.name for path in pictures]


# --- listing


def test_pictures_come_in_the_order_people_count(folder_of: MakeFolder) -> None:
    folder = folder_of("trip", "sea 10.jpg", "Sea 9.jpg", "sea 2.jpg", "alps.png")
    assert names(list_pictures(folder)) == ["alps.png", "sea 2.jpg", "Sea 9.jpg", "sea 10.jpg"]


def test_png_jpeg_and_webp_are_known_by_their_endings_in_any_case(folder_of: MakeFolder) -> None:
    folder = folder_of("mixed", "a.PNG", "b.Jpg", "c.jpeg", "d.WEBP", "e.gif", "f.txt", "png", "g.png.part")
    assert names(list_pictures(folder)) == ["a.PNG", "b.Jpg", "c.jpeg", "d.WEBP"]


def test_hidden_files_folders_and_dangling_links_are_left_out(folder_of: MakeFolder) -> None:
    folder = folder_of("odd", "._resource.jpg", ".png", "real.jpg")
    (folder / "looks like a picture.png").mkdir()
    (folder / "gone.png").symlink_to(folder / "nowhere.png")
    (folder / "linked.png").symlink_to(folder / "real.jpg")
    assert names(list_pictures(folder)) == ["linked.png", "real.jpg"]


def test_the_paths_it_lists_can_be_opened(folder_of: MakeFolder) -> None:
    folder = folder_of("ümlaut & co", "日本 1.webp")
    assert list_pictures(folder)[0].read_bytes() == b""


@given(st.lists(st.text(st.characters(exclude_characters="/\0"), min_size=1, max_size=12), unique=True))
def test_the_order_never_depends_on_the_order_on_disk(stems: list[str]) -> None:
    found = [_Entry(f"x{stem}.png") for stem in stems]
    assert _listed(found) == _listed(found[::-1])


class _Entry:
    """What `os.scandir` gives, of a file that is not there."""

    def __init__(self, name: str) -> None:
        self.name = self.path = name

    def is_file(self) -> bool:
        return True


def _listed(entries: list[_Entry]) -> list[Path]:
    class Found(list[_Entry]):
        def __enter__(self) -> "Found":
            return self

        def __exit__(self, *error: object) -> None: ...

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("os.scandir", lambda folder: Found(entries))
        return list_pictures(Path("anywhere"))


def test_a_folder_that_is_gone_is_named(tmp_path: Path) -> None:
    with pytest.raises(AlbumError, match="“Summer” is not there any more"):
        list_pictures(tmp_path / "Summer")


def test_a_file_in_place_of_a_folder_is_named(folder_of: MakeFolder) -> None:
    with pytest.raises(AlbumError, match=r"“one\.png” is not a folder"):
        list_pictures(folder_of("here", "one.png") / "one.png")


def test_a_folder_that_may_not_be_read_is_told_with_the_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(folder: Path) -> None:
        raise PermissionError(13, "Permission denied", str(folder))

    monkeypatch.setattr(os, "scandir", refuse)
    with pytest.raises(AlbumError, match=r"“Secret” can't be read \(Permission denied\)"):
        list_pictures(tmp_path / "Secret")


# --- the album


def test_without_a_folder_of_the_users_the_shipped_paintings_are_shown(shipped: Path) -> None:
    album = Album(shipped, None)
    assert names(album.pictures()) == ["landscape-1.webp"]
    assert album.problem == ""


def test_the_users_own_pictures_come_alone(shipped: Path, folder_of: MakeFolder) -> None:
    album = Album(shipped, folder_of("mine", "cat.jpg"))
    assert names(album.pictures()) == ["cat.jpg"]
    assert album.problem == ""


def test_an_empty_folder_gives_the_shipped_paintings_and_says_why(
    shipped: Path, folder_of: MakeFolder
) -> None:
    album = Album(shipped, folder_of("mine", "letter.pdf"))
    assert names(album.pictures()) == ["landscape-1.webp"]
    assert album.problem == (
        "The folder “mine” holds no PNG, JPEG or WebP pictures. These are MoodGuard's own paintings."
    )


def test_an_unreadable_folder_gives_the_shipped_paintings_and_says_why(shipped: Path, tmp_path: Path) -> None:
    album = Album(shipped, tmp_path / "unplugged")
    assert names(album.pictures()) == ["landscape-1.webp"]
    assert album.problem.startswith("The folder “unplugged” is not there any more.")


@pytest.mark.parametrize("folder", ["~nobody-of-that-name/pictures", "with\0nul"])
def test_a_folder_that_cannot_exist_is_a_problem_and_no_crash(shipped: Path, folder: str) -> None:
    album = Album(shipped, Path(folder))
    assert names(album.pictures()) == ["landscape-1.webp"]
    assert album.problem


def test_a_tilde_stands_for_the_users_home(
    shipped: Path, folder_of: MakeFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = folder_of("home", "garden.png")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    assert names(Album(shipped, Path("~")).pictures()) == ["garden.png"]


def test_a_problem_is_over_once_the_folder_is_back(shipped: Path, tmp_path: Path) -> None:
    album = Album(shipped, tmp_path / "stick")
    album.pictures()
    assert album.problem
    (tmp_path / "stick").mkdir()
    (tmp_path / "stick" / "lake.png").write_bytes(b"")
    assert names(album.pictures()) == ["lake.png"]
    assert album.problem == ""


def test_with_nothing_to_show_at_all_both_reasons_are_told(tmp_path: Path) -> None:
    album = Album(tmp_path / "no assets", tmp_path / "mine")
    assert album.pictures() == []
    assert "“mine” is not there any more" in album.problem
    assert "MoodGuard's own paintings are missing" in album.problem


def test_moodguard_ships_with_paintings() -> None:
    assert len(Album(assets_dir() / "gallery", None).pictures()) >= 12
