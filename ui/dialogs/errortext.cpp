#include "ui/dialogs/errortext.h"

#include "models/domain/displaytext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
QString say(const char *text) { return QCoreApplication::translate("disputedesk::ErrorText", text); }

struct Words {
    const char *title;
    const char *what; ///< %1 is the provider
    const char *next;
};

#define T(text) QT_TRANSLATE_NOOP("disputedesk::ErrorText", text)

Words wordsOfNetwork(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
        return {T("No connection"), T("%1 could not be found on the network. Nothing was sent."),
            T("Check this computer's network. What was read before is still here.")};
    case ErrorKind::Unreachable:
        return {T("%1 is not reachable"), T("The connection was refused before anything was sent."),
            T("Check the address of the account and any proxy, then try again.")};
    case ErrorKind::TlsFailed:
        return {T("No safe connection"),
            T("The identity of the server of %1 could not be confirmed, so no key was sent."),
            T("Check this computer's date. In a network that inspects traffic, ask your administrator.")};
    case ErrorKind::Timeout:
        return {T("No answer in time"), T("%1 did not answer within the time allowed."), T("Try again in a moment.")};
    case ErrorKind::ConnectionLost:
        return {T("Connection lost"), T("The connection to %1 broke off before the whole answer was here."),
            T("Try again in a moment.")};
    case ErrorKind::TooLarge:
        return {T("Answer too large"), T("The answer was larger than %1 ever sends and was not read to its end."),
            T("Check the account's address. If it is right, report this with the details below.")};
    case ErrorKind::NotJson:
        return {T("Not an answer of %1"),
            T("Something else answered, probably the sign-in page of a network or a proxy."),
            T("Open a web page in a browser, sign in to the network if it asks, then try again.")};
    case ErrorKind::BadData:
        return {T("Answer not understood"),
            T("The answer of %1 does not have the form that was agreed, so it was not used."),
            T("Try again. If it stays, report this with the details below.")};
    case ErrorKind::WrongObject:
        return {T("Answer about something else"),
            T("%1 answered about another object than the one asked for. It was not used."),
            T("Try again. If it stays, report this with the details below.")};
    case ErrorKind::Redirected:
        return {T("Sent elsewhere"), T("The server asked to go to another address. A key is never sent on to one."),
            T("Check the account's address and any proxy.")};
    case ErrorKind::RateLimited:
        return {
            T("Too many requests"), T("%1 asks to wait before it answers again."), T("Wait a minute, then try again.")};
    case ErrorKind::ServerFault:
        return {T("Fault at %1"), T("The server of %1 reported a fault of its own."), T("Try again in a few minutes.")};
    default: return {};
    }
}

Words wordsOfRefusal(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Unauthorized:
        return {T("The key was refused"),
            T("%1 does not accept the secret key of this account. Reading has stopped; what was read is kept."),
            T("Enter the account's current secret key.")};
    case ErrorKind::Forbidden:
        return {T("Not allowed"), T("The key is valid, but may not do this."),
            T("Ask the owner of the %1 account for the permission.")};
    case ErrorKind::NotFound:
        return {T("Not found"), T("%1 does not know this object under this account."),
            T("Refresh the list. It may belong to another account.")};
    case ErrorKind::VerbRefused:
        return {T("Form of the request refused"), T("The server takes this act in another form. Nothing was done."),
            T("The account now uses the other form. Confirm once more.")};
    case ErrorKind::Rejected:
        return {
            T("Refused by %1"), T("%1 refused the request."), T("Read the dispute again: its state may have changed.")};
    case ErrorKind::Cancelled: return {T("Cancelled"), T("You cancelled this."), T("Nothing more happens.")};
    case ErrorKind::InvalidInput:
        return {T("Not sent"), T("The input was refused here, before anything was sent."),
            T("Mend the marked field and try again.")};
    case ErrorKind::WrongMode:
        return {T("Live and test do not agree"),
            T("Key, address and dispute do not belong to the same mode, so nothing was sent."),
            T("Check the account's key and address.")};
    case ErrorKind::IntentOpen:
        return {T("An earlier act is not settled"),
            T("The outcome of an earlier act on this dispute is not known yet."),
            T("Wait until it is found out, or settle it in Activity.")};
    default: return {};
    }
}

Words wordsOfMachine(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::KeyMissing:
        return {T("No key"), T("There is no secret key for this account in this run."),
            T("Enter the account's secret key.")};
    case ErrorKind::KeyStoreFailed:
        return {T("Keyring refused"), T("The system's keyring did not keep or give the key."),
            T("Unlock the keyring, or use the key for this run only.")};
    case ErrorKind::DiskFull:
        return {T("The disk is full"), T("There is no room left to write. Nothing was sent."),
            T("Free some space, then try again.")};
    case ErrorKind::StoreDamaged:
        return {T("A file is damaged"), T("A file of this program cannot be read. It was set aside, not deleted."),
            T("Refresh: the disputes are read again from %1.")};
    case ErrorKind::StoreReadOnly:
        return {T("Files cannot be written"),
            T("The files belong to a newer version, or their folder is write-protected. You can read, not send."),
            T("Update this program, or make the folder writable.")};
    case ErrorKind::StoreFailed:
        return {T("A file could not be used"), T("Reading or writing a file of this program failed."),
            T("Try again. If it stays, report this with the details below.")};
    case ErrorKind::FileUnreadable:
        return {
            T("File not readable"), T("The file could not be read."), T("Check that it exists and is yours to read.")};
    case ErrorKind::FileTooLarge:
        return {T("File too large"), T("The file is larger than %1 takes."), T("Choose a smaller file.")};
    case ErrorKind::FileTypeRefused:
        return {T("Type of file refused"),
            T("The content of the file is not a type that %1 takes, whatever its name says."),
            T("Use a PDF, PNG or JPEG file.")};
    default: return {};
    }
}

/// Refusals whose number says more than their kind: 402 and 409 at all providers, 415 and 422 at those that insist on
/// headers (contracts/wooshpay.md). Omise's 422 has a code of its own.
Words wordsOfStatus(int status, ProviderKind provider)
{
    if (status == 402)
        return {T("%1 could not do it"), T("%1 understood the request, but it failed there."),
            T("Read the dispute again and look at it in the dashboard of %1 before you try once more.")};
    if (status == 409)
        return {T("Conflict at %1"),
            T("%1 says that this collides with another request, perhaps an earlier one of yours."),
            T("Read the dispute again before anything else: the earlier request may have been applied.")};
    if (status == 415)
        return {T("Headers refused by %1"), T("%1 did not take the form or the headers of the request."),
            T("Check the account's address and any proxy: one on the way may have changed the headers. If it stays, "
              "report this with the details below.")};
    if (status == 422 && provider != ProviderKind::Omise)
        return {T("Values refused by %1"), T("%1 read the request, but did not take a value or a header in it."),
            T("Mend what it names, or check any proxy on the way if it names a header. Then try again.")};
    return {};
}

#undef T

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

Words wordsOf(ErrorKind kind)
{
    for (const Words &words : {wordsOfNetwork(kind), wordsOfRefusal(kind), wordsOfMachine(kind)})
        if (words.title)
            return words;
    return {QT_TRANSLATE_NOOP("disputedesk::ErrorText", "Something went wrong"), "", ""};
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

QString ErrorText::sentence() const { return what.isEmpty() || next.isEmpty() ? what + next : what + u' ' + next; }

ErrorText errorText(const Error &error, const Account &account)
{
    const Words special =
        error.kind == ErrorKind::Rejected ? wordsOfStatus(error.httpStatus, account.provider) : Words{};
    const Words words = special.title ? special : wordsOf(error.kind);
    const QString provider = providerName(account.provider);
    ErrorText text{
        filled(words.title, provider), filled(words.what, provider), filled(words.next, provider), detailsOf(error)};
    if (!error.serverMessage.isEmpty())
        text.what += u' '
            + say(QT_TRANSLATE_NOOP("disputedesk::ErrorText", "It said: “%1”."))
                  .replace("%1"_L1, isolatedText(error.serverMessage.left(500)));
    if (isAboutHeaders(error, account.provider))
        text.what += u' '
            + say(QT_TRANSLATE_NOOP("disputedesk::ErrorText", "Needed are: %1."))
                  .replace("%1"_L1, headersOf(account.provider));
    if (error.kind == ErrorKind::RateLimited && error.retryAfter.count() > 0)
        text.next = QCoreApplication::translate(
            "disputedesk::ErrorText", "Wait %n s, then try again.", "after 429", int(error.retryAfter.count()));
    return text;
}

} // namespace disputedesk
