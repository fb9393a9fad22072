#include "app/desktop/insightsflow.h"
#include "models/domain/displaytext.h"
#include "tests/app/hostilebench.h"
#include "tests/support/dialogways.h"
#include "tests/support/hostilejudge.h"
#include "tests/support/proof.h"
#include "ui/dialogs/packetdialog.h"
#include "ui/dialogs/previewdialog.h"
#include "ui/panes/detailpane.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// D4, D5 and F9 in everything that comes up over the window: the confirm dialog of each act and how it ended, review,
/// comparison, settling by hand, files, exports, accounts, messages. The provider's texts, its errors, names of files,
/// of the account, of views and replies are the strings of tests/data/hostile.
class TestHostileDialogs : public QObject {
    Q_OBJECT

    std::unique_ptr<tests::HostileBench> m_bench;
    int m_dialogs = 0;

    /// Walks the dialog when it comes; false when it does not come.
    bool walkDialog(const QString &name, const QString &how)
    {
        auto *const dialog = m_bench->driver().find<QDialog>(name);
        if (!dialog || !QTest::qWaitForWindowExposed(dialog))
            return false;
        m_bench->look(name + u", "_s + how);
        ++m_dialogs;
        return true;
    }
    /// And then closes it.
    bool walked(const QString &name, const QString &how)
    {
        const bool came = walkDialog(name, how);
        return m_bench->close() && came;
    }
    bool confirm(const QString &how)
    {
        auto &driver = m_bench->driver();
        if (!walkDialog(u"confirmDialog"_s, how))
            return false;
        auto *const tick = driver.find<QCheckBox>(u"confirmTick"_s);
        if (!tick)
            return false;
        tick->setChecked(true);
        return driver.click(u"confirmAct"_s) && driver.find(u"confirmOutcome"_s)
            && walked(u"confirmDialog"_s, how + u", how it ended"_s);
    }
    bool press(const QString &name)
    {
        QTest::qWait(QApplication::doubleClickInterval() + 50);
        return m_bench->driver().click(name);
    }
    QString list() const
    {
        return m_bench->driver().account().provider == ProviderKind::Omise ? u"acceptable"_s : u"needs_response"_s;
    }
    /// A name in a save dialog is a name: no folder, nothing hidden.
    void namedSafely(const QString &dialog)
    {
        auto *const box = m_bench->driver().find<QDialog>(dialog);
        QVERIFY2(box, qPrintable(dialog));
        auto *const edit = box->findChild<QLineEdit *>(u"fileNameEdit"_s);
        QVERIFY(edit);
        QVERIFY2(hiddenProblem(edit->text()).isEmpty(), qPrintable(edit->text()));
        QVERIFY2(!edit->text().contains(u'/') && !edit->text().contains(u".."_s), qPrintable(edit->text()));
        QVERIFY2(!edit->text().isEmpty() && edit->text().size() <= 255, qPrintable(edit->text()));
        QVERIFY(m_bench->close());
        ++m_dialogs;
    }
    /// All of them, at each provider.
    void walkMenus()
    {
        const bool omise = m_bench->driver().account().provider == ProviderKind::Omise;
        m_bench->desk().detail().setCurrentTab(DetailPane::Response);
        if (!omise)
            QVERIFY(m_bench->driver().click(u"evidenceHead_uncategorized_text"_s)); // a place for a reply
        for (const DialogWay &way : dialogWays()) {
            if (way.dialog == "confirmDialog"_L1)
                continue; // by themselves
            if (way.dialog == "deadlineDialog"_L1 && !omise)
                continue; // the provider says when it is due
            QVERIFY2(openDialog(m_bench->driver(), way), qPrintable(way.dialog));
            QVERIFY(walked(way.dialog, u"from the menu"_s));
        }
    }
    /// Review, confirmation and end of a response; a refusal that the provider words, an end that nobody knows.
    void walkActs()
    {
        auto &driver = m_bench->driver();
        QVERIFY(!m_bench->openOf(list().toLatin1().constData(), 1).isEmpty());
        QVERIFY(m_bench->write(4));
        QVERIFY(driver.click(u"detailRespond"_s));
        QVERIFY(walkDialog(u"reviewDialog"_s, u"response"_s));
        QVERIFY(driver.click(u"reviewContinue"_s));
        QVERIFY(m_bench->faults("{'kind':'server_error','status':400,'match':{'method':'POST'}}"));
        QVERIFY(confirm(u"response, refused"_s));
        m_bench->noFaults();
        QVERIFY(!m_bench->openOf(list().toLatin1().constData(), 2).isEmpty());
        QVERIFY(press(u"detailConcede"_s));
        QVERIFY(m_bench->faults("{'kind':'server_error','status':500,'match':{'method':'POST'}}"));
        QVERIFY(confirm(u"accept, not known"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->desk().opened().view().unclear, 30'000);
        QVERIFY(driver.find(u"detailBanner"_s));
        m_bench->look(u"not known"_s);
        Q_EMIT m_bench->desk().detail().settleRequested(m_bench->desk().opened().view().unclear->id);
        QVERIFY(walked(u"settleDialog"_s, u"by hand"_s));
        m_bench->noFaults();
    }
    void walkFinalising()
    {
        for (const char *action : {"actionFinaliseWon", "actionFinaliseLost"}) {
            QVERIFY(!m_bench->openOf("closable").isEmpty());
            QVERIFY(m_bench->act(action));
            QVERIFY(walked(u"confirmDialog"_s, QLatin1StringView(action)));
        }
        QVERIFY(!m_bench->openOf("acceptable", 3).isEmpty());
        const QStringList dropped = m_bench->files(8);
        QCOMPARE(dropped.size(), 8);
        Q_EMIT m_bench->desk().detail().filesDropped(dropped);
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->desk().opened().view().draft.files.size(), dropped.size(), 20'000);
        m_bench->desk().detail().setCurrentTab(DetailPane::Response);
        QVERIFY(m_bench->driver().find(u"documentRow"_s));
        m_bench->look(u"files of the draft"_s);
        for (const DraftFile &file : m_bench->desk().opened().view().draft.files.mid(0, 3)) {
            QTest::qWait(QApplication::doubleClickInterval() + 50);
            Q_EMIT m_bench->desk().detail().uploadNowRequested(file.id);
            QVERIFY(walked(u"confirmDialog"_s, u"upload"_s));
        }
        Q_EMIT m_bench->desk().detail().previewRequested({}, m_bench->desk().opened().view().draft.files.at(0).id);
        const auto *const picture = m_bench->driver().find<QLabel>(u"previewPicture"_s);
        QVERIFY(picture);
        QTRY_VERIFY_WITH_TIMEOUT(!picture->pixmap(Qt::ReturnByValue).isNull(), 20'000);
        QVERIFY(walked(u"previewDialog"_s, u"draft's file"_s));
        for (const QString &id : m_bench->provider().disputes())
            if (m_bench->driver().open(id) && !m_bench->desk().opened().view().dispute.documents.isEmpty()
                && m_bench->desk().opened().view().can.value(WriteVerb::DeleteDocument).allowed()) {
                const QString document = m_bench->desk().opened().view().dispute.documents.constFirst().id;
                QTest::qWait(QApplication::doubleClickInterval() + 50);
                Q_EMIT m_bench->desk().detail().deleteDocumentRequested(document);
                QVERIFY(walked(u"confirmDialog"_s, u"delete"_s));
                return;
            }
        QFAIL("no document can be deleted");
    }
    /// A file of submitted evidence that is saved; more files than a field takes.
    void walkEvidence()
    {
        QVERIFY(!m_bench->openOf("needs_response", 3).isEmpty());
        m_bench->desk().detail().setCurrentTab(DetailPane::Response);
        Q_EMIT m_bench->desk().detail().evidenceFilesDropped(u"uncategorized_file"_s, m_bench->files(3));
        QVERIFY(walked(u"messageBox"_s, u"one file for each"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!m_bench->desk().opened().view().draft.files.isEmpty(), 30'000);
        m_bench->look(u"evidence with a file"_s);
        const QByteArrayList sent = m_bench->client().about("submitted"_L1);
        for (const QByteArray &id : sent) {
            if (!m_bench->driver().open(QString::fromLatin1(id)))
                continue;
            (void)QTest::qWaitFor([this] { return !m_bench->desk().opened().view().files.isEmpty(); }, 1000);
            const DisputeView &view = m_bench->desk().opened().view();
            if (view.dispute.documents.isEmpty())
                continue;
            Q_EMIT m_bench->desk().detail().saveFileRequested(view.dispute.documents.constFirst().id);
            return namedSafely(u"saveDocumentDialog"_s);
        }
        QFAIL("no file was submitted");
    }
    /// What a colleague wrote at the provider meanwhile.
    void walkConflict()
    {
        const QString id = m_bench->openOf(list().toLatin1().constData(), 4);
        QVERIFY(!id.isEmpty());
        QVERIFY(m_bench->write(20));
        m_bench->provider().giveAll(id, 7); // another text than was read
        m_bench->desk().opened().readAgain();
        QVERIFY(m_bench->driver().find(u"conflictBanner"_s));
        m_bench->look(u"conflict"_s);
        Q_EMIT m_bench->desk().detail().compareRequested();
        QVERIFY(walked(u"conflictDialog"_s, u"theirs"_s));
        m_bench->desk().window().actions().showOutbox->trigger();
        QVERIFY(m_bench->driver().find(u"outboxRow"_s));
        m_bench->look(u"outbox"_s);
        QVERIFY(m_bench->driver().click(u"outboxText"_s));
        QVERIFY(walked(u"draftTextDialog"_s, u"from the outbox"_s));
        m_bench->desk().window().actions().showList->trigger();
    }
    void walkExports()
    {
        QVERIFY(m_bench->act("actionExport"));
        QVERIFY(m_bench->driver().click(u"exportGo"_s));
        namedSafely(u"exportFileDialog"_s);
        QVERIFY(m_bench->act("actionSaveCaseFile"));
        namedSafely(u"caseFileDialog"_s);
        QVERIFY(m_bench->act("actionMakePacket"));
        auto *const packet = m_bench->driver().find<PacketDialog>(u"packetDialog"_s);
        QVERIFY(packet);
        const QStringList dropped = m_bench->files(12);
        QCOMPARE(dropped.size(), 12);
        Q_EMIT packet->filesDropped(dropped);
        QTRY_COMPARE_WITH_TIMEOUT(packet->order().files.size(), dropped.size(), 30'000);
        QVERIFY(walked(u"packetDialog"_s, u"with files"_s));
    }
    /// Desk::tell(), which every flow tells its failures by.
    void walkMessages()
    {
        for (const HostileText &one : m_bench->texts()) {
            Q_EMIT m_bench->desk().insights().failed(u"Something failed"_s, u"It said: "_s + isolatedText(one.text));
            Q_EMIT m_bench->desk().insights().failed(u"Something failed"_s, visibleText(one.text, true).left(500));
            QVERIFY(walked(u"messageBox"_s, one.name));
            PreviewDialog *const gone = PreviewDialog::missing(
                one.text, u"It is not here."_s, m_bench->desk().theme(), &m_bench->desk().window());
            gone->setAttribute(Qt::WA_DeleteOnClose);
            gone->open();
            m_bench->look(u"preview, "_s + one.name);
            QVERIFY(m_bench->close());
        }
    }
    void begin(ProviderKind provider)
    {
        m_bench.reset();
        m_dialogs = 0;
        m_bench = std::make_unique<tests::HostileBench>(provider);
        QVERIFY(m_bench->start());
        m_bench->walk().leftOut.insert(u"disputeTable"_s); // tst_hostilescreens walks it
    }
    void report()
    {
        QCOMPARE(m_bench->problems(), QString());
        proof("D4 D5 F9", u"%1 dialogs, %2"_s.arg(m_dialogs).arg(m_bench->figure()));
    }

private Q_SLOTS:
    void cleanup() { m_bench.reset(); }

    void everyDialog_data()
    {
        QTest::addColumn<ProviderKind>("provider");
        QTest::newRow("Omise") << ProviderKind::Omise;
        QTest::newRow("WooshPay") << ProviderKind::WooshPay;
        QTest::newRow("Stripe") << ProviderKind::Stripe;
    }
    void everyDialog()
    {
        QFETCH(ProviderKind, provider);
        begin(provider);
        QVERIFY(!m_bench->openOf(list().toLatin1().constData()).isEmpty());
        walkMenus();
        walkExports();
        walkActs();
        if (provider == ProviderKind::Omise)
            walkFinalising();
        else
            walkEvidence();
        walkConflict();
        QVERIFY(m_dialogs > 25);
        report();
    }

    void everyMessage()
    {
        begin(ProviderKind::Omise);
        walkMessages();
        QVERIFY(m_dialogs > 60);
        report();
    }
};

QTEST_MAIN(TestHostileDialogs)
#include "tst_hostiledialogs.moc"
