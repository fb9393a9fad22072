# What is installed, and the packages made of it: cpack -G DEB | RPM | TXZ in the build folder. ./dev package does it.
include(GNUInstallDirs)
include(DisputedeskVersion)

set(CPACK_PACKAGE_NAME disputedesk)
set(CPACK_PACKAGE_VENDOR "Disputedesk contributors")
set(CPACK_PACKAGE_CONTACT "Disputedesk contributors <packaging@disputedesk.example>")
string(REPLACE "-" "." package_version ${DISPUTEDESK_FULL_VERSION}) # a "-" would begin the revision of a distribution
set(CPACK_PACKAGE_VERSION ${package_version})
string(REGEX MATCH "^[0-9]+\\.[0-9]+\\.[0-9]+" DISPUTEDESK_RELEASE ${DISPUTEDESK_FULL_VERSION})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_MONOLITHIC_INSTALL ON)
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON) # packing builds nothing: not the 170 tests for the sake of one program

if(WIN32)
    set(CMAKE_INSTALL_BINDIR .) # the program stands beside its DLLs, at the top of its folder
endif()
install(TARGETS disputedesk BUNDLE DESTINATION . RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
if(WIN32)
    include(DisputedeskWindows)
elseif(APPLE)
    include(DisputedeskMac)
elseif(UNIX)
    include(DisputedeskLinux)
endif()
include(CPack)
