#include "ui/dialogs/errorwords.h"

#include <QCoreApplication>

namespace disputedesk {

// Spelled out each time: lupdate does not look into a macro of ours, and texts in one stayed English in every language.
namespace {
ErrorWords wordsOfNetwork(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
        return {QT_TRANSLATE_NOOP("disputedesk::ErrorText", "No connection"),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText", "%1 could not be found on the network. Nothing was sent."),
            QT_TRANSLATE_NOOP(
                "disputedesk::ErrorText", "Check this computer's network. What was read before is still here.")};
    case ErrorKind::Unreachable:
        return {QT_TRANSLATE_NOOP("disputedesk::ErrorText", "%1 is not reachable"),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText", "The connection was refused before anything was sent."),
            QT_TRANSLATE_NOOP(
                "disputedesk::ErrorText", "Check the address of the account and any proxy, then try again.")};
    case ErrorKind::TlsFailed:
        return {QT_TRANSLATE_NOOP("disputedesk::ErrorText", "No safe connection"),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText",
                "The identity of the server of %1 could not be confirmed, so no key was sent."),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText",
                "Check this computer's date. In a network that inspects traffic, ask your administrator.")};
    case ErrorKind::Timeout:
        return {QT_TRANSLATE_NOOP("disputedesk::ErrorText", "No answer in time"),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText", "%1 did not answer within the time allowed."),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText", "Try again in a moment.")};
    case ErrorKind::ConnectionLost:
        return {QT_TRANSLATE_NOOP("disputedesk::ErrorText", "Connection lost"),
            QT_TRANSLATE_NOOP(
                "disputedesk::ErrorText", "The connection to %1 broke off before the whole answer was here."),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText", "Try again in a moment.")};
    case ErrorKind::TooLarge:
        return {QT_TRANSLATE_NOOP("disputedesk::ErrorText", "Answer too large"),
            QT_TRANSLATE_NOOP(
                "disputedesk::ErrorText", "The answer was larger than %1 ever sends and was not read to its end."),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText",
                "Check the account's address. If it is right, report this with the details below.")};
    case ErrorKind::NotJson:
        return {QT_TRANSLATE_NOOP("disputedesk::ErrorText", "Not an answer of %1"),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText",
                "Something else answered, probably the sign-in page of a network or a proxy."),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText",
                "Open a web page in a browser, sign in to the network if it asks, then try again.")};
    case ErrorKind::BadData:
        return {QT_TRANSLATE_NOOP("disputedesk::ErrorText", "Answer not understood"),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText",
                "The answer of %1 does not have the form that was agreed, so it was not used."),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText", "Try again. If it stays, report this with the details below.")};
    case ErrorKind::WrongObject:
        return {QT_TRANSLATE_NOOP("disputedesk::ErrorText", "Answer about something else"),
            QT_TRANSLATE_NOOP(
                "disputedesk::ErrorText", "%1 answered about another object than the one asked for. It was not used."),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText", "Try again. If it stays, report this with the details below.")};
    case ErrorKind::Redirected:
        return {QT_TRANSLATE_NOOP("disputedesk::ErrorText", "Sent elsewhere"),
            QT_TRANSLATE_NOOP(
                "disputedesk::ErrorText", "The server asked to go to another address. A key is never sent on to one."),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText", "Check the account's address and any proxy.")};
    case ErrorKind::RateLimited:
        return {QT_TRANSLATE_NOOP("disputedesk::ErrorText", "Too many requests"),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText", "%1 asks to wait before it answers again."),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText", "Wait a minute, then try again.")};
    case ErrorKind::ServerFault:
        return {QT_TRANSLATE_NOOP("disputedesk::ErrorText", "Fault at %1"),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText", "The server of %1 reported a fault of its own."),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText", "Try again in a few minutes.")};
    default: return {};
    }
}

ErrorWords wordsOfRefusal(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Unauthorized:
        return {QT_TRANSLATE_NOOP("disputedesk::ErrorText", "The key was refused"),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText",
                "%1 does not accept the secret key of this account. Reading has stopped; what was read is kept."),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText", "Enter the account's current secret key.")};
    case ErrorKind::Forbidden:
        return {QT_TRANSLATE_NOOP("disputedesk::ErrorText", "Not allowed"),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText", "The key is valid, but may not do this."),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText", "Ask the owner of the %1 account for the permission.")};
    case ErrorKind::NotFound:
        return {QT_TRANSLATE_NOOP("disputedesk::ErrorText", "Not found"),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText", "%1 does not know this object under this account."),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText", "Refresh the list. It may belong to another account.")};
    case ErrorKind::VerbRefused:
        return {QT_TRANSLATE_NOOP("disputedesk::ErrorText", "Form of the request refused"),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText", "The server takes this act in another form. Nothing was done."),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText", "The account now uses the other form. Confirm once more.")};
    case ErrorKind::Rejected:
        return {QT_TRANSLATE_NOOP("disputedesk::ErrorText", "Refused by %1"),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText", "%1 refused the request."),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText", "Read the dispute again: its state may have changed.")};
    case ErrorKind::Cancelled:
        return {QT_TRANSLATE_NOOP("disputedesk::ErrorText", "Cancelled"),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText", "You cancelled this."),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText", "Nothing more happens.")};
    case ErrorKind::InvalidInput:
        return {QT_TRANSLATE_NOOP("disputedesk::ErrorText", "Not sent"),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText", "The input was refused here, before anything was sent."),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText", "Mend the marked field and try again.")};
    case ErrorKind::WrongMode:
        return {QT_TRANSLATE_NOOP("disputedesk::ErrorText", "Live and test do not agree"),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText",
                "Key, address and dispute do not belong to the same mode, so nothing was sent."),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText", "Check the account's key and address.")};
    case ErrorKind::IntentOpen:
        return {QT_TRANSLATE_NOOP("disputedesk::ErrorText", "An earlier act is not settled"),
            QT_TRANSLATE_NOOP(
                "disputedesk::ErrorText", "The outcome of an earlier act on this dispute is not known yet."),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText", "Wait until it is found out, or settle it in Activity.")};
    default: return {};
    }
}

ErrorWords wordsOfMachine(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::KeyMissing:
        return {QT_TRANSLATE_NOOP("disputedesk::ErrorText", "No key"),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText", "There is no secret key for this account in this run."),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText", "Enter the account's secret key.")};
    case ErrorKind::KeyStoreFailed:
        return {QT_TRANSLATE_NOOP("disputedesk::ErrorText", "Keys are out of reach"),
            QT_TRANSLATE_NOOP(
                "disputedesk::ErrorText", "The keyring or the vault of keys did not keep or give the key."),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText", "Unlock the keyring, then try again.")};
    case ErrorKind::DiskFull:
        return {QT_TRANSLATE_NOOP("disputedesk::ErrorText", "The disk is full"),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText", "There is no room left to write. Nothing was sent."),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText", "Free some space, then try again.")};
    case ErrorKind::StoreDamaged:
        return {QT_TRANSLATE_NOOP("disputedesk::ErrorText", "A file is damaged"),
            QT_TRANSLATE_NOOP(
                "disputedesk::ErrorText", "A file of this program cannot be read. It was set aside, not deleted."),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText", "Refresh: the disputes are read again from %1.")};
    case ErrorKind::StoreReadOnly:
        return {QT_TRANSLATE_NOOP("disputedesk::ErrorText", "Files cannot be written"),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText",
                "The files belong to a newer version, or their folder is write-protected. You can read, not send."),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText", "Update this program, or make the folder writable.")};
    case ErrorKind::StoreFailed:
        return {QT_TRANSLATE_NOOP("disputedesk::ErrorText", "A file could not be used"),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText", "Reading or writing a file of this program failed."),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText", "Try again. If it stays, report this with the details below.")};
    case ErrorKind::FileUnreadable:
        return {QT_TRANSLATE_NOOP("disputedesk::ErrorText", "File not readable"),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText", "The file could not be read."),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText", "Check that it exists and is yours to read.")};
    case ErrorKind::FileTooLarge:
        return {QT_TRANSLATE_NOOP("disputedesk::ErrorText", "File too large"),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText", "The file is larger than %1 takes."),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText", "Choose a smaller file.")};
    case ErrorKind::FileTypeRefused:
        return {QT_TRANSLATE_NOOP("disputedesk::ErrorText", "Type of file refused"),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText",
                "The content of the file is not a type that %1 takes, whatever its name says."),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText", "Use a PDF, PNG or JPEG file.")};
    default: return {};
    }
}
} // namespace

ErrorWords errorWordsOf(ErrorKind kind)
{
    for (const ErrorWords &words : {wordsOfNetwork(kind), wordsOfRefusal(kind), wordsOfMachine(kind)})
        if (words.title)
            return words;
    return {QT_TRANSLATE_NOOP("disputedesk::ErrorText", "Something went wrong"), "", ""};
}

ErrorWords errorWordsOfStatus(int status, ProviderKind provider)
{
    if (status == 402)
        return {QT_TRANSLATE_NOOP("disputedesk::ErrorText", "%1 could not do it"),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText", "%1 understood the request, but it failed there."),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText",
                "Read the dispute again and look at it in the dashboard of %1 before you try once more.")};
    if (status == 409)
        return {QT_TRANSLATE_NOOP("disputedesk::ErrorText", "Conflict at %1"),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText",
                "%1 says that this collides with another request, perhaps an earlier one of yours."),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText",
                "Read the dispute again before anything else: the earlier request may have been applied.")};
    if (status == 415)
        return {QT_TRANSLATE_NOOP("disputedesk::ErrorText", "Headers refused by %1"),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText", "%1 did not take the form or the headers of the request."),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText",
                "Check the account's address and any proxy: one on the way may have changed the headers. If it stays, "
                "report this with the details below.")};
    if (status == 422 && provider != ProviderKind::Omise)
        return {QT_TRANSLATE_NOOP("disputedesk::ErrorText", "Values refused by %1"),
            QT_TRANSLATE_NOOP(
                "disputedesk::ErrorText", "%1 read the request, but did not take a value or a header in it."),
            QT_TRANSLATE_NOOP("disputedesk::ErrorText",
                "Mend what it names, or check any proxy on the way if it names a header. Then try again.")};
    return {};
}

} // namespace disputedesk
