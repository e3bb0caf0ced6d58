# Lends headers of this computer to a compiler for another system: Boost and nlohmann-json are nothing
# else, and libcurl's suffice to compile the relay as a library (there is no libcurl to link with, so
# no program with it, and no TLS). For the whole tree Qt's and the others' are lent, too: that shows
# whether each source compiles, and no more (CrossQt.cmake).
#
# /usr/include as a whole would bring the wrong C library with it: hence a folder with links.
set(lent "${CMAKE_BINARY_DIR}/lent-headers")
file(MAKE_DIRECTORY "${lent}")

# patchbay_lend(<target> <folder>...)
function(patchbay_lend target)
    foreach(folder IN LISTS ARGN)
        find_path(${folder}_parent NAMES "${folder}" NO_CMAKE_FIND_ROOT_PATH
            PATHS /usr/include "/usr/include/${CMAKE_HOST_SYSTEM_PROCESSOR}-linux-gnu" NO_DEFAULT_PATH)
        if(NOT ${folder}_parent)
            message(FATAL_ERROR "The headers of ${folder} are missing.")
        endif()
        file(CREATE_LINK "${${folder}_parent}/${folder}" "${lent}/${folder}" SYMBOLIC)
    endforeach()
    add_library(${target} INTERFACE IMPORTED GLOBAL)
    target_include_directories(${target} SYSTEM INTERFACE "${lent}")
endfunction()

patchbay_lend(Boost::headers boost)
patchbay_lend(nlohmann_json::nlohmann_json nlohmann)
patchbay_lend(CURL::libcurl curl)
if(NOT PATCHBAY_ONLY_PLAIN)
    include(CrossQt)
endif()
