#include "tests/screens/takepaper.h"

#include "app/desktop/caseflow.h"
#include "tests/support/deskwalk.h"
#include "ui/window/mainwindow.h"

#include <QDialog>
#include <QFileDialog>
#include <QPrintPreviewWidget>

#include <atomic>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

namespace {
/// Whether this computer has a printer is chance: a flow of our own that is told.
void takePrinting(DeskDriver &driver, Camera &camera)
{
    const QString folder = driver.folder() + "/paper"_L1;
    if (!QDir().mkpath(folder))
        return camera.miss(u"noprinter"_s);
    std::atomic<bool> hasPrinter = false;
    Settings settings(folder + "/settings.ini"_L1);
    StoreThread thread;
    SqliteLedger ledger(thread, folder);
    const auto opened = ledger.openFile();
    if (!QTest::qWaitFor([&] { return opened.isFinished(); }, 20'000))
        return camera.miss(u"noprinter"_s);
    Desk &desk = driver.desk();
    CaseFlow flow(CaseFlow::Parts{desk.sync(), desk.opened(), ledger, desk.window(), desk.theme(), settings, systemNow,
        [&hasPrinter] { return hasPrinter.load(); }});
    flow.print();
    camera.takeIf(driver.find(u"noPrinterBox"_s), driver, u"noprinter"_s);
    closeDialogs(driver);
    hasPrinter = true;
    flow.print();
    const QWidget *const dialog = driver.find(u"printPreview"_s);
    auto *const pages = dialog ? dialog->findChild<QPrintPreviewWidget *>() : nullptr;
    const bool shown = pages && QTest::qWaitFor([pages] { return pages->pageCount() > 0; }, 20'000);
    if (camera.takeIf(shown, driver, u"printpreview"_s)) {
        pages->fitToWidth(); // to be read
        camera.take(driver, u"printpage"_s);
    }
    closeDialogs(driver);
}

bool failExport(DeskDriver &driver)
{
    if (!trigger(driver, "actionExport") || !driver.click(u"exportGo"_s))
        return false;
    auto *const dialog = driver.find<QFileDialog>(u"exportFileDialog"_s);
    if (!dialog)
        return false;
    Q_EMIT dialog->fileSelected(u"/media/stick/disputes.csv"_s); // which was pulled out
    dialog->reject();
    return driver.find(u"messageBox"_s);
}
} // namespace

bool takePaper(DeskDriver &driver, Camera &camera)
{
    if (startOnDispute(driver, camera).isEmpty())
        return false;
    takePrinting(driver, camera);
    camera.takeIf(failExport(driver), driver, u"exportfailed"_s);
    closeDialogs(driver);
    driver.stop();
    return true;
}

} // namespace disputedesk::test
