"""The published painter: a DCGAN for 64x64 RGB pictures."""
