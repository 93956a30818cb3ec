"""Runs first in the bundle: programs that it starts, such as a file manager, get their own libraries again.

On Linux the bundle's start sets LD_LIBRARY_PATH to the bundle's folder, and PyInstaller points Qt at the
bundle's plug-ins by two variables. The loader has read the one by now, and Qt knows its place without the
others, so this program keeps finding its own; another program of Qt's would load the wrong ones, and end.
"""

import os

_before = os.environ.pop("LD_LIBRARY_PATH_ORIG", "")
for _name in ("LD_LIBRARY_PATH", "QT_PLUGIN_PATH", "QML2_IMPORT_PATH"):
    os.environ.pop(_name, None)
if _before:
    os.environ["LD_LIBRARY_PATH"] = _before
