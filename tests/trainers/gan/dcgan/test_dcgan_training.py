"""The training: a step learns, a stop is no loss, and going on is as if there had been no stop."""

import csv
import json
import signal
from dataclasses import asdict, replace
from pathlib import Path

import numpy as np
import pytest
import torch

from trainers.data.landscapes import Landscapes
from trainers.gan.checkpoint import CheckpointError, read_checkpoint, write_checkpoint
from trainers.gan.dcgan.training import DcganConfig, DcganTraining, train

TINY = DcganConfig(
    latent=6,
    generator_width=2,
    discriminator_width=2,
    batch=4,
    steps=6,
    bf16=False,
    save_every=4,
    log_every=1,
)


@pytest.fixture
def landscapes() -> Landscapes:
    rng = np.random.default_rng(3)
    pictures = tuple(rng.integers(0, 255, (80, 100, 3)).astype(np.uint8) for _ in range(3))
    return Landscapes(pictures, (), "0" * 64)


def weights(training: DcganTraining) -> dict[str, torch.Tensor]:
    networks = ("generator", "discriminator", "ema")
    return {
        f"{name}.{key}": value.clone()
        for name in networks
        for key, value in getattr(training, name).state_dict().items()
    }


def test_one_step_changes_every_weight_of_both_networks(landscapes: Landscapes) -> None:
    training = DcganTraining(TINY)
    before = weights(training)
    losses = training.run_step(landscapes.pictures)
    after = weights(training)
    unchanged = {name for name, value in before.items() if torch.equal(value, after[name])}
    # The statistics in the EMA's batch norms are taken anew when it is used.
    statistics = {name for name in before if name.startswith("ema") and "weight" not in name}
    assert unchanged == {name for name in statistics if not name.endswith("bias")}
    assert training.step == 1
    assert losses.discriminator > 0
    assert 0 < losses.photos_seem_real < 1


def test_bfloat16_learns_nearly_the_same_as_float32(landscapes: Landscapes) -> None:
    exact, rounded = DcganTraining(TINY), DcganTraining(replace(TINY, bf16=True))
    first, second = exact.run_step(landscapes.pictures), rounded.run_step(landscapes.pictures)
    assert second.discriminator == pytest.approx(first.discriminator, rel=0.02)


def test_the_discriminator_learns_to_tell_photos_from_paintings(landscapes: Landscapes) -> None:
    training = DcganTraining(replace(TINY, discriminator_width=8))
    first = training.run_step(landscapes.pictures)
    for _ in range(25):
        last = training.run_step(landscapes.pictures)
    gap_first = first.photos_seem_real - first.paintings_seem_real
    assert last.photos_seem_real - last.paintings_seem_real > gap_first + 0.2


def test_a_run_leaves_a_checkpoint_a_log_and_sheets(tmp_path: Path, landscapes: Landscapes) -> None:
    train(TINY, landscapes, tmp_path)
    with (tmp_path / "losses.csv").open() as file:
        assert [row["step"] for row in csv.DictReader(file)] == ["1", "2", "3", "4", "5", "6"]
    assert {path.name for path in tmp_path.glob("sheet-*.png")} == {"sheet-000004.png", "sheet-000006.png"}
    assert read_checkpoint(tmp_path / "checkpoint.pt")["step"] == 6


def test_a_resumed_run_ends_as_one_that_was_never_stopped(tmp_path: Path, landscapes: Landscapes) -> None:
    whole = train(TINY, landscapes, tmp_path / "whole")
    train(replace(TINY, steps=3), landscapes, tmp_path / "parts")
    resumed = train(TINY, landscapes, tmp_path / "parts", resume=True)
    assert resumed.step == whole.step == 6
    expected, found = weights(whole), weights(resumed)
    assert all(torch.equal(expected[name], found[name]) for name in expected)
    assert resumed.rng.bit_generator.state == whole.rng.bit_generator.state
    latents = torch.ones(2, TINY.latent)
    with torch.no_grad():
        assert torch.equal(resumed.painter()(latents), whole.painter()(latents))
    logs = [(tmp_path / part / "losses.csv").read_text() for part in ("whole", "parts")]
    assert logs[0] == logs[1]


class PressesCtrlC(tuple[np.ndarray, ...]):
    """Photos that somebody presses Ctrl-C at: in the middle of the first step that uses them."""

    def __getitem__(self, index: object) -> object:
        signal.raise_signal(signal.SIGINT)
        return super().__getitem__(index)


def test_ctrl_c_finishes_the_step_and_leaves_a_checkpoint_that_loses_nothing(
    tmp_path: Path, landscapes: Landscapes
) -> None:
    config = replace(TINY, batch=1)  # so that Ctrl-C is pressed once
    whole = train(config, landscapes, tmp_path / "whole")
    pressing = replace(landscapes, pictures=PressesCtrlC(landscapes.pictures))
    assert train(config, pressing, tmp_path / "stopped").step == 1
    resumed = train(config, landscapes, tmp_path / "stopped", resume=True)
    assert resumed.step == 6
    expected, found = weights(whole), weights(resumed)
    assert all(torch.equal(expected[name], found[name]) for name in expected)


def test_a_second_ctrl_c_stops_at_once_and_keeps_the_last_checkpoint(
    tmp_path: Path, landscapes: Landscapes
) -> None:
    train(replace(TINY, steps=2), landscapes, tmp_path)
    pressing = replace(landscapes, pictures=PressesCtrlC(landscapes.pictures))
    with pytest.raises(KeyboardInterrupt):
        train(TINY, pressing, tmp_path, resume=True)
    assert read_checkpoint(tmp_path / "checkpoint.pt")["step"] == 2


def test_after_training_ctrl_c_does_what_it_did_before(tmp_path: Path, landscapes: Landscapes) -> None:
    before = signal.getsignal(signal.SIGINT)
    train(replace(TINY, steps=1), landscapes, tmp_path)
    assert signal.getsignal(signal.SIGINT) is before


def test_the_painter_does_not_depend_on_how_often_sheets_were_made(landscapes: Landscapes) -> None:
    training = DcganTraining(TINY)
    training.run_step(landscapes.pictures)
    before = training.sheet()
    training.sheet()
    assert torch.equal(training.sheet(), before)


def test_the_ema_of_the_generator_trails_the_trained_one(landscapes: Landscapes) -> None:
    training = DcganTraining(replace(TINY, learning_rate=0.01))
    start = training.generator.layers[0].weight.detach().clone()
    for _ in range(20):
        training.run_step(landscapes.pictures)
    trained = training.generator.layers[0].weight.detach()
    ema = training.ema.layers[0].weight.detach()
    assert 0 < float((ema - start).norm()) < float((trained - start).norm())


def test_resuming_without_a_checkpoint_says_so(tmp_path: Path, landscapes: Landscapes) -> None:
    with pytest.raises(CheckpointError, match="no checkpoint"):
        train(TINY, landscapes, tmp_path, resume=True)


def test_resuming_under_other_settings_names_the_setting(tmp_path: Path, landscapes: Landscapes) -> None:
    train(replace(TINY, steps=1), landscapes, tmp_path)
    with pytest.raises(CheckpointError, match="generator_width = 2, not 3"):
        train(replace(TINY, generator_width=3), landscapes, tmp_path, resume=True)


def test_a_damaged_checkpoint_is_an_error_in_words(tmp_path: Path) -> None:
    path = tmp_path / "checkpoint.pt"
    write_checkpoint(path, {"config": json.dumps(asdict(TINY)), "step": 1, "weights": torch.zeros(1000)})
    path.write_bytes(path.read_bytes()[:700])
    with pytest.raises(CheckpointError, match="damaged"):
        read_checkpoint(path)


def test_a_checkpoint_that_would_run_code_is_refused(tmp_path: Path) -> None:
    class Trap:
        def __reduce__(self) -> tuple[object, tuple[str]]:
            return Path.touch, (Path(tmp_path / "sprung"),)

    path = tmp_path / "checkpoint.pt"
    torch.save({"config": "{}", "trap": Trap()}, path)
    with pytest.raises(CheckpointError, match="no checkpoint of the painter"):
        read_checkpoint(path)
    assert not (tmp_path / "sprung").exists()


def test_a_checkpoint_is_never_half_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "checkpoint.pt"
    write_checkpoint(path, {"config": "{}", "step": 1})

    def full_disk(_: object, file: object) -> None:
        file.write(b"half")  # type: ignore[attr-defined]
        raise OSError("No space left on device")

    monkeypatch.setattr(torch, "save", full_disk)
    with pytest.raises(OSError, match="No space"):
        write_checkpoint(path, {"config": "{}", "step": 2})
    assert read_checkpoint(path)["step"] == 1
