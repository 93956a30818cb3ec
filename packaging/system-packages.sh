#!/bin/sh
# Sees to the system's own libraries and tools that pip can't install.
#
#   system-packages.sh app     what the window system's Qt plug-in is linked against
#   system-packages.sh test    that, a desktop without a screen for the end-to-end tests, and what a bundle needs
#   system-packages.sh python  a Python with the venv module (Debian ships it apart)
#
# PYTHON, where it is set, names the Python in question.
#
# On Debian and its kin, as root, what is missing is installed. Elsewhere the command that does it is printed
# and the script goes on, since much of MoodGuard works without.

set -eu
PATH="$PATH:/usr/sbin:/sbin"

# What is looked for, and the package that holds it: Debian and Ubuntu | Fedora | Arch
app_needs() {
    cat <<'TABLE'
lib libEGL.so.1               libegl1             libglvnd-egl        libglvnd
lib libGL.so.1                libgl1              libglvnd-glx        libglvnd
lib libglib-2.0.so.0          libglib2.0-0        glib2               glib2
lib libfontconfig.so.1        libfontconfig1      fontconfig          fontconfig
lib libdbus-1.so.3            libdbus-1-3         dbus-libs           dbus
lib libxkbcommon.so.0         libxkbcommon0       libxkbcommon        libxkbcommon
lib libxkbcommon-x11.so.0     libxkbcommon-x11-0  libxkbcommon-x11    libxkbcommon-x11
lib libX11-xcb.so.1           libx11-xcb1         libX11-xcb          libx11
lib libxcb-cursor.so.0        libxcb-cursor0      xcb-util-cursor     xcb-util-cursor
lib libxcb-icccm.so.4         libxcb-icccm4       xcb-util-wm         xcb-util-wm
lib libxcb-keysyms.so.1       libxcb-keysyms1     xcb-util-keysyms    xcb-util-keysyms
lib libxcb-image.so.0         libxcb-image0       xcb-util-image      xcb-util-image
lib libxcb-render-util.so.0   libxcb-render-util0 xcb-util-renderutil xcb-util-renderutil
lib libxcb-randr.so.0         libxcb-randr0       libxcb              libxcb
lib libxcb-shape.so.0         libxcb-shape0       libxcb              libxcb
lib libxcb-xkb.so.1           libxcb-xkb1         libxcb              libxcb
TABLE
}

test_needs() {
    app_needs
    cat <<'TABLE'
tool Xvfb                     xvfb                xorg-x11-server-Xvfb xorg-server-xvfb
tool xauth                    xauth               xorg-x11-xauth      xorg-xauth
tool openbox                  openbox             openbox             openbox
tool trayer                   trayer              trayer              trayer
tool dunst                    dunst               dunst               dunst
tool xdotool                  xdotool             xdotool             xdotool
tool scrot                    scrot               scrot               scrot
tool dbus-run-session         dbus                dbus-daemon         dbus
tool objdump                  binutils            binutils            binutils
tool strace                   strace              strace              strace
file /usr/lib/python3/dist-packages/xdg,/usr/lib/python3*/site-packages/xdg python3-xdg python3-pyxdg python-pyxdg
tool desktop-file-validate    desktop-file-utils  desktop-file-utils  desktop-file-utils
tool appstreamcli             appstream           appstream           appstream
tool mksquashfs               squashfs-tools      squashfs-tools      squashfs-tools
tool weston                   weston              weston              weston
tool bwrap                    bubblewrap          bubblewrap          bubblewrap
tool shellcheck               shellcheck          ShellCheck          shellcheck
file /usr/share/fonts/*/DejaVuSans.ttf,/usr/share/fonts/*/*/DejaVuSans.ttf fonts-dejavu-core dejavu-sans-fonts ttf-dejavu
file /usr/share/icons/Adwaita adwaita-icon-theme  adwaita-icon-theme  adwaita-icon-theme
TABLE
    bundle_needs
}

# The bundle takes Python along as a library, which Debian ships apart, and LAPACK, of Debian's archives alone.
bundle_needs() {
    if command -v apt-get >/dev/null; then
        cat <<'TABLE'
file /usr/lib/*/liblapack64_pic.a liblapack64-dev - -
file /usr/lib/*/blas64/libblas64.a libblas64-dev  - -
TABLE
    fi
    library=$("$(chosen_python)" -c '
from pathlib import Path
from sysconfig import get_config_var as of
if of("Py_ENABLE_SHARED") and not Path(of("LIBDIR"), of("INSTSONAME")).exists():
    print(of("INSTSONAME"))' || true)
    [ -z "$library" ] || echo "lib $library ${library%.so*} python3-libs python"
}

python_needs() {
    echo "venv -                  python3-venv        python3             python"
}

any_file_of() {
    old_ifs=$IFS
    IFS=,
    set -- $1 # unquoted: the commas part it, and the stars find the files
    IFS=$old_ifs
    for file in "$@"; do
        [ ! -e "$file" ] || return 0
    done
    return 1
}

is_there() {
    case $1 in
        lib) case $libraries in *"	$2 "*) ;; *) return 1 ;; esac ;;
        tool) command -v "$2" >/dev/null ;;
        file) any_file_of "$2" ;;
        venv) "$(chosen_python)" -c 'import ensurepip, venv' 2>/dev/null ;;
    esac
}

chosen_python() {
    sh "$(dirname "$0")/find-python.sh" "${PYTHON:-}" 2>/dev/null || echo no-python
}

# Reads the table from its input and prints the packages of column $1 that are missing, in one line.
missing_packages() {
    libraries=$(ldconfig -p 2>/dev/null || true)
    while read -r kind name apt dnf pacman; do
        is_there "$kind" "$name" || eval "echo \$$1"
    done | sort -u | tr '\n' ' '
}

install_with_apt() {
    export DEBIAN_FRONTEND=noninteractive
    sh "$(dirname "$0")/set-up.sh" "what MoodGuard needs of the system: $# packages" "" \
        sh -c 'apt-get update -qq && apt-get install -y -qq --no-install-recommends "$@"' sh "$@"
}

advise() {
    echo "Some system packages are missing. To install them, run:" >&2
    echo "    $*" >&2
    echo "Going on without them." >&2
}

[ "$(uname -s)" = Linux ] || exit 0 # Qt needs nothing more on Windows and macOS

case ${1:-} in
    app | test | python) needs=${1}_needs ;;
    *)
        echo "usage: system-packages.sh app|test|python" >&2
        exit 2
        ;;
esac

if command -v apt-get >/dev/null; then
    missing=$($needs | missing_packages apt)
    [ -n "$missing" ] || exit 0
    if [ "$(id -u)" -ne 0 ]; then
        advise "sudo apt-get install --no-install-recommends $missing"
    elif ! install_with_apt $missing; then
        advise "apt-get update && apt-get install --no-install-recommends $missing"
    fi
elif command -v dnf >/dev/null; then
    missing=$($needs | missing_packages dnf)
    [ -z "$missing" ] || advise "sudo dnf install $missing"
elif command -v pacman >/dev/null; then
    missing=$($needs | missing_packages pacman)
    [ -z "$missing" ] || advise "sudo pacman -S --needed $missing"
else
    missing=$($needs | missing_packages apt)
    [ -z "$missing" ] || advise "your package manager, for what Debian calls: $missing"
fi
