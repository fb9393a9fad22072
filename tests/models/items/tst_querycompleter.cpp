#include "models/domain/queryparser.h"
#include "models/items/disputeindex.h"
#include "models/items/metakeys.h"
#include "models/items/querycompleter.h"
#include "models/items/querytexts.h"
#include "tests/models/items/builders.h"

#include <QRegularExpression>
#include <QTest>

using namespace disputedesk;

/// What is offered at a cursor, and the sentences for what is wrong.
class tst_QueryCompleter : public QObject {
    Q_OBJECT

    DisputeIndex m_index;

    /// `text` has the cursor as "|"; gives the texts after each completion was put in.
    QStringList results(QString text) const
    {
        const qsizetype cursor = text.indexOf(u'|');
        text.remove(cursor, 1);
        QStringList all;
        for (const QueryCompletion &completion : queryCompletions(text, cursor, m_index))
            all.append(QString(text).replace(completion.from, completion.length, completion.text));
        return all;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void initTestCase()
    {
        Dispute dispute = aDispute(u"a"_s);
        dispute.metadata = {{u"Order ID"_s, MetadataType::Text, u"7 & 8"_s}, {u"oven"_s, MetadataType::Text, u"x"_s}};
        dispute.charge = u"chrg_of_a"_s;
        Dispute odd = aDispute(u"b"_s, u"Frobnicated"_s, 1, u"JPY"_s);
        odd.reasonCode = u"<b>\u202ebad"_s;
        upsertRows(m_index, QUuid::createUuid(), Mode::Test, u"Siam Goods"_s, {rowOf(dispute, 7), rowOf(odd, 7)});
    }

    void completes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("wanted");
        const auto row = [](const QString &text, const QStringList &wanted) {
            QTest::addRow("%s", qPrintable(text)) << text << wanted;
        };
        row(u"sta|"_s, {u"status:"_s});
        row(u"won -sta| x"_s, {u"won -status: x"_s});
        row(u"sta|tus:won"_s, {}); // it is there
        row(u"sta|te:won"_s, {u"status:won"_s});
        row(u"c|"_s, {u"closed:"_s, u"currency:"_s, u"code:"_s, u"charge:"_s});
        row(u"urg|"_s, {u"is:urgent"_s});
        row(u"is:go|"_s, {u"is:gone"_s});
        row(u"parcel|"_s, {});
        row(u"\"sta|"_s, {});
        row(u"foo:|"_s, {});
        row(u"status:wo|"_s, {u"status:won"_s});
        row(u"status:won|"_s, {});
        row(u"status:won,lo|st x"_s, {}); // it is there
        row(u"status:won,los|"_s, {u"status:won,lost"_s});
        row(u"status:frob|"_s, {u"status:frobnicated"_s});
        row(u"provider:|"_s, {u"provider:omise"_s, u"provider:wooshpay"_s, u"provider:stripe"_s});
        row(u"currency:j|"_s, {u"currency:JPY"_s});
        row(u"account:si|"_s, {u"account:\"siam goods\""_s});
        row(u"due:>=tom|"_s, {u"due:>=tomorrow"_s});
        row(u"opened:last_month..tod|"_s, {u"opened:last_month..today"_s});
        row(u"reason:goods|"_s, {u"reason:goods_or_services_not_provided"_s});
        row(u"has:|"_s, {u"has:draft"_s, u"has:docs"_s, u"has:tag"_s, u"has:note"_s});
        row(u"meta.|"_s, {u"meta.\"order id\":"_s, u"meta.oven:"_s});
        row(u"meta.ov|"_s, {u"meta.oven:"_s});
        row(u"meta.oven:|"_s, {u"meta.oven:x"_s});
        row(u"meta.\"order id\":|"_s, {u"meta.\"order id\":\"7 & 8\""_s});
        row(u"-meta.\"Order ID\":7|"_s, {u"-meta.\"Order ID\":\"7 & 8\""_s});
        row(u"meta.oven:y,|"_s, {u"meta.oven:y,x"_s});
        row(u"meta.oven:y|"_s, {});
        row(u"meta.nobody:|"_s, {});
        row(u"meta.:|"_s, {});
        row(u"id:|"_s, {u"id:b"_s, u"id:a"_s}); // those that came last first
        row(u"id:a|"_s, {}); // it is there
        row(u"charge:chrg|"_s, {u"charge:chrg_test_b"_s, u"charge:chrg_of_a"_s});
        row(u"charge:of|"_s, {u"charge:chrg_of_a"_s});
    }
    void completes()
    {
        QFETCH(QString, text);
        QTEST(results(text), "wanted");
    }

    void anEmptyPlaceOffersEveryKey() { QCOMPARE(results(u"won |"_s).size(), 19); }

    void whateverIsOfferedParses()
    {
        const QueryClock clock{testNow(), QTimeZone::utc()};
        for (const char *begin : {"status:|", "due:|", "currency:|", "reason:|", "code:|", "provider:|", "account:|",
                 "has:|", "is:|", "is|", "ne|", "om|", "id:|", "charge:|", "meta.oven:|", "meta.\"order id\":|"})
            for (const QString &text : results(QString::fromLatin1(begin))) {
                if (text.endsWith(u':') || text.endsWith(u'.'))
                    continue; // a key, whose value comes next
                const ParsedQuery parsed = parseQuery(text, clock, {m_index.statuses(), m_index.currencies()});
                QVERIFY2(parsed.isGood() && parsed.query.terms.size() == 1, qPrintable(text));
            }
    }

    /// However many rows there are and whatever a server writes: so many looks, so many offers, no endless words.
    void whatRowsHaveIsBounded()
    {
        DisputeIndex index;
        const QUuid account = QUuid::createUuid();
        QList<DisputeRow> rows;
        for (int i = 0; i < int(kMostLooks) + 500; ++i) {
            Dispute dispute = aDispute(u"dspt_%1"_s.arg(i));
            dispute.metadata = {{u"n"_s, MetadataType::Text, i == 499 ? u"ancient"_s : u"v%1"_s.arg(i)}};
            if (i > int(kMostLooks))
                dispute.metadata << MetadataEntry{u"long"_s, MetadataType::Text, QString(500, u'x')}
                                 << MetadataEntry{QString(300, u'k'), MetadataType::Text, u"1"_s};
            rows.append(rowOf(dispute, 7));
        }
        upsertRows(index, account, Mode::Test, u"A"_s, rows);
        QCOMPARE(queryCompletions(u"meta.n:"_s, 7, index).size(), kMostCompletions);
        QCOMPARE(queryCompletions(u"id:"_s, 3, index).size(), kMostCompletions);
        QVERIFY(queryCompletions(u"meta.long:"_s, 10, index).isEmpty());
        const QString newest = u"meta.n:v%1"_s.arg(kMostLooks + 499);
        QCOMPARE(queryCompletions(u"meta.n:"_s, 7, index).constFirst().text, newest.mid(7));
        QVERIFY(queryCompletions(u"meta.n:anc"_s, 10, index).isEmpty()); // older than what is looked at
        QVERIFY(!queryCompletions(u"meta.n:v77"_s, 10, index).isEmpty());
        for (const QueryCompletion &completion : queryCompletions(u"meta."_s, 5, index))
            QVERIFY(completion.text.size() < 100);
    }

    /// A key that only the oldest rows have is offered, too; all rows are looked at once for that, and only when asked.
    void keysOfOldRowsAreKnown()
    {
        DisputeIndex index;
        MetaKeys keys(index);
        const QUuid account = QUuid::createUuid();
        QList<DisputeRow> rows;
        Dispute old = aDispute(u"dspt_old"_s);
        old.metadata = {{u"Voucher"_s, MetadataType::Text, u"1"_s}};
        rows.append(rowOf(old, 7));
        for (int i = 0; i < 9000; ++i)
            rows.append(aRow(u"dspt_%1"_s.arg(i)));
        upsertRows(index, account, Mode::Test, u"A"_s, rows);
        QVERIFY(!keys.isLooking()); // nobody asked
        QCOMPARE(keys.looks(), quint64(0));
        const auto offered = [&] {
            const auto found = queryCompletions(u"meta.vo"_s, 7, index, keys.keys());
            return found.isEmpty() ? QString() : found.constFirst().text;
        };
        QCOMPARE(offered(), QString()); // and begins to
        QTRY_VERIFY_WITH_TIMEOUT(!keys.isLooking(), 30'000);
        QCOMPARE(offered(), u"meta.voucher:"_s);
        QCOMPARE(keys.looks(), quint64(9001));
        old.metadata.append({u"Vocation"_s, MetadataType::Text, u"1"_s});
        upsertRows(index, account, Mode::Test, u"A"_s, {rowOf(old, 7)});
        QTRY_VERIFY_WITH_TIMEOUT(!keys.isLooking(), 30'000);
        QCOMPARE(offered(), u"meta.vocation:"_s);
        QCOMPARE(keys.looks(), quint64(9002)); // the row that changed
        index.clearAccount(account);
        QTRY_VERIFY_WITH_TIMEOUT(!keys.isLooking(), 30'000);
        QCOMPARE(offered(), QString());
    }

    void anyCursorIsSafe()
    {
        const QString text = u"-status:won,\"a b\" meta.\"x:y\":1 due:a..b ："_s;
        for (qsizetype cursor = -2; cursor < text.size() + 3; ++cursor)
            for (const QueryCompletion &completion : queryCompletions(text, cursor, m_index))
                QVERIFY(completion.from >= 0 && completion.length >= 0
                    && completion.from + completion.length <= text.size());
    }

    void hostileWordsAreExplainedHarmlessly()
    {
        for (const QueryCompletion &completion : queryCompletions(u"code:"_s, 5, m_index))
            QVERIFY(isHarmless(completion.about));
        const QString hostile = u"foo\u202e:bar status:\u200bx"_s;
        for (const QueryProblem &problem : parseQuery(hostile, {testNow(), QTimeZone::utc()}).problems)
            QVERIFY(isHarmless(queryProblemText(problem)));
    }

    void everyProblemHasASentence()
    {
        for (int kind = 0; kind <= int(QueryProblemKind::TooManyValues); ++kind)
            for (const QueryField field : queryAll()) {
                QueryProblem problem;
                problem.kind = QueryProblemKind(kind);
                problem.field = field;
                problem.what = u"x"_s;
                QVERIFY(queryProblemText(problem).size() > 10);
                QVERIFY(!queryProblemText(problem).contains(u'%'));
            }
        QueryProblem grouped;
        grouped.kind = QueryProblemKind::GroupedAmount;
        grouped.what = u">=1,000"_s;
        QCOMPARE(queryMend(grouped).text, u">=1000"_s);
    }

    void theExamplesOfTheHelpAreRight()
    {
        for (const auto &[example, meaning] : queryExamples()) {
            QVERIFY2(parseQuery(example, {testNow(), QTimeZone::utc()}).isGood(), qPrintable(example));
            QVERIFY(!meaning.isEmpty());
        }
    }

private:
    static QList<QueryField> queryAll()
    {
        QList<QueryField> all;
        for (int field = 0; field <= int(QueryField::Is); ++field)
            all.append(QueryField(field));
        return all;
    }
};

QTEST_GUILESS_MAIN(tst_QueryCompleter)
#include "tst_querycompleter.moc"
