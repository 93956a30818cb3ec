"""Which of many paintings are worth showing: the likeliest, and none that looks like another."""

import cv2
import numpy as np
import numpy.typing as npt
import torch

from trainers.gan.dcgan.networks import Discriminator

Pictures = npt.NDArray[np.uint8]
Scores = npt.NDArray[np.float32]

_THUMBNAIL = 8


def score(pictures: Pictures, critic: Discriminator, batch: int = 64) -> Scores:
    """The critic's logits (N,), float32, of pictures (N, 64, 64, 3) RGB uint8: higher is likelier a photo."""
    critic.eval()
    tensor = torch.from_numpy(pictures).permute(0, 3, 1, 2)
    with torch.no_grad():
        logits = [critic.logits(part.float() / 127.5 - 1) for part in tensor.split(batch)]
    return torch.cat(logits).numpy()


def thumbnails(pictures: Pictures) -> npt.NDArray[np.float32]:
    """Pictures (N, H, W, 3) as (N, 192) float32 in 0..255, so coarse that only their layout is left."""
    small = [
        cv2.resize(picture, (_THUMBNAIL, _THUMBNAIL), interpolation=cv2.INTER_AREA) for picture in pictures
    ]
    return np.stack(small).astype(np.float32).reshape(len(pictures), -1)


def choose(order: npt.NDArray[np.int_], pictures: Pictures, count: int, apart: float) -> list[int]:
    """The first `count` of `order` (indices into `pictures`) of which no two are alike.

    Two pictures are alike where their thumbnails differ by less than `apart`, in levels of 0..255, root mean
    square. May give fewer where there are not as many.
    """
    coarse = thumbnails(pictures)
    chosen: list[int] = []
    for index in order:
        gaps = np.sqrt(np.mean((coarse[chosen] - coarse[index]) ** 2, axis=1))
        if not chosen or gaps.min() >= apart:
            chosen.append(int(index))
        if len(chosen) == count:
            break
    return chosen
