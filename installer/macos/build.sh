#!/usr/bin/env bash
# Builds Patchbay-VERSION.dmg on a Mac with Qt's bin folder in PATH.
#
# SIGN_AS names a Developer ID identity. A stable one matters for more than Gatekeeper: the keychain
# recognises us by it, and would otherwise ask the person again after every update.
# NOTARY_PROFILE names what `xcrun notarytool store-credentials` has kept.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

cmake -S . -B build-macos -G Ninja -DCMAKE_BUILD_TYPE=Release -DPATCHBAY_TESTS=OFF \
    -DCMAKE_OSX_ARCHITECTURES="${ARCHITECTURES:-arm64;x86_64}" -DCMAKE_OSX_DEPLOYMENT_TARGET=12.0
cmake --build build-macos
version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' build-macos/CMakeCache.txt)

app=build-macos/Patchbay.app
rm -rf "$app"
mkdir -p "$app/Contents/MacOS" "$app/Contents/Resources"
cp build-macos/bin/patchbay build-macos/bin/patchbayctl build-macos/bin/patchbay-bridge \
    "$app/Contents/MacOS/"
sed "s/@VERSION@/$version/" installer/macos/Info.plist.in >"$app/Contents/Info.plist"

iconset=build-macos/patchbay.iconset
mkdir -p "$iconset"
for size in 16 32 128 256 512; do
    for scale in 1 2; do
        name=icon_${size}x$size$([ $scale = 1 ] || echo @2x).png
        sips -s format png -z $((size * scale)) $((size * scale)) \
            resources/icons/patchbay.svg --out "$iconset/$name" >/dev/null
    done
done
iconutil -c icns "$iconset" -o "$app/Contents/Resources/patchbay.icns"

# Always with -codesign: recent macdeployqt leaves broken signatures otherwise (QTBUG-138019).
macdeployqt "$app" -executable="$app/Contents/MacOS/patchbayctl" -codesign="${SIGN_AS:--}"
# From the inside out: nested code must be signed before what contains it.
for part in patchbay-bridge patchbayctl; do
    codesign --force --timestamp --options runtime --sign "${SIGN_AS:--}" "$app/Contents/MacOS/$part"
done
codesign --force --timestamp --options runtime --sign "${SIGN_AS:--}" "$app"
codesign --verify --deep --strict "$app"

image=build-macos/Patchbay-$version.dmg
rm -f "$image"
hdiutil create -volname Patchbay -srcfolder "$app" -format UDZO "$image"
if [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
fi
echo "$image"
