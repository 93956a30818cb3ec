"""What the page of results says before its tables. The braces are filled in by `report.document`."""

PAGE = """\
# Simulated workdays

`moodguard simulate` lets the app's own companion live the days of people who don't exist. What its camera
would see is drawn from what the expression model said of real faces: model {model}…, {faces} faces of
FER-2013's public test. In parentheses stands the 95 % interval, from resampling people. {days} days, half of
them calm, by

    {command}

## What is assumed
No one has recorded such days, so all of this is assumed, or measured on little:

- **Errors are the model's own.** A reading is what the model said of a face of the public test that shows the
  expression: one whose label most of FER+'s ten people confirm (for a negative one: that it is negative). No
  formula.
- **People differ.** Resting faces differ by a shift in log-odds. Of the variance among the test's neutral
  faces, {person:.0%} is taken to lie between people, {slow:.0%} between times of one person (pose and light,
  which change within {a.slow_minutes:g} minutes) and {fast:.0%} between readings. The last two are measured:
  {predictions.slow_spread:g} and {predictions.fast_spread:g} log-odds (standard deviations) in twelve webcam
  clips of five people at rest. What is left of the test's spread is laid to people; the clips' own figure for
  it, {predictions.people_spread:g}, comes from five people and says little.
- **Readings of one person hang together.** In the clips, what is new in a reading is gone after half a
  second. So looks ten seconds apart share the person, the pose and the light. How long pose and light last
  can't be seen in clips of three seconds. `--otherwise` tries half and twice of this and of all else.
- **Tense faces.** {a.shared_with_rest:.0%} of the variance in how people's negative faces look is shared with
  their resting faces.
- **Days** of {a.hours[0]:g} to {a.hours[1]:g} hours: lunch, half of the times with the machine asleep;
  {a.absences[0]} to {a.absences[1]} absences of {a.absence_minutes[0]:g} to {a.absence_minutes[1]:g} minutes;
  up to {a.calls[1]} calls and {a.undisturbed[1]} undisturbed time; turned away in {a.turned_away:.0%} of the
  looks. On {a.dim_days:.0%} of the days the light is bad for an hour or two: then {a.dim_unread:.0%} of the
  looks give no reading, and {a.dim_mistaken:.0%} of the readings are those of just any face.
- **Faces.** Happy for {a.happy:.0%} of the time ({a.happy_in_call:.0%} in calls); for {a.frowning:.0%}
  ({a.frowning_in_call:.0%} in calls) a frown that shows as a negative face and means nothing.
- **Episodes**, one on every second day, a third of them in each of three lengths. Negative faces show in
  {a.negative_in_episode[0]:.0%} to {a.negative_in_episode[1]:.0%} of the time, in moments of
  {a.negative_seconds:g} seconds; otherwise the face rests. An episode lies where the app may speak. Nothing
  that the app does changes the mood. On these days {a.tense_calls:.0%} of the calls are tense, too.
- **The user** never answers a suggestion, and never measures the resting face, or has had it measured once,
  at another time, where a row says so. What is learned of it goes on from day to day.

**A world as the app expects it.** The app's own filter takes faces to differ as they do here: by a level for
each person, one for light and pose that wanders, and noise. Where real faces differ otherwise, it will do
worse than these figures say.

**Who chose, and who is told of.** The figures below are of people whom no number was chosen on. The command
refuses to try a setting on them, and tells no figures of others. What was chosen on simulated people:

{chosen}

"Late" counts from the beginning of the episode to the first suggestion. One that comes after its end doesn't
count as noticed. On a calm day every suggestion is false.

## Results"""
