#include "tests/screens/takeinsights.h"

#include "app/desktop/insightsflow.h"
#include "tests/app/sandboxclient.h"
#include "tests/support/deskwalk.h"
#include "ui/charts/insightspage.h"
#include "ui/panes/listpane.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>

#include <functional>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

namespace {
/// So many disputes are counted, in all currencies, with what the ledger knows of them, and nothing is being counted
/// any more.
bool isCounted(DeskDriver &driver, const std::function<bool(qint64)> &isRight)
{
    const InsightSource &source = driver.desk().insights().source();
    return QTest::qWaitFor(
        [&] {
            if (driver.desk().insights().isGathering() || source.isBusy() || !source.report())
                return false;
            qint64 disputes = 0;
            for (const CurrencyInsights &one : source.report()->currencies)
                disputes += one.disputes;
            return isRight(disputes);
        },
        30'000);
}

bool showPage(DeskDriver &driver)
{
    driver.desk().window().actions().showInsights->trigger();
    return driver.find(u"insightsPage"_s);
}

/// Days of which nobody has a dispute, as a person puts them in.
bool chooseDays(DeskDriver &driver, QDate first, QDate last)
{
    auto *const range = driver.find<QComboBox>(u"insightsRange"_s);
    if (!range)
        return false;
    const int custom = range->findText(insightSpanText(InsightRange::Span::Custom));
    range->setCurrentIndex(custom);
    Q_EMIT range->activated(custom);
    auto *const from = driver.find<QDateEdit>(u"insightsFirst"_s);
    auto *const until = driver.find<QDateEdit>(u"insightsLast"_s);
    if (!from || !until)
        return false;
    from->setDate(first);
    until->setDate(last);
    const InsightSource &source = driver.desk().insights().source();
    return QTest::qWaitFor(
        [&] {
            return source.report() && !source.isBusy() && source.days() == InsightDays{first, last};
        },
        30'000);
}
} // namespace

bool takeInsights(DeskDriver &driver, Camera &camera)
{
    if (!driver.start())
        return false;
    camera.fit(driver);
    if (!showPage(driver) || !isCounted(driver, [](qint64 disputes) { return disputes > 0; }))
        return false;
    camera.take(driver, u"insights"_s);
    driver.click(u"insightsTableButton"_s);
    camera.take(driver, u"insightstable"_s);
    driver.click(u"insightsTableButton"_s);
    driver.desk().window().resize(1000, 800);
    camera.take(driver, u"insightsnarrow"_s);
    driver.stop();
    return true;
}

bool takeQuietInsights(DeskDriver &driver, Camera &camera)
{
    if (!driver.start())
        return false;
    camera.fit(driver);
    if (!showPage(driver) || !isCounted(driver, [](qint64 disputes) { return disputes > 0; }))
        return false;
    QPixmap page;
    if (page.loadFromData(driver.desk().insights().page()->picture(nullptr, PictureFormat::Png)))
        camera.save(page, u"insightspicture"_s);
    else
        camera.miss(u"insightspicture"_s);
    camera.takeIf(chooseDays(driver, QDate(2001, 1, 1), QDate(2001, 1, 31)), driver, u"insightsquiet"_s);
    driver.stop();
    return true;
}

bool takeFirstDispute(DeskDriver &driver, Camera &camera)
{
    if (!driver.start())
        return false;
    camera.fit(driver);
    showList(driver);
    driver.desk().list().showTab(std::nullopt);
    const bool none = QTest::qWaitFor(
        [&driver] {
            const SyncStatus status = driver.desk().sync().status({driver.account().id});
            return status.lastSync.isValid() && !status.running && !driver.desk().table().isBusy();
        },
        30'000);
    camera.takeIf(none && driver.desk().table().rowCount() == 0, driver, u"nodisputes"_s);
    camera.takeIf(showPage(driver) && isCounted(driver, [](qint64 disputes) { return disputes == 0; }), driver,
        u"insightsempty"_s);
    const bool added = tests::SandboxClient(driver.sandbox()).control("change", tests::asJson("{'add':1}"));
    driver.desk().sync().refresh({driver.account().id});
    camera.takeIf(added && isCounted(driver, [](qint64 disputes) { return disputes == 1; }), driver, u"insightsone"_s);
    driver.stop();
    return true;
}

} // namespace disputedesk::test
