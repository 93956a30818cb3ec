"""The search for better settings of an experiment: here, or on a cluster, by the same draws."""
