#include "tests/support/deskdriver.h"

#include "tests/support/sandboxfor.h"
#include "tests/support/sealedcache.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

DeskDriver::DeskDriver(int disputes, const QByteArray &themeName, ProviderKind provider)
    : m_api(apiOf(provider))
    , m_sandbox(sandboxFor(provider, disputes))
    , m_theme(themeName)
{
    if (!m_sandbox.start())
        qFatal("no sandbox");
    m_account.id = QUuid::createUuid();
    m_account.label = u"Siam Goods"_s;
    m_account.provider = provider;
    m_account.baseUrl = m_sandbox.baseUrl(m_api);
    Settings settings(Folders(m_folder.path()).settingsFile());
    AccountRegistry(settings).add(m_account);
}

DeskDriver::~DeskDriver() { stop(); }

bool DeskDriver::start()
{
    Options options;
    options.dataFolder = m_folder.path();
    options.theme = QString::fromLatin1(m_theme);
    options.language = m_language;
    options.size = u"1440x900"_s;
    std::unique_ptr<KeyStore> keys = makeKeys ? makeKeys() : std::make_unique<MemoryKeyStore>();
    if (!makeKeys) {
        (void)keys->write(m_account.id, Secret(sandbox::Sandbox::testKey(m_api).toLatin1()));
        (void)keys->write(m_account.id, cacheKey().toSecret(), KeyPurpose::Cache); // of every run: as a keyring has it
    }
    m_desk = std::make_unique<Desk>(
        options, Folders(m_folder.path()), std::move(keys), makeTray ? makeTray : TrayMaker(makeSystemTray));
    if (prepare)
        prepare(*m_desk);
    QSignalSpy settled(m_desk.get(), &Desk::settled);
    m_desk->start();
    if (whileStarting)
        whileStarting();
    return QTest::qWaitFor([&] { return !settled.isEmpty(); }, 60'000);
}

void DeskDriver::stop()
{
    if (!m_desk)
        return;
    m_desk->window().close();
    // It closes once all that was typed is safe, or says why not.
    (void)QTest::qWaitFor([this] { return !m_desk->window().isVisible() || visible(u"messageBox"_s); }, 60'000);
    m_desk.reset();
}

QWidget *DeskDriver::visible(const QString &name) const
{
    QWidget *last = nullptr;
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget *widget : all) {
        if (widget->objectName() != name || !widget->isVisible())
            continue;
        const QObject *root = widget;
        while (root->parent())
            root = root->parent();
        if (m_desk && qobject_cast<const MainWindow *>(root) && root != &m_desk->window())
            continue; // of a desk beside this one: which of the two comes last is chance
        last = widget;
    }
    return last;
}

bool DeskDriver::click(const QString &name)
{
    auto *button = find<QWidget>(name);
    if (!button || !QTest::qWaitFor([&] { return button->isEnabled(); }, 20'000))
        return false;
    QTest::mouseClick(button, Qt::LeftButton);
    return true;
}

bool DeskDriver::open(const QString &disputeId)
{
    m_desk->opened().open(m_account.id, disputeId);
    return QTest::qWaitFor(
        [&] {
            const DisputeView &view = m_desk->opened().view();
            return view.dispute.id == disputeId && !view.can.isEmpty() && isShown(u"detailPage"_s);
        },
        30'000);
}

QString DeskDriver::textOf(QWidget *widget) const
{
    QStringList texts;
    if (!widget)
        return {};
    const QList<QLabel *> labels = widget->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        texts.append(label->text());
    const QList<QAbstractButton *> buttons = widget->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons)
        texts.append(button->text());
    const QList<QPlainTextEdit *> edits = widget->findChildren<QPlainTextEdit *>();
    for (const QPlainTextEdit *edit : edits)
        texts.append(edit->toPlainText());
    return texts.join(u'\n');
}

bool DeskDriver::waitForText(const QString &name, const QString &text)
{
    return QTest::qWaitFor([&] { return textOf(visible(name)).contains(text); }, 30'000);
}

} // namespace disputedesk::test
