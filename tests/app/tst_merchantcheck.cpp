#include "app/desktop/merchantcheck.h"
#include "tests/support/batchrows.h"
#include "tests/support/builders.h"
#include "tests/support/fakeprovider.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// Whose key it is, where the provider does not say: by the disputes that it opens.
class TestMerchantCheck : public QObject {
    Q_OBJECT

    std::optional<ApiResult<bool>> ask(FakeProvider &provider, const QStringList &ids)
    {
        std::optional<ApiResult<bool>> answer;
        seesAnyOf(provider, ids, this, [&answer](const ApiResult<bool> &sees) { answer = sees; });
        (void)QTest::qWaitFor([&answer] { return answer.has_value(); });
        return answer;
    }

private Q_SLOTS:
    void oneThatIsFoundIsEnough()
    {
        FakeProvider provider;
        provider.put(aDispute(u"dp_2"_s));
        const auto answer = ask(provider, {u"dp_1"_s, u"dp_2"_s, u"dp_3"_s});
        QVERIFY(answer && *answer && **answer);
        QCOMPARE(provider.reads, 2);
    }
    void whatAnErrorTells_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<bool>("sees");
        QTest::newRow("an object we cannot read") << ErrorKind::BadData << true;
        QTest::newRow("another's id in it") << ErrorKind::WrongObject << true;
        QTest::newRow("too large") << ErrorKind::TooLarge << true;
        QTest::newRow("403") << ErrorKind::Forbidden << false;
        QTest::newRow("400") << ErrorKind::Rejected << false;
        QTest::newRow("404") << ErrorKind::NotFound << false;
        QTest::newRow("an id that cannot be asked for") << ErrorKind::InvalidInput << false;
    }
    void whatAnErrorTells()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(bool, sees);
        FakeProvider provider;
        provider.readError = errorOf(kind);
        const auto answer = ask(provider, {u"dp_1"_s, u"dp_2"_s});
        QVERIFY(answer && *answer);
        QCOMPARE(**answer, sees);
    }
    void noneIsAnotherMerchant()
    {
        FakeProvider provider;
        provider.put(aDispute(u"dp_9"_s));
        const auto answer = ask(provider, {u"dp_1"_s, u"dp_2"_s});
        QVERIFY(answer && *answer && !**answer);
        QCOMPARE(provider.reads, 2);
    }
    /// A network that fails tells nothing of the merchant.
    void anErrorIsNoAnswer()
    {
        FakeProvider provider;
        provider.readErrorOf = [](const QString &id) {
            return id == "dp_2"_L1 ? std::optional(errorOf(ErrorKind::Timeout)) : std::nullopt;
        };
        const auto answer = ask(provider, {u"dp_1"_s, u"dp_2"_s, u"dp_3"_s});
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().kind, ErrorKind::Timeout);
        QCOMPARE(provider.reads, 2);
    }
    void theNewestOfTheAccount()
    {
        DisputeIndex index;
        const Account mine = anOmiseAccount();
        Account other = mine;
        other.id = QUuid::createUuid();
        QList<Dispute> disputes;
        for (const int day : {3, 9, 1, 7, 5}) {
            Dispute one = aDispute(u"dp_%1"_s.arg(day));
            one.createdAt = testNow().addDays(day);
            disputes.append(one);
        }
        index.upsert(mine.id, mine.mode, mine.label, *batchOf(disputes));
        Dispute later = aDispute(u"dp_later"_s);
        later.createdAt = testNow().addDays(99);
        index.upsert(other.id, other.mode, other.label, *batchOf({later}));
        QCOMPARE(newestDisputes(index, mine.id), QStringList({u"dp_9"_s, u"dp_7"_s, u"dp_5"_s}));
        QCOMPARE(newestDisputes(index, QUuid::createUuid()), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestMerchantCheck)
#include "tst_merchantcheck.moc"
