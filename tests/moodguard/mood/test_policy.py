"""The policy: what strictness makes of the settings' numbers."""

from dataclasses import replace

import pytest

from moodguard.mood.policy import policy_from_settings, shift_threshold
from moodguard.store.settings import Settings


def test_a_shift_of_nothing_leaves_the_threshold_as_it_is() -> None:
    assert shift_threshold(0.73, 0.0) == pytest.approx(0.73)


@pytest.mark.parametrize("threshold", [5e-324, 1 - 1e-16])
def test_a_threshold_that_is_as_good_as_certain_can_be_shifted(threshold: float) -> None:
    for shift in (-7.0, 0.0, 7.0):
        assert shift_threshold(threshold, shift) == pytest.approx(threshold, abs=1e-5)


def test_as_usual_the_numbers_are_those_of_the_settings_in_seconds() -> None:
    settings = Settings()
    policy = policy_from_settings(settings)
    assert policy.window == settings.window_minutes * 60
    assert (policy.break_share, policy.gallery_share) == (settings.break_share, settings.gallery_share)
    assert policy.sure == pytest.approx(settings.sure_share)
    assert policy.rest == settings.rest_minutes * 60


def test_the_stricter_the_surer_and_no_share_grows_past_all_of_the_time() -> None:
    gentle, usual, eager = (
        policy_from_settings(replace(Settings(), strictness=name, gallery_share=0.9))
        for name in ("gentle", "usual", "eager")
    )
    assert gentle.sure > usual.sure > eager.sure
    assert gentle.rest > usual.rest > eager.rest
    assert gentle.gallery_share == 1
