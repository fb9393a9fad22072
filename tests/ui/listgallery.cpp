// Draws the panes of the left and centre with built rows, light and dark, into PNGs: for eyes, not for tests.
#include "models/items/activitymodel.h"
#include "models/items/sidebarmodel.h"
#include "tests/support/uisupport.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/accountdialog.h"
#include "ui/panes/activitypage.h"
#include "ui/panes/firststartpane.h"
#include "ui/panes/listpane.h"
#include "ui/panes/sidebar.h"
#include "ui/panes/statusstrip.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QStatusBar>
#include <QTableView>
#include <QVBoxLayout>

using namespace disputedesk;
using namespace disputedesk::test;
using namespace Qt::StringLiterals;

namespace {
QString folder;
QString suffix;

void save(QWidget &widget, const QString &name)
{
    widget.show();
    QApplication::processEvents(); // a gallery, not the program
    QApplication::processEvents();
    widget.grab().save(folder + u"/uilist-"_s + name + u'-' + suffix + u".png"_s);
}

QList<Account> accounts(const ListFixture &list)
{
    QList<Account> all(4);
    all[0].id = list.siam, all[0].mode = Mode::Live, all[0].label = u"Siam Goods"_s;
    all[1].id = list.kyoto, all[1].mode = Mode::Live, all[1].label = u"京都クラフト"_s;
    all[2].id = list.woosh, all[2].mode = Mode::Live, all[2].label = u"Woosh EU"_s,
    all[2].provider = ProviderKind::WooshPay;
    all[3].id = QUuid::createUuid(), all[3].label = u"Sandbox"_s, all[3].demo = true;
    return all;
}

void drawSearch(QWidget &window, ListPane &pane)
{
    auto *line = window.findChild<QLineEdit *>(u"searchLine"_s);
    pane.showTab(std::nullopt);
    pane.setSearch({});
    line->setFocus();
    line->insert(u"provider:omise status:"_s);
    save(window, u"search-popup"_s);
    pane.setSearch(u"parcel staus:won due:2026-02-30"_s);
    save(window, u"search-problem"_s);
    window.findChild<QAction *>(u"searchHelpAction"_s)->trigger();
    save(*window.findChild<QWidget *>(u"searchHelp"_s), u"search-help"_s);
    window.findChild<QWidget *>(u"searchHelp"_s)->close();
    pane.setSearch({});
}

void drawMain(const Theme &theme)
{
    ListFixture list;
    list.fill();
    SidebarModel sidebarModel;
    sidebarModel.setAccounts(accounts(list));
    for (const QUuid &id : {list.siam, list.kyoto, list.woosh})
        sidebarModel.setCount(id, 14);
    sidebarModel.setState(list.kyoto, SidebarModel::AccountState::Syncing);
    sidebarModel.setState(list.woosh, SidebarModel::AccountState::NeedsKey);
    QWidget window;
    window.resize(1180, 800);
    auto *sidebar = new Sidebar(sidebarModel, theme);
    auto *pane = new ListPane(list.model, theme);
    auto *strip = new StatusStrip(theme);
    auto *splitter = new QSplitter;
    splitter->setHandleWidth(1);
    splitter->addWidget(sidebar);
    splitter->addWidget(pane);
    splitter->setSizes({216, 964});
    auto *bar = new QStatusBar;
    bar->setSizeGripEnabled(false);
    bar->addWidget(strip, 1);
    auto *column = new QVBoxLayout(&window);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(splitter, 1);
    column->addWidget(bar);
    sidebar->showScope(Mode::Live);
    strip->setSynced(listNow(), listNow().addSecs(180), listNow());
    strip->setCount(u"40 disputes"_s);
    strip->setProgress(u"Reading Siam Goods"_s, 1200, 3400);
    strip->setKeyProtection(u"Keys: system keyring"_s);
    save(window, u"main"_s);
    auto *table = window.findChild<QTableView *>(u"disputeTable"_s);
    table->setFocus();
    table->selectRow(1);
    save(window, u"selected"_s);
    pane->setOffline(listNow());
    pane->setQuarantined(3);
    pane->setPartial(1200, 3400);
    pane->showTab(std::nullopt);
    strip->clearProgress();
    strip->setOffline(listNow());
    strip->setKeyProtection(u"Keys: this run only"_s, true);
    save(window, u"all"_s);
    pane->setOnline();
    pane->setReady();
    pane->showTab(Stage::Won);
    save(window, u"won"_s);
    pane->setSearch(u"nothing of that kind"_s);
    window.findChild<QLineEdit *>(u"searchLine"_s)->setFocus();
    save(window, u"nomatch"_s);
    drawSearch(window, *pane);
    window.resize(860, 560);
    pane->setSearch({});
    pane->showTab(Stage::NeedsResponse);
    save(window, u"narrow"_s);
}

/// The sidebar with views as they are, with twelve of them and long names, and before the first.
void drawViews(const Theme &theme)
{
    ListFixture list;
    SidebarModel model;
    model.setAccounts(accounts(list));
    Sidebar sidebar(model, theme);
    sidebar.resize(216, 620);
    model.setViews(Mode::Live, {});
    sidebar.showScope(Mode::Live);
    save(sidebar, u"views-none"_s);
    QList<SidebarModel::View> views;
    const QStringList names{u"Due this week"_s, u"Over 10,000 THB"_s, u"Fraud, no draft yet"_s, u"Inquiries"_s};
    for (const QString &name : names)
        views.append({QUuid::createUuid(), name, int(name.size()) * 7, {}, name.startsWith(u'O')});
    model.setViews(Mode::Live, views);
    sidebar.showView(views.at(1).id);
    save(sidebar, u"views"_s);
    views[2].problem = u"The account of this view is gone."_s;
    views[0].count = 1234567;
    for (int i = 4; i < 12; ++i)
        views.append(
            {QUuid::createUuid(), u"คำขอคืนเงิน 返金 a rather long name of a view %1"_s.arg(i), i * 111, {}, i % 2 == 0});
    model.setViews(Mode::Live, views);
    save(sidebar, u"views-many"_s);
}

void drawStates(const Theme &theme)
{
    ListFixture list;
    ListPane pane(list.model, theme);
    pane.resize(900, 520);
    pane.setLoading(1200, 3400);
    save(pane, u"loading"_s);
    Error error;
    error.kind = ErrorKind::Unauthorized;
    error.httpStatus = 401;
    error.serverMessage = u"authentication failed"_s;
    pane.setFailed(errorText(error, Account{}));
    save(pane, u"error"_s);
    pane.setReady();
    save(pane, u"empty"_s);
    list.addWoosh(u"dp_real"_s, u"needs_response"_s);
    list.addWoosh(u"dp_inquiry"_s, u"warning_needs_response"_s);
    list.addWoosh(u"dp_early"_s, u"early_dispute_warning"_s);
    list.addWoosh(u"dp_appeal"_s, u"appeal_needs_response"_s);
    pane.setInquiries(Inquiries::Without);
    save(pane, u"filter"_s);
    pane.setInquiries(Inquiries::Only);
    pane.showTab(Stage::Won);
    list.addWoosh(u"dp_won"_s, u"won"_s);
    save(pane, u"filter-empty"_s);
}

void drawOthers(const Theme &theme)
{
    FirstStartPane first(theme);
    first.resize(1180, 760);
    save(first, u"first"_s);
    AccountDialog dialog(ProviderKind::Omise, theme);
    save(dialog, u"account"_s);
    dialog.findChild<QLineEdit *>(u"secretKey"_s)->setText(u"pkey_test_5xyz5xyz5xyz"_s);
    dialog.findChild<QAbstractButton *>(u"advancedToggle"_s)->setChecked(true);
    dialog.findChild<QLineEdit *>(u"baseUrl"_s)->setText(u"http://example.com"_s);
    save(dialog, u"account-refused"_s);
    dialog.findChild<QLineEdit *>(u"secretKey"_s)->setText(u"skey_5xyz5xyz5xyz5xyz"_s);
    dialog.findChild<QLineEdit *>(u"baseUrl"_s)->clear();
    save(dialog, u"account-live"_s);
    AccountDialog woosh(ProviderKind::WooshPay, theme);
    woosh.findChild<QLineEdit *>(u"secretKey"_s)->setText(u"sk_test_5xyz5xyz5xyz"_s);
    woosh.findChild<QAbstractButton *>(u"advancedToggle"_s)->setChecked(true);
    woosh.setCheckPassed(
        u"WooshPay takes the key. TEST: no real money.\nWooshPay does not tell whose account it is: be "
        u"sure that the key is the right one."_s);
    save(woosh, u"account-wooshpay"_s);
    AboutDialog about(theme);
    save(about, u"about"_s);
    ActivityModel activity;
    QList<ActivityItem> items(3);
    items[0].at = listNow(), items[0].kind = ActivityItem::Kind::Write, items[0].state = ActionState::Applied;
    items[0].disputeId = u"dspt_6xk2p9w4c81m3n0q7d"_s, items[0].requestId = u"req_81"_s, items[0].httpStatus = 200;
    items[1].at = listNow().addSecs(-300), items[1].kind = ActivityItem::Kind::Write,
    items[1].state = ActionState::Unknown;
    items[1].verb = WriteVerb::Concede, items[1].disputeId = u"dspt_6xk2p9w4c81m3n0aa1"_s;
    items[2].at = listNow().addSecs(-9000), items[2].field = u"status"_s, items[2].before = u"open"_s,
    items[2].after = u"pending"_s;
    items[2].disputeId = u"dspt_6xk2p9w4c81m3n0q7d"_s;
    activity.setItems(items);
    ActivityPage page(activity, theme);
    page.resize(800, 360);
    save(page, u"activity"_s);
}
} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    folder = application.arguments().value(1, QDir::tempPath());
    Theme theme(application);
    for (const auto &[choice, name] : {std::pair(ThemeChoice::Light, u"light"_s),
             std::pair(ThemeChoice::Dark, u"dark"_s), std::pair(ThemeChoice::HighContrast, u"contrast"_s)}) {
        theme.choose(choice);
        suffix = name;
        drawMain(theme);
        drawViews(theme);
        drawStates(theme);
        drawOthers(theme);
    }
    return 0;
}
