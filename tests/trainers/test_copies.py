"""Finding pictures that a face set holds more than once."""

import cv2
import numpy as np
import numpy.typing as npt

from trainers.data.copies import copied_into, find_copies


def blurred_noise(seed: int, side: int = 48) -> npt.NDArray[np.uint8]:
    """A picture like no other: soft shapes, as faces have."""
    noise = np.random.default_rng(seed).uniform(0, 255, (side, side)).astype(np.float32)
    soft = cv2.GaussianBlur(noise, (0, 0), side / 8)
    return np.asarray(cv2.normalize(soft, None, 0, 255, cv2.NORM_MINMAX), np.uint8)  # type: ignore[call-overload]


def test_pictures_of_their_own_are_no_copies() -> None:
    found = find_copies([blurred_noise(seed) for seed in range(30)])
    assert found.kinds() == {"the same": (), "mirrored": (), "nearly the same": ()}


def test_the_same_picture_is_found_however_often_it_comes() -> None:
    first, second = blurred_noise(1), blurred_noise(2)
    found = find_copies([first, second, first.copy(), first.copy()])
    assert (found.same, found.mirrored, found.near) == (((0, 2, 3),), (), ())


def test_a_mirrored_picture_is_found_once_beside_its_own_copies() -> None:
    first = blurred_noise(1)
    found = find_copies([first, first[:, ::-1].copy(), first.copy(), blurred_noise(2)])
    assert found.same == ((0, 2),)
    assert found.mirrored == ((0, 1),)


def test_a_picture_saved_again_is_nearly_the_same() -> None:
    first = blurred_noise(1)
    again = cv2.imdecode(cv2.imencode(".jpg", first, [cv2.IMWRITE_JPEG_QUALITY, 90])[1], cv2.IMREAD_GRAYSCALE)
    assert again is not None
    found = find_copies([first, blurred_noise(2), np.asarray(again, np.uint8)])
    assert (found.same, found.near) == ((), ((0, 2),))


def test_the_same_pattern_in_quite_another_light_is_another_picture() -> None:
    first = blurred_noise(1)
    assert find_copies([first, first // 2]).near == ()


def test_grey_and_colour_of_any_size_can_be_mixed() -> None:
    colour = cv2.cvtColor(blurred_noise(1, 90), cv2.COLOR_GRAY2BGR)
    found = find_copies([np.asarray(colour, np.uint8), blurred_noise(2, 30), blurred_noise(1, 90)])
    assert (found.same, found.near) == ((), ((0, 2),))


def test_what_is_judged_is_found_among_what_is_learned_from() -> None:
    one, two, three, other = (blurred_noise(seed) for seed in range(4))
    again = cv2.imdecode(cv2.imencode(".jpg", three, [cv2.IMWRITE_JPEG_QUALITY, 90])[1], cv2.IMREAD_GRAYSCALE)
    learned = [one, other, two[:, ::-1].copy(), three, three.copy(), other.copy()]

    copied = copied_into(learned, [one.copy(), two, np.asarray(again, np.uint8)])

    assert copied.tolist() == [True, False, True, True, True, False]
