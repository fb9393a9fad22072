#include "tests/models/store/ledgerbench.h"

#include <QDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using test::anIntent;
using test::readFile;
using test::scribble;
using test::sql;
using test::take;
using test::writeFile;
using S = ActionState;
using E = ActionEvent;

/// A damaged ledger is kept, salvaged, and shut until a person has looked.
class TestLedgerDamage : public QObject, private test::LedgerBench {
    Q_OBJECT

    QStringList aside() const { return QDir(folder()).entryList({u"ledger.db.damaged-*Z"_s}, QDir::Files); }
    /// `count` settled intents, then an open one.
    QUuid fill(int count)
    {
        for (int number = 0; number < count; ++number) {
            const WriteIntent intent = anIntent(m_account, u"dspt_%1"_s.arg(number));
            if (!take(m_ledger->arm(intent)) || !take(m_ledger->advance(intent.id, E::RestartFound)))
                return {};
        }
        const WriteIntent open = anIntent(m_account, u"dspt_open"_s);
        const bool armed = take(m_ledger->arm(open)) && take(m_ledger->advance(open.id, E::SendCommitted));
        return armed ? open.id : QUuid();
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        clear();
        QCOMPARE(*reopen(), LedgerOpened::Created);
    }
    void cleanup() { close(); }

    void nothingOfItCanBeRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("garbage") << QByteArray(9000, 'g');
        QTest::newRow("empty") << QByteArray();
    }
    void nothingOfItCanBeRead()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!fill(1).isNull());
        close();
        QVERIFY(writeFile(path(), bytes));
        QCOMPARE(*reopen(), LedgerOpened::Salvaged);
        QCOMPARE(aside().size(), 1);
        QCOMPARE(readFile(folder() + u'/' + aside().first()), bytes);
        QCOMPARE(take(m_ledger->arm(anIntent(m_account, u"dspt_1"_s))).error().kind, ErrorKind::StoreDamaged);
        QCOMPARE(*reopen(), LedgerOpened::Salvaged); // a restart does not open it
        QCOMPARE(take(m_ledger->arm(anIntent(m_account, u"dspt_1"_s))).error().kind, ErrorKind::StoreDamaged);
        QCOMPARE(take(m_ledger->acknowledge(u" "_s)).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(take(m_ledger->arm(anIntent(m_account, u"dspt_1"_s))).error().kind, ErrorKind::StoreDamaged);
        QVERIFY(take(m_ledger->acknowledge(u"looked at the dashboard"_s)));
        QVERIFY(take(m_ledger->arm(anIntent(m_account, u"dspt_1"_s))));
        const SalvageReport report = **take(m_ledger->salvageReport());
        QCOMPARE(report.damagedFile, folder() + u'/' + aside().first());
        QVERIFY(report.acknowledged);
        QCOMPARE(report.note, u"looked at the dashboard"_s);
        QCOMPARE(*reopen(), LedgerOpened::AsItWas);
        QCOMPARE(take(m_ledger->open())->size(), 1);
        QCOMPARE(aside().size(), 1);
    }

    void whatCanBeReadIsKept()
    {
        const QUuid open = fill(300);
        QVERIFY(!open.isNull());
        close();
        const qint64 rows = sql(path(), u"SELECT count(*) FROM intents"_s).first().toLongLong();
        const QList<qint64> pages = test::pagesWith(path(), "Sent on 3 May");
        QVERIFY(pages.size() > 4);
        QVERIFY(scribble(path(), pages.at(2), QByteArray(test::kPage, char(0xee))));
        QCOMPARE(*reopen(), LedgerOpened::Salvaged);
        const auto found = take(m_ledger->open());
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().intent.id, open);
        QCOMPARE(found->first().state, S::Sending);
        const auto history = take(m_ledger->history({}, {}));
        QVERIFY(history->size() < rows);
        QVERIFY(history->size() > rows - 60);
        const SalvageReport report = **take(m_ledger->salvageReport());
        QCOMPARE(report.orphans, rows - history->size());
        QVERIFY(report.rowsKept >= history->size());
        QVERIFY(!report.acknowledged);
        QVERIFY(!take(m_ledger->verifyChain())->whole); // the gap is not papered over
        // What was on its way can still be brought to an end.
        QCOMPARE(*take(m_ledger->advance(open, E::RestartFound)), S::Unknown);
        QCOMPARE(take(m_ledger->arm(anIntent(m_account, u"dspt_new"_s))).error().kind, ErrorKind::StoreDamaged);
    }

    void aSalvageThatWasCutOffIsDoneAgain()
    {
        const QUuid open = fill(3);
        close();
        // As a crash leaves it between setting aside and putting the new file in place.
        QVERIFY(QFile::rename(path(), path() + u".damaged-20260101T000000000Z"_s));
        QVERIFY(writeFile(path() + u".salvaging"_s, "half a file"));
        QCOMPARE(*reopen(), LedgerOpened::Salvaged);
        QCOMPARE(take(m_ledger->open())->first().intent.id, open);
        QVERIFY(take(m_ledger->verifyChain())->whole);
        QCOMPARE(take(m_ledger->arm(anIntent(m_account, u"dspt_new"_s))).error().kind, ErrorKind::StoreDamaged);
        QCOMPARE(QDir(folder()).entryList({u"*.salvaging*"_s}, QDir::Files), QStringList());
    }

    void aLogWithoutItsLedgerIsDamage()
    {
        QVERIFY(!fill(1).isNull());
        close();
        QVERIFY(QFile::remove(path()));
        QVERIFY(writeFile(path() + u"-wal"_s, "log"));
        QCOMPARE(*reopen(), LedgerOpened::Salvaged);
        QVERIFY(QFileInfo::exists(folder() + u'/' + aside().first() + u"-wal"_s));
    }

    void aNewerLedgerOnlyReads()
    {
        const QUuid open = fill(1);
        close();
        sql(path(), u"PRAGMA user_version = 99"_s);
        QCOMPARE(*reopen(), LedgerOpened::ReadOnly);
        QCOMPARE(take(m_ledger->open())->first().intent.id, open);
        QCOMPARE(take(m_ledger->arm(anIntent(m_account, u"dspt_new"_s))).error().kind, ErrorKind::StoreReadOnly);
        QCOMPARE(take(m_ledger->advance(open, E::RestartFound)).error().kind, ErrorKind::StoreReadOnly);
        QVERIFY(aside().isEmpty());
    }

    void aFolderInItsPlaceStopsEverything()
    {
        close();
        QVERIFY(QFile::remove(path()));
        QVERIFY(QDir().mkpath(path())); // root may write anywhere; not here
        QCOMPARE(reopen().error().kind, ErrorKind::StoreFailed);
        QCOMPARE(take(m_ledger->arm(anIntent(m_account, u"dspt_1"_s))).error().kind, ErrorKind::StoreFailed);
        QVERIFY(QFileInfo(path()).isDir());
    }
};

QTEST_GUILESS_MAIN(TestLedgerDamage)
#include "tst_ledgerdamage.moc"
