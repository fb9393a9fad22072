#include "models/domain/queryparser.h"
#include "models/items/queryplan.h"
#include "models/items/rowfilter.h"
#include "tests/models/items/builders.h"
#include "tests/models/items/querynaive.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace disputedesk;
using namespace disputedesk::test;

/// The plan against a naive evaluator, over random rows and random queries; and the filter that holds it.
class tst_QueryPlan : public QObject {
    Q_OBJECT

    QRandomGenerator m_random;
    QList<QUuid> m_accounts;
    QStringList m_labels{u"Siam Goods"_s, u"京都 Kyoto"_s, u"WON Ltd"_s};
    std::vector<NaiveRow> m_rows; // by row number

    template <typename T> T oneOf(const QList<T> &values) { return values.at(m_random.bounded(int(values.size()))); }
    QString word(std::initializer_list<const char *> words)
    {
        return QString::fromUtf8(words.begin()[m_random.bounded(int(words.size()))]);
    }

    NaiveRow randomRow(int number, const QueryClock &clock)
    {
        const qint64 now = clock.now.toMSecsSinceEpoch();
        constexpr qint64 hour = 3'600'000;
        const auto around = [&] { return now + m_random.bounded(-2000, 2000) * hour + m_random.bounded(-1, 2); };
        Dispute dispute;
        dispute.provider = oneOf<ProviderKind>({ProviderKind::Omise, ProviderKind::WooshPay, ProviderKind::Stripe});
        dispute.id = word({"dspt_test_", "dp_1PgafM", "dp_ß"}) + QString::number(number);
        dispute.amount = {oneOf<qint64>({0, 99, 100, 101, 1000, 1050, 100000, 33255, -150, 100'000'000'000}),
            word({"THB", "JPY", "KWD", "ISK", "UGX", "XXQ", "usd", ""})};
        dispute.status = word({"open", "pending", "won", "lost", "needs_response", "under_review",
            "warning_needs_response", "warning_closed", "Odd Status", "prevented", ""});
        dispute.reasonCode = word(
            {"fraudulent", "10.4", "goods_or_services_not_provided", "product_not_received", "4853", "Brand_New", ""});
        dispute.charge = word({"chrg_test_9", "ch_3MtwBw", ""});
        dispute.paymentIntent = word({"pi_7X", ""});
        dispute.message = word({"Parcel LOST", "order a-17\nwon", "สวัสดี", "",
            "meta \x1eorder\x1f"
            "forged"});
        if (m_random.bounded(2))
            dispute.metadata.append({word({"order", "Order ID", "ordernumber"}), MetadataType::Text,
                word({"A-17", "a\nb", "", "17", "parcel"})});
        if (m_random.bounded(3) == 0)
            dispute.metadata.append({u"total"_s, MetadataType::Number, u"17.50"_s});
        NaiveRow made;
        made.metadata = dispute.metadata;
        dispute.readAt = clock.now;
        made.row = rowOf(dispute, 7);
        made.row.dueMs = m_random.bounded(4) ? around() / (m_random.bounded(2) ? 1 : hour) : 0;
        if (made.row.dueMs != 0 && made.row.dueMs < now / 2)
            made.row.dueMs *= hour;
        made.row.createdMs = m_random.bounded(9) ? around() : 0;
        made.row.closedMs = m_random.bounded(2) ? around() : 0;
        made.row.documents = m_random.bounded(2);
        return made;
    }

    QString randomDate(QueryField field)
    {
        const auto moment = [&] {
            return word(
                {"today", "yesterday", "tomorrow", "this_week", "last_week", "next_week", "this_month", "last_month",
                    "next_month", "7d", "3d", "48h", "30d", "2026", "2026-11", "2026-10", "2026-11-21", "2026-12-01"});
        };
        Q_UNUSED(field)
        switch (m_random.bounded(7)) {
        case 0: return moment() + u".."_s;
        case 1: return u".."_s + moment();
        case 2: return moment() + u".."_s + moment();
        case 3: return word({">", "<", ">=", "<=", "="}) + moment();
        case 4: return u"none"_s;
        default: return moment();
        }
    }

    QString randomAmount()
    {
        const auto number = [&] {
            return word({"0", "1", "10", "10.5", "10.50", "1000", "1000.001", "33.255", "-1.5"});
        };
        const QString code = word({"", "", "", "THB", "JPY", "kwd"});
        switch (m_random.bounded(4)) {
        case 0: return word({">", "<", ">=", "<="}) + number() + code;
        case 1: return number() + u".."_s + number() + code;
        default: return number() + code;
        }
    }

    QString randomTerm()
    {
        const QString sign = m_random.bounded(4) ? QString() : u"-"_s;
        switch (m_random.bounded(17)) {
        case 0: return sign + u"due:"_s + randomDate(QueryField::Due);
        case 1: return sign + u"opened:"_s + randomDate(QueryField::Opened);
        case 2: return sign + u"closed:"_s + randomDate(QueryField::Closed) + u',' + randomDate(QueryField::Closed);
        case 3:
            return m_random.bounded(2) ? sign + u"amount:"_s + randomAmount()
                                       : sign + u"ended:"_s + randomDate(QueryField::Ended);
        case 4: return sign + u"amount:"_s + randomAmount() + u',' + randomAmount();
        case 5:
            return sign + u"status:"_s
                + word({"open", "needs_response", "in_review", "won,lost", "no_ruling", "unknown", "\"odd status\"",
                    "pending,warning_closed,won"});
        case 6: return sign + u"currency:"_s + word({"thb", "JPY,kwd", "xxq", "USD"});
        case 7: return sign + u"reason:"_s + word({"fraud", "not", "\"not provided\"", "not_received,4853", "brand"});
        case 8: return sign + u"code:"_s + word({"10.4", "FRAUDULENT", "4853,brand_new", "fraud", "\"\""});
        case 9: return sign + u"provider:"_s + word({"omise", "stripe,wooshpay"});
        case 10: return sign + u"account:"_s + word({"siam", "KYOTO", "京", "siam,won", "nobody"});
        case 11: return sign + u"id:"_s + word({"dspt", "1pgafm", "dp_ß", "12", "test_7,afm8"});
        case 12: return sign + u"charge:"_s + word({"chrg", "3mtw", "pi_7x", "ch_,pi_"});
        case 13:
            return sign + u"meta."_s
                + word({"order:", "order:a-17", "order:17,parcel", "\"order id\":17", "ORDER:\"a b\"", "total:17.5",
                    "order:forged", "nothing:"});
        case 14: return sign + u"has:"_s + word({"draft", "docs", "draft,docs"});
        case 15:
            return sign + u"is:"_s
                + word({"urgent", "critical", "overdue", "inquiry", "open", "closed", "live", "test", "urgent,inquiry",
                    "overdue,live,closed", "conceded", "answered,open", "unanswered"});
        default:
            return sign
                + word({"parcel", "Lost", "won", "17", "order", "\"parcel lost\"", "thb", "10.50", "สวัส", "siam,lost",
                    "forged", "x"});
        }
    }

    void fill(DisputeIndex &index, const QueryClock &clock, int count)
    {
        m_rows.clear();
        m_accounts.clear();
        for (int i = 0; i < m_labels.size(); ++i)
            m_accounts.append(QUuid::createUuid());
        for (int number = 0; number < count; ++number) {
            NaiveRow row = randomRow(number, clock);
            const int account = m_random.bounded(int(m_accounts.size()));
            row.accountLabel = m_labels.at(account);
            row.mode = account == 1 ? Mode::Live : Mode::Test;
            row.hasDraft = m_random.bounded(3) == 0;
            index.setDraft(m_accounts.at(account), row.row.id, row.hasDraft);
            upsertRows(index, m_accounts.at(account), row.mode, row.accountLabel, {row.row});
            row.fate = m_random.bounded(2) ? quint8(DisputeColumns::Conceded << m_random.bounded(3)) : quint8(0);
            m_rows.push_back(row);
        }
        for (int account = 0; account < m_labels.size(); ++account) {
            QHash<QString, quint8> fates;
            for (const NaiveRow &row : m_rows)
                if (row.accountLabel == m_labels.at(account) && row.fate != 0)
                    fates.insert(row.row.id, row.fate);
            index.setFates(m_accounts.at(account), fates);
        }
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void planEqualsTheNaiveEvaluator_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::addColumn<QByteArray>("zone");
        quint32 seed = 0;
        for (const char *zone : {"Asia/Bangkok", "UTC", "Europe/Berlin", "America/New_York"})
            QTest::newRow(zone) << ++seed << QByteArray(zone);
    }
    void planEqualsTheNaiveEvaluator()
    {
        QFETCH(quint32, seed);
        QFETCH(QByteArray, zone);
        m_random.seed(seed);
        const QueryClock clock{testNow(), QTimeZone(zone)};
        DisputeIndex index;
        fill(index, clock, 400);
        int asked = 0, some = 0;
        for (int round = 0; round < 600; ++round) {
            QStringList terms;
            for (int left = m_random.bounded(1, 4); left > 0; --left)
                terms.append(randomTerm());
            const QString text = terms.join(u' ');
            const ParsedQuery parsed = parseQuery(text, clock, {index.statuses(), index.currencies()});
            if (!parsed.isGood()) { // ranges may be reversed by chance, nothing else
                QVERIFY2(parsed.problems.first().kind == QueryProblemKind::ReversedRange, qPrintable(text));
                continue;
            }
            const QueryPlan plan(parsed.query, index, clock);
            int found = 0;
            for (quint32 row = 0; row < index.slotCount(); ++row) {
                const bool fits = naivelyFits(parsed.query, m_rows[row], clock);
                found += fits ? 1 : 0;
                if (plan.accepts(index, row) != fits)
                    QFAIL(qPrintable(u"%1: row %2 should %3fit"_s.arg(text).arg(row).arg(fits ? u""_s : u"not "_s)));
            }
            ++asked;
            some += found > 0 && found < int(m_rows.size()) ? 1 : 0;
        }
        QVERIFY(asked > 400);
        QVERIFY(some > 200); // queries that find all or nothing would prove little
    }

    void narrowingIsNeverClaimedWrongly()
    {
        m_random.seed(11);
        const QueryClock clock{testNow(), QTimeZone::systemTimeZone()};
        DisputeIndex index;
        fill(index, clock, 200);
        int claimed = 0;
        for (int round = 0; round < 2000; ++round) {
            const QString first = randomTerm();
            QString second = m_random.bounded(2) ? first + u' ' + randomTerm() : randomTerm();
            if (m_random.bounded(4) == 0 && !first.endsWith(u'"'))
                second = first + word({"1", "a", "_"});
            RowFilter filter(index, testNow);
            filter.accounts = QSet<QUuid>(m_accounts.cbegin(), m_accounts.cend());
            filter.setSearch(first);
            filter.prepare();
            if (!filter.isNarrowedBy(second))
                continue;
            ++claimed;
            RowFilter narrow(filter);
            narrow.setSearch(second);
            narrow.prepare();
            for (quint32 row = 0; row < index.slotCount(); ++row)
                if (narrow.accepts(row) && !filter.accepts(row))
                    QFAIL(qPrintable(u"“%1” is no part of “%2”"_s.arg(second, first)));
        }
        QVERIFY(claimed > 200);
    }

    void aTextWithProblemsLeavesTheFilterAsItWas()
    {
        DisputeIndex index;
        RowFilter filter(index, testNow);
        QVERIFY(filter.setSearch(u"status:won"_s));
        QVERIFY(!filter.setSearch(u"status:won  "_s)); // asks the same
        QVERIFY(!filter.setSearch(u"status:wom"_s));
        QCOMPARE(filter.search(), u"status:won  "_s);
        QCOMPARE(filter.problems().size(), 1);
        QVERIFY(!filter.setSearch(u"status:won"_s)); // back to what is in force: no problem any more
        QVERIFY(filter.problems().isEmpty());
        QVERIFY(filter.setSearch({}));
    }

    void aWordOfTheIndexBecomesAStatus()
    {
        DisputeIndex index;
        RowFilter filter(index, testNow);
        filter.setSearch(u"status:frobnicated"_s);
        QCOMPARE(filter.problems().size(), 1);
        const QUuid account = QUuid::createUuid();
        upsertRows(index, account, Mode::Test, u"A"_s, {aRow(u"a"_s, u"Frobnicated"_s), aRow(u"b"_s)});
        QVERIFY(filter.setSearch(u"status:frobnicated"_s));
        filter.accounts = {account};
        filter.prepare();
        QVERIFY(filter.accepts(0) && !filter.accepts(1));
    }

    void theDayMovesOn()
    {
        QDateTime now = testNow();
        DisputeIndex index;
        const QUuid account = QUuid::createUuid();
        DisputeRow row = aRow(u"a"_s);
        row.dueMs = now.addSecs(3600).toMSecsSinceEpoch();
        upsertRows(index, account, Mode::Test, u"A"_s, {row});
        RowFilter filter(index, [&now] { return now; });
        filter.accounts = {account};
        filter.setSearch(u"is:overdue"_s);
        filter.prepare();
        QVERIFY(!filter.accepts(0) && filter.dependsOnTime());
        now = now.addSecs(3601);
        filter.prepare();
        QVERIFY(filter.accepts(0));
    }

    void oldRowsAreFoundByFreeWordsOnly()
    {
        DisputeIndex index;
        const QUuid account = QUuid::createUuid();
        DisputeRow row = aRow(u"a"_s);
        row.searchText = "a\norder a-17\n"; // as caches held it before metadata was marked
        upsertRows(index, account, Mode::Test, u"A"_s, {row});
        RowFilter filter(index, testNow);
        filter.accounts = {account};
        for (const auto &[text, fits] : {std::pair(u"order a-17"_s, true), {u"meta.order:a-17"_s, false}}) {
            filter.setSearch(text);
            filter.prepare();
            QCOMPARE(filter.accepts(0), fits);
        }
    }
};

QTEST_GUILESS_MAIN(tst_QueryPlan)
#include "tst_queryplan.moc"
