#include "models/store/rowopener.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;

/// However many threads open rows: they come in their order, none twice and none lost, until somebody wants no more or
/// one does not open.
class TestRowOpener : public QObject {
    Q_OBJECT

    const QUuid m_account = QUuid::fromString(u"{11111111-2222-4333-8444-555555555555}"_s);
    const SealKey m_key = SealKey::random();
    const DeadlineRule m_deadlines{7, {}};

    /// `count` rows from number `from` on, sealed as they lie in the cache; the row `broken` for another place.
    SealedRows sealedRows(int from, int count, int broken = -1) const
    {
        Seal seal(m_key, 3, m_account);
        SealedRows rows;
        std::string texts;
        for (int number = from; number < from + count; ++number) {
            BatchRow &row = rows.batch->rows.emplace_back();
            row.id = rows.batch->add(u"dspt_%1"_s.arg(number));
            row.status = rows.batch->add(u"open"_s);
            row.createdMs = 1'000 + number;
            const std::string_view id = number == broken ? "dspt_another" : rows.batch->view(row.id);
            seal.seal({SealedColumn::Row, id}, "search " + std::to_string(number), "reason", texts);
            row.searchText = {quint32(rows.sealed.size()), quint32(texts.size())};
            rows.sealed += texts;
        }
        return rows;
    }
    /// Adds batches of growing size until no more are wanted; how many.
    template <typename Broken> int addAll(RowOpener &opener, int batches, Broken broken) const
    {
        for (int batch = 0, from = 0; batch < batches; ++batch, from += 10 * batch)
            if (!opener.add(sealedRows(from, 10 * (batch + 1), broken)))
                return batch + 1;
        return batches;
    }

    struct Taken {
        QThread *const thread = QThread::currentThread();
        int next = 0; ///< the number that the next row has to have
        int batches = 0;
        int most = 1'000'000; ///< batches that are wanted

        bool take(const BatchPtr &rows)
        {
            if (QThread::currentThread() != thread)
                qFatal("rows were handed over on another thread");
            for (const BatchRow &row : rows->rows) {
                const std::string number = std::to_string(next++);
                if (rows->view(row.id) != "dspt_" + number || rows->view(row.searchText) != "search " + number
                    || rows->view(row.reasonMessage) != "reason" || row.dueMs <= row.createdMs)
                    qFatal("row %s is another one", number.c_str());
            }
            return ++batches < most;
        }
    };

private Q_SLOTS:
    void rowsComeInTheirOrder_data()
    {
        QTest::addColumn<int>("workers");
        for (const int workers : {1, 2, 3, 9})
            QTest::addRow("%d", workers) << workers;
    }
    void rowsComeInTheirOrder()
    {
        QFETCH(int, workers);
        Taken taken;
        const Seal seal(m_key, 3, m_account);
        const RowSink sink = [&taken](const BatchPtr &rows) { return taken.take(rows); };
        RowOpener opener(seal, m_deadlines, sink, workers);
        QVERIFY(opener.addNow(sealedRows(0, 0)));
        QCOMPARE(taken.batches, 1);
        QCOMPARE(addAll(opener, 40, -1), 40);
        const auto count = opener.finish();
        QVERIFY(bool(count));
        QCOMPARE(*count, 10 * 40 * 41 / 2);
        QCOMPARE(taken.next, *count);
    }

    void nobodyOpensWhatIsNotWanted_data() { rowsComeInTheirOrder_data(); }
    void nobodyOpensWhatIsNotWanted()
    {
        QFETCH(int, workers);
        Taken taken;
        taken.most = 3;
        const Seal seal(m_key, 3, m_account);
        const RowSink sink = [&taken](const BatchPtr &rows) { return taken.take(rows); };
        RowOpener opener(seal, m_deadlines, sink, workers);
        QVERIFY(addAll(opener, 40, -1) <= 3 + 4 + 1); // what was on its way when it was said
        const auto count = opener.finish();
        QVERIFY(bool(count));
        QCOMPARE(taken.batches, 3);
        QCOMPARE(*count, taken.next);
        const RowSink nobody = [](const BatchPtr &) { return true; };
        RowOpener left(seal, m_deadlines, nobody, workers); // goes with rows that nobody took
        left.add(sealedRows(0, 500));
    }

    void aRowThatDoesNotOpenEndsIt_data() { rowsComeInTheirOrder_data(); }
    void aRowThatDoesNotOpenEndsIt()
    {
        QFETCH(int, workers);
        Taken taken;
        const Seal seal(m_key, 3, m_account);
        const RowSink sink = [&taken](const BatchPtr &rows) { return taken.take(rows); };
        RowOpener opener(seal, m_deadlines, sink, workers);
        QVERIFY(addAll(opener, 40, 215) <= 7 + 4); // it is in the seventh batch
        const auto count = opener.finish();
        QVERIFY(!count);
        QCOMPARE(count.error().kind, ErrorKind::StoreDamaged);
        QCOMPARE(taken.next, 10 * 6 * 7 / 2); // all before its batch, none of it
        QVERIFY(!opener.add(sealedRows(0, 1)));
    }
};

QTEST_GUILESS_MAIN(TestRowOpener)
#include "tst_rowopener.moc"
