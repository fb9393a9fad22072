#include "ui/dialogs/errortext.h"

#include "models/domain/displaytext.h"
#include "models/items/textjoins.h"
#include "ui/dialogs/errorwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
QString say(const char *text) { return QCoreApplication::translate("disputedesk::ErrorText", text); }

/// What every request of ours carries; shown when a server complains of headers.
QString headersOf(ProviderKind provider)
{
    switch (provider) {
    case ProviderKind::Omise: return u"Accept: application/json · Authorization · Omise-Version"_s;
    case ProviderKind::WooshPay:
        return u"Accept: application/json · Content-Type: application/json · Authorization · Idempotency-Key"_s;
    case ProviderKind::Stripe:
        return u"Accept: application/json · Content-Type: application/x-www-form-urlencoded · Authorization · "
               "Stripe-Version · Idempotency-Key"_s;
    }
    return {};
}

bool isAboutHeaders(const Error &error, ProviderKind provider)
{
    return error.kind == ErrorKind::Rejected
        && (error.httpStatus == 415 || (error.httpStatus == 422 && provider != ProviderKind::Omise));
}

/// %1 replaced only where it stands: arg() warns otherwise, and a label must not be searched for places in turn.
QString filled(const char *text, const QString &provider) { return say(text).replace("%1"_L1, provider); }

QString detailsOf(const Error &error)
{
    QStringList lines;
    if (error.httpStatus)
        lines.append(u"HTTP %1"_s.arg(error.httpStatus));
    if (!error.code.isEmpty())
        lines.append(visibleText(error.code));
    if (!error.requestId.isEmpty())
        lines.append(u"request "_s + visibleText(error.requestId));
    if (!error.detail.isEmpty())
        lines.append(visibleText(error.detail));
    return lines.join(u" · "_s);
}
} // namespace

QString ErrorText::sentence() const { return oneAfterTheOther(what, next); }

ErrorText errorText(const Error &error, const Account &account)
{
    const ErrorWords special =
        error.kind == ErrorKind::Rejected ? errorWordsOfStatus(error.httpStatus, account.provider) : ErrorWords{};
    const ErrorWords words = special.title ? special : errorWordsOf(error.kind);
    const QString provider = providerName(account.provider);
    ErrorText text{
        filled(words.title, provider), filled(words.what, provider), filled(words.next, provider), detailsOf(error)};
    if (!error.serverMessage.isEmpty())
        text.what = oneAfterTheOther(text.what,
            say(QT_TRANSLATE_NOOP("disputedesk::ErrorText", "It said: “%1”."))
                .replace("%1"_L1, isolatedText(error.serverMessage.left(500))));
    if (isAboutHeaders(error, account.provider))
        text.what = oneAfterTheOther(text.what,
            say(QT_TRANSLATE_NOOP("disputedesk::ErrorText", "Needed are: %1."))
                .replace("%1"_L1, headersOf(account.provider)));
    if (error.kind == ErrorKind::RateLimited && error.retryAfter.count() > 0)
        text.next = QCoreApplication::translate(
            "disputedesk::ErrorText", "Wait %n s, then try again.", "after 429", int(error.retryAfter.count()));
    return text;
}

} // namespace disputedesk
