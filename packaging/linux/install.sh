#!/bin/sh
# Installs MoodGuard for you alone, from the folder that this script lies in; no root is needed.
#
#   ./install.sh            installs, or brings an older one up to date
#   ./install.sh --remove   removes it again; settings and what it has learned stay (see below)
#
# What MoodGuard has kept about you is erased in the app, under “What MoodGuard knows”, or with --erase here:
#
#   ./install.sh --remove --erase

set -eu
here=$(cd "$(dirname "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
config=${XDG_CONFIG_HOME:-$HOME/.config}
cache=${XDG_CACHE_HOME:-$HOME/.cache}
state=${XDG_STATE_HOME:-$HOME/.local/state}
program=$HOME/.local/lib/moodguard
command=$HOME/.local/bin/moodguard
id=org.moodguard.MoodGuard
entry=$data/applications/$id.desktop
icons=$data/icons/hicolor

quit_running() {
    [ ! -x "$program/moodguard" ] || "$program/moodguard" quit >/dev/null 2>&1 || true
}

# In the place of the old one only once the new one is there as a whole.
install_it() {
    mkdir -p "$HOME/.local/lib" "$HOME/.local/bin" "$data/applications" "$icons/scalable/apps"
    rm -rf "$program.new" "$program.old"
    cp -R "$here/moodguard" "$program.new"
    quit_running
    [ ! -d "$program" ] || mv "$program" "$program.old"
    mv "$program.new" "$program"
    rm -rf "$program.old"
    ln -sf "$program/moodguard" "$command"
    cp "$here/share/icons/$id.svg" "$icons/scalable/apps/$id.svg"
    quoted=$(printf '%s' "$program/moodguard" | sed 's/[&|\\]/\\&/g')
    sed "s|^Exec=moodguard|Exec=\"$quoted\"|" "$here/share/applications/$id.desktop" >"$entry.new"
    mv "$entry.new" "$entry"
    echo "MoodGuard is installed. Start it from your desktop's menu, or by: $command"
    case ":$PATH:" in
        *":$HOME/.local/bin:"*) ;;
        *) echo "The folder $HOME/.local/bin is not on your PATH; in a terminal, name the command in full." ;;
    esac
}

remove_it() {
    quit_running
    rm -rf "$program" "$program.new" "$program.old"
    rm -f "$command" "$entry" "$icons/scalable/apps/$id.svg" "$config/autostart/moodguard.desktop"
    if [ "${1:-}" = --erase ]; then
        rm -rf "$config/moodguard" "$data/moodguard" "$cache/moodguard" "$state/moodguard"
        echo "MoodGuard is removed, and with it all that it has kept."
    else
        echo "MoodGuard is removed. Your settings and what it has learned are still there; to erase them, too:"
        echo "    $0 --remove --erase"
    fi
}

case "${1:-}:${2:-}" in
    : ) install_it ;;
    --remove:) remove_it ;;
    --remove:--erase) remove_it --erase ;;
    *)
        sed -n '2,9s/^# \{0,1\}//p' "$0" >&2
        exit 2
        ;;
esac
