"""Calm sounds, made as they are heard: noise in the shape of rain, waves and wind, and what plays it."""
