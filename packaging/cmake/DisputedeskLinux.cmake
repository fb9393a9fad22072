# Desktop file, metainfo, icons, man page and papers of a Linux installation; the DEB and RPM made of them.
set(DISPUTEDESK_APP_ID org.disputedesk.disputedesk)
set(linux ${CMAKE_SOURCE_DIR}/packaging/linux)
set(made ${CMAKE_BINARY_DIR}/linux)

# A release's day is that of its commit, so that the same commit makes the same package.
set(DISPUTEDESK_DAY 2026-11-22)
if(EXISTS ${CMAKE_SOURCE_DIR}/.git)
    find_package(Git QUIET)
    if(GIT_FOUND)
        execute_process(COMMAND ${GIT_EXECUTABLE} log -1 --format=%cs WORKING_DIRECTORY ${CMAKE_SOURCE_DIR}
            OUTPUT_VARIABLE day ERROR_QUIET OUTPUT_STRIP_TRAILING_WHITESPACE)
        if(day MATCHES "^[0-9-]+$")
            set(DISPUTEDESK_DAY ${day})
        endif()
    endif()
endif()

configure_file(${linux}/disputedesk.desktop.in ${made}/${DISPUTEDESK_APP_ID}.desktop @ONLY)
configure_file(${linux}/disputedesk.metainfo.xml.in ${made}/${DISPUTEDESK_APP_ID}.metainfo.xml @ONLY)
configure_file(${linux}/disputedesk.1.in ${made}/disputedesk.1 @ONLY)
configure_file(${linux}/changelog.in ${made}/changelog @ONLY)
find_program(DISPUTEDESK_GZIP gzip)
foreach(paper disputedesk.1 changelog)
    if(DISPUTEDESK_GZIP)
        execute_process(COMMAND ${DISPUTEDESK_GZIP} -9nc ${made}/${paper} OUTPUT_FILE ${made}/${paper}.gz)
    endif()
endforeach()

install(FILES ${made}/${DISPUTEDESK_APP_ID}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${made}/${DISPUTEDESK_APP_ID}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
foreach(size 16 24 32 48 64 128 256)
    install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/app/disputedesk-${size}.png RENAME ${DISPUTEDESK_APP_ID}.png
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps)
endforeach()
install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/app/disputedesk.svg RENAME ${DISPUTEDESK_APP_ID}.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${made}/disputedesk.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${made}/changelog.gz ${linux}/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/disputedesk)

set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "qt6-qpa-plugins") # loaded while it runs: shlibdeps cannot see it
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "ca-certificates, qt6-wayland, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Lists the card disputes (chargebacks) of Omise, WooshPay and Stripe accounts by\ndeadline, prepares responses and evidence as local drafts, shows the exact\nrequest before it is sent, and works from its cache without a network.")
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE GPL-3.0-or-later)
set(CPACK_RPM_PACKAGE_AUTOREQ ON)
set(CPACK_RPM_PACKAGE_REQUIRES "qt6-qtbase-gui")
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/share/applications /usr/share/metainfo /usr/share/icons /usr/share/icons/hicolor /usr/share/man /usr/share/man/man1)
