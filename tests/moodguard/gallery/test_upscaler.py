"""The upscaler: any painting larger without a seam, and in words what can't be used for it."""

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from moodguard.gallery import upscaler as module
from moodguard.gallery.painter import Painter
from moodguard.gallery.upscaler import Upscaler, UpscalerError
from moodguard.store.paths import assets_dir
from moodguard.system.onnx_session import Interrupt, RunInterruptedError
from support.models import PainterMaker
from support.upscalers import UPSCALER_CARD, save_upscaler

SHIPPED = assets_dir() / "models" / "upscaler.onnx"
PAINTER = assets_dir() / "models" / "painter.onnx"


def noise(height: int, width: int) -> np.ndarray:
    return np.random.default_rng(0).integers(0, 256, (height, width, 3)).astype(np.uint8)


@pytest.mark.parametrize("shape", [(1, 1), (1, 9), (64, 112), (66, 113), (257, 143)])
def test_a_painting_of_any_size_comes_out_as_many_times_as_large(
    tmp_path: Path, shape: tuple[int, int]
) -> None:
    picture = noise(*shape)
    large = Upscaler(save_upscaler(tmp_path / "upscaler.onnx")).enlarge(picture)
    assert large.dtype == np.uint8
    assert np.array_equal(large, picture.repeat(4, axis=0).repeat(4, axis=1))


def test_what_is_enlarged_in_parts_has_no_seam(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    upscaler = Upscaler(save_upscaler(tmp_path / "upscaler.onnx", soft=5))
    picture = noise(130, 230)
    in_parts = upscaler.enlarge(picture)
    monkeypatch.setattr(module, "TILE_HEIGHT", 1000)
    monkeypatch.setattr(module, "TILE_WIDTH", 1000)
    whole = upscaler.enlarge(picture)
    assert np.abs(in_parts.astype(int) - whole).max() <= 1


def test_the_value_range_of_the_card_is_what_black_and_white_are_for_the_model(tmp_path: Path) -> None:
    card = replace(UPSCALER_CARD, value_range=(0.0, 1.0))
    large = Upscaler(save_upscaler(tmp_path / "upscaler.onnx", card)).enlarge(noise(4, 6))
    assert np.array_equal(large[::4, ::4], noise(4, 6))


def test_it_stops_between_two_parts(tmp_path: Path) -> None:
    upscaler = Upscaler(save_upscaler(tmp_path / "upscaler.onnx"))
    left = iter([True, True])
    with pytest.raises(RunInterruptedError):
        upscaler.enlarge(noise(256, 448), lambda: next(left, False))


def test_an_interrupt_ends_it(tmp_path: Path) -> None:
    interrupt = Interrupt()
    upscaler = Upscaler(save_upscaler(tmp_path / "upscaler.onnx"), interrupt=interrupt)
    interrupt.pull()
    with pytest.raises(RunInterruptedError):
        upscaler.enlarge(noise(8, 8))


@pytest.mark.parametrize(
    "picture", [np.zeros((4, 4), np.uint8), np.zeros((0, 4, 3), np.uint8), np.zeros((4, 4, 3))]
)
def test_what_is_no_picture_is_refused(tmp_path: Path, picture: np.ndarray) -> None:
    with pytest.raises(ValueError, match="an RGB picture"):
        Upscaler(save_upscaler(tmp_path / "upscaler.onnx")).enlarge(picture)


def test_a_missing_and_a_truncated_file_are_told_in_words(tmp_path: Path) -> None:
    with pytest.raises(UpscalerError, match=r"gone\.onnx can't be read"):
        Upscaler(tmp_path / "gone.onnx")
    path = save_upscaler(tmp_path / "upscaler.onnx")
    path.write_bytes(path.read_bytes()[:80])
    with pytest.raises(UpscalerError, match=r"upscaler\.onnx is no ONNX model .* damaged"):
        Upscaler(path)


def test_foreign_models_are_told_in_words(
    tmp_path: Path, make_painter: PainterMaker, make_model: Callable[..., Path]
) -> None:
    with pytest.raises(UpscalerError, match="kind 'painter'; 'upscaler' is needed"):
        Upscaler(make_painter())
    with pytest.raises(UpscalerError, match="kind 'expression'"):
        Upscaler(make_model())
    with pytest.raises(UpscalerError, match="no MoodGuard model card"):
        Upscaler(save_upscaler(tmp_path / "upscaler.onnx", metadata={}))


def test_a_model_that_does_something_else_than_its_card_says_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "upscaler.onnx"
    with pytest.raises(UpscalerError, match="pictures 4 times as large"):
        Upscaler(save_upscaler(path, scale=3))
    for gain in (2.0, float("nan")):
        with pytest.raises(UpscalerError, match="outside of the range"):
            Upscaler(save_upscaler(path, gain=gain))


def test_what_goes_wrong_with_a_painting_alone_is_told_in_words_too(tmp_path: Path) -> None:
    upscaler = Upscaler(save_upscaler(tmp_path / "upscaler.onnx", loud=True))
    dark, bright = np.zeros((8, 8, 3), np.uint8), np.full((8, 8, 3), 250, np.uint8)
    assert not upscaler.enlarge(dark).any()
    with pytest.raises(UpscalerError, match="outside of the range"):
        upscaler.enlarge(bright)


def test_the_shipped_one_is_small_and_says_where_it_comes_from() -> None:
    upscaler = Upscaler(SHIPPED)
    assert SHIPPED.stat().st_size <= 3_000_000
    assert upscaler.card.scale == 4
    assert upscaler.card.provenance["data"].startswith("LNSIM")
    assert len(upscaler.card.provenance["data_sha256"]) == 64


@pytest.fixture(scope="module")
def painting() -> np.ndarray:
    painter = Painter(PAINTER)
    return painter.paint(painter.draw(np.random.default_rng(7), 3, 2.0))[2]


def test_the_shipped_one_keeps_layout_and_colours(painting: np.ndarray) -> None:
    height, width = painting.shape[:2]
    large = Upscaler(SHIPPED).enlarge(painting)
    assert large.shape == (4 * height, 4 * width, 3)
    small = (width // 8, height // 8)
    back = cv2.resize(large, small, interpolation=cv2.INTER_AREA).astype(float)
    assert np.abs(back - cv2.resize(painting, small, interpolation=cv2.INTER_AREA)).mean() < 3


def test_the_shipped_one_takes_away_grid_and_noise_and_keeps_edges() -> None:
    plain = np.full((64, 64, 3), (90, 150, 220), np.uint8)
    plain[32:] = (70, 90, 50)
    spoilt = plain.astype(int) + np.random.default_rng(1).normal(0, 4, plain.shape)
    spoilt[::2, ::2] += 6
    spoilt = spoilt.clip(0, 255).astype(np.uint8)
    large = Upscaler(SHIPPED).enlarge(spoilt).astype(float)
    plainly = cv2.resize(spoilt, (256, 256), interpolation=cv2.INTER_LANCZOS4).astype(float)
    sky = np.s_[20:100, 20:236]
    assert large[sky].std((0, 1)).max() < 0.6 * plainly[sky].std((0, 1)).max()
    edges = [np.abs(np.diff(picture.mean((1, 2)))).max() for picture in (large, plainly)]
    assert edges[0] > 1.1 * edges[1]


def test_the_shipped_one_leaves_no_seam_to_see(painting: np.ndarray, monkeypatch: pytest.MonkeyPatch) -> None:
    upscaler = Upscaler(SHIPPED)
    part = np.ascontiguousarray(painting[:120, :220])
    in_parts = upscaler.enlarge(part).astype(int)
    monkeypatch.setattr(module, "TILE_HEIGHT", 1000)
    monkeypatch.setattr(module, "TILE_WIDTH", 1000)
    assert np.abs(in_parts - upscaler.enlarge(part)).max() <= 2


MEMORY = f"""
import resource, sys
import numpy as np
from pathlib import Path
from moodguard.gallery.upscaler import Upscaler

def most():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024

upscaler = Upscaler(Path({str(SHIPPED)!r}))
before = most()
upscaler.enlarge(np.zeros((256, 448, 3), np.uint8))
print(most() - before)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is counted in kilobytes on Linux")
def test_a_wide_painting_takes_no_more_than_100_mb_for_a_moment() -> None:
    done = subprocess.run([sys.executable, "-c", MEMORY], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert float(done.stdout) < 100
