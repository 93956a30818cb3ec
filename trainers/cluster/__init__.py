"""Trainings on several machines, by Ray: as trials that survive losses, or several workers on one training."""
