"""Reads the header of any kind of picture, told by content and not by the file's name."""

from typing import BinaryIO

from moodguard.picture_file import jpeg, png, webp
from moodguard.picture_file.header import PictureFileError, PictureHeader, UnknownKindError


def read_header(file: BinaryIO) -> PictureHeader:
    """What the picture in `file` says of itself; where the file stands then is left open.

    Decodes no pixel, and holds no more than a megabyte of the file at once. Raises UnknownKindError for what
    is no JPEG, PNG or WebP picture, PictureFileError for one that is too damaged to tell, and OSError.
    """
    file.seek(0)
    start = file.read(12)
    if not start:
        raise PictureFileError("the file is empty")
    if start.startswith(jpeg.SIGNATURE):
        return jpeg.read_header(file)
    if start.startswith(png.SIGNATURE):
        return png.read_header(file)
    if webp.has_signature(start):
        return webp.read_header(file)
    raise UnknownKindError("not a PNG, JPEG or WebP picture")
