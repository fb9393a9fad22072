# Tests of theme, list, sidebar, first start and account dialog.
disputedesk_test(tst_theme tst_theme.cpp LIBS disputedesk_theme)
