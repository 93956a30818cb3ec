"""Whether the user wants to be left alone: one interface, one file per platform behind it, chosen here."""
