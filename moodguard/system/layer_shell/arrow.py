"""An arrow to show as the mouse's, for compositors that have no shapes of their own to choose from.

The theme's can't be had without libwayland-cursor, which pywayland doesn't bring.
"""

WIDTH, HEIGHT = 12, 19  # device-independent pixels; its tip is in the upper left corner
_DRAWN = (
    "#           ",
    "##          ",
    "#.#         ",
    "#..#        ",
    "#...#       ",
    "#....#      ",
    "#.....#     ",
    "#......#    ",
    "#.......#   ",
    "#........#  ",
    "#.........# ",
    "#......#####",
    "#...#..#    ",
    "#..##..#    ",
    "#.# #..#    ",
    "##   #..#   ",
    "#    #..#   ",
    "      #..#  ",
    "      ####  ",
)
_PIXELS = {"#": b"\x1c\x1c\x1c\xff", ".": b"\xff\xff\xff\xff", " ": bytes(4)}  # dark, white, nothing


def arrow(scale: int) -> memoryview:
    """Its ARGB32 pixels, premultiplied, row by row: `scale` times as many each way."""
    rows = (b"".join(_PIXELS[sign] * scale for sign in line) * scale for line in _DRAWN)
    return memoryview(b"".join(rows))
