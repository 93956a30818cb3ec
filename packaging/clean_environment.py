"""Runs first in the bundle: programs that it starts, such as a file manager, get their own libraries again.

On Linux the bundle's start sets LD_LIBRARY_PATH to the bundle's folder. The loader has read it by now, so
this program keeps finding its own libraries without it.
"""

import os

_before = os.environ.pop("LD_LIBRARY_PATH_ORIG", "")
os.environ.pop("LD_LIBRARY_PATH", None)
if _before:
    os.environ["LD_LIBRARY_PATH"] = _before
