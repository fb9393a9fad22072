#include "models/domain/asyncresult.h"
#include "tests/app/sandboxclient.h"
#include "tests/support/deskdriver.h"
#include "ui/panes/detailpane.h"
#include "ui/window/mainwindow.h"

#include <QCheckBox>
#include <QFile>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

namespace {
const QByteArray kPng = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489");
} // namespace

/// WooshPay and Stripe as an agent uses them: the real window, and the sandbox's own counters as the judge.
class TestDeskEvidence : public QObject {
    Q_OBJECT

private:
    static tests::SandboxClient client(DeskDriver &driver)
    {
        return tests::SandboxClient(driver.sandbox(), driver.api());
    }
    static QString pick(DeskDriver &driver, QLatin1StringView list)
    {
        return QString::fromLatin1(client(driver).first(list));
    }
    static int writes(DeskDriver &driver, const QString &id)
    {
        return int(client(driver).counter("writes"_L1, id.toLatin1()));
    }
    static QJsonObject there(DeskDriver &driver, const QString &id)
    {
        return client(driver).get("/v1/disputes/" + id.toLatin1()).json();
    }
    static bool openEvidence(DeskDriver &driver, const QString &id)
    {
        if (!driver.open(id))
            return false;
        driver.desk().detail().setCurrentTab(DetailPane::Response);
        return driver.find(u"evidencePane"_s) != nullptr;
    }
    /// Opens a row of the form and types into it as a person would.
    static bool type(DeskDriver &driver, const QString &field, const QString &text)
    {
        auto *edit = qobject_cast<QPlainTextEdit *>(driver.isShown(u"evidenceEdit_"_s + field)
                ? driver.find<QPlainTextEdit>(u"evidenceEdit_"_s + field)
                : nullptr);
        if (!edit) {
            if (!driver.isShown(u"evidenceHead_"_s + field) && !driver.click(u"evidenceMore"_s))
                return false;
            if (!driver.click(u"evidenceHead_"_s + field))
                return false;
            edit = driver.find<QPlainTextEdit>(u"evidenceEdit_"_s + field);
        }
        if (!edit)
            return false;
        edit->setFocus();
        QTest::keyClicks(edit, text);
        return true;
    }
    static bool confirm(DeskDriver &driver)
    {
        auto *tick = driver.find<QCheckBox>(u"confirmTick"_s);
        if (!tick)
            return false;
        tick->setChecked(true);
        return driver.click(u"confirmAct"_s);
    }
    static QString writeFile(DeskDriver &driver, const QString &name, const QByteArray &bytes)
    {
        QFile file(driver.folder() + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return file.fileName();
    }
    static void providers()
    {
        QTest::addColumn<ProviderKind>("kind");
        for (const ProviderKind kind : {ProviderKind::WooshPay, ProviderKind::Stripe})
            QTest::newRow(qPrintable(providerName(kind))) << kind;
    }

private Q_SLOTS:
    void answersOnce_data() { providers(); }
    void answersOnce()
    {
        QFETCH(ProviderKind, kind);
        DeskDriver driver(120, "light", kind);
        QVERIFY(driver.start());
        QCOMPARE(driver.desk().table().scopeCount(), 120);
        const QString id = pick(driver, "needs_response"_L1);
        QVERIFY(openEvidence(driver, id));
        QVERIFY(type(driver, u"product_description"_s, u"A red bicycle, 26 inch."_s));
        QVERIFY(type(driver, u"uncategorized_text"_s, u"Signed for by the cardholder."_s));
        QVERIFY(driver.click(u"detailRespond"_s));
        QVERIFY(driver.waitForText(u"reviewDialog"_s, u"A red bicycle, 26 inch."_s));
        QVERIFY(driver.waitForText(u"reviewDialog"_s, u"POST /v1/disputes/"_s));
        QCOMPARE(writes(driver, id), 0);
        QVERIFY(driver.click(u"reviewContinue"_s));
        QVERIFY(confirm(driver));
        QTRY_COMPARE_WITH_TIMEOUT(there(driver, id).value("status"_L1).toString(), u"under_review"_s, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(driver.desk().opened().view().dispute.status == "under_review"_L1, 20'000);
        QCOMPARE(writes(driver, id), 1);
        const QJsonObject evidence = there(driver, id).value("evidence"_L1).toObject();
        QCOMPARE(evidence.value("product_description"_L1).toString(), u"A red bicycle, 26 inch."_s);
        QCOMPARE(evidence.value("uncategorized_text"_L1).toString(), u"Signed for by the cardholder."_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            driver.desk().drafts().draft(driver.account().id, id).isEmpty(), 30'000); // what was sent leaves the draft
    }

    void concedesOnce_data() { providers(); }
    void concedesOnce()
    {
        QFETCH(ProviderKind, kind);
        DeskDriver driver(120, "light", kind);
        QVERIFY(driver.start());
        const QString id = pick(driver, "needs_response"_L1);
        QVERIFY(driver.open(id));
        auto *concede = driver.find<QPushButton>(u"detailConcede"_s);
        QVERIFY(concede);
        QVERIFY2(concede->text().contains("Accept loss"_L1), qPrintable(concede->text()));
        QVERIFY(driver.click(u"detailConcede"_s));
        QVERIFY(confirm(driver));
        QTRY_COMPARE_WITH_TIMEOUT(there(driver, id).value("status"_L1).toString(), u"lost"_s, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(driver.desk().opened().view().dispute.status == "lost"_L1, 20'000);
        QCOMPARE(writes(driver, id), 1);
    }

    void noButtonSaysOnlyClose_data() { providers(); }
    void noButtonSaysOnlyClose()
    {
        QFETCH(ProviderKind, kind);
        DeskDriver driver(60, "light", kind);
        QVERIFY(driver.start());
        QVERIFY(driver.open(pick(driver, "needs_response"_L1)));
        const auto buttons = driver.desk().detail().findChildren<QAbstractButton *>();
        QVERIFY(buttons.size() > 2);
        for (const QAbstractButton *button : buttons)
            QVERIFY(QString(button->text()).remove(u'&').trimmed().compare("close"_L1, Qt::CaseInsensitive) != 0);
    }

    void stagesThenSubmits()
    {
        DeskDriver driver(120, "light", ProviderKind::Stripe);
        QVERIFY(driver.start());
        const QString id = pick(driver, "needs_response"_L1);
        QVERIFY(openEvidence(driver, id));
        QVERIFY(type(driver, u"product_description"_s, u"Blue bicycle"_s));
        QVERIFY(driver.click(u"detailStage"_s));
        QVERIFY(driver.waitForText(u"reviewDialog"_s, u"submit=false"_s));
        QVERIFY(driver.click(u"reviewContinue"_s));
        QVERIFY(confirm(driver));
        QTRY_COMPARE_WITH_TIMEOUT(
            there(driver, id).value("evidence"_L1).toObject().value("product_description"_L1).toString(),
            u"Blue bicycle"_s, 20'000);
        QCOMPARE(there(driver, id).value("status"_L1).toString(), u"needs_response"_s);
        QCOMPARE(writes(driver, id), 1);
        QTRY_VERIFY_WITH_TIMEOUT(driver.desk().drafts().draft(driver.account().id, id).isEmpty(), 30'000);
        QVERIFY(driver.find(u"confirmDialog"_s));
        QTest::keyClick(driver.find(u"confirmDialog"_s), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!driver.isShown(u"confirmDialog"_s), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(
            driver.desk().opened().view().dispute.evidence.contains(u"product_description"_s), 30'000);
        QTest::qWait(QApplication::doubleClickInterval() + 50);
        QVERIFY(driver.click(u"detailRespond"_s));
        QVERIFY(driver.waitForText(u"reviewDialog"_s, u"submit=true"_s));
        QVERIFY(driver.click(u"reviewContinue"_s));
        QVERIFY(confirm(driver));
        QTRY_COMPARE_WITH_TIMEOUT(there(driver, id).value("status"_L1).toString(), u"under_review"_s, 20'000);
        QCOMPARE(writes(driver, id), 2);
    }

    /// Files go up first under their own confirmation, then the review shows the request with their ids.
    void uploadsFilesFirst_data() { providers(); }
    void uploadsFilesFirst()
    {
        QFETCH(ProviderKind, kind);
        DeskDriver driver(120, "light", kind);
        QVERIFY(driver.start());
        const QString id = pick(driver, "needs_response"_L1);
        QVERIFY(openEvidence(driver, id));
        const QString slip = writeFile(driver, u"slip.png"_s, kPng);
        const QString mail = writeFile(driver, u"mail.png"_s, kPng + "x");
        Q_EMIT driver.desk().detail().evidenceFilesDropped(u"receipt"_s, {slip});
        Q_EMIT driver.desk().detail().evidenceFilesDropped(u"customer_communication"_s, {mail});
        const auto draft = [&] { return driver.desk().drafts().draft(driver.account().id, id); };
        QTRY_COMPARE_WITH_TIMEOUT(draft().files.size(), 2, 30'000);
        QVERIFY(type(driver, u"product_description"_s, u"A red bicycle"_s));
        QVERIFY(driver.click(u"detailRespond"_s));
        QVERIFY(driver.waitForText(u"confirmDialog"_s, u"slip.png"_s));
        QVERIFY(driver.waitForText(u"confirmDialog"_s, u"mail.png"_s));
        QVERIFY(driver.click(u"confirmAct"_s));
        QVERIFY(driver.waitForText(u"reviewDialog"_s, u"file_"_s));
        QCOMPARE(writes(driver, u"files"_s), 2);
        QCOMPARE(writes(driver, id), 0);
        for (const DraftFile &file : draft().files)
            QVERIFY(file.serverId.startsWith("file_"_L1));
        // Back, and again: nothing goes up twice.
        QVERIFY(driver.click(u"reviewBack"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!driver.isShown(u"reviewDialog"_s), 30'000);
        QTest::qWait(QApplication::doubleClickInterval() + 50);
        QVERIFY(driver.click(u"detailRespond"_s));
        QVERIFY(driver.waitForText(u"reviewDialog"_s, u"file_"_s));
        QCOMPARE(writes(driver, u"files"_s), 2);
        QVERIFY(driver.click(u"reviewContinue"_s));
        QVERIFY(confirm(driver));
        QTRY_COMPARE_WITH_TIMEOUT(there(driver, id).value("status"_L1).toString(), u"under_review"_s, 20'000);
        QCOMPARE(writes(driver, id), 1);
        QVERIFY(
            there(driver, id).value("evidence"_L1).toObject().value("receipt"_L1).toString().startsWith("file_"_L1));
        QTRY_VERIFY_WITH_TIMEOUT(draft().isEmpty(), 30'000);
    }

    void aFileOfTheWrongTypeIsRefusedAndNothingIsLost()
    {
        DeskDriver driver(60, "light", ProviderKind::WooshPay);
        QVERIFY(driver.start());
        const QString id = pick(driver, "needs_response"_L1);
        QVERIFY(openEvidence(driver, id));
        QVERIFY(type(driver, u"product_description"_s, u"kept"_s));
        const QString fake = writeFile(driver, u"invoice.pdf"_s, "MZ this is a program");
        Q_EMIT driver.desk().detail().evidenceFilesDropped(u"receipt"_s, {fake});
        QTRY_VERIFY_WITH_TIMEOUT(driver.isShown(u"tellDialog"_s) || QApplication::activeModalWidget(), 30'000);
        QWidget *told = QApplication::activeModalWidget();
        QVERIFY(told);
        QVERIFY2(driver.textOf(told).contains("invoice.pdf"_L1), qPrintable(driver.textOf(told)));
        told->close();
        QTRY_COMPARE_WITH_TIMEOUT(
            driver.desk().drafts().draft(driver.account().id, id).evidence.value(u"product_description"_s), u"kept"_s,
            30'000);
        QVERIFY(driver.desk().drafts().draft(driver.account().id, id).files.isEmpty());
    }

    /// What was typed is there after a restart, with the choice of what was sold.
    void aRestartLosesNothing()
    {
        DeskDriver driver(60, "light", ProviderKind::WooshPay);
        QVERIFY(driver.start());
        const QString id = pick(driver, "needs_response"_L1);
        QVERIFY(openEvidence(driver, id));
        QVERIFY(type(driver, u"product_description"_s, u"half a sent"_s));
        driver.stop();
        QVERIFY(driver.start());
        QVERIFY(openEvidence(driver, id));
        QCOMPARE(driver.desk().opened().view().draft.evidence.value(u"product_description"_s), u"half a sent"_s);
        QVERIFY(type(driver, u"product_description"_s, u"ence"_s));
        driver.desk().detail().flushDraft();
        QTRY_VERIFY_WITH_TIMEOUT(driver.desk()
                                     .drafts()
                                     .draft(driver.account().id, id)
                                     .evidence.value(u"product_description"_s)
                                     .contains("ence"_L1),
            30'000);
    }

    /// What was submitted is shown with its files' names, and a list that knows ids only does not take them away.
    void submittedFilesKeepTheirNames_data() { providers(); }
    void submittedFilesKeepTheirNames()
    {
        QFETCH(ProviderKind, kind);
        DeskDriver driver(160, "light", kind);
        QVERIFY(driver.start());
        const QString id = pick(driver, "submitted"_L1);
        QVERIFY(openEvidence(driver, id));
        const auto names = [&] {
            QStringList all;
            for (const Document &file : driver.desk().opened().view().files)
                all.append(file.filename);
            return all;
        };
        QTRY_VERIFY_WITH_TIMEOUT(!names().isEmpty() && !names().contains(QString()), 20'000);
        QSignalSpy synced(&driver.desk().sync(), &SyncDesk::synced);
        driver.desk().window().actions().refreshAll->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!synced.isEmpty(), 20'000);
        QVERIFY(!names().contains(QString()));
        driver.stop();
        driver.sandbox().stop(); // offline: the cache alone
        QVERIFY(driver.start());
        QVERIFY(openEvidence(driver, id));
        QVERIFY(!names().isEmpty() && !names().contains(QString()));
    }

    void lostAnswerOfASubmissionIsFoundByReading_data() { providers(); }
    void lostAnswerOfASubmissionIsFoundByReading()
    {
        QFETCH(ProviderKind, kind);
        DeskDriver driver(120, "light", kind);
        QVERIFY(driver.start());
        const QString id = pick(driver, "needs_response"_L1);
        QVERIFY(openEvidence(driver, id));
        QVERIFY(type(driver, u"product_description"_s, u"A red bicycle"_s));
        QVERIFY(client(driver).control("faults",
            tests::asJson("{'rules':[{'kind':'drop_after','match':{'method':'POST','path':'/v1/disputes/'},"
                          "'count':1}]}")));
        QVERIFY(driver.click(u"detailRespond"_s));
        QVERIFY(driver.click(u"reviewContinue"_s));
        QVERIFY(confirm(driver));
        QTRY_VERIFY_WITH_TIMEOUT(driver.desk().opened().view().dispute.status == "under_review"_L1, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(!driver.desk().opened().view().unclear, 30'000);
        QCOMPARE(writes(driver, id), 1);
    }

    void heldKeysSendNothing_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<int>("key");
        for (const char *button : {"detailConcede", "detailRespond", "detailStage"})
            for (const int key : {int(Qt::Key_Return), int(Qt::Key_Space)})
                QTest::addRow("%s %d", button, key) << QString::fromLatin1(button) << key;
    }
    void heldKeysSendNothing()
    {
        QFETCH(QString, button);
        QFETCH(int, key);
        DeskDriver driver(60, "light", ProviderKind::Stripe);
        QVERIFY(driver.start());
        const QString id = pick(driver, "needs_response"_L1);
        QVERIFY(openEvidence(driver, id));
        QVERIFY(type(driver, u"product_description"_s, u"A red bicycle"_s));
        QWidget *act = driver.find(button);
        QVERIFY(act);
        act->setFocus();
        QWidget *target = QApplication::focusWidget();
        for (int i = 0; i < 200; ++i) {
            if (QWidget *focus = QApplication::focusWidget())
                target = focus;
            if (!target)
                break;
            QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, {}, i > 0);
            QApplication::sendEvent(target, &press);
            QTest::qWait(5);
        }
        QCOMPARE(writes(driver, id), 0);
        QCOMPARE(there(driver, id).value("status"_L1).toString(), u"needs_response"_s);
    }
};

QTEST_MAIN(TestDeskEvidence)
#include "tst_deskevidence.moc"
