"""Whether the screen is locked: one interface, one file per platform behind it, chosen here."""
