"""What a network may start from, by the words of the command line; any other word names a file of weights."""

IMAGENET = "imagenet"  # fetched, and kept, by Keras
RANDOM = "none"
