#include "models/store/cachestore.h"
#include "models/store/storethread.h"
#include "tests/models/store/storesupport.h"
#include "tests/support/sealedcache.h"

#include <QProcess>
#include <QtTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using test::sql;
using test::take;

namespace {
constexpr int kRowsOfPage = 100;
constexpr int kPagesOfRound = 20;
const char *const kFolder = "DISPUTEDESK_CRASH_FOLDER";

/// What is killed: a first sync without an end. After each round it writes the mark that speaks for the rows so far,
/// and says on its output how many are kept for certain.
int syncForEver(const QString &folder)
{
    StoreThread thread;
    CacheStore cache(thread, folder, test::anAccount());
    cache.setKey(test::cacheKey());
    if (!take(cache.open()))
        return 1;
    for (int number = 0;;) {
        QList<QFuture<StoreResult<UpsertReport>>> answers;
        for (int page = 0; page < kPagesOfRound; ++page) {
            QList<Dispute> disputes;
            for (int row = 0; row < kRowsOfPage; ++row)
                disputes.append(test::aDispute(u"dspt_%1"_s.arg(number++)));
            answers.append(cache.upsert(disputes));
        }
        auto mark = cache.putSyncState({{u"walked"_s, QString::number(number)}});
        for (auto &answer : answers)
            if (!take(answer))
                return 2;
        std::printf("%d\n", number);
        std::fflush(stdout);
        if (!take(mark))
            return 3;
    }
}
} // namespace

/// The program is killed in the middle of a first sync.
class TestCacheCrash : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKilledSyncLosesNothingItSpokeFor()
    {
        QTemporaryDir dir;
        const QString folder = dir.filePath(u"account"_s);
        for (int kill = 0; kill < 3; ++kill) { // again and again into the same file
            QProcess child;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QString::fromLatin1(kFolder), folder);
            child.setProcessEnvironment(environment);
            child.start(QCoreApplication::applicationFilePath(), {});
            QByteArray said;
            while (said.count('\n') < 2 + kill) {
                QVERIFY(child.waitForReadyRead(60000));
                said += child.readAllStandardOutput();
            }
            child.kill();
            QVERIFY(child.waitForFinished(60000));
            said += child.readAllStandardOutput();
            QCOMPARE(child.exitStatus(), QProcess::CrashExit);
            const int certain = said.left(said.lastIndexOf('\n')).split('\n').last().toInt();
            QVERIFY(certain >= 2 * kPagesOfRound * kRowsOfPage);

            StoreThread thread;
            CacheStore cache(thread, folder, test::anAccount());
            cache.setKey(test::cacheKey());
            QCOMPARE(*take(cache.open()), CacheStore::Opened::AsItWas);
            const qint64 kept = *take(cache.count());
            QVERIFY2(kept >= certain, qPrintable(u"%1 of %2"_s.arg(kept).arg(certain)));
            QCOMPARE(kept % kRowsOfPage, 0); // whole pages
            QVERIFY(take(cache.syncState())->value(u"walked"_s).toInt() <= kept);
            QCOMPARE(sql(folder + u"/cache.db"_s, u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
            QCOMPARE(sql(folder + u"/cache.db"_s,
                         u"SELECT count(*) FROM disputes JOIN dispute_details ON dispute = number"_s),
                QStringList{QString::number(kept)});
        }
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (qEnvironmentVariableIsSet(kFolder))
        return syncForEver(qEnvironmentVariable(kFolder));
    TestCacheCrash test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_cachecrash.moc"
