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
};

QTEST_APPLESS_MAIN(TestTextSearch)
#include "tst_textsearch.moc"
