"""From a camera to readings. Pixels come into this room and never leave it."""

import os

os.environ.setdefault("OPENCV_LOG_LEVEL", "OFF")  # a missing camera is reported in our own words
os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")  # so is a broken recording, of which FFmpeg says much
# Without this, opening a camera with Media Foundation can take a minute (opencv#17687). OpenCV reads it once.
os.environ.setdefault("OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS", "0")
# macOS is asked for the camera by Qt, on the thread of the windows; OpenCV would ask on any.
os.environ.setdefault("OPENCV_AVFOUNDATION_SKIP_AUTH", "1")
# A picture says its size before it is decoded; OpenCV would go on up to a thousand megapixels.
os.environ.setdefault("OPENCV_IO_MAX_IMAGE_PIXELS", str(50_000_000))

import cv2

# Where opencv-python is installed instead of the headless one, it points Qt at plug-ins of its own, which
# then clash with PySide6's.
for _name in ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR"):
    os.environ.pop(_name, None)

cv2.setNumThreads(1)  # more threads gain little on pictures of this size, and disturb the desktop
