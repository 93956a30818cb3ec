"""Trainings on several machines, by Ray: trials that survive losses, or several workers on one training."""
