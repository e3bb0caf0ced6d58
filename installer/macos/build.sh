#!/usr/bin/env bash
# Builds Patchbay-VERSION-PROCESSOR.dmg on a Mac with Qt's bin folder in PATH, vcpkg (VCPKG_ROOT, at the
# commit that vcpkg.json names), Ninja and librsvg.
#
#   build.sh [--test]
#
# SIGN_AS names a Developer ID identity. A stable one matters for more than Gatekeeper: the keychain
# recognises us by it, and would otherwise ask the person again after every update.
# NOTARY_PROFILE names what `xcrun notarytool store-credentials` has kept. PATCHBAY_PUBLISHER and what else
# installer/publisher.cmake lists is taken from the environment; QTKEYCHAIN_TAG is qtkeychain's version.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

processor=$(uname -m)
case $processor in arm64) triplet=arm64-osx ;; *) triplet=x64-osx ;; esac
build=$PWD/build-macos
keychain=$build/qtkeychain
export MACOSX_DEPLOYMENT_TARGET=12.0

# Built against the same Qt as we are.
if [ ! -d "$keychain/lib/cmake/Qt6Keychain" ]; then
    git clone --quiet --depth 1 --branch "${QTKEYCHAIN_TAG:-0.15.0}" https://github.com/frankosterfeld/qtkeychain.git "$build/qtkeychain-source"
    cmake -S "$build/qtkeychain-source" -B "$build/qtkeychain-build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DBUILD_WITH_QT6=ON \
        -DBUILD_SHARED_LIBS=OFF -DBUILD_TRANSLATIONS=OFF -DBUILD_TEST_APPLICATION=OFF -DCMAKE_INSTALL_PREFIX="$keychain"
    cmake --build "$build/qtkeychain-build" --target install
fi

tests=OFF
[ "${1:-}" != --test ] || tests=ON
cmake -S . -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DPATCHBAY_TESTS=$tests \
    -DCMAKE_TOOLCHAIN_FILE="$VCPKG_ROOT/scripts/buildsystems/vcpkg.cmake" -DVCPKG_TARGET_TRIPLET=$triplet \
    -DVCPKG_OVERLAY_TRIPLETS="$PWD/installer/macos/triplets" -DCMAKE_PREFIX_PATH="$keychain;${QT_ROOT_DIR:-}"
cmake --build "$build"
[ $tests = OFF ] || ctest --test-dir "$build" --output-on-failure --no-tests=error
version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")

app=$build/Patchbay.app
rm -rf "$app"
mkdir -p "$app/Contents/MacOS" "$app/Contents/Resources"
cp "$build"/bin/{patchbay,patchbayctl,patchbay-bridge} "$app/Contents/MacOS/"
cp LICENSE installer/admin.md "$app/Contents/Resources/"
mkdir -p "$app/Contents/Resources/policy" "$app/Contents/Resources/translations"
cp installer/policy/patchbay.mobileconfig "$app/Contents/Resources/policy/"
cp "$build/Info.plist" "$app/Contents/Info.plist"
# What Qt itself says, on the buttons of its dialogs. macdeployqt leaves a qt.conf that is there.
for catalogue in resources/translations/patchbay_*.ts; do
    catalogue=$(qtpaths --query QT_INSTALL_TRANSLATIONS)/qtbase_$(basename "$catalogue" .ts | sed s/^patchbay_//).qm
    [ ! -e "$catalogue" ] || cp "$catalogue" "$app/Contents/Resources/translations/"
done
printf '[Paths]\nPlugins = PlugIns\nTranslations = Resources/translations\n' >"$app/Contents/Resources/qt.conf"
plutil -lint "$app/Contents/Info.plist" installer/macos/patchbay.entitlements

iconset=$build/patchbay.iconset
mkdir -p "$iconset"
for size in 16 32 128 256 512; do
    for scale in 1 2; do
        name=icon_${size}x$size$([ $scale = 1 ] || echo @2x).png
        rsvg-convert -w $((size * scale)) -h $((size * scale)) -o "$iconset/$name" resources/icons/patchbay.svg
    done
done
iconutil -c icns "$iconset" -o "$app/Contents/Resources/patchbay.icns"

# Without an identity: signed for this computer alone. The hardened runtime wants all libraries from one
# team, and nobody is none.
sign=(codesign --force --sign "${SIGN_AS:--}")
[ -z "${SIGN_AS:-}" ] || sign+=(--timestamp --options runtime --entitlements installer/macos/patchbay.entitlements)
# Always with -codesign: recent macdeployqt leaves broken signatures otherwise (QTBUG-138019).
macdeployqt "$app" -executable="$app/Contents/MacOS/patchbayctl" -codesign="${SIGN_AS:--}"
# From the inside out: nested code must be signed before what contains it.
find "$app/Contents/PlugIns" "$app/Contents/Frameworks" -type f \( -name '*.dylib' -o -perm -u+x \) -exec "${sign[@]}" {} \;
find "$app/Contents/Frameworks" -maxdepth 1 -name '*.framework' -exec "${sign[@]}" {} \;
for part in patchbay-bridge patchbayctl; do
    "${sign[@]}" "$app/Contents/MacOS/$part"
done
"${sign[@]}" "$app"
codesign --verify --deep --strict "$app"

image=$build/Patchbay-$version-$processor.dmg
rm -f "$image"
staged=$build/image
rm -rf "$staged" && mkdir -p "$staged"
cp -R "$app" "$staged/"
ln -s /Applications "$staged/Applications"
hdiutil create -volname Patchbay -srcfolder "$staged" -format UDZO "$image"
[ -z "${SIGN_AS:-}" ] || codesign --sign "$SIGN_AS" --timestamp "$image"
if [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
fi
(cd "$build" && shasum -a 256 "$(basename "$image")" >SHA256SUMS)
echo "$image"
