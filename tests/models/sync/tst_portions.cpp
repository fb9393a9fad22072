#include "models/sync/idset.h"
#include "models/sync/portions.h"
#include "tests/support/batchrows.h"
#include "tests/support/builders.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// Rows in portions, and the sets that remember which ids were met.
class TestPortions : public QObject {
    Q_OBJECT

    static QString idAt(int n) { return u"dspt_test_%1"_s.arg(n, 7, 10, QChar(u'0')); }
    static BatchPtr batch(int from, int count)
    {
        QList<Dispute> disputes;
        for (int n = 0; n < count; ++n)
            disputes.append(aDispute(idAt(from + n)));
        return batchOf(disputes);
    }

private Q_SLOTS:
    void theFirstAtOnceTheRestTogether()
    {
        qRegisterMetaType<BatchPtr>();
        Portions portions;
        portions.setGap(std::chrono::hours(1));
        QSignalSpy told(&portions, &Portions::portion);
        portions.add(batch(0, 3));
        QCOMPARE(told.size(), 1);
        for (int n = 1; n < 40; ++n)
            portions.add(batch(n * 3, 3));
        QCOMPARE(told.size(), 1);
        portions.flush();
        QCOMPARE(told.size(), 2);
        const auto rows = rowsOf(*told.last().first().value<BatchPtr>());
        QCOMPARE(rows.size(), 117);
        for (int n = 0; n < 117; ++n) { // every slice still points at its own text
            QCOMPARE(rows.at(n).id, idAt(n + 3));
            QCOMPARE(rows.at(n).reasonCode, aDispute(idAt(0)).reasonCode);
            QVERIFY(rows.at(n).searchText == rowsOf(*batch(n + 3, 1)).first().searchText);
        }
        portions.flush();
        QCOMPARE(told.size(), 2);
    }

    void aPortionHasABound()
    {
        Portions portions;
        portions.setGap(std::chrono::hours(1));
        QSignalSpy told(&portions, &Portions::portion);
        for (int n = 0; n < 12; ++n)
            portions.add(batch(n * 1000, 1000));
        QCOMPARE(told.size(), 1 + 2);
    }

    void aSetOfIdsIsExactAndSmall()
    {
        IdSet ids;
        for (int n = 0; n < 200'000; ++n)
            QVERIFY(ids.insert(idAt(n)));
        for (int n = 0; n < 200'000; n += 7)
            QVERIFY(!ids.insert(idAt(n)));
        QCOMPARE(ids.size(), 200'000);
        QVERIFY(ids.contains(idAt(199'999)));
        QVERIFY(!ids.contains(idAt(200'000)));
        ids.clear();
        QVERIFY(ids.isEmpty());
        QVERIFY(!ids.contains(idAt(1)));
    }
};

QTEST_GUILESS_MAIN(TestPortions)
#include "tst_portions.moc"
