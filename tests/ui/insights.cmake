# Tests of the Insights page.
disputedesk_test(tst_insightspage tst_insightspage.cpp ../models/items/insightsnaive.cpp
    LIBS disputedesk_uisupport disputedesk_ui_charts)
foreach(test insightsamounts insightspictures insightstheme)
    disputedesk_test(tst_${test} tst_${test}.cpp insightsfixture.h ../models/items/insightsnaive.cpp
        LIBS disputedesk_ui_charts)
endforeach()
disputedesk_test(tst_insightsnocharts tst_insightsnocharts.cpp LIBS disputedesk_uisupport disputedesk_ui_charts)
disputedesk_test(tst_insightsbar tst_insightsbar.cpp LIBS disputedesk_ui_charts)

# For eyes: insightsgallery [folder] draws the page in its states as PNG; not a test.
add_executable(insightsgallery insightsgallery.cpp)
target_link_libraries(insightsgallery PRIVATE disputedesk_ui_charts Qt6::Test)
