"""What "how easily" means for the user, in words: how often simulated people were disturbed for nothing."""

from moodguard.store.settings import Settings, Strictness
from moodguard.translation import tr

# False suggestions on a calm day, by docs/results/how-easily.md, which a test holds beside them.
FALSE_A_CALM_DAY = {
    Strictness.VERY_GENTLE: 0.04, Strictness.GENTLE: 0.06, Strictness.USUAL: 0.12, Strictness.EAGER: 0.30,
    Strictness.VERY_EAGER: 0.59,
}  # fmt: skip
# With other values of these, nobody has counted.
COUNTED_WITH = (
    "use_resting_face", "negative_threshold", "window_minutes", "mood_minutes", "coverage_share",
    "break_share", "sure_share",
)  # fmt: skip


def calm_days_for_one(strictness: Strictness) -> int:
    """On how many calm days there is about one suggestion."""
    return round(1 / FALSE_A_CALM_DAY[strictness])


def meaning(settings: Settings) -> str:
    """How often these settings speak up while all is calm, in words."""
    usual = Settings()
    if any(getattr(settings, name) != getattr(usual, name) for name in COUNTED_WITH):
        return tr("how often that is, nobody has counted with your advanced settings.")
    days = calm_days_for_one(Strictness(settings.strictness))
    return tr("about one suggestion in %n calm day(s).", "", days)
