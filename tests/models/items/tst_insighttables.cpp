#include "models/items/insighttablemodel.h"
#include "models/items/insighttables.h"
#include "models/items/insightwords.h"
#include "models/items/listjob.h"
#include "models/items/texts.h"
#include "tests/models/items/insightrows.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// The tables behind the charts: their numbers against a naive reckoning, and the search behind each against the list.
class TestInsightTables : public QObject {
    Q_OBJECT

    const QUuid m_siam = QUuid::createUuid();
    const QUuid m_kyoto = QUuid::createUuid();
    const QLocale m_locale{QLocale::English, QLocale::UnitedStates};

    static QTimeZone zone() { return QTimeZone::systemTimeZone(); }
    static QDate today() { return testNow().toTimeZone(zone()).date(); }
    InsightsRequest request(const InsightDays &days) const
    {
        InsightsRequest request;
        request.accounts = {m_siam, m_kyoto};
        request.fromMs = days.fromMs(zone());
        request.toMs = days.toMs(zone());
        request.nowMs = testNow().toMSecsSinceEpoch();
        request.zone = zone();
        return request;
    }
    static InsightsReport reportOf(const DisputeIndex &index, InsightsRequest request)
    {
        request.version = index.version();
        const JobToken token;
        JobReader reader(index, token, request.version);
        return *insightsOf(reader, request);
    }
    static InsightTables tablesOf(const CurrencyInsights &of, bool ambiguous, const InsightDays &days)
    {
        return {of, InsightQueries(of, ambiguous, Inquiries::Without, days),
            QLocale(QLocale::English, QLocale::UnitedStates)};
    }
    static QList<InsightDays> someDays()
    {
        QList<InsightDays> all;
        for (const auto span : {InsightRange::Span::Days30, InsightRange::Span::Months3, InsightRange::Span::Months12,
                 InsightRange::Span::All})
            all.append(insightDays({span, {}, {}}, today()));
        all.append(insightDays({InsightRange::Span::Custom, QDate(2026, 3, 5), QDate(2026, 4, 9)}, today()));
        all.append(insightDays({InsightRange::Span::Custom, QDate(2025, 12, 31), QDate(2025, 1, 1)}, today()));
        return all;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QLocale::setDefault(m_locale);
    }

    /// Whatever a cell says, its search finds exactly that many in the list.
    void everySearchFindsWhatIsCounted()
    {
        QRandomGenerator random(11);
        DisputeIndex index;
        const QList<OwnedRow> rows = randomDisputes(2500, {m_siam, m_kyoto}, testNow(), random);
        fillIndex(index, rows);
        int asked = 0;
        int timed = 0;
        int unknown = 0;
        for (const InsightDays &days : someDays()) {
            const InsightsReport report = reportOf(index, request(days));
            QCOMPARE(report.currencies.size(), 4);
            for (const CurrencyInsights &of : report.currencies) {
                const InsightTables tables = tablesOf(of, false, days);
                for (const InsightTable &table : {tables.months(), tables.risk(), tables.reasons(), tables.causes()})
                    for (const InsightRow &row : table.rows)
                        for (const InsightCell &cell : row.cells) {
                            QCOMPARE(cell.query.isEmpty(), cell.count == 0);
                            if (cell.query.isEmpty())
                                continue;
                            const int there = found(index, {m_siam, m_kyoto}, cell.query, testNow());
                            if (there != cell.count)
                                qInfo("%s / %s: %s", qPrintable(table.title), qPrintable(row.label),
                                    qPrintable(cell.query));
                            QCOMPARE(qint64(there), cell.count);
                            ++asked;
                        }
                // The figure at the top counts what is in review too; the chart by deadline says how much that is.
                qint64 waiting = 0;
                for (const InsightRow &row : tables.risk().rows)
                    waiting += row.cells.first().count;
                QCOMPARE(tables.figureTable().rows.first().cells.at(1).count, waiting + of.inReview.count);
                QVERIFY(of.inReview.count == 0
                        ? tables.risk().note == u"days left to respond"_s
                        : tables.risk().note.contains(disputesText(of.inReview.count, m_locale)));
                const QList<InsightTables::Figure> figures = tables.figures();
                // Where nobody knows, no number says that there were none.
                if (of.loss(LossCause::NoResponse).figures.count == 0
                    && of.loss(LossCause::NotKnown).figures.count > 0) {
                    QVERIFY2(!figures.at(3).below.contains(u"dispute"_s), qPrintable(figures.at(3).below));
                    ++unknown;
                }
                QCOMPARE(qint64(found(index, {m_siam, m_kyoto}, figures.at(1).query, testNow())),
                    of.won.count + of.lost.count);
                QCOMPARE(figures.at(2).query.isEmpty(), of.times.count == 0);
                if (of.times.count > 0) {
                    QCOMPARE(qint64(found(index, {m_siam, m_kyoto}, figures.at(2).query, testNow())), of.times.count);
                    ++timed;
                }
                for (const InsightRow &row : tables.figureTable().rows)
                    if (!row.query.isEmpty())
                        QCOMPARE(qint64(found(index, {m_siam, m_kyoto}, row.query, testNow())), row.cells.at(1).count);
            }
        }
        QVERIFY(asked > 1000);
        QVERIFY(timed > 10);
        QVERIFY(unknown > 0);
    }

    /// A search finds as many as are counted, or there is none.
    void closedBeforeItWasOpened()
    {
        DisputeIndex index;
        DisputeRow good = aRow(u"a"_s, u"won"_s);
        good.closedMs = testNow().toMSecsSinceEpoch();
        good.createdMs = good.closedMs - 86'400'000;
        DisputeRow early = good;
        early.id = u"b"_s;
        early.createdMs = good.closedMs + 1;
        const InsightDays days = someDays().first();
        upsertRows(index, m_siam, Mode::Test, u"A"_s, {good});
        const InsightsReport before = reportOf(index, request(days));
        const QString query = tablesOf(before.currencies.first(), false, days).figures().at(2).query;
        QCOMPARE(found(index, {m_siam}, query, testNow()), 1);
        upsertRows(index, m_siam, Mode::Test, u"A"_s, {early});
        const InsightsReport report = reportOf(index, request(days));
        QCOMPARE(report.currencies.first().times.count, 1);
        QCOMPARE(tablesOf(report.currencies.first(), false, days).figures().at(2).query, QString());
    }

    void numbersAreTheNaiveOnes()
    {
        QRandomGenerator random(12);
        DisputeIndex index;
        const QList<OwnedRow> rows = randomDisputes(900, {m_siam, m_kyoto}, testNow(), random);
        fillIndex(index, rows);
        const InsightDays days = insightDays({InsightRange::Span::Months12, {}, {}}, today());
        const InsightsReport report = reportOf(index, request(days));
        for (const CurrencyInsights &of : report.currencies) {
            const CurrencyInsights naive = naiveInsights(rows, request(days), of.currency);
            const InsightTables tables = tablesOf(of, false, days);
            const InsightTable months = tables.months();
            QCOMPARE(months.rows.size(), 12);
            for (int i = 0; i < 12; ++i) {
                QCOMPARE(months.rows.at(i).cells.at(0).value, double(naive.months.at(i).opened.count));
                QCOMPARE(months.rows.at(i).cells.at(2).count, naive.months.at(i).closed.count);
            }
            const InsightTable risk = tables.risk();
            for (int place = 0; place < kRiskPlaces; ++place)
                QCOMPARE(risk.rows.at(place).cells.at(0).count, naive.risk[size_t(place)].count);
            qint64 won = 0;
            for (const InsightRow &row : tables.reasons().rows)
                won += row.cells.at(0).count;
            QCOMPARE(won, naive.won.count);
        }
    }

    void amountsAreInMajorUnits()
    {
        DisputeIndex index;
        DisputeRow yen = aRow(u"y"_s, u"open"_s, 1234567, u"JPY"_s);
        upsertRows(index, m_siam, Mode::Test, u"A"_s, {aRow(u"a"_s, u"open"_s, 1245050), yen});
        const InsightDays days = someDays().first();
        const InsightsReport report = reportOf(index, request(days));
        for (const CurrencyInsights &of : report.currencies) {
            const InsightCell cell = tablesOf(of, false, days).risk().rows.at(kRiskToday).cells.at(1);
            const bool baht = of.currency == u"THB"_s;
            QCOMPARE(cell.text, baht ? u"12,450.50"_s : u"1,234,567"_s);
            QCOMPARE(cell.copied, baht ? u"12450.50"_s : u"1234567"_s);
            QCOMPARE(cell.value, baht ? 12450.5 : 1234567.0);
        }
    }

    /// One currency with other decimals elsewhere: the provider tells them apart in the search too.
    void decimalsAreToldApart()
    {
        DisputeIndex index;
        const DisputeRow isk = aRow(u"isk1"_s, u"open"_s, 7, u"ISK"_s);
        DisputeRow other = isk;
        other.id = u"isk2"_s;
        other.provider = ProviderKind::Stripe;
        other.status = u"needs_response"_s;
        upsertRows(index, m_siam, Mode::Test, u"A"_s, {isk, other});
        const InsightDays days = someDays().first();
        const InsightsReport report = reportOf(index, request(days));
        QCOMPARE(report.currencies.size(), 2);
        for (const CurrencyInsights &of : report.currencies)
            QCOMPARE(found(index, {m_siam}, tablesOf(of, true, days).figures().first().query, testNow()), 1);
    }

    /// The second percentage is told where it is another one, and always of what it is.
    void theWinRateSaysWhatIsLeftOut()
    {
        DisputeIndex index;
        QList<DisputeRow> rows;
        for (int number = 0; number < 20; ++number) {
            rows.append(aRow(u"d%1"_s.arg(number), number < 10 ? u"won"_s : u"lost"_s));
            rows.last().closedMs = testNow().toMSecsSinceEpoch();
        }
        upsertRows(index, m_siam, Mode::Test, u"A"_s, rows);
        const InsightDays days = someDays().first();
        const auto below = [&] {
            const InsightsReport report = reportOf(index, request(days));
            return tablesOf(report.currencies.first(), false, days).figures().at(1).below;
        };
        QCOMPARE(below(), u"10 lost, cause not known"_s);
        index.setFates(m_siam, {{u"d10"_s, DisputeColumns::Conceded}, {u"d11"_s, DisputeColumns::Conceded}});
        QCOMPARE(below(), u"55.6% if accepted losses are left out; 8 lost, cause not known"_s);
        QHash<QString, quint8> fates;
        for (int number = 10; number < 20; ++number)
            fates.insert(u"d%1"_s.arg(number), quint8(DisputeColumns::Answered));
        index.setFates(m_siam, fates);
        QCOMPARE(below(), u"no loss was accepted"_s);
        fates.insert(u"d10"_s, quint8(DisputeColumns::Conceded));
        index.setFates(m_siam, fates);
        QCOMPARE(below(), u"52.6% if accepted losses are left out"_s);
    }

    void thinDataGivesNoPercentage()
    {
        QCOMPARE(winRateText(2, 1, m_locale), u"too few: 3"_s);
        QCOMPARE(winRateText(0, 0, m_locale), u"too few: 0"_s);
        QCOMPARE(winRateText(210, 87, m_locale), u"70.7%"_s);
        DisputeIndex index;
        DisputeRow won = aRow(u"a"_s, u"won"_s);
        won.closedMs = testNow().toMSecsSinceEpoch();
        upsertRows(index, m_siam, Mode::Test, u"A"_s, {won});
        const InsightDays days = someDays().first();
        const InsightsReport report = reportOf(index, request(days));
        const InsightTables tables = tablesOf(report.currencies.first(), false, days);
        QCOMPARE(tables.figures().at(1).value, u"too few: 1"_s);
        QVERIFY(!tables.reasons().rows.first().cells.at(2).text.contains(u'%'));
        QVERIFY(!tables.risk().hasData);
        QVERIFY(!tables.causes().hasData);
        QVERIFY(tables.months().hasData);
    }

    void manyMonthsBecomeYears()
    {
        DisputeIndex index;
        DisputeRow old = aRow(u"a"_s, u"won"_s);
        old.createdMs = QDateTime(QDate(2009, 5, 3), QTime(1, 0), zone()).toMSecsSinceEpoch();
        old.closedMs = testNow().toMSecsSinceEpoch();
        upsertRows(index, m_siam, Mode::Test, u"A"_s, {old});
        const InsightDays days = insightDays({InsightRange::Span::All, {}, {}}, today());
        const InsightsReport report = reportOf(index, request(days));
        const InsightTable table = tablesOf(report.currencies.first(), false, days).months();
        QCOMPARE(table.rows.size(), 2026 - 2009 + 1);
        QCOMPARE(table.rows.first().label, u"2009"_s);
        QCOMPARE(found(index, {m_siam}, table.rows.first().cells.at(0).query, testNow()), 1);
        QCOMPARE(found(index, {m_siam}, table.rows.last().cells.at(2).query, testNow()), 1);
    }

    /// A server's words: cut short, made visible, and no search where the line cannot carry them.
    void hostileReasons()
    {
        DisputeIndex index;
        QList<DisputeRow> rows;
        for (const QString &code : {hostileText(), u"a\nb"_s, QString(5000, u'x'), u"สินค้าไม่ได้รับ"_s, u"商品未着"_s}) {
            DisputeRow row = aRow(u"d%1"_s.arg(rows.size()), u"lost"_s);
            row.reasonCode = code;
            row.closedMs = testNow().toMSecsSinceEpoch();
            rows.append(row);
        }
        upsertRows(index, m_siam, Mode::Test, u"A"_s, rows);
        const InsightDays days = someDays().first();
        const InsightsReport report = reportOf(index, request(days));
        const InsightTable table = tablesOf(report.currencies.first(), false, days).reasons();
        int searches = 0;
        for (const InsightRow &row : table.rows) {
            QVERIFY(isHarmless(row.label));
            QVERIFY(row.label.size() < 600);
            if (row.query.isEmpty())
                continue;
            ++searches;
            QCOMPARE(qint64(found(index, {m_siam}, row.query, testNow())), row.cells.at(2).count);
        }
        QCOMPARE(searches, 2); // Thai and Han
    }

    void sumsThatAreTooLargeSaySo()
    {
        DisputeIndex index;
        upsertRows(index, m_siam, Mode::Test, u"A"_s,
            {aRow(u"a"_s, u"open"_s, std::numeric_limits<qint64>::max()), aRow(u"b"_s, u"open"_s, 1)});
        const InsightDays days = someDays().first();
        const InsightsReport report = reportOf(index, request(days));
        const InsightTables tables = tablesOf(report.currencies.first(), false, days);
        QCOMPARE(tables.figures().first().value, u"too large"_s);
        QCOMPARE(tables.risk().rows.at(kRiskToday).cells.at(1).text, u"too large"_s);
    }

    /// An axis counts as its readers do: in thousands, or in ten thousands.
    void axesCountAsTheirReadersDo()
    {
        QCOMPARE(axisText(9'000, QLocale(u"ja_JP"_s)), u"9,000"_s);
        QCOMPARE(axisText(125'000, QLocale(u"ja_JP"_s)), u"12.5万"_s);
        QCOMPARE(axisText(3e8, QLocale(u"ja_JP"_s)), u"3億"_s);
        QCOMPARE(axisText(3e8, QLocale(u"zh_CN"_s)), u"3亿"_s);
        QCOMPARE(axisText(-2e4, QLocale(u"zh_CN"_s)), u"-2万"_s);
        QCOMPARE(axisText(12'500, QLocale(u"en_GB"_s)), u"12.5k"_s);
        QCOMPARE(axisText(3e8, QLocale(u"en_GB"_s)), u"300M"_s);
    }

    void theModelFollows()
    {
        InsightTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        InsightTable table{u"T"_s, u"S"_s, {}, {u"Month"_s, u"Opened"_s}, -1,
            {{u"Nov"_s, u"N"_s, u"spoken"_s, InsightTone::Plain, u"row"_s,
                {{u"1,000"_s, 1000, 1000, u"cell"_s, u"1000"_s}}}},
            true};
        model.setTable(table);
        QCOMPARE(model.index(0, 1).data().toString(), u"1,000"_s);
        QCOMPARE(model.index(0, 1).data(InsightTableModel::QueryRole).toString(), u"cell"_s);
        QCOMPARE(model.index(0, 0).data(InsightTableModel::QueryRole).toString(), u"row"_s);
        QCOMPARE(model.index(0, 1).data(InsightTableModel::CopyRole).toString(), u"1000"_s);
        QCOMPARE(model.index(0, 1).data(Qt::AccessibleTextRole).toString(), u"Opened: 1,000"_s);
        const QPersistentModelIndex kept = model.index(0, 1);
        table.rows[0].cells[0].text = u"2"_s;
        model.setTable(table);
        QVERIFY(kept.isValid());
        QCOMPARE(kept.data().toString(), u"2"_s);
        table.rows.clear();
        model.setTable(table);
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestInsightTables)
#include "tst_insighttables.moc"
