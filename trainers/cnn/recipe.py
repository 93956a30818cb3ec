"""What the trainings of networks with two heads share: their settings."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # brings OpenCV, which listing the experiments should not wait for
    from trainers.cnn.augmentation import Augmentation


@dataclass(frozen=True)
class Recipe:
    """All that decides such a training, beside the faces and the network.

    The learning rate climbs for `warmup` epochs and falls to zero on half a cosine. `weight_decay` is
    Keras's: it is multiplied by the learning rate, and spares biases and norms. `ema` is the decay of the
    running mean of the weights, which is what gets exported (0: none is kept). `votes` weighs the loss of
    FER+'s head against the other's, and `groups` that of telling negative from the rest against that of
    telling all classes apart (see `GroupedCrossEntropy`). `bf16` computes in bfloat16 where the processor has
    it, which is faster. `teachers` names ONNX files of earlier runs, separated by commas: `taught` (0..1) of
    the targets is then their mean prediction of the face and its mirror image (distillation, Hinton et al.
    2015), and the rest the labels. With `views` they look at each face anew, as it was changed for the step
    (function matching, Beyer et al. 2022), which takes longer. The last eight are the augmentation's, see
    there; `mixup` is for `Batches`.
    """

    votes: float = 1.0
    groups: float = 0.0
    dropout: float = 0.4
    epochs: int = 20
    warmup: int = 3
    batch: int = 128
    learning_rate: float = 0.1
    momentum: float = 0.9
    weight_decay: float = 5e-3
    ema: float = 0.999
    smoothing: float = 0.1
    holdout: float = 0.1
    bf16: bool = True
    threads: int = 2
    seed: int = 1
    teachers: str = ""
    taught: float = 0.6
    views: bool = False
    mixup: float = 0.0
    rotation: float = 15.0
    zoom: float = 0.15
    shift: float = 0.12
    flip: float = 0.5
    light: float = 0.3
    contrast: float = 0.3
    erase: float = 0.5
    spoil: float = 0.0

    def augmentation(self) -> "Augmentation":
        """How the faces are changed."""
        from trainers.cnn.augmentation import Augmentation

        return Augmentation(
            rotation=self.rotation,
            zoom=self.zoom,
            shift=self.shift,
            flip=self.flip,
            light=self.light,
            contrast=self.contrast,
            erase=self.erase,
            spoil=self.spoil,
        )
