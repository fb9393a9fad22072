#include "models/items/viewfit.h"
#include "tests/ui/listpanetest.h"
#include "ui/dialogs/metacolumndialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QTimer>
#include <QToolTip>

using namespace disputedesk;
using namespace disputedesk::test;

/// Columns of metadata in the list: the menu, the layouts of the tabs, views, copying.
class tst_ListMetaColumns : public ListPaneTest {
    Q_OBJECT

    QMenu *menu() const
    {
        auto *const menu = m_pane->findChild<QMenu *>(u"columnsMenu"_s);
        Q_EMIT menu->aboutToShow();
        return menu;
    }
    QAction *action(const QString &name) const { return menu()->findChild<QAction *>(name); }
    /// The keys of the columns shown, from left to right.
    QStringList shownKeys(const ListTable &table) const
    {
        QStringList keys;
        const QHeaderView *const header = table.horizontalHeader();
        for (int visual = 0; visual < header->count(); ++visual)
            if (const int column = header->logicalIndex(visual);
                DisputeTableModel::isMetadata(column) && !table.isColumnHidden(column))
                keys.append(m_list->model.metadataKeys().at(column - DisputeTableModel::Meta1));
        return keys;
    }
    int columnOf(const QString &key) const { return m_list->model.columnNamed(metaColumnName(key)); }
    static QByteArray entry(const QByteArray &key, const QByteArray &value)
    {
        return '\x1e' + key + '\x1f' + value + '\n';
    }

private Q_SLOTS:
    void theMenuAsksForAKey()
    {
        QSignalSpy wanted(m_pane.get(), &ListPane::metadataColumnWanted);
        QVERIFY(shownKeys(*table()).isEmpty());
        QVERIFY(!action(u"showColumn_meta1"_s)); // a free one is nothing to show
        action(u"addMetadataColumn"_s)->trigger();
        QCOMPARE(wanted.size(), 1);
        QVERIFY(m_pane->addMetadataColumn(u"R&D"_s));
        QCOMPARE(shownKeys(*table()), QStringList({u"R&D"_s}));
        QCOMPARE(action(u"showColumn_meta1"_s)->text(), u"R&&D"_s);
        QVERIFY(action(u"sortBy_meta1"_s) && action(u"moveLeft_meta1"_s));
        QVERIFY(m_pane->addMetadataColumn(u"r&d"_s)); // the same
        QCOMPARE(shownKeys(*table()), QStringList({u"R&D"_s}));
        action(u"showColumn_meta1"_s)->trigger();
        QVERIFY(shownKeys(*table()).isEmpty());
        QVERIFY(!action(u"showColumn_meta1"_s)->isChecked()); // at hand, not gone
        QVERIFY(m_pane->addMetadataColumn(u"r&d"_s));
        QCOMPARE(shownKeys(*table()), QStringList({u"R&D"_s}));
        QVERIFY(!m_pane->addMetadataColumn(QString()));
        QVERIFY(!m_pane->addMetadataColumn(QString(10'000, u'k')));
        action(u"resetColumns"_s)->trigger();
        QVERIFY(shownKeys(*table()).isEmpty() && !action(u"showColumn_meta1"_s));
    }

    void fiveAndNoMore()
    {
        for (const char *key : {"a", "b", "c", "d", "e"})
            QVERIFY(m_pane->addMetadataColumn(QString::fromLatin1(key)));
        QVERIFY(action(u"addMetadataColumn"_s)->isEnabled()); // who asks is told
        QVERIFY(!m_pane->hasRoomForMetadata());
        QVERIFY(!m_pane->addMetadataColumn(u"f"_s));
        QCOMPARE(shownKeys(*table()), QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}));
        table()->sortByColumn(columnOf(u"c"_s), Qt::AscendingOrder);
        action(u"showColumn_meta3"_s)->trigger(); // one hidden makes room
        QVERIFY(m_pane->hasRoomForMetadata());
        QVERIFY(m_pane->addMetadataColumn(u"f"_s));
        QCOMPARE(shownKeys(*table()), QStringList({u"a"_s, u"b"_s, u"d"_s, u"e"_s, u"f"_s}));
        QCOMPARE(columnOf(u"c"_s), -1);
    }

    void theDialogSaysWhyNoMoreCanBeAdded()
    {
        MetaColumnDialog dialog(*m_theme);
        dialog.setKeys({u"order"_s, u"shop"_s});
        auto *const line = dialog.findChild<QLineEdit *>(u"metaColumnKey"_s);
        auto *const take = dialog.findChild<QPushButton *>(u"metaColumnTake"_s);
        auto *const note = dialog.findChild<QLabel *>(u"metaColumnNote"_s);
        QVERIFY(line && take && note);
        QSignalSpy chosen(&dialog, &MetaColumnDialog::keyChosen);
        dialog.open();
        for (const bool full : {true, false, true}) {
            dialog.setFull(full);
            line->clear();
            QTest::keyClicks(line, u"order"_s);
            QCOMPARE(take->isEnabled(), !full);
            const QString said = note->text();
            QCOMPARE(said.isEmpty(), !full);
            QVERIFY(note->isVisible());
            QCOMPARE(take->accessibleDescription(), said);
            QCOMPARE(take->toolTip().isEmpty(), !full);
            QCOMPARE(line->accessibleDescription(), said);
        }
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(chosen.isEmpty() && dialog.isVisible());
        dialog.setFull(false);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
    }

    void keptPerTabAndOverARestart()
    {
        QVERIFY(m_pane->addMetadataColumn(u"order"_s));
        QVERIFY(m_pane->addMetadataColumn(u"<b>shop</b>"_s));
        QHeaderView *header = table()->horizontalHeader();
        header->moveSection(header->visualIndex(columnOf(u"<b>shop</b>"_s)), 0);
        header->resizeSection(columnOf(u"<b>shop</b>"_s), 133);
        table()->sortByColumn(columnOf(u"order"_s), Qt::DescendingOrder);
        m_pane->showTab(Stage::InReview);
        QVERIFY(shownKeys(*table()).isEmpty());
        QVERIFY(!DisputeTableModel::isMetadata(m_list->model.sortColumn()));
        QVERIFY(m_pane->addMetadataColumn(u"other"_s)); // takes a place that the other tab has for another key
        m_pane->showTab(Stage::NeedsResponse);
        QCOMPARE(shownKeys(*table()), QStringList({u"<b>shop</b>"_s, u"order"_s}));
        QCOMPARE(header->sectionSize(columnOf(u"<b>shop</b>"_s)), 133);
        QCOMPARE(m_list->model.sortColumn(), columnOf(u"order"_s));
        QCOMPARE(m_list->model.sortOrder(), Qt::DescendingOrder);
        QVariantMap state = m_pane->saveState();
        m_pane->showTab(Stage::InReview);
        QCOMPARE(shownKeys(*table()), QStringList({u"other"_s}));

        m_list->model.setStage(Stage::NeedsResponse);
        ListPane next(m_list->model, *m_theme);
        next.restoreState(state);
        auto *again = next.findChild<ListTable *>(u"disputeTable"_s);
        QCOMPARE(shownKeys(*again), QStringList({u"<b>shop</b>"_s, u"order"_s}));
        QCOMPARE(again->horizontalHeader()->visualIndex(columnOf(u"<b>shop</b>"_s)), 0);
        QCOMPARE(again->horizontalHeader()->sectionSize(columnOf(u"<b>shop</b>"_s)), 133);
        QCOMPARE(m_list->model.sortColumn(), columnOf(u"order"_s));
    }

    /// A layout of another version, or of a hand: what does not fit is passed over, the rest stands.
    void brokenLayouts_data()
    {
        QTest::addColumn<QStringList>("order");
        QTest::addColumn<QStringList>("keys");
        QTest::newRow("another version's")
            << QStringList({u"meta1"_s, u"meta_7"_s, u"meta.x"_s}) << QStringList({u"x"_s});
        QTest::newRow("twice") << QStringList({u"meta.x"_s, u"meta.X"_s, u"meta.x"_s}) << QStringList({u"x"_s});
        QTest::newRow("too many") << QStringList({u"meta.1"_s, u"meta.2"_s, u"meta.3"_s, u"meta.4"_s, u"meta.5"_s,
            u"meta.6"_s}) << QStringList({u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s});
        QTest::newRow("too long, empty") << QStringList({u"meta."_s + QString(10'000, u'k'), u"meta."_s, u"meta. "_s})
                                         << QStringList();
    }
    void brokenLayouts()
    {
        QFETCH(QStringList, order);
        QFETCH(QStringList, keys);
        m_pane->restoreState({{u"needs_response"_s,
            QVariantMap{{u"order"_s, QStringList{u"due"_s} + order}, {u"sort"_s, u"meta.gone"_s}}}});
        QCOMPARE(shownKeys(*table()), keys);
        QVERIFY(!table()->isColumnHidden(DisputeTableModel::Due));
        QCOMPARE(m_list->model.rowCount(), 3);
    }

    void aViewBringsItsKeys()
    {
        QVERIFY(m_pane->addMetadataColumn(u"order"_s));
        table()->sortByColumn(columnOf(u"order"_s), Qt::AscendingOrder);
        const SavedView saved = m_pane->currentView();
        QCOMPARE(saved.sortColumn, u"meta.order"_s);
        QCOMPARE(saved.columns.constLast().key, u"meta.order"_s);
        action(u"resetColumns"_s)->trigger();
        QVERIFY(!showSame(saved, m_pane->currentView()));
        QCOMPARE(m_pane->applyView(saved), QStringList());
        QCOMPARE(shownKeys(*table()), QStringList({u"order"_s}));
        QVERIFY(showSame(saved, m_pane->currentView()));
        QVERIFY(showSame(shownOf(saved, m_pane->currentView()), m_pane->currentView()));
        SavedView full = saved;
        for (const char *name : {"meta.a", "meta.b", "meta.c", "meta.d", "meta.e"})
            full.columns.append({QString::fromLatin1(name), 0});
        QCOMPARE(m_pane->applyView(full).size(), 1); // says which it has no room for
        QCOMPARE(shownKeys(*table()).size(), 5);
    }

    void copiesWhatWasNeverInSight()
    {
        m_list->add(u"dspt_x"_s, 500, u"open"_s, 400, entry("order", "ab-1"));
        QVERIFY(m_pane->addMetadataColumn(u"order"_s));
        QObject::connect(&m_list->model.metadata(), &MetaCells::wanted, m_pane.get(), [this] {
            QTimer::singleShot(0, m_pane.get(), [this] {
                m_list->model.metadata().take(
                    {{m_list->siam, u"dspt_x"_s, Metadata{{u"order"_s, MetadataType::Text, u"AB-1"_s}}}});
            });
        });
        QGuiApplication::clipboard()->setText(u"before"_s);
        table()->selectAll();
        m_pane->copyAction()->trigger();
        QTRY_VERIFY(QGuiApplication::clipboard()->text() != u"before"_s);
        QVERIFY2(
            QGuiApplication::clipboard()->text().contains(u"AB-1"_s), qPrintable(QGuiApplication::clipboard()->text()));
    }

    /// What the index has of a row is in lower case: that is no copy of it, whatever happens meanwhile.
    void anAccountThatLeavesMeanwhileTakesNoLetters()
    {
        m_list->add(u"dspt_x"_s, 500, u"open"_s, 400, entry("order", "ab-1"));
        m_list->addWoosh(u"ip_1"_s, u"needs_response"_s);
        QVERIFY(m_pane->addMetadataColumn(u"order"_s));
        MetaCells &cells = m_list->model.metadata();
        QSignalSpy wanted(&cells, &MetaCells::wanted);
        QGuiApplication::clipboard()->setText(u"before"_s);
        table()->selectAll();
        m_pane->copyAction()->trigger();
        QTRY_VERIFY(!wanted.isEmpty());
        const auto asked = wanted.size();
        m_list->index.clearAccount(m_list->woosh);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        QTRY_VERIFY(wanted.size() > asked); // the rest is asked for anew
        cells.take({{m_list->siam, u"dspt_x"_s, Metadata{{u"order"_s, MetadataType::Text, u"AB-1"_s}}}});
        QTRY_VERIFY(QGuiApplication::clipboard()->text() != u"before"_s);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"AB-1"_s));
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 3); // the rows that stay
    }

    void aCacheThatFailsMeanwhileIsToldAndNothingIsCopied()
    {
        m_list->add(u"dspt_x"_s, 500, u"open"_s, 400, entry("order", "ab-1"));
        QVERIFY(m_pane->addMetadataColumn(u"order"_s));
        MetaCells &cells = m_list->model.metadata();
        bool fails = true;
        QObject::connect(&cells, &MetaCells::wanted, m_pane.get(), [&] {
            const Metadata metadata{{u"order"_s, MetadataType::Text, u"AB-1"_s}};
            cells.take({{m_list->siam, u"dspt_x"_s, fails ? std::nullopt : std::optional(metadata), fails}});
        });
        QSignalSpy unread(m_pane.get(), &ListPane::copyUnread);
        QGuiApplication::clipboard()->setText(u"before"_s);
        table()->selectAll();
        m_pane->copyAction()->trigger();
        QTRY_COMPARE(unread.size(), 1);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        fails = false;
        m_pane->copyAction()->trigger();
        QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"AB-1"_s));
        QCOMPARE(unread.size(), 1);
    }

    /// A server's word in a header: its tool tip is text.
    void theHeadersToolTipIsPlain()
    {
        const QString key = u"<img src=x>"_s;
        QVERIFY(m_pane->addMetadataColumn(key));
        QHeaderView *const header = table()->horizontalHeader();
        header->moveSection(header->visualIndex(columnOf(key)), 0); // in sight
        const QPoint at(header->sectionViewportPosition(columnOf(key)) + 5, 5);
        QHelpEvent help(QEvent::ToolTip, at, header->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(header->viewport(), &help);
        QTRY_VERIFY(!QToolTip::text().isEmpty());
        QVERIFY2(QToolTip::text().contains(u"&lt;img"_s), qPrintable(QToolTip::text()));
        QToolTip::hideText();
    }
};

QTEST_MAIN(tst_ListMetaColumns)
#include "tst_listmetacolumns.moc"
