"""Reading FER-2013's file: every part of it, and everything that can be wrong with it."""

from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from trainers.data.classes import FERPLUS_VOTES
from trainers.data.faces import DATA_VARIABLE, DataError, default_data, locate
from trainers.data.fer2013 import Usage, read_fer2013

Arrays = dict[str, npt.NDArray[np.generic]]


def arrays(count: int = 6) -> Arrays:
    rng = np.random.default_rng(0)
    return {
        "images": rng.integers(0, 256, (count, 48, 48), dtype=np.uint8),
        "labels": (np.arange(count) % 7).astype(np.uint8),
        "usage": (np.arange(count) % 2).astype(np.uint8),
        "ferplus_votes": np.ones((count, len(FERPLUS_VOTES)), np.uint8),
    }


def save(folder: Path, content: Arrays, name: str = "faces.npz") -> Path:
    path = folder / name
    np.savez_compressed(path, **content)
    return path


def test_a_part_holds_its_faces_in_the_order_of_the_file(tmp_path: Path) -> None:
    content = arrays()
    part = read_fer2013(save(tmp_path, content)).part(Usage.PUBLIC)
    assert part.labels.tolist() == [1, 3, 5]
    assert np.array_equal(np.asarray(part.pictures), content["images"][1::2])
    assert part.votes is not None
    assert part.votes.shape == (3, 10)
    assert part.usage == "public"


def test_a_test_s_faces_that_are_learned_from_are_known(tmp_path: Path) -> None:
    content = arrays()
    content["images"][1] = content["images"][0]  # the file's first face is of the training part
    content["images"][3] = content["images"][2][:, ::-1]
    file = read_fer2013(save(tmp_path, content))
    copies = file.part(Usage.PUBLIC).copies
    assert copies is not None
    assert copies.tolist() == [True, True, False]
    assert file.part(Usage.PUBLIC).some(np.array([2, 0])).copies.tolist() == [False, True]  # type: ignore[union-attr]
    assert file.part(Usage.TRAINING).copies is None
    assert file.part(None).copies is None


def test_all_parts_together_are_the_whole_file(tmp_path: Path) -> None:
    everything = read_fer2013(save(tmp_path, arrays())).part(None)
    assert len(everything) == 6
    assert everything.usage == "all"


def test_a_sealed_file_of_the_private_part_is_read(tmp_path: Path) -> None:
    content = {**arrays(), "usage": np.full(6, 2, np.uint8)}
    file = read_fer2013(save(tmp_path, content))
    assert len(file.part(Usage.PRIVATE)) == 6
    assert file.part(Usage.PRIVATE).copies is None, "there is nothing to compare with"
    with pytest.raises(DataError, match=r"no faces of the part 'public'; it has: private \(6\)"):
        file.part(Usage.PUBLIC)


def test_a_file_without_votes_has_none(tmp_path: Path) -> None:
    content = arrays()
    del content["ferplus_votes"]
    assert read_fer2013(save(tmp_path, content)).part(None).votes is None


@pytest.mark.parametrize("name", ["images", "labels", "usage"])
def test_a_missing_array_is_named(tmp_path: Path, name: str) -> None:
    content = arrays()
    del content[name]
    with pytest.raises(DataError, match=f"lacks the arrays {name}"):
        read_fer2013(save(tmp_path, content))


@pytest.mark.parametrize(
    ("name", "array"),
    [
        ("images", np.zeros((6, 48, 47), np.uint8)),
        ("images", np.zeros((5, 48, 48), np.uint8)),
        ("images", np.zeros((6, 48, 48), np.float32)),
        ("images", np.zeros((6, 48, 48, 3), np.uint8)),
        ("usage", np.zeros((6, 1), np.uint8)),
        ("ferplus_votes", np.zeros((6, 8), np.uint8)),
    ],
)
def test_a_wrong_shape_or_type_is_said_and_what_it_must_be(
    tmp_path: Path, name: str, array: npt.NDArray[np.generic]
) -> None:
    with pytest.raises(DataError, match=rf"{name} is .*; it must be uint8 of shape \(6,"):
        read_fer2013(save(tmp_path, {**arrays(), name: array}))


def test_a_label_out_of_range_is_shown_with_its_row(tmp_path: Path) -> None:
    content = arrays()
    content["labels"][4] = 7
    with pytest.raises(DataError, match="labels must be 0 to 6; row 4 has 7"):
        read_fer2013(save(tmp_path, content))


def test_all_rows_out_of_range_are_counted(tmp_path: Path) -> None:
    content = arrays()
    content["labels"][[1, 2, 4]] = [9, 7, 255]
    with pytest.raises(DataError, match=r"row 1 has 9, and 2 more rows are out of range; .*--skip-bad"):
        read_fer2013(save(tmp_path, content))


def test_more_votes_than_people_are_out_of_range(tmp_path: Path) -> None:
    content = arrays()
    content["ferplus_votes"][2, 3] = 200
    with pytest.raises(DataError, match="ferplus_votes must be 0 to 10; row 2 has 200"):
        read_fer2013(save(tmp_path, content))
    assert len(read_fer2013(save(tmp_path, content), skip_bad=True).part(None)) == 5


def test_rows_out_of_range_can_be_left_out_of_every_array(tmp_path: Path) -> None:
    content = arrays()
    content["labels"][[1, 4]] = 7
    content["usage"][5] = 3
    file = read_fer2013(save(tmp_path, content), skip_bad=True)
    faces = file.part(None)
    assert np.array_equal(np.asarray(faces.pictures), content["images"][[0, 2, 3]])
    assert faces.labels.tolist() == [0, 2, 3]
    assert faces.votes is not None
    assert len(faces.votes) == 3
    assert faces.left_out == {"labels out of range": 2, "usage out of range": 1}


def test_a_file_with_no_row_in_range_is_refused_all_the_same(tmp_path: Path) -> None:
    content = {**arrays(), "labels": np.full(6, 7, np.uint8)}
    with pytest.raises(DataError, match="none of the 6 rows"):
        read_fer2013(save(tmp_path, content), skip_bad=True)


def test_a_foreign_file_of_arrays_is_refused_with_what_it_has(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"lacks the arrays images, labels, usage, .* it has x, y"):
        read_fer2013(save(tmp_path, {"x": np.zeros(3), "y": np.zeros(3)}))


def test_a_usage_out_of_range_is_shown_with_its_row(tmp_path: Path) -> None:
    content = arrays()
    content["usage"][2] = 3
    with pytest.raises(DataError, match="usage must be 0 to 2; row 2 has 3"):
        read_fer2013(save(tmp_path, content))


def test_an_empty_file_of_faces_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="holds no faces"):
        read_fer2013(save(tmp_path, arrays(0)))


def test_pickled_objects_are_never_opened(tmp_path: Path) -> None:
    content = {**arrays(), "labels": np.array([{}] * 6, object)}
    with pytest.raises(DataError, match="pickled objects, which are refused"):
        read_fer2013(save(tmp_path, content))


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"a text, not arrays", b"\x80\x04N."])
def test_a_foreign_file_is_refused_in_words(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "foreign.npz"
    path.write_bytes(content)
    with pytest.raises(DataError, match=r"foreign\.npz can't be read"):
        read_fer2013(path)


def test_a_file_that_can_t_be_opened_is_not_called_damaged(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"faces\.npz can't be opened: No such file"):
        read_fer2013(tmp_path / "faces.npz")


def test_a_single_array_is_refused_in_words(tmp_path: Path) -> None:
    with (tmp_path / "one.npz").open("wb") as file:
        np.save(file, np.zeros(3))
    with pytest.raises(DataError, match="holds a single array"):
        read_fer2013(tmp_path / "one.npz")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@example(cut=1, flipped=106, cuts=False)  # breaks the header that numpy parses as Python
@given(cut=st.integers(1, 4000), flipped=st.integers(0, 4000), cuts=st.booleans())
def test_damage_anywhere_gives_words_or_a_file_that_is_right_after_all(
    tmp_path: Path, cut: int, flipped: int, cuts: bool
) -> None:
    path = save(tmp_path, arrays())
    content = bytearray(path.read_bytes())
    if cuts:
        del content[-min(cut, len(content)) :]
    else:
        content[flipped % len(content)] ^= 0xFF
    path.write_bytes(content)
    read: int | str
    try:
        read = len(read_fer2013(path).part(None))
    except DataError as error:
        read = str(error)
    assert read == 6 or "faces.npz" in str(read)


def test_the_hash_is_that_of_the_file(tmp_path: Path) -> None:
    first = read_fer2013(save(tmp_path, arrays(), "a.npz"))
    again = read_fer2013(save(tmp_path, arrays(), "b.npz"))
    other = read_fer2013(save(tmp_path, arrays(7), "c.npz"))
    assert first.sha256 != other.sha256
    assert first.part(None).sha256 == first.sha256
    assert len(again.sha256) == 64


def test_the_data_folder_means_the_file_in_it(tmp_path: Path) -> None:
    (tmp_path / "fer2013").mkdir()
    path = save(tmp_path / "fer2013", arrays(), "fer2013_train_public.npz")
    assert locate(tmp_path) == path
    assert locate(tmp_path / "fer2013") == path
    assert locate(path) == path


def test_data_that_is_not_there_is_an_error_that_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=f"--data, or set {DATA_VARIABLE}"):
        locate(tmp_path / "nowhere")


def test_the_variable_names_the_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path))
    assert default_data() == tmp_path
    monkeypatch.delenv(DATA_VARIABLE)
    assert default_data().parts[-2:] == ("shared", "data")


@pytest.mark.data
def test_the_real_file_has_the_counts_of_its_description(data: Path) -> None:
    file = read_fer2013(locate(data))
    assert list(file.part(Usage.TRAINING).counts().values()) == [3995, 436, 4097, 7215, 4830, 3171, 4965]
    assert list(file.part(Usage.PUBLIC).counts().values()) == [467, 56, 496, 895, 653, 415, 607]
