"""What this user's taste is, as far as it is known, and which pictures to show first.

A picture's worth is how much calmer a face gets with it, in log-odds. It is taken for a sum of parts: one of
its theme, one of the region of latents that it was painted from, and one of its own. So worths are a Gaussian
process with a kernel of as many terms, and what was seen of some pictures tells of others (Rasmussen and
Williams 2006, chapter 2). Each place in a row of pictures goes to the one that is best in a draw from the
posterior: Thompson sampling (Thompson 1933), which tries what is uncertain and keeps to what has helped. What
was seen is forgotten slowly, so that nothing stays certain for ever.
"""

import math
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from moodguard.gallery.album import Picture
from moodguard.store.taste import Answer, Known, Learned
from moodguard.translation import listed, tr

Matrix = npt.NDArray[np.float64]

# What is taken for usual before anything was seen: variances of worths (log-odds squared).
SHARED = 1.0  # what any picture does
BY_THEME = 0.7
BY_REGION = 0.06
BY_PICTURE = 0.03
# Latents at this distance (independent ones are 1 apart) still share 60 % of their region's part.
REACH = 0.35
# The spread of a lift whose readings cover so many seconds: about what the faces in the simulator's
# gallery visits give with pictures that do nothing.
LIFT_SPREAD = 1.6
LIFT_SECONDS = 20.0
# What somebody says counts as this many such lifts, all of this size, and does not age. That tells of the
# theme and the region; the liked picture itself comes before others of its kind by LIKED (log-odds).
ANSWER_LIFTS = 12.0
ANSWER_WORTH = 2.0
LIKED = 1.0
HALF_LIFE = 300.0  # pictures
EXPLORES = 0.06  # the share of places that go to a theme by lot
# Beyond this many in a row nobody looks in one sitting; all others follow as one draw has them.
DRAWN_ONE_BY_ONE = 60
MOST_WEIGHED = 300  # more would hold up the windows by 50 ms and longer
MOST_KNOWN = 500
# What a file can hold, and no face says: sums with it would lose all others, or come to no end.
LEAST_WEIGHT = 1e-9
MOST_LIFT = 100.0  # log-odds
# How sure (spreads of the posterior) a theme's worth must differ from the others' to be talked of.
WORTH_TELLING = 1.0
CLOSENESS = 0.9  # correlation of a new latent with the liked one


@dataclass(frozen=True)
class ThemeWorth:
    """How much more than the themes' mean (log-odds) a theme is worth, and how sure that is."""

    theme: str
    mean: float
    spread: float


def credited(learned: Learned, picture: Picture, lift: float, seconds: float) -> Learned:
    """What is known after `picture` was followed by `lift` (log-odds), seen in `seconds` s of readings."""
    kept = 0.5 ** (1 / HALF_LIFE)
    pictures = {
        key: replace(known, weight=known.weight * kept, total=known.total * kept)
        for key, known in learned.pictures.items()
    }
    precision = seconds / LIFT_SECONDS / LIFT_SPREAD**2
    before = pictures.get(picture.key, Known(picture.theme))
    pictures[picture.key] = replace(
        before,
        theme=picture.theme,
        weight=before.weight + precision,
        total=before.total + precision * lift,
    )
    return Learned(_strongest(pictures), learned.followed + 1)


def bounded(learned: Learned) -> Learned:
    """Of more pictures than anybody looks at, those to keep."""
    return replace(learned, pictures=_strongest(dict(learned.pictures)))


def answered(learned: Learned, picture: Picture, answer: Answer | None) -> Learned:
    """What is known after the user has said this of `picture`, or (None) has taken it back."""
    before = learned.pictures.get(picture.key, Known(picture.theme))
    pictures = dict(learned.pictures)
    pictures[picture.key] = replace(before, theme=picture.theme, answer=answer)
    if answer is None and not before.weight:
        del pictures[picture.key]
    return Learned(_strongest(pictures), learned.followed)


def in_order(learned: Learned, pictures: Sequence[Picture], rng: random.Random) -> list[Picture]:
    """`pictures` in the order to show them, without those that are not for this user.

    The same knowledge, pictures and state of `rng` give the same order.
    """
    wanted = [picture for picture in pictures if answer_to(learned, picture) is not Answer.NOT_FOR_ME]
    weighed, others = _to_weigh(learned, wanted, rng)
    if not weighed:
        return others
    mean, root = _posterior(learned, weighed)
    mean = mean + LIKED * np.array([answer_to(learned, one) is Answer.LIKE for one in weighed])
    left = list(range(len(weighed)))
    order: list[int] = []
    places = min(len(weighed), DRAWN_ONE_BY_ONE)
    draws = mean + _normal(rng, (places + 1) * len(weighed)).reshape(-1, len(weighed)) @ root.T
    for worth in draws[:places].tolist():
        among = left
        if rng.random() < EXPLORES:
            theme = rng.choice(sorted({weighed[index].theme for index in left}))
            among = [index for index in left if weighed[index].theme == theme]
        best = max(among, key=worth.__getitem__)
        left.remove(best)
        order.append(best)
    order += sorted(left, key=draws[places].tolist().__getitem__, reverse=True)
    return [weighed[index] for index in order] + others


def answer_to(learned: Learned, picture: Picture) -> Answer | None:
    """What the user has said of `picture`."""
    known = learned.pictures.get(picture.key)
    return known.answer if known else None


def theme_worths(learned: Learned, themes: Iterable[str] = ()) -> list[ThemeWorth]:
    """The themes that were seen, and those given, the best first."""
    names = sorted({known.theme for known in learned.pictures.values()} | set(themes))
    if not names:
        return []
    mean, root = _posterior(learned, [Picture.of_theme(name) for name in names])
    centred = np.eye(len(names)) - 1 / len(names)
    means, spreads = centred @ mean, np.sqrt(((centred @ root) ** 2).sum(axis=1))
    found = [
        ThemeWorth(name, float(value), float(spread))
        for name, value, spread in zip(names, means, spreads, strict=True)
    ]
    return sorted(found, key=lambda worth: (-worth.mean, worth.theme))


def theme_to_paint(learned: Learned, themes: Sequence[str], rng: random.Random) -> str:
    """The one of these themes that is best in a draw by what is known of each; "" of none."""
    drawn = {one.theme: rng.gauss(one.mean, one.spread) for one in theme_worths(learned, themes)}
    return max(themes, key=drawn.__getitem__, default="")


def latent_to_paint(
    learned: Learned, pictures: Sequence[Picture], painter: str, rng: random.Random
) -> tuple[float, ...] | None:
    """A latent for `painter` to paint next, near one that has helped; None where none has yet.

    It goes out from the best in a draw among the pictures that are known and worth more than the mean, and
    keeps a correlation of CLOSENESS with it; its numbers are as far from zero as theirs, standard normal.
    """
    known = [
        picture
        for picture in pictures
        if picture.latent
        and picture.painter == painter
        and picture.key in learned.pictures
        and answer_to(learned, picture) is not Answer.NOT_FOR_ME
    ]
    if not known:
        return None
    mean, root = _posterior(learned, [*known, Picture.of_theme("")])  # the last: of an unknown theme
    good = [index for index in range(len(known)) if mean[index] > mean[-1]]
    if not good:
        return None
    worth = mean + root @ _normal(rng, len(mean))
    start = known[max(good, key=worth.__getitem__)].latent
    apart = math.sqrt(1 - CLOSENESS**2)
    return tuple(CLOSENESS * value + apart * rng.gauss(0, 1) for value in start)


def worths(learned: Learned, pictures: Sequence[Picture]) -> list[float]:
    """What each picture is worth by all that is known: infinite for a liked one, and minus infinity for one
    that is not for this user; else how much calmer it is likely to make (log-odds).
    """
    if not pictures:
        return []
    mean, _ = _posterior(learned, pictures)
    said = {Answer.LIKE: math.inf, Answer.NOT_FOR_ME: -math.inf}
    answers = [answer_to(learned, picture) for picture in pictures]
    return [said[answer] if answer else float(mean[place]) for place, answer in enumerate(answers)]


def in_words(learned: Learned) -> str:
    """What was learned, for the user."""
    if not learned.pictures:
        return tr("Nothing has been learned yet about the pictures that help you.")
    answers = [known.answer for known in learned.pictures.values()]
    liked, refused = answers.count(Answer.LIKE), answers.count(Answer.NOT_FOR_ME)
    said = (
        _of_themes(learned),
        tr("You like %n picture(s).", "", liked) if liked else "",
        tr("Not for you: %n picture(s).", "", refused) if refused else "",
    )
    return " ".join(filter(None, said))


def _of_themes(learned: Learned) -> str:
    worths = theme_worths(learned)
    better = [worth.theme for worth in worths if worth.mean > WORTH_TELLING * worth.spread]
    if not better or len(worths) < 2:
        return tr(
            "Your face was followed through %n picture(s); no theme stands out yet.", "", learned.followed
        )
    return tr("You calm down most with {themes}.").format(themes=listed(better[:2]))


def _to_weigh(
    learned: Learned, pictures: Sequence[Picture], rng: random.Random
) -> tuple[list[Picture], list[Picture]]:
    """The pictures to weigh against each other, and the others by lot: too many would take too long."""
    if len(pictures) <= MOST_WEIGHED:
        return list(pictures), []
    known = [picture for picture in pictures if picture.key in learned.pictures]
    others = [picture for picture in pictures if picture.key not in learned.pictures]
    rng.shuffle(others)
    known, more = known[:MOST_WEIGHED], known[MOST_WEIGHED:]
    room = MOST_WEIGHED - len(known)
    return known + others[:room], others[room:] + more


def _strongest(pictures: dict[str, Known]) -> dict[str, Known]:
    """Those to keep: what was answered, and of the rest what says most; of equals the newest."""
    if len(pictures) <= MOST_KNOWN:
        return pictures
    newest_first = list(pictures)[::-1]
    newest_first.sort(key=lambda key: (pictures[key].answer is None, -pictures[key].weight))
    kept = set(newest_first[:MOST_KNOWN])
    return {key: known for key, known in pictures.items() if key in kept}


def _posterior(learned: Learned, pictures: Sequence[Picture]) -> tuple[Matrix, Matrix]:
    """Mean (N,) of the worths of N pictures, and a root (N, N) of their covariance."""
    everyone = list(pictures)
    places = {picture.key: place for place, picture in enumerate(pictures)}
    seen, worths, variances = [], [], []
    for key, known in learned.pictures.items():
        said = {None: 0.0, Answer.LIKE: ANSWER_WORTH, Answer.NOT_FOR_ME: -ANSWER_WORTH}[known.answer]
        extra = ANSWER_LIFTS / LIFT_SPREAD**2 if known.answer else 0.0
        weight = known.weight + extra
        if weight < LEAST_WEIGHT:
            continue
        if key not in places:
            places[key] = len(everyone)
            everyone.append(replace(Picture.of_theme(known.theme), key=key))
        seen.append(places[key])
        worths.append(max(-MOST_LIFT, min(MOST_LIFT, (known.total + said * extra) / weight)))
        variances.append(1 / weight)
    together = _covariance(everyone)
    shown = len(pictures)
    prior = together[:shown, :shown]
    if not seen:
        return np.zeros(shown), _root(prior)
    across = together[:shown, seen]
    inside = together[np.ix_(seen, seen)] + np.diag(variances)
    gain = np.linalg.solve(inside, across.T).T
    return gain @ np.array(worths), _root(prior - gain @ across.T)


def _covariance(pictures: Sequence[Picture]) -> Matrix:
    """How the worths of N pictures vary together before anything was seen, (N, N)."""
    same_theme = _equal([picture.theme for picture in pictures])
    same = _equal([picture.key or None for picture in pictures])
    region = np.maximum(_nearness(pictures), same)
    covariance: Matrix = SHARED + BY_THEME * same_theme + BY_REGION * region + BY_PICTURE * same
    return covariance


def _equal(names: Sequence[str | None]) -> Matrix:
    """1 where two names are the same; None is like no other, itself included."""
    numbers: dict[str | None, int] = {}
    told = np.array([numbers.setdefault(name, len(numbers)) for name in names], np.intp)
    nameless = np.array([name is None for name in names], bool)
    equal: Matrix = ((told[:, None] == told) & ~nameless).astype(np.float64)
    return equal


def _nearness(pictures: Sequence[Picture]) -> Matrix:
    """1 for the same latent, near 0 for independent ones, other painters' and pictures without, (N, N)."""
    result: Matrix = np.zeros((len(pictures), len(pictures)))
    for painter in {(p.painter, len(p.latent)) for p in pictures if p.latent}:
        rows = [i for i, p in enumerate(pictures) if (p.painter, len(p.latent)) == painter]
        latents = np.array([pictures[i].latent for i in rows])
        lengths = (latents**2).sum(1)
        distance = np.maximum(lengths[:, None] + lengths - 2 * latents @ latents.T, 0)
        distance /= 2 * latents.shape[1]  # of independent ones, 1
        result[np.ix_(rows, rows)] = np.exp(-distance / (2 * REACH**2))
    return result


def _root(covariance: Matrix) -> Matrix:
    """A matrix that times its transpose is `covariance`, whatever rounding has made of it."""
    try:
        return np.asarray(
            np.linalg.cholesky(covariance), np.float64
        )  # a twentieth of the time that the way below takes
    except np.linalg.LinAlgError:
        values, vectors = np.linalg.eigh((covariance + covariance.T) / 2)
        return np.asarray(vectors * np.sqrt(np.maximum(values, 0)))


def _normal(rng: random.Random, count: int) -> Matrix:
    """So many draws from a standard normal (Box and Muller 1958), all at once: one by one they take longer
    than all else here.
    """
    half = (count + 1) // 2
    uniform = np.frombuffer(rng.randbytes(8 * half), np.uint32).reshape(2, half) / 2**32
    radius, angle = np.sqrt(-2 * np.log1p(-uniform[0])), 2 * np.pi * uniform[1]
    return np.concatenate([radius * np.cos(angle), radius * np.sin(angle)])[:count]
