#include "tests/screens/takeexports.h"

#include "tests/support/deskwalk.h"
#include "ui/dialogs/packetdialog.h"

#include <QImage>
#include <QListWidget>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

QString slipIn(const QTemporaryDir &folder, const QString &name)
{
    QImage image(900, 1200, QImage::Format_RGB32);
    image.fill(QColor(250, 246, 236));
    QPainter painter(&image);
    for (int line = 0; line < 40; ++line)
        painter.fillRect(80, 80 + line * 26, 300 + line * 7 % 420, 10, QColor(90, 90, 90));
    painter.end();
    image.save(folder.filePath(name));
    return folder.filePath(name);
}

namespace {
QString contract(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"Order SG-1042.pdf"_s);
    QPdfWriter writer(path);
    QPainter painter(&writer);
    for (int page = 1; page <= 12; ++page) {
        if (page > 1)
            writer.newPage();
        painter.drawText(600, 600, u"Order SG-1042, page %1"_s.arg(page));
    }
    return path;
}
} // namespace

void takeExports(DeskDriver &driver, Camera &camera)
{
    const auto open = [&](const char *action, const QString &dialog) {
        return trigger(driver, action) ? driver.find<QDialog>(dialog) : nullptr;
    };
    QDialog *const choice = open("actionExport", u"exportDialog"_s);
    if (camera.takeIf(choice, driver, u"export"_s))
        choice->reject();
    const QTemporaryDir folder;
    if (auto *dialog = qobject_cast<PacketDialog *>(open("actionMakePacket", u"packetDialog"_s))) {
        auto *list = dialog->findChild<QListWidget *>(u"packetList"_s);
        Q_EMIT dialog->filesDropped(
            {slipIn(folder, u"Signed slip สลิป.png"_s), contract(folder), slipIn(folder, u"領収書.png"_s)});
        (void)QTest::qWaitFor([list] { return list->count() == 3; }, 20'000);
        list->setCurrentRow(1);
        const QWidget *const add = driver.find(u"packetAdd"_s); // is on once it is made and fits
        const bool made =
            driver.click(u"packetMake"_s) && add && QTest::qWaitFor([add] { return add->isEnabled(); }, 30'000);
        camera.takeIf(made, driver, u"packet"_s);
        static_cast<QDialog *>(dialog)->reject();
    } else {
        camera.miss(u"packet"_s);
    }
    QTest::qWait(50);
}

} // namespace disputedesk::test
