"""Whether a full-screen window is in front: one interface, one file per platform behind it, chosen here."""
