#!/bin/sh
# Tries the package for Debian on a machine that it doesn't matter for: installs it with what it asks for, logs in to
# a desktop without a screen, sees MoodGuard come to the tray by itself, removes all, and sees that nothing is left.
#
#   try-deb.sh FILE.deb
#
# As root; on a machine where it does matter, in a container or a chroot (docs/packages.md says how).

set -eu
package=$(readlink -f "${1:?name the package}")
export DEBIAN_FRONTEND=noninteractive LANG=C.UTF-8
home=$(mktemp -d)
export HOME="$home" XDG_CONFIG_HOME="$home/.config"
unset DISPLAY WAYLAND_DISPLAY QT_QPA_PLATFORM PYTHONPATH MOODGUARD_HOME MOODGUARD_DATA || true

listing() {
    find / -xdev \( -path /proc -o -path /sys -o -path /tmp -o -path /var/cache -o -path /var/log \
        -o -path /var/lib/dpkg -o -path /var/lib/apt -o -path /root -o -path "$home" \) -prune -o -print | sort
}

apt-get update -qq
apt-get install -y -qq --no-install-recommends xvfb openbox python3-xdg trayer dbus dbus-x11 fonts-dejavu-core xauth \
    >/dev/null
apt-get install -y -qq --no-install-recommends --simulate "$package" |
    sed -n 's/^Inst \([^ ]*\).*/\1/p' | grep -v '^moodguard$' | xargs -r apt-get install -y -qq --no-install-recommends \
    >/dev/null # what it asks for comes first, so that it alone is between the two listings
before=$(mktemp)
listing >"$before"
apt-get install -y -qq --no-install-recommends "$package" >/dev/null
echo "Installed: $(moodguard --version)"

# As the settings do it when the start at login is switched on.
mkdir -p "$XDG_CONFIG_HOME/autostart"
cat >"$XDG_CONFIG_HOME/autostart/moodguard.desktop" <<'ENTRY'
[Desktop Entry]
Type=Application
Version=1.0
Name=MoodGuard
Exec="/usr/lib/moodguard/moodguard" "--autostarted"
Icon=org.moodguard.MoodGuard
Terminal=false
StartupNotify=false
X-GNOME-Autostart-enabled=true
ENTRY

# A login: a session manager starts what the autostart folder names. The bus and the display end with it.
xvfb-run -a -s "-screen 0 1280x800x24 -nolisten tcp" dbus-run-session -- sh -c '
    trayer --edge top --align right --widthtype request --height 32 --SetDockType true >/dev/null 2>&1 &
    tray=$!
    openbox-session >/dev/null 2>&1 &
    session=$!
    tries=0
    until said=$(moodguard status 2>/dev/null); do
        tries=$((tries + 1))
        [ "$tries" -lt 60 ] || { echo "MoodGuard did not come by itself." >&2; kill "$session" "$tray"; exit 1; }
        sleep 1
    done
    echo "Logged in; MoodGuard says: $said" | head -n 1
    moodguard quit
    kill "$session" "$tray" 2>/dev/null || true
'
grep -q "tray icon shown" "$home/.local/state/moodguard/moodguard.log" 2>/dev/null ||
    echo "(the log does not tell of the tray)"

apt-get purge -y -qq moodguard >/dev/null
after=$(mktemp)
listing >"$after"
if ! cmp -s "$before" "$after"; then
    echo "Something is left, or gone:" >&2
    diff "$before" "$after" >&2 || true
    exit 1
fi
rm -rf "$home" "$before" "$after"
echo "Removed; nothing is left."
