#include "ui/dialogs/accountdialogtexts.h"

#include <QCoreApplication>

namespace disputedesk {

namespace {
QString say(const char *text) { return QCoreApplication::translate("disputedesk::AccountDialog", text); }
} // namespace

QString keyHelpText(ProviderKind provider)
{
    const QString where = say(QT_TRANSLATE_NOOP("disputedesk::AccountDialog",
        "The key goes to the provider, and into the keyring or your vault where there is one. Never into a file "
        "in plain text."));
    if (provider == ProviderKind::Omise)
        return where;
    // Both begin with sk_: nothing in a key tells one from the other.
    return where + QLatin1Char(' ')
        + say(QT_TRANSLATE_NOOP("disputedesk::AccountDialog",
                  "Keys of WooshPay and Stripe look alike: make sure that this one is from %1."))
              .arg(providerName(provider));
}

QString keyProblemText(KeyProblem problem, ProviderKind provider)
{
    const QString prefix = provider == ProviderKind::Omise ? QStringLiteral("skey_") : QStringLiteral("sk_");
    switch (problem) {
    case KeyProblem::Empty:
        if (provider == ProviderKind::Omise)
            return say(QT_TRANSLATE_NOOP("disputedesk::AccountDialog",
                "Paste the secret key from the dashboard of Omise, under Keys: skey_… or skey_test_…"));
        return say(QT_TRANSLATE_NOOP("disputedesk::AccountDialog",
                       "Paste the secret key from the dashboard of %1, under Developers: sk_live_… or sk_test_…"))
            .arg(providerName(provider));
    case KeyProblem::HasSpaces:
        return say(QT_TRANSLATE_NOOP(
            "disputedesk::AccountDialog", "There are spaces or line breaks inside. Copy the key alone, in one piece."));
    case KeyProblem::PublicKey:
        return say(QT_TRANSLATE_NOOP("disputedesk::AccountDialog",
                       "This is the public key. Disputes need the secret one, which begins with %1."))
            .arg(prefix);
    case KeyProblem::OtherProvider:
        return say(QT_TRANSLATE_NOOP("disputedesk::AccountDialog",
                       "This is the key of another provider. A key of %1 begins with %2."))
            .arg(providerName(provider), prefix);
    case KeyProblem::AlreadyEncoded:
        return say(QT_TRANSLATE_NOOP("disputedesk::AccountDialog",
                       "This looks encoded (base64). Paste the plain key, which begins with %1."))
            .arg(prefix);
    case KeyProblem::UnknownPrefix:
        return say(QT_TRANSLATE_NOOP("disputedesk::AccountDialog", "This is no secret key of %1: those begin with %2."))
            .arg(providerName(provider), prefix);
    case KeyProblem::TooShort:
        return say(QT_TRANSLATE_NOOP(
            "disputedesk::AccountDialog", "The key is not complete yet: it goes on after its prefix."));
    case KeyProblem::LiveKeyOnTestHost:
        return say(QT_TRANSLATE_NOOP("disputedesk::AccountDialog",
            "This is a live key, but the address below is a test server. Use a test key, or empty the address."));
    }
    return {};
}

QString hostProblemText(HostProblem problem)
{
    switch (problem) {
    case HostProblem::None: return {};
    case HostProblem::NotAUrl:
        return say(
            QT_TRANSLATE_NOOP("disputedesk::AccountDialog", "Write a whole address, such as https://api.example.com."));
    case HostProblem::PlainHttp:
        return say(QT_TRANSLATE_NOOP("disputedesk::AccountDialog",
            "Plain http would send the key unprotected. It is allowed on this computer only; use https."));
    case HostProblem::HasCredentials:
        return say(
            QT_TRANSLATE_NOOP("disputedesk::AccountDialog", "Take the user name and password out of the address."));
    case HostProblem::HasQuery:
        return say(QT_TRANSLATE_NOOP("disputedesk::AccountDialog", "End the address before “?” or “#”."));
    }
    return {};
}

} // namespace disputedesk
