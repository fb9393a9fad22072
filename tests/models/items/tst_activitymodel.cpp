#include "models/items/activitymodel.h"
#include "tests/models/items/builders.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace disputedesk;
using Model = ActivityModel;

class TestActivityModel : public QObject {
    Q_OBJECT
private:
    static ActivityItem change(const QString &field, const QString &before, const QString &after, int secondsAgo)
    {
        ActivityItem item;
        item.at = testNow().addSecs(-secondsAgo);
        item.field = field;
        item.before = before;
        item.after = after;
        return item;
    }
    static ActivityItem write(ActionState state, int secondsAgo)
    {
        ActivityItem item;
        item.kind = ActivityItem::Kind::Write;
        item.at = testNow().addSecs(-secondsAgo);
        item.intent = QUuid::createUuid();
        item.verb = WriteVerb::Concede;
        item.state = state;
        item.requestId = u"req_1"_s;
        item.note = u"dispute_already_closed"_s;
        item.httpStatus = 422;
        return item;
    }
    struct List {
        Model model;
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
        QSignalSpy reset{&model, &QAbstractItemModel::modelReset};
        QSignalSpy inserts{&model, &QAbstractItemModel::rowsInserted};
        QSignalSpy changes{&model, &QAbstractItemModel::dataChanged};
        QVariant cell(int row, int role) const { return model.index(row).data(role); }
    };

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        qputenv("TZ", "Asia/Bangkok");
    }
    void cleanup() { qunsetenv("TZ"); }

    void tellsNewestFirst()
    {
        List list;
        list.model.setItems({change(u"status"_s, u"open"_s, u"pending"_s, 60), write(ActionState::Rejected, 5)});
        QCOMPARE(list.cell(0, Model::TitleRole), u"Accept loss: Refused by the provider"_s);
        QCOMPARE(list.cell(0, Model::DetailRole), u"dispute_already_closed · HTTP 422 · request req_1"_s);
        QCOMPARE(list.cell(0, Model::TimeRole), u"21 Nov 2026, 08:59 (UTC+7)"_s);
        QCOMPARE(list.cell(0, Qt::ToolTipRole), u"21 Nov 2026, 01:59 UTC"_s);
        QCOMPARE(list.cell(0, Model::StateRole), int(ActionState::Rejected));
        QCOMPARE(list.cell(1, Model::TitleRole), u"Status: Open → Pending"_s);
        QCOMPARE(list.cell(1, Model::StateRole), -1);
        QCOMPARE(list.cell(1, Model::KindRole), int(ActivityItem::Kind::Change));
        QCOMPARE(list.cell(1, Model::ItemRole).value<ActivityItem>().after, u"pending"_s);
        QVERIFY(list.cell(1, Qt::AccessibleTextRole).toString().startsWith(u"Status: Open"_s));
    }

    /// Where disputes of several accounts stand together each line tells whose it is, and how much it was about.
    void amountAndAccountStandWhereSeveralAreShown()
    {
        List list;
        ActivityItem one = write(ActionState::Applied, 5);
        one.note.clear();
        one.amount = {3019400, u"THB"_s};
        list.model.setItems({one});
        QCOMPARE(list.cell(0, Model::DetailRole), u"HTTP 422 · request req_1"_s); // its dispute stands above
        one.accountLabel = u"Siam Goods"_s;
        list.model.setItems({one});
        QCOMPARE(list.changes.size(), 1);
        const auto words = [&list](int role) { return list.cell(0, role).toString().replace(QChar::Nbsp, u' '); };
        QCOMPARE(words(Model::DetailRole), u"THB 30,194.00 · Siam Goods · HTTP 422 · request req_1"_s);
        QVERIFY(words(Qt::AccessibleTextRole).contains(u"THB 30,194.00 · Siam Goods"_s));
    }

    /// Where the program has words of its own for a value, Activity says it in these, as the list and the head do.
    void valuesAreSaidInTheProgramsWords()
    {
        struct Marked : QTranslator {
            bool isEmpty() const override { return false; }
            QString translate(const char *, const char *text, const char *, int) const override
            {
                return u'«' + QString::fromUtf8(text) + u'»';
            }
        } language;
        List list;
        list.model.setItems({change(u"status"_s, u"warning_needs_response"_s, u"brand_new"_s, 1),
            change(u"has_evidence"_s, u"no"_s, u"yes"_s, 2)});
        QVERIFY(QCoreApplication::installTranslator(&language));
        QCOMPARE(list.cell(0, Model::TitleRole), u"««Status»: «Inquiry» → brand_new»"_s); // an unknown word as it came
        QCOMPARE(list.cell(1, Model::TitleRole), u"««Evidence kept there»: «no» → «yes»»"_s);
    }

    void aDisputeThatTheProviderNoLongerHadIsSaidSo()
    {
        List list;
        list.model.setItems({change(u"missing"_s, {}, {}, 1)});
        QCOMPARE(list.cell(0, Model::TitleRole), u"The provider no longer had this dispute"_s);
        QVERIFY(list.cell(0, Model::DetailRole).toString().startsWith(u"It is shown as it was last read."_s));
    }

    void oneThatWasFoundAgainIsSaidSo()
    {
        List list;
        list.model.setItems({change(u"found"_s, {}, {}, 1)});
        QCOMPARE(list.cell(0, Model::TitleRole), u"The provider has this dispute again"_s);
        QVERIFY(list.cell(0, Model::DetailRole).toString().startsWith(u"A later read found it"_s));
    }

    void newItemsSlipInOnTop()
    {
        List list;
        const ActivityItem old = change(u"status"_s, u"open"_s, u"pending"_s, 60);
        ActivityItem open = write(ActionState::Unknown, 30);
        list.model.setItems({old, open});
        const QPersistentModelIndex held = list.model.index(1);
        list.changes.clear();
        list.model.setItems({old, open, change(u"amount"_s, u"1"_s, u"2"_s, 5)});
        QCOMPARE(held.row(), 2);
        QCOMPARE(list.inserts.size(), 2);
        QCOMPARE(list.changes.size(), 0);
        open.state = ActionState::SeenApplied;
        list.model.setItems({old, open, change(u"amount"_s, u"1"_s, u"2"_s, 5)});
        QCOMPARE(list.changes.size(), 1);
        QCOMPARE(list.cell(1, Model::TitleRole), u"Accept loss: Done, as a later read shows"_s);
        list.model.setItems({});
        QCOMPARE(list.model.rowCount(), 0);
        QCOMPARE(list.reset.size(), 0);
    }

    void longAndHostileTextIsCutAndVisible()
    {
        List list;
        ActivityItem wrote = write(ActionState::Rejected, 5);
        wrote.note = wrote.requestId = hostileText();
        list.model.setItems({change(u"message"_s, hostileText(), QString(), 1), wrote,
            change(hostileText(), hostileText(), hostileText(), 9)});
        QCOMPARE(list.cell(0, Model::TitleRole), u"Message changed"_s);
        QVERIFY(list.cell(0, Model::DetailRole).toString().size() < 400);
        for (int row = 0; row < 3; ++row)
            for (const int role : {int(Model::TitleRole), int(Model::DetailRole), int(Qt::AccessibleTextRole)})
                QVERIFY(isHarmless(list.cell(row, role).toString()));
    }
};

QTEST_GUILESS_MAIN(TestActivityModel)
#include "tst_activitymodel.moc"
