#include "models/items/disputetablemodel.h"
#include "tests/models/items/builders.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace disputedesk;
using Model = DisputeTableModel;

class TestDisputeTableModel : public QObject {
    Q_OBJECT
private:
    const QUuid m_account = QUuid::createUuid();
    const QUuid m_other = QUuid::createUuid();

    struct Desk {
        DisputeIndex index;
        Model model{index, testNow};
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
        QSignalSpy reset{&model, &QAbstractItemModel::modelReset};
        QSignalSpy layouts{&model, &QAbstractItemModel::layoutChanged};
        QSignalSpy inserts{&model, &QAbstractItemModel::rowsInserted};
        QSignalSpy removes{&model, &QAbstractItemModel::rowsRemoved};
        QSignalSpy changes{&model, &QAbstractItemModel::dataChanged};

        void forget()
        {
            for (QSignalSpy *spy : {&layouts, &inserts, &removes, &changes})
                spy->clear();
        }
        QStringList ids() const
        {
            QStringList all;
            for (int row = 0; row < model.rowCount(); ++row)
                all << model.index(row, 0).data(Model::IdRole).toString();
            return all;
        }
        QVariant cell(int column, int role = Qt::DisplayRole, int row = 0) const
        {
            return model.index(row, column).data(role);
        }
    };

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        qputenv("TZ", "Asia/Bangkok");
    }
    void cleanup() { qunsetenv("TZ"); }

    void showsNothingOutOfScope()
    {
        Desk desk;
        upsertRows(desk.index, m_account, Mode::Live, u"A"_s, {aRow(u"a"_s)});
        QCOMPARE(desk.model.rowCount(), 0);
        desk.model.setAccounts({m_other});
        QCOMPARE(desk.model.rowCount(), 0);
        desk.model.setAccounts({m_account});
        QCOMPARE(desk.ids(), QStringList({u"a"_s}));
        QCOMPARE(desk.model.scopeCount(), 1);
    }

    void inquiriesCanBeLeftOutOrAlone()
    {
        Desk desk;
        const auto woosh = [](const QString &id, const QString &status) {
            DisputeRow row = aRow(id, status);
            row.provider = ProviderKind::WooshPay;
            return row;
        };
        desk.model.setAccounts({m_account});
        upsertRows(desk.index, m_account, Mode::Live, u"A"_s, {aRow(u"a"_s)});
        QVERIFY(!desk.model.mayHaveInquiries()); // Omise has none
        upsertRows(desk.index, m_account, Mode::Live, u"A"_s,
            {woosh(u"b"_s, u"needs_response"_s), woosh(u"c"_s, u"warning_needs_response"_s),
                woosh(u"d"_s, u"early_dispute_warning"_s), woosh(u"e"_s, u"warning_closed"_s)});
        upsertRows(desk.index, m_other, Mode::Live, u"B"_s, {woosh(u"f"_s, u"warning_needs_response"_s)});
        QVERIFY(desk.model.mayHaveInquiries());
        QCOMPARE(desk.model.hiddenByInquiries(std::nullopt), 0);
        desk.forget();
        QSignalSpy figures(&desk.model, &Model::summariesChanged);
        desk.model.setInquiries(Inquiries::Without);
        QCOMPARE(desk.ids(), QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(desk.model.summaries().at(0).count, 2);
        QCOMPARE(desk.model.hiddenByInquiries(std::nullopt), 3);
        QCOMPARE(desk.model.hiddenByInquiries(Stage::NeedsResponse), 2);
        QCOMPARE(desk.model.scopeCount(), 5);
        desk.model.setInquiries(Inquiries::Only);
        QStringList only = desk.ids();
        only.sort();
        QCOMPARE(only, QStringList({u"c"_s, u"d"_s, u"e"_s}));
        QCOMPARE(desk.model.summaries().at(int(Stage::ClosedWithoutRuling)).count, 1);
        upsertRows(desk.index, m_account, Mode::Live, u"A"_s, {woosh(u"c"_s, u"needs_response"_s)}); // it became one
        QVERIFY(!desk.ids().contains(u"c"_s));
        QVERIFY(figures.size() >= 3);
        QCOMPARE(desk.reset.size(), 0);
    }

    void noDateSaysThatNoResponseIsPossible()
    {
        Desk desk;
        desk.model.setAccounts({m_account});
        DisputeRow row = aRow(u"dp_1"_s, u"early_dispute_warning"_s);
        row.provider = ProviderKind::WooshPay;
        row.dueMs = 0;
        row.dueSource = DeadlineSource::None;
        upsertRows(desk.index, m_account, Mode::Live, u"A"_s, {row});
        QCOMPARE(desk.cell(Model::Due), u"no response possible"_s);
        QCOMPARE(desk.cell(Model::Due, Model::DetailRole).toString(), QString());
        QVERIFY(desk.cell(Model::Due, Qt::ToolTipRole).toString().startsWith(u"WooshPay names no date"_s));
        QCOMPARE(desk.cell(Model::Due, Qt::AccessibleTextRole), u"No response possible"_s);
        QCOMPARE(desk.cell(Model::Status), u"Early warning"_s);
        QVERIFY(desk.cell(Model::Status, Model::InquiryRole).toBool());
        row.status = u"won"_s;
        upsertRows(desk.index, m_account, Mode::Live, u"A"_s, {row});
        QCOMPARE(desk.cell(Model::Due), QString());
        QCOMPARE(desk.cell(Model::Due, Model::DetailRole), QString());
    }

    void cellsSayWhatTheyShould()
    {
        Desk desk;
        desk.model.setAccounts({m_account});
        upsertRows(desk.index, m_account, Mode::Live, u"Siam Goods"_s, {aRow(u"dspt_6xk2p9w4c81m3n0q7d"_s)});
        QCOMPARE(desk.cell(Model::Due), u"≈ 9 h"_s);
        QCOMPARE(desk.cell(Model::Due, Model::DetailRole), u"today 18:00"_s);
        QCOMPARE(desk.cell(Model::Due, Qt::AccessibleTextRole), u"Due in 9 hours, estimate"_s);
        QCOMPARE(desk.cell(Model::Due, Qt::ToolTipRole), u"21 Nov 2026, 18:00 (UTC+7)\n21 Nov 2026, 11:00 UTC"_s);
        QCOMPARE(desk.cell(Model::Due, Model::CopyRole), u"2026-11-21T11:00:00Z"_s);
        QCOMPARE(desk.cell(Model::Due, Model::UrgencyRole).value<Urgency>(), Urgency::Critical);
        QCOMPARE(desk.cell(Model::Amount), u"12,450.00"_s);
        QCOMPARE(desk.cell(Model::Amount, Qt::AccessibleTextRole), u"Amount 12,450.00 THB"_s);
        QCOMPARE(desk.cell(Model::Amount, Model::CopyRole), u"12450.00"_s);
        QCOMPARE(desk.cell(Model::Amount, Model::SortRole), 1245000);
        QVERIFY(desk.cell(Model::Amount, Qt::TextAlignmentRole).value<Qt::Alignment>() & Qt::AlignRight);
        QCOMPARE(desk.cell(Model::Currency), u"THB"_s);
        QCOMPARE(desk.cell(Model::Status), u"Open"_s);
        QCOMPARE(desk.cell(Model::Status, Qt::ToolTipRole), u"open"_s);
        QCOMPARE(desk.cell(Model::Status, Model::StageRole).value<Stage>(), Stage::NeedsResponse);
        QCOMPARE(desk.cell(Model::ReasonColumn), u"Goods not provided"_s);
        QCOMPARE(desk.cell(Model::DisputeId), u"dspt_6xk…0q7d"_s);
        QCOMPARE(desk.cell(Model::DisputeId, Qt::ToolTipRole), u"dspt_6xk2p9w4c81m3n0q7d"_s);
        QCOMPARE(desk.cell(Model::DisputeId, Model::CopyRole), u"dspt_6xk2p9w4c81m3n0q7d"_s);
        QCOMPARE(desk.cell(Model::AccountColumn, Model::AccountRole).toUuid(), m_account);
        QCOMPARE(desk.cell(Model::DraftMark), QString());
        Triage decided;
        decided.account = m_account;
        decided.disputeId = u"dspt_6xk2p9w4c81m3n0q7d"_s;
        decided.decided = true;
        desk.index.setTriage({decided});
        QCOMPARE(desk.cell(Model::DraftMark), u"✓"_s);
        QCOMPARE(desk.cell(Model::DraftMark, Qt::ToolTipRole), u"Decided, nothing sent"_s);
        QCOMPARE(desk.cell(Model::DraftMark, Qt::AccessibleTextRole), u"Decided, nothing sent"_s);
        desk.index.setDraft(m_account, u"dspt_6xk2p9w4c81m3n0q7d"_s, true);
        QCOMPARE(desk.cell(Model::DraftMark), u"✎"_s);
        QCOMPARE(desk.cell(Model::DraftMark, Qt::AccessibleTextRole), u"unsent draft"_s);
        QCOMPARE(desk.cell(Model::Due, Model::DraftRole), true);
        QCOMPARE(desk.model.headerData(Model::DisputeId, Qt::Horizontal, Qt::DisplayRole), u"Dispute"_s);
        QCOMPARE(desk.model.headerData(Model::Due, Qt::Horizontal, Qt::DisplayRole), u"Due (UTC+7)"_s); // P8
    }

    void everyColumnHasKeyTitleAndSpokenText()
    {
        Desk desk;
        desk.model.setAccounts({m_account});
        upsertRows(desk.index, m_account, Mode::Live, u"A"_s, {aRow(u"a"_s), DisputeRow()});
        QSet<QString> keys;
        for (int column = 0; column < Model::ColumnCount; ++column) {
            keys.insert(Model::columnKey(column));
            QVERIFY(!desk.model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
            QVERIFY(!desk.cell(column, Qt::AccessibleTextRole, 0).toString().isEmpty());
            QVERIFY(!desk.cell(column, Qt::AccessibleTextRole, 1).toString().isEmpty());
        }
        QCOMPARE(keys.size(), int(Model::ColumnCount));
        QVERIFY(!Model::hiddenByDefault(Model::AsOf) && Model::hiddenByDefault(Model::ReasonCode));
        QVERIFY(!Model::hiddenByDefault(Model::AccountColumn) && Model::hiddenByDefault(Model::ProviderColumn));
        QVERIFY(Model::columnKey(-1).isEmpty() && Model::columnKey(Model::ColumnCount).isEmpty());
    }

    void aDisputeThatWaitsForNobodyHasNoDueText()
    {
        Desk desk;
        desk.model.setAccounts({m_account});
        DisputeRow silent = aRow(u"b"_s, u"needs_response"_s);
        silent.provider = ProviderKind::WooshPay;
        silent.dueMs = 0;
        silent.dueSource = DeadlineSource::None;
        upsertRows(desk.index, m_account, Mode::Live, u"A"_s, {aRow(u"a"_s, u"won"_s), silent});
        QCOMPARE(desk.cell(Model::Due, Qt::DisplayRole, 0), QString());
        QCOMPARE(desk.cell(Model::Due, Qt::AccessibleTextRole, 0), u"No response needed"_s);
        QCOMPARE(desk.cell(Model::Due, Qt::DisplayRole, 1), u"no response possible"_s);
    }

    /// Some overdue rows would have room for a date and some not: none has one, and the tool tip tells it.
    void overdueRowsHaveNoDateBesideThem()
    {
        Desk desk;
        desk.model.setAccounts({m_account});
        for (const int hours : {30, 1, 24 * 40}) {
            DisputeRow row = aRow(u"a"_s);
            row.dueMs = testNow().addSecs(-hours * 3600).toMSecsSinceEpoch();
            upsertRows(desk.index, m_account, Mode::Live, u"A"_s, {row});
            QVERIFY(desk.cell(Model::Due).toString().contains(u"overdue"_s));
            QCOMPARE(desk.cell(Model::Due, Model::DetailRole).toString(), QString());
            QVERIFY(desk.cell(Model::Due, Qt::ToolTipRole).toString().contains(u"UTC"_s));
        }
    }

    void unknownCurrencyIsTheRawInteger()
    {
        Desk desk;
        desk.model.setAccounts({m_account});
        upsertRows(desk.index, m_account, Mode::Live, u"A"_s, {aRow(u"a"_s, u"open"_s, 1245000, u"XYZ"_s)});
        QCOMPARE(desk.cell(Model::Amount), u"1,245,000"_s);
        QCOMPARE(desk.cell(Model::Amount, Model::CopyRole), u"1245000"_s);
    }

    void amountsFollowTheLocale_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("due");
        QTest::newRow("de") << u"de_DE"_s << u"12.450,00"_s << u"24. Nov."_s;
        QTest::newRow("ja") << u"ja_JP"_s << u"12,450.00"_s << u"11月24日"_s;
        QTest::newRow("th") << u"th_TH"_s << u"12,450.00"_s << u"24 พ.ย."_s;
    }
    void amountsFollowTheLocale()
    {
        QFETCH(QString, locale);
        QLocale::setDefault(QLocale(locale));
        Desk desk;
        desk.model.setAccounts({m_account});
        DisputeRow row = aRow(u"a"_s);
        row.dueMs = QDateTime(QDate(2026, 11, 23), QTime(17, 0), QTimeZone::utc()).toMSecsSinceEpoch();
        upsertRows(desk.index, m_account, Mode::Live, u"A"_s, {row});
        QTEST(desk.cell(Model::Amount).toString(), "amount");
        QTEST(desk.cell(Model::Due, Model::DetailRole).toString(), "due");
    }

    void blanksComeLastInBothOrders()
    {
        Desk desk;
        desk.model.setAccounts({m_account});
        DisputeRow early = aRow(u"early"_s);
        early.closedMs = 10;
        DisputeRow late = aRow(u"late"_s);
        late.closedMs = 20;
        upsertRows(desk.index, m_account, Mode::Live, u"A"_s, {aRow(u"none2"_s), late, aRow(u"none1"_s), early});
        desk.model.sort(Model::ClosedAt, Qt::AscendingOrder);
        QCOMPARE(desk.ids(), QStringList({u"early"_s, u"late"_s, u"none1"_s, u"none2"_s}));
        desk.model.sort(Model::ClosedAt, Qt::DescendingOrder);
        QCOMPARE(desk.ids(), QStringList({u"late"_s, u"early"_s, u"none1"_s, u"none2"_s}));
    }

    void sortsAmountsAsNumbersAndStatusByStage()
    {
        Desk desk;
        desk.model.setAccounts({m_account});
        upsertRows(desk.index, m_account, Mode::Live, u"A"_s,
            {aRow(u"a"_s, u"won"_s, 9), aRow(u"b"_s, u"open"_s, 10), aRow(u"c"_s, u"mystery"_s, -5),
                aRow(u"d"_s, u"pending"_s, 100)});
        desk.model.sort(Model::Amount, Qt::AscendingOrder);
        QCOMPARE(desk.ids(), QStringList({u"c"_s, u"a"_s, u"b"_s, u"d"_s}));
        desk.model.sort(Model::Status, Qt::AscendingOrder);
        QCOMPARE(desk.ids(), QStringList({u"b"_s, u"d"_s, u"a"_s, u"c"_s}));
    }

    void aRefreshThatChangesNothingSaysNothing()
    {
        Desk desk;
        desk.model.setAccounts({m_account});
        upsertRows(desk.index, m_account, Mode::Live, u"A"_s, {aRow(u"a"_s), aRow(u"b"_s)});
        desk.forget();
        upsertRows(desk.index, m_account, Mode::Live, u"A"_s, {aRow(u"b"_s), aRow(u"a"_s)});
        QCOMPARE(desk.layouts.size() + desk.inserts.size() + desk.removes.size() + desk.changes.size(), 0);
    }

    void aRowThatChangesInPlaceIsOneRange()
    {
        Desk desk;
        desk.model.setAccounts({m_account});
        upsertRows(desk.index, m_account, Mode::Live, u"A"_s, {aRow(u"a"_s), aRow(u"b"_s), aRow(u"c"_s)});
        desk.forget();
        DisputeRow b = aRow(u"b"_s, u"open"_s, 5);
        DisputeRow c = aRow(u"c"_s, u"open"_s, 5);
        upsertRows(desk.index, m_account, Mode::Live, u"A"_s, {b, c});
        QCOMPARE(desk.changes.size(), 1);
        QCOMPARE(desk.changes.first().at(0).toModelIndex(), desk.model.index(1, 0));
        QCOMPARE(desk.changes.first().at(1).toModelIndex(), desk.model.index(2, Model::ColumnCount - 1));
        QCOMPARE(desk.layouts.size() + desk.inserts.size() + desk.removes.size(), 0);
    }

    void oneRowLeavingTheTabIsOneRemoval()
    {
        Desk desk;
        desk.model.setAccounts({m_account});
        desk.model.setStage(Stage::NeedsResponse);
        upsertRows(desk.index, m_account, Mode::Live, u"A"_s, {aRow(u"a"_s), aRow(u"b"_s), aRow(u"c"_s)});
        desk.forget();
        upsertRows(desk.index, m_account, Mode::Live, u"A"_s, {aRow(u"b"_s, u"pending"_s)});
        QCOMPARE(desk.removes.size(), 1);
        QCOMPARE(desk.layouts.size() + desk.inserts.size() + desk.changes.size(), 0);
        QCOMPARE(desk.ids(), QStringList({u"a"_s, u"c"_s}));
    }

    void anUpdateEmitsAtMostFourStructureSignals()
    {
        Desk desk;
        desk.model.setAccounts({m_account});
        QList<DisputeRow> rows;
        for (int i = 0; i < 400; ++i)
            rows << aRow(u"dspt_%1"_s.arg(i, 3), i % 3 ? u"open"_s : u"won"_s, (i * 7919) % 1000);
        desk.model.setStage(Stage::NeedsResponse);
        desk.model.sort(Model::Amount, Qt::AscendingOrder);
        upsertRows(desk.index, m_account, Mode::Live, u"A"_s, rows);
        desk.forget();
        for (int i = 0; i < 400; ++i)
            rows[i] = aRow(u"dspt_%1"_s.arg(i, 3), i % 5 ? u"open"_s : u"won"_s, (i * 104729) % 1000);
        upsertRows(desk.index, m_account, Mode::Live, u"A"_s, rows);
        QVERIFY(desk.layouts.size() <= 2);
        QCOMPARE(desk.removes.size(), 1);
        QCOMPARE(desk.inserts.size(), 1);
        QCOMPARE(desk.reset.size(), 0);
    }

    void selectionStaysOnItsDisputeAcrossRefreshSortAndFilter()
    {
        Desk desk;
        desk.model.setAccounts({m_account});
        upsertRows(desk.index, m_account, Mode::Live, u"A"_s,
            {aRow(u"a"_s, u"open"_s, 1), aRow(u"b"_s, u"open"_s, 2), aRow(u"c"_s, u"won"_s, 3)});
        const QPersistentModelIndex selected = desk.model.index(1, Model::Amount);
        const auto isStillB = [&] {
            return selected.isValid() && selected.data(Model::IdRole) == u"b"_s && selected.column() == Model::Amount;
        };
        QVERIFY(isStillB());
        desk.model.sort(Model::Amount, Qt::DescendingOrder);
        QVERIFY(isStillB());
        upsertRows(
            desk.index, m_account, Mode::Live, u"A"_s, {aRow(u"d"_s, u"open"_s, 99), aRow(u"b"_s, u"open"_s, 0)});
        QVERIFY(isStillB());
        desk.model.setStage(Stage::NeedsResponse);
        QVERIFY(isStillB());
        desk.model.setSearch(u"thb b"_s);
        QVERIFY(isStillB());
        upsertRows(desk.index, m_account, Mode::Live, u"A"_s, {aRow(u"b"_s, u"lost"_s)});
        QVERIFY(!selected.isValid());
        QCOMPARE(desk.reset.size(), 0);
    }

    void clearingAnAccountTakesItsRowsWithoutAReset()
    {
        Desk desk;
        desk.model.setAccounts({m_account, m_other});
        upsertRows(desk.index, m_account, Mode::Live, u"A"_s, {aRow(u"a"_s), aRow(u"b"_s)});
        upsertRows(desk.index, m_other, Mode::Live, u"B"_s, {aRow(u"c"_s)});
        const QPersistentModelIndex kept = desk.model.indexOf(m_other, u"c"_s);
        desk.index.clearAccount(m_account);
        QCOMPARE(desk.ids(), QStringList({u"c"_s}));
        QVERIFY(kept.isValid());
        desk.index.clearAccount(m_other);
        QCOMPARE(desk.model.rowCount(), 0);
        QCOMPARE(desk.index.slotCount(), 0u);
        QCOMPARE(desk.reset.size(), 0);
    }

    void aListenerMayChangeTheFilterWhileItIsTold()
    {
        Desk desk;
        desk.model.setAccounts({m_account});
        bool once = true;
        connect(&desk.model, &QAbstractItemModel::rowsInserted, this, [&] {
            if (std::exchange(once, false))
                desk.model.setStage(Stage::Won);
        });
        upsertRows(desk.index, m_account, Mode::Live, u"A"_s, {aRow(u"a"_s), aRow(u"b"_s, u"won"_s)});
        QCOMPARE(desk.ids(), QStringList({u"b"_s}));
    }

    void aListenerMaySortBeforeTheModelHearsOfNewRows()
    {
        DisputeIndex index;
        Model *late = nullptr;
        connect(&index, &DisputeIndex::upserted, this, [&late] {
            late->sort(Model::DisputeId, Qt::DescendingOrder);
            QVERIFY(late->summaries().size() == qsizetype(kAllStages.size()));
        });
        Model model(index, testNow);
        late = &model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setAccounts({m_account});
        upsertRows(index, m_account, Mode::Live, u"A"_s, {aRow(u"a"_s), aRow(u"b"_s)});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 0).data(Model::IdRole), u"b"_s);
    }

    void searchFindsTheAccountLabelAndFollowsARename()
    {
        Desk desk;
        desk.model.setAccounts({m_account});
        upsertRows(desk.index, m_account, Mode::Live, u"Kyoto Crafts"_s, {aRow(u"a"_s), aRow(u"b"_s)});
        desk.model.setSearch(u"KYOTO a"_s);
        QCOMPARE(desk.model.rowCount(), 2);
        desk.model.setSearch(u"osaka"_s);
        QCOMPARE(desk.model.rowCount(), 0);
        desk.index.setAccountLabel(m_account, u"Osaka"_s);
        QCOMPARE(desk.model.rowCount(), 2);
        QCOMPARE(desk.model.search(), u"osaka"_s);
    }

    void summariesCountScopeAndNeverMixCurrencies()
    {
        Desk desk;
        desk.model.setAccounts({m_account});
        desk.model.setStage(Stage::Won);
        desk.model.setSearch(u"nothing"_s);
        QSignalSpy told(&desk.model, &Model::summariesChanged);
        upsertRows(desk.index, m_account, Mode::Live, u"A"_s,
            {aRow(u"a"_s), aRow(u"b"_s), aRow(u"c"_s, u"open"_s, 900, u"JPY"_s), aRow(u"d"_s, u"won"_s)});
        upsertRows(desk.index, m_other, Mode::Live, u"B"_s, {aRow(u"a"_s)});
        QCOMPARE(told.size(), 2);
        const QList<StageSummary> all = desk.model.summaries();
        QCOMPARE(all.size(), qsizetype(kAllStages.size()));
        QCOMPARE(all.first().stage, Stage::NeedsResponse);
        QCOMPARE(all.first().count, 3);
        QCOMPARE(all.first().sums.size(), 2);
        QCOMPARE(all.first().sums.first().currency, u"THB"_s);
        QCOMPARE(all.first().sums.first().minor, 2490000);
        QCOMPARE(all.first().sums.last().minor, 900);
        QCOMPARE(all.at(2).count, 1);
        QCOMPARE(all.at(1).count, 0);
    }

    void sumsOfDifferentDecimalsStayApart()
    {
        Desk desk;
        desk.model.setAccounts({m_account});
        DisputeRow stripe = aRow(u"b"_s, u"needs_response"_s, 7, u"ISK"_s);
        stripe.provider = ProviderKind::Stripe;
        DisputeRow woosh = aRow(u"c"_s, u"needs_response"_s, 8, u"ISK"_s);
        woosh.provider = ProviderKind::WooshPay;
        upsertRows(desk.index, m_account, Mode::Live, u"A"_s, {stripe, woosh});
        QCOMPARE(desk.model.summaries().first().sums.size(), 2);
    }

    void sumsThatLeaveInt64SaySo()
    {
        Desk desk;
        desk.model.setAccounts({m_account});
        const qint64 half = std::numeric_limits<qint64>::max() / 2 + 1;
        upsertRows(desk.index, m_account, Mode::Live, u"A"_s,
            {aRow(u"a"_s, u"open"_s, half), aRow(u"b"_s, u"open"_s, half), aRow(u"c"_s, u"open"_s, 1)});
        const StageSummary::Sum sum = desk.model.summaries().first().sums.first();
        QVERIFY(sum.overflow);
        QCOMPARE(sum.count, 3);
    }

    void tickTouchesTheDueColumnOnly()
    {
        Desk desk;
        desk.model.setAccounts({m_account});
        desk.model.tick();
        QCOMPARE(desk.changes.size(), 0);
        upsertRows(desk.index, m_account, Mode::Live, u"A"_s, {aRow(u"a"_s)});
        desk.forget();
        desk.model.tick();
        QCOMPARE(desk.changes.size(), 1);
        QCOMPARE(desk.changes.first().at(1).toModelIndex().column(), int(Model::Due));
    }

    void hostileTextIsMadeVisibleInEveryCell()
    {
        Desk desk;
        desk.model.setAccounts({m_account});
        DisputeRow row = aRow(hostileText());
        row.status = row.reasonCode = row.charge = row.paymentIntent = hostileText();
        row.amount.currency = hostileText();
        upsertRows(desk.index, m_account, Mode::Live, hostileText(), {row});
        for (int column = 0; column < Model::ColumnCount; ++column)
            for (const int role :
                {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(Model::CopyRole), int(Model::DetailRole)})
                QVERIFY2(isHarmless(desk.cell(column, role).toString()), qPrintable(u"%1 %2"_s.arg(column).arg(role)));
        QCOMPARE(desk.cell(0, Model::IdRole).toString(), hostileText());
        QVERIFY(desk.model.indexOf(m_account, hostileText()).isValid());
    }
};

QTEST_GUILESS_MAIN(TestDisputeTableModel)
#include "tst_disputetablemodel.moc"
