# Tests of the evidence pane.
add_library(evidence_builders STATIC evidencebuilders.cpp evidencebuilders.h)
target_link_libraries(evidence_builders PUBLIC disputedesk_ui_detail)

# For eyes: evidencegallery [folder] draws the evidence pane in its states, light and dark, as PNG; not a test.
add_executable(evidencegallery evidencegallery.cpp)
target_link_libraries(evidencegallery PRIVATE evidence_builders Qt6::Test)

foreach(name evidencepane evidencerows evidencedetail)
    disputedesk_test(tst_${name} tst_${name}.cpp evidencepanetest.h LIBS evidence_builders Qt6::Widgets)
endforeach()
