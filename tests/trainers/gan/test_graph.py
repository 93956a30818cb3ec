"""An ONNX graph is only written where it is plain, and gives what the network gives."""

from pathlib import Path

import pytest
import torch

from trainers.gan.dcgan.networks import Generator
from trainers.gan.graph import LATENTS, PICTURES, ExportError, check_export, to_onnx, write_checked

INPUTS = {LATENTS: (6,)}
PLAIN = frozenset({"Reshape", "ConvTranspose", "BatchNormalization", "Relu", "Tanh"})


def randomised(generator: Generator) -> Generator:
    torch.manual_seed(0)
    with torch.no_grad():
        for weight in generator.parameters():
            weight.normal_()
    return generator.eval()


def test_an_export_of_other_weights_is_found_out(tmp_path: Path) -> None:
    generator = Generator(6, 2).eval()
    exported = write_checked(
        to_onnx(generator, INPUTS, [PICTURES], {}), generator, INPUTS, tmp_path / "painter.onnx"
    )
    with pytest.raises(ExportError, match="something else than the network"):
        check_export(randomised(Generator(6, 2)), exported, INPUTS)


def test_a_graph_that_gives_something_else_does_not_get_its_name(tmp_path: Path) -> None:
    model = to_onnx(Generator(6, 2), INPUTS, [PICTURES], {})
    with pytest.raises(ExportError, match="something else than the network"):
        write_checked(model, randomised(Generator(6, 2)), INPUTS, tmp_path / "painter.onnx")
    assert not (tmp_path / "painter.onnx").exists()


def test_a_graph_that_needs_more_than_plain_operators_is_refused() -> None:
    generator = Generator(6, 2)
    generator.layers[-1] = torch.nn.Softsign()
    with pytest.raises(ExportError, match="operators beyond the plain ones"):
        to_onnx(generator, INPUTS, [PICTURES], {}, PLAIN)
