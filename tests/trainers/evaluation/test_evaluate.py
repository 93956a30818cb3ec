"""Measuring models of every kind of classes, on faces whose figures are known beforehand."""

import hashlib
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from conftest import ModelMaker

from moodguard.model_card import ExpressionCard, InputSpec, Threshold
from moodguard.sensing.expressions import ModelError
from trainers.data.classes import FER_CLASSES, FERPLUS_CLASSES, FERPLUS_VOTES, KNOWN_CLASSES
from trainers.data.faces import FaceSet
from trainers.data.ferplus import ferplus_majority
from trainers.evaluation.class_mapping import ClassMappingError, class_mapping_of
from trainers.evaluation.evaluate import evaluate
from trainers.evaluation.inference import EvaluationError
from trainers.evaluation.tables import as_text

NEGATIVE = ("angry", "disgust", "fear", "sad")
SPEC = InputSpec(height=48, width=48, channels=1)
KEYS = [
    "n", "accuracy", "per_class", "confusion", "negative", "groups", "ferplus", "ferplus_by_classes",
    "ms_per_face", "model_sha256", "data_sha256", "classes", "intervals", "ece_floor", "usage", "flip",
    "threshold", "unseen", "left_out", "unreadable",
]  # fmt: skip


def card_of(*classes: str, negative: tuple[str, ...] = NEGATIVE) -> ExpressionCard:
    return ExpressionCard(classes, negative, SPEC, threshold=Threshold(0.5, "by hand"))


def faces_of(*labels: str, shades: list[int], votes: Any = None) -> FaceSet:
    """One plain face per label; the darker, the angrier the fixture's model finds it."""
    pictures = [np.full((48, 48), shade, np.uint8) for shade in shades]
    numbers = np.array([KNOWN_CLASSES.index(name) for name in labels], np.int64)
    return FaceSet("plain", pictures, numbers, "d" * 64, votes)


def votes_for(**counts: int) -> list[int]:
    named = {name.replace("_", " "): count for name, count in counts.items()}
    return [named.get(name, 0) for name in FERPLUS_VOTES]


@pytest.fixture
def seven(make_model: ModelMaker) -> Path:
    return make_model(card=card_of(*FER_CLASSES))


def test_a_model_of_seven_classes_gets_the_figures_worked_by_hand(seven: Path) -> None:
    # Black is angry for certain; white shares everything among the other six, of which disgust is first.
    faces = faces_of("angry", "angry", "disgust", "happy", shades=[0, 255, 255, 0])
    report = evaluate(seven, faces)
    told = report.to_json()
    assert list(told) == KEYS
    assert (told["n"], told["accuracy"]) == (4, 0.5)
    assert told["per_class"]["angry"] == {"precision": 0.5, "recall": 0.5, "f1": 0.5, "support": 2}
    assert told["confusion"][0][:2] == [1, 1]
    assert told["confusion"][FER_CLASSES.index("happy")][0] == 1
    assert told["ferplus"] is None
    assert told["ms_per_face"] > 0
    assert told["model_sha256"] == hashlib.sha256(seven.read_bytes()).hexdigest()
    assert told["data_sha256"] == faces.sha256


def test_negative_or_not_leaves_surprise_out_of_faces_and_probabilities(seven: Path) -> None:
    faces = faces_of("angry", "surprise", "happy", shades=[0, 0, 255])
    negative = evaluate(seven, faces).to_json()["negative"]
    # The white face: 3 of the 5 equal parts that are left without surprise are negative.
    assert (negative["n"], negative["accuracy"], negative["auroc"]) == (2, 0.5, 1.0)
    assert negative["ece"] == pytest.approx(0.6 / 2, abs=1e-4)


def test_what_cannot_be_known_is_null_and_the_json_is_valid(seven: Path) -> None:
    told = evaluate(seven, faces_of("surprise", shades=[0])).to_json()
    assert told["negative"] == {"n": 0, "accuracy": None, "auroc": None, "ece": None}
    assert json.loads(json.dumps(told, allow_nan=False))["threshold"]["negatives_found"] is None


def test_the_operating_point_is_the_cards_and_sees_surprise_too(make_model: ModelMaker) -> None:
    card = replace(card_of(*FER_CLASSES), threshold=Threshold(0.9, "by hand"))
    faces = faces_of("angry", "sad", "surprise", "happy", shades=[0, 255, 0, 255])
    point = evaluate(make_model(card=card), faces).to_json()["threshold"]
    assert point == {
        "value": 0.9, "negatives": 2, "negatives_found": 0.5, "others": 2, "false_alarms": 0.5,
    }  # fmt: skip


def test_a_model_of_three_groups_is_measured_by_group_without_surprise(make_model: ModelMaker) -> None:
    model = make_model(card=card_of("negative", "neutral", "positive", negative=("negative",)))
    faces = faces_of("fear", "disgust", "neutral", "happy", "surprise", shades=[0, 0, 255, 255, 0])
    told = evaluate(model, faces).to_json()
    assert told["confusion"] == [[2, 0, 0], [0, 1, 0], [0, 1, 0]]
    assert (told["n"], told["negative"]["n"], told["negative"]["accuracy"]) == (4, 4, 1.0)
    assert told["left_out"] == {"surprise: no class of the model": 1}


def test_a_model_of_two_groups_has_happy_and_neutral_in_the_other_one(make_model: ModelMaker) -> None:
    model = make_model(card=card_of("negative", "not negative", negative=("negative",)))
    faces = faces_of("sad", "neutral", "happy", "surprise", "contempt", shades=[0, 255, 255, 0, 0])
    told = evaluate(model, faces).to_json()
    assert (told["n"], told["accuracy"], told["confusion"]) == (3, 1.0, [[1, 0], [0, 2]])
    assert set(told["left_out"]) == {"surprise: no class of the model", "contempt: no class of the model"}


def test_a_model_in_the_words_of_ferplus_is_measured_by_meaning(make_model: ModelMaker) -> None:
    names = ("anger", "neutral", "happiness", "surprise", "sadness", "disgust", "fear", "contempt")
    model = make_model(card=card_of(*names, negative=("anger", "sadness", "disgust", "fear")))
    faces = faces_of("angry", "neutral", "contempt", shades=[0, 255, 255])
    told = evaluate(model, faces).to_json()
    assert (told["n"], told["left_out"]) == (3, {})
    assert told["accuracy"] == pytest.approx(2 / 3)
    assert told["per_class"]["contempt"]["support"] == 1
    assert told["negative"]["n"] == 2


def test_contempt_is_left_out_of_seven_classes_and_counted(seven: Path) -> None:
    told = evaluate(seven, faces_of("contempt", "angry", shades=[0, 0])).to_json()
    assert (told["n"], told["left_out"]) == (1, {"contempt: no class of the model": 1})


def test_faces_that_were_learned_from_are_told_apart(seven: Path) -> None:
    faces = replace(
        faces_of("angry", "angry", "surprise", "happy", shades=[0, 255, 255, 0]),
        copies=np.array([True, False, True, False]),
    )
    unseen = evaluate(seven, faces).to_json()["unseen"]
    assert unseen == {"accuracy": {"n": 2, "accuracy": 0.0}, "negative": {"n": 2, "accuracy": 0.5}}
    text = as_text(evaluate(seven, faces))
    assert text.count("without copies of training faces") == 2
    assert evaluate(seven, replace(faces, copies=None)).unseen is None


def test_the_order_of_a_models_classes_is_its_own(make_model: ModelMaker) -> None:
    model = make_model(card=card_of("angry", "neutral", "happy", negative=("angry",)))
    told = evaluate(model, faces_of("neutral", "angry", shades=[255, 0])).to_json()
    assert (told["classes"], told["accuracy"]) == (["angry", "neutral", "happy"], 1.0)


def test_the_ferplus_majority_is_clear_or_none() -> None:
    votes = np.array(
        [
            votes_for(happy=6, neutral=4),
            votes_for(happy=5, neutral=5),
            votes_for(happy=4, unknown=6),
            votes_for(happy=5, not_a_face=5),
            votes_for(contempt=4, unknown=3, neutral=3),
            votes_for(),
        ],
        np.uint8,
    )
    happy, contempt = FERPLUS_CLASSES.index("happy"), FERPLUS_CLASSES.index("contempt")
    assert ferplus_majority(votes).tolist() == [happy, -1, -1, -1, contempt, -1]


def test_a_majority_of_contempt_counts_as_wrong_for_seven_classes(seven: Path) -> None:
    votes = np.array([votes_for(angry=9), votes_for(contempt=9), votes_for(happy=5, sad=5)], np.uint8)
    faces = faces_of("sad", "angry", "angry", shades=[0, 0, 0], votes=votes)
    assert evaluate(seven, faces).to_json()["ferplus"] == {"n": 2, "accuracy": 0.5}


def test_an_output_for_ferplus_is_judged_beside_the_classes(make_model: ModelMaker) -> None:
    from onnx import TensorProto, helper, load, save

    path = make_model(card=card_of(*FERPLUS_CLASSES))
    # The darker, the more neutral to the classes; the FER+ output takes the first four for the last four.
    model = load(path)
    model.graph.node.append(helper.make_node("Split", ["probabilities"], ["first_four", "last_four"], axis=1))
    model.graph.node.append(helper.make_node("Concat", ["last_four", "first_four"], ["ferplus"], axis=1))
    model.graph.output.append(helper.make_tensor_value_info("ferplus", TensorProto.FLOAT, ["batch", 8]))
    save(model, path)
    votes = np.array([votes_for(angry=9), votes_for(neutral=9), votes_for(happy=5, sad=5)], np.uint8)
    faces = faces_of("angry", "neutral", "sad", shades=[0, 0, 0], votes=votes)
    for flip in (False, True):
        told = evaluate(path, faces, flip=flip).to_json()
        assert told["ferplus"] == {"n": 2, "accuracy": 0.5}
        assert told["ferplus_by_classes"] == {"n": 2, "accuracy": 0.5}
    angry = faces_of("angry", shades=[0], votes=votes[:1])
    told = evaluate(path, angry).to_json()
    assert (told["ferplus_by_classes"]["accuracy"], told["ferplus"]["accuracy"]) == (0.0, 1.0)


def test_groups_are_judged_on_majorities_that_they_have_a_place_for(make_model: ModelMaker) -> None:
    model = make_model(card=card_of("negative", "neutral", "positive", negative=("negative",)))
    votes = np.array([votes_for(fear=9), votes_for(surprise=9), votes_for(contempt=9)], np.uint8)
    faces = faces_of("sad", "happy", "neutral", shades=[0, 0, 0], votes=votes)
    assert evaluate(model, faces).to_json()["ferplus"] == {"n": 1, "accuracy": 1.0}


def test_colour_faces_of_any_size_can_be_mixed(seven: Path) -> None:
    pictures = [np.zeros((200, 150, 3), np.uint8), np.full((20, 30), 255, np.uint8)]
    faces = FaceSet("mixed", pictures, np.array([0, 1]), "d" * 64)
    assert evaluate(seven, faces).accuracy.value == 1.0


def test_all_faces_of_many_batches_are_measured(seven: Path) -> None:
    labels = [FER_CLASSES[i % 7] for i in range(150)]
    seen: list[tuple[int, int]] = []
    faces = faces_of(*labels, shades=[0] * 150)
    report = evaluate(seven, faces, progress=lambda done, total: seen.append((done, total)))
    assert report.accuracy.n == int(report.confusion.sum()) == 150
    assert seen[-1] == (150, 150)


def half_black(black_left: bool) -> np.ndarray[Any, np.dtype[np.uint8]]:
    face = np.full((48, 48), 255, np.uint8)
    face[:, :24] = 0 if black_left else 255
    face[:, 24:] = 255 if black_left else 0
    return face


def left_half_model(path: Path, batch: int | str = "batch") -> Path:
    """P(angry) is how black the left half of the face is; happy has the rest."""
    from onnx import TensorProto, helper, numpy_helper, save

    card = card_of("angry", "happy", negative=("angry",))
    constants = [
        numpy_helper.from_array(np.array([0, 0], np.int64), "start"),
        numpy_helper.from_array(np.array([48, 24], np.int64), "end"),
        numpy_helper.from_array(np.array([1, 2], np.int64), "axes"),
        numpy_helper.from_array(np.array([-1], np.int64), "last"),
        numpy_helper.from_array(np.array(1, np.float32), "one"),
    ]
    nodes = [
        helper.make_node("Slice", ["face", "start", "end", "axes"], ["left"]),
        helper.make_node("ReduceMean", ["left"], ["mean"], axes=[1, 2, 3], keepdims=0),
        helper.make_node("Unsqueeze", ["mean", "last"], ["happy"]),
        helper.make_node("Sub", ["one", "happy"], ["angry"]),
        helper.make_node("Concat", ["angry", "happy"], ["probabilities"], axis=1),
    ]
    face = helper.make_tensor_value_info("face", TensorProto.FLOAT, [batch, 48, 48, 1])
    result = helper.make_tensor_value_info("probabilities", TensorProto.FLOAT, [batch, 2])
    graph = helper.make_graph(nodes, "left", [face], [result], constants)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=10)
    helper.set_model_props(model, card.to_metadata())
    save(model, path)
    return path


def test_flip_takes_the_mean_with_the_mirrored_face(tmp_path: Path) -> None:
    model = left_half_model(tmp_path / "left.onnx")
    faces = FaceSet("halves", [half_black(True), half_black(False)], np.array([0, 3]), "d" * 64)
    assert evaluate(model, faces).to_json()["negative"]["auroc"] == 1.0
    flipped = evaluate(model, faces, flip=True).to_json()
    # With its mirror image either face is half angry, so nothing tells the two apart.
    assert (flipped["negative"]["auroc"], flipped["flip"]) == (0.5, True)


def test_seven_classes_are_judged_as_three_groups_too(seven: Path) -> None:
    # White: 3 of 6 parts are negative, and more than the part of neutral or happy. Black: all is negative.
    faces = faces_of("angry", "fear", "happy", "surprise", "contempt", shades=[0, 255, 255, 0, 0])
    assert evaluate(seven, faces).to_json()["groups"] == {"n": 3, "accuracy": pytest.approx(2 / 3)}


def test_three_groups_are_judged_as_themselves_and_two_not_at_all(make_model: ModelMaker) -> None:
    faces = faces_of("fear", "neutral", "happy", shades=[0, 255, 255])
    three = make_model(card=card_of("negative", "neutral", "positive", negative=("negative",)))
    assert evaluate(three, faces).to_json()["groups"]["accuracy"] == pytest.approx(2 / 3)
    two = make_model(card=card_of("negative", "not negative", negative=("negative",)))
    assert evaluate(two, faces).to_json()["groups"] is None


def test_every_figure_has_its_interval(seven: Path) -> None:
    votes = np.array([votes_for(angry=9)] * 4, np.uint8)
    faces = faces_of("angry", "angry", "disgust", "happy", shades=[0, 255, 255, 0], votes=votes)
    intervals = evaluate(seven, faces).to_json()["intervals"]
    assert set(intervals["per_class"]) == set(FER_CLASSES)
    flat = [v for k, v in intervals.items() if k != "per_class"]
    flat += [v for scores in intervals["per_class"].values() for v in scores.values()]
    assert all(0 <= low <= high <= 1 for low, high in flat)
    # One of the two angry faces is found, and one of the two that were taken for angry is.
    assert intervals["per_class"]["angry"]["recall"] == pytest.approx((0.0945, 0.9055), abs=1e-4)


def test_a_model_that_takes_one_face_at_a_time_is_measured_too(tmp_path: Path) -> None:
    model = left_half_model(tmp_path / "single.onnx", batch=1)
    faces = FaceSet("halves", [half_black(True), half_black(False)] * 2, np.array([0, 3, 0, 3]), "d" * 64)
    assert evaluate(model, faces).accuracy.n == 4
    assert evaluate(model, faces).accuracy.value == 1.0


@pytest.mark.filterwarnings("ignore:overflow", "ignore:invalid value")
@pytest.mark.parametrize("scale", [1.0, 1e6])
def test_values_that_are_no_probabilities_are_refused(make_model: ModelMaker, scale: float) -> None:
    # Right on the black face that every model is tried on at first; negative, or far off, on others.
    spec = InputSpec(height=48, width=48, channels=1, scale=scale)
    model = make_model(card=replace(card_of(*FER_CLASSES), input=spec))
    with pytest.raises(EvaluationError, match="can't be right for 1 faces"):
        evaluate(model, faces_of("angry", "happy", shades=[0, 255]))


def test_a_model_without_any_of_the_faces_classes_is_refused(make_model: ModelMaker) -> None:
    model = make_model(card=card_of("tense", "loose", negative=("tense",)))
    with pytest.raises(EvaluationError, match="none of the faces' classes: it has tense, loose"):
        evaluate(model, faces_of("happy", shades=[0]))


def test_two_names_for_one_class_are_refused(make_model: ModelMaker) -> None:
    card = card_of("angry", "anger", "happy", negative=("angry", "anger"))
    with pytest.raises(ClassMappingError, match="angry and anger"):
        class_mapping_of(card)
    with pytest.raises(EvaluationError, match="mean the same"):
        evaluate(make_model(card=card), faces_of("happy", shades=[0]))


def test_a_missing_or_foreign_model_is_refused_in_words(tmp_path: Path, make_model: ModelMaker) -> None:
    faces = faces_of("happy", shades=[0])
    with pytest.raises(ModelError, match="can't be read"):
        evaluate(tmp_path / "nothing.onnx", faces)
    (tmp_path / "text.onnx").write_text("no model")
    with pytest.raises(ModelError, match="no ONNX model"):
        evaluate(tmp_path / "text.onnx", faces)
    with pytest.raises(ModelError, match="no MoodGuard model card"):
        evaluate(make_model(metadata={}), faces)


def test_the_tables_show_every_figure_with_its_interval(seven: Path) -> None:
    votes = np.array([votes_for(angry=9)] * 4, np.uint8)
    faces = faces_of("angry", "angry", "disgust", "contempt", shades=[0, 255, 255, 0], votes=votes)
    text = as_text(evaluate(seven, faces))
    low, high = 0.208, 0.939  # Wilson's of 2 in 3
    assert f"66.7%   95 %: {low} to {high}   of 3" in text
    assert "negative, neutral, positive" in text
    assert "FER+ majority, accuracy" in text
    assert "contempt: no class of the model: 1" in text
    assert all(name in text for name in FER_CLASSES)
