"""Themes are called by words of the user's language, wherever a picture comes from."""

from moodguard.gallery.album import shipped_pictures
from moodguard.gallery.painter import Painter
from moodguard.store.paths import assets_dir
from moodguard.store.theme_words import OWN


def test_every_theme_that_ships_or_is_painted_has_words_in_each_language() -> None:
    painted = Painter(assets_dir() / "models" / "painter.onnx").card.themes
    assert {picture.theme for picture in shipped_pictures(assets_dir() / "gallery")} | set(painted) <= OWN
