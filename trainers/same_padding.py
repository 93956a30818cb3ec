"""The border that TensorFlow's "same" gives a convolution, for torch, which has none of one side alone."""


def same_padding(side: int, kernel: int, stride: int) -> tuple[int, int]:
    """Pixels before and behind a picture's side, so that what comes out has 1/stride of it, rounded up."""
    missing = max((-(-side // stride) - 1) * stride + kernel - side, 0)
    return missing // 2, missing - missing // 2
