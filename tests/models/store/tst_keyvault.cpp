#include "models/domain/passphrase.h"
#include "models/store/keyvault.h"
#include "models/store/makekeystore.h"
#include "tests/models/store/storesupport.h"
#include "tests/support/proof.h"
#include "tests/support/waitfor.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using test::proof;
using test::readFile;
using test::waitFor;
using State = KeyVault::State;

namespace {
constexpr vault::Cost kCheap{1, 8 * 1024};

/// The answer; the vault needs the event loop.
template <typename T> T got(const QFuture<T> &future) { return waitFor(future) ? future.result() : T(); }
VaultOutcome how(const QFuture<VaultAnswer> &future)
{
    return waitFor(future) ? future.result().outcome : VaultOutcome::Failed;
}
QByteArray keyIn(KeyVault &vault, const QUuid &account, KeyPurpose purpose = KeyPurpose::Provider)
{
    const auto found = got(vault.read(account, purpose));
    return found ? found->reveal() : QByteArray();
}
} // namespace

/// The vault as the program's key store.
class TestKeyVault : public QObject {
    Q_OBJECT

    const Secret m_passphrase = passphraseOf(u"correct horse"_s);
    const QUuid m_one = QUuid::createUuid();
    const QUuid m_two = QUuid::createUuid();

private Q_SLOTS:
    /// Keys that were entered before a person decided go along, and are there at the next start.
    void keysOfThisRunGoIntoANewOne()
    {
        const QTemporaryDir folder;
        {
            KeyVault vault(folder.path(), kCheap);
            QCOMPARE(how(vault.look()), VaultOutcome::NoVault);
            QCOMPARE(vault.protection(), KeyProtection::ThisRunOnly);
            QVERIFY(got(vault.write(m_one, Secret("skey_test_one"))));
            QVERIFY(got(vault.write(m_one, Secret("cachekey"), KeyPurpose::Cache)));
            QVERIFY(!KeyVault::isIn(folder.path()));
            const auto making = vault.make(m_passphrase);
            const auto looking = vault.look(); // the start may be slower than a person in the settings
            const auto meanwhile = vault.write(m_two, Secret("skey_test_two")); // before it is there
            QCOMPARE(how(making), VaultOutcome::Done);
            QCOMPARE(how(looking), VaultOutcome::Done);
            QVERIFY(got(meanwhile));
            QCOMPARE(vault.protection(), KeyProtection::Vault);
            QCOMPARE(how(vault.look()), VaultOutcome::Done);
            QCOMPARE(vault.protection(), KeyProtection::Vault); // it stays open
            QVERIFY(got(vault.write(m_two, Secret("cachetwo"), KeyPurpose::Cache)));
            QVERIFY(got(vault.remove(m_two, KeyPurpose::Cache)));
        }
        KeyVault vault(folder.path(), kCheap);
        QCOMPARE(how(vault.look()), VaultOutcome::Done);
        QCOMPARE(vault.protection(), KeyProtection::ClosedVault);
        QCOMPARE(got(vault.read(m_one)).error().kind, ErrorKind::KeyMissing);
        QCOMPARE(how(vault.open(passphraseOf(u"something else"_s))), VaultOutcome::WrongPassphrase);
        QCOMPARE(vault.protection(), KeyProtection::ClosedVault);
        QCOMPARE(how(vault.open(m_passphrase)), VaultOutcome::Done);
        QCOMPARE(vault.protection(), KeyProtection::Vault);
        QCOMPARE(keyIn(vault, m_one), "skey_test_one");
        QCOMPARE(keyIn(vault, m_one, KeyPurpose::Cache), "cachekey");
        QCOMPARE(keyIn(vault, m_two), "skey_test_two");
        QCOMPARE(keyIn(vault, m_two, KeyPurpose::Cache), QByteArray());
        proof("K1 K8", u"3 keys of a run without a keyring kept in a vault made in it, 3 there after a restart"_s);
    }

    /// Nothing of a run that left it closed gets into it, or out of it.
    void aClosedOneStaysAsItIs()
    {
        const QTemporaryDir folder;
        {
            KeyVault vault(folder.path(), kCheap);
            QVERIFY(got(vault.write(m_one, Secret("skey_test_one"))));
            QCOMPARE(how(vault.make(m_passphrase)), VaultOutcome::Done);
        }
        const QByteArray before = readFile(VaultFile::pathIn(folder.path()));
        KeyVault vault(folder.path(), kCheap);
        QCOMPARE(how(vault.look()), VaultOutcome::Done);
        QVERIFY(got(vault.write(m_one, Secret("another"))));
        QCOMPARE(keyIn(vault, m_one), "another");
        QVERIFY(got(vault.remove(m_one)));
        QCOMPARE(how(vault.make(m_passphrase)), VaultOutcome::Failed);
        QCOMPARE(how(vault.check(m_passphrase)), VaultOutcome::NoVault); // none that is open
        QCOMPARE(readFile(VaultFile::pathIn(folder.path())), before);
        QCOMPARE(vault.protection(), KeyProtection::ClosedVault);
        QCOMPARE(how(vault.removeFile()), VaultOutcome::Done); // whoever forgot the passphrase
        QCOMPARE(vault.protection(), KeyProtection::ThisRunOnly);
    }

    void withoutItsFile()
    {
        const QTemporaryDir folder;
        KeyVault vault(folder.path(), kCheap);
        QVERIFY(got(vault.write(m_one, Secret("skey_test_one"))));
        QCOMPARE(how(vault.make(m_passphrase)), VaultOutcome::Done);
        QVERIFY(QFile::remove(VaultFile::pathIn(folder.path())));
        const auto lost = got(vault.write(m_two, Secret("x")));
        QVERIFY(!lost && lost.error().kind == ErrorKind::KeyStoreFailed); // not kept, and said
        QCOMPARE(keyIn(vault, m_two), QByteArray());
        QCOMPARE(keyIn(vault, m_one), "skey_test_one");
        QCOMPARE(how(vault.removeFile()), VaultOutcome::Done);
        QVERIFY(got(vault.write(m_two, Secret("x")))); // for this run
        QCOMPARE(keyIn(vault, m_one), "skey_test_one");
        QVERIFY(!KeyVault::isIn(folder.path()));
    }

    /// It is chosen where no keyring answers, and only where there is a folder for it.
    void whereItIsChosen()
    {
        const QTemporaryDir folder;
        const auto store = makeKeyStore(nullptr, false, folder.path());
        QVERIFY(store->vault());
        QCOMPARE(store->protection(), KeyProtection::ThisRunOnly);
        QVERIFY(!makeKeyStore(nullptr, false)->vault());
    }
};

QTEST_GUILESS_MAIN(TestKeyVault)
#include "tst_keyvault.moc"
