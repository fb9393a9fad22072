#include "models/store/keychainkeystore.h"
#include "models/store/makekeystore.h"

#include <QThread>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;

/// The Windows Credential Manager itself (under Wine: its own). Entries are of random names and are removed again.
class TestCredentialKeyring : public QObject {
    Q_OBJECT

    std::shared_ptr<Keyring> m_keyring = systemKeyring();
    const QString m_name = u"disputedesk/test-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);

    /// Asks and waits for the answer, which must come to this thread, and not before the asking function returned.
    template <typename Ask> Keyring::Answer answerOf(Ask ask)
    {
        std::optional<Keyring::Answer> got;
        bool here = false;
        ask([&got, &here](const Keyring::Answer &answer) {
            here = QThread::currentThread() == QCoreApplication::instance()->thread();
            got = answer;
        });
        if (got || !QTest::qWaitFor([&got] { return got.has_value(); }, 10000) || !here)
            return {Keyring::Outcome::Absent, {}, u"no answer, or on the wrong thread, or at once"_s};
        return *got;
    }
    Keyring::Answer read()
    {
        return answerOf([this](const Keyring::Use &use) { m_keyring->read(m_name, use); });
    }
    Keyring::Answer write(const QByteArray &bytes)
    {
        return answerOf([this, bytes](const Keyring::Use &use) { m_keyring->write(m_name, Secret(bytes), use); });
    }
    Keyring::Answer remove()
    {
        return answerOf([this](const Keyring::Use &use) { m_keyring->remove(m_name, use); });
    }

private Q_SLOTS:
    void cleanup() { remove(); }

    void keepsBytesAndForgetsThem()
    {
        QCOMPARE(read().outcome, Keyring::Outcome::Missing);
        const QByteArray key("skey_test_\0\xff\xe0\xb8\x81", 15);
        for (const QByteArray &each : {QByteArray("skey_test_older"), key}) {
            QCOMPARE(write(each).outcome, Keyring::Outcome::Ok);
            const Keyring::Answer back = read();
            QCOMPARE(back.outcome, Keyring::Outcome::Ok);
            QCOMPARE(back.secret.reveal(), each);
        }
        QCOMPARE(remove().outcome, Keyring::Outcome::Ok);
        QCOMPARE(read().outcome, Keyring::Outcome::Missing);
        QCOMPARE(remove().outcome, Keyring::Outcome::Missing);
    }

    /// Windows takes 2560 bytes; more is refused with its words, and the entry that was there stays.
    void aSecretThatIsTooLongIsRefused()
    {
        QCOMPARE(write("skey_test_kept").outcome, Keyring::Outcome::Ok);
        const Keyring::Answer answer = write(QByteArray(100'000, 'x'));
        if (answer.outcome == Keyring::Outcome::Ok)
            QSKIP("this system keeps 100,000 bytes (Wine)");
        QCOMPARE(answer.outcome, Keyring::Outcome::Refused);
        QVERIFY(!answer.detail.isEmpty());
        QVERIFY(!answer.detail.contains(u"xxx"_s));
        QCOMPARE(read().secret.reveal(), "skey_test_kept");
    }

    void theStoreTakesIt()
    {
        QFuture<bool> answers = keyringAnswers(m_keyring);
        QTRY_VERIFY_WITH_TIMEOUT(answers.isFinished(), 10000);
        QVERIFY(answers.result());
        const auto store = makeKeyStore(m_keyring, true);
        QCOMPARE(store->protection(), KeyProtection::Keyring);
        const QUuid account = QUuid::createUuid();
        QFuture<StoreResult<Done>> written = store->write(account, Secret("skey_test_1"));
        QTRY_VERIFY_WITH_TIMEOUT(written.isFinished(), 10000);
        QVERIFY(written.result());
        QFuture<StoreResult<Secret>> back = store->read(account);
        QTRY_VERIFY_WITH_TIMEOUT(back.isFinished(), 10000);
        QCOMPARE(back.result()->reveal(), "skey_test_1");
        QFuture<StoreResult<Done>> removed = store->remove(account);
        QTRY_VERIFY_WITH_TIMEOUT(removed.isFinished(), 10000);
        QVERIFY(removed.result());
    }
};

QTEST_GUILESS_MAIN(TestCredentialKeyring)
#include "tst_credentialkeyring.moc"
