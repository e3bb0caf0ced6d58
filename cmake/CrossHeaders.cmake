# Lends headers of this computer to a compiler for another system: Boost and nlohmann-json are nothing
# else, and libcurl's suffice to compile the relay as a library (there is no libcurl to link with, so
# no program with it, and no TLS).
#
# /usr/include as a whole would bring the wrong C library with it: hence a folder with links.
set(lent "${CMAKE_BINARY_DIR}/lent-headers")
file(MAKE_DIRECTORY "${lent}")
foreach(library boost nlohmann curl)
    find_path(${library}_parent NAMES "${library}" NO_CMAKE_FIND_ROOT_PATH
        PATHS /usr/include "/usr/include/${CMAKE_HOST_SYSTEM_PROCESSOR}-linux-gnu" NO_DEFAULT_PATH)
    if(NOT ${library}_parent)
        message(FATAL_ERROR "The headers of ${library} are missing.")
    endif()
    file(CREATE_LINK "${${library}_parent}/${library}" "${lent}/${library}" SYMBOLIC)
endforeach()
foreach(target Boost::headers nlohmann_json::nlohmann_json CURL::libcurl)
    add_library(${target} INTERFACE IMPORTED)
    target_include_directories(${target} SYSTEM INTERFACE "${lent}")
endforeach()
