# Tests of the outbox page and of the comparison.
foreach(name outboxpage conflictdialog)
    disputedesk_test(tst_${name} tst_${name}.cpp outboxbuilders.h LIBS disputedesk_uisupport disputedesk_ui_detail)
endforeach()

# For eyes: outboxgallery [folder] draws both as PNG; not a test.
add_executable(outboxgallery outboxgallery.cpp)
target_link_libraries(outboxgallery PRIVATE disputedesk_ui_detail Qt6::Test)
