# Builds the installer, in a developer shell with Qt's bin folder in PATH and NSIS installed.
#   ./build.ps1 [-Sign thumbprint]      writes patchbay-VERSION-setup.exe here

param([string]$Sign)
$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $true

$root = Resolve-Path "$PSScriptRoot/../.."
$build = "$root/build-windows"
$stage = "$build/stage"

cmake -S $root -B $build -G Ninja -DCMAKE_BUILD_TYPE=Release -DPATCHBAY_TESTS=OFF
cmake --build $build
$version = (Select-String -Path "$build/CMakeCache.txt" -Pattern '^CMAKE_PROJECT_VERSION:STATIC=(.*)$').Matches[0].Groups[1].Value

Remove-Item -Recurse -Force $stage -ErrorAction Ignore
New-Item -ItemType Directory $stage | Out-Null
$programs = 'patchbay', 'patchbayctl', 'patchbay-bridge' | ForEach-Object { "$stage/$_.exe" }
Copy-Item "$build/bin/patchbay*.exe" $stage
# The bridge links no Qt; the other two share one set of libraries and plugins.
windeployqt --release --no-translations --compiler-runtime "$stage/patchbay.exe" "$stage/patchbayctl.exe"

function Sign-File([string[]]$Files) {
    if ($Sign) { signtool sign /sha1 $Sign /fd SHA256 /tr http://timestamp.digicert.com /td SHA256 $Files }
}
Sign-File $programs
makensis "-DVERSION=$version" "-DSTAGE=$stage" "$PSScriptRoot/patchbay.nsi"
Sign-File "$PSScriptRoot/patchbay-$version-setup.exe"
