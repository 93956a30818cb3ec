"""Surfaces of our own above all windows, which never get the keyboard: by the protocol wlr-layer-shell.

KWin, sway, Hyprland, labwc, niri, COSMIC and others speak it; GNOME's Mutter and Weston don't. `opening.py`
connects on a thread of its own, `shell.py` is what it opens, and `surface.py` what is shown. Nothing of
pywayland's is loaded before it is opened, and nothing here knows what is drawn.
"""
