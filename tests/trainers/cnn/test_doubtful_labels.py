"""Labels are doubted only where FER+'s people and trained networks agree on another one."""

import numpy as np
import pytest

from trainers.cnn.doubtful_labels import doubtful_labels
from trainers.data.classes import FER_CLASSES, FERPLUS_VOTES
from trainers.data.faces import FaceSet, as_sequence


def a_face(label: str, **votes: int) -> FaceSet:
    """One face with its label, and with people's votes by name."""
    cast = np.zeros((1, len(FERPLUS_VOTES)), np.uint8)
    for name, count in votes.items():
        cast[0, FERPLUS_VOTES.index(name)] = count
    return FaceSet(
        "one", as_sequence(np.zeros((1, 48, 48), np.uint8)), np.array([FER_CLASSES.index(label)]), "0", cast
    )


def seen(**shares: float) -> np.ndarray:
    """What the networks see in it, by name."""
    return np.array([[shares.get(name, 0.0) for name in FER_CLASSES]], np.float32)


def test_a_label_that_both_find_wrong_is_doubted() -> None:
    assert doubtful_labels(a_face("sad", happy=8, neutral=2), seen(happy=0.9, sad=0.05)).tolist() == [True]


@pytest.mark.parametrize(
    ("votes", "networks"),
    [
        ({"happy": 8, "sad": 2}, {"happy": 0.9}),  # two people see the label's
        ({"happy": 4, "neutral": 3, "fear": 3}, {"happy": 0.9}),  # no half for one other
        ({"happy": 8, "neutral": 2}, {"neutral": 0.9}),  # the networks see a third one
        ({"happy": 8, "neutral": 2}, {"happy": 0.7, "sad": 0.3}),  # the networks half see the label's
        ({"contempt": 9, "neutral": 1}, {"neutral": 0.9}),  # contempt is no label of FER-2013
        ({"sad": 9, "happy": 1}, {"happy": 0.9}),  # people see what the label says
        ({"not a face": 10}, {"happy": 0.9}),
    ],
    ids=["two for it", "no half", "a third", "half seen", "contempt", "as labelled", "no face"],
)
def test_a_label_that_either_may_find_right_is_not(votes: dict[str, int], networks: dict[str, float]) -> None:
    assert not doubtful_labels(a_face("sad", **votes), seen(**networks)).any()


def test_without_votes_no_label_is_doubted() -> None:
    face = FaceSet("one", as_sequence(np.zeros((1, 48, 48), np.uint8)), np.array([0]), "0")

    assert not doubtful_labels(face, seen(happy=1.0)).any()
