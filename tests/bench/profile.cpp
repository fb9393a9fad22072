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

QString profileWith(int disputes, const QString &folder)
{
    const QString path = QDir(folder).filePath(u"profile-%1-%2"_s.arg(disputes).arg(u"" DISPUTEDESK_VERSION ""_s));
    const QString whole = path + u"/whole"_s; // a sync that was cut off leaves none
    if (QFile::exists(whole))
        return path;
    QDir(path).removeRecursively();
    if (!QDir().mkpath(path))
        return {};
    const Folders folders(path);
    const Account account = accountOf(ProviderKind::Omise);
    {
        Settings settings(folders.settingsFile());
        AccountRegistry(settings).add(account);
        settings.sync();
    }
    const SandboxServer server(ProviderKind::Omise, disputes);
    const ChildRun run = runChild(QCoreApplication::applicationFilePath(),
        {u"client"_s, u"sync"_s, u"omise"_s, server.url().toString(), folders.accountFolder(account.id)}, 1800);
    QFile mark(whole);
    return run.ok && mark.open(QIODevice::WriteOnly) ? path : QString();
}

} // namespace disputedesk::bench
