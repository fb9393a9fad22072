#include "models/domain/queryparser.h"
#include "models/domain/triage.h"
#include "models/items/disputetablemodel.h"
#include "models/items/relateddisputes.h"
#include "tests/models/items/builders.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace disputedesk;

/// Tags, notes and marks in the index, the search and the list.
class TestTriage : public QObject {
    Q_OBJECT

    const QUuid m_account = QUuid::createUuid();

    Triage noted(const QString &id, const QStringList &tags, const QString &note = {}, const QString &assignee = {},
        bool decided = false) const
    {
        return {m_account, id, tags, note, assignee, decided};
    }
    void fill(DisputeIndex &index, const QStringList &ids) const
    {
        QList<DisputeRow> rows;
        for (const QString &id : ids)
            rows << aRow(id);
        upsertRows(index, m_account, Mode::Test, u"A"_s, rows);
    }
    static QDateTime noon() { return QDateTime(QDate(2026, 11, 22), QTime(12, 0), QTimeZone::utc()); }
    static QStringList found(DisputeTableModel &model, const QString &search)
    {
        model.setSearch(search);
        QStringList ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids << model.index(row, 0).data(DisputeTableModel::IdRole).toString();
        ids.sort();
        return model.searchProblems().isEmpty() ? ids : QStringList{u"(problem)"_s};
    }

private Q_SLOTS:
    void tagsAreCleaned()
    {
        QCOMPARE(cleanTags({u" VIP "_s, u"vip"_s, u"a,b"_s, u"x\ny"_s, u"\"q\""_s, u"  "_s}),
            (QStringList{u"a b"_s, u"q"_s, u"VIP"_s, u"xy"_s}));
        QCOMPARE(cleanTag(QString(200, u'x')).size(), kLongestTag);
        QStringList many;
        for (int i = 0; i < 100; ++i)
            many << QString::number(i);
        QCOMPARE(cleanTags(many).size(), kMostTags);
    }

    void searching()
    {
        DisputeIndex index;
        fill(index, {u"a"_s, u"b"_s, u"c"_s, u"d"_s});
        DisputeTableModel model(index, noon);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setAccounts({m_account});
        index.setTriage({noted(u"a"_s, {u"VIP"_s, u"lost parcel"_s}),
            noted(u"b"_s, {}, u"Refund PROMISED"_s, u"Nok S."_s), noted(u"c"_s, {u"vip list"_s}, {}, {}, true)});
        QCOMPARE(found(model, u"tag:vip"_s), QStringList{u"a"_s}); // the whole tag
        QCOMPARE(found(model, u"tag:\"lost parcel\""_s), QStringList{u"a"_s});
        QCOMPARE(found(model, u"tag:vip,\"vip list\""_s), (QStringList{u"a"_s, u"c"_s}));
        QCOMPARE(found(model, u"-tag:vip"_s), (QStringList{u"b"_s, u"c"_s, u"d"_s}));
        QCOMPARE(found(model, u"note:promised"_s), QStringList{u"b"_s});
        QCOMPARE(found(model, u"assignee:nok"_s), QStringList{u"b"_s});
        QCOMPARE(found(model, u"is:decided"_s), QStringList{u"c"_s});
        QCOMPARE(found(model, u"has:tag"_s), (QStringList{u"a"_s, u"c"_s}));
        QCOMPARE(found(model, u"has:note"_s), QStringList{u"b"_s});
        QCOMPARE(found(model, u"promised"_s), QStringList()); // free words do not look into marks
        QCOMPARE(found(model, u"tag:"_s), QStringList{u"(problem)"_s});
        QCOMPARE(index.stage(*index.find(m_account, u"c"_s)), Stage::NeedsResponse); // no mark is a stage
    }

    void marksOutliveTheirRowsAndMayComeFirst()
    {
        DisputeIndex index;
        index.setTriage({noted(u"a"_s, {u"early"_s})});
        fill(index, {u"a"_s, u"b"_s});
        const quint32 row = *index.find(m_account, u"a"_s);
        QVERIFY(index.triage(row));
        QVERIFY(!index.triage(*index.find(m_account, u"b"_s)));
        DisputeRow again = aRow(u"a"_s); // read once more
        again.status = u"won"_s;
        again.readMs += 1000;
        upsertRows(index, m_account, Mode::Test, u"A"_s, {again});
        QCOMPARE(index.triage(row)->triage.tags, QStringList{u"early"_s});
        index.clearAccount(m_account); // the cache was emptied and is read again
        fill(index, {u"b"_s, u"a"_s});
        QCOMPARE(index.triage(*index.find(m_account, u"a"_s))->triage.tags, QStringList{u"early"_s});
        QVERIFY(!index.triage(*index.find(m_account, u"b"_s)));
        index.setTriage({noted(u"a"_s, {})});
        QVERIFY(!index.triage(*index.find(m_account, u"a"_s)));
    }

    void columnsAndSorting()
    {
        DisputeIndex index;
        fill(index, {u"a"_s, u"b"_s, u"c"_s});
        DisputeTableModel model(index, noon);
        model.setAccounts({m_account});
        index.setTriage({noted(u"a"_s, {u"zeta"_s}), noted(u"c"_s, {u"alpha"_s, u"beta"_s}, {}, u"Nok"_s)});
        const auto order = [&model] {
            QStringList ids;
            for (int row = 0; row < model.rowCount(); ++row)
                ids << model.index(row, 0).data(DisputeTableModel::IdRole).toString();
            return ids;
        };
        model.sort(DisputeTableModel::Tags, Qt::AscendingOrder);
        QCOMPARE(order(), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
        QCOMPARE(model.index(0, DisputeTableModel::Tags).data().toString(), u"alpha, beta"_s);
        model.sort(DisputeTableModel::Tags, Qt::DescendingOrder);
        QCOMPARE(order(), (QStringList{u"a"_s, u"c"_s, u"b"_s})); // blanks last in both
        index.setTriage({noted(u"b"_s, {u"zz"_s})}); // a word that was not there before
        QCOMPARE(order(), (QStringList{u"b"_s, u"a"_s, u"c"_s}));
        model.sort(DisputeTableModel::Assignee, Qt::AscendingOrder);
        QCOMPARE(order().constFirst(), u"c"_s);
        QVERIFY(DisputeTableModel::hiddenByDefault(DisputeTableModel::Tags));
        QVERIFY(DisputeTableModel::hiddenByDefault(DisputeTableModel::Assignee));
    }

    void completion()
    {
        DisputeIndex index;
        fill(index, {u"a"_s});
        index.setTriage({noted(u"a"_s, {u"VIP"_s, u"lost parcel"_s}, {}, u"Nok"_s)});
        const auto offered = [&index](const QString &text) {
            QStringList all;
            for (const QueryCompletion &one : queryCompletions(text, text.size(), index))
                all << one.text;
            return all;
        };
        QVERIFY(offered(u"ta"_s).contains(u"tag:"_s));
        QCOMPARE(offered(u"tag:"_s), (QStringList{u"\"lost parcel\""_s, u"vip"_s}));
        QCOMPARE(offered(u"assignee:n"_s), QStringList{u"nok"_s});
        QVERIFY(offered(u"is:d"_s).contains(u"decided"_s));
    }

    void rowsWithoutMarksCostNothing()
    {
        DisputeIndex index;
        fill(index, {u"a"_s});
        const quint64 before = index.bytes();
        index.setTriage({noted(u"a"_s, {u"x"_s}), noted(u"not there"_s, {u"y"_s})});
        QCOMPARE(index.bytes(), before); // they lie beside the columns
    }

    void disputesOfOneCharge()
    {
        DisputeIndex index;
        QList<DisputeRow> rows;
        for (const QString &id : {u"a"_s, u"b"_s, u"c"_s, u"d"_s}) {
            DisputeRow row = aRow(id);
            row.charge = id == "d"_L1 ? u"chrg_2"_s : u"chrg_1"_s;
            row.paymentIntent = id == "d"_L1 ? u"pi_1"_s : QString();
            row.createdMs = id == "b"_L1 ? 3000 : 1000;
            rows << row;
        }
        upsertRows(index, m_account, Mode::Test, u"A"_s, rows);
        upsertRows(index, QUuid::createUuid(), Mode::Test, u"B"_s, {rows.at(1)}); // another account's is none of ours
        const auto ids = [&](const QString &charge, const QString &intent, const QString &except) {
            QStringList all;
            for (const RelatedDispute &one : disputesOfCharge(index, JobToken(), m_account, charge, intent, except))
                all << one.id;
            return all;
        };
        QCOMPARE(ids(u"chrg_1"_s, {}, u"a"_s), (QStringList{u"b"_s, u"c"_s})); // the newest first
        QCOMPARE(ids(u"chrg_3"_s, u"pi_1"_s, {}), QStringList{u"d"_s});
        QCOMPARE(ids({}, {}, {}), QStringList()); // no charge is no charge in common
        JobToken cancelled;
        cancelled.cancel();
        QVERIFY(disputesOfCharge(index, cancelled, m_account, u"chrg_1"_s, {}, {}).isEmpty());
    }

    /// The search line reads it as it is meant, whatever a server puts into an id.
    void theSearchForACharge_data()
    {
        QTest::addColumn<QString>("charge");
        QTest::addColumn<QString>("intent");
        QTest::addColumn<QList<QueryValue>>("values");
        QTest::newRow("charge") << u"chrg_1A"_s << QString() << QList<QueryValue>{u"chrg_1a"_s};
        QTest::newRow("both") << u"ch_1"_s << u"pi_1"_s << QList<QueryValue>{u"ch_1"_s, u"pi_1"_s};
        QTest::newRow("signs") << u"ch:1, is:live -x"_s << QString() << QList<QueryValue>{u"ch:1, is:live -x"_s};
        QTest::newRow("quotes") << u"a\"b\\c"_s << u">1..2"_s << QList<QueryValue>{u"a\"b\\c"_s, u">1..2"_s};
    }
    void theSearchForACharge()
    {
        QFETCH(QString, charge);
        QFETCH(QString, intent);
        QFETCH(QList<QueryValue>, values);
        const ParsedQuery parsed =
            parseQuery(searchOfCharge(charge, intent), {QDateTime::currentDateTimeUtc(), QTimeZone::utc()});
        QVERIFY(parsed.isGood());
        QCOMPARE(parsed.query.terms.size(), 1);
        QCOMPARE(parsed.query.terms.first().field, QueryField::Charge);
        QVERIFY(parsed.query.terms.first().values == values);
        QVERIFY(searchOfCharge({}, {}).isEmpty());
    }
};

QTEST_MAIN(TestTriage)
#include "tst_triage.moc"
