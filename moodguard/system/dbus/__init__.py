"""D-Bus spoken by ourselves: for calls whose arguments QtDBus can't send from Python, and for signals.

PySide's QDBusArgument writes a text as a list of letters and aborts the program where it notices, so
structures, arrays of them and numbers without a sign can't be sent with it.
"""
