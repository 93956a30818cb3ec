"""The comparison: the same paintings in every way, whole and side by side."""

from dataclasses import replace
from pathlib import Path

import cv2
import pytest

from moodguard.model_card import PaintingScore
from support.models import PAINTER_CARD, PainterMaker
from support.upscalers import save_upscaler
from trainers.__main__ import main


def test_each_painting_is_written_whole_in_each_way_and_all_on_one_sheet(
    make_painter: PainterMaker, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    card = replace(PAINTER_CARD, height=256, width=448, score=PaintingScore("brightness", 0.0))
    painter = make_painter(card, score="brightness")
    upscalers = [save_upscaler(tmp_path / f"{name}.onnx", gain=gain) for name, gain in (("a", 1), ("b", 0.1))]
    words = ["compare-upscalers", painter, *upscalers, "--count", "1", "--out", tmp_path / "out"]
    assert main(list(map(str, words))) == 0
    assert "strokes, lanczos, a, b" in capsys.readouterr().out
    ways = ("strokes", "lanczos", "a", "b")
    files = {path.name for path in (tmp_path / "out").iterdir()}
    assert files == {"sheet.webp", *(f"01-{way}.webp" for way in ways)}
    large = {way: cv2.imread(str(tmp_path / "out" / f"01-{way}.webp")) for way in ways}
    assert {picture.shape for picture in large.values()} == {(1024, 1792, 3)}
    assert abs(large["a"].mean() - large["lanczos"].mean()) < 3
    assert large["b"].mean() < large["a"].mean()  # the brightest of each four is taken
    assert cv2.imread(str(tmp_path / "out" / "sheet.webp")).shape == (512, 2048, 3)


def test_what_can_not_be_compared_is_said_in_words(
    make_painter: PainterMaker, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    painter, upscaler = make_painter(), save_upscaler(tmp_path / "upscaler.onnx")
    for words, said in (
        ([tmp_path / "gone.onnx", upscaler], "gone.onnx can't be read"),
        ([painter, painter], "'upscaler' is needed"),
        ([painter, upscaler, upscaler], "a file name of its own"),
        ([painter, upscaler, "--count", "0"], "must be 1 to 200"),
    ):
        assert main(["compare-upscalers", *map(str, words), "--out", str(tmp_path / "out")]) == 2
        assert said in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
