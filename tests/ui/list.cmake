# Tests of theme, list, sidebar, first start and account dialog.
add_library(disputedesk_uisupport STATIC ../support/uisupport.cpp ../support/uisupport.h)
target_link_libraries(disputedesk_uisupport PUBLIC disputedesk_ui_list)
disputedesk_test(tst_theme tst_theme.cpp LIBS disputedesk_theme)
disputedesk_test(tst_indicators tst_indicators.cpp LIBS disputedesk_theme)
disputedesk_test(tst_messagelook tst_messagelook.cpp LIBS disputedesk_theme)
disputedesk_test(tst_wholedialog tst_wholedialog.cpp LIBS disputedesk_theme)
disputedesk_test(tst_noticebar tst_noticebar.cpp LIBS disputedesk_window disputedesk_accesswalk)
disputedesk_test(tst_steerlist tst_steerlist.cpp LIBS disputedesk_ui_dialogs disputedesk_accesswalk)

# For eyes: listgallery [folder] draws every pane, light, dark and high contrast, as PNG.
add_executable(listgallery listgallery.cpp)
target_link_libraries(listgallery PRIVATE disputedesk_uisupport)

foreach(name celltexts disputedelegate accountdialog accountdialogroom errortext panenames)
    disputedesk_test(tst_${name} tst_${name}.cpp LIBS disputedesk_uisupport)
endforeach()
target_link_libraries(tst_errortext PRIVATE disputedesk_language)
foreach(name listpane statetabs listtable listselection listmetacolumns searchline listlarge paneroom)
    disputedesk_test(tst_${name} tst_${name}.cpp listpanetest.h LIBS disputedesk_uisupport)
endforeach()
target_link_libraries(tst_listmetacolumns PRIVATE disputedesk_ui_dialogs) # the dialog says why no more fit
