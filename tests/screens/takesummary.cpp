#include "tests/screens/takesummary.h"

#include "app/desktop/accountsession.h"
#include "tests/app/sandboxclient.h"
#include "tests/screens/takewriting.h"
#include "tests/support/deskwalk.h"
#include "ui/panes/detailpane.h"
#include "ui/panes/listpane.h"
#include "ui/window/mainwindow.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QScrollArea>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

namespace {
bool show(DeskDriver &driver, const QString &id, DetailPane::Tab tab)
{
    driver.desk().list().showDispute({driver.account().id, id});
    showDetail(driver);
    driver.desk().detail().setCurrentTab(tab);
    return driver.open(id);
}

/// The part of the summary of that name, once the charge stands above it.
bool scrollTo(DeskDriver &driver, const QString &name)
{
    QWidget *const part = driver.find(name);
    auto *const pane = driver.find<QScrollArea>(u"summaryPane"_s);
    const DisputeView &view = driver.desk().opened().view();
    if (!part || !pane || !QTest::qWaitFor([&view] { return view.charge.has_value(); }, 20'000))
        return false;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    pane->ensureWidgetVisible(part, 0, pane->viewport()->height() / 2);
    return !part->visibleRegion().isEmpty();
}

/// The sandbox has one dispute of each charge: two of the list become others of the first one's.
bool findSisters(DeskDriver &driver, const QByteArrayList &ids)
{
    const QString id = QString::fromLatin1(ids.at(0));
    if (!show(driver, id, DetailPane::Summary))
        return false;
    Dispute sister = driver.desk().opened().view().dispute;
    for (const auto &[place, status] : {std::pair{1, u"lost"_s}, {2, u"pending"_s}}) {
        sister.id = QString::fromLatin1(ids.at(place));
        sister.status = status;
        sister.createdAt = sister.createdAt.addDays(-9);
        driver.desk().sync().session(driver.account().id)->feed().show(sister);
    }
    // Opened anew, so that both are found at once and not one after the other.
    return show(driver, QString::fromLatin1(ids.at(3)), DetailPane::Summary) && show(driver, id, DetailPane::Summary)
        && driver.find(u"relatedOpen"_s) && scrollTo(driver, u"relatedView"_s);
}

bool decide(DeskDriver &driver, const QString &id)
{
    if (!show(driver, id, DetailPane::Summary))
        return false;
    auto *const box = driver.find<QCheckBox>(u"triageDecided"_s);
    if (!box || !QTest::qWaitFor([box] { return box->isEnabled(); }, 20'000))
        return false;
    box->setChecked(true);
    const DisputeTableModel &table = driver.desk().table();
    driver.desk().list().setSearch(u"is:decided"_s);
    return QTest::qWaitFor(
               [&table] { return !table.isBusy() && table.search() == "is:decided"_L1 && table.rowCount() == 1; },
               20'000)
        && scrollTo(driver, u"triageView"_s);
}

/// As a refresh notes it of one that is in no list any more, and not found by its id either.
bool lose(DeskDriver &driver, const QString &id)
{
    const QByteArray path = "/disputes/" + id.toLatin1();
    if (!tests::SandboxClient(driver.sandbox())
             .control("faults",
                 tests::asJson("{'rules':[{'match':{'method':'GET','path':'" + path
                     + "'},'kind':'server_error','status':404}]}")) // else the next look would find it again
        || !show(driver, id, DetailPane::Activity))
        return false;
    AccountSession &session = *driver.desk().sync().session(driver.account().id);
    const auto noted = session.cache().noteMissing({id}, systemNow());
    if (!QTest::qWaitFor([&noted] { return noted.isFinished(); }, 20'000) || !noted.result()
        || noted.result()->size() != 1)
        return false;
    Q_EMIT session.feed().disputeArrived(noted.result()->first()); // as the refresh tells it
    session.feed().show(noted.result()->first());
    bool told = false;
    const QObject here;
    QObject::connect(
        &driver.desk().opened(), &DetailDesk::activityReady, &here, [&told](const QList<ActivityItem> &items) {
            told = std::any_of(
                items.cbegin(), items.cend(), [](const ActivityItem &item) { return item.field == "missing"_L1; });
        });
    driver.desk().opened().refresh();
    return QTest::qWaitFor([&told] { return told; }, 20'000);
}
} // namespace

bool takeSummary(DeskDriver &driver, Camera &camera)
{
    if (!driver.start())
        return false;
    camera.fit(driver);
    const QByteArrayList ids = tests::SandboxClient(driver.sandbox()).about("acceptable"_L1);
    if (ids.size() < 4)
        return false;
    camera.takeIf(findSisters(driver, ids), driver, u"related"_s);
    camera.takeIf(decide(driver, QString::fromLatin1(ids.at(0))), driver, u"decided"_s);
    driver.desk().list().setSearch({});
    camera.takeIf(lose(driver, QString::fromLatin1(ids.at(3))), driver, u"gone"_s);
    takeFolderName(driver, camera);
    driver.stop();
    return true;
}

} // namespace disputedesk::test
