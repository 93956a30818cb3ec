"""The page on what the baseline is worth, around the tables that `evaluate-baseline` measures."""

PAGE = """\
# What the personal baseline is worth
From `python -m trainers evaluate-baseline {model}` (its threshold of {threshold:g}, public test of
FER-2013).

**What stands for a person.** FER-2013 does not say who is in it, so nobody's resting face can be measured
there, and faces that look alike are not one person. People are drawn instead: how far the reading of a
neutral face lies from the mean of all (log-odds) is split into a part that a person keeps, a part that an
occasion keeps (pose, light), and what is new in each reading. Each part is drawn from the neutral faces of
the test, so all people together read as those faces do. A calibration sees one occasion, the readings that
are judged come from others. A person's negative faces lie as far off the mean of theirs as the resting
ones. How large the parts are is known from twelve clips of five people only (told apart by eye, two to four
seconds each), so a range is shown.

{tables}

**How to read it.** The baseline moves a user's threshold by {trust:.0%} of how far their resting face lies
off the usual one. What it is worth hangs on how much of what makes neutral faces read differently stays
with the person: the table says how many of the neutral readings above the threshold it removes for each
share, and the last column, the fair comparison, how many a threshold that is the same for all would leave
if it found as many negative faces. The share that the clips show comes from five people for two to four
seconds each, too few and too short to tell. Here a calibration holds for ever. In the app the resting face
is also followed through the day; what both are worth over whole days of simulated people stands in
[simulation.md](simulation.md).
"""
