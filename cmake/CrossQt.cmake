# Compiles what needs Qt for a system for which there is no Qt here, with the headers of this one: they
# are the same for all systems but for what Qt was configured with. Nothing is linked, and so nothing
# but the sources is looked at.
patchbay_lend(CLI11::CLI11 CLI)
patchbay_lend(Qt6Keychain::Qt6Keychain qt6keychain)
patchbay_lend(tomlplusplus::tomlplusplus toml++)
patchbay_lend(yaml-cpp yaml-cpp)

# What OpenSSL was configured with stands beside its headers, in a folder of the same name.
patchbay_lend(OpenSSL::Crypto openssl)
set(configured "${CMAKE_BINARY_DIR}/lent-configuration")
file(MAKE_DIRECTORY "${configured}")
file(CREATE_LINK "/usr/include/${CMAKE_HOST_SYSTEM_PROCESSOR}-linux-gnu/openssl" "${configured}/openssl" SYMBOLIC)
target_include_directories(OpenSSL::Crypto SYSTEM INTERFACE "${configured}")

foreach(module Core Network NetworkAuth Gui Widgets Svg)
    patchbay_lend(Qt6::${module} qt6)
    target_include_directories(Qt6::${module} SYSTEM INTERFACE "${lent}/qt6" "${lent}/qt6/Qt${module}")
endforeach()
target_link_libraries(Qt6::Network INTERFACE Qt6::Core)
target_link_libraries(Qt6::NetworkAuth INTERFACE Qt6::Network)
target_link_libraries(Qt6::Gui INTERFACE Qt6::Core)
target_link_libraries(Qt6::Widgets INTERFACE Qt6::Gui)
target_link_libraries(Qt6::Svg INTERFACE Qt6::Gui)

# AUTOMOC asks for these two.
set(Qt6Core_VERSION_MAJOR 6)
set(Qt6Core_VERSION_MINOR 4)
add_executable(Qt6::moc IMPORTED GLOBAL)
set_target_properties(Qt6::moc PROPERTIES IMPORTED_LOCATION /usr/lib/qt6/libexec/moc)

# Resources and translations are the same everywhere.
function(qt_add_resources)
endfunction()
function(qt_add_lrelease)
endfunction()
function(qt_standard_project_setup)
endfunction()
set(CMAKE_CXX_LINK_EXECUTABLE "<CMAKE_COMMAND> -E touch <TARGET>")
