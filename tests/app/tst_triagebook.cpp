#include "app/desktop/triagebook.h"
#include "models/store/storethread.h"
#include "tests/support/faultvfs.h"
#include "tests/support/waitfor.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// Tags and notes on a disk that refuses for a while: nothing that was typed is lost, and nobody is told it was saved.
class TestTriageBook : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<StoreThread> m_thread;
    std::unique_ptr<TriageStore> m_store;
    std::unique_ptr<TriageBook> m_book;
    const QUuid m_account = QUuid::createUuid();

    void type(const QString &id, const QString &text)
    {
        Triage note = m_book->triage(m_account, id);
        note.note = text;
        m_book->put({note});
    }
    QString onDisk(const QString &id)
    {
        const auto read = m_store->all();
        if (!waitFor(read))
            return u"not read in time"_s;
        const auto all = read.result(); // its list must outlive the loop
        if (!all)
            return u"(nothing can be read)"_s;
        for (const Triage &note : *all)
            if (note.disputeId == id)
                return note.note;
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        installFaultVfs();
        qRegisterMetaType<Error>();
    }
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_thread = std::make_unique<StoreThread>();
        m_store = std::make_unique<TriageStore>(*m_thread, m_dir->path());
        m_book = std::make_unique<TriageBook>(*m_store);
        QSignalSpy loaded(m_book.get(), &TriageBook::loaded);
        m_book->load();
        QVERIFY(QTest::qWaitFor([&] { return !loaded.isEmpty(); }, 30'000));
    }
    void cleanup()
    {
        disarmFault();
        m_book.reset();
        m_store.reset();
        m_thread.reset();
    }

    void anotherNoteDoesNotHideOneThatIsNotSaved()
    {
        QSignalSpy saved(m_book.get(), &TriageBook::saved);
        QSignalSpy failed(m_book.get(), &TriageBook::failed);
        armFault(Fault::Full, 1);
        type(u"dspt_1"_s, u"first"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_book->isSaving(), 30'000);
        QCOMPARE(failed.size(), 1);
        QVERIFY(m_book->hasUnsaved());
        disarmFault();
        type(u"dspt_2"_s, u"second"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_book->isSaving(), 30'000);
        QVERIFY(!m_book->hasUnsaved());
        QCOMPARE(onDisk(u"dspt_1"_s), u"first"_s);
        QCOMPARE(onDisk(u"dspt_2"_s), u"second"_s);
        QCOMPARE(saved.size(), 1); // once, when all of it was there
    }

    void itIsTriedAgainWithTheWordsAsTheyAreThen()
    {
        armFault(Fault::Full, 1);
        type(u"dspt_1"_s, u"first"_s);
        type(u"dspt_1"_s, u"first and more"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_book->isSaving(), 30'000);
        m_book->saveAgain(); // the disk is still full
        QTRY_VERIFY_WITH_TIMEOUT(!m_book->isSaving(), 30'000);
        QVERIFY(m_book->hasUnsaved());
        disarmFault();
        m_book->saveAgain();
        QTRY_VERIFY_WITH_TIMEOUT(!m_book->hasUnsaved(), 30'000);
        QCOMPARE(onDisk(u"dspt_1"_s), u"first and more"_s);
    }

    void aNoteThatIsTakenBackIsNoneOnTheDiskEither()
    {
        type(u"dspt_1"_s, u"first"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_book->isSaving(), 30'000);
        armFault(Fault::Full, 1);
        type(u"dspt_1"_s, {});
        QTRY_VERIFY_WITH_TIMEOUT(!m_book->isSaving(), 30'000);
        QCOMPARE(onDisk(u"dspt_1"_s), u"first"_s);
        disarmFault();
        m_book->saveAgain();
        QTRY_VERIFY_WITH_TIMEOUT(!m_book->hasUnsaved(), 30'000);
        QCOMPARE(onDisk(u"dspt_1"_s), QString());
    }

    void aRemovedAccountWaitsForNoDisk()
    {
        armFault(Fault::Full, 1);
        type(u"dspt_1"_s, u"first"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_book->hasUnsaved(), 30'000);
        disarmFault();
        m_book->forget(m_account);
        QVERIFY(!m_book->hasUnsaved());
    }
};

QTEST_GUILESS_MAIN(TestTriageBook)
#include "tst_triagebook.moc"
