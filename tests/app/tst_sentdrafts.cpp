#include "app/desktop/draftbook.h"
#include "app/desktop/sentdrafts.h"
#include "models/store/storethread.h"
#include "tests/support/builders.h"
#include "tests/support/faultvfs.h"
#include "tests/support/waitfor.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// What leaves a draft once the provider has it, also where the program ended in between: nobody sends it twice.
class TestSentDrafts : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    StoreThread m_thread;
    DraftStore m_store{m_thread, m_dir.path()};
    DraftBook m_book{m_store, [this] { return m_now; }};
    QDateTime m_now = testNow();
    Account m_account = anOmiseAccount();
    const Dispute m_dispute = aDispute();

    Draft draft() const { return m_book.draft(m_account.id, m_dispute.id); }
    void type(const QString &text)
    {
        Draft draft = this->draft();
        draft.message = text;
        m_book.put(draft);
    }
    void addFile()
    {
        const QString path = m_dir.filePath(u"receipt.pdf"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("%PDF-1.7\n");
        file.close();
        m_book.addFile(m_account.id, m_dispute.id, SeenState::of(m_dispute), path, 1000);
        QTRY_COMPARE_WITH_TIMEOUT(draft().files.size(), 1, 30'000);
    }
    LedgerEntry entry(WriteVerb verb, ActionState state) const
    {
        LedgerEntry entry;
        entry.intent = anIntent(m_account, m_dispute, verb);
        if (verb == WriteVerb::UploadDocument)
            entry.intent.filePath = draft().files.value(0).path;
        entry.state = state;
        return entry;
    }

private Q_SLOTS:
    void initTestCase()
    {
        installFaultVfs(); // before a database is opened
        QVERIFY(waitFor(m_store.openFile()));
    }
    void init()
    {
        m_now = testNow();
        m_account = anOmiseAccount();
    }

    void theLedgersWordTakesTheFile_data()
    {
        QTest::addColumn<ActionState>("state");
        QTest::addColumn<bool>("goes");
        QTest::newRow("applied") << ActionState::Applied << true;
        QTest::newRow("seen applied") << ActionState::SeenApplied << true;
        QTest::newRow("rejected") << ActionState::Rejected << false;
        QTest::newRow("not sent") << ActionState::NotSent << false;
        QTest::newRow("seen not applied") << ActionState::SeenNotApplied << false;
        QTest::newRow("unknown") << ActionState::Unknown << false;
        QTest::newRow("settled") << ActionState::Settled << false; // its note says how, to people
    }
    void theLedgersWordTakesTheFile()
    {
        QFETCH(ActionState, state);
        QFETCH(bool, goes);
        addFile();
        m_now = m_now.addSecs(60); // a kind chosen since changes nothing of that
        m_book.setFileKind(m_account.id, m_dispute.id, draft().files.first().id, u"details_of_purchase"_s);
        takeSentOut(m_book, {entry(WriteVerb::UploadDocument, state)});
        QCOMPARE(draft().files.isEmpty(), goes);
    }

    /// A packet: the file went up after the person had confirmed both; then the program ended.
    void theTextGoesAfterItsFile()
    {
        LedgerEntry response = entry(WriteVerb::Respond, ActionState::Applied);
        addFile();
        type(response.intent.message);
        response.intent.confirmedAt = m_now.addSecs(1);
        const LedgerEntry file = entry(WriteVerb::UploadDocument, ActionState::Applied);
        m_now = m_now.addSecs(60);
        takeSentOut(m_book, {response, file}); // the ledger's order is nobody's promise
        QVERIFY(draft().files.isEmpty());
        takeSentOut(m_book, {response, file});
        QVERIFY(draft().isEmpty());
    }

    /// The same file once more, by a person who wants it there again: that is another one.
    void aFileThatIsAddedAnewStays()
    {
        addFile();
        const LedgerEntry sent = entry(WriteVerb::UploadDocument, ActionState::Applied);
        takeSentOut(m_book, {sent});
        QVERIFY(draft().files.isEmpty());
        addFile();
        takeSentOut(m_book, {sent});
        QCOMPARE(draft().files.size(), 1);
    }

    void theLedgersWordTakesTheTextThatWasSent()
    {
        const LedgerEntry sent = entry(WriteVerb::Respond, ActionState::Applied);
        type(sent.intent.message + u" And more"_s);
        takeSentOut(m_book, {sent});
        QVERIFY(!draft().isEmpty()); // typed on
        type(sent.intent.message);
        m_now = m_now.addSecs(60);
        type(sent.intent.message);
        takeSentOut(m_book, {sent});
        QVERIFY(!draft().isEmpty()); // the same words, written after it went out: wanted again
        m_now = testNow();
        type(sent.intent.message);
        takeSentOut(m_book, {sent});
        QVERIFY(draft().isEmpty());
    }

    /// The disk refuses to let the draft go: whoever looks again because of that does not begin it all again.
    void aDraftThatTheDiskHoldsIsLeftAlone()
    {
        const LedgerEntry sent = entry(WriteVerb::Respond, ActionState::Applied);
        type(sent.intent.message);
        QTRY_VERIFY_WITH_TIMEOUT(!m_book.isSaving(), 30'000);
        int looks = 0;
        const auto again = connect(&m_book, &DraftBook::changed, this, [&] {
            ++looks;
            if (looks < 50)
                takeSentOut(m_book, {sent});
        });
        armFault(Fault::Full, 1);
        takeSentOut(m_book, {sent});
        QTRY_VERIFY_WITH_TIMEOUT(!m_book.isSaving(), 30'000);
        disarmFault();
        disconnect(again);
        QVERIFY2(looks < 5, qPrintable(QString::number(looks)));
        QCOMPARE(draft().message, sent.intent.message);
        QVERIFY(m_book.isUnsaved(m_account.id, m_dispute.id));
    }

    /// WooshPay and Stripe: the file is named by evidence yet to come.
    void aFileForEvidenceStaysWithItsId()
    {
        m_account.provider = ProviderKind::WooshPay;
        addFile();
        const LedgerEntry sent = entry(WriteVerb::UploadDocument, ActionState::Applied);
        Document document;
        document.id = u"file_1"_s;
        takeSentOut(m_book, sent.intent, document);
        QCOMPARE(draft().files.value(0).serverId, u"file_1"_s);
        takeSentOut(m_book, {sent});
        QCOMPARE(draft().files.value(0).serverId, u"file_1"_s);
    }

    void cleanup()
    {
        m_book.discard(m_account.id, m_dispute.id);
        QTRY_VERIFY_WITH_TIMEOUT(!m_book.isSaving(), 30'000);
    }
};

QTEST_GUILESS_MAIN(TestSentDrafts)
#include "tst_sentdrafts.moc"
