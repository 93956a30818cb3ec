"""The album finds the user's pictures, and falls back on MoodGuard's own in words."""

import json
import os
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest

from moodguard.gallery.album import NO_THEME, Album, AlbumError, Picture, list_pictures
from moodguard.store.paths import assets_dir
from moodguard.store.settings import Settings, theme_names

needs_rights = pytest.mark.skipif(
    sys.platform == "win32" or (hasattr(os, "geteuid") and os.geteuid() == 0),
    reason="this user may read everything",
)


def fill(folder: Path, *names: str) -> Path:
    folder.mkdir(exist_ok=True)
    for name in names:
        (folder / name).write_bytes(b"x")
    return folder


def names(pictures: Sequence[Path | Picture]) -> list[str]:
    return [picture.name if isinstance(picture, Path) else picture.path.name for picture in pictures]


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    return fill(tmp_path / "shipped", "landscape-1.webp", "landscape-2.webp", "manifest.json")


def test_two_comes_before_ten(tmp_path: Path) -> None:
    folder = fill(tmp_path / "own", "b10.png", "b2.png", "B1.PNG", "a.jpeg", "10.webp", "9.jpg")
    assert names(list_pictures(folder)) == ["9.jpg", "10.webp", "a.jpeg", "B1.PNG", "b2.png", "b10.png"]


def test_superscript_digits_in_a_name_are_no_numbers(tmp_path: Path) -> None:
    assert len(list_pictures(fill(tmp_path / "own", "x².png", "x2.png", "x٣.png"))) == 3


def test_hidden_files_other_files_and_folders_are_left_out(tmp_path: Path) -> None:
    folder = fill(tmp_path / "own", ".hidden.png", "notes.txt", "film.gif", "good.png")
    fill(folder / "deep.png", "deeper.png")
    assert names(list_pictures(folder)) == ["good.png"]


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_a_link_to_nowhere_or_to_itself_is_left_out(tmp_path: Path) -> None:
    folder = fill(tmp_path / "own", "good.png")
    (folder / "nowhere.png").symlink_to(tmp_path / "gone.png")
    (folder / "round.png").symlink_to(folder / "round.png")
    assert names(list_pictures(folder)) == ["good.png"]


@pytest.mark.skipif(sys.platform != "linux", reason="such names exist on Linux only")
def test_a_name_that_is_no_text_is_still_listed(tmp_path: Path) -> None:
    folder = fill(tmp_path / "own", "good.png")
    Path(os.fsdecode(os.fsencode(folder) + b"/\xff.png")).write_bytes(b"x")
    assert len(list_pictures(folder)) == 2


def test_a_folder_that_is_gone_is_told_by_name(tmp_path: Path) -> None:
    with pytest.raises(AlbumError, match="“holiday” is not there any more"):
        list_pictures(tmp_path / "holiday")


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    fill(tmp_path, "a.png")
    with pytest.raises(AlbumError, match="not a folder"):
        list_pictures(tmp_path / "a.png")


def test_a_name_with_a_nul_is_told_in_words() -> None:
    with pytest.raises(AlbumError, match="can't be read"):
        list_pictures(Path("a\0b"))


def test_a_disk_that_fails_is_told_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_folder: Path) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "scandir", fail)
    with pytest.raises(AlbumError, match="Input/output error"):
        list_pictures(tmp_path)


def test_without_a_folder_the_shipped_paintings_are_shown(shipped: Path) -> None:
    album = Album(shipped, None)
    assert names(album.pictures()) == ["landscape-1.webp", "landscape-2.webp"]
    assert album.problem == ""


def test_the_user_s_folder_comes_instead_of_the_shipped_one(shipped: Path, tmp_path: Path) -> None:
    album = Album(shipped, fill(tmp_path / "own", "cat.jpg"))
    assert names(album.pictures()) == ["cat.jpg"]
    assert album.problem == ""


def test_an_empty_folder_falls_back_and_says_so(shipped: Path, tmp_path: Path) -> None:
    album = Album(shipped, fill(tmp_path / "own"))
    assert len(album.pictures()) == 2
    assert "“own” holds no PNG, JPEG or WebP" in album.problem
    assert "MoodGuard's own paintings" in album.problem


@needs_rights
def test_a_folder_without_rights_falls_back_and_says_so(shipped: Path, tmp_path: Path) -> None:
    own = fill(tmp_path / "own", "cat.jpg")
    own.chmod(0)
    album = Album(shipped, own)
    try:
        assert len(album.pictures()) == 2
    finally:
        own.chmod(0o700)
    assert "can't be read" in album.problem


def test_a_folder_that_comes_back_is_shown_again(shipped: Path, tmp_path: Path) -> None:
    album = Album(shipped, tmp_path / "own")
    album.pictures()
    assert album.problem
    fill(tmp_path / "own", "cat.jpg")
    assert names(album.pictures()) == ["cat.jpg"]
    assert album.problem == ""


def test_missing_shipped_paintings_are_told_too(tmp_path: Path) -> None:
    album = Album(tmp_path / "gone", tmp_path / "own")
    assert album.pictures() == []
    assert "“own” is not there" in album.problem
    assert "install it again" in album.problem
    assert "These are MoodGuard's own" not in album.problem


def test_a_home_of_nobody_is_a_problem_in_words(shipped: Path) -> None:
    album = Album(shipped, Path("~nobody-of-that-name/pictures"))
    assert len(album.pictures()) == 2
    assert album.problem


# --- themes


def themes(pictures: Sequence[Picture]) -> list[str]:
    return [picture.theme for picture in pictures]


def manifest(folder: Path, *pictures: object) -> None:
    (folder / "manifest.json").write_text(json.dumps({"pictures": pictures}))


def test_each_folder_in_the_user_s_folder_is_a_theme_and_so_is_a_picture(
    shipped: Path, tmp_path: Path
) -> None:
    own = fill(tmp_path / "own", "cat.jpg")
    fill(own / "Sea", "2.png", "1.png")
    fill(own / ".hidden", "3.png")
    pictures = Album(shipped, own).pictures()
    assert [(one.path.name, one.theme, one.key) for one in pictures] == [
        ("cat.jpg", "cat", "own/cat.jpg"),
        ("1.png", "Sea", "own/Sea/1.png"),
        ("2.png", "Sea", "own/Sea/2.png"),
    ]  # fmt: skip


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_a_link_that_leads_to_itself_costs_no_theme(shipped: Path, tmp_path: Path) -> None:
    own = fill(tmp_path / "own")
    fill(own / "Sea", "wave.png")
    (own / "round").symlink_to(own / "round")
    assert [each.theme for each in Album(shipped, own).pictures()] == ["Sea"]


def test_a_folder_that_moves_keeps_its_keys(shipped: Path, tmp_path: Path) -> None:
    one, other = (fill(tmp_path / name, "a.png") for name in ("here", "there"))
    moved = other / "here"
    before = Album(shipped, one).pictures()[0].key
    one.rename(moved)
    assert Album(shipped, moved).pictures()[0].key == before


def test_the_paintings_can_hang_beside_the_user_s_pictures(shipped: Path, tmp_path: Path) -> None:
    album = Album(shipped, fill(tmp_path / "own", "cat.jpg"), mixed=True)
    assert names(album.pictures()) == ["cat.jpg", "landscape-1.webp", "landscape-2.webp"]
    assert album.problem == ""


def test_the_manifest_tells_theme_and_latent(shipped: Path) -> None:
    manifest(shipped, {"file": "landscape-1.webp", "theme": "Sea", "latent": [1, -0.5], "model_sha256": "ab"})
    one, other = Album(shipped, None).pictures()
    assert (one.theme, one.latent, one.painter) == ("Sea", (1.0, -0.5), "ab")
    assert (other.theme, other.latent) == (NO_THEME, ())


def test_a_painting_keeps_its_key_by_what_it_was_painted_from(shipped: Path) -> None:
    first = {"file": "landscape-1.webp", "latent": [1, 2], "model_sha256": "ab"}
    manifest(shipped, first)
    before = Album(shipped, None).pictures()[0].key
    manifest(shipped, first | {"theme": "Sea", "file": "landscape-2.webp"})
    assert Album(shipped, None).pictures()[1].key == before
    manifest(shipped, first | {"latent": [1, 3]})
    assert Album(shipped, None).pictures()[0].key != before


@pytest.mark.parametrize(
    "content",
    [
        "", "[]", "{", '{"pictures": 7}', '{"pictures": [7]}', '{"pictures": [{"name": "x"}]}',
        '{"pictures": [{"file": "landscape-1.webp", "theme": 7, "latent": "x", "model_sha256": 1}]}',
        '{"pictures": [{"file": "landscape-1.webp", "latent": [NaN], "model_sha256": "ab"}]}',
    ],
)  # fmt: skip
def test_a_manifest_that_makes_no_sense_does_no_harm(shipped: Path, content: str) -> None:
    (shipped / "manifest.json").write_text(content)
    pictures = Album(shipped, None).pictures()
    assert themes(pictures) == [NO_THEME, NO_THEME]
    assert all(picture.latent == () for picture in pictures)


def test_the_shipped_gallery_has_several_themes_of_several_pictures() -> None:
    pictures = Album(assets_dir() / "gallery", None).pictures()
    counts = Counter(themes(pictures))
    assert len(counts) >= 4
    assert NO_THEME not in counts
    assert min(counts.values()) >= 3
    assert all(picture.latent for picture in pictures)


@pytest.mark.skipif(sys.platform != "linux", reason="such names exist on Linux only")
@pytest.mark.parametrize(
    ("name", "theme"),
    [
        (b"D\xe4nemark", "D\\xe4nemark"),
        (b"a\nb", "a b"),
        (b" Sea ", "Sea"),
        (b"  ", "Unnamed"),
        (b"-rf", "-rf"),
        ("D\u00e4nemark".encode(), "D\u00e4nemark"),
        ("\U0001f600".encode(), "\U0001f600"),
        (b"y" * 255, "y" * 255),
    ],
)
def test_a_folder_of_any_name_is_a_theme_that_can_be_switched_off(
    shipped: Path, tmp_path: Path, name: bytes, theme: str
) -> None:
    own = fill(tmp_path / "own", "loose.png")
    fill(own / os.fsdecode(name), os.fsdecode(b"caf\xe9.png"), "b\n.png")
    album = Album(shipped, own)
    assert theme in album.themes()
    assert [picture.theme for picture in album.pictures()] == ["loose", theme, theme]
    kept = Settings(gallery_without=theme)
    assert names(album.pictures(theme_names(kept.gallery_without))) == ["loose.png"]


@pytest.mark.skipif(sys.platform != "linux", reason="such names exist on Linux only")
def test_a_folder_of_any_name_is_told_in_words_that_can_be_shown(shipped: Path, tmp_path: Path) -> None:
    album = Album(shipped, tmp_path / os.fsdecode(b"D\xe4nemark"))
    album.pictures()
    assert "“D\\xe4nemark” is not there" in album.problem
    assert album.problem.encode()
