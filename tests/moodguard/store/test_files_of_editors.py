"""Every file of ours is whole, and nothing is told, as editors and other systems leave it."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from moodguard.gallery.painting_store import PaintingStore
from moodguard.store.answers import Kind
from moodguard.store.person import PersonFile
from moodguard.store.profiles import ProfileStore
from moodguard.store.remembered_state import RememberedStateFile
from moodguard.store.settings_file import SettingsFile
from moodguard.store.taste import TasteFile

Change = Callable[[str], bytes]
CHANGES: dict[str, Change] = {
    "a mark": lambda text: text.encode("utf-8-sig"),
    "UTF-16 with a mark": lambda text: text.encode("utf-16"),
    "UTF-16 BE with a mark": lambda text: ("\ufeff" + text).encode("utf-16-be"),
    "UTF-32": lambda text: text.encode("utf-32"),
    "CR alone": lambda text: text.replace("\n", "\r").encode(),
    "CR LF and ^Z": lambda text: text.replace("\n", "\r\n").encode() + b"\x1a",
    "zeros behind": lambda text: text.encode() + b"\0" * 512,
    "a comma at the end": lambda text: (text.rstrip()[:-1].rstrip() + ",\n}").encode(),
    "a key twice": lambda text: text.replace("{", '{"version": "x", ', 1).encode(),
}


def settings(place: Path) -> tuple[object, str]:
    loaded = SettingsFile(place / "a.json").load()
    return loaded.settings.break_message, loaded.problem


def person(place: Path) -> tuple[object, str]:
    file = PersonFile(place / "a.json")
    return file.load().count(Kind.WRONG), file.problem


def taste(place: Path) -> tuple[object, str]:
    file = TasteFile(place / "a.json")
    return file.load().pictures["é"].theme, file.problem


def remembered_state(place: Path) -> tuple[object, str]:
    file = RememberedStateFile(place / "a.json")
    return file.load().last_message, file.problem


def profiles(place: Path) -> tuple[object, str]:
    (place / "a.json").replace(place / "profiles.json")
    found = ProfileStore(place).load()
    return found.all[0].name, found.problem


def painting(place: Path) -> tuple[object, str]:
    (place / "a.webp").write_bytes(b"a picture")
    (found,) = PaintingStore(place).paintings()
    return found.picture.theme, ""


FILES: list[tuple[Callable[[Path], tuple[object, str]], dict[str, object], object]] = [
    (settings, {"version": 1, "break_message": "Kaffee für Zoë"}, "Kaffee für Zoë"),
    (person, {"version": 1, "face": None, "wrong": 7, "right": 0}, 7),
    (
        taste,
        {
            "version": 1, "followed": 1,
            "pictures": {"é": {"theme": "Forêt", "weight": 1, "total": 1, "answer": None}},
        },
        "Forêt",
    ),
    (remembered_state, {"version": 1, "last_message": "Tee für Zoë"}, "Tee für Zoë"),
    (profiles, {"version": 1, "active": "", "names": {"profile-1": "Zoë"}}, "Zoë"),
    (
        painting,
        {
            "version": 1, "theme": "Forêt", "model_sha256": "ab", "latent": [0.5], "score": None, "made": 1
        },
        "Forêt",
    ),
]  # fmt: skip


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
@pytest.mark.parametrize(("load", "content", "expected"), FILES, ids=[file[0].__name__ for file in FILES])
def test_a_file_that_an_editor_has_saved_is_whole(
    tmp_path: Path,
    load: Callable[[Path], tuple[object, str]],
    content: dict[str, object],
    expected: object,
    change: Change,
) -> None:
    (tmp_path / "a.json").write_bytes(change(json.dumps(content, indent=2, ensure_ascii=False)))
    assert load(tmp_path) == (expected, "")


@pytest.mark.parametrize(("load", "content", "expected"), FILES, ids=[file[0].__name__ for file in FILES])
def test_in_letters_of_an_older_system_it_is_read_and_told(
    tmp_path: Path,
    load: Callable[[Path], tuple[object, str]],
    content: dict[str, object],
    expected: object,
) -> None:
    data = json.dumps(content | {"note": "é"}, ensure_ascii=False).encode("latin-1")
    (tmp_path / "a.json").write_bytes(data)
    found, problem = load(tmp_path)
    assert found == expected
    if load is not painting:
        assert "not in UTF-8" in problem
        assert data in [path.read_bytes() for path in tmp_path.glob("*.broken-*.json")]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes in folders are POSIX's")
@pytest.mark.parametrize("load", [file[0] for file in FILES if file[0] not in (taste, profiles)])
def test_a_pipe_in_its_place_is_not_waited_for(
    tmp_path: Path, load: Callable[[Path], tuple[object, str]]
) -> None:
    os.mkfifo(tmp_path / "a.json")
    load(tmp_path)


@pytest.mark.parametrize("load", [settings, person, remembered_state])
def test_one_of_gigabytes_is_kept_aside_unread(
    tmp_path: Path, load: Callable[[Path], tuple[object, str]]
) -> None:
    with (tmp_path / "a.json").open("wb") as file:
        file.truncate(2**31)  # takes no room
    _, problem = load(tmp_path)
    assert "a.broken-" in problem
