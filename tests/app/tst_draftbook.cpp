#include "app/desktop/draftbook.h"
#include "models/store/storethread.h"
#include "tests/models/store/storesupport.h"
#include "tests/support/builders.h"
#include "tests/support/faultvfs.h"
#include "tests/support/waitfor.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// Drafts on a disk that refuses for a moment or for a while: nothing that was typed is lost, and it is saved as soon
/// as there is room.
class TestDraftBook : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<StoreThread> m_thread;
    std::unique_ptr<DraftStore> m_store;
    std::unique_ptr<DraftBook> m_book;
    const QUuid m_account = QUuid::createUuid();

    void type(const QString &text, const QString &id = u"dspt_1"_s)
    {
        Draft draft = m_book->draft(m_account, id);
        draft.message = text;
        m_book->put(draft);
    }
    QString shown(const QString &id = u"dspt_1"_s) const { return m_book->draft(m_account, id).message; }
    QString onDisk(const QString &id = u"dspt_1"_s)
    {
        const auto read = m_store->draft(m_account, id);
        return waitFor(read) && *read.result() ? (**read.result()).message : QString();
    }
    QString putAside()
    {
        const auto read = m_store->earlier(m_account, u"dspt_1"_s);
        return waitFor(read) && *read.result() ? (**read.result()).message : QString();
    }
    /// The disk has answered all that it was asked, also what was asked because of its answers.
    void settle()
    {
        for (int round = 0; round < 4; ++round)
            QVERIFY(waitFor(m_thread->run<int>([] { return 0; })));
    }

    /// The next start, whose disk has this draft and was asked, and has not answered.
    void startAnewOver(const QString &text)
    {
        type(text);
        settle();
        m_book = std::make_unique<DraftBook>(*m_store, testNow);
        m_book->load(m_account);
    }

private Q_SLOTS:
    void initTestCase()
    {
        installFaultVfs();
        qRegisterMetaType<Draft>();
        qRegisterMetaType<Error>();
    }
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_thread = std::make_unique<StoreThread>();
        m_store = std::make_unique<DraftStore>(*m_thread, m_dir->path());
        m_book = std::make_unique<DraftBook>(*m_store, testNow);
        QVERIFY(waitFor(m_store->openFile()));
    }
    void cleanup()
    {
        disarmFault();
        m_book.reset();
        m_store.reset();
        m_thread.reset();
    }

    /// The disk hands the draft out late: what was typed meanwhile stays, and the older one is told of.
    void aDraftThatIsReadLateIsToldOf()
    {
        startAnewOver(u"long and old"_s);
        QSignalSpy late(m_book.get(), &DraftBook::readTooLate);
        QSignalSpy known(m_book.get(), &DraftBook::known);
        type(u"new"_s); // before the disk has answered
        QTRY_COMPARE_WITH_TIMEOUT(known.size(), 1, 30'000);
        QCOMPARE(late.size(), 1);
        QCOMPARE(late.first().at(1).toStringList(), QStringList{u"dspt_1"_s});
        QCOMPARE(shown(), u"new"_s);
        settle();
        QCOMPARE(putAside(), u"long and old"_s);
    }
    void aChoiceMadeMeanwhileHidesNoDraft()
    {
        startAnewOver(u"long and old"_s);
        QSignalSpy late(m_book.get(), &DraftBook::readTooLate);
        QSignalSpy known(m_book.get(), &DraftBook::known);
        Draft chosen = m_book->draft(m_account, u"dspt_1"_s);
        chosen.agentsDeadline = testNow().addDays(2);
        m_book->put(chosen);
        QTRY_COMPARE_WITH_TIMEOUT(known.size(), 1, 30'000);
        QVERIFY(late.isEmpty());
        QCOMPARE(shown(), u"long and old"_s);
        QCOMPARE(m_book->draft(m_account, u"dspt_1"_s).agentsDeadline, testNow().addDays(2));
        settle();
        QCOMPARE(onDisk(), u"long and old"_s);
    }

    void aDiscardedTextIsPutAsideWhenThereIsRoomAgain()
    {
        type(u"old"_s);
        settle();
        QSignalSpy failed(m_book.get(), &DraftBook::saveFailed);
        armFault(Fault::Full, 1);
        m_book->discard(m_account, u"dspt_1"_s);
        QCOMPARE(shown(), QString());
        type(u"new"_s); // at once: the disk has not answered
        settle();
        QVERIFY(!failed.isEmpty());
        QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::DiskFull);
        QCOMPARE(shown(), u"new"_s);
        disarmFault();
        type(u"new!"_s);
        settle();
        QCOMPARE(onDisk(), u"new!"_s);
        QCOMPARE(putAside(), u"old"_s);
        QVERIFY(!m_book->hasUnsaved());
    }

    /// The disk refuses the discard and takes the text that was typed just after it.
    void aDiskThatRefusesOnceLosesNothing()
    {
        type(u"old"_s);
        settle();
        QSemaphore gate;
        m_thread->post([&gate] { gate.acquire(); });
        m_book->discard(m_account, u"dspt_1"_s);
        m_thread->post([] { disarmFault(); });
        type(u"new"_s);
        armFault(Fault::Full, 1);
        gate.release();
        settle();
        QCOMPARE(shown(), u"new"_s);
        QCOMPARE(onDisk(), u"new"_s);
        QCOMPARE(putAside(), u"old"_s);
        QVERIFY(!m_book->hasUnsaved());
    }

    void undoBringsBackWhatTheDiskDidNotTake()
    {
        type(u"old"_s);
        settle();
        armFault(Fault::Full, 1);
        m_book->discard(m_account, u"dspt_1"_s);
        type(u"new"_s);
        settle();
        m_book->undoDiscard(m_account, u"dspt_1"_s);
        QTRY_COMPARE_WITH_TIMEOUT(shown(), u"old"_s, 30'000);
        settle();
        disarmFault();
        m_book->saveAgain();
        settle();
        QCOMPARE(shown(), u"old"_s);
        QCOMPARE(onDisk(), u"old"_s);
        QCOMPARE(putAside(), u"new"_s); // and undone once more
    }

    void aDiscardThatTheDiskRefusesShowsTheTextAgain()
    {
        type(u"old"_s);
        settle();
        armFault(Fault::Full, 1);
        m_book->discard(m_account, u"dspt_1"_s);
        settle();
        QCOMPARE(shown(), u"old"_s);
        disarmFault();
        QCOMPARE(onDisk(), u"old"_s);
    }

    void whatIsTypedOnAFullDiskIsSavedWhenThereIsRoom()
    {
        QSignalSpy failed(m_book.get(), &DraftBook::saveFailed);
        QSignalSpy saved(m_book.get(), &DraftBook::saved);
        armFault(Fault::Full, 1);
        type(u"first"_s);
        type(u"second"_s, u"dspt_2"_s);
        settle();
        QCOMPARE(failed.size(), 2);
        QCOMPARE(shown(), u"first"_s);
        QVERIFY(m_book->hasUnsaved());
        disarmFault();
        QCOMPARE(onDisk(), QString());
        type(u"second, and more"_s, u"dspt_2"_s); // the other one is typed on, this one is not
        settle();
        QCOMPARE(onDisk(), u"first"_s);
        QCOMPARE(onDisk(u"dspt_2"_s), u"second, and more"_s);
        QCOMPARE(saved.size(), 2);
        QVERIFY(!m_book->hasUnsaved());
    }

    void isSavedWithoutBeingTypedOn()
    {
        armFault(Fault::Full, 1);
        type(u"first"_s);
        settle();
        m_book->saveAgain(); // still no room
        settle();
        QVERIFY(m_book->hasUnsaved());
        disarmFault();
        m_book->saveAgain();
        settle();
        QCOMPARE(onDisk(), u"first"_s);
        QVERIFY(!m_book->hasUnsaved());
    }

    /// The stored text comes in the moment after the first keys, which the editor did not hand out yet.
    void theFirstKeysAreAskedForBeforeAStoredDraftIsShown()
    {
        type(u"stored"_s);
        settle();
        m_book = std::make_unique<DraftBook>(*m_store, testNow);
        connect(m_book.get(), &DraftBook::aboutToReplace, m_book.get(),
            [this, once = true](const QUuid &account, const QString &id) mutable {
                if (std::exchange(once, false) && account == m_account && id == u"dspt_1"_s)
                    type(u"typed meanwhile"_s);
            });
        m_book->load(m_account);
        settle();
        QCOMPARE(shown(), u"typed meanwhile"_s);
        QCOMPARE(onDisk(), u"typed meanwhile"_s);
        QCOMPARE(putAside(), u"stored"_s);
        QVERIFY(!m_book->hasUnsaved());
    }

    /// A text that is typed while the stored one could not be read must not take its place unseen.
    void whatTheDiskDidNotHandOutIsNotOverwritten()
    {
        const QString path = m_dir->filePath(u"drafts.db"_s);
        type(u"stored"_s);
        settle();
        m_book = std::make_unique<DraftBook>(*m_store, testNow);
        QSignalSpy notRead(m_book.get(), &DraftBook::notRead);
        QSignalSpy known(m_book.get(), &DraftBook::known);
        sql(path, u"ALTER TABLE drafts RENAME TO elsewhere"_s);
        m_book->load(m_account);
        settle();
        QCOMPARE(notRead.size(), 1);
        QVERIFY(m_book->isUnread(m_account));
        type(u"typed meanwhile"_s);
        settle();
        QVERIFY(m_book->hasUnsaved());
        QCOMPARE(known.size(), 0);
        sql(path, u"ALTER TABLE elsewhere RENAME TO drafts"_s);
        QCOMPARE(onDisk(), u"stored"_s);
        m_book->saveAgain();
        settle();
        QCOMPARE(known.size(), 1);
        QVERIFY(!m_book->hasUnsaved());
        QCOMPARE(onDisk(), u"typed meanwhile"_s);
        QCOMPARE(putAside(), u"stored"_s);
        m_book->undoDiscard(m_account, u"dspt_1"_s);
        settle();
        QCOMPARE(shown(), u"stored"_s);
    }

    void aDraftThatIsReadInPartsIsShownAndTheRestKept()
    {
        const QString path = m_dir->filePath(u"drafts.db"_s);
        Draft draft = m_book->draft(m_account, u"dspt_1"_s);
        draft.message = u"the message"_s;
        draft.metadata = {{u"order"_s, MetadataType::Text, u"A-1"_s}};
        draft.metadataEdited = true;
        m_book->put(draft);
        type(u"another"_s, u"dspt_2"_s);
        settle();
        sql(path, u"UPDATE drafts SET metadata = x'FF' WHERE dispute = 'dspt_1'"_s);
        m_book = std::make_unique<DraftBook>(*m_store, testNow);
        QSignalSpy partly(m_book.get(), &DraftBook::partlyRead);
        m_book->load(m_account);
        settle();
        QCOMPARE(partly.size(), 1);
        QCOMPARE(partly.first().at(1).toStringList(), QStringList{u"dspt_1"_s});
        QCOMPARE(shown(), u"the message"_s);
        QVERIFY(!m_book->draft(m_account, u"dspt_1"_s).metadataEdited); // it would ask to remove every entry
        QCOMPARE(shown(u"dspt_2"_s), u"another"_s);
        const QStringList aside = QDir(m_dir->path()).entryList({u"drafts.db.damaged-*Z"_s}, QDir::Files);
        QCOMPARE(aside.size(), 1);
        m_book = std::make_unique<DraftBook>(*m_store, testNow); // told once
        QSignalSpy again(m_book.get(), &DraftBook::partlyRead);
        m_book->load(m_account);
        settle();
        QCOMPARE(again.size(), 0);
        QCOMPARE(shown(), u"the message"_s);
    }

    void whatBelongsToARemovedAccountIsNotSavedAgain()
    {
        armFault(Fault::Full, 1);
        type(u"first"_s);
        settle();
        disarmFault();
        m_book->forget(m_account);
        m_book->saveAgain();
        settle();
        QVERIFY(!m_book->hasUnsaved());
        QCOMPARE(onDisk(), QString());
    }
};

QTEST_GUILESS_MAIN(TestDraftBook)
#include "tst_draftbook.moc"
