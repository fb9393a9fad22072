#include "models/store/filechanges.h"
#include "tests/models/store/storesupport.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace disputedesk;
using files::changeFiles;
using test::readFile;
using test::writeFile;

/// Several files as one: all of them, or none and nothing left behind.
class TestFileChanges : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    QString path(const QString &name) const { return m_dir->filePath(name); }
    QString copies() const { return path(u"before"_s); }
    QList<files::FileChange> changes(qsizetype size = 10) const
    {
        return {{path(u"a"_s), "new a"}, {path(u"b"_s), "new b"}, {path(u"c"_s), QByteArray(size, 'c')}};
    }
    QStringList listed() const
    {
        return QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
    bool isAsBefore() const
    {
        return listed() == QStringList{u"a"_s, u"b"_s} && readFile(path(u"a"_s)) == "old a"
            && readFile(path(u"b"_s)) == "old b";
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(writeFile(path(u"a"_s), "old a"));
        QVERIFY(writeFile(path(u"b"_s), "old b")); // c is not there yet
    }

    void allAreChangedAndCopied()
    {
        QVERIFY(changeFiles(changes(), copies()));
        QCOMPARE(readFile(path(u"a"_s)), "new a"_ba);
        QCOMPARE(readFile(path(u"b"_s)), "new b"_ba);
        QCOMPARE(readFile(path(u"c"_s)), QByteArray(10, 'c'));
        QCOMPARE(listed(), (QStringList{u"a"_s, u"b"_s, u"before"_s, u"c"_s}));
        QCOMPARE(readFile(copies() + u"/a"_s), "old a"_ba);
        QCOMPARE(readFile(copies() + u"/b"_s), "old b"_ba);
        QCOMPARE(QDir(copies()).entryList(QDir::Files).size(), 2);
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        for (const QString &name : {path(u"a"_s), path(u"c"_s), copies(), copies() + u"/a"_s})
            QVERIFY2(!(QFile::permissions(name) & others), qPrintable(name));
    }

    /// The second or third rename fails: what was renamed before goes back.
    void aRenameThatFailsTakesAllBack_data()
    {
        QTest::addColumn<int>("at");
        for (const int at : {1, 2, 3})
            QTest::addRow("rename %d", at) << at;
    }
    void aRenameThatFailsTakesAllBack()
    {
        QFETCH(int, at);
        int calls = 0;
        const auto rename = [&](const QString &from, const QString &to) {
            if (++calls == at)
                return false;
            QFile::remove(to);
            return QFile::rename(from, to);
        };
        const auto changed = changeFiles(changes(), copies(), rename);
        QVERIFY(!changed);
        QCOMPARE(changed.error().kind, ErrorKind::StoreFailed);
        QVERIFY2(isAsBefore(), qPrintable(listed().join(u' ')));
    }

    /// When even that fails, the copies stay, and it is said where.
    void whatCannotBeTakenBackKeepsItsCopy()
    {
        int calls = 0;
        const auto rename = [&](const QString &from, const QString &to) {
            if (++calls >= 3)
                return false;
            QFile::remove(to);
            return QFile::rename(from, to);
        };
        const auto changed = changeFiles(changes(), copies(), rename);
        QVERIFY(!changed);
        QCOMPARE(changed.error().kind, ErrorKind::StoreDamaged);
        QVERIFY(changed.error().detail.contains(copies()));
        QCOMPARE(readFile(copies() + u"/a"_s), "old a"_ba);
        QCOMPARE(readFile(copies() + u"/b"_s), "old b"_ba);
    }

    /// A disk that takes the copies and the first new files, and then no more.
    void aDiskWithoutRoomChangesNothing()
    {
#ifdef Q_OS_UNIX
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto was = std::signal(SIGXFSZ, SIG_IGN);
        rlimit little = before;
        little.rlim_cur = 100'000;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &little), 0);
        const auto changed = changeFiles(changes(1'000'000), copies());
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, was);
        QVERIFY(!changed);
        QVERIFY2(isAsBefore(), qPrintable(listed().join(u' ')));
        QVERIFY(changeFiles(changes(1'000'000), copies())); // with room, the same goes through
#else
        QSKIP("no limit of a file's size here");
#endif
    }

    void aFolderThatCannotBeMadeChangesNothing()
    {
        QVERIFY(!changeFiles(changes(), path(u"a"_s) + u"/before"_s)); // below a file
        QVERIFY2(isAsBefore(), qPrintable(listed().join(u' ')));
        QVERIFY(QDir().mkpath(copies()));
        QVERIFY(!changeFiles(changes(), copies())); // is there: another import's copies lie in it
        QVERIFY(QDir(copies()).exists());
        QCOMPARE(readFile(path(u"a"_s)), "old a"_ba);
    }

    /// A link in the place of a file of ours leads elsewhere: not followed, not replaced.
    void aLinkIsRefused()
    {
        QTemporaryDir elsewhere;
        QVERIFY(writeFile(elsewhere.filePath(u"victim"_s), "theirs"));
        QVERIFY(QFile::remove(path(u"b"_s)));
        QVERIFY(QFile::link(elsewhere.filePath(u"victim"_s), path(u"b"_s)));
        QVERIFY(!changeFiles(changes(), copies()));
        QCOMPARE(readFile(elsewhere.filePath(u"victim"_s)), "theirs"_ba);
        QCOMPARE(readFile(path(u"a"_s)), "old a"_ba);
        QVERIFY(!QFileInfo::exists(copies()));
    }
};

QTEST_GUILESS_MAIN(TestFileChanges)
#include "tst_filechanges.moc"
