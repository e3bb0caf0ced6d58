# Where the programs and the desktop's files go, and the Debian package (`cpack` in the build folder).

include(GNUInstallDirs)

install(TARGETS patchbay patchbayctl patchbay-bridge RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
set(linux "${CMAKE_SOURCE_DIR}/installer/linux")
# The scheme handler is announced by the .desktop file; dpkg's triggers refresh the desktop's cache.
install(FILES "${linux}/patchbay.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${CMAKE_SOURCE_DIR}/resources/icons/patchbay.svg"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
configure_file("${linux}/patchbay.service.in" "${CMAKE_BINARY_DIR}/patchbay.service" @ONLY)
install(FILES "${CMAKE_BINARY_DIR}/patchbay.service" DESTINATION lib/systemd/user)
install(FILES "${CMAKE_SOURCE_DIR}/LICENSE" DESTINATION "${CMAKE_INSTALL_DOCDIR}" RENAME copyright)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME patchbay)
set(CPACK_PACKAGE_CONTACT "The Patchbay authors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION
    "Finds the AI apps on this computer, signs in once in the browser, keeps the tokens in the
keychain, and hosts a local relay that adds them to every request.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is loaded at run time, where shlibdeps cannot see it: the Secret Service's client library
# and the plugin that draws our icons.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libsecret-1-0, libqt6svg6, xdg-utils")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager, qt6-wayland")
include(CPack)
