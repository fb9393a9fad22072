#include "models/items/radixsort.h"
#include "models/items/textsearch.h"
#include "models/items/viewplan.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace disputedesk;
using namespace Qt::StringLiterals;

/// The parts below the list that have an obvious slow twin: search, sort, and the way from one view to another.
class TestTextSearch : public QObject {
    Q_OBJECT
private:
    QRandomGenerator m_random;

    QByteArray randomBytes(int length, int letters)
    {
        QByteArray bytes;
        for (int i = 0; i < length; ++i)
            bytes += char(m_random.bounded(letters) == 0 ? 0 : 'a' + m_random.bounded(letters));
        return bytes;
    }
    std::vector<quint32> randomRows(int most)
    {
        std::vector<quint32> rows;
        for (quint32 row = 0; row < quint32(most); ++row)
            if (m_random.bounded(2))
                rows.push_back(row);
        std::shuffle(rows.begin(), rows.end(), m_random);
        return rows;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_random.seed(11);
    }

    void findsWhatStdFinds()
    {
        for (int round = 0; round < 20'000; ++round) {
            const QByteArray text = randomBytes(m_random.bounded(80), 3);
            const QByteArray word = m_random.bounded(3) && !text.isEmpty()
                ? text.mid(m_random.bounded(int(text.size())), m_random.bounded(40))
                : randomBytes(m_random.bounded(6), 3);
            const std::string_view view(text.constData(), size_t(text.size()));
            const bool wanted = view.find(std::string_view(word.constData(), size_t(word.size()))) != view.npos;
            const Needle needle(word);
            QVERIFY2(needle.isIn(view) == wanted, (text + " / " + word).constData());
            QCOMPARE(needle.isInByRarestByte(view), wanted);
        }
    }

    void splitsWordsOnAnyWhiteSpace()
    {
        QCOMPARE(searchWords(u" ÄB\tc\u3000日本 \n"_s), QList<QByteArray>({"äb", "c", "日本"}));
        QVERIFY(searchWords(u" \u00a0 "_s).isEmpty());
    }

    void radixSortIsAStableSort()
    {
        for (const quint64 spread : {quint64(1), quint64(5), quint64(5000), quint64(1) << 40, ~quint64(0)}) {
            std::vector<KeyedRow> rows;
            for (quint32 row = 0; row < 3000; ++row)
                rows.push_back({m_random.bounded(9) ? m_random.generate64() % spread : ~quint64(0), row});
            std::vector<KeyedRow> wanted = rows;
            std::stable_sort(
                wanted.begin(), wanted.end(), [](const KeyedRow &a, const KeyedRow &b) { return a.key < b.key; });
            radixSort(rows);
            QVERIFY(std::equal(rows.cbegin(), rows.cend(), wanted.cbegin(), wanted.cend(),
                [](const KeyedRow &a, const KeyedRow &b) { return a.key == b.key && a.row == b.row; }));
        }
    }

    /// Packed, keys come out as a stable sort gives them; what does not fit says so.
    void packedRowsSortAlike()
    {
        int fitting = 0;
        for (const quint64 spread : {quint64(1), quint64(3), quint64(5000), quint64(1) << 40, ~quint64(0)}) {
            for (const quint64 step : {quint64(1), quint64(1000)}) {
                const quint64 base = m_random.generate64() >> 1;
                const quint32 count = spread == 5000 || spread == quint64(1) << 40 ? 150'000 : 3000; // parted, or not
                std::vector<KeyedRow> wanted;
                KeySpan span;
                for (quint32 row = 0; row < count; ++row) {
                    const quint64 key = base + m_random.generate64() % spread / step * step;
                    const bool isMany = step == 1 && row % 3 == 0; // most are in one part
                    wanted.push_back({m_random.bounded(9) ? (isMany ? base : key) : KeySpan::kBlank, row});
                    span.note(wanted.back().key);
                }
                const PackedRows packing(span, count);
                if (!packing.fit())
                    continue;
                ++fitting;
                std::vector<quint64> items;
                for (const KeyedRow &row : wanted)
                    items.push_back(packing.packed(row.key, row.row));
                std::stable_sort(
                    wanted.begin(), wanted.end(), [](const KeyedRow &a, const KeyedRow &b) { return a.key < b.key; });
                packing.sort(items);
                for (size_t i = 0; i < items.size(); ++i) {
                    QCOMPARE(packing.row(items[i]), wanted[i].row);
                    QCOMPARE(packing.isBlank(items[i]), wanted[i].key == KeySpan::kBlank);
                    if (i > 0)
                        QCOMPARE(packing.areTied(items[i - 1], items[i]), wanted[i - 1].key == wanted[i].key);
                }
            }
        }
        QVERIFY(fitting >= 8);
    }

    void everyPlanLeadsToItsTarget()
    {
        for (int round = 0; round < 3000; ++round) {
            const std::vector<quint32> from = randomRows(round % 12);
            const std::vector<quint32> to = randomRows(round % 12);
            const auto target = std::make_shared<const std::vector<quint32>>(to);
            const ViewPlan plan = ViewPlan::between(from, target, 12);
            std::vector<quint32> rows = from;
            for (const ViewPlan::Step &step : plan.steps) {
                const auto first = rows.begin() + step.first;
                switch (step.kind) {
                case ViewPlan::Step::Kind::Reorder:
                    QVERIFY(std::is_permutation(rows.cbegin(), rows.cend(), step.rows->cbegin(), step.rows->cend()));
                    rows = *step.rows;
                    break;
                case ViewPlan::Step::Kind::Remove: rows.erase(first, first + step.count); break;
                case ViewPlan::Step::Kind::Insert:
                    QVERIFY(size_t(step.first + step.count) <= step.rows->size());
                    rows.insert(first, step.rows->begin() + step.first, step.rows->begin() + step.first + step.count);
                    break;
                }
                QVERIFY(rows == *step.rows); // the list afterwards, as the step says
            }
            QVERIFY(rows == to);
            QCOMPARE(plan.steps.empty(), from == to);
        }
    }

    /// Two choices among the same rows in one order: the plan is the one of any two lists.
    void filteredPlansAreThoseOfAnyLists()
    {
        for (int round = 0; round < 3000; ++round) {
            const auto most = quint32(1 + round % 90);
            const auto all = std::make_shared<const std::vector<quint32>>(randomRows(int(most)));
            RowBits was(most);
            RowBits will(most);
            auto from = std::make_shared<std::vector<quint32>>();
            std::vector<quint32> to;
            const int kind = m_random.bounded(4); // narrower, wider, both, a block
            for (size_t i = 0; i < all->size(); ++i) {
                const quint32 row = (*all)[i];
                const bool inBlock = i > all->size() / 4 && i < all->size() / 2;
                const bool a = kind == 1 ? m_random.bounded(3) == 0 : kind == 3 || m_random.bounded(2);
                const bool b = kind == 0 ? a && m_random.bounded(2)
                    : kind == 1          ? a || m_random.bounded(2)
                    : kind == 2          ? m_random.bounded(2)
                                         : !inBlock;
                was.set(row, a);
                will.set(row, b);
                if (a)
                    from->push_back(row);
                if (b)
                    to.push_back(row);
            }
            ViewPlan plan;
            const ViewPlan::RowsPtr led = ViewPlan::filtered(all, from, was, will, plan);
            QVERIFY(*led == to);
            const ViewPlan twin = ViewPlan::between(*from, was, std::make_shared<const std::vector<quint32>>(to), will);
            QCOMPARE(plan.steps.size(), twin.steps.size());
            for (size_t i = 0; i < plan.steps.size(); ++i) {
                QCOMPARE(plan.steps[i].kind, twin.steps[i].kind);
                QCOMPARE(plan.steps[i].first, twin.steps[i].first);
                QCOMPARE(plan.steps[i].count, twin.steps[i].count);
                QVERIFY(*plan.steps[i].rows == *twin.steps[i].rows);
            }
            QCOMPARE(led == from, plan.steps.empty());
        }
    }
};

QTEST_APPLESS_MAIN(TestTextSearch)
#include "tst_textsearch.moc"
