# Where the programs and the desktop's files go, and the Debian package. installer/linux/package
# (./dev package) makes all packages from it; for the Debian package alone `cpack` will do.
#
# Manual, completions and icons are made where PATCHBAY_PACKAGE is on (the preset `package`), since
# they need more programs than compiling does.

include(GNUInstallDirs)
set(linux "${CMAKE_SOURCE_DIR}/installer/linux")

install(TARGETS patchbay patchbayctl patchbay-bridge RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
# The scheme handler is announced by the .desktop file; dpkg's triggers refresh the desktop's cache.
install(FILES "${linux}/patchbay.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${CMAKE_SOURCE_DIR}/resources/icons/patchbay.svg"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
configure_file("${linux}/patchbay.service.in" "${CMAKE_BINARY_DIR}/patchbay.service" @ONLY)
install(FILES "${CMAKE_BINARY_DIR}/patchbay.service" DESTINATION lib/systemd/user)
string(TIMESTAMP release_date "%Y-%m-%d" UTC) # of SOURCE_DATE_EPOCH, where that is set
set(homepage_element "")
if(PATCHBAY_HOMEPAGE)
    set(homepage_element "<url type=\"homepage\">${PATCHBAY_HOMEPAGE}</url>")
endif()
string(REPLACE "&" "&amp;" publisher_text "${PATCHBAY_PUBLISHER}")
string(REPLACE "<" "&lt;" publisher_text "${publisher_text}")
configure_file("${linux}/patchbay.metainfo.xml.in"
    "${CMAKE_BINARY_DIR}/${PATCHBAY_APP_ID}.metainfo.xml" @ONLY)
install(FILES "${CMAKE_BINARY_DIR}/${PATCHBAY_APP_ID}.metainfo.xml"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES "${linux}/copyright" DESTINATION "${CMAKE_INSTALL_DOCDIR}")
install(FILES "${CMAKE_SOURCE_DIR}/README.md" "${CMAKE_SOURCE_DIR}/SECURITY.md"
    DESTINATION "${CMAKE_INSTALL_DOCDIR}")
# For admins: how to roll it out, and what every key of a policy means, beside a sample with all of them.
set(installer "${CMAKE_SOURCE_DIR}/installer")
install(FILES "${installer}/admin.md" DESTINATION "${CMAKE_INSTALL_DOCDIR}")
install(FILES "${installer}/policy/policy.json" "${installer}/policy/schema.json"
    DESTINATION "${CMAKE_INSTALL_DOCDIR}/policy")

if(PATCHBAY_PACKAGE)
    # As Debian strips: what CPack's own way leaves says which compiler it was, and nothing else.
    install(CODE "
        foreach(program patchbay patchbayctl patchbay-bridge)
            execute_process(COMMAND \"${CMAKE_STRIP}\" --strip-unneeded -R .comment -R .note
                \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_BINDIR}/\${program}\"
                COMMAND_ERROR_IS_FATAL ANY)
        endforeach()")
    find_program(RSVG_CONVERT rsvg-convert REQUIRED)
    find_program(GZIP gzip REQUIRED)
    set(made "${CMAKE_BINARY_DIR}/packaging")
    file(MAKE_DIRECTORY "${made}")
    set(results "")

    # patchbay_packed(<file> <from>)  made/<file>.gz, the same bits each time.
    function(patchbay_packed file from)
        add_custom_command(OUTPUT "${made}/${file}.gz"
            COMMAND "${GZIP}" -9nc "${from}" > "${made}/${file}.gz" DEPENDS "${from}" VERBATIM)
    endfunction()

    foreach(shell man bash zsh fish)
        add_custom_command(OUTPUT "${made}/patchbayctl.${shell}"
            COMMAND patchbayctl describe ${shell} > "${made}/patchbayctl.${shell}"
            DEPENDS patchbayctl VERBATIM)
        list(APPEND results "${made}/patchbayctl.${shell}")
    endforeach()
    install(FILES "${made}/patchbayctl.bash" RENAME patchbayctl
        DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions")
    install(FILES "${made}/patchbayctl.zsh" RENAME _patchbayctl
        DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions")
    install(FILES "${made}/patchbayctl.fish"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d")

    foreach(program patchbay patchbay-bridge)
        configure_file("${linux}/${program}.1.in" "${made}/${program}.1" @ONLY)
        patchbay_packed(${program}.1 "${made}/${program}.1")
    endforeach()
    patchbay_packed(patchbayctl.1 "${made}/patchbayctl.man")
    foreach(program patchbay patchbayctl patchbay-bridge)
        list(APPEND results "${made}/${program}.1.gz")
        install(FILES "${made}/${program}.1.gz" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
    endforeach()

    string(TIMESTAMP changelog_date "%a, %d %b %Y %H:%M:%S +0000" UTC)
    configure_file("${linux}/changelog.in" "${made}/changelog" @ONLY)
    patchbay_packed(changelog "${made}/changelog")
    patchbay_packed(NEWS "${CMAKE_SOURCE_DIR}/CHANGELOG.md")
    list(APPEND results "${made}/changelog.gz" "${made}/NEWS.gz")
    install(FILES "${made}/changelog.gz" "${made}/NEWS.gz" DESTINATION "${CMAKE_INSTALL_DOCDIR}")

    # Below 32 pixels the finer lines of the large one run together.
    foreach(size 16 22 24 32 48 64 128 256 512)
        set(drawing "${CMAKE_SOURCE_DIR}/resources/icons/patchbay.svg")
        if(size LESS 32)
            set(drawing "${CMAKE_SOURCE_DIR}/resources/icons/patchbay-small.svg")
        endif()
        set(icon "${made}/${size}/patchbay.png")
        file(MAKE_DIRECTORY "${made}/${size}")
        add_custom_command(OUTPUT "${icon}"
            COMMAND "${RSVG_CONVERT}" -w ${size} -h ${size} -o "${icon}" "${drawing}"
            DEPENDS "${drawing}" VERBATIM)
        list(APPEND results "${icon}")
        install(FILES "${icon}"
            DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps")
    endforeach()
    add_custom_target(packaging ALL DEPENDS ${results})
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME patchbay)
set(CPACK_PACKAGE_CONTACT "${PATCHBAY_CONTACT}")
set(CPACK_PACKAGE_HOMEPAGE_URL "${PATCHBAY_HOMEPAGE}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "connects AI apps to remote MCP servers")
set(CPACK_PACKAGE_DESCRIPTION
    "Finds the AI apps on this computer (Claude, Cursor, VS Code and others), signs
in to a company's MCP server once in the browser, keeps the tokens in the
keychain, writes one entry into each app's settings, and runs a local relay
that adds a fresh token to every request.
.
The package has the wizard with its tray icon (patchbay), all of it by command
(patchbayctl), and what apps start that speak stdio (patchbay-bridge).")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES OFF) # done above
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is loaded or started at run time, where shlibdeps cannot see it: the Secret Service's client
# library, the plugin that draws our icons, what opens a browser, whom to trust.
set(icon_plugin libqt6svg6)
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.6) # Debian 13 has it in a package of its own
    set(icon_plugin qt6-svg-plugins)
endif()
set(CPACK_DEBIAN_PACKAGE_DEPENDS "ca-certificates, libsecret-1-0, ${icon_plugin}, xdg-utils")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager | keepassxc, qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "qt6-gtk-platformtheme, qt6-qpa-plugins")
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
include(CPack)
