"""Photos as squares on the device, and batches cut from them."""

import numpy as np
import pytest

from trainers.gan.photos import as_cuts, as_squares


def ramp(height: int, width: int) -> np.ndarray:
    photo = np.zeros((height, width, 3), np.uint8)
    photo[..., 0] = np.linspace(0, 255, width).astype(np.uint8)
    photo[..., 1] = np.linspace(0, 255, height).astype(np.uint8)[:, None]
    return photo


def test_a_wide_photo_gives_both_ends_and_a_square_one_itself() -> None:
    squares = as_squares([ramp(40, 80), ramp(40, 40)], 40)
    assert squares.pixels.shape == (3, 3, 40, 40)
    assert squares.photos == 2
    left, right = squares.pixels[0, 0].float().mean(), squares.pixels[1, 0].float().mean()
    assert left < 70
    assert right > 180


def test_cuts_without_a_zoom_are_the_photo_or_its_mirror_image() -> None:
    squares = as_squares([ramp(64, 64)], 64)
    whole = squares.pixels[0].float() / 127.5 - 1
    cuts = squares.draw(40, 64, 0.0, np.random.default_rng(0))
    plain = [(cut - whole).abs().max() < 0.02 for cut in cuts]
    turned = [(cut.flip(2) - whole).abs().max() < 0.02 for cut in cuts]
    assert 5 < sum(plain) < 35
    assert all(a != b for a, b in zip(plain, turned, strict=True))


def test_zoomed_cuts_lie_inside_of_the_photo_at_different_places() -> None:
    squares = as_squares([ramp(64, 64)], 64)
    cuts = squares.draw(40, 32, 0.5, np.random.default_rng(0))
    assert cuts.shape == (40, 3, 32, 32)
    assert cuts.mean(dim=(2, 3))[:, 1].std() > 0.1
    assert cuts[:, 2].max() < -0.999


def test_the_same_chance_draws_the_same_cuts() -> None:
    squares = as_squares([ramp(64, 90), ramp(90, 64)], 64)
    first, second = (squares.draw(5, 64, 0.2, np.random.default_rng(8)) for _ in range(2))
    assert (first == second).all()


def test_a_wide_picture_holds_all_of_a_photo_that_it_has_room_for() -> None:
    three_to_two, panorama = ramp(280, 420), ramp(40, 140)
    cuts = as_cuts([three_to_two, panorama], 40, 70).pixels.float()
    assert cuts.shape == (4, 3, 40, 70)
    across, down = cuts[:, 0].mean(dim=1), cuts[:, 1].mean(dim=2)
    assert across[0, 0] < 5  # the photo's whole width, from its upper and from its lower end
    assert across[0, -1] > 250
    assert down[0, 0] < 5
    assert down[1, -1] > 250
    assert down[0, -1] == pytest.approx(255 * 240 / 280, abs=3)
    assert across[2, 0] < 5  # the panorama's whole height, from both sides
    assert across[3, -1] > 250
    assert down[2, -1] > 245


def test_an_upright_photo_gives_its_middle_not_its_sky_and_its_ground() -> None:
    cuts = as_cuts([ramp(140, 70)], 40, 70).pixels.float()
    assert cuts.shape[0] == 1
    assert cuts[0, 1].mean() == pytest.approx(127.5, abs=2)


def test_photos_that_would_have_to_be_enlarged_too_much_are_left_out_and_counted() -> None:
    cuts = as_cuts([ramp(60, 90), ramp(40, 60)], 64, 112, enlarged=1.25)
    assert (cuts.photos, cuts.too_small) == (1, 1)
    with pytest.raises(ValueError, match="no photo is large enough for pictures of 448x256"):
        as_cuts([ramp(60, 90)], 256, 448, enlarged=1.25)


def test_pictures_drawn_from_wide_cuts_are_as_wide() -> None:
    cuts = as_cuts([ramp(72, 126)], 72, 126)
    assert cuts.draw(5, 64, 0.15, np.random.default_rng(0)).shape == (5, 3, 64, 112)
