#!/bin/sh
# Signs dist/MoodGuard.app for the hardened runtime, has Apple notarise it, and makes the disk image. On a Mac; nobody
# has run it yet.
#
#   dmg.sh IDENTITY PROFILE
#
# IDENTITY is a “Developer ID Application” certificate in the keychain; PROFILE the name under which
# `xcrun notarytool store-credentials` has kept what signs in to Apple. Without a certificate, IDENTITY “-” signs for
# this Mac alone, and nothing is notarised: others then have to allow the app in the system's settings.

set -eu
cd "$(dirname "$0")/../.."
identity=${1:?name the certificate, or -}
profile=${2:-}
app=dist/MoodGuard.app
version=$(sed -n 's/^__version__ = "\(.*\)"/\1/p' moodguard/__init__.py)
image=dist/packages/MoodGuard-$version.dmg
mkdir -p dist/packages

# From the inside out: what holds other code is signed when that is.
find "$app/Contents" -type f \( -name '*.so' -o -name '*.dylib' \) -exec \
    codesign --force --timestamp --options runtime --sign "$identity" {} +
codesign --force --timestamp --options runtime --entitlements packaging/macos.entitlements --sign "$identity" "$app"
codesign --verify --deep --strict "$app"

staged=$(mktemp -d)
trap 'rm -rf "$staged"' EXIT
cp -R "$app" "$staged/"
ln -s /Applications "$staged/Applications"
hdiutil create -volname MoodGuard -srcfolder "$staged" -fs HFS+ -format UDZO -ov "$image"

if [ "$identity" = - ]; then
    echo "Signed for this Mac alone, and not notarised: $image"
    exit 0
fi
codesign --sign "$identity" --timestamp "$image"
xcrun notarytool submit "$image" --keychain-profile "${profile:?name the profile of notarytool}" --wait
xcrun stapler staple "$image"
spctl --assess --type open --context context:primary-signature --verbose "$image"
