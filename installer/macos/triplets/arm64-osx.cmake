# vcpkg's own arm64-osx, and two things more: the oldest macOS that we run on, and a libcurl that trusts
# whom the Mac trusts, an organisation's own authority in its keychain included: OpenSSL alone knows no
# authorities there (curl 8.17 brought this; https://github.com/curl/curl/pull/18703, 2026-11-29).
set(VCPKG_TARGET_ARCHITECTURE arm64)
set(VCPKG_CRT_LINKAGE dynamic)
set(VCPKG_LIBRARY_LINKAGE static)
set(VCPKG_CMAKE_SYSTEM_NAME Darwin)
set(VCPKG_OSX_ARCHITECTURES arm64)
set(VCPKG_OSX_DEPLOYMENT_TARGET 12.0)
if(PORT STREQUAL "curl")
    set(VCPKG_CMAKE_CONFIGURE_OPTIONS -DUSE_APPLE_SECTRUST=ON)
endif()
