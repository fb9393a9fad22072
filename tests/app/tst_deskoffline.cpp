#include "app/desktop/viewbook.h"
#include "models/domain/asyncresult.h"
#include "tests/app/sandboxclient.h"
#include "tests/support/deskdriver.h"
#include "tests/support/waitfor.h"
#include "ui/panes/detailpane.h"
#include "ui/panes/listpane.h"
#include "ui/window/mainwindow.h"

#include <QAbstractItemView>
#include <QAction>
#include <QBuffer>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

/// What stays on this computer, through the real window: documents kept for a time without a network, and closed
/// disputes that are let go.
class TestDeskOffline : public QObject {
    Q_OBJECT

    static QByteArray picture()
    {
        QImage image(60, 40, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    }
    static bool act(DeskDriver &driver, const char *name)
    {
        auto *action = driver.desk().window().findChild<QAction *>(QString::fromLatin1(name));
        if (!action || !action->isEnabled())
            return false;
        action->trigger();
        return true;
    }
    static bool canAct(DeskDriver &driver, const char *name)
    {
        const auto *action = driver.desk().window().findChild<QAction *>(QString::fromLatin1(name));
        return action && action->isEnabled();
    }
    static bool choose(DeskDriver &driver, const QString &id)
    {
        driver.desk().list().showTab(std::nullopt);
        return driver.desk().list().showDispute({driver.account().id, id}) && driver.open(id);
    }
    /// Presses the eye of the document that the test uploaded.
    static bool preview(DeskDriver &driver)
    {
        QWidget *view = driver.find(u"documentsView"_s);
        const QList<QWidget *> rows = view ? view->findChildren<QWidget *>(u"documentRow"_s) : QList<QWidget *>();
        for (QWidget *row : rows)
            if (row->isVisible() && driver.textOf(row).contains(u"slip.png"_s)) {
                QTest::mouseClick(row->findChild<QWidget *>(u"documentPreview"_s), Qt::LeftButton);
                return true;
            }
        return false;
    }
    static int keptDocuments(DeskDriver &driver)
    {
        const auto use = driver.desk().sync().session(driver.account().id)->cache().documentUse();
        return waitFor(use) && use.result() ? use.result()->documents : -1;
    }
    static bool goOffline(DeskDriver &driver)
    {
        driver.sandbox().stop();
        driver.desk().sync().refresh({driver.account().id});
        return QTest::qWaitFor([&] { return driver.desk().sync().status({driver.account().id}).offline; }, 120'000);
    }
    static void grab(QWidget *widget, const char *name)
    {
        const QString folder = qEnvironmentVariable("DISPUTEDESK_SHOTS"); // for eyes
        if (widget && !folder.isEmpty())
            widget->grab().save(folder + u'/' + QString::fromLatin1(name) + u".png"_s);
    }

private Q_SLOTS:
    void aKeptDocumentIsThereWithoutANetwork_data()
    {
        QTest::addColumn<QByteArray>("theme");
        QTest::newRow("light") << QByteArray("light");
        QTest::newRow("dark") << QByteArray("dark");
    }
    void aKeptDocumentIsThereWithoutANetwork()
    {
        QFETCH(QByteArray, theme);
        DeskDriver driver(60, theme);
        tests::SandboxClient client(driver.sandbox());
        const QByteArray id = client.first("acceptable"_L1);
        QCOMPARE(client.upload(id, "slip.png", picture(), "proof_of_receipt").status, 200);
        QVERIFY(driver.start());
        QVERIFY(choose(driver, QString::fromLatin1(id)));
        driver.desk().detail().setCurrentTab(DetailPane::Response);
        QVERIFY(driver.waitForText(u"documentsView"_s, u"not on this computer"_s));

        QVERIFY(act(driver, "actionKeepOffline"));
        auto *dialog = driver.find<QDialog>(u"offlineDialog"_s);
        QVERIFY(dialog);
        QVERIFY(driver.waitForText(u"offlineDialog"_s, u"to download"_s));
        grab(dialog, theme == "dark" ? "keepoffline-dark" : "keepoffline-light");
        QVERIFY(driver.click(u"offlineKeep"_s));
        QVERIFY(driver.waitForText(u"documentsView"_s, u"kept offline"_s));
        QVERIFY(driver.desk().offline().isKept({driver.account().id, QString::fromLatin1(id)}));
        grab(driver.find(u"documentsView"_s), theme == "dark" ? "documents-dark" : "documents-light");
        const int kept = keptDocuments(driver);
        QVERIFY(kept > 0);

        QVERIFY(goOffline(driver));
        QVERIFY(preview(driver));
        auto *preview = driver.find<QDialog>(u"previewDialog"_s);
        QVERIFY(preview);
        auto *shown = preview->findChild<QLabel *>(u"previewPicture"_s);
        QVERIFY(shown);
        QTRY_VERIFY_WITH_TIMEOUT(!shown->pixmap(Qt::ReturnByValue).isNull(), 30'000); // drawn on another thread
        QVERIFY(driver.click(u"previewClose"_s));

        // And in the next run, still without a network.
        driver.stop();
        QVERIFY(driver.start());
        QVERIFY(driver.desk().offline().isKept({driver.account().id, QString::fromLatin1(id)}));
        QCOMPARE(keptDocuments(driver), kept);
    }

    /// Turned on for a saved view, in its file, and still on when the view is updated; the dialog says what becomes of
    /// what enters the list later.
    void aSavedViewIsKeptOffline()
    {
        DeskDriver driver(60);
        QVERIFY(driver.start());
        ListPane &list = driver.desk().list();
        const auto keptHere = [&driver] {
            int count = 0;
            for (int row = 0; row < driver.desk().table().rowCount(); ++row) {
                const QModelIndex index = driver.desk().table().index(row, 0);
                count += driver.desk().offline().isKept(
                    {driver.account().id, index.data(DisputeTableModel::IdRole).toString()});
            }
            return count;
        };
        const auto note = [&driver] {
            act(driver, "actionKeepOffline");
            const auto *label = driver.find<QLabel>(u"offlineViewNote"_s);
            const QString text = label ? label->text() : QString();
            driver.click(u"offlineCancel"_s);
            return text;
        };
        const auto saved = [&driver] { return ViewBook(driver.folder() + u"/views.json"_s).views().value(0); };
        list.showTab(std::nullopt);
        list.setSearch(u"status:open"_s);
        const int rows = driver.desk().table().rowCount();
        QVERIFY(rows > 0);
        QString said = note();
        QVERIFY2(said.contains(u"save the search as a view"_s), qPrintable(said));
        QVERIFY(act(driver, "saveView"));
        auto *name = driver.find<QLineEdit>(u"viewName"_s);
        QVERIFY(name);
        name->setText(u"Open ones"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!driver.isShown(u"viewNameDialog"_s), 30'000);
        said = note();
        QVERIFY2(said.contains(u"Open ones"_s) && said.contains(u"in its menu"_s), qPrintable(said));
        auto *keep = driver.desk().window().findChild<QAction *>(u"viewKeepOffline"_s);
        QVERIFY(keep && keep->isEnabled() && keep->isCheckable() && !keep->isChecked());
        keep->trigger();
        QVERIFY(saved().keepOffline);
        QTRY_COMPARE_WITH_TIMEOUT(keptHere(), rows, 30'000);
        said = note();
        QVERIFY2(said.contains(u"is kept too"_s), qPrintable(said));
        list.setSearch(u"status:open,won"_s);
        QVERIFY(act(driver, "viewUpdate"));
        QVERIFY(saved().keepOffline && saved().query == u"status:open,won"_s);
        QVERIFY(keep->isChecked());
        keep->trigger(); // off
        QVERIFY(!saved().keepOffline);
        QVERIFY(!keep->isChecked());
    }

    /// The same limit for what is selected as for what is listed, and it is said.
    void tooManyAreNotTakenAtOnce()
    {
        DeskDriver driver(10'050);
        QVERIFY(driver.start());
        driver.desk().list().showTab(std::nullopt);
        QTRY_COMPARE_WITH_TIMEOUT(driver.desk().table().rowCount(), 10'050, 30'000);
        auto *table = driver.find<QAbstractItemView>(u"disputeTable"_s);
        QVERIFY(table);
        table->selectAll();
        QVERIFY(act(driver, "actionKeepOffline"));
        auto *keep = driver.find<QPushButton>(u"offlineKeep"_s);
        QVERIFY(keep);
        QVERIFY(driver.waitForText(u"offlineDialog"_s, u"select fewer"_s));
        QVERIFY(!keep->isEnabled());
        auto *stop = driver.find<QPushButton>(u"offlineStop"_s);
        QVERIFY(!stop->isEnabled() && stop->toolTip().isEmpty()); // nobody looked whether some are kept
        driver.find<QRadioButton>(u"offlineView"_s)->click();
        QVERIFY(driver.waitForText(u"offlineDialog"_s, u"narrow the list"_s));
        QVERIFY(!keep->isEnabled());
    }

    void withoutANetworkAMissingDocumentSaysWhatToDo()
    {
        DeskDriver driver(60);
        tests::SandboxClient client(driver.sandbox());
        const QByteArray id = client.first("acceptable"_L1);
        QCOMPARE(client.upload(id, "slip.png", picture(), "proof_of_receipt").status, 200);
        QVERIFY(driver.start());
        QVERIFY(choose(driver, QString::fromLatin1(id)));
        driver.desk().detail().setCurrentTab(DetailPane::Response);
        QVERIFY(driver.waitForText(u"documentsView"_s, u"not on this computer"_s));
        QVERIFY(goOffline(driver));
        QVERIFY(preview(driver));
        QVERIFY(driver.waitForText(u"previewDialog"_s, u"not on this computer"_s));
        grab(driver.find(u"previewDialog"_s), "missing-light");
        QVERIFY(driver.click(u"previewClose"_s));
    }

    void aShorterTimeSaysFirstWhatItTakes_data() { aKeptDocumentIsThereWithoutANetwork_data(); }
    void aShorterTimeSaysFirstWhatItTakes()
    {
        QFETCH(QByteArray, theme);
        DeskDriver driver(300, theme);
        QVERIFY(driver.start());
        const QUuid account = driver.account().id;
        auto *side = driver.desk().window().findChild<QAbstractItemView *>(u"sidebarView"_s);
        for (int row = 0; row < side->model()->rowCount(); ++row)
            if (side->model()->index(row, 0).data().toString() == driver.account().label)
                side->setCurrentIndex(side->model()->index(row, 0));
        QTRY_VERIFY_WITH_TIMEOUT(canAct(driver, "accountStorage"), 30'000); // an action is triggered once
        QVERIFY(act(driver, "accountStorage"));
        auto *keep = driver.find<QComboBox>(u"storageKeep"_s);
        QVERIFY(keep);
        keep->setCurrentIndex(keep->findData(-1));
        driver.find<QSpinBox>(u"storageDays"_s)->setValue(30);
        auto *save = driver.find<QPushButton>(u"storageSave"_s);
        QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled() && save->text().contains(u"remove"_s), 30'000);
        grab(driver.find(u"storageDialog"_s), theme == "dark" ? "storage-dark" : "storage-light");
        const int before = driver.desk().table().scopeCount();
        QCOMPARE(before, 300); // counted, not removed
        QVERIFY(driver.click(u"storageSave"_s));
        QTRY_VERIFY_WITH_TIMEOUT(driver.desk().table().scopeCount() < before, 30'000);
        QVERIFY(driver.waitForText(u"noticeBar"_s, u"were removed from this computer"_s));
        const int after = driver.desk().table().scopeCount();
        for (int row = 0; row < driver.desk().table().rowCount(); ++row)
            QVERIFY(!driver.desk().table().index(row, DisputeTableModel::DisputeId).data().toString().isEmpty());

        // Reading everything again does not bring them back.
        bool synced = false;
        connect(&driver.desk().sync(), &SyncDesk::synced, this, [&] { synced = true; });
        driver.desk().sync().refresh({account}, true);
        QVERIFY(QTest::qWaitFor([&] { return synced; }, 60'000));
        QCOMPARE(driver.desk().table().scopeCount(), after);
        // Nor does the next start, and the rule is still there.
        driver.stop();
        QVERIFY(driver.start());
        QCOMPARE(driver.desk().table().scopeCount(), after);
    }
};

QTEST_MAIN(TestDeskOffline)
#include "tst_deskoffline.moc"
