"""Convolutions that torch gets without being copied twice; with other backends they are Keras's own."""

from typing import Any

from trainers.cnn.backend import keras
from trainers.same_padding import same_padding

_TORCH = keras.backend.backend() == "torch"


@keras.saving.register_keras_serializable("moodguard")
class Conv2D(keras.layers.Conv2D):
    """Keras's convolution of pictures (N, H, W, C), with its name and its weights.

    Keras lays its input out channels first, in a copy, and then channels last again, in another, and their
    gradients too: a fifth of a training step of EfficientNet-Lite, a tenth of the flagship's in bfloat16.
    """

    def convolution_op(self, inputs: Any, kernel: Any) -> Any:
        """The pictures convolved with `kernel` (height, width, channels in and out), without the bias."""
        if not _TORCH:
            return super().convolution_op(inputs, kernel)
        tensor = keras.ops.convert_to_tensor(kernel)
        return _convolve(self, inputs, tensor.permute(3, 2, 0, 1), groups=self.groups)


@keras.saving.register_keras_serializable("moodguard")
class DepthwiseConv2D(keras.layers.DepthwiseConv2D):
    """The same channel by channel. It has no bias and no activation of its own with torch."""

    def call(self, inputs: Any) -> Any:
        """The pictures, each channel convolved with its own filter."""
        if not _TORCH or self.use_bias or self.depth_multiplier != 1:
            return super().call(inputs)
        kernel = keras.ops.convert_to_tensor(self.kernel)
        return self.activation(_convolve(self, inputs, kernel.permute(2, 3, 0, 1), groups=inputs.shape[-1]))


def _convolve(layer: Any, inputs: Any, kernel: Any, *, groups: int) -> Any:
    import torch

    pictures = keras.ops.convert_to_tensor(inputs).permute(0, 3, 1, 2)  # seen so, which copies nothing
    pads = [
        same_padding(side, size, stride) if layer.padding == "same" else (0, 0)
        for side, size, stride in zip(pictures.shape[2:], kernel.shape[2:], layer.strides, strict=True)
    ]
    if any(before != after for before, after in pads):  # torch knows no padding of one side alone
        (top, bottom), (left, right) = pads
        pictures = torch.nn.functional.pad(pictures, (left, right, top, bottom))
        pads = [(0, 0), (0, 0)]
    # Laid out as the pictures are; as it stands, steps in bfloat16 take a third longer.
    kernel = kernel.contiguous(memory_format=torch.channels_last)
    convolved = torch.nn.functional.conv2d(
        pictures,
        kernel,
        stride=layer.strides,
        padding=tuple(before for before, _ in pads),
        dilation=layer.dilation_rate,
        groups=groups,
    )
    return convolved.permute(0, 2, 3, 1)
