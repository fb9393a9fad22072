#include "models/items/drafttexts.h"
#include "models/items/localeformats.h"
#include "models/items/outboxmodel.h"
#include "tests/models/items/builders.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace disputedesk;

/// The outbox: order, states, words.
class TestOutboxModel : public QObject {
    Q_OBJECT

    static QDateTime now() { return QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC); }
    const QUuid m_account = QUuid::createUuid();

    OutboxItem item(const QString &id, int dueHours, int savedMinutesAgo = 5) const
    {
        OutboxItem made;
        made.account = m_account;
        made.accountLabel = u"Siam Goods"_s;
        made.disputeId = id;
        made.amount = Money{123450, u"THB"_s};
        if (dueHours != 0)
            made.deadline = {now().addSecs(dueHours * 3600), DeadlineSource::Provider};
        made.summary = u"message"_s;
        made.savedAt = now().addSecs(-60 * savedMinutesAgo);
        made.state = OutboxState::Ready;
        return made;
    }
    static QStringList ids(const OutboxModel &model)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all << model.index(row).data().toString();
        return all;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void deadlineThenSaved()
    {
        OutboxModel model(now);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const OutboxItem late = item(u"late"_s, 90), soon = item(u"soon"_s, 2), none = item(u"none"_s, 0),
                         over = item(u"over"_s, -3), old = item(u"old"_s, 90, 500);
        model.setItems({none, late, soon, old, over});
        QCOMPARE(ids(model), QStringList({u"over"_s, u"soon"_s, u"old"_s, u"late"_s, u"none"_s}));
        model.setItems({none, late, old, over});
        QCOMPARE(ids(model), QStringList({u"over"_s, u"old"_s, u"late"_s, u"none"_s}));
        model.setItems({soon, late, over, none, old});
        QCOMPARE(ids(model), QStringList({u"over"_s, u"soon"_s, u"old"_s, u"late"_s, u"none"_s}));
        QCOMPARE(reset.size(), 0);
        QCOMPARE(model.indexOf(m_account, u"old"_s).row(), 2);
        QVERIFY(!model.indexOf(QUuid::createUuid(), u"old"_s).isValid());
    }

    /// Our own reckoning is no date of the provider.
    void anEstimateThatIsPastIsCalledOne()
    {
        OutboxItem one = item(u"d"_s, 10);
        one.state = OutboxState::Expired;
        one.deadline.at = now().addSecs(-60);
        one.deadline.source = DeadlineSource::Provider;
        QCOMPARE(outboxStateText(one, now()), u"Expired"_s);
        one.deadline.source = DeadlineSource::Estimated;
        QCOMPARE(outboxStateText(one, now()), u"Overdue, estimate"_s);
        one.deadline.at = now().addSecs(60); // it takes no response, whatever the date
        QCOMPARE(outboxStateText(one, now()), u"Expired"_s);
    }

    void onlyReadyCanBeSentAndCounts()
    {
        OutboxModel model(now);
        QList<OutboxItem> items;
        for (int state = 0; state <= int(OutboxState::Gone); ++state) {
            OutboxItem one = item(u"d%1"_s.arg(state), 10 + state);
            one.state = OutboxState(state);
            QCOMPARE(one.canSend(), one.state == OutboxState::Ready);
            QVERIFY(!outboxStateText(one.state).isEmpty());
            items << one;
        }
        model.setItems(items);
        QCOMPARE(model.readyCount(), 1);
    }

    void aChangedRowIsTold()
    {
        OutboxModel model(now);
        model.setItems({item(u"a"_s, 2), item(u"b"_s, 3)});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        OutboxItem moved = item(u"b"_s, 3);
        moved.state = OutboxState::Changed;
        moved.why = u"look"_s;
        model.setItems({item(u"a"_s, 2), moved});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
        model.setItems({item(u"a"_s, 2), moved});
        QCOMPARE(changed.size(), 1);
        model.setBusy(true);
        model.setBusy(true);
        QCOMPARE(changed.size(), 2);
    }

    void wordsAreReadable()
    {
        OutboxModel model(now);
        OutboxItem one = item(u"dspt_\u202e1"_s, 9);
        one.why = u"because"_s;
        model.setItems({one});
        const QModelIndex index = model.index(0);
        QVERIFY(!index.data().toString().contains(QChar(0x202e))); // made visible (D5)
        QVERIFY(index.data(OutboxModel::DueTextRole).toString().startsWith(u"9 h · until "_s));
        // The moment and when it was saved say their zone (P8).
        const QString zone = u'(' + zoneLabel(now().toLocalTime()) + u')';
        QVERIFY(index.data(OutboxModel::DueTextRole).toString().contains(zone));
        QVERIFY(index.data(OutboxModel::WhatTextRole).toString().contains(zone));
        QVERIFY(index.data(OutboxModel::AmountTextRole).toString().contains(u"1,234.50"_s));
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(u"because"_s));
        QCOMPARE(Urgency(index.data(OutboxModel::UrgencyRole).toInt()), Urgency::Critical);
    }

    void whatADraftHolds()
    {
        Draft draft;
        draft.base.metadata = "{\"a\":\"1\",\"b\":\"2\"}";
        draft.message = u"Hello"_s;
        draft.metadata = {{u"a"_s, MetadataType::Text, u"9"_s}, {u"c"_s, MetadataType::Text, u"3"_s}};
        draft.metadataEdited = true; // a changed, b gone, c new
        draft.evidence = {{u"customer_name"_s, u"Ann"_s}};
        draft.files = {{QUuid::createUuid(), u"slip.pdf"_s, {}, {}, {}, 1, {}, {}, 1}};
        QCOMPARE(draftSummaryText(draft), u"message, 3 metadata keys, 1 file, 1 evidence field"_s);
        const QString text = draftText(draft);
        for (const QString &part : {u"Hello"_s, u"a = 9"_s, u"Ann"_s, u"slip.pdf"_s})
            QVERIFY2(text.contains(part), qPrintable(text));
        Draft broken;
        broken.metadataEdited = true; // emptied table, nothing known of before
        QVERIFY(!draftSummaryText(broken).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOutboxModel)
#include "tst_outboxmodel.moc"
