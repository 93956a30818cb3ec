"""Which places of a face count, by a model that looks at the mean light alone."""

import numpy as np
import pytest
from conftest import ModelMaker

from moodguard.model_card import ExpressionCard, InputSpec
from moodguard.sensing.expressions import ExpressionModel
from trainers.evaluation.saliency import occlusion_map


@pytest.fixture
def model(make_model: ModelMaker) -> ExpressionModel:
    spec = InputSpec(height=48, width=48, channels=1)
    return ExpressionModel(make_model(card=ExpressionCard(("angry", "happy"), ("angry",), spec)))


def test_what_makes_a_class_likelier_counts_and_what_makes_it_unlikelier_counts_against_it(
    model: ExpressionModel,
) -> None:
    face = np.full((48, 48), 128, np.uint8)
    face[4:14, 4:14] = 0  # dark, so angry
    face[34:44, 34:44] = 255
    angry = occlusion_map(model, face, 0)
    assert angry.shape == (48, 48)
    assert angry[9, 9] > 0.01
    assert angry[39, 39] < -0.01
    assert abs(angry[9, 39]) < 1e-3
    assert np.allclose(occlusion_map(model, face, 1), -angry, atol=1e-6)


def test_colour_faces_of_any_size_have_a_map_of_their_size(model: ExpressionModel) -> None:
    face = np.zeros((31, 20, 3), np.uint8)
    face[:10] = 255
    lost = occlusion_map(model, face, 1)
    assert lost.shape == (31, 20)
    assert lost[3, 10] > 0 > lost[25, 10]
