#include "models/items/sidebarmodel.h"
#include "tests/ui/listpanetest.h"
#include "ui/delegates/sidebardelegate.h"

#include <QHeaderView>
#include <QListView>
#include <QPainter>

using namespace disputedesk;
using namespace disputedesk::test;

/// What stands where, and what yields when there is not room for all.
class tst_PaneRoom : public ListPaneTest {
    Q_OBJECT

    static constexpr auto kTabs = {"needs_response", "in_review", "won", "lost", "all"};

    QList<QRect> places() const
    {
        QEvent again(QEvent::LayoutRequest); // as any change of a figure asks
        QCoreApplication::sendEvent(tab("all")->parentWidget(), &again);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCoreApplication::processEvents();
        QList<QRect> all;
        for (const char *key : kTabs)
            all.append(tab(key)->geometry());
        return all;
    }
    /// What the row of an account looks like.
    QImage accountRow(const QString &label, int width) const
    {
        Account account;
        account.id = QUuid::createUuid();
        account.label = label;
        account.provider = ProviderKind::WooshPay;
        account.mode = Mode::Test;
        SidebarModel model;
        model.setAccounts({account});
        QListView view;
        SidebarDelegate delegate(*m_theme);
        QImage image(width, 32, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.widget = &view;
        option.rect = image.rect();
        delegate.paint(&painter, option, model.indexOf(Mode::Test, account.id));
        return image;
    }

private Q_SLOTS:
    /// A second click at the same point must not choose another tab.
    void tabsStayWhereTheyAreWhicheverIsChosen()
    {
        for (int i = 0; i < 60; ++i) // sums of several lengths in each
            m_list->add(u"dspt_%1"_s.arg(i), 1'234'567 * (i + 1),
                i % 3 == 0       ? u"won"_s
                    : i % 3 == 1 ? u"lost"_s
                                 : u"open"_s);
        m_list->addWoosh(u"dp_1"_s, u"won"_s);
        m_pane->setScope({m_list->siam, m_list->woosh});
        int moved = 0;
        for (const int width : {520, 640, 760, 900, 1100, 1400}) {
            m_pane->resize(width, 500);
            click(tab("needs_response"));
            const QList<QRect> before = places();
            for (const char *key : kTabs) {
                click(tab(key));
                QVERIFY(tab(key)->isChecked());
                moved += places() == before ? 0 : 1;
            }
        }
        QCOMPARE(moved, 0);
    }

    /// By what a tab is sorted is in sight, without scrolling.
    void theSortedColumnStandsFirst()
    {
        m_pane->resize(520, 500);
        m_list->add(u"dspt_odd"_s, 1, u"settled_elsewhere"_s);
        m_list->addWoosh(u"dp_1"_s, u"warning_closed"_s);
        m_pane->setScope({m_list->siam, m_list->woosh});
        for (const char *key : {"needs_response", "in_review", "won", "lost", "no_ruling", "all", "unknown"}) {
            if (!tab(key))
                continue;
            click(tab(key));
            const QHeaderView *const header = table()->horizontalHeader();
            const int sorted = header->sortIndicatorSection();
            QCOMPARE(visibleColumns().contains(sorted), true);
            QVERIFY2(header->sectionViewportPosition(sorted) == 0, key);
            for (int row = 0; row < m_list->model.rowCount(); ++row) // and no time in it is cut
                QVERIFY2(sorted == DisputeTableModel::Due
                        || table()->itemDelegate()->sizeHint({}, m_list->model.index(row, sorted)).width()
                            <= header->sectionSize(sorted),
                    key);
        }
    }

    void theLineForSumsIsThereForSumsAlone()
    {
        m_pane->setScope({m_list->siam});
        const int tall = places().first().height();
        QVERIFY(!tab("needs_response")->toolTip().isEmpty());
        m_pane->setSearch(u"nothing like it"_s);
        QTRY_VERIFY_WITH_TIMEOUT(tab("needs_response")->accessibleName().contains(u"0 of them"_s), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(places().first().height() < tall, 30'000);
        m_pane->setSearch({});
        QTRY_COMPARE_WITH_TIMEOUT(places().first().height(), tall, 30'000);
    }

    /// Before anything was read there is no number, and so no zero.
    void whatNobodyCountedIsNoZero()
    {
        ListFixture none;
        ListPane pane(none.model, *m_theme);
        pane.resize(900, 500);
        pane.show();
        const auto tabOf = [&](const char *key) {
            return pane.findChild<StateTab *>(u"tab_"_s + QLatin1StringView(key));
        };
        const auto *message = pane.findChild<ListMessage *>(u"listEmpty"_s);
        pane.setCounted(false);
        pane.setLoading();
        QVERIFY(tabOf("needs_response")->accessibleName().contains(u"not read yet"_s));
        const int waiting = tabOf("needs_response")->sizeHint().height();
        pane.setReady();
        QVERIFY(tabOf("needs_response")->sizeHint().height() < waiting); // no sums are on their way
        QCOMPARE(message->title(), u"Not read yet"_s);
        const QImage unknown = tabOf("won")->grab().toImage();
        pane.setCounted(true);
        QVERIFY(tabOf("needs_response")->accessibleName().contains(u"0 disputes"_s));
        QCOMPARE(message->title(), u"No disputes"_s);
        QVERIFY(tabOf("won")->grab().toImage() != unknown);
    }

    /// A long name of an account yields to its provider's, which names nobody once it is cut.
    void theProviderIsWholeBesideALongName()
    {
        constexpr int kWidth = 250;
        const int provider = QFontMetrics(Theme::secondaryFont()).horizontalAdvance(u"WooshPay"_s) + 18;
        const QRect right(kWidth - provider, 0, provider, 32);
        QCOMPARE(accountRow(u"A rather long name of an account"_s, kWidth).copy(right),
            accountRow(u"A"_s, kWidth).copy(right));
        QVERIFY(accountRow(u"A"_s, kWidth) != accountRow(u"B"_s, kWidth));
    }
};

QTEST_MAIN(tst_PaneRoom)
#include "tst_paneroom.moc"
