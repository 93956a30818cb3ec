"""What has failed is left alone for longer each time."""

from moodguard.system.growing_pause import GrowingPause


def test_a_pause_doubles_up_to_the_longest_and_begins_anew_once_it_works() -> None:
    pause = GrowingPause(2.0, 300.0)
    assert [pause.after_fault() for _ in range(10)] == [2, 4, 8, 16, 32, 64, 128, 256, 300, 300]
    pause.over()
    assert pause.after_fault() == 2


def test_a_first_pause_above_the_longest_stays_as_it_is() -> None:
    pause = GrowingPause(3600.0)
    assert [pause.after_fault(), pause.after_fault()] == [3600, 3600]
