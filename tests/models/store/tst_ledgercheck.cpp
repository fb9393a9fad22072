#include "models/store/ledgercheck.h"
#include "tests/models/store/ledgerbench.h"
#include "tests/support/proof.h"

#include <QDir>
#include <QtTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using test::anIntent;
using test::readFile;
using test::sql;
using test::take;
using test::writeFile;
using E = ActionEvent;
using Found = LedgerCheck::Found;

/// What a check says of every kind of ledger, and that it leaves everything as it was.
class TestLedgerCheck : public QObject, private test::LedgerBench {
    Q_OBJECT

    bool write(int intents)
    {
        for (int number = 0; number < intents; ++number) {
            const WriteIntent intent = anIntent(m_account, u"dspt_%1"_s.arg(number));
            if (!take(m_ledger->arm(intent)) || !take(m_ledger->advance(intent.id, E::SendCommitted))
                || !take(m_ledger->advance(intent.id, E::AnswerApplied)))
                return false;
        }
        return true;
    }
    /// Every file in the folder with its bytes; of the log's index only the name: it holds locks, no data.
    QMap<QString, QByteArray> files() const
    {
        QMap<QString, QByteArray> all;
        const QStringList names = QDir(folder()).entryList(QDir::Files);
        for (const QString &name : names)
            all.insert(name, name.endsWith("-shm"_L1) ? QByteArray() : readFile(folder() + u'/' + name));
        return all;
    }
    /// The check, which must change no file and make none.
    LedgerCheck check()
    {
        const auto before = files();
        const LedgerCheck found = checkLedger(folder());
        const auto after = files();
        if (before != after)
            qWarning().noquote() << "the check left other files:" << before.keys() << after.keys();
        return found;
    }

public:
    TestLedgerCheck()
        : LedgerBench(u"a folder 100% ที่ เก็บ?#"_s)
    {
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        clear();
    }
    void cleanup() { close(); }

    void aWholeOne_data()
    {
        QTest::addColumn<bool>("running");
        QTest::newRow("closed") << false;
        QTest::newRow("in use") << true;
    }
    void aWholeOne()
    {
        QFETCH(bool, running);
        QVERIFY(reopen());
        QVERIFY(write(7));
        if (!running)
            close();
        const LedgerCheck found = check();
        QCOMPARE(found.detail, QString());
        QCOMPARE(found.found, Found::Whole);
        QCOMPARE(found.rows, 21);
        QCOMPARE(found.intents, 7);
        QCOMPARE(found.path, path());
        QVERIFY(found.at.isValid());
    }

    /// One byte of one row, at every row.
    void oneByteOfARow()
    {
        int seen = 0;
        for (int row = 1; row <= 9; ++row) {
            QVERIFY(QDir(folder()).removeRecursively());
            QVERIFY(reopen());
            QVERIFY(write(3));
            close();
            sql(path(),
                u"UPDATE ledger_rows SET hash = CASE substr(hash, 1, 1) WHEN '0' THEN '1' ELSE '0' END || "
                "substr(hash, 2) WHERE number = %1"_s.arg(row));
            const LedgerCheck found = check();
            QCOMPARE(found.found, Found::Broken);
            QCOMPARE(found.firstBroken, row);
            QCOMPARE(found.rows, 9);
            seen += found.firstBroken == row;
        }
        test::proof("I2 S4", u"a byte changed in each of 9 rows, %1 found at their row"_s.arg(seen));
    }

    void whatIsNoLedger_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("a text") << QByteArray("a letter to a friend\n").repeated(400);
        QTest::newRow("half a header") << QByteArray("SQLite format 3");
    }
    void whatIsNoLedger()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(QDir().mkpath(folder()));
        QVERIFY(writeFile(path(), bytes));
        const LedgerCheck found = check();
        QCOMPARE(found.found, Found::Unreadable);
        QVERIFY(!found.detail.isEmpty());
    }

    void aDatabaseOfSomebodyElse()
    {
        QVERIFY(QDir().mkpath(folder()));
        sql(path(), u"CREATE TABLE recipes (name TEXT)"_s);
        QCOMPARE(check().found, Found::Unreadable);
        sql(path(), u"PRAGMA user_version = 2"_s);
        const LedgerCheck found = check();
        QCOMPARE(found.found, Found::Unreadable);
        QVERIFY(found.detail.contains(u"no such table"_s));
    }

    void aDamagedPage()
    {
        QVERIFY(reopen());
        QVERIFY(write(60));
        close();
        const QList<qint64> pages = test::pagesWith(path(), "Sent on 3 May");
        QVERIFY(pages.size() > 2);
        QVERIFY(test::scribble(path(), pages.at(1), QByteArray(test::kPage, char(0xee))));
        QCOMPARE(check().found, Found::Unreadable);
    }

    void noneAndWhatIsLeftOfOne()
    {
        QCOMPARE(check().found, Found::None);
        QVERIFY(!QFileInfo::exists(folder()));
        QVERIFY(QDir().mkpath(folder()));
        QCOMPARE(check().found, Found::None);
        QVERIFY(writeFile(path() + u".damaged-20260101T000000000Z"_s, "x")); // a salvage that was cut off
        QCOMPARE(check().found, Found::Unreadable);
        QVERIFY(QDir().mkpath(path()));
        QCOMPARE(check().found, Found::Unreadable);
    }

    void aLinkIsRefused()
    {
#ifdef Q_OS_UNIX
        QVERIFY(reopen());
        close();
        QVERIFY(QFile::rename(path(), path() + u".elsewhere"_s));
        QVERIFY(QFile::link(path() + u".elsewhere"_s, path()));
        QCOMPARE(check().found, Found::Unreadable);
#endif
    }

    void otherVersions()
    {
        test::releasedFile(folder(), u"ledger"_s);
        QCOMPARE(check().found, Found::Older);
        QVERIFY(reopen());
        close();
        QCOMPARE(check().found, Found::Whole);
        sql(path(), u"PRAGMA user_version = 99"_s);
        QCOMPARE(check().found, Found::Newer);
    }

    /// As a crash leaves it: rows that stand in the log alone count, and stay there.
    void aLogThatACrashLeft()
    {
        QVERIFY(reopen());
        QVERIFY(write(3));
        const QString crashed = m_dir->filePath(u"crashed"_s);
        QVERIFY(QDir().mkpath(crashed));
        for (const QString &name : {u"ledger.db"_s, u"ledger.db-wal"_s})
            QVERIFY(QFile::copy(folder() + u'/' + name, crashed + u'/' + name));
        const LedgerCheck found = checkLedger(crashed);
        QCOMPARE(found.found, Found::Whole);
        QCOMPARE(found.rows, 9);
        QCOMPARE(readFile(crashed + u"/ledger.db-wal"_s), readFile(folder() + u"/ledger.db-wal"_s));
    }

    /// A program that sends all the while: no check sees half of a change.
    void whileItIsWritten()
    {
        QVERIFY(reopen());
        std::atomic_bool stop{false};
        std::atomic_int written{0};
        std::thread writer([this, &stop, &written] {
            for (int number = 0; !stop; ++number) {
                const WriteIntent intent = anIntent(m_account, u"dspt_%1"_s.arg(number));
                if (!take(m_ledger->arm(intent)) || !take(m_ledger->advance(intent.id, E::SendCommitted))
                    || !take(m_ledger->advance(intent.id, E::AnswerApplied)))
                    qFatal("the writer was kept from writing");
                ++written;
            }
        });
        int whole = 0;
        qint64 rows = 0;
        bool sound = true;
        while (whole < 150 || rows == 0) { // the first write may take longer than many checks of nothing
            const LedgerCheck found = checkLedger(folder());
            if (found.found != Found::Whole || found.rows < rows) {
                qWarning() << "found" << int(found.found) << found.detail << found.firstBroken << found.rows << rows;
                sound = false;
                break;
            }
            rows = found.rows;
            ++whole;
        }
        stop = true;
        writer.join();
        QVERIFY(sound && whole >= 150);
        QVERIFY(rows > 0);
        QCOMPARE(check().rows, written * 3);
        test::proof("I2 S3", u"%1 checks beside a writer of %2 writes, each saw it whole"_s.arg(whole).arg(written));
    }
};

QTEST_GUILESS_MAIN(TestLedgerCheck)
#include "tst_ledgercheck.moc"
