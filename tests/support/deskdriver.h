#pragma once

#include "app/desktop/desk.h"
#include "app/sandbox/sandbox.h"
#include "models/store/memorykeystore.h"
#include "tests/support/quietlog.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>

namespace disputedesk::test {

/// The real window on a sandbox of its own, driven as a person would: widgets by name, clicks and keys. The data folder
/// outlives the desk, so that it can be restarted on what the last run left.
class DeskDriver {
public:
    explicit DeskDriver(
        int disputes = 120, const QByteArray &themeName = "light", ProviderKind provider = ProviderKind::Omise);
    ~DeskDriver();

    /// The language of the runs to come, as --lang sets it; empty: as saved.
    void setLanguage(const QString &language) { m_language = language; }
    /// Makes the key store of each program that start() makes; without it one that has the account's keys.
    std::function<std::unique_ptr<KeyStore>()> makeKeys;
    /// Makes the tray icon of each program that start() makes; without it the system's, which offscreen has none.
    TrayMaker makeTray;
    /// What a person does while the program starts: before start() waits for the first refresh.
    std::function<void()> whileStarting;
    /// Done to each program that start() makes, before it starts.
    std::function<void(Desk &)> prepare;
    /// Starts the program and waits until the first refresh ended, well or badly.
    bool start();
    /// Ends the program as closing the window does.
    void stop();
    Desk &desk() { return *m_desk; }
    sandbox::Sandbox &sandbox() { return m_sandbox; }
    /// The account's own port of the sandbox.
    sandbox::Api api() const { return m_api; }
    const Account &account() const { return m_account; }
    QString folder() const { return m_folder.path(); }

    /// A visible widget by objectName, in the window or a dialog of it; waits up to 20 s, null when there is none.
    template <typename T = QWidget> T *find(const QString &name)
    {
        T *found = nullptr;
        (void)QTest::qWaitFor([&] { return (found = qobject_cast<T *>(visible(name))) != nullptr; }, 20'000);
        return found;
    }
    /// Clicks a widget by name; false when it is missing or off.
    bool click(const QString &name);
    bool isShown(const QString &name) { return visible(name) != nullptr; }
    /// Opens a dispute in the detail pane and waits until its fresh state is shown.
    bool open(const QString &disputeId);
    /// Every label's text of a widget, one line each.
    QString textOf(QWidget *widget) const;
    /// Waits until `text` stands somewhere in the widget named `name`.
    bool waitForText(const QString &name, const QString &text);

private:
    QWidget *visible(const QString &name) const;

    QuietLog m_quiet;
    QTemporaryDir m_folder;
    sandbox::Api m_api;
    sandbox::Sandbox m_sandbox;
    Account m_account;
    QByteArray m_theme;
    QString m_language;
    std::unique_ptr<Desk> m_desk;
};

} // namespace disputedesk::test
