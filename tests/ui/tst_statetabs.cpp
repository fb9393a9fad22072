#include "tests/ui/listpanetest.h"

using namespace disputedesk;
using namespace disputedesk::test;

/// The tabs over the list: what they filter, count and sum, and the keys that choose them.
class tst_StateTabs : public ListPaneTest {
    Q_OBJECT

private Q_SLOTS:
    void tabsFilterAndShowFigures()
    {
        QSignalSpy told(m_pane.get(), &ListPane::tabChanged);
        QCOMPARE(tab("needs_response")->count(), 3);
        QCOMPARE(tab("all")->count(), 4);
        QVERIFY(tab("needs_response")->accessibleDescription().contains(u"THB"_s));
        QVERIFY(!tab("no_ruling")->isVisible());
        QVERIFY(!tab("unknown")->isVisible());
        click(tab("in_review"));
        QCOMPARE(ids(), QStringList({u"dspt_review"_s}));
        QCOMPARE(told.size(), 1);
        click(tab("in_review"));
        QCOMPARE(told.size(), 1); // again is no change
    }

    void anUnknownStatusBringsItsTab()
    {
        m_list->add(u"dspt_odd"_s, 1, u"frobnicated"_s);
        QVERIFY(tab("unknown")->isVisible());
        click(tab("unknown"));
        QCOMPARE(ids(), QStringList({u"dspt_odd"_s}));
        m_list->add(u"dspt_odd"_s, 1, u"won"_s);
        QVERIFY(tab("unknown")->isVisible()); // not while it is looked at
        click(tab("won"));
        QVERIFY(!tab("unknown")->isVisible());
    }

    void ctrlNumbersChooseTabs()
    {
        m_pane->activateWindow();
        QTest::keyClick(m_pane.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(m_pane->currentTab(), std::optional(Stage::InReview));
        QTest::keyClick(m_pane.get(), Qt::Key_6, Qt::ControlModifier);
        QVERIFY(!m_pane->currentTab());
        QTest::keyClick(m_pane.get(), Qt::Key_5, Qt::ControlModifier); // nothing without ruling: no such tab
        QVERIFY(!m_pane->currentTab());
    }

    void arrowsWalkTheTabs()
    {
        tab("needs_response")->setFocus();
        QTest::keyClick(tab("needs_response"), Qt::Key_Right);
        QCOMPARE(m_pane->currentTab(), std::optional(Stage::InReview));
        QVERIFY(tab("in_review")->hasFocus());
    }

    void sumsAreShownWholeOrNotAtAll()
    {
        StateTab one(*m_theme, u"Needs response"_s);
        one.setSumsAlways(true);
        one.setFigures(13, {}, {u"THB 36,050.50"_s, u"JPY 184,400"_s, u"USD 1.00"_s, u"EUR 2.00"_s});
        const int wide = one.sizeHint().width();
        const int narrow = one.minimumSizeHint().width();
        QVERIFY(wide > narrow);
        const auto picture = [&](int width) {
            one.resize(width, one.sizeHint().height());
            return one.grab().toImage();
        };
        const QColor muted = inkColor(ThemeChoice::Light, Ink::Muted);
        const auto inked = [&](const QImage &image) {
            int seen = 0;
            for (int y = image.height() / 2; y < image.height() - 4; ++y)
                for (int x = 0; x < image.width(); ++x)
                    seen += image.pixelColor(x, y) == muted ? 1 : 0;
            return seen;
        };
        QVERIFY(inked(picture(wide)) > 0);
        QCOMPARE(inked(picture(60)), 0);
        QVERIFY(one.toolTip().contains(u"EUR 2.00"_s));
    }

    /// With a search each tab says how many of its disputes fit it, and the sums are of those.
    void tabsCountWhatTheSearchFinds()
    {
        m_pane->setScope({m_list->siam});
        QVERIFY(tab("needs_response")->accessibleName().contains(u"3 disputes"_s));
        m_pane->setSearch(u"parcel"_s);
        QTRY_VERIFY_WITH_TIMEOUT(tab("needs_response")->accessibleName().contains(u"2 of them"_s), 30'000);
        QVERIFY(tab("in_review")->accessibleName().contains(u"0 of them"_s));
        QVERIFY(tab("all")->accessibleName().contains(u"2 of them"_s));
        QCOMPARE(tab("needs_response")->count(), 3);
        QVERIFY(tab("needs_response")->toolTip().contains(u"4.00"_s)); // 1.00 and 3.00
        QCOMPARE(tab("in_review")->accessibleDescription(), u"In review"_s);
        m_pane->setSearch({});
        QTRY_VERIFY_WITH_TIMEOUT(!tab("all")->accessibleName().contains(u"of them"_s), 30'000);
        QVERIFY(tab("needs_response")->toolTip().contains(u"6.00"_s));
    }
};

QTEST_MAIN(tst_StateTabs)
#include "tst_statetabs.moc"
