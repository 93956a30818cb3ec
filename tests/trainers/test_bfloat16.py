"""A training takes bfloat16 where the machine has it, and says so where it hasn't."""

from dataclasses import dataclass

import pytest
import torch

from trainers import bfloat16
from trainers.bfloat16 import processor_has_bfloat16, without_slow_bfloat16


@dataclass(frozen=True)
class Config:
    """The part of a training's config that matters here."""

    bf16: bool = True
    seed: int = 7


@pytest.mark.parametrize(
    ("capabilities", "has"),
    [
        ({"avx2": True, "avx512_bf16": False, "amx_bf16": False, "num_logical_cores": 2}, False),
        ({"avx2": True, "avx512_bf16": True, "amx_bf16": False}, True),
        ({"avx512_bf16": False, "amx_bf16": True}, True),
        ({"neon": True, "arm_bf16": True}, True),
        ({}, False),
    ],
)
def test_the_processor_is_asked(
    capabilities: dict[str, object], has: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(torch.cpu, "get_capabilities", lambda: capabilities)
    assert processor_has_bfloat16() is has


def test_a_processor_without_it_takes_float32_and_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bfloat16, "processor_has_bfloat16", lambda: False)
    assert without_slow_bfloat16(Config(), on_processor=True) == Config(bf16=False)
    assert "no bfloat16: training in float32" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("asked", "on_processor", "has"), [(True, True, True), (True, False, False), (False, True, True)]
)
def test_elsewhere_it_stays_as_asked_for(
    asked: bool, on_processor: bool, has: bool,
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.setattr(bfloat16, "processor_has_bfloat16", lambda: has)
    assert without_slow_bfloat16(Config(asked), on_processor=on_processor) == Config(asked)
    assert not capsys.readouterr().out
