"""The sequence goes round its pictures and past those that can't be read."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from moodguard.desktop.picture_sequence import PictureSequence

A, B, C, D = (Path(name) for name in "abcd")


def test_it_goes_round_in_both_directions() -> None:
    sequence = PictureSequence([A, B, C])
    seen = []
    for _ in range(4):
        seen.append(sequence.current)
        sequence.step(1)
    assert seen == [A, B, C, A]
    sequence = PictureSequence([A, B, C])
    sequence.step(-1)
    assert (sequence.current, sequence.number) == (C, 3)


def test_it_starts_where_it_is_told_if_that_exists() -> None:
    assert PictureSequence([A, B], B).current == B
    assert PictureSequence([A, B], C).current == A


def test_it_goes_past_the_unreadable_in_the_direction_of_travel() -> None:
    sequence = PictureSequence([A, B, C, D])
    sequence.step(-1)
    sequence.mark_unreadable(D, "broken")
    assert sequence.current == C
    assert sequence.skipped == [(D, "broken")]
    sequence.step(1)
    assert sequence.current == A


def test_only_what_a_step_went_over_is_named() -> None:
    sequence = PictureSequence([A, B, C])
    sequence.mark_unreadable(B, "broken")
    assert sequence.skipped == []
    sequence.step(1)
    assert sequence.skipped == [(B, "broken")]
    sequence.step(1)
    assert sequence.skipped == []


def test_nothing_is_left_when_all_are_unreadable() -> None:
    sequence = PictureSequence([A, B])
    sequence.mark_unreadable(B, "broken")
    sequence.mark_unreadable(A, "broken")
    assert sequence.current is None
    assert sequence.neighbours() == []
    sequence.step(1)
    sequence.go_to_end(last=True)
    assert sequence.current is None


def test_an_empty_tour_has_nowhere_to_go() -> None:
    sequence = PictureSequence([])
    sequence.step(1)
    sequence.go_to_end(last=False)
    assert sequence.current is None
    assert sequence.neighbours() == []


def test_the_ends_are_the_readable_ones() -> None:
    sequence = PictureSequence([A, B, C, D])
    sequence.mark_unreadable(D, "broken")
    sequence.go_to_end(last=True)
    assert sequence.current == C
    sequence.go_to_end(last=False)
    assert sequence.current == A


def test_neighbours_are_the_nearest_readable_ones() -> None:
    sequence = PictureSequence([A, B, C, D])
    sequence.mark_unreadable(B, "broken")
    assert sequence.neighbours() == [C, D]
    sequence.step(-1)
    assert sequence.neighbours() == [C, A]
    assert PictureSequence([A]).neighbours() == []
    assert PictureSequence([A, B]).neighbours() == [B]


@given(st.lists(st.tuples(st.sampled_from(["step", "back", "bad", "first", "last"]), st.integers(0, 4))))
def test_it_never_stands_at_what_can_t_be_read(moves: list[tuple[str, int]]) -> None:
    paths = [Path(str(number)) for number in range(5)]
    sequence, bad = PictureSequence(paths), set()
    for move, number in moves:
        if move == "bad":
            sequence.mark_unreadable(paths[number], "broken")
            bad.add(paths[number])
        elif move in ("first", "last"):
            sequence.go_to_end(last=move == "last")
        else:
            sequence.step(1 if move == "step" else -1)
        assert sequence.current not in bad
        assert (sequence.current is None) == (len(bad) == 5)
        assert not bad & set(sequence.neighbours())
        assert {path for path, _ in sequence.skipped} <= bad
