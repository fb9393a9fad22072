#include "models/store/cachekey.h"
#include "models/store/keychainkeystore.h"
#include "models/store/makekeystore.h"
#include "models/store/memorykeystore.h"
#include "tests/models/store/storesupport.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using test::take;

namespace {
/// A keyring that answers as it is told.
struct FakeKeyring : Keyring {
    QHash<QString, QByteArray> entries;
    Outcome outcome = Outcome::Ok;
    bool keeps = true; ///< false: says Ok and keeps nothing (F14)
    QByteArray spoils; ///< what a write adds to the value
    bool silent = false; ///< never answers

    void answer(const Use &use, const Answer &answer) const
    {
        if (!silent)
            use(outcome == Outcome::Ok ? answer : Answer{outcome, {}, u"as told"_s});
    }
    void read(const QString &name, Use use) override
    {
        answer(use, {entries.contains(name) ? Outcome::Ok : Outcome::Missing, Secret(entries.value(name)), {}});
    }
    void write(const QString &name, const Secret &secret, Use use) override
    {
        if (keeps && outcome == Outcome::Ok)
            entries.insert(name, secret.reveal() + spoils);
        answer(use, {Outcome::Ok, {}, {}});
    }
    void remove(const QString &name, Use use) override
    {
        answer(use, {entries.remove(name) ? Outcome::Ok : Outcome::Missing, {}, {}});
    }
};
} // namespace

/// Keys are kept whole or the failure is told; no keyring ends in "this run only", and in time.
class TestKeyStore : public QObject {
    Q_OBJECT

    QUuid m_account = QUuid::createUuid();

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void bothKeepAndForget_data()
    {
        QTest::addColumn<bool>("keyring");
        QTest::newRow("memory") << false;
        QTest::newRow("keyring") << true;
    }
    void bothKeepAndForget()
    {
        QFETCH(bool, keyring);
        const auto fake = std::make_shared<FakeKeyring>();
        const auto store = makeKeyStore(fake, keyring);
        QCOMPARE(store->protection(), keyring ? KeyProtection::Keyring : KeyProtection::ThisRunOnly);
        QCOMPARE(take(store->read(m_account)).error().kind, ErrorKind::KeyMissing);
        QVERIFY(take(store->write(m_account, Secret("skey_test_1"))));
        QVERIFY(take(store->write(m_account, Secret("skey_test_2"))));
        QCOMPARE(take(store->read(m_account))->reveal(), "skey_test_2");
        QCOMPARE(take(store->read(QUuid::createUuid())).error().kind, ErrorKind::KeyMissing);
        QCOMPARE(fake->entries.keys(),
            keyring ? QStringList{u"disputedesk/"_s + m_account.toString(QUuid::WithoutBraces)} : QStringList());
        QVERIFY(take(store->remove(m_account)));
        QVERIFY(take(store->remove(m_account)));
        QCOMPARE(take(store->read(m_account)).error().kind, ErrorKind::KeyMissing);
    }

    void aKeyForAnotherPurposeIsAnother()
    {
        const auto fake = std::make_shared<FakeKeyring>();
        for (const bool keyring : {true, false}) {
            const auto store = makeKeyStore(fake, keyring);
            QVERIFY(take(store->write(m_account, Secret("skey_test_1"))));
            QCOMPARE(take(store->read(m_account, KeyPurpose::Cache)).error().kind, ErrorKind::KeyMissing);
            QVERIFY(take(store->write(m_account, Secret("cache"), KeyPurpose::Cache)));
            QCOMPARE(take(store->read(m_account))->reveal(), "skey_test_1");
            QVERIFY(take(store->remove(m_account)));
            QCOMPARE(take(store->read(m_account, KeyPurpose::Cache))->reveal(), "cache");
            QVERIFY(!keyring
                || fake->entries.keys()
                    == QStringList(u"disputedesk/cache/"_s + m_account.toString(QUuid::WithoutBraces)));
            QVERIFY(take(store->remove(m_account, KeyPurpose::Cache)));
            QCOMPARE(take(store->read(m_account, KeyPurpose::Cache)).error().kind, ErrorKind::KeyMissing);
        }
    }

    /// The key of a cache: made once, the same from then on; a store that refuses or stays silent costs no start.
    void theKeyOfACache()
    {
        const auto fake = std::make_shared<FakeKeyring>();
        KeychainKeyStore store(fake);
        QObject context;
        const auto ask = [&](std::chrono::milliseconds deadline = std::chrono::seconds(20)) {
            std::optional<CacheKey> given;
            withCacheKey(
                store, m_account, &context, [&given](const CacheKey &key) { given = key; }, deadline);
            (void)QTest::qWaitFor([&] { return given.has_value(); });
            return given ? std::pair(given->key.toSecret().reveal(), given->kept) : std::pair(QByteArray(), false);
        };
        const auto first = ask();
        QVERIFY(first.second);
        QCOMPARE(QByteArray::fromBase64(first.first).size(), qsizetype(SealKey::kBytes));
        QCOMPARE(ask(), first);
        const QString name = KeychainKeyStore::nameOf(m_account, KeyPurpose::Cache);
        for (const QByteArray &spoilt : {QByteArray("short"), first.first + "AA", QByteArray("not base64 at all!!")}) {
            fake->entries.insert(name, spoilt);
            const auto fresh = ask();
            QVERIFY(fresh.second && fresh.first != first.first && fresh == ask());
        }
        fake->entries.remove(name);
        fake->keeps = false; // says Ok, keeps nothing (F14)
        const auto once = ask(), twice = ask();
        QVERIFY(!once.second && !twice.second && once.first != twice.first);
        fake->outcome = Keyring::Outcome::Refused;
        QVERIFY(!ask().second);
        fake->silent = true;
        QVERIFY(!ask(std::chrono::milliseconds(20)).first.isEmpty());
    }

    void aWriteThatWasNotKeptIsAFailure()
    {
        const auto fake = std::make_shared<FakeKeyring>();
        KeychainKeyStore store(fake);
        fake->keeps = false;
        QCOMPARE(take(store.write(m_account, Secret("skey_1"))).error().kind, ErrorKind::KeyStoreFailed);
        fake->entries.insert(KeychainKeyStore::nameOf(m_account), "skey_old"); // the old one is still there
        QCOMPARE(take(store.write(m_account, Secret("skey_1"))).error().kind, ErrorKind::KeyStoreFailed);
        fake->keeps = true;
        fake->spoils = "\n";
        const auto spoiled = take(store.write(m_account, Secret("skey_1")));
        QCOMPARE(spoiled.error().kind, ErrorKind::KeyStoreFailed);
        QVERIFY(!spoiled.error().detail.contains("skey"_L1));
        fake->spoils.clear();
        QVERIFY(take(store.write(m_account, Secret("skey_1"))));
    }

    void refusalsAreTold()
    {
        const auto fake = std::make_shared<FakeKeyring>();
        KeychainKeyStore store(fake);
        for (const Keyring::Outcome outcome : {Keyring::Outcome::Refused, Keyring::Outcome::Absent}) {
            fake->outcome = outcome;
            QCOMPARE(take(store.read(m_account)).error().kind, ErrorKind::KeyStoreFailed);
            QCOMPARE(take(store.write(m_account, Secret("k"))).error().kind, ErrorKind::KeyStoreFailed);
            QCOMPARE(take(store.remove(m_account)).error().kind, ErrorKind::KeyStoreFailed);
        }
        fake->outcome = Keyring::Outcome::Ok;
        fake->entries.insert(KeychainKeyStore::nameOf(m_account), {});
        QCOMPARE(take(store.read(m_account)).error().kind, ErrorKind::KeyMissing);
    }

    void theProbeSaysWhoAnswers()
    {
        const auto fake = std::make_shared<FakeKeyring>();
        QVERIFY(take(keyringAnswers(fake)));
        fake->outcome = Keyring::Outcome::Absent;
        QVERIFY(!take(keyringAnswers(fake)));
        fake->outcome = Keyring::Outcome::Refused;
        QVERIFY(!take(keyringAnswers(fake)));
        QVERIFY(!take(keyringAnswers(nullptr)));
        QCOMPARE(makeKeyStore(nullptr, true)->protection(), KeyProtection::ThisRunOnly);
    }

    void theProbeEndsWhenNobodyAnswers()
    {
        const auto fake = std::make_shared<FakeKeyring>();
        fake->silent = true;
        QFuture<bool> answers = keyringAnswers(fake, 20);
        QVERIFY(!answers.isFinished());
        QTRY_VERIFY_WITH_TIMEOUT(answers.isFinished(), 30'000);
        QVERIFY(!answers.result());
    }

    void noSessionBusMeansNoKeyring()
    {
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qputenv("XDG_RUNTIME_DIR", "/nonexistent");
        QVERIFY(!systemKeyring());
#endif
    }

    /// A bus that is named but not there, and no libsecret to load: the probe ends, false, in time.
    void aDeadSessionBusEndsInTime()
    {
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        const auto keyring = systemKeyring();
        if (!keyring)
            QSKIP("built without QtKeychain");
        QFuture<bool> answers = keyringAnswers(keyring);
        QTRY_VERIFY_WITH_TIMEOUT(answers.isFinished(), 30'000); // of its own patience: three seconds
        QVERIFY(!answers.result());
#endif
    }
};

QTEST_GUILESS_MAIN(TestKeyStore)
#include "tst_keystore.moc"
