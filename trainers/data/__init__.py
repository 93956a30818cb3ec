"""Faces and landscapes as they are read: files, folders, classes, and parts that stay apart."""
