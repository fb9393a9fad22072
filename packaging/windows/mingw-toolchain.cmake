# Compiles on Debian for 64-bit Windows: mingw-w64 with POSIX threads, and the SDK that ./dev package windows unpacks.
if(NOT DISPUTEDESK_WINDOWS_SDK_DIR)
    cmake_path(SET DISPUTEDESK_WINDOWS_SDK_DIR NORMALIZE ${CMAKE_CURRENT_LIST_DIR}/../../build-windows/sdk/mingw-qt)
endif()
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)
set(CMAKE_AR /usr/bin/x86_64-w64-mingw32-gcc-ar-posix CACHE FILEPATH "")
set(CMAKE_RANLIB /usr/bin/x86_64-w64-mingw32-gcc-ranlib-posix CACHE FILEPATH "")
set(CMAKE_TRY_COMPILE_PLATFORM_VARIABLES DISPUTEDESK_WINDOWS_SDK_DIR) # its small test projects read this file too

set(CMAKE_FIND_ROOT_PATH ${DISPUTEDESK_WINDOWS_SDK_DIR} /usr/x86_64-w64-mingw32)
list(APPEND CMAKE_PREFIX_PATH ${DISPUTEDESK_WINDOWS_SDK_DIR})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)

# moc, uic, rcc and lrelease are this machine's; Qt wants them of exactly its own version.
set(QT_HOST_PATH /usr CACHE PATH "")
file(GLOB host_qt /usr/lib/*/cmake/Qt6CoreTools)
list(APPEND host_qt /usr/lib/cmake/Qt6CoreTools)
list(GET host_qt 0 host_qt)
cmake_path(GET host_qt PARENT_PATH host_qt)
set(QT_HOST_PATH_CMAKE_DIR ${host_qt} CACHE PATH "")
set(Qt6LinguistTools_DIR ${host_qt}/Qt6LinguistTools CACHE PATH "")
