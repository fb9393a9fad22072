#include "app/desktop/desk.h"
#include "app/sandbox/sandbox.h"
#include "models/store/memorykeystore.h"
#include "models/store/sqliteledger.h"
#include "models/store/storethread.h"
#include "tests/app/sandboxclient.h"
#include "ui/panes/listpane.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QFutureWatcher>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;

namespace {
/// Asks a person before it writes: answers when that person does.
class SlowKeyStore final : public MemoryKeyStore {
public:
    QFuture<StoreResult<Done>> write(const QUuid &account, const Secret &key, KeyPurpose purpose) override
    {
        if (!holds)
            return MemoryKeyStore::write(account, key, purpose);
        asked.append(account);
        m_held.append({account, key});
        m_promise.start();
        return m_promise.future();
    }
    QFuture<StoreResult<Done>> remove(const QUuid &account, KeyPurpose purpose) override
    {
        removed.append(account);
        return MemoryKeyStore::remove(account, purpose);
    }
    void letGo()
    {
        for (const auto &[account, key] : std::as_const(m_held))
            (void)MemoryKeyStore::write(account, key);
        m_promise.addResult(StoreResult<Done>(Done{}));
        m_promise.finish();
    }
    bool holds = false;
    QList<QUuid> asked, removed;

private:
    QList<std::pair<QUuid, Secret>> m_held;
    QPromise<StoreResult<Done>> m_promise;
};

/// Closes a dialog when what it waits for is answered and the answer stands in the event queue.
class ClosedByAnswer final : public QObject {
public:
    explicit ClosedByAnswer(QDialog *dialog)
        : m_dialog(dialog)
    {
        qApp->installEventFilter(this);
    }
    bool closed = false;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isAnswer = event->type() == QEvent::FutureCallOut;
        const auto *const asked = isAnswer ? qobject_cast<QFutureWatcherBase *>(watched) : nullptr;
        if (closed || !m_dialog || !asked || !asked->isFinished() || !isOfDialog(watched))
            return false;
        closed = true;
        const QPointer<QObject> still(watched);
        m_dialog->reject();
        return !still; // whoever is gone gets no event
    }

private:
    bool isOfDialog(const QObject *object) const
    {
        while (object && object != m_dialog)
            object = object->parent();
        return object;
    }

    QPointer<QDialog> m_dialog;
};
} // namespace

/// Accounts of every provider as a person adds, orders, empties and removes them: the real window on a sandbox of
/// three.
class TestDeskAccounts : public QObject {
    Q_OBJECT

private:
    static constexpr int kDisputes = 30;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
    MemoryKeyStore *m_keys = nullptr; ///< the desk's

    static QWidget *visible(const QString &name)
    {
        QWidget *found = nullptr;
        const QWidgetList all = QApplication::allWidgets();
        for (QWidget *widget : all)
            if (widget->objectName() == name && widget->isVisible())
                found = widget;
        return found;
    }
    template <typename T = QWidget> static T *find(const char *name)
    {
        T *found = nullptr;
        (void)QTest::qWaitFor(
            [&] { return (found = qobject_cast<T *>(visible(QString::fromLatin1(name)))) != nullptr; }, 30'000);
        return found;
    }
    static bool press(const char *name)
    {
        auto *button = find<QAbstractButton>(name);
        if (!button || !QTest::qWaitFor([button] { return button->isEnabled(); }, 30'000))
            return false;
        button->click();
        return true;
    }
    bool act(const char *name)
    {
        auto *action = m_desk->window().findChild<QAction *>(QString::fromLatin1(name));
        if (!action || !action->isEnabled())
            return false;
        action->trigger();
        return true;
    }
    void startDesk(std::unique_ptr<MemoryKeyStore> keys = std::make_unique<MemoryKeyStore>())
    {
        Options options;
        options.dataFolder = m_folder->path();
        options.size = u"1440x900"_s;
        m_keys = keys.get();
        m_desk = std::make_unique<Desk>(options, Folders(m_folder->path()), std::move(keys));
        m_desk->start();
    }
    void stopDesk()
    {
        m_desk->window().close();
        m_desk.reset();
    }
    QList<Account> kept() const
    {
        Settings settings(Folders(m_folder->path()).settingsFile());
        return AccountRegistry(settings).accounts();
    }
    /// Through the dialog: provider, key, address, check, keep.
    bool connectAccount(sandbox::Api api, const char *provider, const QString &label)
    {
        if (!act("actionAddAccount") || !find("accountDialog") || !press(provider))
            return false;
        find<QLineEdit>("secretKey")->setText(sandbox::Sandbox::testKey(api));
        find<QLineEdit>("accountLabel")->setText(label);
        find<QAbstractButton>("advancedToggle")->setChecked(true);
        find<QLineEdit>("baseUrl")->setText(m_sandbox->baseUrl(api).toString());
        if (!press("checkAndConnect"))
            return false;
        const qsizetype before = kept().size();
        auto *result = find<QLabel>("checkResult");
        if (!QTest::qWaitFor([result] { return result->text().contains(u"takes the key. TEST"_s); }, 20'000)) {
            qWarning("%s", qPrintable(result->text()));
            return false;
        }
        if (kept().size() != before) // not before the person has seen whose it is
            return false;
        const int shown = m_desk->table().scopeCount();
        return press("checkAndConnect") && QTest::qWaitFor([] { return !visible(u"accountDialog"_s); }, 30'000)
            && QTest::qWaitFor([&] { return m_desk->table().scopeCount() == kDisputes || shown < 0; }, 30'000);
    }

private Q_SLOTS:
    void init()
    {
        sandbox::Sandbox::Options options;
        options.wooshpay = options.stripe = true;
        options.disputes = options.wooshpayDisputes = options.stripeDisputes = kDisputes;
        m_sandbox = std::make_unique<sandbox::Sandbox>(options);
        QVERIFY(m_sandbox->start());
        m_folder = std::make_unique<QTemporaryDir>();
        startDesk();
        QVERIFY(find("firstStartPane"));
        QVERIFY(!visible(u"networkText"_s)); // nothing is connected, and nothing to be read
    }
    void cleanup()
    {
        if (m_desk)
            stopDesk();
        m_sandbox.reset();
        m_folder.reset();
    }

    void allThreeStandInOneList()
    {
        QVERIFY(connectAccount(sandbox::Api::Omise, "providerOmise", u"Shop"_s));
        QVERIFY(connectAccount(sandbox::Api::WooshPay, "providerWooshPay", u"Woosh EU"_s));
        QVERIFY(connectAccount(sandbox::Api::Stripe, "providerStripe", u"Shop US"_s));
        auto *side = m_desk->window().findChild<QAbstractItemView *>(u"sidebarView"_s);
        side->setCurrentIndex(side->model()->index(1, 0)); // All test
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->table().scopeCount(), 3 * kDisputes, 30'000);
        QSet<QString> accounts;
        m_desk->list().showTab(std::nullopt);
        for (int row = 0; row < m_desk->table().rowCount(); ++row)
            accounts.insert(m_desk->table().index(row, DisputeTableModel::AccountColumn).data().toString());
        QCOMPARE(accounts, QSet<QString>({u"Shop"_s, u"Woosh EU"_s, u"Shop US"_s}));
    }

    void theOrderOutlivesTheProgram()
    {
        QVERIFY(connectAccount(sandbox::Api::Omise, "providerOmise", u"Shop"_s));
        QVERIFY(connectAccount(sandbox::Api::WooshPay, "providerWooshPay", u"Woosh EU"_s));
        QVERIFY(act("moveAccountUp")); // the newest is chosen
        QVERIFY(!act("moveAccountUp"));
        stopDesk();
        QCOMPARE(kept().size(), 2);
        QCOMPARE(kept().at(0).label, u"Woosh EU"_s);
        startDesk();
        auto *side = m_desk->window().findChild<QAbstractItemView *>(u"sidebarView"_s);
        QTRY_COMPARE_WITH_TIMEOUT(side->model()->index(2, 0).data().toString(), u"Woosh EU"_s, 30'000);
    }

    void removingTakesCacheAndKeyAlong()
    {
        QVERIFY(connectAccount(sandbox::Api::Stripe, "providerStripe", u"Shop US"_s));
        const QUuid id = kept().first().id;
        const QString cache = Folders(m_folder->path()).accountFolder(id) + u"/cache.db"_s;
        QVERIFY(QFile::exists(cache));
        QVERIFY(m_keys->read(id).result());
        QVERIFY(m_keys->read(id, KeyPurpose::Cache).result());
        QVERIFY(act("removeAccount"));
        QVERIFY(press("removeAccountButton"));
        QVERIFY(find("firstStartPane"));
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(cache), 30'000);
        QVERIFY(!m_keys->read(id).result());
        QVERIFY(!m_keys->read(id, KeyPurpose::Cache).result()); // a copy of its cache is of no use from now on
        QVERIFY(kept().isEmpty());
        QCOMPARE(m_desk->table().scopeCount(), 0);
    }

    void anEmptiedCacheIsReadAnew()
    {
        QVERIFY(connectAccount(sandbox::Api::WooshPay, "providerWooshPay", u"Woosh EU"_s));
        tests::SandboxClient client(*m_sandbox, sandbox::Api::WooshPay);
        const QByteArray id = client.first("needs_response"_L1);
        const auto shown = [this] { return m_desk->opened().view().dispute; };
        m_desk->opened().open(kept().first().id, QString::fromLatin1(id));
        QTRY_COMPARE_WITH_TIMEOUT(shown().id, QString::fromLatin1(id), 30'000);
        QVERIFY(act("emptyAccount"));
        auto *box = find("emptyAccountBox");
        QVERIFY(box);
        QVERIFY(press("emptyAccountButton"));
        QVERIFY(QTest::qWaitFor([this] { return m_desk->table().scopeCount() == 0; }, 5'000));
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->table().scopeCount(), kDisputes, 30'000);
        QVERIFY(m_keys->read(kept().first().id).result()); // the key stayed
        QCOMPARE(shown().id, QString::fromLatin1(id)); // still open, and as it is at the provider
        QCOMPARE(client.send("POST", "/v1/disputes/" + id + "/close").status, 200);
        m_desk->opened().readAgain();
        QTRY_COMPARE_WITH_TIMEOUT(shown().stage(), Stage::Lost, 30'000);
    }

    /// WooshPay names no account: a key that opens none of the disputes here is another merchant's.
    void anotherMerchantsKeyIsNotTakenForThisAccount()
    {
        QVERIFY(connectAccount(sandbox::Api::WooshPay, "providerWooshPay", u"Woosh EU"_s));
        sandbox::Sandbox::Options options;
        options.wooshpay = true;
        options.wooshpayDisputes = kDisputes;
        options.seed = 77;
        sandbox::Sandbox elsewhere(options);
        QVERIFY(elsewhere.start());
        QVERIFY(act("replaceKey"));
        find<QLineEdit>("secretKey")->setText(sandbox::Sandbox::testKey(sandbox::Api::WooshPay));
        find<QAbstractButton>("advancedToggle")->setChecked(true);
        find<QLineEdit>("baseUrl")->setText(elsewhere.baseUrl(sandbox::Api::WooshPay).toString());
        QVERIFY(press("checkAndConnect"));
        auto *result = find<QLabel>("checkResult");
        QTRY_VERIFY2_WITH_TIMEOUT(
            result->text().contains(u"it is of another account"_s), qPrintable(result->text()), 30'000);
        find<QLineEdit>("baseUrl")->setText(m_sandbox->baseUrl(sandbox::Api::WooshPay).toString());
        QVERIFY(press("checkAndConnect"));
        QTRY_VERIFY2_WITH_TIMEOUT(
            result->text().contains(u"takes the key. TEST"_s), qPrintable(result->text()), 30'000);
        find<QDialog>("accountDialog")->reject();
    }

    /// Escape as the check is answered, while the answer is on its way through the event loop: nobody goes on with it.
    void escapeAsTheCheckIsAnsweredEndsIt()
    {
        QVERIFY(connectAccount(sandbox::Api::WooshPay, "providerWooshPay", u"Woosh EU"_s));
        QVERIFY(act("replaceKey"));
        find<QLineEdit>("secretKey")->setText(sandbox::Sandbox::testKey(sandbox::Api::WooshPay));
        const ClosedByAnswer closer(find<QDialog>("accountDialog"));
        QVERIFY(press("checkAndConnect"));
        QTRY_VERIFY_WITH_TIMEOUT(closer.closed, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(!visible(u"accountDialog"_s), 30'000);
        QCOMPARE(kept().size(), 1);
        QVERIFY(act("replaceKey")); // and another check goes its way
        find<QLineEdit>("secretKey")->setText(sandbox::Sandbox::testKey(sandbox::Api::WooshPay));
        QVERIFY(press("checkAndConnect"));
        auto *result = find<QLabel>("checkResult");
        QTRY_VERIFY2_WITH_TIMEOUT(
            result->text().contains(u"takes the key. TEST"_s), qPrintable(result->text()), 30'000);
        find<QDialog>("accountDialog")->reject();
    }

    /// Escape while the keyring asks whether it may: nothing is kept, there neither.
    void escapeWhileTheKeyringAsksKeepsNothing()
    {
        stopDesk();
        auto slow = std::make_unique<SlowKeyStore>();
        SlowKeyStore &keys = *slow;
        startDesk(std::move(slow));
        keys.holds = true;
        QVERIFY(act("actionAddAccount") && find("accountDialog") && press("providerWooshPay"));
        find<QLineEdit>("secretKey")->setText(sandbox::Sandbox::testKey(sandbox::Api::WooshPay));
        find<QAbstractButton>("advancedToggle")->setChecked(true);
        find<QLineEdit>("baseUrl")->setText(m_sandbox->baseUrl(sandbox::Api::WooshPay).toString());
        QVERIFY(press("checkAndConnect"));
        auto *result = find<QLabel>("checkResult");
        QTRY_VERIFY2_WITH_TIMEOUT(
            result->text().contains(u"takes the key. TEST"_s), qPrintable(result->text()), 30'000);
        QVERIFY(press("checkAndConnect"));
        QTRY_VERIFY_WITH_TIMEOUT(!keys.asked.isEmpty(), 30'000);
        find<QDialog>("accountDialog")->reject();
        QTRY_VERIFY_WITH_TIMEOUT(!visible(u"accountDialog"_s), 30'000);
        keys.letGo();
        QTRY_COMPARE_WITH_TIMEOUT(keys.removed, keys.asked, 30'000);
        QVERIFY(kept().isEmpty());
        QVERIFY(find("firstStartPane"));
    }

    /// The settings were lost while a write was open. Connected anew it is the same account: the write is found out.
    void anAccountWithAnOpenWriteComesBack()
    {
        stopDesk();
        const QUuid lost = QUuid::createUuid(), another = QUuid::createUuid();
        const QString id =
            QString::fromLatin1(tests::SandboxClient(*m_sandbox, sandbox::Api::WooshPay).first("needs_response"_L1));
        const QString elsewhere = id.chopped(4) + u"zzzz"_s; // of a merchant whose key this is not
        {
            StoreThread thread;
            SqliteLedger ledger(thread, m_folder->path());
            QVERIFY(ledger.openFile().result());
            for (const auto &[account, dispute] : {std::pair(another, elsewhere), {lost, id}}) {
                WriteIntent intent;
                intent.id = QUuid::createUuid();
                intent.account = account;
                intent.provider = ProviderKind::WooshPay;
                intent.mode = Mode::Test;
                intent.disputeId = dispute;
                intent.verb = WriteVerb::Concede;
                intent.confirmedAt = QDateTime::currentDateTimeUtc();
                QVERIFY(ledger.arm(intent).result());
                QVERIFY(ledger.advance(intent.id, ActionEvent::SendCommitted).result());
            }
        }
        startDesk();
        QVERIFY(find("noticeAct_leftOpen"));
        QVERIFY(connectAccount(sandbox::Api::WooshPay, "providerWooshPay", u"Woosh EU"_s));
        QCOMPARE(kept().size(), 1);
        QCOMPARE(kept().first().id, lost);
        const auto told = [this] {
            const auto *const label = m_desk->window().findChild<QLabel *>(u"noticeText_leftOpen"_s);
            return label ? label->text() : QString();
        };
        QTRY_VERIFY2_WITH_TIMEOUT(
            told().startsWith("The outcome of a write on dispute "_L1 + elsewhere), qPrintable(told()), 30'000);
    }

    void aKeyThatIsRefusedKeepsNothing()
    {
        QVERIFY(press("stripeButton"));
        find<QLineEdit>("secretKey")->setText(u"sk_test_nobodyknowsthisone"_s);
        find<QAbstractButton>("advancedToggle")->setChecked(true);
        find<QLineEdit>("baseUrl")->setText(m_sandbox->baseUrl(sandbox::Api::Stripe).toString());
        QVERIFY(press("checkAndConnect"));
        auto *result = find<QLabel>("checkResult");
        QTRY_VERIFY2_WITH_TIMEOUT(
            result->text().contains(u"does not accept the secret key"_s), qPrintable(result->text()), 30'000);
        QVERIFY(kept().isEmpty());
        find<QDialog>("accountDialog")->reject();
    }
};

QTEST_MAIN(TestDeskAccounts)
#include "tst_deskaccounts.moc"
