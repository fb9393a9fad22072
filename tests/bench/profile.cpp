#include "tests/bench/profile.h"

#include "app/desktop/accountregistry.h"
#include "app/desktop/folders.h"
#include "app/desktop/settings.h"
#include "tests/bench/child.h"
#include "tests/bench/pages.h"
#include "tests/bench/sandboxserver.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace disputedesk::bench {

QString profileWith(ProviderKind provider, int disputes, const QString &folder)
{
    const QString name = nameOf(provider);
    const QString path =
        QDir(folder).filePath(u"profile-%1-%2-%3-sealed"_s.arg(name).arg(disputes).arg(u"" DISPUTEDESK_VERSION ""_s));
    const QString whole = path + u"/whole"_s; // a sync that was cut off leaves none
    if (QFile::exists(whole))
        return path;
    QDir(path).removeRecursively();
    if (!QDir().mkpath(path))
        return {};
    const Folders folders(path);
    const Account account = accountOf(provider);
    {
        Settings settings(folders.settingsFile());
        AccountRegistry(settings).add(account);
        settings.sync();
    }
    tell(u"  making a profile of %1 disputes of %2 (once: it is kept in %3)"_s.arg(disputes).arg(name, folder));
    const SandboxServer server(provider, disputes);
    const ChildRun run = runChild(QCoreApplication::applicationFilePath(),
        {u"client"_s, u"sync"_s, name, server.url().toString(), folders.accountFolder(account.id)}, 1800);
    QFile mark(whole);
    return run.ok && mark.open(QIODevice::WriteOnly) ? path : QString();
}

} // namespace disputedesk::bench
