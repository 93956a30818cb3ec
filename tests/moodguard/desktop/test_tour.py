"""The tour goes round its pictures and past those that can't be read."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from moodguard.desktop.tour import Tour

A, B, C, D = (Path(name) for name in "abcd")


def test_it_goes_round_in_both_directions() -> None:
    tour = Tour([A, B, C])
    seen = []
    for _ in range(4):
        seen.append(tour.current)
        tour.step(1)
    assert seen == [A, B, C, A]
    tour = Tour([A, B, C])
    tour.step(-1)
    assert (tour.current, tour.number) == (C, 3)


def test_it_starts_where_it_is_told_if_that_exists() -> None:
    assert Tour([A, B], B).current == B
    assert Tour([A, B], C).current == A


def test_it_goes_past_the_unreadable_in_the_direction_of_travel() -> None:
    tour = Tour([A, B, C, D])
    tour.step(-1)
    tour.mark_unreadable(D, "broken")
    assert tour.current == C
    assert tour.skipped == [(D, "broken")]
    tour.step(1)
    assert tour.current == A


def test_only_what_a_step_went_over_is_named() -> None:
    tour = Tour([A, B, C])
    tour.mark_unreadable(B, "broken")
    assert tour.skipped == []
    tour.step(1)
    assert tour.skipped == [(B, "broken")]
    tour.step(1)
    assert tour.skipped == []


def test_nothing_is_left_when_all_are_unreadable() -> None:
    tour = Tour([A, B])
    tour.mark_unreadable(B, "broken")
    tour.mark_unreadable(A, "broken")
    assert tour.current is None
    assert tour.neighbours() == []
    tour.step(1)
    tour.go_to_end(last=True)
    assert tour.current is None


def test_an_empty_tour_has_nowhere_to_go() -> None:
    tour = Tour([])
    tour.step(1)
    tour.go_to_end(last=False)
    assert tour.current is None
    assert tour.neighbours() == []


def test_the_ends_are_the_readable_ones() -> None:
    tour = Tour([A, B, C, D])
    tour.mark_unreadable(D, "broken")
    tour.go_to_end(last=True)
    assert tour.current == C
    tour.go_to_end(last=False)
    assert tour.current == A


def test_neighbours_are_the_nearest_readable_ones() -> None:
    tour = Tour([A, B, C, D])
    tour.mark_unreadable(B, "broken")
    assert tour.neighbours() == [C, D]
    tour.step(-1)
    assert tour.neighbours() == [C, A]
    assert Tour([A]).neighbours() == []
    assert Tour([A, B]).neighbours() == [B]


@given(st.lists(st.tuples(st.sampled_from(["step", "back", "bad", "first", "last"]), st.integers(0, 4))))
def test_it_never_stands_at_what_can_t_be_read(moves: list[tuple[str, int]]) -> None:
    paths = [Path(str(number)) for number in range(5)]
    tour, bad = Tour(paths), set()
    for move, number in moves:
        if move == "bad":
            tour.mark_unreadable(paths[number], "broken")
            bad.add(paths[number])
        elif move in ("first", "last"):
            tour.go_to_end(last=move == "last")
        else:
            tour.step(1 if move == "step" else -1)
        assert tour.current not in bad
        assert (tour.current is None) == (len(bad) == 5)
        assert not bad & set(tour.neighbours())
        assert {path for path, _ in tour.skipped} <= bad
