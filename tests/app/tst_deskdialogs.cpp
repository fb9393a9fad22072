#include "app/desktop/insightsflow.h"
#include "tests/app/sandboxclient.h"
#include "tests/app/unfinished.h"
#include "tests/support/accessiblewalk.h"
#include "tests/support/deskdriver.h"
#include "tests/support/deskwalk.h"
#include "tests/support/dialogways.h"
#include "tests/support/keywalk.h"
#include "ui/dialogs/previewdialog.h"
#include "ui/panes/detailpane.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QDialog>
#include <QImage>
#include <QKeyEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// Every dialog of the real window, as a screen reader and a keyboard meet it: names, roles, order, focus, the way out.
class TestDeskDialogs : public QObject {
    Q_OBJECT

    std::unique_ptr<DeskDriver> m_driver; ///< of all rows of everyDialogOfTheMenus

    static tests::SandboxClient client(DeskDriver &driver)
    {
        return tests::SandboxClient(driver.sandbox(), driver.api());
    }
    /// Opens the first of the list that can be answered.
    static QString openFirst(DeskDriver &driver, const char *list)
    {
        for (const QByteArray &id : client(driver).about(QLatin1StringView(list)))
            if (driver.open(QString::fromLatin1(id))
                && driver.desk().opened().view().can.value(WriteVerb::Respond, {WhyNot::NotOffered}).allowed())
                return QString::fromLatin1(id);
        return {};
    }
    /// What the dialog needs on a screen of 1440x900 at 200 %.
    static QStringList tooLarge(const QDialog &dialog)
    {
        const QSize least = dialog.minimumSizeHint().expandedTo(dialog.minimumSize());
        if (least.width() <= 720 && least.height() <= 430)
            return {};
        return {u"%1 needs %2x%3"_s.arg(dialog.objectName()).arg(least.width()).arg(least.height())};
    }
    static QStringList foreignSign(const QDialog &dialog)
    {
        const auto *box = qobject_cast<const QMessageBox *>(&dialog);
        if (!box || (box->icon() == QMessageBox::NoIcon && !box->iconPixmap().isNull()))
            return {};
        return {box->objectName() + u" shows the platform's sign"_s};
    }
    static QStringList judged(DeskDriver &driver, const QString &name)
    {
        auto *dialog = driver.find<QDialog>(name);
        if (!dialog)
            return {name + u" did not open"_s};
        QTest::qWait(50); // the window system's word of it
        QStringList found = tooLarge(*dialog) + foreignSign(*dialog);
        found += dialogProblems(*dialog);
        closeDialogs(driver);
        return found;
    }
    static void report(const QStringList &found) { QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n'))); }
    /// A message or evidence for what is open, as the pane would have handed it out.
    static void write(DeskDriver &driver)
    {
        const DisputeView &view = driver.desk().opened().view();
        Draft draft = view.draft;
        draft.account = driver.account().id;
        draft.disputeId = view.dispute.id;
        draft.base = SeenState::of(view.dispute);
        draft.productType = ProductType::Physical;
        if (answersByEvidence(driver.account().provider))
            draft.evidence = {{u"uncategorized_text"_s, u"Delivered on 9 November."_s}};
        else
            draft.message = u"Delivered on 9 November."_s;
        driver.desk().drafts().put(draft);
        // A reading that was under way brings the dispute as it was before the draft.
        (void)QTest::qWaitFor(
            [&] {
                driver.desk().detail().replaceDraft(draft);
                driver.desk().opened().refresh();
                return driver.find(u"detailRespond"_s)->isEnabled();
            },
            30'000);
    }

private Q_SLOTS:
    void init()
    {
        if (QTest::currentTestFunction() != "everyDialogOfTheMenus"_ba)
            m_driver.reset(); // one program at a time, as for people
    }
    void cleanupTestCase() { m_driver.reset(); }

    void theWalkFindsWhatIsWrong()
    {
        QDialog dialog;
        auto *column = new QVBoxLayout(&dialog);
        QList<QPushButton *> buttons;
        for (const char *name : {"first", "second", "third", "numb"}) {
            auto *button = new QPushButton(QLatin1StringView(name), &dialog);
            button->setObjectName(QLatin1StringView(name));
            column->addWidget(button);
            buttons.append(button);
        }
        QWidget::setTabOrder(buttons.at(0), buttons.at(2));
        QWidget::setTabOrder(buttons.at(2), buttons.at(1));
        auto *blind = new QWidget(&dialog); // draws nothing
        blind->setObjectName(u"blind"_s);
        blind->setMinimumSize(20, 20);
        blind->setFocusPolicy(Qt::StrongFocus);
        column->addWidget(blind);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        buttons.first()->setFocus();
        const KeyWalk walk = walkByTab(dialog);
        QCOMPARE(walk.problems, QStringList());
        QCOMPARE(walk.order.size(), 5);
        QCOMPARE(againstReading(walk.order), QStringList{u"against the eye: third -> second"_s});
        QCOMPARE(unseenFocus(dialog, walk.order), QStringList{u"the focus does not show: blind"_s});
        QCOMPARE(notReached(dialog, walk.order.mid(0, 4)), QStringList{u"Tab does not reach QWidget blind"_s});
        struct Trap : QObject {
            bool eventFilter(QObject *, QEvent *event) override
            {
                return event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab;
            }
        } trap;
        buttons.last()->installEventFilter(&trap);
        buttons.first()->setFocus();
        QVERIFY(walkByTab(dialog).problems.join(u' ').contains(u"caught at numb"_s));
    }

    void everyDialogOfTheMenus_data()
    {
        QTest::addColumn<DialogWay>("way");
        for (const DialogWay &way : dialogWays())
            QTest::newRow(qPrintable(way.dialog + u' ' + way.action)) << way;
    }
    void everyDialogOfTheMenus()
    {
        QFETCH(DialogWay, way);
        if (!m_driver) {
            m_driver = std::make_unique<DeskDriver>();
            QVERIFY(m_driver->start());
            QVERIFY(!openFirst(*m_driver, "acceptable").isEmpty());
        }
        QVERIFY2(openDialog(*m_driver, way), "did not open");
        report(judged(*m_driver, way.dialog));
    }

    void inEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"th", "ja", "zh_CN"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void inEveryLanguage()
    {
        QFETCH(QString, language);
        DeskDriver driver;
        driver.setLanguage(language);
        QVERIFY(driver.start());
        QVERIFY(!openFirst(driver, "acceptable").isEmpty());
        QStringList found = accessibleProblems(driver.desk().window()) + mnemonicClashes(driver.desk().window());
        for (const DialogWay &way : dialogWays()) {
            QDialog *dialog = openDialog(driver, way);
            QVERIFY2(dialog, qPrintable(way.dialog));
            found += accessibleProblems(*dialog) + mnemonicClashes(*dialog) + tooLarge(*dialog);
            closeDialogs(driver);
        }
        report(found);
    }

    void reviewConfirmAndOutcome_data()
    {
        QTest::addColumn<ProviderKind>("provider");
        QTest::newRow("Omise") << ProviderKind::Omise;
        QTest::newRow("WooshPay") << ProviderKind::WooshPay;
        QTest::newRow("Stripe") << ProviderKind::Stripe;
    }
    void reviewConfirmAndOutcome()
    {
        QFETCH(ProviderKind, provider);
        DeskDriver driver(120, "light", provider);
        QVERIFY(driver.start());
        const bool omise = provider == ProviderKind::Omise;
        QVERIFY(!openFirst(driver, omise ? "acceptable" : "needs_response").isEmpty());
        write(driver);
        QVERIFY(driver.click(u"detailRespond"_s));
        QStringList found = judged(driver, u"reviewDialog"_s);
        QTest::qWait(QApplication::doubleClickInterval() + 50);
        QVERIFY(driver.click(u"detailRespond"_s));
        QVERIFY(driver.click(u"reviewContinue"_s));
        found += judged(driver, u"confirmDialog"_s);
        QTest::qWait(QApplication::doubleClickInterval() + 50);
        QVERIFY(driver.click(u"detailConcede"_s));
        QVERIFY(driver.find(u"confirmDialog"_s));
        found += accessibleProblems(*driver.find(u"confirmDialog"_s));
        if (!omise) { // the others' ways to accept ask for more than a tick
            closeDialogs(driver);
            return report(found);
        }
        QCOMPARE(tests::confirmQuestion(driver), QString());
        QVERIFY(driver.find(u"confirmOutcome"_s));
        found += judged(driver, u"confirmDialog"_s);
        report(found);
    }

    void whatCanBeSettledByHand()
    {
        DeskDriver driver;
        QVERIFY(driver.start());
        QVERIFY(!openFirst(driver, "acceptable").isEmpty());
        QCOMPARE(tests::acceptWithoutAnswer(driver), QString());
        QStringList found = judged(driver, u"confirmDialog"_s);
        QVERIFY(driver.find(u"detailBanner"_s));
        found += accessibleProblems(driver.desk().window());
        const auto &unclear = driver.desk().opened().view().unclear;
        QVERIFY(unclear);
        Q_EMIT driver.desk().detail().settleRequested(unclear->id);
        found += judged(driver, u"settleDialog"_s);
        report(found);
    }

    void whatAColleagueChanged()
    {
        DeskDriver driver(60, "light", ProviderKind::Stripe);
        QVERIFY(driver.start());
        QVERIFY(!openFirst(driver, "needs_response").isEmpty());
        write(driver);
        QCOMPARE(tests::stageTheirs(driver), QString());
        driver.desk().opened().readAgain();
        QVERIFY(driver.find(u"conflictBanner"_s));
        QStringList found = accessibleProblems(driver.desk().window());
        Q_EMIT driver.desk().detail().compareRequested();
        found += judged(driver, u"conflictDialog"_s);
        report(found);
    }

    void previewsAndMessages()
    {
        const Theme theme(*qobject_cast<QApplication *>(QCoreApplication::instance()));
        DeskDriver driver;
        QVERIFY(driver.start());
        QVERIFY(!openFirst(driver, "acceptable").isEmpty());
        QImage image(1500, 1800, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG"));
        const auto show = [&](const QByteArray &document) {
            auto *dialog = new PreviewDialog(u"slip.png"_s, document, theme, &driver.desk().window());
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        };
        show(bytes);
        QStringList found = judged(driver, u"previewDialog"_s);
        show("no picture"_ba);
        found += judged(driver, u"previewDialog"_s);
        write(driver);
        driver.desk().window().actions().showOutbox->trigger();
        QVERIFY(driver.click(u"outboxText"_s));
        found += judged(driver, u"draftTextDialog"_s);
        driver.desk().window().actions().showList->trigger();
        Q_EMIT driver.desk().insights().failed(u"The picture was not saved"_s, u"Choose another folder."_s);
        found += judged(driver, u"messageBox"_s);
        report(found);
    }
};

QTEST_MAIN(TestDeskDialogs)
#include "tst_deskdialogs.moc"
