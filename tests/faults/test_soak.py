"""Half a simulated hour of the real app with random faults; `make soak` lives a day, within bounds."""

import pytest

from faults.soak import Soak
from moodguard.store.paths import Paths

HOURS = 0.5


@pytest.mark.usefixtures("qapp")
def test_after_random_faults_all_that_was_saved_is_there_and_everything_answers(
    paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    soak = Soak(HOURS, 1, paths, monkeypatch, eventful=0.5)
    soak.run()
    kept = soak.end()
    assert kept.settings.away_minutes == 9
    assert sum(soak.happened.values()) > 5, "and something happened"
