#include "tests/support/quietlog.h"

#include <QLoggingCategory>

#include <atomic>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

namespace {

std::atomic_int living = 0;
std::atomic<QtMessageHandler> before = nullptr; // the one that everything else goes to

bool isOfThePlatform(QtMsgType type, const QString &text)
{
    return type == QtWarningMsg
        && (text == "This plugin does not support raise()"_L1
            || text == "This plugin does not support propagateSizeHints()"_L1);
}

void passOn(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QtMessageHandler next = before;
    if (next && !isOfThePlatform(type, text))
        next(type, context, text);
}

} // namespace

QuietLog::QuietLog()
{
    if (living++ > 0)
        return;
    if (const QtMessageHandler last = qInstallMessageHandler(passOn); last != passOn)
        before = last;
    QLoggingCategory::setFilterRules(u"disputedesk.providers.info=false"_s);
}

QuietLog::~QuietLog()
{
    if (--living > 0)
        return;
    QLoggingCategory::setFilterRules({});
    if (const QtMessageHandler last = qInstallMessageHandler(before); last != passOn)
        qInstallMessageHandler(last); // somebody's who came later, and may lead here
}

} // namespace disputedesk::test
