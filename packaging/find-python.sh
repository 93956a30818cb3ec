#!/bin/sh
# Prints the command of a Python that MoodGuard runs on. The first argument, if any, is the only one tried.
# A shim that is on the PATH with no Python behind it doesn't count, so each one is run, not just looked up.

for python in ${1:-python3.13 python3.12 python3.11 python3 python}; do
    if "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
        echo "$python"
        exit 0
    fi
done

if [ -n "$1" ]; then
    echo "MoodGuard needs Python 3.11 or newer; '$1' is not." >&2
else
    echo "MoodGuard needs Python 3.11 or newer, and none was found." >&2
fi
echo "Install one, or name it: make PYTHON=/path/to/python3 ..." >&2
exit 1
