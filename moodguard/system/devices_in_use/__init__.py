"""Which programs watch and listen: one interface, one file per platform behind it, chosen here."""
