# The bundle of macOS: its papers and icon, Qt inside it, and the .dmg. packaging/macos/make-dmg.sh does the whole.
set(mac ${CMAKE_SOURCE_DIR}/packaging/macos)
set_target_properties(disputedesk PROPERTIES
    MACOSX_BUNDLE_INFO_PLIST ${mac}/Info.plist.in
    MACOSX_BUNDLE_GUI_IDENTIFIER org.disputedesk.disputedesk
    MACOSX_BUNDLE_ICON_FILE disputedesk.icns
    MACOSX_BUNDLE_SHORT_VERSION_STRING ${DISPUTEDESK_RELEASE}
    MACOSX_BUNDLE_BUNDLE_VERSION ${DISPUTEDESK_RELEASE})
target_sources(disputedesk PRIVATE ${mac}/disputedesk.icns)
set_source_files_properties(${mac}/disputedesk.icns TARGET_DIRECTORY disputedesk PROPERTIES MACOSX_PACKAGE_LOCATION Resources)

# Last of all that is installed: it looks at the bundle that stands there. Up to 6.4 the parameter had another name.
if(Qt6_VERSION VERSION_LESS 6.5)
    qt_generate_deploy_app_script(TARGET disputedesk FILENAME_VARIABLE deploy_script)
else()
    qt_generate_deploy_app_script(TARGET disputedesk OUTPUT_SCRIPT deploy_script)
endif()
install(SCRIPT ${deploy_script})

set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME Disputedesk)
set(CPACK_DMG_FORMAT UDZO)
set(CPACK_DMG_SLA_USE_RESOURCE_FILE_LICENSE OFF) # a licence panel is made by tools that macOS 12 gave up
set(CPACK_STRIP_FILES OFF) # stripping would break the signatures
set(CPACK_PACKAGE_FILE_NAME disputedesk-${CPACK_PACKAGE_VERSION}-macos)
