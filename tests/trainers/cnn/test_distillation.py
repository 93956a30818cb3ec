"""A network learns from what others say of the faces."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import pytest

from moodguard.model_card import ExpressionCard, InputSpec
from moodguard.sensing.expressions import ExpressionModel
from trainers.cnn.batches import one_hot
from trainers.cnn.calibration import Calibration
from trainers.cnn.distillation import mean_predictions
from trainers.cnn.export import export_network, probability_network
from trainers.cnn.networks import published_network, residual_network
from trainers.cnn.pipeline import make_batches, read_dataset
from trainers.data.classes import FER_CLASSES
from trainers.data.faces import FaceSet
from trainers.experiments import flagship
from trainers.run_options import ExperimentError, override
from trainers.worker_group import ALONE

HEADS = {"original": 7, "ferplus": 8}


@cache
def exported(number: int, heads: int, classes: tuple[str, ...]) -> bytes:
    """The file of one of several teachers of a kind, made once: that takes seconds."""

    def make() -> Any:
        return residual_network(HEADS, 4, 0.4) if heads == 2 else published_network(7, 0.8, 0.4)

    card = ExpressionCard(classes, ("angry", "sad"), InputSpec(48, 48, 1))
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"{number}.onnx"
        whole = probability_network(make(), make(), Calibration(1.0, 0.5, "here"))
        return export_network(whole, card, path).read_bytes()


def teacher(path: Path, number: int = 0, heads: int = 2, classes: tuple[str, ...] = FER_CLASSES) -> Path:
    path.write_bytes(exported(number, heads, classes))
    return path


def test_several_teachers_are_heard_alike(make_tiny: Any, tmp_path: Path) -> None:
    faces = read_dataset(make_tiny(each=10), 0.2).faces
    paths = [teacher(tmp_path / f"{number}.onnx", number) for number in range(2)]

    labels, votes = mean_predictions(paths, faces)

    assert labels.shape == (len(faces), 7)
    assert votes.shape == (len(faces), 8)
    alone = [mean_predictions([path], faces) for path in paths]
    np.testing.assert_allclose(labels, (alone[0][0] + alone[1][0]) / 2, atol=1e-6)
    np.testing.assert_allclose(votes.sum(axis=1), 1, atol=1e-5)


def test_a_mirrored_face_gets_the_same_opinion(make_tiny: Any, tmp_path: Path) -> None:
    faces = read_dataset(make_tiny(each=10), 0.2).faces
    mirrored = FaceSet(faces.name, [p[:, ::-1].copy() for p in faces.pictures], faces.labels, faces.sha256)
    path = teacher(tmp_path / "teacher.onnx")

    for plain, other in zip(mean_predictions([path], faces), mean_predictions([path], mirrored), strict=True):
        np.testing.assert_allclose(plain, other, atol=1e-5)


def test_the_flagship_is_taught_by_labels_and_teachers(make_tiny: Any, tmp_path: Path) -> None:
    faces = read_dataset(make_tiny(each=10), 0.2).faces
    path = teacher(tmp_path / "teacher.onnx")
    config = override(flagship.CONFIG, {"teachers": str(path), "taught": "0.25"})

    taught = flagship.training_setup(config).make_training_set(faces)
    untaught = flagship.training_setup(flagship.CONFIG).make_training_set(faces)

    opinion, _ = mean_predictions([path], faces)
    expected = 0.75 * untaught.targets["original"] + 0.25 * opinion
    np.testing.assert_allclose(taught.targets["original"], expected, atol=1e-6)
    np.testing.assert_allclose(taught.targets["ferplus"].sum(axis=1), 1, atol=1e-5)


def test_teachers_look_at_each_face_as_it_was_changed(make_tiny: Any, tmp_path: Path) -> None:
    dataset, path = read_dataset(make_tiny(each=10), 0.2), teacher(tmp_path / "teacher.onnx")
    config = override(
        flagship.CONFIG, {"teachers": str(path), "taught": "0.25", "views": "yes", "batch": "8"}
    )

    faces, (answers, _), _ = make_batches(flagship.training_setup(config), config, dataset, ALONE)(3)[0]

    seen = list(np.rint(faces[..., 0] * 255).astype(np.uint8))
    assert not {face.tobytes() for face in seen} & {face.tobytes() for face in dataset.faces.pictures}
    of_labels = (answers - 0.25 * ExpressionModel(path).probabilities(seen)) / 0.75
    smoothed = one_hot(np.zeros(8, np.int64), 7, config.smoothing)
    np.testing.assert_allclose(np.sort(of_labels), np.sort(smoothed), atol=1e-5)


def test_views_need_somebody_who_looks_at_them() -> None:
    config = override(flagship.CONFIG, {"views": "yes"})

    with pytest.raises(ExperimentError, match=r"there are none \(teachers=FILE\.onnx\)"):
        flagship.training_setup(config).make_teacher()


@pytest.mark.parametrize(
    ("options", "words"),
    [({"heads": 1}, "nothing of FER"), ({"classes": FER_CLASSES[::-1]}, "classes are not")],
)
def test_who_can_t_teach_is_told(make_tiny: Any, tmp_path: Path, options: dict[str, Any], words: str) -> None:
    faces = read_dataset(make_tiny(each=10), 0.2).faces

    with pytest.raises(ExperimentError, match=words):
        mean_predictions([teacher(tmp_path / "teacher.onnx", **options)], faces)
    with pytest.raises(ExperimentError, match=r"gone\.onnx can't teach"):
        mean_predictions([tmp_path / "gone.onnx"], faces)
