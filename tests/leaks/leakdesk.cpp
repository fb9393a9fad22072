#include "tests/leaks/leakdesk.h"

#include "app/desktop/caseflow.h"
#include "app/desktop/lockflow.h"
#include "models/store/storethread.h"
#include "tests/app/sandboxclient.h"
#include "tests/support/keyentry.h"
#include "tests/support/sandboxfor.h"
#include "ui/dialogs/packetdialog.h"
#include "ui/panes/detailpane.h"
#include "ui/panes/sidebar.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

/// A flow of our own, which believes in a printer; the desk's asks the system.
struct LeakDesk::Printing {
    Printing(Desk &desk, const QString &place)
        : ledger(thread, place)
        , settings(place + "/preview.ini"_L1)
        , flow(CaseFlow::Parts{desk.sync(), desk.opened(), ledger, desk.window(), desk.theme(), settings, systemNow,
              [] { return true; }})
    {
    }
    StoreThread thread;
    SqliteLedger ledger;
    Settings settings;
    CaseFlow flow; // first to go: it uses the others
};

LeakDesk::LeakDesk(ProviderKind provider)
    : DeskDriver(40, "light", provider)
{
}

LeakDesk::~LeakDesk()
{
    m_printing.reset(); // while the window is there
}

QByteArrayList LeakDesk::keysOf(ProviderKind provider)
{
    const sandbox::Api api = apiOf(provider);
    return {sandbox::Sandbox::testKey(api).toLatin1(), sandbox::Sandbox::liveKey(api).toLatin1(),
        sandbox::Sandbox::testKey(api).section(u'_', -1).toLatin1()};
}

bool LeakDesk::act(const char *action)
{
    auto *found = desk().window().findChild<QAction *>(QString::fromLatin1(action));
    if (!found || !QTest::qWaitFor([found] { return found->isEnabled(); }, 20'000))
        return false;
    found->trigger();
    return true;
}

QList<Account> LeakDesk::kept() const
{
    Settings settings(Folders(folder()).settingsFile());
    return AccountRegistry(settings).accounts();
}

bool LeakDesk::logIn(const QString &wrongKey)
{
    const QString right = sandbox::Sandbox::testKey(api());
    const QString wrong = right.left(right.lastIndexOf(u'_') + 1) + wrongKey;
    askForKey(*this);
    return checkKey(*this, wrong, u"does not accept"_s) && checkRightKey(*this) && connectWithKey(*this);
}

bool LeakDesk::breakReads(const QByteArray &rule)
{
    return tests::SandboxClient(sandbox(), api()).control("faults", tests::asJson("{'rules':[" + rule + "]}"));
}

bool LeakDesk::mendReads()
{
    if (tests::SandboxClient(sandbox(), api()).send("DELETE", "/_sandbox/faults").status != 200)
        return false;
    for (const Account &known : kept()) {
        const QString key =
            known.mode == Mode::Live ? sandbox::Sandbox::liveKey(api()) : sandbox::Sandbox::testKey(api());
        desk().sync().setKey(known.id, Secret(key.toLatin1()));
    }
    return true;
}

bool LeakDesk::refresh()
{
    QSignalSpy synced(&desk().sync(), &SyncDesk::synced);
    QSignalSpy failed(&desk().sync(), &SyncDesk::syncFailed);
    const QList<Account> accounts = kept();
    QSet<QUuid> ids;
    for (const Account &known : accounts)
        ids.insert(known.id);
    desk().sync().refresh(ids);
    return QTest::qWaitFor([&] { return synced.size() + failed.size() >= accounts.size(); }, 60'000)
        && failed.isEmpty();
}

bool LeakDesk::draft(const QString &id, const QString &text)
{
    Draft made = desk().drafts().draft(account().id, id);
    made.account = account().id;
    made.disputeId = id;
    made.base = SeenState::of(desk().opened().view().dispute);
    if (answersByEvidence(account().provider))
        made.evidence[u"product_description"_s] = text;
    else
        made.message = text;
    QSignalSpy saved(&desk().drafts(), &DraftBook::settled);
    desk().drafts().put(made);
    return QTest::qWaitFor([&] { return !saved.isEmpty(); }, 20'000);
}

bool LeakDesk::confirm(const QString &id)
{
    desk().detail().setCurrentTab(DetailPane::Response);
    if (!open(id) || !click(u"detailRespond"_s) || !waitForText(u"reviewDialog"_s, id) || !click(u"reviewContinue"_s))
        return false;
    auto *tick = find<QCheckBox>(u"confirmTick"_s);
    if (!tick)
        return false;
    tick->setChecked(true);
    return click(u"confirmAct"_s);
}

bool LeakDesk::send(const QString &id)
{
    if (!confirm(id)
        || !QTest::qWaitFor(
            [&] {
                return tests::SandboxClient(sandbox(), api()).counter("applied"_L1, id.toLatin1()) == 1
                    && desk().drafts().draft(account().id, id).isEmpty();
            },
            30'000))
        return false;
    QTest::keyClick(find(u"confirmDialog"_s), Qt::Key_Escape);
    return QTest::qWaitFor([this] { return !isShown(u"confirmDialog"_s); });
}

bool LeakDesk::sendBroken(const QString &id, const QByteArray &rule, const QString &words, int mostMs)
{
    if (!breakReads(rule) || !confirm(id))
        return false;
    if (!QTest::qWaitFor([&] { return textOf(find(u"confirmDialog"_s)).contains(words); }, mostMs))
        return false;
    QTest::keyClick(find(u"confirmDialog"_s), Qt::Key_Escape);
    return QTest::qWaitFor([this] { return !isShown(u"confirmDialog"_s); })
        && tests::SandboxClient(sandbox(), api()).send("DELETE", "/_sandbox/faults").status == 200;
}

bool LeakDesk::sendHalfWay(const QString &id)
{
    return breakReads("{'kind':'latency','ms':60000,'match':{'method':'" + writeMethod() + "'}}") && confirm(id)
        && QTest::qWaitFor(
            [&] { return tests::SandboxClient(sandbox(), api()).counter("writes"_L1, id.toLatin1()) == 1; }, 30'000);
}

bool LeakDesk::preview()
{
    const QString place = folder() + "/preview"_L1;
    if (!QDir().mkpath(place))
        return false;
    m_printing = std::make_unique<Printing>(desk(), place);
    const auto opened = m_printing->ledger.openFile();
    if (!QTest::qWaitFor([&] { return opened.isFinished(); }, 20'000) || !opened.result())
        return false;
    m_printing->flow.print();
    auto *dialog = find<QDialog>(u"printPreview"_s);
    const auto *pages = dialog ? dialog->findChild<QPrintPreviewWidget *>() : nullptr;
    if (!pages || !QTest::qWaitFor([pages] { return pages->pageCount() > 0; }, 20'000))
        return false;
    dialog->reject();
    return true;
}

bool LeakDesk::saveCase(const QString &path)
{
    if (!act("actionSaveCaseFile"))
        return false;
    auto *file = find<QFileDialog>(u"caseFileDialog"_s);
    if (!file)
        return false;
    Q_EMIT file->fileSelected(path);
    file->reject();
    return waitForText(u"noticeBar"_s, u"The case file was written"_s);
}

bool LeakDesk::makePacket(const QString &picture)
{
    if (!act("actionMakePacket"))
        return false;
    auto *packet = find<PacketDialog>(u"packetDialog"_s);
    if (!packet)
        return false;
    Q_EMIT packet->filesDropped({picture});
    return QTest::qWaitFor([&] { return packet->order().files.size() == 1; }, 30'000) && click(u"packetMake"_s)
        && waitForText(u"packetDialog"_s, u"it fits"_s) && click(u"packetAdd"_s)
        && QTest::qWaitFor([this] { return desk().opened().view().draft.files.size() == 1; }, 30'000);
}

bool LeakDesk::lock()
{
    desk().window().actions().lock->trigger();
    return desk().lock().desk().isLocked() && find(u"lockWindow"_s) != nullptr;
}

bool LeakDesk::exportOne(const QString &format, const QString &path)
{
    if (!act("actionExport"))
        return false;
    for (const QString &name : {u"exportEverything"_s, format}) {
        auto *radio = find<QRadioButton>(name);
        if (!radio)
            return false;
        radio->setChecked(true);
    }
    if (!click(u"exportGo"_s))
        return false;
    auto *dialog = find<QFileDialog>(u"exportFileDialog"_s);
    auto *edit = dialog ? dialog->findChild<QLineEdit *>(u"fileNameEdit"_s) : nullptr;
    if (!edit)
        return false;
    edit->setText(path);
    QTest::keyClick(edit, Qt::Key_Return);
    return QTest::qWaitFor([&] { return QFile::exists(path); }, 60'000)
        && waitForText(u"noticeBar"_s, u"were written to"_s);
}

bool LeakDesk::exportTo(const QString &folder)
{
    return exportOne(u"exportCsv"_s, folder + u"/all.csv"_s) && exportOne(u"exportJson"_s, folder + u"/all.json"_s)
        && exportOne(u"exportCase"_s, folder + u"/all.disputedesk"_s);
}

bool LeakDesk::emptyAccounts()
{
    auto *sidebar = desk().window().findChild<Sidebar *>();
    const QList<Account> accounts = kept();
    for (const Account &known : accounts) {
        Q_EMIT sidebar->emptyRequested(known.id);
        if (!click(u"emptyAccountButton"_s) || !QTest::qWaitFor([this] { return !isShown(u"emptyAccountBox"_s); }))
            return false;
    }
    return QTest::qWaitFor([this] { return desk().table().scopeCount() == 0; }, 20'000);
}

bool LeakDesk::removeAccounts()
{
    auto *sidebar = desk().window().findChild<Sidebar *>();
    const QList<Account> accounts = kept();
    for (const Account &known : accounts) {
        Q_EMIT sidebar->removeRequested(known.id);
        if (!click(u"removeAccountButton"_s) || !QTest::qWaitFor([this] { return !isShown(u"removeAccountBox"_s); }))
            return false;
    }
    return QTest::qWaitFor([this] { return kept().isEmpty(); }, 20'000);
}

} // namespace disputedesk::test
