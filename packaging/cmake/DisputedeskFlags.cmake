# One INTERFACE target carries the language level, the Qt defines and the warnings; every target of ours links it.
add_library(disputedesk_flags INTERFACE)
target_compile_features(disputedesk_flags INTERFACE cxx_std_20)
target_compile_definitions(disputedesk_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_CONTEXTLESS_CONNECT QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_DISABLE_DEPRECATED_UP_TO=0x060400
    DISPUTEDESK_VERSION="${PROJECT_VERSION}")
target_include_directories(disputedesk_flags INTERFACE ${CMAKE_SOURCE_DIR})
if(MSVC)
    target_compile_options(disputedesk_flags INTERFACE /W4 /permissive- /utf-8 $<$<BOOL:${DISPUTEDESK_WERROR}>:/WX>)
else()
    target_compile_options(disputedesk_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wold-style-cast
        $<$<BOOL:${DISPUTEDESK_WERROR}>:-Werror>)
endif()
# What is shipped is hardened as Debian hardens its own (dpkg-buildflags, hardening=+all) and tells no path of the machine
# it was built on. Release alone: the dev build stays what its compiler cache knows.
if(UNIX AND CMAKE_BUILD_TYPE STREQUAL Release)
    include(CheckPIESupported)
    check_pie_supported()
    set(CMAKE_POSITION_INDEPENDENT_CODE ON)
    target_compile_definitions(disputedesk_flags INTERFACE _FORTIFY_SOURCE=2)
    target_compile_options(disputedesk_flags INTERFACE -fstack-protector-strong
        -ffile-prefix-map=${CMAKE_BINARY_DIR}=build -ffile-prefix-map=${CMAKE_SOURCE_DIR}=.)
    if(CMAKE_SYSTEM_NAME STREQUAL Linux)
        target_compile_options(disputedesk_flags INTERFACE -fstack-clash-protection)
        target_link_options(disputedesk_flags INTERFACE -Wl,-z,relro,-z,now)
    endif()
    if(CMAKE_SYSTEM_NAME STREQUAL Linux AND CMAKE_SYSTEM_PROCESSOR STREQUAL x86_64)
        target_compile_options(disputedesk_flags INTERFACE -fcf-protection)
    endif()
endif()
if(MINGW AND CMAKE_BUILD_TYPE STREQUAL Release) # its linker gives DEP, ASLR and high entropy by itself
    target_compile_options(disputedesk_flags INTERFACE
        -ffile-prefix-map=${CMAKE_BINARY_DIR}=build -ffile-prefix-map=${CMAKE_SOURCE_DIR}=.)
endif()
# A hundred and fifty test programs are linked: LLVM's linker takes a quarter of the time, where it is there.
if(CMAKE_SYSTEM_NAME STREQUAL Linux)
    find_program(DISPUTEDESK_LLD ld.lld)
    if(DISPUTEDESK_LLD)
        target_link_options(disputedesk_flags INTERFACE -fuse-ld=lld)
    endif()
endif()
if(DISPUTEDESK_SANITIZE)
    target_compile_options(disputedesk_flags INTERFACE -fsanitize=${DISPUTEDESK_SANITIZERS} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    target_link_options(disputedesk_flags INTERFACE -fsanitize=${DISPUTEDESK_SANITIZERS})
    if(DISPUTEDESK_SANITIZERS STREQUAL "thread" AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU") # GCC 12 loses its way in variants then
        target_compile_options(disputedesk_flags INTERFACE -Wno-maybe-uninitialized -Wno-tsan)
    endif()
endif()

# A build from nothing reads Qt's headers five hundred times: more than half of its time with mingw.
option(DISPUTEDESK_PRECOMPILED "Precompile the headers that most sources include" OFF)

# disputedesk_library(NAME SOURCES... ) : a static library of ours; headers are included from the top ("models/domain/money.h").
function(disputedesk_library name)
    add_library(${name} STATIC ${ARGN})
    target_link_libraries(${name} PUBLIC disputedesk_flags)
    if(DISPUTEDESK_PRECOMPILED)
        target_precompile_headers(${name} PRIVATE ${CMAKE_SOURCE_DIR}/packaging/cmake/precompiled.h)
    endif()
endfunction()

# disputedesk_test(NAME SOURCES... LIBS ...) : one Qt Test executable, run offscreen with a fixed zone and locale.
function(disputedesk_test name)
    cmake_parse_arguments(arg "" "" "LIBS" ${ARGN})
    add_executable(${name} ${arg_UNPARSED_ARGUMENTS})
    target_link_libraries(${name} PRIVATE disputedesk_flags Qt6::Test ${arg_LIBS})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT 240
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8;QT_FATAL_WARNINGS=0;DISPUTEDESK_TESTS=1")
endfunction()

# disputedesk_tsan(NAME...): tests that ThreadSanitizer can judge: what they run needs little of Qt, which it cannot see
# into (F19). `./dev test --preset tsan` builds and runs these and no others, `./dev memcheck` the same under valgrind.
# Called where the tests are.
function(disputedesk_tsan)
    set_property(TEST ${ARGN} APPEND PROPERTY LABELS tsan)
    set_property(GLOBAL APPEND PROPERTY DISPUTEDESK_TSAN_TESTS ${ARGN})
endfunction()

# disputedesk_soak(NAME...): tests that have a large size, too: `./dev soak` runs them with DISPUTEDESK_SOAK set, and
# `./dev test` knows only the small one. Called where the tests are. Qt Test ends a function after five minutes by itself.
function(disputedesk_soak)
    foreach(name IN LISTS ARGN)
        get_test_property(${name} ENVIRONMENT environment)
        add_test(NAME soak_${name} COMMAND ${name} CONFIGURATIONS Soak)
        set_tests_properties(soak_${name} PROPERTIES LABELS soak TIMEOUT 21600
            ENVIRONMENT "${environment};QTEST_FUNCTION_TIMEOUT=21600000")
    endforeach()
endfunction()
