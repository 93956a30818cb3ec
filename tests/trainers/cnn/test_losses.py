"""What a network is judged by while it learns: the classes, and the groups that the app tells apart."""

import numpy as np
import pytest

from support.other_backend import run_with_backend
from trainers.cnn.losses import GroupedCrossEntropy
from trainers.data.classes import FER_CLASSES
from trainers.metrics import softmax

RNG = np.random.default_rng(3)
LOGITS = RNG.normal(0, 2, (9, 7)).astype("float32")
WANTED = softmax(RNG.normal(0, 2, (9, 7))).astype("float32")


def loss(share: float, logits: object = LOGITS, wanted: object = WANTED) -> float:
    return float(GroupedCrossEntropy(FER_CLASSES, share)(wanted, logits))


def test_without_a_share_of_the_groups_it_is_plain_cross_entropy() -> None:
    plain = -(WANTED * np.log(softmax(LOGITS))).sum(axis=1).mean()

    np.testing.assert_allclose(loss(0.0), plain, rtol=1e-5)


def test_the_groups_are_the_negative_ones_together_and_each_other_class_alone() -> None:
    columns = [[0, 1, 2, 4], [3], [5], [6]]  # angry, disgust, fear, sad; happy; surprise; neutral
    p = softmax(LOGITS)
    coarse = -sum(WANTED[:, group].sum(axis=1) * np.log(p[:, group].sum(axis=1)) for group in columns).mean()

    np.testing.assert_allclose(loss(0.7) - loss(0.0), 0.7 * coarse, rtol=1e-4)


def test_sadness_taken_for_anger_costs_less_than_sadness_taken_for_rest() -> None:
    sad, sure = np.eye(7, dtype="float32")[[4]], 8 * np.eye(7, dtype="float32")
    as_anger, as_rest = loss(0.5, sure[[0]], sad), loss(0.5, sure[[6]], sad)

    assert as_anger < as_rest
    np.testing.assert_allclose(loss(0.0, sure[[0]], sad), loss(0.0, sure[[6]], sad), rtol=1e-6)


def test_faces_that_count_nothing_teach_nothing() -> None:
    judge = GroupedCrossEntropy(FER_CLASSES, 0.5)

    assert float(judge(WANTED, LOGITS, sample_weight=np.zeros(9, "float32"))) == 0


def test_very_sure_answers_keep_the_loss_finite() -> None:
    assert np.isfinite(loss(0.5, 1000 * LOGITS))


@pytest.mark.parametrize("backend", ["tensorflow", "torch"])
def test_both_backends_agree(backend: str) -> None:
    script = (
        "import numpy as np\n"
        "from trainers.cnn.losses import GroupedCrossEntropy\n"
        "from trainers.data.classes import FER_CLASSES\n"
        f"logits = np.array({LOGITS.tolist()}, 'float32')\n"
        f"wanted = np.array({WANTED.tolist()}, 'float32')\n"
        "print(float(GroupedCrossEntropy(FER_CLASSES, 0.5)(wanted, logits)))"
    )

    assert float(run_with_backend(backend, script)) == pytest.approx(loss(0.5), rel=1e-5)
