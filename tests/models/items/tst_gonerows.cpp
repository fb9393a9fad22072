#include "models/items/disputetablemodel.h"
#include "models/items/texts.h"
#include "tests/models/items/builders.h"

#include <QRegularExpression>
#include <QTest>

using namespace disputedesk;
using Model = DisputeTableModel;

/// Disputes that the provider no longer has, in the list.
class TestGoneRows : public QObject {
    Q_OBJECT
    const QUuid m_account = QUuid::createUuid();

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    /// A sign and words beside the time of the last read, for as long as no read finds it again.
    void whatTheProviderNoLongerHasIsMarked()
    {
        DisputeIndex index;
        Model model(index, testNow);
        model.setAccounts({m_account});
        const auto cell = [&](int role = Qt::DisplayRole) { return model.index(0, Model::AsOf).data(role); };
        DisputeRow row = aRow(u"a"_s);
        const auto told = [&] {
            upsertRows(index, m_account, Mode::Live, u"A"_s, {row});
            return cell().toString();
        };
        const auto status = [&](int role = Qt::DisplayRole) { return model.index(0, Model::Status).data(role); };
        const QString plain = told();
        const QString word = status().toString();
        const QVariant copied = cell(Model::CopyRole);
        row.missingMs = testNow().toMSecsSinceEpoch();
        const QString gone = goneText(testNow(), QLocale());
        QCOMPARE(told(), u"× "_s + plain);
        QVERIFY(cell(Qt::ToolTipRole).toString().startsWith(gone));
        QVERIFY(cell(Qt::AccessibleTextRole).toString().endsWith(gone));
        QCOMPARE(cell(Model::CopyRole), copied);
        QCOMPARE(status().toString(), u"× "_s + word); // "As of" may be out of sight
        QVERIFY(status(Qt::ToolTipRole).toString().startsWith(gone));
        QVERIFY(status(Qt::AccessibleTextRole).toString().contains(word));
        QVERIFY(status(Qt::AccessibleTextRole).toString().endsWith(gone));
        model.setSearch(u"is:gone"_s);
        QCOMPARE(model.rowCount(), 1);
        model.setSearch({});
        row.missingMs = 0;
        row.readMs += 1;
        QCOMPARE(told(), plain);
        QCOMPARE(status().toString(), word);
        model.setSearch(u"is:gone"_s);
        QCOMPARE(model.rowCount(), 0);
    }

    /// The number of a row that left goes to another dispute.
    void aMarkGoesWithItsRow()
    {
        DisputeIndex index;
        DisputeRow row = aRow(u"a"_s);
        row.missingMs = 1;
        upsertRows(index, m_account, Mode::Live, u"A"_s, {row});
        QCOMPARE(index.missingMs(0), 1);
        index.remove(m_account, {u"a"_s});
        upsertRows(index, m_account, Mode::Live, u"A"_s, {aRow(u"b"_s)});
        QCOMPARE(index.id(0), u"b"_s);
        QCOMPARE(index.missingMs(0), 0);
    }
};

QTEST_GUILESS_MAIN(TestGoneRows)
#include "tst_gonerows.moc"
