"""The decision, from readings and a clock to steps: no window, no camera, no thread."""
