#!/bin/sh
# Builds the bundle twice, the second time of a copy elsewhere, with other rights, time zone and language, and says
# where the two differ: in names, bytes, rights, times or links. That takes some minutes.
#
#   same-twice.sh FOLDER     FOLDER gets both; PYTHON is as for bundle.sh, from the root of the file system on

set -eu
folder=$(mkdir -p "$1" && cd "$1" && pwd)
cd "$(dirname "$0")/.."
PYTHON=${PYTHON:-$PWD/.venv/bin/python}
: "${SOURCE_DATE_EPOCH:=$(git log -1 --format=%ct)}"
export PYTHON SOURCE_DATE_EPOCH

told() {
    (cd "$1" && find . -printf '%P %M %T@ %l\n' | sort)
}

sh packaging/bundle.sh "$folder/one" "$folder/one-work"

rm -rf "$folder/elsewhere"
mkdir "$folder/elsewhere"
cp -R assets docs moodguard packaging pyproject.toml LICENSE "$folder/elsewhere"
(
    cd "$folder/elsewhere"
    umask 077
    export TZ=Asia/Tokyo LC_ALL=C.UTF-8 HOME="$folder/elsewhere" PYTHONPATH="$folder/elsewhere"
    sh packaging/bundle.sh "$folder/two" "$folder/two-work"
)

told "$folder/one/moodguard" >"$folder/one.txt"
told "$folder/two/moodguard" >"$folder/two.txt"
diff -r --no-dereference "$folder/one/moodguard" "$folder/two/moodguard"
diff "$folder/one.txt" "$folder/two.txt"
echo "Both are the same, byte for byte: $(wc -l <"$folder/one.txt") files, folders and links."
