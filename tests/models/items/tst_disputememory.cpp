#include "models/items/disputeindex.h"
#include "tests/models/items/builders.h"
#include "tests/models/items/manyrows.h"

#include <QTest>

using namespace disputedesk;

/// What a dispute costs in memory, counted and not measured: 205 bytes with its text and the list's orders (P10).
class TestDisputeMemory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bytesPerRow_data()
    {
        QTest::addColumn<int>("rows");
        QTest::newRow("100k") << 100'000;
        QTest::newRow("1M") << 1'000'000;
    }
    void bytesPerRow()
    {
        QFETCH(int, rows);
        const QUuid account = QUuid::createUuid();
        DisputeIndex index;
        for (int from = 0; from < rows; from += 5'000)
            index.upsert(account, Mode::Test, u"A"_s, manyRows(from, from + 5'000));
        QCOMPARE(index.size(), rows);
        const double all = double(index.bytes()) / rows;
        const double text = double(index.arenaSize()) / rows;
        quint64 searched = 0;
        for (quint32 row = 0; row < 1000; ++row)
            searched += index.searchText(row).size();
        qInfo("%d rows: %.1f bytes each, %.1f of them text", rows, all, text);
        QVERIFY2(searched > 120'000, "too little text to mean anything");
        QVERIFY2(text < 110, "what rows share is kept once");
        QVERIFY2(all - text < 82, qPrintable(u"%1 bytes beside the text"_s.arg(all - text)));
        // The list's own: id order and ranks, order of all rows, view, one bit of the filter.
        QVERIFY(all + 16.2 <= 205);
    }

    void numbersOfAnySizeComeBack()
    {
        const QUuid account = QUuid::createUuid();
        DisputeIndex index;
        DisputeRow row = aRow(u"a"_s);
        row.createdMs = -1;
        row.closedMs = 4'102'444'800'999; // the year 2100, with its milliseconds
        row.dueMs = -62'135'596'800'000; // the year 1
        row.amount.minor = std::numeric_limits<qint64>::min();
        row.documents = std::numeric_limits<qint32>::max();
        row.charge = QString(300, u'c');
        row.searchText = QByteArray(70'000, 's');
        upsertRows(index, account, Mode::Test, u"A"_s, {row, aRow(u"b"_s)});
        QCOMPARE(index.createdMs(0), -1);
        QCOMPARE(index.closedMs(0), row.closedMs);
        QCOMPARE(index.dueMs(0), row.dueMs);
        QCOMPARE(index.amount(0).minor, row.amount.minor);
        QCOMPARE(index.documents(0), row.documents);
        QCOMPARE(index.charge(0), row.charge);
        QCOMPARE(index.searchText(0).size(), size_t(70'000));
        QCOMPARE(index.id(0), u"a"_s);
        row.createdMs = std::numeric_limits<qint64>::max(); // nobody's clock: the nearest that fits
        row.searchText = QByteArray(400'000, 't'); // more than a block of the arena
        row.readMs += 1;
        upsertRows(index, account, Mode::Test, u"A"_s, {row});
        QCOMPARE(index.createdMs(0), (qint64(1) << 47) - 1);
        QCOMPARE(index.searchText(0).size(), size_t(400'000));
        QCOMPARE(index.id(1), u"b"_s);
    }
};

QTEST_APPLESS_MAIN(TestDisputeMemory)
#include "tst_disputememory.moc"
