"""Whether the gallery finds what calms people, as a page: `moodguard simulate --gallery`."""

import math
from collections.abc import Sequence
from statistics import fmean, stdev

from moodguard.gallery import taste
from moodguard.gallery.album import Album, Picture
from moodguard.simulator.assumptions import Assumptions
from moodguard.simulator.faces import World
from moodguard.simulator.gallery_visits import LAST, LOOK_SECONDS, Compared, Visits, compare
from moodguard.simulator.predictions import read_predictions, shipped_predictions
from moodguard.store.paths import assets_dir

USUAL_PEOPLE = 60
WAYS = (
    Visits(calming=0.0),
    Visits(calming=1.0),
    Visits(calming=2.0),
    Visits(calming=3.0),
    Visits(calming=2.0, preferred=1),
    Visits(calming=2.0, answers=0.1),
    Visits(calming=0.0, answers=0.1),
)
PAGE = """\
# Does the gallery find what calms its user?

Made by

    {command}

{people} simulated people each open the gallery ten times while they are tense, and go through ten pictures
each time, {seconds:g} seconds a picture: {pictures} pictures in all, of the {themes} themes that MoodGuard
ships with. Pictures of each person's preferred themes take the given amount off the log-odds of the time
with a negative face, by way of fewer and shorter negative moments (2 turns 40 % into 8 %); other themes
take nothing off. Each picture departs from its theme by {of_picture:g} (standard deviation). Faces are read
every {look:g} seconds with the errors of the shipped model on FER-2013's public test, as on [simulated
workdays](simulation.md); people go on frowning for 40 seconds in the mean, so much of what is read of a
picture is owed to the one before. With answers, people say of one picture in ten whether they like it. The
pictures are chosen, and the faces followed, by the app's own code.

{table}

Shares are of the last {last} of the {pictures} pictures, with 95 % intervals over people. Never all of them
can be of preferred themes: some themes have four pictures, and one place in {explores:.0f} goes to a theme
by lot. The last column is how much more the last {last} pictures calm than those by lot do (log-odds, the
same people).

How strongly pictures calm real people, and whether 20 seconds are enough for it to show, has not been
measured. Where themes make no difference (the row of 0) nothing can be found and nothing is lost.
"""


def gallery_page(people: int) -> str:
    """The page for so many people, at least 2. Raises PredictionsError where the model's can't be used."""
    pictures = Album(assets_dir() / "gallery", None).pictures()
    assumed = Assumptions()
    world = World(read_predictions(shipped_predictions(), assumed.agreed_only), assumed, LOOK_SECONDS)
    rows = [compare(visits, pictures, world, people) for visits in WAYS]
    return page(rows, pictures, f"moodguard simulate --gallery --people {people}")


def page(rows: Sequence[Compared], pictures: Sequence[Picture], command: str) -> str:
    """The results as Markdown."""
    head = [
        "what preferred themes take off", "preferred themes", "pictures followed by the face",
        "of preferred themes, learned", "of preferred themes, by lot", "calms more than by lot, by",
    ]  # fmt: skip
    lines = [head, ["---"] * len(head), *(_cells(row) for row in rows)]
    usual = Visits()
    return PAGE.format(
        command=command, people=len(rows[0].learned), seconds=usual.picture_seconds, pictures=usual.pictures,
        themes=len({picture.theme for picture in pictures}), of_picture=usual.of_picture, look=LOOK_SECONDS,
        last=LAST, explores=1 / taste.EXPLORES,
        table="\n".join("| " + " | ".join(cells) + " |" for cells in lines),
    )  # fmt: skip


def _cells(row: Compared) -> list[str]:
    said = f", and answers to {row.visits.answers:.0%}" if row.visits.answers else ""
    gains = [one.helped - other.helped for one, other in zip(row.learned, row.lot, strict=True)]
    return [
        f"{row.visits.calming:g}{said}",
        f"{row.visits.preferred}",
        f"{fmean(one.followed for one in row.learned):.0f}",
        _per_cent([one.found for one in row.learned]),
        _per_cent([one.found for one in row.lot]),
        f"{fmean(gains):.2f} ± {_half_interval(gains):.2f}",
    ]


def _per_cent(shares: Sequence[float]) -> str:
    return f"{100 * fmean(shares):.0f} ± {100 * _half_interval(shares):.0f} %"


def _half_interval(values: Sequence[float]) -> float:
    return 1.96 * stdev(values) / math.sqrt(len(values)) if len(values) > 1 else math.nan
