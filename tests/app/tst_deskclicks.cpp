#include "tests/app/sandboxclient.h"
#include "tests/support/deskdriver.h"
#include "tests/support/deskwalk.h"
#include "tests/support/dialogways.h"
#include "tests/support/proof.h"
#include "ui/panes/detailpane.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QPlainTextEdit>
#include <QWindow>

#include <functional>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// Fast and impatient hands in the real window: clicks in twos and threes, a click where the acting button will be,
/// Escape at every stage, closing while it is sent. The sandbox counts what went out.
class TestDeskClicks : public QObject {
    Q_OBJECT

    std::unique_ptr<DeskDriver> m_driver;
    QString m_id;

    tests::SandboxClient client() { return tests::SandboxClient(m_driver->sandbox(), m_driver->api()); }
    qint64 writes() { return client().counter("writes"_L1, m_id.toLatin1()); }
    QString status() { return client().get("/disputes/" + m_id.toLatin1()).text("status"_L1); }
    bool slow(int ms, const char *path)
    {
        return client().control("faults",
            tests::asJson(
                "{'rules':[{'kind':'latency','ms':" + QByteArray::number(ms) + ",'match':{'regex':'" + path + "'}}]}"));
    }
    /// So many clicks one behind the other, as a hand makes them on whatever is under the pointer by then; how many
    /// there were before `stop`.
    static int clicks(
        const QPoint &global, int count, const std::function<bool()> &stop = [] { return false; })
    {
        for (int n = 0; n < count; ++n) {
            if (stop())
                return n;
            QWidget *under = QApplication::activeModalWidget();
            if (!under || !under->geometry().contains(global))
                under = QApplication::activeWindow();
            if (!under)
                return n;
            if (QWidget *child = under->childAt(under->mapFromGlobal(global)))
                under = child;
            const QPoint at = under->mapFromGlobal(global);
            if (n % 2 == 1)
                QTest::mouseDClick(under, Qt::LeftButton, {}, at);
            else
                QTest::mousePress(under, Qt::LeftButton, {}, at);
            QTest::mouseRelease(under, Qt::LeftButton, {}, at);
            QCoreApplication::processEvents();
        }
        return count;
    }
    static QPoint middle(const QWidget &widget) { return widget.mapToGlobal(widget.rect().center()); }
    /// The confirm dialog of accepting the loss, armed when `ready`; its acting button.
    QAbstractButton *ask(bool ready)
    {
        QTest::qWait(QApplication::doubleClickInterval() + 50);
        if (!m_driver->click(u"detailConcede"_s))
            return nullptr;
        auto *dialog = m_driver->find(u"confirmDialog"_s);
        auto *act = dialog ? dialog->findChild<QAbstractButton *>(u"confirmAct"_s) : nullptr;
        if (!act || !ready)
            return act;
        dialog->findChild<QCheckBox *>(u"confirmTick"_s)->setChecked(true);
        return QTest::qWaitFor([act] { return act->isEnabled(); }, 30'000) ? act : nullptr;
    }
    /// Opens the first dispute of `list` for which `fits`.
    bool openWith(QLatin1StringView list, const std::function<bool(const DisputeView &)> &fits)
    {
        const QByteArrayList ids = client().about(list);
        for (const QByteArray &id : ids)
            if (m_driver->open(QString::fromLatin1(id)) && fits(m_driver->desk().opened().view())) {
                m_id = QString::fromLatin1(id);
                return true;
            }
        return false;
    }

private Q_SLOTS:
    void init()
    {
        m_driver = std::make_unique<DeskDriver>();
        QVERIFY(m_driver->start());
        m_id = QString::fromLatin1(client().first("acceptable"_L1));
        QVERIFY(m_driver->open(m_id));
    }
    void cleanup() { m_driver.reset(); }

    void clicksOnTheButtonThatAsks_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("double") << 2;
        QTest::newRow("triple") << 3;
        QTest::newRow("ten") << 10;
    }
    void clicksOnTheButtonThatAsks()
    {
        QFETCH(int, count);
        for (const QString &button : {u"detailConcede"_s, u"detailRespond"_s}) {
            auto *asks = m_driver->find(button);
            QVERIFY(asks);
            clicks(middle(*asks), count);
            QTest::qWait(700); // the reading before the question, and the delay against click-through
            closeDialogs(*m_driver);
        }
        QCOMPARE(writes(), 0);
        proof("F8 P2", u"%1 clicks on what asks, %2 writes"_s.arg(count).arg(writes()));
    }

    void clicksOnTheActingButton_data() { clicksOnTheButtonThatAsks_data(); }
    void clicksOnTheActingButton()
    {
        QFETCH(int, count);
        const QAbstractButton *act = ask(true);
        QVERIFY(act);
        clicks(middle(*act), count);
        QVERIFY(m_driver->waitForText(u"confirmDialog"_s, u"The loss is accepted at Omise."_s));
        QTest::qWait(100);
        QCOMPARE(writes(), 1);
        QCOMPARE(status(), u"lost"_s);
        proof("I1 P2", u"%1 clicks on the acting button, %2 write"_s.arg(count).arg(writes()));
    }

    /// A plain question (a document of the server's to be deleted) without tick or typing: the delay alone keeps a
    /// click that was on its way from being the answer.
    void aClickThroughTheDialogThatOpens()
    {
        QVERIFY(openWith("acceptable"_L1, [](const DisputeView &view) {
            return !view.dispute.documents.isEmpty()
                && view.can.value(WriteVerb::DeleteDocument, {WhyNot::NotOffered}).allowed();
        }));
        const QString document = m_driver->desk().opened().view().dispute.documents.constFirst().id;
        const auto open = [&]() -> QAbstractButton * {
            Q_EMIT m_driver->desk().detail().deleteDocumentRequested(document);
            auto *dialog = m_driver->find(u"confirmDialog"_s);
            return dialog ? dialog->findChild<QAbstractButton *>(u"confirmAct"_s) : nullptr;
        };
        const QAbstractButton *act = open();
        QVERIFY(act);
        const QPoint there = middle(*act);
        // On a machine that is busy the delay may be over before all clicks are made: then that was no test, and
        // another is made.
        int early = 0;
        for (int attempt = 0; attempt < 20 && early < 4; ++attempt) {
            closeDialogs(*m_driver);
            act = open();
            QVERIFY(act);
            early = clicks(there, 4, [&act] { return act->isEnabled(); });
        }
        QCOMPARE(early, 4); // each of them while it was off
        QTest::qWait(100);
        const qint64 through = writes();
        QCOMPARE(through, 0);
        closeDialogs(*m_driver);
        // With time to read it the same click is the answer.
        act = open();
        QVERIFY(act);
        QTRY_VERIFY_WITH_TIMEOUT(act->isEnabled(), 30'000);
        clicks(middle(*act), 1);
        QTRY_COMPARE_WITH_TIMEOUT(writes(), 1, 30'000);
        proof("P2 I7",
            u"4 clicks through an opening dialog, %1 writes; one after the delay, %2"_s.arg(through).arg(writes()));
    }

    /// A key that was down when the acting button came on, and one that goes down on another widget.
    void aKeyDownSinceBeforeTheDialogIsNoAnswer()
    {
        QTest::qWait(QApplication::doubleClickInterval() + 50);
        auto *button = m_driver->find(u"detailConcede"_s);
        button->setFocus();
        QTest::keyPress(button, Qt::Key_Space);
        QTest::keyRelease(button, Qt::Key_Space);
        auto *dialog = m_driver->find(u"confirmDialog"_s);
        QVERIFY(dialog);
        QTest::keyPress(dialog, Qt::Key_Space); // still down, or down again
        dialog->findChild<QCheckBox *>(u"confirmTick"_s)->setChecked(true);
        auto *act = dialog->findChild<QAbstractButton *>(u"confirmAct"_s);
        QTest::qWait(1300); // longer than the delay
        QVERIFY(!act->isEnabled());
        act->setFocus();
        QTest::keyRelease(dialog, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(act->isEnabled(), 30'000);
        QCOMPARE(writes(), 0);
    }

    void escapeAtEveryStage()
    {
        int stages = 0;
        const auto escape = [&](const QString &name, bool closes) {
            auto *dialog = m_driver->find(name);
            if (!dialog)
                return false;
            QTest::keyClick(dialog, Qt::Key_Escape);
            ++stages;
            return QTest::qWaitFor([&] { return m_driver->isShown(name) != closes; }, closes ? 30'000 : 50);
        };
        // While it is read before the question: the question comes all the same, and can be declined.
        m_driver->desk().detail().setCurrentTab(DetailPane::Response);
        QTest::keyClicks(m_driver->find<QPlainTextEdit>(u"responseMessage"_s), u"Delivered."_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->find(u"detailRespond"_s)->isEnabled(), 30'000);
        QVERIFY(m_driver->click(u"detailRespond"_s));
        QTest::keyClick(&m_driver->desk().window(), Qt::Key_Escape);
        ++stages;
        QVERIFY(escape(u"reviewDialog"_s, true));
        QTest::qWait(QApplication::doubleClickInterval() + 50);
        QVERIFY(m_driver->click(u"detailRespond"_s));
        QVERIFY(m_driver->click(u"reviewContinue"_s));
        QVERIFY(escape(u"confirmDialog"_s, true));
        closeDialogs(*m_driver);
        QVERIFY(ask(false));
        QVERIFY(escape(u"confirmDialog"_s, true));
        QVERIFY(ask(true));
        QVERIFY(escape(u"confirmDialog"_s, true));
        const qint64 unasked = writes();
        QCOMPARE(unasked, 0);
        // On its way: it stays, and tells how it ended.
        QVERIFY(slow(1500, "/accept$"));
        QAbstractButton *act = ask(true);
        QVERIFY(act);
        QTest::mouseClick(act, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(writes(), 1, 30'000);
        QVERIFY(escape(u"confirmDialog"_s, false));
        QVERIFY(m_driver->waitForText(u"confirmDialog"_s, u"The loss is accepted at Omise."_s));
        QVERIFY(escape(u"confirmDialog"_s, true));
        QCOMPARE(writes(), 1);
        QCOMPARE(status(), u"lost"_s);
        proof("I3 I7 P2",
            u"Escape at %1 stages, %2 writes before the confirmation, %3 after it"_s.arg(stages).arg(unasked).arg(
                writes()));
    }

    void closingWhileItIsSent()
    {
        QVERIFY(slow(1500, "/accept$"));
        QAbstractButton *act = ask(true);
        QVERIFY(act);
        QTest::mouseClick(act, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(writes(), 1, 30'000);
        MainWindow &window = m_driver->desk().window();
        window.close();
        QVERIFY(window.isVisible()); // it says to wait
        auto *dialog = m_driver->find(u"confirmDialog"_s);
        QVERIFY(dialog);
        dialog->close();
        QVERIFY(dialog->isVisible());
        QVERIFY(m_driver->waitForText(u"confirmDialog"_s, u"The loss is accepted at Omise."_s));
        QCOMPARE(writes(), 1);
        closeDialogs(*m_driver);
        m_driver->stop();
        QVERIFY(m_driver->start()); // and the next run knows
        QVERIFY(m_driver->open(m_id));
        QCOMPARE(m_driver->desk().opened().view().dispute.status, u"lost"_s);
        QVERIFY(!m_driver->desk().opened().view().unclear);
        QCOMPARE(writes(), 1);
        proof("I1 I5", u"closed while sending: %1 write, its outcome known"_s.arg(writes()));
    }
};

QTEST_MAIN(TestDeskClicks)
#include "tst_deskclicks.moc"
