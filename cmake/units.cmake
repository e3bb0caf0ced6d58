# Compiles sources of one folder together, up to eight at a time. Qt's and Boost's headers take most of
# the time of a compiler and of a linter; read once for eight sources, a build takes a third of it.
# Names in unnamed namespaces have to be unique within a folder for that, and are not shadowed.
#
# -DPATCHBAY_UNITS=OFF compiles every source alone.
function(patchbay_join_sources target)
    if(NOT PATCHBAY_UNITS)
        return()
    endif()
    get_target_property(sources ${target} SOURCES)
    foreach(source IN LISTS sources)
        if(NOT source MATCHES "\\.cpp$")
            continue()
        endif()
        get_filename_component(folder "${source}" DIRECTORY)
        file(RELATIVE_PATH folder "${CMAKE_SOURCE_DIR}" "${folder}")
        string(REPLACE "/" "_" folder "${folder}")
        math(EXPR unit "${count_${folder}} + 0")
        math(EXPR number "${unit} / 8")
        math(EXPR count_${folder} "${unit} + 1")
        set_source_files_properties("${source}" PROPERTIES UNITY_GROUP "${folder}_${number}")
    endforeach()
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # It takes what is included for a header, where a type of an unnamed namespace would be a mistake.
        target_compile_options(${target} PRIVATE -Wno-subobject-linkage)
    endif()
endfunction()
