"""For how long nobody has touched the machine: one interface, one file per platform behind it, chosen here."""
