# What every target of ours has in common: the standard, the warnings, Qt's strict mode.
# Link `common` (all targets) and, where Qt is used, `common_qt`.

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "" FORCE)
endif()
# Assertions stay on: what they guard is cheaper than what they prevent.
set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O2 -g1")

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()

set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

add_library(common INTERFACE)
target_compile_features(common INTERFACE cxx_std_20)
target_include_directories(common INTERFACE "${CMAKE_SOURCE_DIR}/app")
target_compile_definitions(common INTERFACE PATCHBAY_VERSION="${PROJECT_VERSION}")
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    target_compile_options(common INTERFACE
        -Wall -Wextra -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual
        $<$<BOOL:${PATCHBAY_WERROR}>:-Werror>)
    target_compile_definitions(common INTERFACE _GLIBCXX_ASSERTIONS)
    if(PATCHBAY_SANITIZE)
        target_compile_options(common INTERFACE -fsanitize=${PATCHBAY_SANITIZE} -fno-omit-frame-pointer)
        target_link_options(common INTERFACE -fsanitize=${PATCHBAY_SANITIZE})
        target_compile_definitions(common INTERFACE PATCHBAY_SANITIZED)
    endif()
elseif(MSVC)
    target_compile_options(common INTERFACE /W4 /utf-8 /permissive-
        $<$<BOOL:${PATCHBAY_WERROR}>:/WX>)
    target_compile_definitions(common INTERFACE NOMINMAX WIN32_LEAN_AND_MEAN _WIN32_WINNT=0x0A00)
endif()

add_library(common_qt INTERFACE)
target_link_libraries(common_qt INTERFACE common)
target_compile_definitions(common_qt INTERFACE
    QT_NO_KEYWORDS
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_USE_QSTRINGBUILDER QT_STRICT_ITERATORS QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
