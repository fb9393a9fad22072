# What Windows reads in the program itself: icon, version, manifest. Its packages are made by packaging/windows/make-packages.sh
# (cross build) from what is installed here.
if(NOT DISPUTEDESK_RELEASE VERSION_EQUAL PROJECT_VERSION)
    string(REPLACE "." ";" numbers ${DISPUTEDESK_RELEASE}) # of a tag
    list(GET numbers 0 PROJECT_VERSION_MAJOR)
    list(GET numbers 1 PROJECT_VERSION_MINOR)
    list(GET numbers 2 PROJECT_VERSION_PATCH)
endif()
configure_file(${CMAKE_SOURCE_DIR}/packaging/windows/disputedesk.rc.in ${CMAKE_BINARY_DIR}/windows/disputedesk.rc @ONLY)
target_sources(disputedesk PRIVATE ${CMAKE_BINARY_DIR}/windows/disputedesk.rc)
if(MSVC)
    target_sources(disputedesk PRIVATE ${CMAKE_SOURCE_DIR}/packaging/windows/disputedesk.manifest)
endif()
