# Desktop file, metainfo, the type of case files, icons, man page and papers of a Linux installation; the DEB and RPM made of them.
set(DISPUTEDESK_APP_ID org.disputedesk.disputedesk)
set(linux ${CMAKE_SOURCE_DIR}/packaging/linux)
set(made ${CMAKE_BINARY_DIR}/linux)

# A release's day is that of its commit, so that the same commit makes the same package.
set(DISPUTEDESK_DAY 2026-11-22)
set(DISPUTEDESK_CHANGED "Sun, 22 Nov 2026 12:00:00 +0000")
if(EXISTS ${CMAKE_SOURCE_DIR}/.git)
    find_package(Git QUIET)
    if(GIT_FOUND)
        execute_process(COMMAND ${GIT_EXECUTABLE} log -1 --format=%cs/%cD WORKING_DIRECTORY ${CMAKE_SOURCE_DIR}
            OUTPUT_VARIABLE day ERROR_QUIET OUTPUT_STRIP_TRAILING_WHITESPACE)
        if(day MATCHES "^([0-9-]+)/([A-Z][a-z][a-z], [0-9 A-Za-z:+-]+)$")
            set(DISPUTEDESK_DAY ${CMAKE_MATCH_1})
            string(REGEX REPLACE ", ([0-9]) " ", 0\\1 " DISPUTEDESK_CHANGED ${CMAKE_MATCH_2})
        endif()
    endif()
endif()

# A software centre fetches pictures from the net: where ours lie is known to whoever publishes (the release workflow).
set(DISPUTEDESK_PICTURES_URL "$ENV{DISPUTEDESK_PICTURES_URL}" CACHE STRING "Address of the folder docs/pictures of this release; empty: metainfo without pictures")
if(NOT "$ENV{DISPUTEDESK_PICTURES_URL}" STREQUAL "") # also in a folder that was configured without it
    set_property(CACHE DISPUTEDESK_PICTURES_URL PROPERTY VALUE "$ENV{DISPUTEDESK_PICTURES_URL}")
endif()
set(DISPUTEDESK_SCREENSHOTS "")
if(DISPUTEDESK_PICTURES_URL)
    set(kind " type=\"default\"")
    foreach(picture "main-light|The list of disputes, the nearest deadline first" "response-light|A response and its documents"
        "review-light|What would be sent, before it is sent" "insights-light|Insights" "main-dark|The list in the dark theme")
        string(REGEX MATCH "^([^|]+)\\|(.*)$" both ${picture})
        string(APPEND DISPUTEDESK_SCREENSHOTS "    <screenshot${kind}><caption>${CMAKE_MATCH_2}</caption>"
            "<image>${DISPUTEDESK_PICTURES_URL}/${CMAKE_MATCH_1}.png</image></screenshot>\n")
        set(kind "")
    endforeach()
    set(DISPUTEDESK_SCREENSHOTS "  <screenshots>\n${DISPUTEDESK_SCREENSHOTS}  </screenshots>\n")
endif()

configure_file(${linux}/disputedesk.desktop.in ${made}/${DISPUTEDESK_APP_ID}.desktop @ONLY)
configure_file(${linux}/disputedesk.metainfo.xml.in ${made}/${DISPUTEDESK_APP_ID}.metainfo.xml @ONLY)
configure_file(${linux}/disputedesk.mime.xml.in ${made}/${DISPUTEDESK_APP_ID}.xml @ONLY)
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
install(FILES ${made}/${DISPUTEDESK_APP_ID}.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
foreach(size 16 24 32 48 64 96 128 256 512)
    install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/app/disputedesk-${size}.png RENAME ${DISPUTEDESK_APP_ID}.png
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps)
    install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/case/case-${size}.png RENAME ${DISPUTEDESK_APP_ID}.case.png
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/mimetypes)
endforeach()
install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/app/disputedesk.svg RENAME ${DISPUTEDESK_APP_ID}.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/case/case.svg RENAME ${DISPUTEDESK_APP_ID}.case.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/mimetypes)
install(FILES ${made}/disputedesk.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${made}/changelog.gz ${linux}/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/disputedesk)

# simdjson changes its ABI, and its file's name, with nearly every release: Debian 12 has .so.14, Ubuntu 24.04 .so.19, Debian
# 13 .so.25. With its own beside it one package serves them all (docs/packaging.md).
get_target_property(simdjson_kind simdjson::simdjson TYPE)
if(simdjson_kind STREQUAL SHARED_LIBRARY)
    install(FILES $<TARGET_FILE:simdjson::simdjson> RENAME $<TARGET_SONAME_FILE_NAME:simdjson::simdjson>
        DESTINATION lib/disputedesk/lib) # two deep: CPack has ldconfig called for lib/*, which has no business here
    file(GLOB simdjson_papers /usr/share/doc/libsimdjson[0-9]*/copyright)
    if(simdjson_papers)
        install(FILES ${simdjson_papers} RENAME copyright.simdjson DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/disputedesk)
    endif()
    set_target_properties(disputedesk PROPERTIES INSTALL_RPATH "\$ORIGIN/../lib/disputedesk/lib")
endif()

set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
# What is loaded while the program runs shlibdeps cannot see: xcb, offscreen and JPEG are in libqt6gui6 itself, TLS in
# libqt6network6; Wayland is a package of its own, and so is libthai, whose dictionary says where Thai lines may break.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "ca-certificates, libthai0, qt6-wayland, qt6-translations-l10n, xdg-utils")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "gnome-keyring | kwalletmanager, fonts-noto-core, fonts-noto-cjk")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Lists the card disputes (chargebacks) of Omise, WooshPay and Stripe accounts by\ndeadline, prepares responses and evidence as local drafts, shows the exact\nrequest before it is sent, and works from its cache without a network.")
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_COMPRESSION_TYPE xz)
set(CPACK_RPM_PACKAGE_LICENSE "GPL-3.0-or-later AND Apache-2.0")
set(CPACK_RPM_PACKAGE_AUTOREQ ON)
set(CPACK_RPM_PACKAGE_AUTOPROV OFF) # the library of its own is nobody else's
set(CPACK_RPM_PACKAGE_SUGGESTS "qt6-qtwayland, libthai")
set(CPACK_RPM_SPEC_MORE_DEFINE "%define _build_id_links none\n%global __os_install_post %{nil}\n%global __requires_exclude ^libsimdjson[.]so")
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/share/applications /usr/share/metainfo /usr/share/mime /usr/share/mime/packages /usr/share/icons /usr/share/icons/hicolor /usr/share/man /usr/share/man/man1)

# The short form of ./dev test-packages: the .deb's content and --selftest from it, of this build.
if(BUILD_TESTING AND EXISTS /etc/debian_version AND NOT DISPUTEDESK_SANITIZE)
    add_test(NAME package_deb COMMAND ${CMAKE_SOURCE_DIR}/packaging/tests/deb-contents.sh ${CMAKE_BINARY_DIR})
    set_tests_properties(package_deb PROPERTIES TIMEOUT 240 SKIP_RETURN_CODE 77)
    # Which version a tagged commit, any other and an archive have.
    find_package(Git QUIET)
    if(GIT_FOUND)
        add_test(NAME package_version COMMAND ${CMAKE_SOURCE_DIR}/packaging/tests/version.sh)
        set_tests_properties(package_version PROPERTIES TIMEOUT 120)
    endif()
    # What can be looked at of the macOS bundle without a Mac.
    add_test(NAME package_macos COMMAND ${CMAKE_SOURCE_DIR}/packaging/tests/macos-static.sh)
    set_tests_properties(package_macos PROPERTIES TIMEOUT 120)
    # What the .run's install.sh does to a person's folders.
    add_test(NAME package_install COMMAND ${CMAKE_SOURCE_DIR}/packaging/tests/install-trees.sh)
    set_tests_properties(package_install PROPERTIES TIMEOUT 120)
    # Which packages may ask for new versions.
    add_test(NAME package_updates COMMAND ${CMAKE_SOURCE_DIR}/packaging/tests/updates.sh)
    set_tests_properties(package_updates PROPERTIES TIMEOUT 120)
endif()
