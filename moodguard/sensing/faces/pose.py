"""How a head is held, from its landmarks."""

import math

from moodguard.sensing.frame import Landmarks, Point


def turn_of(points: Landmarks) -> float:
    """How far the nose lies off the middle of eyes and mouth, in distances of the eyes; 0 is frontal.

    Measured along the line of the eyes. Positive towards the right of the picture; about 0.4 where a head is
    turned by 45 degrees. That line itself tells no tilt: the eyes that YuNet marks stay nearly level, they
    say 3 degrees of a head that is tilted by 30 (measured on webcam clips and on FER-2013).
    """
    eyes = _middle(points.right_eye, points.left_eye)
    mouth = _middle(points.right_mouth, points.left_mouth)
    along = points.left_eye[0] - points.right_eye[0], points.left_eye[1] - points.right_eye[1]
    length = math.hypot(*along)
    if length == 0:  # seen from the very side
        return 1.0
    middle = _middle(eyes, mouth)
    off = points.nose[0] - middle[0], points.nose[1] - middle[1]
    return (off[0] * along[0] + off[1] * along[1]) / length**2


def _middle(one: Point, other: Point) -> Point:
    return (one[0] + other[0]) / 2, (one[1] + other[1]) / 2
