#pragma once

#include "tests/app/hostileprovider.h"
#include "tests/app/sandboxclient.h"
#include "tests/support/deskdriver.h"
#include "tests/support/hostilewalk.h"
#include "tests/support/resourcewatch.h"

namespace disputedesk::tests {

/// The real window on a provider that puts the hostile corpus into every text it tells, with an account, saved views
/// and canned replies of hostile names. What is looked at is walked; what is wrong gathers.
class HostileBench {
public:
    explicit HostileBench(ProviderKind kind, int disputes = 200, int longest = 2000);
    ~HostileBench();

    bool start();
    test::DeskDriver &driver() { return m_driver; }
    Desk &desk() { return m_driver.desk(); }
    SandboxClient client() { return SandboxClient(m_driver.sandbox(), m_driver.api()); }
    bool faults(const QByteArray &rules) { return client().control("faults", asJson("{'rules':[" + rules + "]}")); }
    void noFaults() { (void)client().send("DELETE", "/_sandbox/faults"); }
    const QList<test::HostileText> &texts() const { return m_texts; }
    HostileProvider &provider() { return *m_provider; }
    test::HostileWalk &walk() { return m_walk; }

    /// Walks what is seen: the dialogs where there are any, else the window.
    void look(const QString &screen);
    /// Opens one of the sandbox's lists ("acceptable", …) that can be read; from the `skip`-th on.
    QString openOf(const char *list, int skip = 0);
    /// Triggers an action of the window by name; false when it is missing or off.
    bool act(const char *action);
    /// Closes every dialog; false when one stays.
    bool close();
    /// A hostile message, metadata and (card providers) evidence as the draft of what is open; false when the view does
    /// not get it.
    bool write(int text);
    /// Pictures on the disk with names of the corpus.
    QStringList files(int count);

    /// What was wrong, a line each; empty when nothing was and nothing was loaded.
    QString problems();
    /// What was walked, counted.
    QString figure();
    int screens() const { return m_screens; }

private:
    void layFiles();

    test::DeskDriver m_driver;
    test::ResourceWatch m_watch;
    QList<test::HostileText> m_texts;
    std::unique_ptr<HostileProvider> m_provider;
    test::HostileWalk m_walk;
    int m_screens = 0;
};

} // namespace disputedesk::tests
