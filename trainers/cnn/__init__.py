"""The expression network: its training, calibration and export."""
