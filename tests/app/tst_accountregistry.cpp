#include "app/desktop/accountregistry.h"
#include "app/desktop/demo.h"
#include "tests/support/builders.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// Accounts in settings.ini: what is kept, what is not, and a file that somebody edited.
class TestAccountRegistry : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString file() const { return m_folder.filePath(u"settings.ini"_s); }
    QByteArray text() const
    {
        QFile settings(file());
        return settings.open(QIODevice::ReadOnly) ? settings.readAll() : QByteArray();
    }

private Q_SLOTS:
    void cleanup() { QFile::remove(file()); }

    void keepsEverythingButTheKey()
    {
        Account account = anOmiseAccount(Mode::Live);
        account.label = u"ร้านสยาม, \"Goods\" = 1"_s;
        account.deadlineDays = 9;
        account.acceptVerb = HttpVerb::Patch;
        account.remoteId = u"account_1"_s;
        {
            Settings settings(file());
            AccountRegistry(settings).add(account);
        }
        Settings settings(file());
        const AccountRegistry again(settings);
        QCOMPARE(again.accounts().size(), 1);
        QVERIFY(again.accounts().first() == account);
        QVERIFY(!text().contains("key"));
    }

    void keepsEveryProvider()
    {
        QList<Account> three{anOmiseAccount(), anOmiseAccount(), anOmiseAccount(Mode::Live)};
        three[1].provider = ProviderKind::WooshPay;
        three[1].listParameters = ListParameters::Body;
        three[2].provider = ProviderKind::Stripe;
        {
            Settings settings(file());
            AccountRegistry registry(settings);
            for (const Account &account : three)
                registry.add(account);
        }
        Settings settings(file());
        QVERIFY(AccountRegistry(settings).accounts() == three);
    }

    /// A later version's account must not be lost because this one was started once.
    void whatIsNotKnownIsKept()
    {
        Account first = anOmiseAccount();
        const Account third = anOmiseAccount();
        {
            Settings settings(file());
            AccountRegistry registry(settings);
            for (const Account &account : {first, anOmiseAccount(), third})
                registry.add(account);
        }
        {
            QSettings raw(file(), QSettings::IniFormat);
            raw.setValue(u"accounts/2/provider"_s, u"adyen"_s);
            raw.setValue(u"accounts/2/merchant"_s, u"M-7"_s);
            raw.setValue(u"accounts/1/colour"_s, u"blue"_s);
        }
        {
            Settings settings(file());
            AccountRegistry registry(settings);
            QCOMPARE(registry.accounts().size(), 2);
            first.label = u"Renamed"_s;
            registry.replace(first);
        }
        const QSettings raw(file(), QSettings::IniFormat);
        QCOMPARE(raw.value(u"accounts/size"_s).toInt(), 3);
        QCOMPARE(raw.value(u"accounts/2/provider"_s).toString(), u"adyen"_s);
        QCOMPARE(raw.value(u"accounts/2/merchant"_s).toString(), u"M-7"_s);
        QCOMPARE(raw.value(u"accounts/1/colour"_s).toString(), u"blue"_s);
        QCOMPARE(raw.value(u"accounts/1/label"_s).toString(), u"Renamed"_s);
        QCOMPARE(raw.value(u"accounts/3/id"_s).toString(), third.id.toString(QUuid::WithoutBraces));
    }

    void movesAmongThoseOfTheSameMode()
    {
        const Account a = anOmiseAccount();
        const Account live = anOmiseAccount(Mode::Live);
        const Account b = anOmiseAccount();
        {
            Settings settings(file());
            AccountRegistry registry(settings);
            for (const Account &account : {a, live, b})
                registry.add(account);
            QVERIFY(!registry.move(live.id, -1)); // alone in its mode
            QVERIFY(!registry.move(a.id, -1));
            QVERIFY(!registry.move(a.id, 0));
            QVERIFY(!registry.move(QUuid::createUuid(), 1));
            QVERIFY(registry.move(a.id, 1)); // over the live one, which it does not see
            QVERIFY(!registry.move(a.id, 1));
        }
        Settings settings(file());
        const AccountRegistry again(settings);
        QList<QUuid> order;
        for (const Account &account : again.accounts())
            order.append(account.id);
        QCOMPARE(order, QList<QUuid>({live.id, b.id, a.id}));
    }

    void demoAccountsAreNotKept()
    {
        Account demo = anOmiseAccount();
        demo.demo = true;
        {
            Settings settings(file());
            AccountRegistry registry(settings);
            registry.add(demo);
            QVERIFY(registry.find(demo.id));
        }
        Settings settings(file());
        QVERIFY(AccountRegistry(settings).accounts().isEmpty());
    }

    /// A write that a demo left open in a data folder is its account's: the next demo has to have that account.
    void aSecondDemoHasTheAccountsOfTheFirst()
    {
        const auto idsOf = [](const Demo &demo) {
            QList<QUuid> ids;
            for (const Account &account : demo.accounts())
                ids.append(account.id);
            return ids;
        };
        Demo first, second, given, again, other;
        QVERIFY(first.start(8));
        QVERIFY(second.start(8));
        const QList<QUuid> ids = idsOf(first);
        QCOMPARE(ids.size(), 3);
        QCOMPARE(QSet<QUuid>(ids.begin(), ids.end()).size(), 3);
        QCOMPARE(idsOf(second), ids);
        given.use(QUrl(u"http://127.0.0.1:4000"_s));
        again.use(QUrl(u"http://127.0.0.1:4000"_s));
        other.use(QUrl(u"http://127.0.0.1:4001"_s));
        QCOMPARE(idsOf(again), idsOf(given));
        QVERIFY(idsOf(other) != idsOf(given)); // another server's disputes are another account's
        QVERIFY(!ids.contains(idsOf(given).first()));
    }

    void removingOneKeepsTheOrderOfTheOthers()
    {
        Settings settings(file());
        AccountRegistry registry(settings);
        const QList<Account> three{anOmiseAccount(), anOmiseAccount(), anOmiseAccount()};
        for (const Account &account : three)
            registry.add(account);
        registry.remove(three.at(1).id);
        Settings read(file());
        const AccountRegistry again(read);
        QCOMPARE(again.accounts().size(), 2);
        QCOMPARE(again.accounts().at(0).id, three.at(0).id);
        QCOMPARE(again.accounts().at(1).id, three.at(2).id);
    }

    /// A key goes where the account's address says: an edited file must not send it somewhere nobody checked.
    void anUncheckedAddressIsNotUsed_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("plain http") << u"http://evil.example"_s;
        QTest::newRow("credentials") << u"https://a:b@evil.example"_s;
        QTest::newRow("no address") << u"nonsense"_s;
    }

    void anUncheckedAddressIsNotUsed()
    {
        QFETCH(QString, url);
        {
            Settings settings(file());
            AccountRegistry(settings).add(anOmiseAccount());
        }
        {
            QSettings raw(file(), QSettings::IniFormat);
            raw.setValue(u"accounts/1/base_url"_s, url);
        }
        Settings settings(file());
        QVERIFY(AccountRegistry(settings).accounts().isEmpty());
    }

    void aSettingOfAnotherTypeIsItsDefault()
    {
        {
            QSettings raw(file(), QSettings::IniFormat);
            raw.setValue(u"sync/refresh_minutes"_s, u"soon"_s);
        }
        Settings settings(file());
        QCOMPARE(settings.value(Settings::RefreshMinutes).toInt(), 3);
        settings.set(Settings::RefreshMinutes, 10);
        QVERIFY(settings.sync());
        QCOMPARE(Settings(file()).value(Settings::RefreshMinutes).toInt(), 10);
    }
};

QTEST_GUILESS_MAIN(TestAccountRegistry)
#include "tst_accountregistry.moc"
