"""Painters side by side: how far their paintings lie from photos."""
