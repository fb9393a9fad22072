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

/// Notes on a disk that refuses for a while: none is lost, and each is saved as soon as there is room.
class TestTriageSaving : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<StoreThread> m_thread;
    std::unique_ptr<TriageStore> m_store;
    std::unique_ptr<TriageBook> m_book;
    const QUuid m_account = QUuid::createUuid();

    void note(const QString &text, const QString &id)
    {
        Triage triage = m_book->triage(m_account, id);
        triage.note = text;
        m_book->put({triage});
    }
    /// The note that the next start finds.
    QString onDisk(const QString &id)
    {
        const auto read = m_store->all();
        if (!waitFor(read))
            return u"not read in time"_s;
        const auto all = read.result(); // its list must outlive the loop
        if (!all)
            return u"not read"_s;
        for (const Triage &triage : *all)
            if (triage.account == m_account && triage.disputeId == id)
                return triage.note;
        return {};
    }
    QString toneOnDisk(const QString &tag)
    {
        const auto read = m_store->tones();
        return waitFor(read) && read.result() ? read.result()->value(tag) : u"not read"_s;
    }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(!m_book->isSaving(), 30'000); }

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
        m_book->load();
        QTRY_VERIFY_WITH_TIMEOUT(m_book->isLoaded(), 30'000);
    }
    void cleanup()
    {
        disarmFault();
        m_book.reset();
        m_store.reset();
        m_thread.reset();
    }

    void anotherNoteThatIsSavedDoesNotHideIt()
    {
        QSignalSpy failed(m_book.get(), &TriageBook::failed);
        QSignalSpy saved(m_book.get(), &TriageBook::saved);
        armFault(Fault::Full, 1);
        note(u"first"_s, u"dspt_1"_s);
        settle();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().kind, ErrorKind::DiskFull);
        QVERIFY(m_book->hasUnsaved());
        disarmFault();
        QCOMPARE(onDisk(u"dspt_1"_s), QString());
        note(u"second"_s, u"dspt_2"_s);
        settle();
        QCOMPARE(onDisk(u"dspt_1"_s), u"first"_s);
        QCOMPARE(onDisk(u"dspt_2"_s), u"second"_s);
        QVERIFY(!m_book->hasUnsaved());
        QCOMPARE(saved.size(), 1); // when all is there, not before
    }

    void isSavedWithoutAnotherNote()
    {
        QSignalSpy saved(m_book.get(), &TriageBook::saved);
        armFault(Fault::Full, 1);
        note(u"first"_s, u"dspt_1"_s);
        m_book->setTone(u"vip"_s, u"red"_s);
        settle();
        m_book->saveAgain(); // still no room
        settle();
        QVERIFY(m_book->hasUnsaved());
        QCOMPARE(saved.size(), 0);
        disarmFault();
        m_book->saveAgain();
        settle();
        QCOMPARE(onDisk(u"dspt_1"_s), u"first"_s);
        QCOMPARE(toneOnDisk(u"vip"_s), u"red"_s);
        QVERIFY(!m_book->hasUnsaved());
    }

    /// What the disk did not take away is taken away, and does not come back with the next start.
    void anEmptiedNoteIsRemovedWhenThereIsRoom()
    {
        note(u"old"_s, u"dspt_1"_s);
        settle();
        armFault(Fault::Full, 1);
        note({}, u"dspt_1"_s);
        settle();
        disarmFault();
        QCOMPARE(onDisk(u"dspt_1"_s), u"old"_s);
        m_book->saveAgain();
        settle();
        QCOMPARE(onDisk(u"dspt_1"_s), QString());
        QVERIFY(!m_book->hasUnsaved());
    }

    void whatBelongsToARemovedAccountIsNotSavedAgain()
    {
        armFault(Fault::Full, 1);
        note(u"first"_s, u"dspt_1"_s);
        m_book->forget(m_account); // its save has not been answered yet
        settle();
        disarmFault();
        QVERIFY(!m_book->hasUnsaved());
        m_book->saveAgain();
        settle();
        QCOMPARE(onDisk(u"dspt_1"_s), QString());
    }
};

QTEST_GUILESS_MAIN(TestTriageSaving)
#include "tst_triagesaving.moc"
