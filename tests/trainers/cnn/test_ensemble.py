"""Several networks in one file say what they say on average, calibrated on the hold-out."""

import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest

from moodguard.model_card import ExpressionCard, InputSpec
from moodguard.sensing.expressions import ExpressionModel
from trainers.__main__ import main
from trainers.cnn.backend import keras
from trainers.cnn.calibration import Calibration, Curve, calibrated
from trainers.cnn.ensemble import EnsembleLogits, fit_calibration, measure_cross_fitted
from trainers.cnn.export import export_network, probability_network
from trainers.cnn.members import write_member
from trainers.cnn.networks import residual_network
from trainers.cnn.pipeline import metrics_of
from trainers.data.classes import FER_CLASSES
from trainers.data.faces import FaceSet

pytestmark = pytest.mark.usefixtures("short_network")
HEADS = {"original": 7, "ferplus": 8}
FACES = list(np.random.default_rng(5).integers(0, 256, (9, 48, 48), np.uint8))


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Two networks of different width, untrained, each calibrated its own way."""
    folder, paths = tmp_path_factory.mktemp("members"), []
    for number, width in enumerate((8, 12)):
        keras.utils.set_random_seed(number)
        trained = residual_network(HEADS, width, 0.4)
        calibration = Calibration(0.5 + number, 0.5, "here", curve=Curve(0.9, 1.1, 0.2))
        card = ExpressionCard(FER_CLASSES, ("angry", "sad"), InputSpec(48, 48, 1))
        network = probability_network(trained, residual_network(HEADS, width, 0.4), calibration)
        paths.append(export_network(network, card, folder / f"member{number}.onnx"))
    return paths


@pytest.fixture
def members(exported: list[Path], tmp_path: Path) -> list[Path]:
    """The two, for one test to do with as it likes."""
    return [Path(shutil.copy(path, tmp_path)) for path in exported]


def test_an_ensemble_is_one_file_that_the_app_reads(
    members: list[Path], make_tiny: Any, tmp_path: Path
) -> None:
    out = tmp_path / "both.onnx"

    assert main(["ensemble", *map(str, members), "--data", str(make_tiny()), "--out", str(out)]) == 0

    model = ExpressionModel(out)
    np.testing.assert_allclose(model.probabilities(FACES).sum(axis=1), 1, atol=1e-5)
    np.testing.assert_allclose(model.ferplus(FACES).sum(axis=1), 1, atol=1e-5)
    assert [one["sha256"] for one in model.card.provenance["members"]] == [
        ExpressionModel(path).sha256() for path in members
    ]
    assert 0 < model.card.threshold.value < 1
    sets = [known.domain for known in onnx.load(out).opset_import]
    assert len(sets) == len(set(sets))  # or it can't be quantised


def test_it_says_the_mean_of_what_its_members_say(
    members: list[Path], make_tiny: Any, tmp_path: Path
) -> None:
    out = tmp_path / "both.onnx"
    main(["ensemble", *map(str, members), "--data", str(make_tiny()), "--out", str(out)])

    model = ExpressionModel(out)
    fit_calibration = model.card.provenance["calibration"]
    mean = np.mean([np.log(ExpressionModel(path).ferplus(FACES)) for path in members], axis=0)
    powers = np.exp(mean / fit_calibration["ferplus_temperature"])
    np.testing.assert_allclose(model.ferplus(FACES), powers / powers.sum(axis=1, keepdims=True), atol=1e-5)


def test_members_can_count_differently(members: list[Path], make_tiny: Any, tmp_path: Path) -> None:
    out = tmp_path / "both.onnx"
    words = ["ensemble", *map(str, members), "--data", str(make_tiny()), "--out", str(out)]
    assert main([*words, "--weights", "1", "3"]) == 0

    model = ExpressionModel(out)
    told = model.card.provenance
    logs = [np.log(ExpressionModel(path).ferplus(FACES)) for path in members]
    powers = np.exp((0.25 * logs[0] + 0.75 * logs[1]) / told["calibration"]["ferplus_temperature"])
    np.testing.assert_allclose(model.ferplus(FACES), powers / powers.sum(axis=1, keepdims=True), atol=1e-5)
    assert told["shares"] == [0.25, 0.75]


def test_it_can_look_at_the_mirror_image_too(members: list[Path], make_tiny: Any, tmp_path: Path) -> None:
    out = tmp_path / "both.onnx"
    words = ["ensemble", *map(str, members), "--data", str(make_tiny()), "--out", str(out)]
    assert main([*words, "--mirrored"]) == 0

    model, mirrored = ExpressionModel(out), [face[:, ::-1] for face in FACES]
    logs = [np.log(ExpressionModel(path).ferplus(seen)) for path in members for seen in (FACES, mirrored)]
    powers = np.exp(np.mean(logs, axis=0) / model.card.provenance["calibration"]["ferplus_temperature"])
    np.testing.assert_allclose(model.ferplus(FACES), powers / powers.sum(axis=1, keepdims=True), atol=1e-5)
    np.testing.assert_allclose(model.probabilities(FACES), model.probabilities(mirrored), atol=1e-6)
    np.testing.assert_allclose(model.probabilities(FACES[:1]), model.probabilities(FACES)[:1], atol=1e-6)
    alone = ExpressionModel(write_member(f"{out}#1", tmp_path / "alone.onnx"))
    np.testing.assert_allclose(
        alone.probabilities(FACES), ExpressionModel(members[1]).probabilities(FACES), atol=1e-6
    )


@pytest.mark.parametrize(
    ("weights", "says"),
    [
        (["1"], "as many weights"),
        (["1", "0"], "above 0"),
        (["1", "nan"], "above 0"),
        (["1", "-1"], "above 0"),
    ],
)
def test_weights_that_make_no_sense_are_refused(
    members: list[Path], make_tiny: Any, capsys: pytest.CaptureFixture[str], weights: list[str], says: str
) -> None:
    out = members[0].with_name("both.onnx")
    words = ["ensemble", *map(str, members), "--data", str(make_tiny()), "--out", str(out)]

    assert main([*words, "--weights", *weights]) == 2
    assert says in capsys.readouterr().err


def test_a_member_of_one_can_be_a_member_of_another(
    members: list[Path], make_tiny: Any, tmp_path: Path
) -> None:
    data, both, same = str(make_tiny()), tmp_path / "both.onnx", tmp_path / "same.onnx"
    main(["ensemble", *map(str, members), "--data", data, "--out", str(both)])

    assert main(["ensemble", str(members[0]), f"{both}#1", "--data", data, "--out", str(same)]) == 0

    one, other = ExpressionModel(both), ExpressionModel(same)
    np.testing.assert_allclose(one.probabilities(FACES), other.probabilities(FACES), atol=1e-6)
    assert one.card.provenance["members"] == other.card.provenance["members"]


def test_a_member_can_be_measured_where_it_lies(
    members: list[Path], make_tiny: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = ["--data", str(make_tiny())]
    out = tmp_path / "both.onnx"
    main(["ensemble", *map(str, members), *data, "--out", str(out)])

    told = []
    for model in (f"{out}#1", str(members[1])):
        capsys.readouterr()
        assert main(["evaluate", model, *data, "--usage", "public", "--json"]) == 0
        told.append(json.loads(capsys.readouterr().out))

    assert told[0]["confusion"] == told[1]["confusion"]
    assert told[0]["negative"]["auroc"] == pytest.approx(told[1]["negative"]["auroc"], abs=1e-4)
    assert main(["evaluate", f"{out}#2", *data]) == 2
    assert "both.onnx" in capsys.readouterr().err


def test_a_member_that_is_not_there_is_refused(
    members: list[Path], make_tiny: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["ensemble", str(members[0]), f"{members[1]}#0", "--data", str(make_tiny())]
    assert main([*words, "--out", str(tmp_path / "both.onnx")]) == 2
    assert "holds one network alone; leave out #0" in capsys.readouterr().err
    assert not (tmp_path / "both.onnx").exists()


def test_it_can_be_calibrated_on_the_public_test_too(
    members: list[Path], make_tiny: Any, tmp_path: Path
) -> None:
    words = ["ensemble", *map(str, members), "--data", str(make_tiny()), "--out"]
    for name, more in (("alone", []), ("too", ["--with-public"])):
        assert main([*words, str(tmp_path / f"{name}.onnx"), *more]) == 0

    alone, too = (ExpressionModel(tmp_path / f"{name}.onnx").card.provenance for name in ("alone", "too"))
    assert alone["calibrated_on"] == "held-out faces"
    assert "public test" in too["calibrated_on"]
    assert "public test" in too["split"]
    assert "the public test: " in too["calibration"]["chosen"]
    assert "public" not in alone["calibration"]["chosen"]
    assert alone["calibration"] != too["calibration"]
    # Cross-fitted: neither half is measured under the calibration that it helped to fit.
    assert too["metrics"]["public"]["n"] == alone["metrics"]["public"]["n"]
    assert too["metrics"]["public"]["accuracy"] == pytest.approx(
        alone["metrics"]["public"]["accuracy"], abs=0.1
    )


def test_a_face_is_never_judged_by_a_calibration_that_knew_it() -> None:
    rng = np.random.default_rng(0)
    faces = FaceSet("none", list(np.zeros((40, 48, 48), np.uint8)), np.arange(40) % 7, "0" * 64)
    logits = EnsembleLogits([rng.normal(size=(40, 7)), rng.normal(size=(40, 8))], faces)
    odd = np.arange(40) % 2 == 1
    expected = np.empty((40, 7))
    expected[odd] = calibrated(logits.some(odd).heads, fit_calibration([logits.some(~odd)]))
    expected[~odd] = calibrated(logits.some(~odd).heads, fit_calibration([logits.some(odd)]))
    assert measure_cross_fitted(logits, []) == metrics_of(expected, logits.heads, faces)


def test_a_network_alone_is_no_ensemble(
    members: list[Path], make_tiny: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "alone.onnx"

    assert main(["ensemble", str(members[0]), "--data", str(make_tiny()), "--out", str(out)]) == 2

    assert "two networks or more" in capsys.readouterr().err
    assert not out.exists()


def test_a_network_without_votes_is_refused_by_name(
    members: list[Path], make_tiny: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    trained = residual_network({"original": 7}, 8, 0.4)
    network = probability_network(
        trained, residual_network({"original": 7}, 8, 0.4), Calibration(1, 0.5, "here")
    )
    card = ExpressionCard(FER_CLASSES, ("angry", "sad"), InputSpec(48, 48, 1))
    other = export_network(network, card, tmp_path / "voteless.onnx")

    words = ["ensemble", str(members[0]), str(other), "--data", str(make_tiny())]
    assert main([*words, "--out", str(tmp_path / "both.onnx")]) == 2

    assert "voteless.onnx has no output for FER+'s votes" in capsys.readouterr().err
