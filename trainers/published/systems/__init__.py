"""One file per published system: its rows, and `train`, which runs one of them."""
