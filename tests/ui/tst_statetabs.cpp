#include "models/items/texts.h"
#include "tests/support/batchrows.h"
#include "tests/ui/listpanetest.h"
#include "ui/panes/statetabs.h"

#include <QFontMetrics>

#include <algorithm>

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

    /// None is lost, added to another or cut without a sign, and none moves when the same is read again.
    void fortyCurrencies()
    {
        static const QStringList codes =
            u"AED ARS AUD BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR JPY "
            "KES KRW KWD MAD MXN MYR NGN NOK NZD PEN PHP PLN QAR RON SAR SEK SGD THB TRY USD"_s.split(u' ');
        QCOMPARE(codes.size(), 40);
        QList<DisputeRow> rows;
        QMap<QString, QPair<int, qint64>> naive; // how many, and what they come to
        for (int i = 0; i < codes.size(); ++i)
            for (int n = 0; n <= i % 4; ++n) {
                DisputeRow row;
                row.id = u"du_%1_%2"_s.arg(i).arg(n);
                row.provider = ProviderKind::Stripe;
                row.status = u"needs_response"_s;
                row.amount = {100'003 * (i + 1) + 17 * n, codes.at(i)};
                row.createdMs = row.readMs = listNow().toMSecsSinceEpoch();
                row.dueMs = row.createdMs + 86'400'000;
                row.dueSource = DeadlineSource::Provider;
                rows.append(row);
                auto &[count, minor] = naive[codes.at(i)];
                ++count;
                minor += row.amount.minor;
            }
        QStringList wanted; // most disputes first, then by name
        for (int most = 4; most > 0; --most)
            for (auto it = naive.cbegin(); it != naive.cend(); ++it)
                if (it->first == most)
                    wanted.append(moneyText({it->second, it.key()}, ProviderKind::Stripe, m_pane->locale()));
        QCOMPARE(wanted.size(), 40);
        m_list->index.upsert(m_list->kyoto, Mode::Live, u"Kyoto"_s, *batchOf(rows));
        m_list->model.setAccounts({m_list->kyoto});

        for (const char *key : {"needs_response", "all"}) {
            QTRY_COMPARE_WITH_TIMEOUT(tab(key)->count(), int(rows.size()), 30'000);
            QCOMPARE(tab(key)->accessibleDescription(), wanted.join(u", "_s)); // what is spoken
            const QString tip = tab(key)->toolTip();
            for (const QString &sum : std::as_const(wanted))
                QVERIFY2(QString(tip).remove(QChar(0x200b)).contains(sum), qPrintable(sum + u" in "_s + tip));
            QVERIFY2(tip.count(u"<br>"_s) < 5, qPrintable(tip)); // a line each would be higher than a small screen
            const QFontMetrics font(Theme::secondaryFont());
            const QString painted = wanted.first(2).join(u" · "_s) + u" · 38 more"_s;
            QVERIFY2(tab(key)->widthWith(2) > font.horizontalAdvance(painted), "the sign has no room");
        }
        std::reverse(rows.begin(), rows.end()); // as another order of the provider's brings them
        for (DisputeRow &row : rows)
            ++row.readMs;
        m_list->index.upsert(m_list->kyoto, Mode::Live, u"Kyoto"_s, *batchOf(rows));
        QTest::qWait(0);
        for (const char *key : {"needs_response", "all"})
            QCOMPARE(tab(key)->accessibleDescription(), wanted.join(u", "_s));
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
