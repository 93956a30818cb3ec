"""The GANs: painters of landscapes and of faces, what measures them, and what they share."""
