#include "tests/screens/takewriting.h"

#include "models/items/replymodel.h"
#include "tests/support/deskwalk.h"
#include "ui/panes/detailpane.h"
#include "ui/window/mainwindow.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

void takeReplies(DeskDriver &driver, Camera &camera)
{
    const auto open = [&driver](const char *name) {
        (void)trigger(driver, name);
        QTest::qWait(200);
    };
    open("actionInsertReply");
    if (auto *line = driver.find<QLineEdit>(u"replySearch"_s))
        QTest::keyClicks(line, u"made the payment"_s);
    camera.take(driver, u"replypicker"_s);
    closeDialogs(driver);
    open("actionEditReplies");
    driver.click(u"repliesCopy"_s);
    camera.take(driver, u"replies"_s);
    closeDialogs(driver);
    open("actionCoverLetter");
    camera.take(driver, u"coverletter"_s);
    closeDialogs(driver);
    if (auto *message = driver.find<QPlainTextEdit>(u"responseMessage"_s)) {
        const QString before = message->toPlainText();
        message->setPlainText(before + u"\n\nSent with {{metadata.carrier}} on {{evidence.shipping_date}}."_s);
        QTest::qWait(700);
        camera.take(driver, u"unfilled"_s);
        message->setPlainText(before);
        QTest::qWait(700);
    }
}

void takeFolderName(DeskDriver &driver, Camera &camera)
{
    const auto ask = [&driver] {
        if (!trigger(driver, "actionEditReplies") || !driver.click(u"repliesCopy"_s))
            return false;
        auto *const tree = driver.find<QTreeView>(u"repliesTree"_s);
        auto *const rename = driver.find(u"repliesRenameFolder"_s);
        const auto isOfOwn = [tree] { // the copy is chosen, in a folder of the person's own
            const QModelIndex reply = tree->currentIndex();
            return reply.parent().isValid() && !reply.data(ReplyModel::ShippedRole).toBool();
        };
        if (!tree || !rename || !QTest::qWaitFor(isOfOwn, 20'000))
            return false;
        tree->setCurrentIndex(tree->currentIndex().parent());
        return driver.click(u"repliesRenameFolder"_s) && driver.find(u"folderNameDialog"_s);
    };
    camera.takeIf(ask(), driver, u"foldername"_s);
    closeDialogs(driver);
}

void takeMarks(DeskDriver &driver, Camera &camera)
{
    driver.desk().detail().setCurrentTab(DetailPane::Summary);
    (void)trigger(driver, "actionTriage");
    if (auto *line = driver.find<QLineEdit>(u"triageNewTag"_s))
        for (const QString &tag : {u"VIP"_s, u"parcel lost"_s, u"refund promised"_s}) {
            QTest::keyClicks(line, tag);
            QTest::keyClick(line, Qt::Key_Return);
        }
    camera.take(driver, u"marksdialog"_s);
    driver.click(u"triageTake"_s);
    if (auto *note = driver.find<QPlainTextEdit>(u"triageNote"_s)) {
        note->setFocus();
        note->insertPlainText(u"Called the shop on Friday; they look for the delivery slip."_s);
    }
    QTest::qWait(600);
    if (auto *pane = driver.find<QScrollArea>(u"summaryPane"_s))
        pane->verticalScrollBar()->setValue(pane->verticalScrollBar()->maximum());
    camera.take(driver, u"marks"_s);
}

} // namespace disputedesk::test
