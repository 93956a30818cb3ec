"""The upscaler: what makes a small painting large and clean."""
