"""The upscaler's training: it learns, goes on as if never stopped, and what it exports is what it learned."""

from dataclasses import asdict, replace
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch

from moodguard.gallery.upscaler import Upscaler
from trainers.__main__ import main
from trainers.data.landscapes import Landscapes
from trainers.gan.checkpoint import CheckpointError, read_checkpoint
from trainers.gan.efficientnet_lite import EfficientNetLite
from trainers.gan.upscaler.config import UpscalerConfig
from trainers.gan.upscaler.degradation import Degradation
from trainers.gan.upscaler.export import export_upscaler
from trainers.gan.upscaler.networks import PatchCritic, UpscalerNetwork, enlarged, initialise
from trainers.gan.upscaler.photos import Photos, draw_patches, for_choosing, read_upscaler_photos
from trainers.gan.upscaler.training import UpscalerTraining, train

TINY = UpscalerConfig(
    width=8, pairs=1, fine=4, side=32, batch=2, steps=6, minutes=0.0, features=0.0, critic=0.02,
    critic_from=0.5, cooling=0.0, bf16=False, log_every=1, sheet_every=100,
)  # fmt: skip


def photo(seed: int) -> np.ndarray:
    """Plain fields with sharp edges, 48 pixels high."""
    fields = np.random.default_rng(seed).integers(20, 236, (4, 6, 3)).astype(np.uint8)
    return fields.repeat(12, axis=0).repeat(12, axis=1)


@pytest.fixture(scope="module")
def photos() -> Photos:
    parts = [tuple(photo(first + number) for number in range(4)) for first in (0, 10)]
    return Photos(*(Landscapes(part, (), "0" * 64) for part in parts))


def weights(training: UpscalerTraining) -> dict[str, torch.Tensor]:
    return {
        f"{name}.{key}": value.clone()
        for name in ("upscaler", "critic", "ema")
        for key, value in getattr(training, name).state_dict().items()
    }


def changed(before: dict[str, torch.Tensor], training: UpscalerTraining) -> set[str]:
    after = weights(training)
    return {name.partition(".")[0] for name in before if not torch.equal(before[name], after[name])}


@pytest.mark.parametrize("shape", [(2, 2), (48, 64), (6, 34)])
def test_the_network_gives_four_times_the_sides(shape: tuple[int, int]) -> None:
    pictures = torch.zeros(2, 3, *shape)
    assert UpscalerNetwork(8, 1, 4)(pictures).shape == (2, 3, 4 * shape[0], 4 * shape[1])
    assert PatchCritic(4)(torch.zeros(2, 3, 32, 64)).shape == (2, 1, 4, 8)


def test_the_network_is_of_the_size_that_was_meant_and_begins_near_a_plain_enlargement() -> None:
    network = UpscalerNetwork()
    assert 300_000 < sum(weight.numel() for weight in network.parameters()) < 600_000
    initialise(network)
    pictures = torch.rand(1, 3, 16, 16) * 2 - 1
    assert (network(pictures) - enlarged(pictures)).abs().max() < 0.2


def test_a_step_teaches_the_network_and_later_the_critic_too(photos: Photos) -> None:
    training = UpscalerTraining(TINY, photos)
    before = weights(training)
    losses = training.run_step()
    assert changed(before, training) == {"upscaler", "ema"}
    assert losses.pixels > 0
    assert losses.photos == losses.enlarged == 0
    training.step = 3
    losses = training.run_step()
    assert changed(before, training) == {"upscaler", "critic", "ema"}
    assert losses.photos != 0


def test_features_count_from_their_time_on_and_are_needed_where_they_are_to(photos: Photos) -> None:
    torch.manual_seed(0)
    config = replace(TINY, features=1.0, features_from=0.5, critic=0.0)
    with pytest.raises(ValueError, match="no network"):
        UpscalerTraining(config, photos)
    training = UpscalerTraining(config, photos, EfficientNetLite())
    assert training.run_step().features == 0
    training.step = 3
    assert training.run_step().features > 0


def test_what_it_is_shown_again_and_again_it_learns_better_than_a_plain_enlargement(
    photos: Photos, monkeypatch: pytest.MonkeyPatch
) -> None:
    training = UpscalerTraining(replace(TINY, width=16, fine=16, critic=0.0, ema=0.9), photos)
    monkeypatch.setattr("trainers.gan.upscaler.training.draw_patches", lambda *_: training.unseen)
    for _ in range(60):
        training.step = 0
        training.run_step()
    ours, plain = training.distances(training.unseen), training.distances(training.unseen, enlarged)
    assert ours.pixels < 0.9 * plain.pixels


def test_a_resumed_run_ends_as_one_that_was_never_stopped(photos: Photos, tmp_path: Path) -> None:
    whole = train(TINY, photos, tmp_path / "whole")
    train(replace(TINY, steps=4), photos, tmp_path / "parts")  # the critic comes in at step 2 of 4, or 3 of 6
    assert read_checkpoint(tmp_path / "parts" / "checkpoint.pt")["step"] == 4
    assert whole.step == 6
    plain = replace(TINY, critic=0.0)
    whole = train(plain, photos, tmp_path / "whole plain")
    train(replace(plain, steps=3), photos, tmp_path / "parts plain")
    resumed = train(plain, photos, tmp_path / "parts plain", resume=True)
    assert all(map(torch.equal, weights(whole).values(), weights(resumed).values()))
    assert (tmp_path / "parts plain" / "sheet-000006.png").exists()


def test_other_settings_can_not_be_gone_on_with_but_begun_from(photos: Photos, tmp_path: Path) -> None:
    first = train(TINY, photos, tmp_path / "first")
    other = replace(TINY, learning_rate=1e-9, critic=0.0)
    with pytest.raises(CheckpointError, match="learning_rate"):
        train(other, photos, tmp_path / "first", resume=True)
    start = str(tmp_path / "first" / "checkpoint.pt")
    second = train(replace(other, start=start, steps=1), photos, tmp_path / "second")
    assert second.step == 1
    assert [former["steps"] for former in second.begun_from] == [6]
    assert torch.allclose(second.ema.details.weight, first.ema.details.weight, atol=1e-6)


def test_time_ends_a_run(photos: Photos, tmp_path: Path) -> None:
    now = iter(range(0, 10_000, 20))
    training = train(replace(TINY, minutes=1.0, critic=0.0), photos, tmp_path, clock=lambda: float(next(now)))
    assert training.step == 3


def test_patches_are_photos_and_the_same_spoilt(photos: Photos) -> None:
    rng = np.random.default_rng(0)
    patches = draw_patches(photos.learning.pictures, 3, 32, Degradation(clean=1.0), rng)
    assert patches.large.shape == (3, 3, 32, 32)
    assert patches.small.shape == (3, 3, 8, 8)
    small = torch.nn.functional.avg_pool2d(patches.large, 4)
    assert (small - patches.small).abs().max() < 0.01


def test_a_small_share_of_the_painters_photos_is_kept_for_choosing_for_good(tmp_path: Path) -> None:
    names = [f"{number}.jpg" for number in range(400)]
    assert 8 <= sum(map(for_choosing, names)) <= 45
    (tmp_path / "landscapes" / "lnsim").mkdir(parents=True)
    for name in names[:60]:
        cv2.imwrite(str(tmp_path / "landscapes" / "lnsim" / name), photo(1))
    found = read_upscaler_photos(tmp_path, 32)
    kept = sum(for_choosing(name) for name in names[:60])
    assert 0 < len(found.choosing.pictures) <= kept
    assert len(found.learning.pictures) > 20


@pytest.fixture(scope="module")
def exported(photos: Photos, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, UpscalerTraining]:
    out = tmp_path_factory.mktemp("export")
    training = train(replace(TINY, critic=0.0), photos, out)
    return export_upscaler(training, photos, out / "upscaler.onnx", "noise"), training


def test_the_file_enlarges_as_the_network_does(exported: tuple[Path, UpscalerTraining]) -> None:
    path, training = exported
    picture = photo(5)
    tensor = torch.from_numpy(picture).permute(2, 0, 1)[None].float() / 127.5 - 1
    with torch.no_grad():
        expected = (training.ema(tensor)[0].permute(1, 2, 0).numpy() + 1) * 127.5
    large = Upscaler(path).enlarge(picture)
    inner = np.s_[32:-32, 32:-32]  # beyond it the network sees zeros, the app the picture mirrored
    assert np.abs(large - expected.clip(0, 255))[inner].max() < 1


def test_the_file_says_what_made_it(exported: tuple[Path, UpscalerTraining]) -> None:
    card = Upscaler(exported[0]).card
    assert (card.scale, card.multiple) == (4, 2)
    told = card.provenance
    assert (told["steps"], told["photos"], told["photos_choosing"]) == (6, 4, 4)
    assert told["config"] == asdict(replace(TINY, critic=0.0))
    assert set(told["metrics_choosing"]) == {"upscaler", "enlarged plainly"}
    assert b"/site-packages/" not in exported[0].read_bytes()


def test_the_command_says_in_words_what_is_missing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for settings, word in ((["features=0"], "landscapes"), (["nothing=1"], "unknown setting")):
        words = ["train", "upscaler", "--data", str(tmp_path), "--out", str(tmp_path / "out")]
        assert main([*words, "--set", *settings]) == 2
        assert word in capsys.readouterr().err
