"""Makes the gallery's window for these tests."""

from support.gallery_window import gallery, open_gallery, pictures

__all__ = ["gallery", "open_gallery", "pictures"]
