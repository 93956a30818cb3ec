"""A painter's training begun from an exported file: the shipped painter's generator, and its judge as critic.

A file of squares may begin one of wide pictures: what has a place of its own in the smallest layer is spread
over seven places instead of four. A larger painter's finest layers are left out.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import onnx
import torch
from torch import Tensor, nn
from torch.nn import functional

from moodguard.model_card import ModelCardError, read_painter_card
from trainers.gan.checkpoint import CheckpointError
from trainers.gan.half_weights import weights_of
from trainers.gan.landscapes.networks import LandscapeCritic, LandscapeGenerator

SUFFIX = ".onnx"
_SQUARE = 4  # places of the smallest layer, along both sides
_GENERATOR, _JUDGE = "generator.", "judge."
_FOLDED = "_bias"  # behind a convolution's name: what is left of the batch norm that was folded into it


def begin_from_file(
    generator: LandscapeGenerator, critic: LandscapeCritic, path: Path, latents: Tensor
) -> list[dict[str, Any]]:
    """Take over both networks' weights from a painter's ONNX file; what its card says it was grown from.

    An export has no batch norms behind convolutions any more: they are set so that the paintings of `latents`
    (N, latent) come out as the file's would. Raises CheckpointError where the file is no such painter.
    """
    try:
        model = onnx.load(path)
        card = read_painter_card({prop.key: prop.value for prop in model.metadata_props})
    except FileNotFoundError as error:
        raise CheckpointError(f"there is no file {path} to begin from") from error
    except ModelCardError as error:
        raise CheckpointError(f"this painter can't begin from {path.name}: {error}") from error
    except Exception as error:  # onnx raises many kinds for damaged files
        raise CheckpointError(f"{path} is no ONNX model, or it is damaged") from error
    weights = {name: torch.from_numpy(values.copy()) for name, values in weights_of(model).items()}
    try:
        _fill(generator, weights, _GENERATOR)
        _fill(critic, weights, _JUDGE)
        _set_norms(generator, weights, latents)
    except (KeyError, ValueError, RuntimeError) as error:
        raise CheckpointError(f"{path.name} is a painter of another kind: {error}") from error
    told = card.provenance
    earlier = json.loads(json.dumps(told.get("grown_from", [])))
    return [
        *earlier,
        {
            "side": card.height,
            **{key: told[key] for key in ("steps", "minutes", "core_hours") if key in told},
        },
    ]


@torch.no_grad()
def _fill(network: nn.Module, weights: Mapping[str, Tensor], start: str) -> None:
    for name, own in network.state_dict().items():
        if ".norms." in name or name.endswith("num_batches_tracked"):
            continue
        given = weights[start + name]
        own.copy_(given if given.shape == own.shape else _spread(name, given, own.shape))


def _spread(name: str, given: Tensor, shape: torch.Size) -> Tensor:
    """Weights of the smallest layer's places, for as many places as `shape` has room for.

    Where the weights sum over the places, they are made smaller as the places become more.
    """
    rows = _SQUARE
    if name == "first.weight":  # (channels x places, latent)
        by_place = given.reshape(-1, rows, _SQUARE, given.shape[1]).permute(0, 3, 1, 2)
        columns = shape[0] // (by_place.shape[0] * rows)
        return _resized(by_place, columns).permute(0, 2, 3, 1).reshape(shape)
    if name == "last.weight":  # (1, channels x places)
        by_place = given.reshape(1, -1, rows, _SQUARE)
        columns = shape[1] // (by_place.shape[1] * rows)
        return (_resized(by_place, columns) * (_SQUARE / columns)).reshape(shape)
    if name.endswith("look.weight"):  # (outer, inner, rows, columns)
        return (_resized(given, shape[3]) * (_SQUARE / shape[3])).reshape(shape)
    raise ValueError(f"{name} has another shape")


def _resized(by_place: Tensor, columns: int) -> Tensor:
    return functional.interpolate(by_place, size=(_SQUARE, columns), mode="bilinear", align_corners=False)


@torch.no_grad()
def _set_norms(generator: LandscapeGenerator, weights: Mapping[str, Tensor], latents: Tensor) -> None:
    """Let each batch norm behind a convolution only add the bias that is left of it, for these latents."""
    hooks = []
    for size, up in generator.ups.items():
        for place, norm in enumerate(up.norms):  # type: ignore[arg-type]
            bias = weights[f"{_GENERATOR}ups.{size}.convolutions.{place}.weight{_FOLDED}"]

            def adopt(module: nn.Module, inputs: tuple[Tensor], bias: Tensor = bias) -> None:
                variance, mean = torch.var_mean(inputs[0].float(), dim=(0, 2, 3), correction=0)
                module.weight.copy_(torch.sqrt(variance + module.eps))  # type: ignore[operator]
                module.bias.copy_(mean + bias.to(mean.device))  # type: ignore[operator]

            hooks.append(norm.register_forward_pre_hook(adopt))
    generator.train()
    generator(latents)
    for hook in hooks:
        hook.remove()
