#include "models/items/disputetablemodel.h"
#include "tests/models/items/builders.h"
#include "tests/support/proof.h"

#include <QRegularExpression>
#include <QTest>

#include <map>
#include <rapidcheck.h>

using namespace disputedesk;
using disputedesk::test::proof;

namespace {
/// A sum in two halves of 32 bits: exact for as many rows as a test has, and told apart from WideSum.
struct Halves {
    qint64 high = 0;
    qint64 low = 0;
    int count = 0;

    void add(qint64 value)
    {
        high += value >> 32;
        low += value & 0xffff'ffff;
        ++count;
    }
    std::optional<qint64> value() const
    {
        const qint64 whole = high + (low >> 32);
        if (whole < -0x8000'0000LL || whole > 0x7fff'ffffLL)
            return std::nullopt;
        return qint64(quint64(whole) << 32 | quint64(low & 0xffff'ffff));
    }
};
using Key = std::tuple<Stage, QString, int>; ///< stage, currency, decimals (-1: not known)
} // namespace

/// The figures of the tabs against a naive count, while rows come, change, leave and accounts go.
class tst_TotalsProperties : public QObject {
    Q_OBJECT

    static qint64 amount()
    {
        constexpr qint64 kMost = std::numeric_limits<qint64>::max();
        return *rc::gen::oneOf(rc::gen::inRange<qint64>(0, kMaxMinor + 1), rc::gen::inRange<qint64>(-100, 100),
            rc::gen::element<qint64>(0, 1, kMost, kMost - 1, std::numeric_limits<qint64>::min()));
    }

private Q_SLOTS:
    void initTestCase() { qputenv("RC_PARAMS", "max_success=300"); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sumsAreExactPerCurrencyOrTooLarge()
    {
        int sums = 0;
        int refused = 0;
        QVERIFY(rc::check("each sum is the naive one of its currency, or said to be too large", [&] {
            DisputeIndex index;
            DisputeTableModel table(index, testNow);
            const QList<QUuid> accounts{QUuid::createUuid(), QUuid::createUuid()};
            std::map<std::pair<QUuid, QString>, DisputeRow> rows;
            for (int left = *rc::gen::inRange(1, 40); left > 0; --left) {
                const QUuid account = accounts.at(*rc::gen::inRange(0, 2));
                const QString id = u"dspt_test_%1"_s.arg(*rc::gen::inRange(0, 12));
                const int what = *rc::gen::inRange(0, 12);
                if (what == 0) {
                    index.clearAccount(account);
                    std::erase_if(rows, [&](const auto &entry) { return entry.first.first == account; });
                } else if (what < 3) {
                    index.remove(account, {id});
                    rows.erase({account, id});
                } else {
                    DisputeRow row = aRow(id, *rc::gen::element(u"open"_s, u"pending"_s, u"won"_s, u"odd"_s), amount(),
                        *rc::gen::element(u"THB"_s, u"JPY"_s, u"ISK"_s, u"XXQ"_s));
                    row.provider = *rc::gen::element(ProviderKind::Omise, ProviderKind::Stripe);
                    upsertRows(index, account, Mode::Test, u"A"_s, {row});
                    rows[{account, id}] = row;
                }
            }
            table.setAccounts(QSet<QUuid>(accounts.cbegin(), accounts.cend()));
            std::map<Key, Halves> naive;
            std::map<Stage, int> counts;
            for (const auto &[key, row] : rows) {
                const Stage stage = stageOf(row.provider, row.status);
                ++counts[stage];
                naive[{stage, row.amount.currency, currencyExponent(row.amount.currency, row.provider).value_or(-1)}]
                    .add(row.amount.minor);
            }
            for (const StageSummary &summary : table.summaries()) {
                RC_ASSERT(summary.count == counts[summary.stage]);
                for (const StageSummary::Sum &sum : summary.sums) {
                    const Key key{
                        summary.stage, sum.currency, currencyExponent(sum.currency, sum.provider).value_or(-1)};
                    const auto found = naive.find(key);
                    RC_ASSERT(found != naive.end());
                    const auto value = found->second.value();
                    RC_ASSERT(sum.overflow == !value);
                    RC_ASSERT(sum.minor == value.value_or(0));
                    RC_ASSERT(sum.count == found->second.count);
                    ++sums;
                    refused += sum.overflow ? 1 : 0;
                    naive.erase(found); // a currency is summed once
                }
            }
            RC_ASSERT(naive.empty());
        }));
        QVERIFY2(refused > 0, "no sum was too large: nothing was shown of that");
        proof(
            "D2", u"%1 sums per currency as counted naively, %2 of them refused as too large"_s.arg(sums).arg(refused));
    }
};

QTEST_GUILESS_MAIN(tst_TotalsProperties)
#include "tst_totalsproperties.moc"
