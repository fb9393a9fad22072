#include "models/domain/passphrase.h"
#include "models/store/vaultfile.h"
#include "tests/faults/quickfolder.h"
#include "tests/models/store/storesupport.h"
#include "tests/support/proof.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using test::proof;
using test::readFile;
using test::writeFile;

namespace {
constexpr vault::Cost kCheap{1, 8 * 1024};

const Secret &passphrase()
{
    static const Secret made = passphraseOf(u"correct horse"_s);
    return made;
}

/// A folder with a vault of `count` keys "first/1" and so on.
struct Place {
    explicit Place(int count = 2)
    {
        vault::Entries entries;
        for (int i = 1; i <= count; ++i)
            entries.emplace("first/" + QByteArray::number(i), Secret("key " + QByteArray::number(i)));
        ok = bool(VaultFile(folder.path(), kCheap).make(passphrase(), entries));
    }
    QString path() const { return VaultFile::pathIn(folder.path()); }
    QStringList files() const { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System); }
    /// How many keys it has; -1 when it does not open.
    qsizetype keys(const Secret &with = passphrase()) const
    {
        vault::Entries entries;
        return VaultFile(folder.path(), kCheap).open(with, entries) ? qsizetype(entries.size()) : -1;
    }
    QTemporaryDir folder;
    bool ok = false;
};
} // namespace

/// The vault on the disk: whole or as it was, whoever writes and whenever it ends.
class TestVaultFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A program that is kept from the vault for five seconds gives up, and each write is flushed: on a slow disk two
    /// that write all the time would.
    void initTestCase() { test::useQuickFolders(); }

    void itLiesAloneAndPrivate()
    {
        const Place place;
        QVERIFY(place.ok);
        QCOMPARE(place.files(), QStringList{u"keys.vault"_s});
        QCOMPARE(QFileInfo(place.path()).permissions()
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
        const QTemporaryDir empty;
        VaultFile none(empty.path(), kCheap);
        QCOMPARE(none.look().outcome, VaultOutcome::NoVault);
        vault::Entries entries;
        QCOMPARE(none.open(passphrase(), entries).outcome, VaultOutcome::NoVault);
        QVERIFY(QDir(empty.path()).isEmpty());
        // A second one is not made over the first.
        QCOMPARE(VaultFile(place.folder.path(), kCheap).make(passphrase(), {}).outcome, VaultOutcome::Failed);
        QCOMPARE(place.keys(), 2);
    }

    void aWrongPassphraseCostsNothing()
    {
        const Place place;
        const QByteArray before = readFile(place.path());
        VaultFile file(place.folder.path(), kCheap);
        vault::Entries entries;
        QVERIFY(file.look());
        for (const QString &tried : {u""_s, u"correct horse "_s, u"x"_s, QString(5000, u'y')})
            QCOMPARE(file.open(passphraseOf(tried), entries).outcome, VaultOutcome::WrongPassphrase);
        QVERIFY(file.open(passphrase(), entries));
        QCOMPARE(file.check(passphraseOf(u"x"_s)).outcome, VaultOutcome::WrongPassphrase);
        QCOMPARE(file.change(passphraseOf(u"x"_s), passphraseOf(u"y"_s)).outcome, VaultOutcome::WrongPassphrase);
        QVERIFY(file.check(passphrase()));
        QCOMPARE(readFile(place.path()), before);
        QCOMPARE(place.files().size(), 1);
        proof("REST K1", u"6 wrong passphrases: each said so, 0 bytes of the vault changed"_s);
    }

    void aChangedPassphrase()
    {
        const Place place;
        const QByteArray before = readFile(place.path());
        const Secret fresh = passphraseOf(u"battery staple"_s);
        VaultFile file(place.folder.path(), kCheap), other(place.folder.path(), kCheap);
        vault::Entries entries;
        QVERIFY(file.open(passphrase(), entries) && other.open(passphrase(), entries));
        QVERIFY(file.change(passphrase(), fresh));
        QCOMPARE(place.keys(), -1);
        QCOMPARE(place.keys(fresh), 2);
        QVERIFY(file.put("more", Secret("x")));
        QCOMPARE(place.keys(fresh), 3);
        QVERIFY(file.check(fresh) && !file.check(passphrase()));
        // A program that still has the key of before changes nothing any more.
        const QByteArray now = readFile(place.path());
        QCOMPARE(other.put("late", Secret("x")).outcome, VaultOutcome::Failed);
        QCOMPARE(readFile(place.path()), now);
        // Nor do the keys of before open with the new head, or the other way round.
        QVERIFY(writeFile(place.path(), before));
        QCOMPARE(file.put("late", Secret("x")).outcome, VaultOutcome::Failed);
        QCOMPARE(readFile(place.path()), before);
    }

    void aDamagedOneIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const Place place;
        const QByteArray whole = readFile(place.path());
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << whole.chopped(1);
        QTest::newRow("its beginning") << whole.first(20);
        QTest::newRow("zeroes") << QByteArray(whole.size(), '\0');
        QTest::newRow("another file") << QByteArray("[keys]\nprovider=1\n");
        QTest::newRow("huge") << QByteArray(vault::kMostBytes + 100, 'x');
        QByteArray flipped = whole;
        flipped[whole.size() - 60] = char(flipped.at(whole.size() - 60) ^ 4);
        QTest::newRow("one bit") << flipped;
    }
    void aDamagedOneIsSetAside()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        const QString path = VaultFile::pathIn(folder.path());
        QVERIFY(writeFile(path, bytes));
        VaultFile file(folder.path(), kCheap);
        const VaultAnswer found = file.look();
        QCOMPARE(found.outcome, VaultOutcome::Damaged);
        QVERIFY(!QFileInfo::exists(path));
        QVERIFY(found.detail.startsWith(path + ".damaged-"_L1));
        QCOMPARE(readFile(found.detail), bytes);
        QCOMPARE(file.look().outcome, VaultOutcome::NoVault);
        QVERIFY(file.make(passphrase(), {}));
        QCOMPARE(readFile(found.detail), bytes);
        proof("REST S4",
            u"a damaged vault (%1): set aside whole, a new one made"_s.arg(QLatin1StringView(QTest::currentDataTag())));
    }

    void whatIsNotOursIsNotTouched()
    {
        const Place place;
        QByteArray newer = readFile(place.path());
        newer[8] = 2;
        QVERIFY(writeFile(place.path(), newer));
        VaultFile file(place.folder.path(), kCheap);
        vault::Entries entries;
        QCOMPARE(file.look().outcome, VaultOutcome::Newer);
        QCOMPARE(file.open(passphrase(), entries).outcome, VaultOutcome::Newer);
        QCOMPARE(file.make(passphrase(), {}).outcome, VaultOutcome::Failed);
        QCOMPARE(readFile(place.path()), newer);
        QCOMPARE(place.files(), QStringList{u"keys.vault"_s});
#ifdef Q_OS_UNIX
        const QTemporaryDir folder;
        QVERIFY(QFile::link(place.path(), VaultFile::pathIn(folder.path())));
        VaultFile linked(folder.path(), kCheap);
        QCOMPARE(linked.look().outcome, VaultOutcome::Failed);
        QCOMPARE(linked.make(passphrase(), {}).outcome, VaultOutcome::Failed);
        QCOMPARE(readFile(place.path()), newer);
        proof("REST S1 S7", u"a vault of a later version and one behind a link: refused, 0 bytes changed"_s);
#endif
    }

    /// A program that ended between writing and renaming leaves the old file, and a part that goes.
    void whatACrashLeftGoes()
    {
        const Place place;
        const QString part = place.path() + u'.' + u"0123456789abcdef0123456789abcdef"_s;
        const QString own = place.path() + u".old"_s;
        QVERIFY(writeFile(part, readFile(place.path()).first(50)) && writeFile(own, "a person's own"));
        QVERIFY(VaultFile(place.folder.path(), kCheap).look());
        QVERIFY(!QFileInfo::exists(part));
        QVERIFY(QFileInfo::exists(own));
        QCOMPARE(place.keys(), 2);
    }

    /// One that ended before its name was in the lock holds nobody up for long.
    void aLockWithoutAName()
    {
        const Place place;
        QVERIFY(writeFile(place.path() + u".lock"_s, {}));
        VaultFile file(place.folder.path(), kCheap);
        vault::Entries entries;
        QVERIFY(file.look() && file.open(passphrase(), entries));
        QCOMPARE(file.put("more", Secret("x")).detail, QString());
        QCOMPARE(place.keys(), 3);
        QCOMPARE(place.files(), QStringList{u"keys.vault"_s});
    }

    void aFolderThatIsGone()
    {
        auto folder = std::make_unique<QTemporaryDir>();
        VaultFile file(folder->path(), kCheap);
        QVERIFY(file.make(passphrase(), {}));
        folder.reset();
        QCOMPARE(file.put("a", Secret("b")).outcome, VaultOutcome::Failed);
        QCOMPARE(file.change(passphrase(), passphraseOf(u"z"_s)).outcome, VaultOutcome::Failed);
        QVERIFY(file.check(passphrase())); // the way back from a lock needs no disk
    }

    void twoProgramsWriting()
    {
        const Place place;
        constexpr int kEach = 60;
        QProcess one, two;
        one.start(QStringLiteral(DISPUTEDESK_VAULTWRITER), {place.folder.path(), u"one/"_s, QString::number(kEach)});
        two.start(QStringLiteral(DISPUTEDESK_VAULTWRITER), {place.folder.path(), u"two/"_s, QString::number(kEach)});
        for (QProcess *program : {&one, &two}) {
            QVERIFY(program->waitForFinished(120'000));
            QCOMPARE(program->exitCode(), 0);
        }
        QCOMPARE(place.keys(), 2 + 2 * kEach);
        QCOMPARE(place.files(), QStringList{u"keys.vault"_s});
        proof("REST",
            u"two programs wrote %1 keys each into one vault at once: %2 of %2 there"_s.arg(kEach).arg(2 * kEach));
    }

    void killedWhileWriting()
    {
        int kills = 0, acknowledged = 0;
        for (const int after : {1, 2, 3, 5, 8, 13, 21, 34}) {
            const Place place;
            QProcess program;
            program.start(QStringLiteral(DISPUTEDESK_VAULTWRITER), {place.folder.path(), u"k/"_s, u"100000"_s});
            int kept = 0;
            const auto read = [&] {
                while (program.canReadLine())
                    kept = program.readLine().trimmed().mid(5).toInt();
            };
            while (kept < after) {
                QVERIFY2(program.waitForReadyRead(60'000), program.readAllStandardError().constData());
                read();
            }
            program.kill();
            QVERIFY(program.waitForFinished(60'000));
            read();
            VaultFile file(place.folder.path(), kCheap);
            vault::Entries entries;
            QVERIFY(file.look() && file.open(passphrase(), entries));
            QCOMPARE(file.put("k/1", Secret("1")).detail, QString()); // whoever held its lock is gone
            QCOMPARE(place.files(), QStringList{u"keys.vault"_s});
            const qsizetype found = place.keys() - 2;
            QVERIFY2(found == kept || found == kept + 1, qPrintable(u"%1 of %2"_s.arg(found).arg(kept)));
            ++kills;
            acknowledged += kept;
        }
        proof(
            "REST", u"killed %1 times while it wrote: %2 of %2 acknowledged keys there"_s.arg(kills).arg(acknowledged));
    }
};

QTEST_GUILESS_MAIN(TestVaultFile)
#include "tst_vaultfile.moc"
