# Builds the installer, where Qt's bin folder is in PATH (QT_ROOT_DIR names Qt), and Visual Studio, vcpkg
# (VCPKG_INSTALLATION_ROOT, at the commit that vcpkg.json names), NSIS, Ninja and Git are installed.
#
#   ./build.ps1 [-Sign thumbprint] [-Test]     writes patchbay-VERSION-setup.exe here
#
# PATCHBAY_PUBLISHER and what else installer/publisher.cmake lists is taken from the environment;
# QTKEYCHAIN_TAG is qtkeychain's version.

param([string]$Sign, [switch]$Test)
$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $true

$root = Resolve-Path "$PSScriptRoot/../.."
$build = "$root/build-windows"
$stage = "$build/stage"
$keychain = "$build/qtkeychain"
$tag = if ($env:QTKEYCHAIN_TAG) { $env:QTKEYCHAIN_TAG } else { '0.15.0' }

# The compiler's environment, where one is not in it yet.
if (-not $env:VSCMD_VER) {
    $vswhere = "${env:ProgramFiles(x86)}/Microsoft Visual Studio/Installer/vswhere.exe"
    $studio = & $vswhere -latest -products * -property installationPath
    Import-Module "$studio/Common7/Tools/Microsoft.VisualStudio.DevShell.dll"
    Enter-VsDevShell -VsInstallPath $studio -SkipAutomaticLocation -DevCmdArguments '-arch=x64 -host_arch=x64'
}

# Built against the same Qt as we are.
if (-not (Test-Path "$keychain/lib/cmake/Qt6Keychain")) {
    git clone --quiet --depth 1 --branch $tag https://github.com/frankosterfeld/qtkeychain.git "$build/qtkeychain-source"
    cmake -S "$build/qtkeychain-source" -B "$build/qtkeychain-build" -G Ninja -DCMAKE_BUILD_TYPE=Release `
        -DBUILD_WITH_QT6=ON -DBUILD_TRANSLATIONS=OFF -DBUILD_TEST_APPLICATION=OFF "-DCMAKE_INSTALL_PREFIX=$keychain"
    cmake --build "$build/qtkeychain-build" --target install
}

$tests = if ($Test) { 'ON' } else { 'OFF' }
cmake -S $root -B $build -G Ninja -DCMAKE_BUILD_TYPE=Release "-DPATCHBAY_TESTS=$tests" `
    "-DCMAKE_TOOLCHAIN_FILE=$env:VCPKG_INSTALLATION_ROOT/scripts/buildsystems/vcpkg.cmake" -DVCPKG_TARGET_TRIPLET=x64-windows `
    "-DCMAKE_PREFIX_PATH=$keychain;$env:QT_ROOT_DIR"
cmake --build $build
$env:PATH = "$keychain/bin;$build/vcpkg_installed/x64-windows/bin;$env:PATH"
if ($Test) { ctest --test-dir $build --output-on-failure --no-tests=error }
function Get-Cached([string]$Name) {
    (Select-String -Path "$build/CMakeCache.txt" -Pattern "^${Name}:[A-Z]+=(.*)$").Matches[0].Groups[1].Value
}
$version = Get-Cached 'CMAKE_PROJECT_VERSION'

Remove-Item -Recurse -Force $stage -ErrorAction Ignore
New-Item -ItemType Directory $stage | Out-Null
$programs = 'patchbay', 'patchbayctl', 'patchbay-bridge' | ForEach-Object { "$stage/$_.exe" }
'patchbay', 'patchbayctl', 'patchbay-bridge' | ForEach-Object { Copy-Item "$build/bin/$_.exe" $stage }
# vcpkg has put the libraries of its own beside the programs.
Copy-Item "$build/bin/*.dll" $stage
Copy-Item "$keychain/bin/*.dll" $stage
# The bridge links no Qt; the other two share one set of libraries and plugins.
windeployqt --release --no-translations --compiler-runtime "$stage/patchbay.exe" "$stage/patchbayctl.exe"
# What Qt itself says, on the buttons of its dialogs.
New-Item -ItemType Directory "$stage/translations" | Out-Null
$qtTranslations = qtpaths --query QT_INSTALL_TRANSLATIONS
Get-ChildItem "$root/resources/translations/patchbay_*.ts" | ForEach-Object {
    $catalogue = "$qtTranslations/qtbase_$($_.BaseName -replace '^patchbay_').qm"
    if (Test-Path $catalogue) { Copy-Item $catalogue "$stage/translations" }
}
Copy-Item "$root/LICENSE", "$root/installer/admin.md" $stage
New-Item -ItemType Directory "$stage/policy" | Out-Null
Copy-Item -Recurse "$root/installer/policy/Patchbay.admx", "$root/installer/policy/en-US" "$stage/policy"

function Sign-File([string[]]$Files) {
    if ($Sign) { signtool sign /sha1 $Sign /fd SHA256 /tr http://timestamp.digicert.com /td SHA256 $Files }
}
Sign-File $programs
$nsis = Get-Command makensis -ErrorAction Ignore
$makensis = if ($nsis) { $nsis.Source } else { "${env:ProgramFiles(x86)}/NSIS/makensis.exe" }
$words = @("-DVERSION=$version", "-DSTAGE=$stage", "-DPUBLISHER=$(Get-Cached 'PATCHBAY_PUBLISHER')")
$homepage = Get-Cached 'PATCHBAY_HOMEPAGE'
if ($homepage) { $words += "-DHOMEPAGE=$homepage" }
& $makensis $words "$PSScriptRoot/patchbay.nsi"
$setup = "$PSScriptRoot/patchbay-$version-setup.exe"
Sign-File $setup
$sum = (Get-FileHash $setup -Algorithm SHA256).Hash.ToLower()
"$sum  patchbay-$version-setup.exe" | Set-Content "$build/SHA256SUMS"
