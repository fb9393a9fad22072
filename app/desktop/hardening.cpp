#include "app/desktop/hardening.h"

#include "models/domain/displaytext.h"
#include "models/domain/redact.h"

#include <QtGlobal>

#include <cstdio>
#include <cstdlib>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace disputedesk {

void hardenProcess()
{
#ifdef Q_OS_UNIX
    ::umask(077);
#ifdef NDEBUG
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#ifdef Q_OS_LINUX
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
#endif
#endif
}

void installRedactingLog()
{
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &context, const QString &message) {
        const QString line = qFormatLogMessage(type, context, visibleText(redacted(message), true));
        std::fprintf(stderr, "%s\n", qPrintable(line));
        if (type == QtFatalMsg)
            std::abort();
    });
}

} // namespace disputedesk
