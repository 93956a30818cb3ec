"""What is known of a picture before it is decoded, and what stands in the way of it."""

from dataclasses import dataclass
from enum import Enum

from moodguard.translation import to_translate

DAMAGED = to_translate("the file is damaged")


class PictureFileError(Exception):
    """A file holds no picture that can be shown; the message says why, in a few words."""


class UnknownKindError(PictureFileError):
    """The file is of none of the kinds that are read here."""


class Kind(Enum):
    """The kinds of picture files, told by their content."""

    JPEG = "JPEG"
    PNG = "PNG"
    WEBP = "WebP"


@dataclass(frozen=True)
class PictureHeader:
    """`width` and `height` are in pixels as they are stored, before anything is turned.

    `orientation` is that of EXIF, 1 (upright) to 8. `samples` are the numbers that are stored of a pixel,
    less than there are colours where neighbours share some, and `bits` the length of one. `layered` pictures
    come coarse first, so all of one is held until its end. `whole` is False where the file ends early.
    """

    kind: Kind
    width: int
    height: int
    orientation: int = 1
    samples: float = 3
    bits: int = 8
    alpha: bool = False
    layered: bool = False
    animated: bool = False
    whole: bool = True

    @property
    def pixels(self) -> int:
        """How many there are."""
        return self.width * self.height

    @property
    def on_its_side(self) -> bool:
        """Whether width and height change places when it is set upright."""
        return self.orientation >= 5
