"""The history: what each minute was like and what happened, as numbers, in one SQLite file a profile."""
