#include "models/items/sidebarmodel.h"
#include "tests/models/items/builders.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace disputedesk;
using Model = SidebarModel;

class TestSidebarModel : public QObject {
    Q_OBJECT
private:
    static Account account(const QString &label, Mode mode, ProviderKind provider = ProviderKind::Omise)
    {
        Account made;
        made.id = QUuid::createUuid();
        made.label = label;
        made.mode = mode;
        made.provider = provider;
        return made;
    }
    struct Side {
        Model model;
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
        QSignalSpy reset{&model, &QAbstractItemModel::modelReset};
        QStringList titles() const
        {
            QStringList all;
            for (int row = 0; row < model.rowCount(); ++row)
                all << model.index(row).data().toString();
            return all;
        }
    };

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void liveComesFirstAndEmptyModesAreLeftOut()
    {
        Side side;
        QCOMPARE(side.titles(), QStringList({u"Workspace"_s, u"Outbox"_s, u"Insights"_s, u"Activity"_s}));
        const Account test = account(u"Sandbox"_s, Mode::Test);
        side.model.setAccounts({test});
        QCOMPARE(side.titles(),
            QStringList({u"Test accounts"_s, u"All test"_s, u"Sandbox"_s, u"Workspace"_s, u"Outbox"_s, u"Insights"_s,
                u"Activity"_s}));
        const QPersistentModelIndex selected = side.model.indexOf(Mode::Test, test.id);
        const Account live = account(u"Siam Goods"_s, Mode::Live);
        side.model.setAccounts({test, live});
        QCOMPARE(side.titles(),
            QStringList({u"Live accounts"_s, u"All live"_s, u"Siam Goods"_s, u"Test accounts"_s, u"All test"_s,
                u"Sandbox"_s, u"Workspace"_s, u"Outbox"_s, u"Insights"_s, u"Activity"_s}));
        QCOMPARE(selected.data(), u"Sandbox"_s);
        QCOMPARE(side.model.indexOf(Mode::Live).row(), 1);
        QCOMPARE(side.model.indexOf(Mode::Live, test.id), QModelIndex());
        QCOMPARE(side.reset.size(), 0);
    }

    void theOutboxCountsWhatIsReady()
    {
        Side side;
        const QModelIndex outbox = side.model.index(1);
        QCOMPARE(Model::Entry(outbox.data(Model::EntryRole).toInt()), Model::Entry::OutboxPage);
        QCOMPARE(outbox.data(Model::CountRole).toString(), QString());
        side.model.setOutboxCount(2, 2);
        QCOMPARE(outbox.data(Model::CountRole).toString(), u"2 ready"_s);
        QVERIFY(outbox.data(Qt::AccessibleTextRole).toString().contains(u"2 drafts"_s));
        QSignalSpy changed(&side.model, &QAbstractItemModel::dataChanged);
        side.model.setOutboxCount(2, 2);
        QCOMPARE(changed.size(), 0);
        side.model.setOutboxCount(0, 3); // none ready is news, too
        QCOMPARE(changed.size(), 1);
        QCOMPARE(outbox.data(Model::CountRole).toString(), u"0 ready"_s);
        side.model.setOutboxCount(0, 0);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(outbox.data(Model::CountRole).toString(), QString());
    }

    /// A move must not take the chosen row away: the list would jump to another account.
    void neighboursChangePlacesWithoutLeaving()
    {
        Side side;
        const Account a = account(u"A"_s, Mode::Live);
        const Account b = account(u"B"_s, Mode::Live);
        const Account c = account(u"C"_s, Mode::Live);
        side.model.setAccounts({a, b, c});
        const QPersistentModelIndex chosen = side.model.indexOf(Mode::Live, b.id);
        QSignalSpy removed(&side.model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy moved(&side.model, &QAbstractItemModel::rowsMoved);
        side.model.setAccounts({b, a, c});
        QCOMPARE(chosen.data(), u"B"_s);
        QCOMPARE(chosen.row(), 2);
        side.model.setAccounts({a, b, c});
        side.model.setAccounts({a, c, b});
        QCOMPARE(chosen.row(), 4);
        QCOMPARE(moved.size(), 3);
        QCOMPARE(removed.size() + side.reset.size(), 0);
        QCOMPARE(side.titles().mid(2, 3), QStringList({u"A"_s, u"C"_s, u"B"_s}));
    }

    void headingsCannotBeSelected()
    {
        Side side;
        side.model.setAccounts({account(u"A"_s, Mode::Live)});
        for (int row = 0; row < side.model.rowCount(); ++row) {
            const QModelIndex index = side.model.index(row);
            const bool heading = index.data(Model::EntryRole) == int(Model::Entry::Section);
            QCOMPARE(bool(index.flags() & Qt::ItemIsSelectable), !heading);
        }
        QCOMPARE(side.model.index(4).data(Model::ModeRole), -1);
    }

    void showsStateCountAndProvider()
    {
        Side side;
        const Account a = account(u"A"_s, Mode::Live);
        Account b = account(u"B"_s, Mode::Live, ProviderKind::WooshPay);
        b.demo = true;
        side.model.setState(a.id, Model::AccountState::Syncing); // before the account is there
        side.model.setAccounts({a, b});
        const QModelIndex first = side.model.indexOf(Mode::Live, a.id);
        QCOMPARE(first.data(Model::StateRole), int(Model::AccountState::Syncing));
        QCOMPARE(first.data(Model::StateTextRole), u"syncing"_s);
        QCOMPARE(first.data(Model::CountRole), u"Omise"_s);
        QCOMPARE(side.model.indexOf(Mode::Live).data(Model::CountRole), QString());
        side.model.setCount(a.id, 1200);
        side.model.setCount(b.id, 47);
        QCOMPARE(side.model.indexOf(Mode::Live).data(Model::CountRole), u"1,247"_s);
        QCOMPARE(side.model.indexOf(Mode::Live, b.id).data(Model::CountRole), u"WooshPay"_s);
        side.model.setState(a.id, Model::AccountState::Failed, u"the key was refused"_s);
        QCOMPARE(first.data(Model::StateTextRole), u"the last read failed: the key was refused"_s);
        QCOMPARE(first.data(Qt::AccessibleTextRole),
            u"A, live account, Omise, the last read failed: the key was refused, 1,200 disputes"_s);
        QCOMPARE(side.model.indexOf(Mode::Live).data(Qt::AccessibleTextRole), u"All live, 1,247 disputes in all"_s);
        side.model.setAccounts({b});
        QCOMPARE(side.model.indexOf(Mode::Live).data(Model::CountRole), u"47"_s);
        side.model.setCount(b.id, -1); // its cache is shut: nobody knows
        QCOMPARE(side.model.indexOf(Mode::Live).data(Model::CountRole), QString());
        QVERIFY(!side.model.indexOf(Mode::Live, b.id).data(Qt::AccessibleTextRole).toString().contains(u"disputes"_s));
    }

    void viewsStandBeforeTheWorkspace()
    {
        Side side;
        side.model.setAccounts({account(u"A"_s, Mode::Live)});
        QCOMPARE(side.titles().mid(3),
            QStringList({u"Workspace"_s, u"Outbox"_s, u"Insights"_s, u"Activity"_s})); // no mode in view yet
        side.model.setViews(Mode::Live, {});
        QCOMPARE(side.titles().mid(3, 2), QStringList({u"Saved views"_s, u"Save the current search as a view"_s}));
        const QModelIndex hint = side.model.index(4);
        QCOMPARE(hint.data(Model::EntryRole), int(Model::Entry::ViewHint));
        QVERIFY(hint.flags() & Qt::ItemIsEnabled);
        QVERIFY(!(hint.flags() & Qt::ItemIsSelectable));
        const Model::View due{QUuid::createUuid(), u"Due"_s, 1234, {}, true};
        const Model::View gone{QUuid::createUuid(), hostileText().left(60), -1, u"Its account is gone."_s, false};
        side.model.setViews(Mode::Live, {due, gone});
        QCOMPARE(side.model.rowCount(), 3 + 3 + 4);
        const QModelIndex first = side.model.indexOfView(due.id);
        QCOMPARE(first.row(), 4);
        QCOMPARE(first.data(Model::CountRole), u"1,234"_s);
        QCOMPARE(first.data(Model::ChangedRole), true);
        QCOMPARE(first.data(Qt::AccessibleTextRole), u"Due, saved view, 1,234 disputes, changed since it was saved"_s);
        const QModelIndex second = side.model.indexOfView(gone.id);
        QCOMPARE(second.data(Model::CountRole), u"!"_s);
        for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole)})
            QVERIFY(isHarmless(second.data(role).toString()));
        QVERIFY(second.data(Qt::AccessibleTextRole).toString().contains(u"Its account is gone."_s));
        QVERIFY(second.data(Qt::ToolTipRole).toString().contains(u"Its account is gone."_s));
        side.model.setViews(std::nullopt, {due});
        QCOMPARE(side.model.indexOfView(due.id), QModelIndex());
        QCOMPARE(side.reset.size(), 0);
    }

    /// Whatever place a view goes to, the chosen row goes with it: else the list would jump to another view.
    void movedViewsStayChosen()
    {
        Side side;
        side.model.setAccounts({account(u"A"_s, Mode::Test)});
        QList<Model::View> views;
        for (const QString &name : {u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s})
            views.append({QUuid::createUuid(), name, 0, {}, false});
        side.model.setViews(Mode::Test, views);
        QSignalSpy removed(&side.model, &QAbstractItemModel::rowsRemoved);
        for (int from = 0; from < 5; ++from)
            for (int to = 0; to < 5; ++to) {
                const QPersistentModelIndex chosen = side.model.indexOfView(views.at(from).id);
                const QString name = views.at(from).name;
                views.move(from, to);
                side.model.setViews(Mode::Test, views);
                QCOMPARE(chosen.data(), name);
                QCOMPARE(chosen.row(), 4 + to);
                for (int row = 0; row < 5; ++row)
                    QCOMPARE(side.model.index(4 + row).data(), views.at(row).name);
            }
        QCOMPARE(removed.size() + side.reset.size(), 0);
    }

    /// For each view and each gap between rows: where it lands is told as steps, and only among the views.
    void droppedBetweenViews()
    {
        Side side;
        side.model.setAccounts({account(u"A"_s, Mode::Test)});
        QList<Model::View> views;
        for (const QString &name : {u"0"_s, u"1"_s, u"2"_s})
            views.append({QUuid::createUuid(), name, 0, {}, false});
        side.model.setViews(Mode::Test, views);
        QSignalSpy dropped(&side.model, &SidebarModel::viewDropped);
        constexpr int first = 4;
        for (int view = 0; view < 3; ++view)
            for (int row = 0; row <= side.model.rowCount(); ++row) {
                const std::unique_ptr<QMimeData> data(side.model.mimeData({side.model.indexOfView(views.at(view).id)}));
                const bool can = row >= first && row <= first + 3;
                QCOMPARE(side.model.canDropMimeData(data.get(), Qt::MoveAction, row, 0, {}), can);
                QVERIFY(!side.model.canDropMimeData(data.get(), Qt::CopyAction, row, 0, {}));
                QVERIFY(!side.model.canDropMimeData(data.get(), Qt::MoveAction, row, 0, side.model.index(first)));
                QCOMPARE(side.model.dropMimeData(data.get(), Qt::MoveAction, row, 0, {}), can);
                QList<Model::View> wanted = views;
                if (can) {
                    const int gap = row - first;
                    wanted.move(view, gap > view ? gap - 1 : gap);
                }
                QList<Model::View> told = views;
                if (!dropped.isEmpty()) {
                    QCOMPARE(dropped.first().at(0).toUuid(), views.at(view).id);
                    told.move(view, view + dropped.takeFirst().at(1).toInt());
                }
                for (int at = 0; at < 3; ++at)
                    QCOMPARE(told.at(at).id, wanted.at(at).id);
                QVERIFY(dropped.isEmpty());
            }
        QMimeData foreign;
        foreign.setText(u"0"_s);
        QVERIFY(!side.model.canDropMimeData(&foreign, Qt::MoveAction, first, 0, {}));
        QVERIFY(!side.model.mimeData({side.model.index(0)})); // a heading
    }

    void hostileLabelsAreMadeVisible()
    {
        Side side;
        const Account a = account(hostileText(), Mode::Live);
        side.model.setAccounts({a});
        side.model.setState(a.id, Model::AccountState::Offline, hostileText());
        const QModelIndex index = side.model.indexOf(Mode::Live, a.id);
        for (const int role :
            {int(Qt::DisplayRole), int(Model::StateTextRole), int(Qt::AccessibleTextRole), int(Qt::ToolTipRole)})
            QVERIFY(isHarmless(index.data(role).toString()));
    }
};

QTEST_GUILESS_MAIN(TestSidebarModel)
#include "tst_sidebarmodel.moc"
