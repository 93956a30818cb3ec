"""One file per published system: a one-line `SUMMARY`, and its `ROWS`."""
