#include "models/items/disputetablemodel.h"
#include "models/items/listwork.h"
#include "models/items/textscan.h"
#include "tests/models/items/builders.h"
#include "tests/models/items/manyrows.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <map>

using namespace disputedesk;
using Model = DisputeTableModel;

/// The list's job by itself: it ends soon when it is called off, wherever that happens, and goes on rightly afterwards.
/// Counted in questions it asks, so that no machine is too slow for it.
class TestListWork : public QObject {
    Q_OBJECT
private:
    static constexpr int kRows = 5'000;
    const QUuid m_account = QUuid::createUuid();
    DisputeIndex m_index;
    RowFilter m_filter{m_index, testNow};

    ListRequest request(const QString &search, int column, Qt::SortOrder order, ViewPlan::RowsPtr shown) const
    {
        ListRequest wanted(m_filter);
        wanted.filter.setSearch(search);
        wanted.column = column;
        wanted.order = order;
        wanted.version = m_index.version();
        wanted.shown = std::move(shown);
        return wanted;
    }
    static ViewPlan::RowsPtr nothing() { return std::make_shared<ViewPlan::Rows>(); }
    /// What the list shows after the plan.
    static ViewPlan::RowsPtr after(const ViewPlan::RowsPtr &shown, const ListResult &result)
    {
        return result.plan.steps.empty() ? shown : result.plan.steps.back().rows;
    }
    ViewPlan::RowsPtr fresh(const ListRequest &wanted) const
    {
        ListWork work(m_index);
        ListResult result;
        ListRequest anew = wanted;
        anew.shown = nothing();
        return work.answer(anew, JobToken(), result) == ListWork::Outcome::Done ? after(nothing(), result) : nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        DisputeBatch batch = manyRows(0, kRows);
        for (size_t i = 0; i < batch.rows.size(); ++i) { // a server that makes up a word for each row
            const std::string word = "word_" + std::to_string(unsigned(i) * 2654435761u);
            batch.rows[i].reasonCode = batch.add(std::string_view(word));
        }
        m_index.upsert(m_account, Mode::Test, u"A"_s, batch);
        m_filter.accounts = {m_account};
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void asksOftenWhetherToGoOn()
    {
        ListWork work(m_index);
        ListResult result;
        const JobToken token;
        QCOMPARE(work.answer(request(u"won"_s, Model::ReasonCode, Qt::AscendingOrder, nothing()), token, result),
            ListWork::Outcome::Done);
        // Ids are gathered, words copied and sorted, keys made, rows filtered: each asks every stride.
        QVERIFY2(token.asked() >= 6 * (kRows / JobReader::kStride), qPrintable(QString::number(token.asked())));
    }

    void endsWhereverItIsCalledOff()
    {
        const ListRequest first = request(u"won"_s, Model::Amount, Qt::AscendingOrder, nothing());
        const ViewPlan::RowsPtr wanted = fresh(request({}, Model::ReasonColumn, Qt::DescendingOrder, nothing()));
        QVERIFY(wanted && wanted->size() == size_t(kRows));
        quint64 questions = 1;
        for (quint64 limit = 0; limit < questions; ++limit) {
            ListWork work(m_index);
            ListResult result;
            QCOMPARE(work.answer(first, JobToken(), result), ListWork::Outcome::Done);
            const ViewPlan::RowsPtr shown = after(first.shown, result);
            QVERIFY(!shown->empty() && shown->size() < size_t(kRows));
            const ListRequest second = request({}, Model::ReasonColumn, Qt::DescendingOrder, shown);
            const JobToken limited(limit);
            ListResult dropped;
            QCOMPARE(work.answer(second, limited, dropped), ListWork::Outcome::Cancelled);
            QVERIFY2(limited.asked() <= limit + 4, qPrintable(QString::number(limited.asked())));
            ListResult again;
            const JobToken free;
            QCOMPARE(work.answer(second, free, again), ListWork::Outcome::Done);
            QVERIFY(*after(shown, again) == *wanted);
            if (limit == 0)
                questions = free.asked();
        }
        QVERIFY2(questions > 40, qPrintable(QString::number(questions)));
    }

    /// Every way from one order to another, kept ones included, is the order that sorting anew gives.
    void keptOrdersAreThoseOfSorting()
    {
        QRandomGenerator random(3);
        const int columns[] = {Model::Amount, Model::Due, Model::Status, Model::Currency, Model::ClosedAt};
        const QString searches[] = {{}, u"won"_s, u"lost"_s};
        ListWork work(m_index);
        ViewPlan::RowsPtr shown = nothing();
        for (int round = 0; round < 120; ++round) {
            const ListRequest wanted = request(searches[random.bounded(4) ? 0 : random.bounded(3)],
                columns[random.bounded(5)], random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder, shown);
            ListResult result;
            QCOMPARE(work.answer(wanted, JobToken(), result), ListWork::Outcome::Done);
            shown = after(shown, result);
            QVERIFY2(*shown == *fresh(wanted), qPrintable(u"round %1"_s.arg(round)));
        }
    }

    /// Many rows are looked through by several threads: whatever their number, the rows are those of one, whichever way
    /// the searches went before.
    void helpersFindWhatOneFinds()
    {
        DisputeIndex index;
        constexpr int kMany = int(ListWork::kShared) + 5'000;
        index.upsert(m_account, Mode::Test, u"A"_s, manyRows(0, kMany));
        RowFilter filter(index, testNow);
        filter.accounts = {m_account};
        QRandomGenerator random(5);
        const QString searches[] = {
            {}, u"won"_s, u"w"_s, u"-lost goods"_s, u"goods"_s, u"sg-77"_s, u"nobody"_s, u"never came"_s, u"9"_s};
        for (const int workers : {1, 2, 4}) {
            ListWork work(index, workers);
            ViewPlan::RowsPtr shown = nothing();
            for (int round = 0; round < 40; ++round) {
                ListRequest wanted(filter);
                wanted.filter.setSearch(searches[random.bounded(9)]);
                wanted.column = random.bounded(3) ? int(Model::Amount) : int(Model::Due);
                wanted.version = index.version();
                wanted.shown = shown;
                ListResult result;
                QCOMPARE(work.answer(wanted, JobToken(), result), ListWork::Outcome::Done);
                shown = after(shown, result);
                RowFilter naive = wanted.filter;
                naive.prepare();
                size_t count = 0;
                for (quint32 row = 0; row < quint32(kMany); ++row)
                    count += naive.accepts(row) ? 1 : 0;
                QCOMPARE(shown->size(), count);
                QVERIFY(
                    std::all_of(shown->cbegin(), shown->cend(), [&naive](quint32 row) { return naive.accepts(row); }));
            }
            JobToken limited(5); // called off in the middle, helpers or not
            ListRequest wanted(filter);
            wanted.filter.setSearch(u"called off"_s);
            wanted.version = index.version();
            wanted.shown = shown;
            ListResult result;
            QCOMPARE(work.answer(wanted, limited, result), ListWork::Outcome::Cancelled);
        }
    }

    /// Search texts that share passages come back as they were, and are found by what they share.
    void sharedPassagesAreFound()
    {
        QRandomGenerator random(21);
        DisputeIndex index;
        std::map<QString, QByteArray> texts;
        const QByteArray lines[] = {
            "won\n", "lost\ngoods_not_provided\n", "open\nother\nthe goods never came\n", "", "x"};
        const QByteArray messages[] = {"the ticket was scanned\n", "we refunded it\nsecond line\n", "", "no end", "\n"};
        for (int round = 0; round < 5; ++round) {
            QList<DisputeRow> rows;
            for (int i = 0; i < 300; ++i) {
                DisputeRow row = aRow(u"%1_%2"_s.arg(random.bounded(4) ? u"d"_s : u"D"_s).arg(i));
                row.amount.currency = random.bounded(8) ? u"THB"_s : random.bounded(2) ? u"JPY"_s : QString();
                row.charge = random.bounded(3) ? u"chrg_%1"_s.arg(i) : QString();
                row.readMs += round;
                row.searchText = row.id.toLower().toUtf8() + '\n';
                if (!row.charge.isEmpty())
                    row.searchText += row.charge.toUtf8() + '\n';
                row.searchText += lines[random.bounded(5)] + "thb " + QByteArray::number(i)
                    + (random.bounded(20) ? "\n" : "") + messages[random.bounded(5)];
                if (random.bounded(2))
                    row.searchText += "file" + QByteArray::number(i % 7) + ".pdf\n";
                if (random.bounded(30) == 0)
                    row.searchText = random.bounded(2) ? QByteArray() : QByteArray(70'000, 'w') + "on\nthb 1\nwon\n";
                texts[row.id] = row.searchText;
                rows.append(row);
            }
            upsertRows(index, m_account, Mode::Test, u"A"_s, rows);
        }
        QVERIFY(index.passages() > 4);
        std::vector<quint64> hits((index.slotCount() + 63) / 64);
        for (const QByteArray &word :
            {QByteArray("won"), QByteArray("lost"), QByteArray("never came"), QByteArray("thb"), QByteArray("scanned"),
                QByteArray("refunded it\nsecond"), QByteArray("d_1"), QByteArray("pdf"), QByteArray("came\nthb 2"),
                QByteArray("other"), QByteArray("line"), QByteArray("w")}) {
            const TextWord wanted(word, index);
            if (!wanted.spansLines())
                scanTexts(index, wanted, 0, index.slotCount(), hits.data());
            for (quint32 row = 0; row < index.slotCount(); ++row) {
                const QByteArray &text = texts[index.id(row)];
                QCOMPARE(QByteArray::fromStdString(index.searchText(row)), text);
                QCOMPARE(wanted.isIn(index, row), text.contains(word));
                if (!wanted.spansLines())
                    QCOMPARE(bool(hits[row / 64] >> row % 64 & 1), text.contains(word));
            }
        }
    }

    /// Rows looked through as one text have the word exactly when each of them has it.
    void scanFindsWhatEachRowHas()
    {
        QRandomGenerator random(8);
        DisputeIndex index;
        const auto text = [&random](int most) {
            QByteArray bytes;
            for (int i = random.bounded(most); i >= 0; --i)
                bytes += char('a' + random.bounded(3));
            return bytes;
        };
        for (int round = 0; round < 6; ++round) { // known rows get other texts, which lie elsewhere
            QList<DisputeRow> rows;
            for (int i = 0; i < 700; ++i) {
                DisputeRow row = aRow(u"%1%2"_s.arg(random.bounded(2) ? u"ABC_"_s : u"abc_"_s).arg(i));
                if (round > 0 && random.bounded(3) > 0)
                    continue;
                row.readMs += round;
                row.charge = QString::fromLatin1(text(12));
                row.searchText = text(random.bounded(40) == 0 ? 70'000 : 60);
                rows.append(row);
            }
            upsertRows(index, m_account, Mode::Test, u"A"_s, rows);
        }
        const quint32 end = index.slotCount();
        std::vector<quint64> hits((end + 63) / 64);
        for (const QByteArray &word : {QByteArray("a"), QByteArray("abc"), QByteArray("cabab"), QByteArray("ABC_"),
                 QByteArray("bbbbbbbb"), QByteArray("abcabcabcabca"), QByteArray("nobody"), text(80'000)}) {
            const TextWord wanted(word, index);
            for (const quint32 from : {0u, 64u, 640u}) {
                scanTexts(index, wanted, from, end, hits.data());
                for (quint32 row = from; row < end; ++row) {
                    const std::string whole = index.searchText(row);
                    const bool has = whole.find(std::string_view(word.constData(), size_t(word.size()))) != whole.npos;
                    QCOMPARE(bool(hits[(row - from) / 64] >> (row - from) % 64 & 1), has);
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestListWork)
#include "tst_listwork.moc"
