#include "models/domain/queryparser.h"
#include "models/domain/savedview.h"
#include "models/items/metakeys.h"
#include "models/items/querycompleter.h"
#include "models/items/rowfilter.h"
#include "models/items/viewcounts.h"
#include "tests/models/items/builders.h"

#include <QRegularExpression>
#include <QTest>

using namespace disputedesk;

/// A search of 10,000 characters, as somebody pastes one by mistake: completer, plan, list and saved view take it or
/// say what is wrong with it, and none of them falls over.
class TestLongQuery : public QObject {
    Q_OBJECT

    static constexpr qsizetype kLong = 10'000;
    DisputeIndex m_index;
    const QUuid m_account = QUuid::createUuid();

    static QString longOf(const QString &piece) { return piece.repeated(kLong / piece.size() + 1).left(kLong); }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void initTestCase()
    {
        Dispute wordy = aDispute(u"dspt_wordy"_s);
        wordy.message = QString(kLong, u'x');
        wordy.metadata = {{u"order_id"_s, MetadataType::Text, u"7"_s}};
        upsertRows(m_index, m_account, Mode::Test, u"A"_s, {rowOf(wordy, 7), aRow(u"dspt_other"_s)});
    }

    void everybodyTakesIt_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &piece : {u"x"_s, u"x "_s, u"-x "_s, u"\""_s, u"\\\""_s, u":"_s, u"meta.a:"_s,
                 u"meta.\"a b\":c "_s, u"status:won,"_s, u"won,"_s, u"due:today.."_s, u">="_s, u"(("_s, u"amount:1 "_s,
                 u"๏ ก่"_s, u"\U0001f600"_s, u"\n"_s, u"id:x "_s})
            QTest::addRow("%s", qPrintable(piece.simplified())) << longOf(piece);
        QTest::newRow("one value of many words") << u"\""_s + longOf(u"x "_s) + u"\""_s;
        QTest::newRow("one key of ten thousand letters") << longOf(u"k"_s) + u":x"_s;
        QTest::newRow("lone surrogates") << QString(kLong, QChar(0xd83d));
    }
    void everybodyTakesIt()
    {
        QFETCH(QString, text);
        QVERIFY(text.size() >= kLong);
        // The plan: in force, or refused with a reason; never neither.
        RowFilter filter(m_index);
        filter.accounts = {m_account};
        filter.setSearch(text);
        filter.prepare();
        const bool isGood = filter.problems().isEmpty();
        QCOMPARE(filter.search(), isGood ? text : QString());
        for (quint32 row = 0; row < m_index.slotCount(); ++row) {
            RowBits bits(m_index.slotCount());
            filter.accept(bits, 0, m_index.slotCount(), false);
            QCOMPARE(bits[row], filter.accepts(row)); // all at once as one by one
        }
        QVERIFY(filter.isNarrowedBy(text) || !isGood || filter.dependsOnTime());
        for (const QueryProblem &problem : filter.problems())
            QVERIFY(problem.from >= 0 && problem.from + problem.length <= text.size());
        // The completer, wherever the cursor is.
        for (const qsizetype cursor : {qsizetype(0), qsizetype(7), kLong / 2, text.size() - 1, text.size()}) {
            const QList<QueryCompletion> found = queryCompletions(text, cursor, m_index);
            QVERIFY(found.size() <= kMostCompletions);
            for (const QueryCompletion &completion : found)
                QVERIFY(completion.from >= 0 && completion.from + completion.length <= text.size()
                    && completion.text.size() < kLong);
        }
        // A saved view of it: counted, or with its problem.
        ViewCounts counts(m_index);
        const ViewQuery view{QUuid::createUuid(), {m_account}, Inquiries::All, std::nullopt, text};
        counts.setViews({view});
        QTRY_VERIFY_WITH_TIMEOUT(!counts.isCounting(), 30'000);
        QCOMPARE(counts.problemsOf(view.id).isEmpty(), isGood);
        QCOMPARE(counts.countOf(view.id) >= 0, isGood);
        QCOMPARE(counts.preparations(), 1);
    }

    void aWordOfTenThousandLettersIsFound()
    {
        RowFilter filter(m_index);
        filter.accounts = {m_account};
        filter.setSearch(longOf(u"x"_s));
        filter.prepare();
        QVERIFY(filter.problems().isEmpty());
        QVERIFY(filter.accepts(0));
        QVERIFY(!filter.accepts(1));
        filter.setSearch(longOf(u"x"_s) + u'x');
        filter.prepare();
        QVERIFY(!filter.accepts(0));
    }
};

QTEST_GUILESS_MAIN(TestLongQuery)
#include "tst_longquery.moc"
