"""Galleries of paintings: which are shown, and under which theme."""
