"""Real FID and KID, where the user has Inception's weights: by torch-fidelity, as the field computes them."""

from pathlib import Path

import numpy as np
import numpy.typing as npt

Pictures = npt.NDArray[np.uint8]

_MAX_SUBSET = 100  # of KID; the usual 1000 is more than the photos that nobody learned from


class InceptionError(Exception):
    """Inception's figures can't be had; the message says why, in words."""


def inception_figures(real: Pictures, painted: Pictures, weights: Path) -> tuple[float, float]:
    """FID and KID of RGB pictures (N, H, W, 3) uint8, with the weights of a file in torch-fidelity's format.

    Raises InceptionError where the library or the weights are missing or no good.
    """
    import torch
    from torch.utils.data import Dataset

    check_weights(weights)
    try:
        import torch_fidelity
    except ImportError as error:
        raise InceptionError(
            "--inception needs the package torch-fidelity: pip install -e '.[inception]'; "
            "without it everything else is still measured"
        ) from error

    class Shown(Dataset[torch.Tensor]):
        def __init__(self, pictures: Pictures) -> None:
            self._pictures = pictures

        def __len__(self) -> int:
            return len(self._pictures)

        def __getitem__(self, index: int) -> torch.Tensor:
            return torch.from_numpy(self._pictures[index].transpose(2, 0, 1).copy())

    figures = torch_fidelity.calculate_metrics(
        input1=Shown(painted),
        input2=Shown(real),
        cuda=torch.cuda.is_available(),
        fid=True,
        kid=True,
        kid_subset_size=min(_MAX_SUBSET, len(real), len(painted)),
        feature_extractor="inception-v3-compat",
        feature_extractor_weights_path=str(weights),
        cache=False,
        save_cpu_ram=True,
        verbose=False,
    )
    return (
        float(figures["frechet_inception_distance"]),
        float(figures["kernel_inception_distance_mean"]),
    )


def check_weights(weights: Path) -> None:
    """The library would unpickle whatever the file holds; so make sure first that it is weights alone.

    Raises InceptionError.
    """
    import torch

    if not weights.is_file():
        raise InceptionError(f"there is no file {weights} with Inception's weights")
    try:
        torch.load(weights, map_location="cpu", weights_only=True)
    except Exception as error:  # torch raises many kinds for damaged files
        raise InceptionError(f"{weights} holds no weights, or it is damaged") from error
