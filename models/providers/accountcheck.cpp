#include "models/providers/accountcheck.h"

#include "models/domain/hosts.h"
#include "models/domain/keycheck.h"

using namespace Qt::StringLiterals;

namespace disputedesk {

Error refused(const QString &what, ErrorKind kind)
{
    Error error;
    error.kind = kind;
    error.detail = what;
    return error;
}

QUrl baseOf(const Account &account)
{
    return account.baseUrl.isEmpty() ? providerHost(account.provider, account.mode) : account.baseUrl;
}

std::optional<Error> accountProblem(
    const Account &account, const QUrl &base, const Secret &key, const ProviderOptions &options)
{
    if (key.isEmpty())
        return refused(u"no key"_s, ErrorKind::KeyMissing);
    if (checkBaseUrl(base) != HostProblem::None)
        return refused(u"address of the account"_s);
    // The host is judged apart, so that the test option opens this one door only.
    const auto mode = checkKey(account.provider, QString::fromUtf8(key.reveal()), QUrl());
    if (!mode)
        return refused(u"key: problem %1"_s.arg(int(mode.error())));
    if (*mode != account.mode)
        return refused(u"key and account: live and test do not agree"_s, ErrorKind::WrongMode);
    if (account.mode == Mode::Live && isTestHost(base) && !(options.allowLiveOnLoopback && isLoopback(base)))
        return refused(u"a live account with the address of a test host"_s, ErrorKind::WrongMode);
    return std::nullopt;
}

QUrl addressUnder(const QUrl &base, const QString &path, const QString &query)
{
    QUrl url = base;
    QString own = base.path();
    while (own.endsWith(u'/'))
        own.chop(1);
    url.setPath(own + path);
    if (!query.isEmpty())
        url.setQuery(query);
    return url;
}

QByteArray basicAuthorization(const Secret &key) { return "Basic " + (key.reveal() + ':').toBase64(); }

} // namespace disputedesk
