"""Builds the networks that MoodGuard runs, and measures them."""

import os

# A picture says its size before it is decoded. One of 200 megapixels takes 0.6 GB; without this, OpenCV would
# go on up to a thousand. It reads it once, when it is first imported.
os.environ.setdefault("OPENCV_IO_MAX_IMAGE_PIXELS", str(200_000_000))
