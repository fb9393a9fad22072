#include "models/domain/disputebatch.h"
#include "models/items/disputeindex.h"
#include "models/items/textsearch.h"
#include "tests/models/items/builders.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace disputedesk;

class TestDisputeIndex : public QObject {
    Q_OBJECT
private:
    const QUuid m_account = QUuid::createUuid();
    const QUuid m_other = QUuid::createUuid();

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void givesBackWhatCameIn()
    {
        DisputeIndex index;
        Dispute dispute = aDispute(u"dspt_test_1"_s);
        dispute.paymentIntent = u"pi_Ab"_s;
        dispute.documentsTotal = 3;
        DisputeRow row = rowOf(dispute, 7);
        row.closedMs = 5;
        upsertRows(index, m_account, Mode::Live, u"Siam Goods"_s, {row});
        const auto at = index.find(m_account, u"dspt_test_1"_s);
        QVERIFY(at.has_value());
        QCOMPARE(index.size(), 1);
        QCOMPARE(index.id(*at), row.id);
        QCOMPARE(index.charge(*at), row.charge);
        QCOMPARE(index.paymentIntent(*at), u"pi_Ab"_s);
        QCOMPARE(index.account(*at), m_account);
        QCOMPARE(index.accountLabel(*at), u"Siam Goods"_s);
        QCOMPARE(index.mode(*at), Mode::Live);
        QCOMPARE(index.provider(*at), ProviderKind::Omise);
        QCOMPARE(index.amount(*at), row.amount);
        QCOMPARE(index.stage(*at), Stage::NeedsResponse);
        QCOMPARE(index.status(*at), u"open"_s);
        QCOMPARE(index.reasonCode(*at), row.reasonCode);
        QCOMPARE(index.createdMs(*at), row.createdMs);
        QCOMPARE(index.closedMs(*at), 5);
        QCOMPARE(index.dueMs(*at), row.dueMs);
        QCOMPARE(index.dueSource(*at), DeadlineSource::Estimated);
        QCOMPARE(index.readMs(*at), row.readMs);
        QCOMPARE(index.documents(*at), 3);
        QVERIFY(!index.hasDraft(*at) && !index.inquiry(*at) && index.isLive(*at));
        QVERIFY(!index.find(m_other, u"dspt_test_1"_s));
        QVERIFY(!index.find(m_account, u"dspt_test_2"_s));
    }

    void tellsNewFromChangedFromSame()
    {
        DisputeIndex index;
        QSignalSpy told(&index, &DisputeIndex::upserted);
        upsertRows(index, m_account, Mode::Test, u"A"_s, {aRow(u"a"_s), aRow(u"b"_s)});
        QCOMPARE(told.takeFirst(), QVariantList({0u, QVariant::fromValue(QList<quint32>())}));
        upsertRows(index, m_account, Mode::Test, u"A"_s, {aRow(u"a"_s), aRow(u"b"_s)});
        QVERIFY(told.isEmpty());
        upsertRows(
            index, m_account, Mode::Test, u"A"_s, {aRow(u"c"_s), aRow(u"b"_s, u"won"_s), aRow(u"c"_s, u"lost"_s)});
        QCOMPARE(told.takeFirst(), QVariantList({2u, QVariant::fromValue(QList<quint32>{1})}));
        QCOMPARE(index.size(), 3);
        QCOMPARE(index.status(*index.find(m_account, u"c"_s)), u"lost"_s);
    }

    void sameIdInTwoAccountsIsTwoRows()
    {
        DisputeIndex index;
        upsertRows(index, m_account, Mode::Test, u"A"_s, {aRow(u"x"_s)});
        upsertRows(index, m_other, Mode::Live, u"B"_s, {aRow(u"x"_s, u"won"_s)});
        QCOMPARE(index.size(), 2);
        QCOMPARE(index.stage(*index.find(m_account, u"x"_s)), Stage::NeedsResponse);
        QCOMPARE(index.stage(*index.find(m_other, u"x"_s)), Stage::Won);
    }

    void clearingAnAccountKeepsTheOthersRowNumbers()
    {
        DisputeIndex index;
        upsertRows(index, m_account, Mode::Test, u"A"_s, {aRow(u"a"_s)});
        upsertRows(index, m_other, Mode::Test, u"B"_s, {aRow(u"b"_s)});
        upsertRows(index, m_account, Mode::Test, u"A"_s, {aRow(u"c"_s)});
        const quint32 kept = *index.find(m_other, u"b"_s);
        QSignalSpy reset(&index, &DisputeIndex::reset);
        index.clearAccount(m_account);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(index.size(), 1);
        QVERIFY(!index.isLive(0) && !index.isLive(2));
        QVERIFY(!index.find(m_account, u"a"_s));
        QCOMPARE(index.find(m_other, u"b"_s), std::optional(kept));
        QCOMPARE(index.id(kept), u"b"_s);
        upsertRows(index, m_account, Mode::Test, u"A"_s, {aRow(u"a"_s)});
        QCOMPARE(index.size(), 2);
        QVERIFY(index.find(m_account, u"a"_s).has_value());
    }

    void removedDisputesLeaveNoTrace()
    {
        DisputeIndex index;
        QList<DisputeRow> rows;
        for (int n = 0; n < 200; ++n)
            rows.append(aRow(u"d%1"_s.arg(n)));
        upsertRows(index, m_account, Mode::Test, u"A"_s, rows);
        upsertRows(index, m_other, Mode::Test, u"B"_s, {aRow(u"d7"_s)});
        const quint32 kept = *index.find(m_account, u"d8"_s);
        QStringList gone;
        for (int n = 1; n < 200; n += 2)
            gone.append(u"d%1"_s.arg(n));
        QSignalSpy reset(&index, &DisputeIndex::reset);
        index.remove(m_account, gone + QStringList{u"d1"_s, u"nobody"_s});
        QCOMPARE(reset.size(), 1);
        QCOMPARE(index.size(), 101);
        QCOMPARE(index.countOf(m_account), 100);
        QVERIFY(!index.find(m_account, u"d7"_s));
        QVERIFY(index.find(m_other, u"d7"_s).has_value());
        QCOMPARE(index.find(m_account, u"d8"_s), std::optional(kept));
        upsertRows(index, m_account, Mode::Test, u"A"_s, {aRow(u"d7"_s, u"won"_s)}); // it may come back
        QCOMPARE(index.stage(*index.find(m_account, u"d7"_s)), Stage::Won);
        QCOMPARE(index.countOf(m_account), 101);
        index.remove(m_account, {u"nobody"_s});
        QCOMPARE(reset.size(), 1);
    }

    void marksDraftsBeforeAndAfterTheRowArrives()
    {
        DisputeIndex index;
        index.setDraft(m_account, u"a"_s, true);
        upsertRows(index, m_account, Mode::Test, u"A"_s, {aRow(u"a"_s)});
        const quint32 row = *index.find(m_account, u"a"_s);
        QVERIFY(index.hasDraft(row));
        QSignalSpy told(&index, &DisputeIndex::upserted);
        upsertRows(index, m_account, Mode::Test, u"A"_s, {aRow(u"a"_s)});
        QVERIFY(told.isEmpty());
        index.setDraft(m_account, u"a"_s, false);
        QVERIFY(!index.hasDraft(row));
        index.setDraft(m_account, u"a"_s, false);
        QCOMPARE(told.size(), 1);
    }

    void rewrittenTextIsCompacted()
    {
        DisputeIndex index;
        QList<DisputeRow> rows;
        for (int i = 0; i < 50; ++i)
            rows << aRow(u"dspt_test_%1"_s.arg(i));
        for (int round = 0; round < 200; ++round) {
            for (DisputeRow &row : rows)
                row.searchText =
                    row.id.toUtf8() + '\n' + QByteArray(500, char('a' + round % 26)) + QByteArray::number(round);
            upsertRows(index, m_account, Mode::Test, u"A"_s, rows);
            for (const DisputeRow &row : rows)
                QCOMPARE(index.id(*index.find(m_account, row.id)), row.id);
        }
        QVERIFY2(index.arenaSize() < 50 * 600 * 2 + 200'000, qPrintable(QString::number(index.arenaSize())));
        QVERIFY(index.matches(0, {"199"}));
        QVERIFY(!index.matches(0, {"198"}));
    }

    void fieldsAreStoredOnceWhereTheSearchTextHasThem()
    {
        DisputeIndex index;
        const DisputeRow lower = aRow(u"dspt_test_1"_s);
        upsertRows(index, m_account, Mode::Test, u"A"_s, {lower});
        QCOMPARE(index.arenaSize(), quint64(lower.searchText.size()));
        DisputeRow mixed = aRow(u"dp_AbC"_s);
        mixed.charge = u"ch_XyZ"_s;
        upsertRows(index, m_account, Mode::Test, u"A"_s, {mixed});
        QCOMPARE(index.id(1), u"dp_AbC"_s);
        QCOMPARE(index.charge(1), u"ch_XyZ"_s);
        QCOMPARE(index.id(0), u"dspt_test_1"_s);
    }

    void matchesEveryWordCaseBlind()
    {
        DisputeIndex index;
        Dispute dispute = aDispute(u"dspt_test_1"_s);
        dispute.message = u"ÄRGER mit der Lieferung, คุณสมชาย"_s;
        dispute.metadata = {{u"Order"_s, MetadataType::Text, u"SG-0081"_s}};
        upsertRows(index, m_account, Mode::Test, u"Siam Goods"_s, {rowOf(dispute, 7)});
        const auto finds = [&](const QString &text) { return index.matches(0, searchWords(text)); };
        QVERIFY(finds(u""_s) && finds(u"  "_s));
        QVERIFY(finds(u"ärger"_s) && finds(u"ÄRGER lieferung"_s) && finds(u"สมชาย"_s));
        QVERIFY(finds(u"sg-0081 goods"_s) && finds(u"12450.00"_s) && finds(u"thb"_s));
        QVERIFY(!finds(u"ärger fehlt"_s) && !finds(u".*"_s) && !finds(u"%"_s));
    }

    void hostileTextStaysText()
    {
        DisputeIndex index;
        Dispute dispute = aDispute(u"dspt_test_1"_s);
        dispute.message = hostileText();
        dispute.charge = hostileText();
        dispute.paymentIntent = QString(QChar(u'\0'));
        upsertRows(index, m_account, Mode::Test, hostileText(), {rowOf(dispute, 7), aRow(QString())});
        QCOMPARE(index.charge(0), dispute.charge);
        QCOMPARE(index.paymentIntent(0), dispute.paymentIntent);
        QVERIFY(index.matches(0, {QByteArray("\0xxx", 4)}));
        QVERIFY(index.find(m_account, QString()).has_value());
    }

    /// What a clock that ran ahead has timed must not stay for ever.
    void aReadFromTheFutureGivesWay()
    {
        DisputeIndex index;
        const auto upsert = [&](const QString &status, int secondsAgo) {
            Dispute dispute = aDispute(u"dspt_test_1"_s, status);
            dispute.readAt = QDateTime::currentDateTimeUtc().addSecs(-secondsAgo);
            index.upsert(m_account, Mode::Test, u"Siam Goods"_s, *batchOf(QList<Dispute>{dispute}));
            return index.status(*index.find(m_account, dispute.id));
        };
        QCOMPARE(upsert(u"open"_s, -24 * 3600), u"open"_s);
        QCOMPARE(upsert(u"pending"_s, 0), u"pending"_s);
        QCOMPARE(upsert(u"open"_s, 10), u"pending"_s); // N10 holds again
    }
};

QTEST_APPLESS_MAIN(TestDisputeIndex)
#include "tst_disputeindex.moc"
