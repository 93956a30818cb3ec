#!/bin/sh
# Builds the bundle, the same from the same source and tools: names in one order, and no time but that of the source.
#
#   bundle.sh DIST WORK     PYTHON names the Python with PyInstaller; SOURCE_DATE_EPOCH a time, else the last commit's

set -eu
dist=$(mkdir -p "$1" && cd "$1" && pwd)
work=$(mkdir -p "$2" && cd "$2" && pwd)
cd "$(dirname "$0")/.."

: "${SOURCE_DATE_EPOCH:=$(git log -1 --format=%ct 2>/dev/null || echo 1700000000)}"
export SOURCE_DATE_EPOCH
export PYTHONHASHSEED=0 PYTHONDONTWRITEBYTECODE=1
umask 022

"${PYTHON:-.venv/bin/python}" packaging/build_translations.py --compile >/dev/null ||
    echo "Some texts are not translated; they are shown in English." >&2
"${PYTHON:-.venv/bin/python}" -m PyInstaller --noconfirm --log-level WARN \
    --distpath "$dist" --workpath "$work" packaging/moodguard.spec
find "$dist/moodguard" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
