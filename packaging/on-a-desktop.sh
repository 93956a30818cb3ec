#!/bin/sh
# Runs a command on the desktop that is there, or else on one without a screen, with a window manager and a tray:
#
#   on-a-desktop.sh COMMAND [ARGUMENT...]
#
# Where neither is to be had the command runs all the same; Qt then draws nowhere, and there is no tray.

set -eu

has_all() {
    for name in "$@"; do
        command -v "$name" >/dev/null || return 1
    done
}

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ] ||
    ! has_all xvfb-run xauth openbox trayer dbus-run-session; then
    exec "$@"
fi

# The X server and the bus end with the shell in the middle; what it started itself it ends first.
exec xvfb-run -a -s "-screen 0 1280x800x24 -nolisten tcp" dbus-run-session -- sh -c '
    openbox >/dev/null 2>&1 &
    manager=$!
    trayer --edge top --align right --widthtype request --height 32 --SetDockType true >/dev/null 2>&1 &
    tray=$!
    status=0
    "$@" || status=$?
    kill "$tray" "$manager" 2>/dev/null || true
    exit "$status"
' on-a-desktop "$@"
