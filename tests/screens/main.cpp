// Takes the pictures of README and guide: drives the real window on a sandbox and saves what it shows.
// disputedesk-screens FOLDER [all] [LANGUAGE] [THEME] [WIDTHxHEIGHT], in any order; ./dev screens runs it. Without
// "all" only those that the documents show are saved. LANGUAGE: en, th, ja or zh_CN; THEME: light, dark or contrast
// (light and dark unless said). At 200 %: QT_SCALE_FACTOR=2 disputedesk-screens FOLDER all light 720x430, which is a
// screen of 1440x900.
#include "tests/app/sandboxclient.h"
#include "tests/screens/takeexports.h"
#include "tests/support/deskdriver.h"
#include "ui/dialogs/accountdialog.h"
#include "ui/panes/detailpane.h"
#include "ui/panes/listpane.h"
#include "ui/panes/sidebar.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

namespace {

/// Saves pictures under names that end in the theme's.
class Camera {
public:
    /// `size` of the window; empty: as it opens.
    Camera(QDir folder, QString themeName, bool all, QSize size)
        : m_folder(std::move(folder))
        , m_theme(std::move(themeName))
        , m_all(all)
        , m_size(size)
    {
    }

    /// The window with the dialog that stands on it, dimmed as a screen would show it.
    void take(DeskDriver &driver, const QString &name)
    {
        if (m_size.isValid())
            driver.desk().window().resize(m_size);
        QTest::qWait(150); // hover, focus and elided texts come to rest
        QWidget &window = driver.desk().window();
        QPixmap picture = window.grab();
        for (QDialog *dialog : window.findChildren<QDialog *>()) {
            if (!dialog->isVisible())
                continue;
            QPainter painter(&picture);
            painter.fillRect(picture.rect(), QColor(0, 0, 0, 90));
            const QPixmap front = dialog->grab();
            const QSizeF room = picture.deviceIndependentSize();
            const QSizeF size = front.deviceIndependentSize();
            painter.drawPixmap(QPointF((room.width() - size.width()) / 2, (room.height() - size.height()) / 2), front);
        }
        save(picture, name);
    }

    void save(const QPixmap &picture, const QString &name)
    {
        static const QStringList shown{u"first-light"_s, u"main-light"_s, u"main-dark"_s, u"response-light"_s,
            u"response-dark"_s, u"review-light"_s, u"evidence-light"_s, u"evidence-dark"_s, u"evidencereview-light"_s,
            u"palette-light"_s, u"confirm-light"_s, u"outcome-light"_s, u"offline-light"_s, u"search-light"_s,
            u"outbox-light"_s, u"replypicker-light"_s, u"export-light"_s, u"packet-light"_s, u"insights-light"_s};
        const QString full = name + u'-' + m_theme;
        if (!m_all && !shown.contains(full))
            return;
        const QString file = m_folder.filePath(full + u".png"_s);
        m_ok = picture.save(file) && m_ok;
        std::printf("%s\n", qPrintable(file));
    }
    bool ok() const { return m_ok; }

private:
    QDir m_folder;
    QString m_theme;
    bool m_all;
    QSize m_size;
    bool m_ok = true;
};

QString pick(DeskDriver &driver, QLatin1StringView list)
{
    return QString::fromLatin1(tests::SandboxClient(driver.sandbox()).first(list));
}

void closeDialogs(DeskDriver &driver)
{
    for (QDialog *dialog : driver.desk().window().findChildren<QDialog *>())
        if (dialog->isVisible())
            dialog->reject();
    QTest::qWait(50);
}

/// Keeps the search in the line as a view of that name.
void saveView(DeskDriver &driver, const QString &search, const QString &name)
{
    driver.desk().list().setSearch(search);
    if (auto *save = driver.desk().window().findChild<QAction *>(u"saveView"_s))
        save->trigger();
    if (auto *edit = driver.find<QLineEdit>(u"viewName"_s)) {
        edit->setText(name);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    QTest::qWait(300);
}

/// Saved views, and a search being typed; then the outbox with the draft that was begun.
void takeSearchAndOutbox(DeskDriver &driver, Camera &camera)
{
    driver.desk().window().actions().showOutbox->trigger();
    QTest::qWait(300);
    camera.take(driver, u"outbox"_s);
    driver.desk().window().actions().showList->trigger();
    saveView(driver, u"due:7d amount:>=1000"_s, u"Large, this week"_s);
    saveView(driver, u"reason:fraud"_s, u"Fraud"_s);
    if (auto *line = driver.find<QLineEdit>(u"searchLine"_s)) {
        line->setFocus();
        line->clear();
        QTest::keyClicks(line, u"currency:THB is:"_s);
        QTest::qWait(300);
        camera.take(driver, u"search"_s);
        line->clear();
    }
    driver.desk().list().setSearch({});
}

/// Canned replies: the search with its preview, the editor; the cover letter; then an unfilled placeholder.
void takeReplies(DeskDriver &driver, Camera &camera)
{
    const auto trigger = [&driver](const char *name) {
        if (auto *action = driver.desk().window().findChild<QAction *>(QLatin1StringView(name)))
            action->trigger();
        QTest::qWait(200);
    };
    trigger("actionInsertReply");
    if (auto *line = driver.find<QLineEdit>(u"replySearch"_s))
        QTest::keyClicks(line, u"made the payment"_s);
    camera.take(driver, u"replypicker"_s);
    closeDialogs(driver);
    trigger("actionEditReplies");
    driver.click(u"repliesCopy"_s);
    camera.take(driver, u"replies"_s);
    closeDialogs(driver);
    trigger("actionCoverLetter");
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

/// Tags, a note and the dialog for several disputes.
void takeMarks(DeskDriver &driver, Camera &camera)
{
    driver.desk().detail().setCurrentTab(DetailPane::Summary);
    if (auto *action = driver.desk().window().findChild<QAction *>(u"actionTriage"_s))
        action->trigger();
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

bool takeDisputes(DeskDriver &driver, Camera &camera)
{
    if (!driver.start())
        return false;
    const QString id = pick(driver, "acceptable"_L1);
    driver.desk().list().showDispute({driver.account().id, id});
    if (!driver.open(id))
        return false;
    QTest::qWait(600); // the charge
    camera.take(driver, u"main"_s);

    driver.desk().detail().setCurrentTab(DetailPane::Response);
    if (auto *message = driver.find<QPlainTextEdit>(u"responseMessage"_s)) {
        message->setFocus();
        message->insertPlainText(
            QString::fromUtf8("The order was delivered on 9 November 2026 by Kerry Express (tracking KEX0039127751). "
                              "คุณสมชาย signed for the parcel at the address on the order; the signed slip is "
                              "attached.\n\nWe ask for the dispute to be closed in our favour."));
    }
    QTest::qWait(700); // saved
    camera.take(driver, u"response"_s);
    takeReplies(driver, camera);
    takeMarks(driver, camera);
    driver.desk().detail().setCurrentTab(DetailPane::Response);

    takeSearchAndOutbox(driver, camera);
    driver.desk().window().actions().palette->trigger();
    if (auto *line = driver.find<QLineEdit>(u"paletteLine"_s)) {
        QTest::keyClicks(line, u"re"_s);
        camera.take(driver, u"palette"_s);
    }
    closeDialogs(driver);
    driver.desk().window().setReminder(u"reminder2"_s,
        u"A dispute is due within 3 days. Due in 2 days 4 hours · THB 12,450.00 · Goods not provided · Siam Goods"_s,
        u"Open"_s);
    camera.take(driver, u"reminder"_s);
    driver.desk().window().clearNotice(u"reminder2"_s);
    if (!driver.open(id))
        return false;
    takeExports(driver, [&](const QString &name) { camera.take(driver, name); });
    driver.desk().detail().setCurrentTab(DetailPane::Response);

    driver.click(u"detailRespond"_s);
    if (driver.find(u"reviewDialog"_s))
        camera.take(driver, u"review"_s);
    closeDialogs(driver);
    QTest::qWait(QApplication::doubleClickInterval() + 50);

    driver.click(u"detailConcede"_s);
    if (driver.find(u"confirmDialog"_s))
        camera.take(driver, u"confirm"_s);
    if (auto *tick = driver.find<QCheckBox>(u"confirmTick"_s))
        tick->setChecked(true);
    driver.click(u"confirmAct"_s);
    (void)QTest::qWaitFor([&] { return driver.isShown(u"confirmOutcome"_s); }, 30'000);
    camera.take(driver, u"outcome"_s);
    closeDialogs(driver);

    driver.desk().detail().setCurrentTab(DetailPane::Activity);
    QTest::qWait(300);
    camera.take(driver, u"activity"_s);
    driver.desk().detail().setCurrentTab(DetailPane::Json);
    camera.take(driver, u"json"_s);
    driver.desk().list().showTab(std::nullopt);
    camera.take(driver, u"all"_s);
    driver.desk().list().setSearch(u"no such thing"_s);
    QTest::qWait(400);
    camera.take(driver, u"nomatch"_s);
    driver.desk().list().setSearch({});
    driver.desk().window().actions().settings->trigger();
    QTest::qWait(100);
    camera.take(driver, u"settings"_s);
    closeDialogs(driver);
    driver.desk().window().actions().shortcuts->trigger();
    QTest::qWait(100);
    camera.take(driver, u"shortcuts"_s);
    closeDialogs(driver);
    driver.desk().window().actions().about->trigger();
    QTest::qWait(100);
    camera.take(driver, u"about"_s);
    closeDialogs(driver);
    driver.desk().window().actions().help->trigger();
    QTest::qWait(100);
    camera.take(driver, u"help"_s);
    closeDialogs(driver);
    driver.desk().window().actions().showActivity->trigger();
    QTest::qWait(300);
    camera.take(driver, u"activitypage"_s);
    driver.desk().window().actions().addAccount->trigger();
    QTest::qWait(100);
    camera.take(driver, u"account"_s);
    closeDialogs(driver);
    driver.desk().window().actions().showList->trigger();

    tests::SandboxClient(driver.sandbox())
        .control("faults",
            tests::asJson("{'rules':[{'kind':'drop_after','match':{'regex':'/"
                          "accept$'}},{'kind':'drop_before','match':{'method':'GET'}}]}"));
    driver.stop();
    driver.sandbox().stop();
    if (!driver.start() || !driver.open(id))
        return false;
    camera.take(driver, u"offline"_s);
    driver.stop();
    return true;
}

/// WooshPay or Stripe: the evidence form, its review, an inquiry, a submitted one.
bool takeEvidence(DeskDriver &driver, Camera &camera, const QString &suffix)
{
    if (!driver.start())
        return false;
    tests::SandboxClient client(driver.sandbox(), driver.api());
    const auto show = [&](const char *list, DetailPane::Tab tab) {
        const QString id = QString::fromLatin1(client.first(QLatin1StringView(list)));
        driver.desk().list().showDispute({driver.account().id, id});
        const bool shown = !id.isEmpty() && driver.open(id);
        driver.desk().detail().setCurrentTab(tab);
        QTest::qWait(400);
        return shown;
    };
    if (!show("needs_response", DetailPane::Response))
        return false;
    Draft draft = driver.desk().opened().view().draft;
    draft.account = driver.account().id;
    draft.disputeId = driver.desk().opened().disputeId();
    draft.base = SeenState::of(driver.desk().opened().view().dispute);
    draft.productType = ProductType::Physical;
    draft.evidence = {{u"shipping_date"_s, u"9 November 2026"_s}, {u"shipping_carrier"_s, u"Kerry Express"_s},
        {u"shipping_tracking_number"_s, u"KEX0039127751"_s},
        {u"uncategorized_text"_s,
            u"The cardholder ordered twice before with the same address and device, see "
            "https://shop.example/orders/1042."_s}};
    driver.desk().drafts().put(draft);
    driver.desk().detail().replaceDraft(draft);
    driver.desk().opened().refresh();
    QTest::qWait(500);
    camera.take(driver, u"evidence"_s + suffix);
    driver.click(u"detailRespond"_s);
    if (driver.find(u"reviewDialog"_s))
        camera.take(driver, u"evidencereview"_s + suffix);
    closeDialogs(driver);
    for (const auto &[list, name] : {std::pair{"inquiry", "inquiry"}, {"submitted", "submitted"},
             {"no_due_date", "nodue"}, {"ambiguous_reason", "ambiguous"}, {"past_due", "pastdue"}}) {
        const bool isForm =
            QLatin1StringView(list) == "submitted"_L1 || QLatin1StringView(list) == "ambiguous_reason"_L1;
        if (show(list, isForm ? DetailPane::Response : DetailPane::Summary))
            camera.take(driver, QString::fromLatin1(name) + suffix);
    }
    driver.stop();
    return true;
}

/// Insights as charts, as tables, and with nothing to count.
bool takeInsights(DeskDriver &driver, Camera &camera)
{
    if (!driver.start())
        return false;
    driver.desk().window().actions().showInsights->trigger();
    if (!driver.find(u"insightsPage"_s))
        return false;
    QTest::qWait(1500); // counted, and what the ledger knows too
    camera.take(driver, u"insights"_s);
    driver.click(u"insightsTableButton"_s);
    camera.take(driver, u"insightstable"_s);
    driver.click(u"insightsTableButton"_s);
    driver.desk().window().resize(1000, 800);
    camera.take(driver, u"insightsnarrow"_s);
    driver.stop();
    return true;
}

void takeFirstStart(Camera &camera, const QByteArray &themeName, const QString &language)
{
    const QTemporaryDir folder;
    Options options;
    options.dataFolder = folder.path();
    options.theme = QString::fromLatin1(themeName);
    options.language = language;
    options.size = u"1440x900"_s;
    Desk desk(options, Folders(folder.path()), std::make_unique<MemoryKeyStore>());
    desk.start();
    QTest::qWait(300);
    camera.save(desk.window().grab(), u"first"_s);
}

/// What the command line asks for.
struct Wish {
    bool all = false;
    QString language;
    QList<QByteArray> themes{"light", "dark"};
    QSize size;
};
Wish wishOf(const QStringList &words)
{
    Wish wish;
    for (const QString &word : words) {
        const QStringList sides = word.split(u'x');
        if (word == "all"_L1)
            wish.all = true;
        else if (word == "light"_L1 || word == "dark"_L1 || word == "contrast"_L1)
            wish.themes = {word.toLatin1()};
        else if (sides.size() == 2 && sides.first().toInt() > 0)
            wish.size = QSize(sides.first().toInt(), sides.last().toInt());
        else
            wish.language = word;
    }
    return wish;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"docs/pictures"_s);
    if (!folder.mkpath(u"."_s)) {
        std::fprintf(stderr, "the folder %s cannot be made\n", qPrintable(folder.path()));
        return 1;
    }
    const Wish wish = wishOf(QApplication::arguments().mid(2));
    bool ok = true;
    for (const QByteArray &themeName : std::as_const(wish.themes)) {
        Camera camera(folder, QString::fromLatin1(themeName), wish.all, wish.size);
        takeFirstStart(camera, themeName, wish.language);
        DeskDriver counted(400, themeName);
        counted.setLanguage(wish.language);
        ok = takeInsights(counted, camera) && camera.ok() && ok;
        DeskDriver driver(160, themeName);
        driver.setLanguage(wish.language);
        ok = takeDisputes(driver, camera) && camera.ok() && ok;
        DeskDriver wooshpay(160, themeName, ProviderKind::WooshPay);
        wooshpay.setLanguage(wish.language);
        ok = takeEvidence(wooshpay, camera, {}) && camera.ok() && ok;
        DeskDriver stripe(160, themeName, ProviderKind::Stripe);
        stripe.setLanguage(wish.language);
        ok = takeEvidence(stripe, camera, u"stripe"_s) && camera.ok() && ok;
    }
    return ok ? 0 : 1;
}
