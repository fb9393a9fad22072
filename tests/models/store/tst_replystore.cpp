#include "models/store/replystore.h"
#include "models/store/storethread.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;

class TestReplyStore : public QObject {
    Q_OBJECT

    static ReplyLibrary library()
    {
        return {{{QUuid::createUuid(), u"Fraud"_s, u"One"_s, {{u"en"_s, u"{{amount}}"_s}, {u"th"_s, u"ไทย"_s}}}},
            {u"Empty"_s}};
    }
    static ReplyStore::Read load(ReplyStore &store) { return store.load().result(); }
    static bool write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void keepsAndComesBack()
    {
        const QTemporaryDir folder;
        StoreThread thread;
        const ReplyLibrary kept = library();
        {
            ReplyStore store(thread, folder.path());
            const auto first = load(store);
            QCOMPARE(first.opened, ReplyStore::Opened::Good);
            QVERIFY(first.library.replies.isEmpty());
            QVERIFY(store.save(kept).result());
        }
        ReplyStore store(thread, folder.path());
        const auto again = load(store);
        QCOMPARE(again.library, kept);
        QVERIFY(again.isWritable());
        // Nobody else may read what a merchant writes to its bank.
        QVERIFY(!(QFile::permissions(folder.filePath(u"replies.json"_s)) & (QFile::ReadOther | QFile::ReadGroup)));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1); // no temporary left
    }

    void aDamagedFileIsSetAside()
    {
        const QTemporaryDir folder;
        const QByteArray damaged = "{\"format\": \"disputedesk-repl";
        QVERIFY(write(folder.filePath(u"replies.json"_s), damaged));
        StoreThread thread;
        ReplyStore store(thread, folder.path());
        const auto opened = load(store);
        QCOMPARE(opened.opened, ReplyStore::Opened::SetAside);
        QCOMPARE(read(opened.aside), damaged);
        QVERIFY(store.save(library()).result());
        QCOMPARE(read(opened.aside), damaged);
    }

    void aLaterFileIsNotTouched()
    {
        const QTemporaryDir folder;
        const QByteArray later = "{\"format\":\"disputedesk-replies\",\"version\":7,\"replies\":[]}";
        QVERIFY(write(folder.filePath(u"replies.json"_s), later));
        StoreThread thread;
        ReplyStore store(thread, folder.path());
        QCOMPARE(load(store).opened, ReplyStore::Opened::Later);
        const auto saved = store.save(library()).result();
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::StoreReadOnly);
        QCOMPARE(read(folder.filePath(u"replies.json"_s)), later);
    }

    void entriesThatCannotBeReadAreKeptBeside()
    {
        const QTemporaryDir folder;
        const QByteArray bytes =
            "{\"format\":\"disputedesk-replies\",\"version\":1,\"replies\":[{\"name\":\"no id\"}]}";
        QVERIFY(write(folder.filePath(u"replies.json"_s), bytes));
        StoreThread thread;
        ReplyStore store(thread, folder.path());
        const auto opened = load(store);
        QCOMPARE(opened.leftOut, 1);
        QCOMPARE(read(opened.aside), bytes);
        QVERIFY(opened.isWritable());
    }

    void aLinkIsRefused()
    {
        const QTemporaryDir folder;
        const QTemporaryDir elsewhere;
        QVERIFY(write(elsewhere.filePath(u"victim"_s), "{}"));
        if (!QFile::link(elsewhere.filePath(u"victim"_s), folder.filePath(u"replies.json"_s)))
            QSKIP("no symbolic links here");
        StoreThread thread;
        ReplyStore store(thread, folder.path());
        QCOMPARE(load(store).opened, ReplyStore::Opened::Blocked);
        QVERIFY(!store.save(library()).result());
        QCOMPARE(read(elsewhere.filePath(u"victim"_s)), QByteArray("{}"));
    }
};

QTEST_GUILESS_MAIN(TestReplyStore)
#include "tst_replystore.moc"
