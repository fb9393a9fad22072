# The full version that About, the packages and the user agent tell: of a tagged commit its number (v1.2.3 -> 1.2.3),
# otherwise X.Y.Z+g<describe>; from an archive without git what its file .version says, else X.Y.Z.
# Sets DISPUTEDESK_FULL_VERSION. Run as a script (cmake -P) it writes the header named by OUT, only when it changed.
function(disputedesk_full_version base top result)
    set(full ${base})
    find_package(Git QUIET)
    if(GIT_FOUND AND EXISTS ${top}/.git)
        execute_process(COMMAND ${GIT_EXECUTABLE} describe --tags --exact-match --match "v[0-9]*" HEAD
            WORKING_DIRECTORY ${top} OUTPUT_VARIABLE tag ERROR_QUIET OUTPUT_STRIP_TRAILING_WHITESPACE)
        execute_process(COMMAND ${GIT_EXECUTABLE} describe --always --dirty --exclude "*"
            WORKING_DIRECTORY ${top} OUTPUT_VARIABLE commit ERROR_QUIET OUTPUT_STRIP_TRAILING_WHITESPACE)
        if(NOT commit MATCHES "dirty" AND tag MATCHES "^v([0-9]+\\.[0-9]+\\.[0-9]+)$") # the last match sets CMAKE_MATCH_1
            set(full ${CMAKE_MATCH_1})
            if(NOT full STREQUAL base)
                message(WARNING "This commit is tagged ${tag}, but CMakeLists.txt says project(disputedesk VERSION ${base}). "
                    "Its packages are ${full}, those of the next commit ${base}+g...: bring the two together.")
            endif()
        elseif(commit)
            set(full "${base}+g${commit}")
        endif()
    elseif(EXISTS ${top}/.version)
        file(STRINGS ${top}/.version full LIMIT_COUNT 1)
    endif()
    if(NOT full MATCHES "^[0-9]+\\.[0-9]+\\.[0-9]+([+~][0-9A-Za-z.+~-]+)?$") # it goes into a header, packages and requests
        message(FATAL_ERROR "\"${full}\" is no version (1.2.3 or 1.2.3+anything): see git tag, or the file .version")
    endif()
    set(${result} ${full} PARENT_SCOPE)
endfunction()

if(CMAKE_SCRIPT_MODE_FILE STREQUAL CMAKE_CURRENT_LIST_FILE)
    disputedesk_full_version(${BASE} ${TOP} full)
    set(text "#pragma once\n#define DISPUTEDESK_FULL_VERSION \"${full}\"\n")
    set(before "")
    if(EXISTS ${OUT})
        file(READ ${OUT} before)
    endif()
    if(NOT before STREQUAL text)
        file(WRITE ${OUT} "${text}")
    endif()
else()
    disputedesk_full_version(${PROJECT_VERSION} ${CMAKE_SOURCE_DIR} DISPUTEDESK_FULL_VERSION)
endif()
