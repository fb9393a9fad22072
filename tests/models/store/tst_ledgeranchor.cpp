#include "models/store/ledgercheck.h"
#include "models/store/storefiles.h"
#include "tests/models/store/ledgerbench.h"
#include "tests/support/proof.h"

#include <QDir>
#include <QFileInfo>
#include <QtTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using test::anIntent;
using test::readFile;
using test::sql;
using test::take;
using test::writeFile;
using E = ActionEvent;
using Found = LedgerCheck::Found;

/// A ledger that is gone, or in whose place an older copy lies, is held back until a person has looked; nothing else
/// is.
class TestLedgerAnchor : public QObject, private test::LedgerBench {
    Q_OBJECT

    std::atomic_bool m_refuses{false}; ///< the anchor's disk
    int m_intents = 0;

    QString anchor() const { return folder() + u"/ledger.anchor"_s; }
    StoreResult<LedgerOpened> reopen()
    {
        return LedgerBench::reopen(
            systemNow, [this](const QString &file, const QByteArray &bytes) -> StoreResult<Done> {
                if (m_refuses)
                    return Failure{errorOf(ErrorKind::DiskFull)};
                return files::writeWhole(file, bytes);
            });
    }
    /// A write that was sent and whose outcome is open; its id.
    QUuid send()
    {
        const WriteIntent intent = anIntent(m_account, u"dspt_%1"_s.arg(++m_intents));
        const bool sent = take(m_ledger->arm(intent)) && take(m_ledger->advance(intent.id, E::SendCommitted));
        return sent ? intent.id : QUuid();
    }
    bool mayArm() { return bool(take(m_ledger->arm(anIntent(m_account, u"dspt_%1"_s.arg(++m_intents))))); }
    qint64 noted() const
    {
        const auto found = anchorFrom(readFile(anchor()));
        return found ? found->number : -1;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_refuses = false;
        m_intents = 0;
        clear();
        QCOMPARE(*reopen(), LedgerOpened::Created);
        QCOMPARE(noted(), 0);
    }
    void cleanup() { close(); }

    void itFollowsEveryRow()
    {
        QVERIFY(!send().isNull());
        QCOMPARE(noted(), 2);
        QCOMPARE(*reopen(), LedgerOpened::AsItWas);
        QVERIFY(!send().isNull());
        QCOMPARE(noted(), 4);
        QCOMPARE(anchorFrom(readFile(anchor())), std::optional(*take(m_ledger->head())));
        QVERIFY(!(QFile::permissions(anchor()) & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void whatIsLost_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<bool>("gone");
        QTest::newRow("deleted") << u"deleted"_s << true;
        QTest::newRow("emptied by hand") << u"emptied"_s << true;
        QTest::newRow("an older copy") << u"older"_s << false;
        QTest::newRow("an older copy that went on") << u"forked"_s << false;
        QTest::newRow("another ledger, longer") << u"another"_s << false;
        QTest::newRow("the anchor is no anchor") << u"scribbled"_s << false;
    }
    void whatIsLost()
    {
        QFETCH(QString, how);
        QFETCH(bool, gone);
        QVERIFY(!send().isNull());
        close();
        const QByteArray older = readFile(path());
        QCOMPARE(*reopen(), LedgerOpened::AsItWas);
        QVERIFY(!send().isNull());
        close();
        const QByteArray note = readFile(anchor());
        if (how == "deleted"_L1) {
            QVERIFY(QFile::remove(path()));
        } else if (how == "emptied"_L1) {
            sql(path(), u"DELETE FROM ledger_rows; DELETE FROM intents"_s);
        } else if (how == "older"_L1) {
            QVERIFY(writeFile(path(), older));
        } else if (how == "scribbled"_L1) {
            QVERIFY(writeFile(anchor(), note.chopped(5)));
        } else { // written to where nobody noted it
            QVERIFY(QFile::remove(anchor()));
            QVERIFY(how == "forked"_L1 ? writeFile(path(), older) : QFile::remove(path()));
            QVERIFY(reopen());
            for (int more = 0; more < 4; ++more)
                QVERIFY(!send().isNull());
            close();
            QVERIFY(writeFile(anchor(), note));
        }
        const LedgerCheck check = checkLedger(folder());
        QCOMPARE(check.found, gone ? Found::Gone : Found::Replaced);
        QCOMPARE(check.noted, how == "scribbled"_L1 ? 0 : 4);

        const LedgerOpened alarm = gone ? LedgerOpened::Gone : LedgerOpened::Replaced;
        for (int start = 0; start < 2; ++start) { // a restart does not make it well
            QCOMPARE(*reopen(), alarm);
            QVERIFY(!mayArm());
            const auto open = take(m_ledger->open()); // what is left on the way is still brought to its end
            QVERIFY(open);
            for (const LedgerEntry &entry : *open)
                QVERIFY(
                    entry.state != ActionState::Sending || take(m_ledger->advance(entry.intent.id, E::RestartFound)));
        }
        QCOMPARE(checkLedger(folder()).found, gone ? Found::Gone : Found::Replaced);
        QCOMPARE(take(m_ledger->acknowledge(u" "_s)).error().kind, ErrorKind::InvalidInput);
        QVERIFY(!mayArm());
        QVERIFY(take(m_ledger->acknowledge(u"looked at the dashboard"_s)));
        QVERIFY(mayArm());
        const QStringList marks = sql(path(), u"SELECT value FROM marks WHERE name LIKE 'lost_%'"_s);
        QCOMPARE(marks.size(), 1);
        QVERIFY2(marks.first().endsWith("looked at the dashboard"_L1), qPrintable(marks.first()));
        QCOMPARE(*reopen(), LedgerOpened::AsItWas);
        QCOMPARE(checkLedger(folder()).found, Found::Whole);
        test::proof("S4", how + u": told, held back over 2 starts, then noted with a person's word"_s);
    }

    void theRightFileIsPutBack()
    {
        QVERIFY(!send().isNull());
        close();
        const QByteArray right = readFile(path());
        QVERIFY(QFile::remove(path()));
        QCOMPARE(*reopen(), LedgerOpened::Gone);
        close();
        QVERIFY(writeFile(path(), right));
        QCOMPARE(*reopen(), LedgerOpened::AsItWas);
        QVERIFY(mayArm());
    }

    void whatIsNoAlarm_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"a version without anchors", "the anchor is behind", "nothing was ever sent"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void whatIsNoAlarm()
    {
        QFETCH(QString, how);
        const QByteArray atFirst = readFile(anchor());
        if (how == "nothing was ever sent"_L1) {
            close();
            QVERIFY(QFile::remove(path()));
            QCOMPARE(checkLedger(folder()).found, Found::None);
            QCOMPARE(*reopen(), LedgerOpened::Created);
        } else {
            QVERIFY(!send().isNull());
            const QByteArray behind = readFile(anchor());
            QVERIFY(!send().isNull());
            close();
            QVERIFY(how == "the anchor is behind"_L1 ? writeFile(anchor(), behind) : QFile::remove(anchor()));
            QCOMPARE(checkLedger(folder()).found, Found::Whole);
            QCOMPARE(*reopen(), LedgerOpened::AsItWas);
            QCOMPARE(noted(), 4);
        }
        QVERIFY(mayArm());
        QVERIFY(readFile(anchor()) != atFirst);
    }

    /// Two programs: whichever notes last, no start takes it for a loss.
    void twoPrograms()
    {
        StoreThread elsewhere;
        SqliteLedger second(elsewhere, folder());
        QCOMPARE(*take(second.openFile()), LedgerOpened::AsItWas);
        for (int round = 0; round < 20; ++round) {
            const QFuture<StoreResult<Done>> here = m_ledger->arm(anIntent(m_account, u"dspt_a%1"_s.arg(round)));
            const QFuture<StoreResult<Done>> there = second.arm(anIntent(m_account, u"dspt_b%1"_s.arg(round)));
            StoreThread third;
            SqliteLedger starting(third, folder());
            QCOMPARE(*take(starting.openFile()), LedgerOpened::AsItWas);
            QVERIFY(take(here) && take(there));
        }
        QCOMPARE(checkLedger(folder()).found, Found::Whole);
    }

    /// A write of it that fails is nobody's failure, and is made up for.
    void aFailingAnchorStopsNothing()
    {
        m_refuses = true;
        const QUuid sent = send();
        QVERIFY(!sent.isNull());
        QVERIFY(take(m_ledger->advance(sent, E::AnswerApplied)));
        QCOMPARE(noted(), 0);
        QCOMPARE(checkLedger(folder()).found, Found::Whole);
        m_refuses = false;
        QVERIFY(take(m_ledger->open())); // each minute, and with every refresh
        QCOMPARE(noted(), 3);
        m_refuses = true;
        QVERIFY(!send().isNull());
        QCOMPARE(*reopen(), LedgerOpened::AsItWas); // still refused: still no failure
        QCOMPARE(noted(), 3);
    }

    /// What a keyring had noted shuts it the same way, and a person's word is enough for both.
    void anAnchorFromElsewhere()
    {
        QVERIFY(!send().isNull());
        const QByteArray older = [this] {
            close();
            return readFile(path());
        }();
        const QByteArray note = readFile(anchor());
        QVERIFY(reopen() && !send().isNull());
        const LedgerAnchor elsewhere = *take(m_ledger->head());
        QCOMPARE(*take(m_ledger->compare(elsewhere)), LedgerOpened::AsItWas);
        close();
        QVERIFY(writeFile(path(), older) && writeFile(anchor(), note)); // the whole folder, from a backup
        QCOMPARE(*reopen(), LedgerOpened::AsItWas);
        QCOMPARE(*take(m_ledger->compare(elsewhere)), LedgerOpened::Replaced);
        QVERIFY(!mayArm());
        QVERIFY(take(m_ledger->acknowledge(u"looked"_s)));
        QVERIFY(mayArm());
        QCOMPARE(*reopen(), LedgerOpened::AsItWas);
        QCOMPARE(*take(m_ledger->compare(elsewhere)), LedgerOpened::AsItWas); // a keyring that could not be written
    }

    /// Nobody can note anything there: told, and with a person's word it is kept under another name. Once.
    void whatIsNoFileIsSetAside_data()
    {
        QTest::addColumn<bool>("isLink");
        QTest::newRow("a folder") << false;
#ifdef Q_OS_UNIX
        QTest::newRow("a link to another file") << true;
#endif
    }
    void whatIsNoFileIsSetAside()
    {
        QFETCH(bool, isLink);
        QVERIFY(!send().isNull());
        close();
        QVERIFY(QFile::remove(anchor()));
        const QString elsewhere = m_dir->filePath(u"elsewhere"_s);
        QVERIFY(writeFile(elsewhere, "mine"));
        QVERIFY(isLink ? QFile::link(elsewhere, anchor())
                       : QDir().mkdir(anchor()) && writeFile(anchor() + u"/mine"_s, "mine"));
        for (int start = 0; start < 2; ++start) {
            QCOMPARE(*reopen(), LedgerOpened::Replaced);
            QVERIFY(!mayArm());
        }
        QVERIFY(!QFileInfo(anchor()).isFile() || QFileInfo(anchor()).isSymLink()); // nobody has looked: it stays
        QVERIFY(take(m_ledger->acknowledge(u"looked"_s)));
        QCOMPARE(noted(), 2);
        QVERIFY(!QFileInfo(anchor()).isSymLink());
        const QStringList aside = QDir(folder()).entryList({u"ledger.anchor-set-aside-*"_s}, QDir::AllEntries);
        QCOMPARE(aside.size(), 1);
        QCOMPARE(readFile(isLink ? elsewhere : u"%1/%2/mine"_s.arg(folder(), aside.first())), "mine"_ba);
        QCOMPARE(*reopen(), LedgerOpened::AsItWas); // at no start again
        QVERIFY(mayArm());
    }

    void aDamagedOneIsOneQuestion()
    {
        QVERIFY(!send().isNull());
        close();
        QVERIFY(writeFile(path(), QByteArray(9000, 'g')));
        QCOMPARE(*reopen(), LedgerOpened::Salvaged);
        QVERIFY(take(m_ledger->acknowledge(u"looked"_s)));
        QVERIFY(mayArm());
        QCOMPARE(*reopen(), LedgerOpened::AsItWas);
    }

    void anchorsAsText()
    {
        const LedgerAnchor some{12, QString(64, u'a')};
        QCOMPARE(anchorFrom(anchorText(some)), std::optional(some));
        QCOMPARE(anchorFrom(anchorText({})), std::optional(LedgerAnchor{}));
        const QByteArray letters(64, 'a');
        const QByteArrayList none{QByteArray(), "disputedesk-ledger-anchor-1 12 -",
            QByteArray("disputedesk-ledger-anchor-1 -3 ").append(letters),
            QByteArray("disputedesk-ledger-anchor-2 12 ").append(letters),
            QByteArray("disputedesk-ledger-anchor-1 12 ").append(letters.toUpper()), anchorText(some).chopped(2)};
        for (const QByteArray &bad : none)
            QVERIFY2(!anchorFrom(bad), bad.constData());
    }
};

QTEST_GUILESS_MAIN(TestLedgerAnchor)
#include "tst_ledgeranchor.moc"
