#!/bin/sh
# Runs one step of a set-up. Says in a few lines what it brings, what that weighs and how long it took; what the
# command itself says goes to build/setup.log, whose end is shown where the command fails.
#
#   set-up.sh WORDS FOLDER COMMAND...     WORDS say what is set up; FOLDER, if not "", is measured when it is done

set -u
log=build/setup.log
words=$1
folder=$2
shift 2

mkdir -p build
echo "Setting up $words."
printf '\n%s\n$ %s\n' "$(date)" "$*" >>"$log"
began=$(date +%s)
"$@" >>"$log" 2>&1 </dev/null
status=$?

if [ "$status" -ne 0 ]; then
    {
        echo "That did not work. The last lines of $log:"
        tail -n 15 "$log" | sed 's/^/    /'
        echo "See that there is a network, and room on the disk; then run the same command again. It goes on where"
        echo "it stopped: what was fetched is kept."
    } >&2
    exit "$status"
fi
size=
[ -z "$folder" ] || size=", $(du -sm "$folder" | cut -f1) MB in $folder"
echo "Done in $(($(date +%s) - began)) s$size. What the installers said is in $log."
